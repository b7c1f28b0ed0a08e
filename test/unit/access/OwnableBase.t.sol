// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAccessHost, OwnableHost} from "../../harness/AccessHosts.sol";
import {AccessBase} from "./AccessBase.t.sol";

abstract contract OwnableBase is AccessBase {
    OwnableHost internal host;

    function setUp() public virtual override {
        super.setUp();
        host = new OwnableHost(users.governor, users.council, _delays());
    }

    function _host() internal view override returns (IAccessHost) {
        return host;
    }
}
