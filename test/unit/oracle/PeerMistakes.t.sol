// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FlatFeed} from "../../mocks/oracle/Feeds.sol";
import {RollupHost} from "../../mocks/oracle/RollupHost.sol";
import {UptimeFeed} from "../../mocks/oracle/Sources.sol";
import {SecondFeedTest} from "./SecondFeedTest.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleMode, OraclePurpose, OracleReason} from "../../../contracts/oracle/OracleReason.sol";

/// @notice What breakers of others let pass, replayed here. Each test names the one in which it happens.
contract PeerMistakesTest is SecondFeedTest {
    // The reference follows the attacker

    /// @dev Mento, MedianDelta with its default smoothing: the reference moves to the price that tripped it, and 901
    /// seconds later a tenfold price is accepted.
    function test_ORA2_ATenfoldPriceIsNotAcceptedAfterTheCooldown() external {
        _isAlone();
        feed.report(10 * PRICE);
        _poke();
        uint256[4] memory waits = [uint256(901), LATCH, 6 hours, ANCHOR_LIMIT];
        for (uint256 i = 0; i < waits.length; ++i) {
            vm.warp(START + waits[i]);
            feed.report(10 * PRICE);
            _poke();
            _assertRefused(OracleReason.Deviation, 10 * PRICE, 2000e8);
        }
    }

    /// @dev Mento: 3.9 % more per report, below a threshold of 4 %, doubles the price within 19 reports and trips
    /// nothing. Here nineteen reports in as many minutes carry the anchor no further than nineteen minutes of slope.
    function test_ORA2_StepsBelowTheThresholdDoNotDoubleThePrice() external {
        _isAlone();
        int128 price = PRICE;
        uint256 refused;
        for (uint256 i = 0; i < 19; ++i) {
            price = price * 1039 / 1000;
            _reportAfter(1 minutes, price);
            (OracleReason reason,) = host.check(ETH);
            if (reason == OracleReason.None) host.syncAnchor(ETH);
            else ++refused;
        }
        assertGt(price, 2 * PRICE);
        assertGe(refused, 17, "trips");
        assertLe(_anchor(), 2000e8 * (1e12 + uint256(SLOPE) * 20 minutes) / 1e12);
    }

    /// @dev Synthetix v2 and the accountant of Veda: the value that broke the circuit is stored as the last one.
    function test_ORA2_TheValueThatTrippedIsNotTheNextReference() external {
        _isAlone();
        feed.report(7000e8);
        _poke();
        vm.expectRevert();
        host.syncAnchor(ETH);
        assertEq(_anchor(), 2000e8);
        _reportAfter(LATCH, PRICE);
        _assertAccepted(2000e8);
    }

    // A halt that does not last

    /// @dev Mento: the mode of a feed is rewritten from its breakers by every report, so a halt set by the owner is
    /// gone with the next one.
    function test_ORA8_AReportDoesNotEraseAManualHalt() external {
        _distrust();
        for (uint256 i = 0; i < 5; ++i) {
            _reportBothAfter(1 minutes, PRICE);
            _poke();
            assertEq(uint8(host.status(ETH).mode), uint8(OracleMode.Distrusted));
            _assertBorrowRefused(OracleReason.Distrusted);
        }
    }

    /// @dev Synthetix perps: the call that trips the breaker reverts and takes the trip back with it. A poke is a
    /// transaction of its own; and without one the next read finds the same.
    function test_ORA5_ARevertingCallerTakesNoLatchBack() external {
        feed.report(3000e8);
        vm.expectRevert();
        host.useThenRevert(ETH);
        _assertRefused(OracleReason.Disagreement, 3000e8, 2000e8);
        _poke();
        feed.report(PRICE);
        vm.expectRevert();
        host.useThenRevert(ETH);
        assertTrue(host.isTripped(ETH));
        _assertBorrowRefused(OracleReason.Latched);
    }

    /// @dev Reserve: a price that is back in its band for a moment clears the deadline, so one that comes back once per
    /// delay never defaults. Here a good report shortens no latch and forgives no trip.
    function test_ORA6_BeingBackOnceResetsNothing() external {
        feed.report(3000e8);
        _poke();
        for (uint256 t = 5 minutes; t < LATCH; t += 5 minutes) {
            vm.warp(START + t);
            _report(t % 10 minutes == 0 ? int128(3000e8) : PRICE, PRICE);
            _poke();
            assertEq(host.status(ETH).reconnectAt, START + LATCH);
            assertEq(host.recoveryOf(ETH).strikes, 1);
            (, uint256 price) = host.check(ETH);
            assertEq(price, 0);
        }
    }

    /// @dev Mento: after the cooldown a single look at a price inside the band reconnects the feed. Here the new place
    /// needs three reports over an hour, and two hours after a trip.
    function test_ORA6_OneGoodLookDoesNotReconnect() external {
        feed.report(3000e8);
        _poke();
        _reportBothAfter(LATCH, 3000e8);
        _poke();
        _assertRefused(OracleReason.FastMarket, 3000e8, 2000e8);
        _reportBothAfter(SPAN, 3000e8);
        _poke();
        _reportBothAfter(SPAN - 1, 3000e8);
        _poke();
        _assertRefused(OracleReason.FastMarket, 3000e8, 2000e8);
        _reportBothAfter(1, 3000e8);
        _poke();
        _assertAccepted(3000e8);
    }

    // A check that switches itself off

    /// @dev Frax: a stale leg takes the value of the other, the spread is zero and borrowing goes on. Curve: a stale
    /// Chainlink price skips the clamp.
    function test_ORA3_AStaleSecondDoesNotSwitchTheCheckOff() external {
        _secondIsMissing(2030e8);
        _assertBorrowRefused(OracleReason.SecondMissing);
        // And what the second would have refused is not accepted without it.
        _secondIsMissing(2090e8);
        _assertBorrowRefused(OracleReason.Deviation);
        _assertLiquidationRefused(OracleReason.Deviation);
    }

    /// @dev Mento: thirty days without a report leave the mode open. Staleness needs no report here.
    function test_ORA1_SilenceIsSeenWithoutAReport() external {
        vm.warp(START + 30 days);
        _assertRefused(OracleReason.Stale, PRICE, 2000e8);
        _poke();
        assertTrue(host.isTripped(ETH));
    }

    /// @dev Aave's sentinel reads `updatedAt` of the uptime feed: a refresh without a change begins the grace anew.
    function test_ORA1_ARefreshDoesNotBeginTheGraceAnew() external {
        UptimeFeed uptime = new UptimeFeed();
        uptime.turn(0);
        host = new RollupHost(users.governor, users.council, _bounds(), _delays(), address(uptime), 1 hours);
        host.initFeed(ETH, _settings());
        for (uint256 i = 0; i < 6; ++i) {
            _reportAfter(10 minutes, PRICE);
            uptime.refresh();
        }
        _assertAccepted(2000e8);
    }

    // A measure that is not the same in both directions

    /// @dev Synthetix v3 divides by the price that is judged: one that doubles reads as 50 %, tenfold as 90 %. With a
    /// limit of 100 % nothing ever fires upwards. Here twice and half are the same distance.
    function test_ORA2_TwiceAndHalfAreTheSameDistance() external {
        _isAlone();
        IOracleBreaker.FeedSettings memory settings = _settings();
        (settings.baseBps, settings.capBps) = (6000, 6000);
        host.initFeed(ETH, settings);
        feed.report(4000e8);
        _assertRefused(OracleReason.Deviation, 4000e8, 2000e8);
        feed.report(1000e8);
        _assertRefused(OracleReason.Deviation, 1000e8, 2000e8);
        (settings.baseBps, settings.capBps) = (10_000, 10_000);
        feed.report(PRICE);
        host.initFeed(ETH, settings);
        feed.report(4000e8 + 1);
        _assertRefused(OracleReason.Deviation, 4000e8 + 1, 2000e8);
        feed.report(1000e8 - 1);
        _assertRefused(OracleReason.Deviation, 1000e8 - 1, 2000e8);
    }

    /// @dev Compound's anchored view and Venus: plus and minus 20 % of a quotient let a reporter be 25 % too high and
    /// only 16.7 % too low.
    function test_ORA1_AgreementFavoursNoSide() external {
        _report(2000e8, 2040e8);
        _assertAccepted(2000e8);
        _report(2040e8, 2000e8);
        _assertAccepted(2040e8);
        _report(2000e8, 2040e8 + 1);
        _assertRefused(OracleReason.Disagreement, 2000e8, 2000e8);
        _report(2040e8 + 1, 2000e8);
        _assertRefused(OracleReason.Disagreement, 2040e8 + 1, 2000e8);
    }

    // A breaker that does the harm

    /// @dev Aave's CAPO, March 2026: a ratio and its time of different days put the cap below the live ratio, which the
    /// setter did not compare. No setter here takes terms that the live price does not meet.
    function test_ORA7_NoSetterTakesTermsThatTheLivePriceDoesNotMeet() external {
        IOracleBreaker.FeedSettings memory settings = _settings();
        settings.high = 1990e8;
        _expectRefusal(OracleReason.OutOfBounds, PRICE);
        host.initFeed(ETH, settings);
        settings = _settings();
        settings.low = 2010e8;
        _expectRefusal(OracleReason.OutOfBounds, PRICE);
        host.initFeed(ETH, settings);
        IOracleBreaker.SecondSettings memory other = _secondSettings();
        second.report(1900e8 * UNIT);
        _expectRefusal(OracleReason.Disagreement, PRICE);
        host.initSecondFeed(ETH, other);
    }

    /// @dev A market of Moonwell took the ratio of cbETH to ETH for its price in dollars. A feed that is replaced by
    /// one of another unit is refused by the anchor.
    function test_ORA7_AFeedInAnotherUnitIsRefused() external {
        IOracleBreaker.FeedSettings memory settings = _settings();
        settings.aggregator = address(new FlatFeed(1.12e8, 8));
        settings.low = 1;
        _expectRefusal(OracleReason.Deviation, 1.12e8);
        host.initFeed(ETH, settings);
    }

    /// @dev Spark's kill switch: one bool for all, so a price below its floor stops borrowing of everything.
    function test_ORA5_OneFeedTripsNoOther() external {
        FlatFeed other = new FlatFeed(PRICE, 8);
        IOracleBreaker.FeedSettings memory settings = _settings();
        (settings.aggregator, settings.market) = (address(other), "BTC");
        host.initFeed("BTC", settings);
        feed.report(0);
        _poke();
        assertFalse(host.isTripped("BTC"));
        assertEq(host.acceptedPrice("BTC"), 2000e8);
        assertEq(host.price("BTC", OraclePurpose.CollateralToBorrow), 2000e8);
    }

    /// @dev Gyroscope, Venus and Euler revert in all operations: nobody can be liquidated while it lasts. Here the halt
    /// has a budget, and behind it liquidations take what the feeds say.
    function test_ORA6_AHaltOfLiquidationsEnds() external {
        uint256 halted;
        for (uint256 i = 0; i < 144; ++i) {
            vm.warp(_now() + 10 minutes);
            _report(2000e8, 2500e8);
            _poke();
            if (host.isTripped(ETH)) ++halted;
            else _assertLiquidation(2500e8, 2000e8);
        }
        assertLe(halted * 10 minutes, 3 hours);
    }

    /// @dev The oracle of Morpho's timelocked markets has no gas guard around its `try`: a caller who gives too little
    /// makes a good feed look dead.
    function test_ORA8_ACallerWhoGivesTooLittleProvesNothing() external {
        vm.etch(address(feed), vm.getDeployedCode("Feeds.sol:HeavyFeed"));
        (bool ok, bytes memory result) = address(host).call{gas: 500_000}(abi.encodeCall(host.poke, (ETH)));
        if (!ok) assertEq(bytes4(result), IOracleBreaker.OracleGasTooLow.selector);
        assertFalse(host.isTripped(ETH));
    }

    /// @dev Liquity v2: a failure shuts the branch for ever. Here every latch ends, and good data are enough.
    function test_ORA6_NoTripIsForEver() external {
        feed.report(0);
        _poke();
        _reportBothAfter(LATCH, PRICE);
        _assertAccepted(2000e8);
    }

    function _isAlone() internal {
        IOracleBreaker.SecondSettings memory none;
        host.initSecondFeed(ETH, none);
    }

    function _expectRefusal(OracleReason reason, int256 observed) internal {
        vm.expectRevert(
            abi.encodeWithSelector(IOracleBreaker.OraclePriceRefused.selector, ETH, reason, observed, 2000e8)
        );
    }
}
