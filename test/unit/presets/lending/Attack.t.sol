// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILendingBook} from "../../../../contracts/presets/IProtectedLendingMarket.sol";
import {IOutflowLimiter} from "../../../../contracts/outflow/IOutflowLimiter.sol";
import {ProtectedLendingMarket} from "../../../../contracts/presets/ProtectedLendingMarket.sol";
import {LendingFixture} from "../../../utils/LendingFixture.sol";

/// @notice Who controls the ether feed, and stays within its tolerances so that nothing ever trips, for a whole day:
/// it creeps as fast as the slope lets the anchor follow, and jumps by the base on top. What it can take is computed
/// from the terms of the market, and it cannot take more. Ether is worth 2,000 all the time.
/// forge-config: default.isolate = true
contract LendingAttackTest is LendingFixture {
    uint256 private constant STEP = 30 minutes;
    uint256 private constant DAY = 1 days;
    /// @dev 50 % a day, in parts of 1e12 per second.
    uint32 private constant DAILY_SLOPE = 5_787_037;
    /// @dev The anchor moves at most e^(slope x seconds) in a day: e^0.5, rounded up, in parts of 1e4.
    uint256 private constant CREEP = 16_488;
    uint256 private constant TRUE_PRICE = 2000e8;
    address private immutable ATTACKER = makeAddr("attacker");

    function setUp() public override {
        super.setUp();
        ProtectedLendingMarket.LendingConfig memory config = _config();
        config.collateral.feed.slope = DAILY_SLOPE;
        // Lanes that never trip let out as much as they can.
        config.debt.terms = _lanes(300_000e6, 0);
        config.debt.terms.tripPpm = config.collateral.terms.tripPpm = 0;
        (config.terms.rateAtZeroBps, config.terms.rateAtFullBps) = (0, 0);
        _deployMarket(config);
        _supply(lender, 20 * POOL);
    }

    /// @dev Up: it borrows more than its collateral is worth, and never repays.
    function test_OUT1_ORA2_APriceThatCreepsUpTakesAtMostWhatTheTermsSay() external {
        uint256 ends = _now() + DAY;
        while (_now() < ends) {
            _creep(true);
            _takeAll();
        }
        (uint256 given, uint256 taken) = market.positionOf(ATTACKER);
        assertEq(dollar.balanceOf(ATTACKER), taken);
        uint256 leaves = _letsOut(market.outflowTerms(address(dollar)));
        assertLe(taken, leaves, "OUT-1: more than the lanes let out");

        // For each dollar it leaves at least 1 / (75 % x the largest lie) in true value.
        uint256 lie = CREEP * 10_500 / 10_000;
        uint256 most = leaves - leaves * 1e8 / (uint256(_terms().borrowBps) * lie);
        uint256 loss = taken - given * TRUE_PRICE / 1e20;
        assertLe(loss, most, "more than lanes and tolerance allow");
        assertGt(loss, most / 4, "and the bound is no exaggeration");
    }

    /// @dev A lie within the tolerance of one moment, without creeping, takes nothing: 75 % of 1.05 is below one.
    function test_ORA1_AJumpWithinTheToleranceTakesNothing() external {
        etherFeed.report(int128(int256(TRUE_PRICE * 105 / 100)));
        _takeAll();
        (uint256 given, uint256 taken) = market.positionOf(ATTACKER);
        assertLt(taken, given * TRUE_PRICE / 1e20);
        assertGt(taken, 0);
    }

    /// @dev Down: it liquidates an honest account for less than the collateral is worth.
    function test_OUT13_ORA2_APriceThatCreepsDownTakesAtMostWhatTheTermsSay() external {
        _lock(borrower, 200e18);
        _borrow(borrower, 299_000e6);
        (uint256 paid, uint256 ends) = (0, _now() + DAY);
        while (_now() < ends) {
            _creep(false);
            paid += _seizeAll();
        }
        uint256 seized = collateral.balanceOf(ATTACKER);
        uint256 leaves = uint256(SEIZURE_BURST) + uint256(SEIZURE_BURST / 2) * DAY / 1 hours;
        assertLe(seized, leaves, "OUT-13: more than the lane lets out");

        // For each ether it pays at least the lowest lie, less the bonus.
        uint256 lie = CREEP * 10_500 / 10_000;
        uint256 most = leaves * TRUE_PRICE / 1e20;
        most -= most * 1e8 / (lie * (10_000 + _terms().bonusBps));
        uint256 loss = seized * TRUE_PRICE / 1e20 - paid;
        assertLe(loss, most, "more than lane and tolerance allow");
        assertGt(loss, most / 4, "and the bound is no exaggeration");
        assertEq(market.worthOf(20 * POOL_SHARES), 20 * POOL, "the lenders lose nothing");
    }

    /// @dev Gifts move neither books, nor prices, nor lanes, nor anybody's health.
    function test_ADonationChangesNothing() external {
        _open();
        bytes memory before = _everything();
        collateral.mint(address(market), 1e27);
        dollar.mint(address(market), 1e27);
        assertEq(_everything(), before);
        assertEq(market.outflowLiquidity(address(dollar)), 20 * POOL - LOAN);
        assertEq(market.outflowLiquidity(address(collateral)), LOCKED);
    }

    // The attacker

    /// @dev The anchor takes its step, and the next report is the base away from it.
    function _creep(bool up) private {
        _reportAfter(STEP, int128(uint128(_lie(up))));
        market.syncAnchor(_etherFeedId());
        etherFeed.report(int128(uint128(_lie(up))));
    }

    function _lie(bool up) private view returns (uint256) {
        uint256 anchor = market.status(_etherFeedId()).lastGood;
        return up ? anchor * 10_500 / 10_000 : anchor * 10_000 / 10_500 + 1;
    }

    /// @dev As much as both lanes have, on as little collateral as the price allows.
    function _takeAll() private {
        _take(_main(dollar));
        for (uint256 i = 0; i < 6; ++i) {
            _take(_small(dollar));
        }
    }

    function _take(uint256 amount) private {
        if (amount < MIN_DEBT) return;
        (, int256 lie,,,) = etherFeed.latestRoundData();
        (uint256 locked, uint256 owed) = market.positionOf(ATTACKER);
        uint256 needed = (owed + amount) * 1e20 * 10_000 / (uint256(lie) * _terms().borrowBps) + 1;
        if (needed > locked) _lock(ATTACKER, needed - locked);
        _borrow(ATTACKER, amount);
    }

    function _seizeAll() private returns (uint256 paid) {
        uint256 debt = _debtOf(borrower);
        if (market.liquidationCapacity(address(collateral)) == 0 || debt == 0) return 0;
        _fund(dollar, ATTACKER, debt);
        vm.prank(ATTACKER);
        try market.liquidate(borrower, type(uint256).max, 1) returns (uint256 repaid, uint256) {
            return repaid;
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), ILendingBook.LendingAccountHealthy.selector);
        }
    }

    // The bound

    /// @dev All that the lanes of an asset let out in a day: both bursts, and what they regain.
    function _letsOut(IOutflowLimiter.OutflowTerms memory terms) private pure returns (uint256) {
        uint256 refills = (uint256(terms.refill) + terms.smallRefill) * DAY / terms.window;
        return uint256(terms.burst) + terms.smallBurst + refills;
    }

    function _everything() private view returns (bytes memory) {
        (uint256 locked, uint256 owed) = market.positionOf(borrower);
        return abi.encode(
            market.marketBooks(), market.worthOf(1e30), locked, owed, _main(dollar), _small(dollar), _main(collateral)
        );
    }
}
