// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IContainment} from "../../../contracts/core/IContainment.sol";
import {Bucket, BucketLib} from "../../../contracts/types/Bucket.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @notice What a stranger can cause: here he is anybody who pokes a module that closes on evidence.
contract ContainAutomaticallyTest is PauseBase {
    function test_CON8_ClosesForA() external {
        uint40 until = _now() + AUTOMATIC_MAX;
        vm.expectEmit(address(host));
        emit IContainment.Contained(
            1, MARKET, users.stranger, Tier.Automatic, ENTER, _marked().set(Scope.Enter, until), CAUSE, EVIDENCE
        );
        vm.expectEmit(address(host));
        emit IContainment.AutomaticClockSet(MARKET, until, _clock(AUTOMATIC_MAX));
        assertEq(_trip(MARKET, ENTER), 1);
        assertEq(host.closedUntil(MARKET, Scope.Enter), until);
    }

    function test_CON8_RevertWhen_ExitOrRepay() external {
        vm.expectRevert(abi.encodeWithSelector(IContainment.ScopesInvalid.selector, EXIT));
        _trip(MARKET, EXIT);
        vm.expectRevert(abi.encodeWithSelector(IContainment.ScopesInvalid.selector, ScopeSet.wrap(0x18)));
        _trip(MARKET, ScopeSet.wrap(0x18));
    }

    function test_RevertWhen_ScopesEmptyOrUnknown() external {
        uint8[4] memory sets = [0x00, 0x40, 0x80, 0xe3];
        for (uint256 i = 0; i < sets.length; ++i) {
            ScopeSet scopes = ScopeSet.wrap(sets[i]);
            vm.expectRevert(abi.encodeWithSelector(IContainment.ScopesInvalid.selector, scopes));
            _trip(MARKET, scopes);
        }
    }

    function test_CON8_WhatIsImpliedIsNeverExitOrRepay() external {
        _trip(MARKET, ScopeSet.wrap(0x33));
        assertEq(host.closedUntil(MARKET, Scope.Exit), 0);
        assertEq(host.closedUntil(MARKET, Scope.Repay), 0);
    }

    /// @dev A poke in every hour for months: closed for at most P in any W.
    function test_CON8_ClosesForAtMostPInAnyW() external {
        uint256 hoursInAll = 24 * 60;
        uint256[] memory closed = new uint256[](hoursInAll + 1);
        for (uint256 i = 0; i < hoursInAll; ++i) {
            _trip(MARKET, ENTER);
            skip(1 hours);
            closed[i + 1] = host.closedTime(MARKET, Scope.Enter);
            uint256 from = i + 1 > 7 * 24 ? i + 1 - 7 * 24 : 0;
            assertLe(closed[i + 1] - closed[from], AUTOMATIC_BUDGET);
        }
        assertGt(closed[7 * 24], AUTOMATIC_MAX, "and the bound is used");
    }

    function test_CON8_WhenTheBudgetIsSpent_ClosesNothingAndDoesNotRevert() external {
        for (uint256 i = 0; i < 40; ++i) {
            if (_trip(MARKET, ENTER) == 0 && host.isOpen(MARKET, Scope.Enter)) return;
            skip(1);
            vm.warp(host.closedUntil(MARKET, Scope.Enter));
        }
        fail();
    }

    function test_CON8_KeysHaveBudgetsOfTheirOwn() external {
        _trip(MARKET, ENTER);
        _trip("other", ENTER);
        assertEq(host.closedUntil("other", Scope.Enter), _now() + AUTOMATIC_MAX);
    }

    function test_CON2_WhenUnderALongerClosing_CostsNothing() external {
        _contain(users.council, MARKET, ENTER, _now() + 2 days);
        for (uint256 i = 0; i < 40; ++i) {
            assertEq(_trip(MARKET, ENTER), 0);
            skip(1 hours);
        }
        vm.warp(host.closedUntil(MARKET, Scope.Enter));
        _trip(MARKET, ENTER);
        assertEq(host.closedUntil(MARKET, Scope.Enter), _now() + AUTOMATIC_MAX, "the whole first use is left");
    }

    function test_WhenClosingMoreUntilTheSameEnd_IsFree() external {
        _trip(MARKET, ENTER);
        assertEq(_trip(MARKET, TRADE), 2);
        assertEq(host.closedUntil(MARKET, Scope.Trade), _now() + AUTOMATIC_MAX);
    }

    function test_CON8_ALoweredBudgetCountsAtOnce() external {
        _trip(MARKET, ENTER);
        IContainment.ContainmentBounds memory bounds = _bounds();
        (bounds.automaticMax, bounds.automaticBudget) = (1 hours, 1 hours);
        _change(abi.encodeCall(host.setContainmentBounds, (bounds)));
        _trip(MARKET, ENTER);
        assertEq(host.closedUntil(MARKET, Scope.Enter), _now() + 1 hours);
        skip(1 hours);
        _trip(MARKET, ENTER);
        assertTrue(host.isOpen(MARKET, Scope.Enter), "the budget is one hour now, and does not refill");
    }

    function test_SpendAutomatic_PaysForALatch() external {
        uint40 first = _now() + AUTOMATIC_MAX;
        assertEq(host.spendAutomatic("lane"), first);
        skip(1 hours);
        uint40 refilled = uint40(uint256(1 hours) * (AUTOMATIC_BUDGET - AUTOMATIC_MAX) / AUTOMATIC_WINDOW);
        assertEq(host.spendAutomatic("lane"), first + refilled, "longer by what has flowed back");
        assertEq(host.spendAutomatic("lane"), first + refilled, "the same again is free");
        assertTrue(host.isOpen("lane", Scope.Enter), "and closes nothing");
    }

    function _trip(bytes32 market, ScopeSet scopes) private returns (uint64) {
        vm.prank(users.stranger);
        return host.containAutomatically(market, scopes, CAUSE, EVIDENCE);
    }

    /// @dev The budget of a key that was full until it paid for `seconds_`.
    function _clock(uint256 seconds_) private view returns (Bucket) {
        uint256 spare = AUTOMATIC_BUDGET - AUTOMATIC_MAX;
        return BucketLib.create(AUTOMATIC_MAX, spare, AUTOMATIC_WINDOW, _now()).charge(seconds_);
    }
}
