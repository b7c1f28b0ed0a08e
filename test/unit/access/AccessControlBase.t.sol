// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AccessControlAuthority} from "../../../contracts/access/AccessControlAuthority.sol";
import {AccessControlHost, IAccessHost} from "../../harness/AccessHosts.sol";
import {AccessBase} from "./AccessBase.t.sol";

abstract contract AccessControlBase is AccessBase {
    bytes32 internal constant GOVERNOR = keccak256("GOVERNOR_ROLE");
    bytes32 internal constant COUNCIL = keccak256("COUNCIL_ROLE");
    bytes32 internal constant MESSENGER = keccak256("MESSENGER_ROLE");

    AccessControlHost internal host;

    function setUp() public virtual override {
        super.setUp();
        host = new AccessControlHost(users.governor, users.council, _delays());
    }

    function _host() internal view override returns (IAccessHost) {
        return host;
    }

    function _lastGovernor(address account) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(AccessControlAuthority.AccessControlLastGovernor.selector, account);
    }
}
