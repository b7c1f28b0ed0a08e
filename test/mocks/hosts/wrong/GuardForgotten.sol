// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {RightHost} from "../RightHost.sol";

/// @notice Its entry carries no guard.
contract GuardForgotten is RightHost {
    function enter(bytes32 market) external payable override {
        _enter(market);
    }
}
