// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {RightHost} from "../RightHost.sol";

/// @notice Its owner upgrades at once.
contract SuddenUpgrade is RightHost {
    function _authorizeUpgrade(address) internal override onlyOwner {}
}
