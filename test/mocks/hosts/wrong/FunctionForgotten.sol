// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {RightHost} from "../RightHost.sol";

/// @notice It got a new function that nobody listed.
contract FunctionForgotten is RightHost {
    function sweep(bytes32 market) external {
        balance[market] = 0;
    }
}
