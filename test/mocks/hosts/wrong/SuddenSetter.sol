// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {RightHost} from "../RightHost.sol";

/// @notice Its owner sets the fee at once.
contract SuddenSetter is RightHost {
    function setFee(uint256 newFee) external override onlyOwner {
        fee = newFee;
    }
}
