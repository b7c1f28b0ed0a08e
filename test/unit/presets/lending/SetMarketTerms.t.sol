// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IContainmentStatus} from "../../../../contracts/core/IContainmentStatus.sol";
import {ITwoSpeedChange} from "../../../../contracts/core/ITwoSpeedChange.sol";
import {ILendingBook} from "../../../../contracts/presets/IProtectedLendingMarket.sol";
import {Scope} from "../../../../contracts/types/Scope.sol";
import {LendingFixture} from "../../../utils/LendingFixture.sol";

/// @notice `setMarketTerms`.
/// forge-config: default.isolate = true
contract LendingSetMarketTermsTest is LendingFixture {
    function test_GUA6_RevertWhen_NotScheduled() external {
        vm.expectRevert(
            abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduledCall.selector, market.setMarketTerms.selector)
        );
        vm.prank(users.governor);
        market.setMarketTerms(_terms());
    }

    function test_GUA6_WhenScheduled_Sets() external {
        ILendingBook.MarketTerms memory terms = _terms();
        (terms.borrowBps, terms.minDebt) = (5000, 1e6);
        bytes memory call = abi.encodeCall(market.setMarketTerms, (terms));
        vm.prank(users.governor);
        market.scheduleChange(call);
        skip(SLOW);
        vm.expectEmit(address(market));
        emit ILendingBook.MarketTermsSet(terms);
        market.executeChange(call);
        assertEq(abi.encode(market.marketTerms()), abi.encode(terms));
    }

    /// @dev What was due before is charged by the terms that were in force: 2.72 % for a year.
    function test_OldInterestIsChargedByTheOldTerms() external {
        _open();
        skip(365 days - SLOW);
        ILendingBook.MarketTerms memory terms = _terms();
        (terms.rateAtZeroBps, terms.rateAtFullBps) = (0, 0);
        _change(abi.encodeCall(market.setMarketTerms, (terms)));
        skip(365 days);
        assertEq(_debtOf(borrower), 15_408e6);
    }

    function test_CON1_RevertGiven_GovernClosed() external {
        bytes memory call = abi.encodeCall(market.setMarketTerms, (_terms()));
        vm.prank(users.governor);
        market.scheduleChange(call);
        skip(SLOW);
        uint40 until = _close(Scope.Govern, 1 hours);
        vm.expectRevert(
            abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, bytes32(0), Scope.Govern, until)
        );
        market.executeChange(call);
        vm.warp(until);
        market.executeChange(call);
    }

    // The rules, each at its boundary

    function test_RevertWhen_BorrowBpsIsZero() external {
        ILendingBook.MarketTerms memory terms = _terms();
        terms.borrowBps = 0;
        _expectInvalid(terms);
        terms.borrowBps = 1;
        _expectValid(terms);
    }

    function test_RevertWhen_BorrowingReachesLiquidation() external {
        ILendingBook.MarketTerms memory terms = _terms();
        terms.borrowBps = 8000;
        _expectInvalid(terms);
        terms.borrowBps = 7999;
        _expectValid(terms);
    }

    function test_RevertWhen_LimitAndBonusReachTheWhole() external {
        ILendingBook.MarketTerms memory terms = _terms();
        terms.bonusBps = 2500; // 80 % x 125 %
        _expectInvalid(terms);
        terms.bonusBps = 2499;
        _expectValid(terms);
    }

    function test_RevertWhen_TheRateFalls() external {
        ILendingBook.MarketTerms memory terms = _terms();
        terms.rateAtZeroBps = terms.rateAtFullBps + 1;
        _expectInvalid(terms);
        terms.rateAtZeroBps = terms.rateAtFullBps;
        _expectValid(terms);
    }

    function test_RevertWhen_TheRateIsAboveTheWhole() external {
        ILendingBook.MarketTerms memory terms = _terms();
        terms.rateAtFullBps = 10_001;
        _expectInvalid(terms);
        terms.rateAtFullBps = 10_000;
        _expectValid(terms);
    }

    function _expectInvalid(ILendingBook.MarketTerms memory terms) private {
        bytes memory call = abi.encodeCall(market.setMarketTerms, (terms));
        vm.prank(users.governor);
        market.scheduleChange(call);
        skip(SLOW);
        vm.expectRevert(abi.encodeWithSelector(ILendingBook.LendingTermsInvalid.selector, terms));
        market.executeChange(call);
    }

    function _expectValid(ILendingBook.MarketTerms memory terms) private {
        _change(abi.encodeCall(market.setMarketTerms, (terms)));
        assertEq(abi.encode(market.marketTerms()), abi.encode(terms));
    }
}
