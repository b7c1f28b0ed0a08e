// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Test} from "forge-std/Test.sol";

import {Till} from "../../examples/Till.sol";
import {IContainmentStatus} from "../../../contracts/core/IContainmentStatus.sol";
import {Scope, ScopeSetLib} from "../../../contracts/types/Scope.sol";

/// @notice The host of the README does what the README says.
contract TillTest is Test {
    address private immutable governor = makeAddr("governor");
    address private immutable council = makeAddr("council");
    Till private till;

    function setUp() external {
        till = new Till(governor, council);
        vm.deal(address(this), 1 ether);
        till.deposit{value: 1 ether}();
    }

    function test_WhenCouncilContainsExit_ItOpensByItself() external {
        uint40 until = uint40(block.timestamp + 1 days);
        vm.prank(council);
        till.contain(bytes32(0), ScopeSetLib.only(Scope.Exit), until, "drill", bytes32(0));

        vm.warp(until - 1);
        vm.prank(governor);
        vm.expectRevert(abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, bytes32(0), Scope.Exit, until));
        till.withdraw(payable(governor));

        vm.warp(until);
        vm.prank(governor);
        till.withdraw(payable(governor));
        assertEq(governor.balance, 1 ether);
    }
}
