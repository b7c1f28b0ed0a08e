// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {RightHost} from "../RightHost.sol";

/// @notice Its override of `supportsInterface` forgets to ask the modules.
contract Hidden is RightHost {
    function supportsInterface(bytes4 id) public pure override returns (bool) {
        return id == type(IAccessControl).interfaceId;
    }
}
