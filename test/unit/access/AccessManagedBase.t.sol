// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {AccessManagedHost, IAccessHost} from "../../harness/AccessHosts.sol";
import {AccessBase} from "./AccessBase.t.sol";

abstract contract AccessManagedBase is AccessBase {
    uint64 internal constant GOVERNOR = 1;
    uint64 internal constant COUNCIL = 2;

    AccessManager internal manager;
    AccessManagedHost internal host;

    function setUp() public virtual override {
        super.setUp();
        manager = new AccessManager(address(this));
        host = new AccessManagedHost(address(manager), _delays());
        _assign(host.governorTier.selector, GOVERNOR);
        _assign(host.councilTier.selector, COUNCIL);
        manager.grantRole(GOVERNOR, users.governor, 0);
        manager.grantRole(COUNCIL, users.council, 0);
    }

    function _host() internal view override returns (IAccessHost) {
        return host;
    }

    function _assign(bytes4 marker, uint64 role) internal {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = marker;
        manager.setTargetFunctionRole(address(host), selectors, role);
    }
}
