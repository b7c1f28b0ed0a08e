// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {RightHost} from "../RightHost.sol";

/// @notice It got a new function and takes plain transfers, and nobody listed either.
contract FunctionForgotten is RightHost {
    receive() external payable {}

    function sweep(bytes32 market) external {
        balance[market] = 0;
    }
}
