// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOracleBreaker} from "../../../../contracts/oracle/IOracleBreaker.sol";
import {OracleReason} from "../../../../contracts/oracle/OracleReason.sol";
import {ProtectedLendingMarket} from "../../../../contracts/presets/ProtectedLendingMarket.sol";
import {Scope} from "../../../../contracts/types/Scope.sol";
import {LendingFixture} from "../../../utils/LendingFixture.sol";

/// @notice Which price `borrow` and `liquidate` use in every state of the collateral's feed. The borrower owes 15,000
/// dollars on ten ether: below 1,875 it may be liquidated.
/// forge-config: default.isolate = true
contract LendingPricesTest is LendingFixture {
    function setUp() public override {
        super.setUp();
        _build(_configWithSecond());
    }

    // Good

    function test_ORA4_GoodState_AllPurposesGetTheAcceptedPrice() external {
        _both(1980e8, 1990e8);
        _assertBorrowsAt(1980e8);
        _both(1910e8, 1910e8);
        _assertBorrowsAt(1910e8);
        _reportAfter(1 hours, 1800e8);
        secondFeed.report(1810e8);
        assertEq(_seizesAt(), 1800e8);
    }

    // Fast market

    function test_ORA6_FastMarket_NobodyBorrowsAndNothingLatches() external {
        _both(1800e8, 1800e8);
        _expectBorrowRefused(OracleReason.FastMarket, 1800e8);
        market.poke(_etherFeedId());
        assertFalse(market.isTripped(_etherFeedId()));
    }

    /// @dev An account is judged, and its collateral taken, at the better of both prices.
    function test_ORA6_FastMarket_LiquidatesAtTheHigherOfBoth() external {
        _both(1850e8, 1875e8);
        _expectHealthy(borrower, 15_000 * DOLLAR, 15_000 * DOLLAR);
        market.liquidate(borrower, LOAN, 1);
        _both(1850e8, 1860e8);
        assertEq(_seizesAt(), 1860e8);
    }

    // Second feed missing

    function test_ORA3_SecondMissing_NobodyBorrows() external {
        secondFeed.reportAt(ETHER_PRICE, 1);
        _expectBorrowRefused(OracleReason.SecondMissing, 2000e8);
    }

    /// @dev After an hour the tolerance is 20 %, half of it 10 %.
    function test_ORA3_SecondMissing_LiquidatesWithinHalfTheTolerance() external {
        _reportAfter(1 hours, 1819e8);
        secondFeed.reportAt(ETHER_PRICE, 1);
        assertEq(_seizesAt(), 1819e8);
    }

    function test_ORA3_RevertGiven_SecondMissingAndOutsideHalfTheTolerance() external {
        _reportAfter(1 hours, 1818e8);
        secondFeed.reportAt(ETHER_PRICE, 1);
        _expectLiquidationRefused(OracleReason.Deviation, 1818e8);
    }

    // Bad data

    function test_ORA5_BadAndNotPoked_NeitherBorrowsNorLiquidates() external {
        _both(1700e8, 1900e8);
        _expectBorrowRefused(OracleReason.Disagreement, 1700e8);
        _expectLiquidationRefused(OracleReason.Disagreement, 1700e8);
    }

    /// @dev The latch outlasts the evidence for those who borrow; both feeds agreeing again is enough to liquidate.
    function test_ORA6_Latched_LiquidatesAsSoonAsBothAreGoodAgain() external {
        _both(1700e8, 1900e8);
        market.poke(_etherFeedId());
        uint40 until = _now() + LATCH;
        _reportAfter(LATCH - 1, 1850e8);
        _expectLiquidationRefused(OracleReason.Disagreement, 1850e8); // the second still says 1,900
        secondFeed.report(1870e8);
        _expectBorrowClosed();
        assertEq(_seizesAt(), 1850e8);
        assertEq(_now(), until - 1);
    }

    /// @dev A lone feed has no other witness, so a halt lasts as long as its latch, to the second.
    function test_ORA6_Latched_ALoneFeedHaltsUntilTheLatchEnds() external {
        _build(_config());
        etherFeed.report(1700e8);
        market.poke(_etherFeedId());
        _reportAfter(LATCH - 1, 1850e8);
        _expectLiquidationRefused(OracleReason.Latched, 1850e8);
        skip(1);
        assertEq(_seizesAt(), 1850e8);
    }

    /// @dev Halts of all trips together are bounded. Beyond it one wei of a tripped asset shields nobody: accounts are
    /// judged at the better of what both feeds say.
    function test_ORA6_Spent_LiquidatesAtTheHigherOfBoth() external {
        ProtectedLendingMarket.LendingConfig memory config = _configWithSecond();
        (config.bounds.automaticMax, config.bounds.automaticBudget) = (1 hours, 1 hours);
        _build(config);
        for (uint256 i = 0; i < 2; ++i) {
            _both(1700e8, 1850e8);
            market.poke(_etherFeedId());
            _expectLiquidationRefused(OracleReason.Disagreement, 1700e8);
            skip(LATCH);
        }
        _both(1700e8, 1850e8);
        _expectLiquidationRefused(OracleReason.Disagreement, 1700e8);
        market.poke(_etherFeedId());
        assertFalse(market.isTripped(_etherFeedId()), "no seconds were left");
        assertEq(_seizesAt(), 1850e8);
    }

    function test_ORA6_Spent_AHealthyAccountStaysSafe() external {
        ProtectedLendingMarket.LendingConfig memory config = _configWithSecond();
        (config.bounds.automaticMax, config.bounds.automaticBudget) = (1 hours, 1 hours);
        config.terms.rateAtFullBps = config.terms.rateAtZeroBps = 0;
        _build(config);
        for (uint256 i = 0; i < 3; ++i) {
            _both(1700e8, 1875e8);
            market.poke(_etherFeedId());
            if (i < 2) skip(LATCH);
        }
        _expectHealthy(borrower, 15_000 * DOLLAR, 15_000 * DOLLAR);
        market.liquidate(borrower, LOAN, 1);
    }

    function test_ORA4_Distrusted_LiquidatesAtTheSecond() external {
        bytes32 id = _etherFeedId();
        vm.prank(users.council);
        market.distrustFeed(id);
        _expectBorrowRefused(OracleReason.Distrusted, 2000e8);
        _reportAfter(1 hours, 1990e8);
        secondFeed.report(1860e8);
        assertEq(_seizesAt(), 1860e8, "whatever the first one says");
    }

    // The anchor is old

    /// @dev A lone feed that was 20 hours away and came back a third lower: who borrows is judged by the new price,
    /// who might be liquidated by the old one.
    function test_ORA2_AnchorOld_BorrowsAtTheLowerAndLiquidatesAtTheHigher() external {
        ProtectedLendingMarket.LendingConfig memory config = _config();
        config.terms.rateAtFullBps = config.terms.rateAtZeroBps = 0;
        _build(config);
        _reportAfter(20 hours, 1500e8);
        _assertBorrowsAt(1500e8);
        _expectHealthy(borrower, 15_000 * DOLLAR, 16_000 * DOLLAR);
        market.liquidate(borrower, LOAN, 1);
        etherFeed.report(2500e8);
        _assertBorrowsAt(2000e8);
    }

    /// @dev The debt's own price, as well: a dollar worth 1.05 makes 15,000 of them 15,750.
    function test_ORA4_TheDebtHasAPriceToo() external {
        dollarFeed.report(1.05e8);
        _reportAfter(0, 1960e8);
        secondFeed.report(1960e8);
        dollarFeed.report(1.05e8);
        (uint256 repaid, uint256 seized) = _liquidate(borrower, 1000e6);
        assertEq(repaid, 1000e6);
        assertEq(seized, uint256(1000e6) * 105 * 1.05e8 * 1e12 / (100 * 1960e8));
    }

    // What happens

    function _build(ProtectedLendingMarket.LendingConfig memory config) private {
        etherFeed.report(ETHER_PRICE);
        secondFeed.report(ETHER_PRICE);
        _deployMarket(config);
        _supply(lender, POOL);
        _open();
    }

    function _both(int128 first, int128 second) private {
        etherFeed.report(first);
        secondFeed.report(second);
    }

    // What is looked at

    /// @dev A new account borrows just what this price allows, and not one unit more.
    function _assertBorrowsAt(uint256 price) private {
        address other = makeAddr("other");
        uint256 snapshot = vm.snapshotState();
        _lock(other, 1e18);
        uint256 limit = price * 3 / 4;
        _expectTooLarge(other, (limit / 100 + 1) * 1e20, limit * 1e18);
        vm.prank(other);
        market.borrow(limit / 100 + 1);
        _borrow(other, limit / 100 - 1); // the index may have grown: one unit is rounding
        vm.revertToState(snapshot);
    }

    /// @dev The price at which collateral is seized, from what 1,000 dollars get.
    function _seizesAt() private returns (uint256 price) {
        (uint256 repaid, uint256 seized) = _liquidate(borrower, 1000e6);
        price = repaid * 105 * 1e20 / (100 * seized);
        assertEq(seized, repaid * 105 * 1e20 / (100 * price));
    }

    // Expected refusals

    function _expectBorrowRefused(OracleReason reason, int256 observed) private {
        _expectRefused(reason, observed);
        vm.prank(lender);
        market.borrow(MIN_DEBT);
    }

    function _expectLiquidationRefused(OracleReason reason, int256 observed) private {
        _expectRefused(reason, observed);
        market.liquidate(borrower, LOAN, 1);
    }

    /// @dev A trip closes `Trade` as well.
    function _expectBorrowClosed() private {
        _expectClosed(Scope.Trade, market.closedUntil(bytes32(0), Scope.Trade));
        vm.prank(lender);
        market.borrow(MIN_DEBT);
    }

    function _expectRefused(OracleReason reason, int256 observed) private {
        vm.expectRevert(
            abi.encodeWithSelector(
                IOracleBreaker.OraclePriceRefused.selector, _etherFeedId(), reason, observed, uint256(2000e8)
            )
        );
    }
}
