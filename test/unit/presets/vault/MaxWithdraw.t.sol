// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Scope} from "../../../../contracts/types/Scope.sol";
import {VaultFixture} from "../../../utils/VaultFixture.sol";

/// @dev `maxWithdraw` and `maxRedeem`.
/// forge-config: default.isolate = true
contract VaultMaxWithdrawTest is VaultFixture {
    /// @dev Shares that are worth this and no unit more.
    function _upTo(uint256 assets) private pure returns (uint256) {
        return (assets + 1) * UNIT - 1;
    }

    function test_OUT11_IsWhatTheMainLanePays() external {
        assertEq(vault.maxWithdraw(alice), BURST);
        assertEq(vault.maxRedeem(alice), _upTo(BURST));
        _withdraw(300_000);
        assertEq(vault.maxWithdraw(alice), BURST - 300_000);
        skip(1);
        assertEq(vault.maxWithdraw(alice), BURST - 300_000 + RATE);
        assertEq(vault.maxRedeem(alice), _upTo(BURST - 300_000 + RATE));
    }

    function test_OUT11_IsWhatTheOwnerHoldsWhenThatIsLess() external {
        _deposit(bob, 100);
        assertEq(vault.maxWithdraw(bob), 100);
        assertEq(vault.maxRedeem(bob), 100 * UNIT);
        assertEq(vault.maxWithdraw(users.stranger), 0);
        assertEq(vault.maxRedeem(users.stranger), 0);
    }

    function test_OUT11_WhileLatchedIsWhatTheSmallLanePays() external {
        _empty();
        uint40 until = _now() + LATCH;
        assertEq(vault.maxWithdraw(alice), THRESHOLD);
        assertEq(vault.maxRedeem(alice), _upTo(THRESHOLD));
        for (uint256 i = 0; i < 3; ++i) {
            _withdraw(THRESHOLD);
        }
        assertEq(vault.maxWithdraw(alice), SMALL_BURST - 3 * THRESHOLD);
        vm.warp(until - 1);
        assertEq(vault.maxWithdraw(alice), THRESHOLD);
        vm.warp(until);
        assertEq(vault.maxWithdraw(alice), BURST);
    }

    /// @dev Between both lanes' capacities no amount is missing.
    function test_OUT11_IsWhatTheFullerLanePays() external {
        _withdraw(BURST - LEVEL);
        for (uint256 i = 0; i < 15; ++i) {
            _withdraw(THRESHOLD); // small, so it does not latch
        }
        _withdraw(LEVEL - 15 * THRESHOLD - 1);
        (uint256 main, uint256 small) = _capacity();
        assertEq(main, 1);
        assertEq(small, THRESHOLD);
        assertEq(vault.maxWithdraw(alice), THRESHOLD);
        _withdraw(THRESHOLD);
    }

    function test_OUT11_WhatIsPayableNowIsThereForTheFirstWhoComes() external {
        _deposit(bob, HELD);
        assertEq(vault.maxWithdraw(bob), BURST);
        _toLevel();
        assertEq(vault.maxWithdraw(bob), LEVEL);
    }

    function test_CON1_IsZeroWhileExitIsClosed() external {
        uint40 until = _close(Scope.Exit);
        vm.warp(until - 1);
        assertEq(vault.maxWithdraw(alice), 0);
        assertEq(vault.maxRedeem(alice), 0);
        vm.warp(until);
        assertEq(vault.maxWithdraw(alice), BURST);
        assertEq(vault.maxRedeem(alice), _upTo(BURST));
    }

    /// @dev A deviation that the standard allows: the most of a transaction that brought value in is a lower bound.
    function test_OUT11_WhatThisTransactionBroughtInComesOnTop() external {
        _give(address(batch), 3 * BURST);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(vault.deposit, (3 * BURST, address(batch)));
        calls[1] = abi.encodeCall(vault.withdraw, (2 * BURST, bob, address(batch)));
        batch.run(address(vault), calls);
        assertEq(token.balanceOf(bob), 2 * BURST);
        assertEq(vault.maxWithdraw(address(batch)), BURST);
    }

    /// @dev The previews tell the price, not what is payable.
    function test_PreviewsKnowNoLimit() external {
        _empty();
        _close(Scope.Exit);
        assertEq(vault.previewWithdraw(2 * BURST), 2 * BURST * UNIT);
        assertEq(vault.previewRedeem(2 * BURST * UNIT), 2 * BURST);
        assertEq(vault.previewDeposit(2 * uint256(RANGE)), 2 * uint256(RANGE) * UNIT);
        assertEq(vault.previewMint(2 * uint256(RANGE) * UNIT), 2 * uint256(RANGE));
    }

    // In any state

    function testFuzz_OUT11_TheMostIsPaidAndNotOneMore(State memory state, uint256 less) external {
        _reach(state);
        uint256 most = vault.maxWithdraw(alice);
        uint256 snapshot = vm.snapshotState();
        _withdraw(most);
        vm.revertToState(snapshot);
        _withdraw(bound(less, 0, most));
        vm.revertToState(snapshot);
        vm.prank(alice);
        vm.expectRevert();
        vault.withdraw(most + 1, bob, alice);
    }

    function testFuzz_OUT11_TheMostIsRedeemedAndNotOneMore(State memory state, uint256 less) external {
        _reach(state);
        uint256 most = vault.maxRedeem(alice);
        uint256 snapshot = vm.snapshotState();
        _redeem(most);
        vm.revertToState(snapshot);
        _redeem(bound(less, 0, most));
        vm.revertToState(snapshot);
        vm.prank(alice);
        vm.expectRevert();
        vault.redeem(most + 1, bob, alice);
    }

    /// @param isShare Whether limits are shares of what the vault holds.
    /// @param magnitude Of the yield, in decimal digits.
    struct State {
        bool isShare;
        uint8 magnitude;
        uint256 yield;
        uint256 kept;
        uint256 first;
        uint256 second;
        uint256 elapsed;
    }

    /// @dev Any price, any holding, one exit that may latch and small ones after it, any time since.
    function _reach(State memory state) private {
        if (state.isShare) {
            _use(token, _shareTerms());
            _deposit(alice, HELD);
        }
        _addYield(bound(state.yield, 0, 10 ** bound(state.magnitude, 0, 33)));
        skip(1 days);
        _withdraw(bound(state.first, 0, vault.maxWithdraw(alice)));
        _withdraw(bound(state.second, 0, vault.maxWithdraw(alice)));
        skip(bound(state.elapsed, 0, 2 * LATCH));
        uint256 shares = vault.balanceOf(alice);
        vm.prank(alice);
        vault.transfer(users.stranger, shares - bound(state.kept, 0, shares));
    }
}
