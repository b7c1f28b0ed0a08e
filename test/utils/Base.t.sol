// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Test} from "forge-std/Test.sol";

/// @notice Who acts in the tests, by role. `guardian2` is a second, independent guardian, `standIn` its substitute.
struct Users {
    address governor;
    address council;
    address guardian;
    address guardian2;
    address standIn;
    address attacker;
    address stranger;
}

/// @notice What every test starts from: users by role and a clock that stands at a plausible time.
abstract contract Base is Test {
    uint40 internal constant START = 1_767_225_600; // 2026-01-01

    Users internal users;

    function setUp() public virtual {
        vm.warp(START);
        users = Users({
            governor: makeAddr("governor"),
            council: makeAddr("council"),
            guardian: makeAddr("guardian"),
            guardian2: makeAddr("guardian2"),
            standIn: makeAddr("standIn"),
            attacker: makeAddr("attacker"),
            stranger: makeAddr("stranger")
        });
    }

    /// @dev `vm.getBlockTimestamp` and not `block.timestamp`: the optimiser may reuse a value read before a warp.
    function _now() internal view returns (uint40) {
        return uint40(vm.getBlockTimestamp());
    }
}
