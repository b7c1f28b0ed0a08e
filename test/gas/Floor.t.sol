// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Test} from "forge-std/Test.sol";

/// @dev One slot, one reader.
contract OneSlot {
    uint256 internal _value = 1;

    /// @notice What reading the slot costs, measured inside the call so that call and calldata are left out.
    function costOfRead() external view returns (uint256 cost) {
        uint256 before = gasleft();
        uint256 value = _value;
        cost = before - gasleft();
        require(value == 1);
    }
}

/// @title The measuring rod itself: a bare storage read, which every guard on a hot path contains.
contract FloorGasTest is Test {
    OneSlot internal _slot;

    function setUp() external {
        _slot = new OneSlot();
    }

    /// @dev 2,100 by EIP-2929 and a few for the stack. Without `--isolate` the slot is still warm from its deployment.
    function test_ColdRead() external {
        uint256 cost = _slot.costOfRead();
        vm.snapshotValue("floor", "read.cold", cost);
        assertLt(cost, 2200);
    }
}
