// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OracleTest} from "./OracleTest.sol";
import {ConfidenceFeed} from "../../../contracts/oracle/adapters/ConfidenceFeed.sol";
import {IConfidenceSource} from "../../../contracts/oracle/adapters/IConfidenceSource.sol";
import {ShareRateFeed} from "../../../contracts/oracle/adapters/ShareRateFeed.sol";
import {BreakerFeed} from "../../../contracts/oracle/BreakerFeed.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OraclePurpose, OracleReason} from "../../../contracts/oracle/OracleReason.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {OracleConfig} from "../../../script/OracleConfig.sol";
import {ConfidenceSource, DecimalsToken, PlainVault} from "../../mocks/oracle/AdapterSources.sol";
import {FlashPoker, PullTrader, TwoAssetLender} from "../../mocks/oracle/Attackers.sol";
import {FlatFeed} from "../../mocks/oracle/Feeds.sol";
import {ReplayHost} from "../../mocks/oracle/ReplayHost.sol";

/// @notice What an attacker does over minutes and hours, what a crash does, and who is harmed by the answer.
/// @dev Isolated, so that each call is a transaction of its own. The host halts for three hours a day at most.
/// forge-config: default.isolate = true
contract OracleScenariosTest is OracleTest {
    bytes32 internal constant DUST = "DUST";
    uint256 internal constant ONE = 1e12;
    uint256 internal constant MOST_HALTED = 3 hours;
    uint24 internal constant SPAN = 30 minutes;

    FlatFeed internal second;

    function setUp() public override {
        super.setUp();
        host = new ReplayHost(users.governor, users.council, _bounds(), _delays());
        host.initFeed(ETH, _settings());
    }

    // Creep

    /// @dev The most that is accepted, in every block of an hour. A reference that follows reports would have been
    /// walked to 1.05^300 times itself; this one goes its 20 %, compounded, and the price stays within 5 % of it.
    function test_ORA2_CreepInEveryBlockForAnHour() external {
        for (uint256 i = 0; i < 300; ++i) {
            vm.warp(_now() + 12);
            int128 most = int128(uint128(_anchor() * (ONE + _tolerance()) / ONE));
            feed.report(most + 1);
            _assertChecked(OracleReason.Deviation);
            feed.report(most);
            assertEq(host.syncAnchor(ETH), uint128(most));
        }
        // e^0.2 is 1.22140.
        assertLe(_anchor(), 2442.81e8);
        assertGe(_anchor(), 2400e8, "and it did follow");
        (, int256 answer,,,) = feed.latestRoundData();
        assertLe(uint256(answer), _anchor() * 1.051e4 / 1e4);
    }

    // Crash

    /// @dev Half of the price is gone at once, and both feeds say so. Nothing latches; liquidation goes on from the
    /// first second, borrowing from the third report after half an hour.
    function test_ORA6_AFallByHalfWithASecondFeed() external {
        _joinSecond();
        _reportBoth(1000e8, 1005e8);
        _assertChecked(OracleReason.FastMarket);
        host.poke(ETH);
        _assertLiquidation(1005e8, 1000e8);
        _assertNobodyBorrows();

        vm.warp(_now() + SPAN / 2);
        _reportBoth(1002e8, 1005e8);
        host.poke(ETH);
        vm.warp(_now() + SPAN / 2 - 1);
        _reportBoth(1001e8, 1005e8);
        host.poke(ETH);
        _assertChecked(OracleReason.FastMarket);
        _assertLiquidation(1005e8, 1001e8);
        assertEq(_anchor(), 2000e8, "a second too early");

        vm.warp(_now() + 1);
        _reportBoth(1000e8, 1005e8);
        host.poke(ETH);
        assertEq(_anchor(), 1000e8);
        _assertAllGet(1000e8);
        assertEq(host.status(ETH).since, 0, "never latched");
    }

    /// @dev The same with a lone feed: it might be forged, so liquidation is halted, for three hours a day and no
    /// more. Borrowing waits until the anchor is too old to decide alone.
    function test_ORA6_AFallByHalfWithoutOne() external {
        feed.report(1000e8);
        uint256 halted = _haltedWhilePoked(ANCHOR_LIMIT, 1000e8, 0);
        assertGe(halted, 2 hours);
        assertLe(halted, MOST_HALTED);
        _assertNobodyBorrows();

        vm.warp(START + ANCHOR_LIMIT + 1);
        feed.report(1000e8);
        assertEq(host.price(ETH, OraclePurpose.CollateralToBorrow), 1000e8, "the lower");
        assertEq(host.price(ETH, OraclePurpose.DebtToBorrow), 2000e8, "the higher");
        host.poke(ETH);
        _assertAllGet(1000e8);
    }

    // Flash loans

    /// @dev One transaction that makes bad data, pokes and unmakes them leaves a suspicion, which the next look ends.
    function test_ORA5_AForgedPokeInsideAFlashLoan() external {
        _set(true);
        FlashPoker poker = new FlashPoker();
        vm.expectEmit(address(host));
        emit IOracleBreaker.OracleSuspected(ETH, address(poker), OracleReason.Deviation, 3000e8);
        poker.forge(host, ETH, feed, 3000e8, PRICE);
        assertFalse(host.isTripped(ETH));
        _assertAllGet(2000e8);

        vm.warp(_now() + 12);
        host.poke(ETH);
        assertEq(host.recoveryOf(ETH).suspectedAt, 0, "an honest look ends it");
        poker.forge(host, ETH, feed, 3000e8, PRICE);
        assertFalse(host.isTripped(ETH), "so the next forgery is a first one again");
    }

    /// @dev What remains: two flash loans in two blocks of one hour, and nobody who looked in between. It is a halt
    /// like any other, within the three hours of a day.
    function test_ORA5_TwoForgedPokesThatNobodyParted() external {
        _set(true);
        FlashPoker poker = new FlashPoker();
        poker.forge(host, ETH, feed, 3000e8, PRICE);
        poker.forge(host, ETH, feed, 3000e8, PRICE);
        assertFalse(host.isTripped(ETH), "not in one block");
        vm.warp(_now() + 1 hours);
        poker.forge(host, ETH, feed, 3000e8, PRICE);
        assertTrue(host.isTripped(ETH));
        vm.warp(_now() + LATCH);
        feed.report(PRICE);
        _assertAllGet(2000e8);
    }

    // Pull prices

    /// @dev A quarter of the base between two prices that one transaction brings along, and not a unit more. In two
    /// transactions each is judged by itself.
    function test_ORA1_TwoPullPricesInOneTransaction() external {
        ConfidenceSource source = new ConfidenceSource();
        source.report(ETH, int64(PRICE), 0, -8);
        feed = FlatFeed(address(new ConfidenceFeed(IConfidenceSource(address(source)), ETH, 250, 8)));
        _set(false);
        PullTrader trader = new PullTrader();
        trader.trade(host, ETH, source, ETH, [int64(2000e8), 2025e8]);
        trader.trade(host, ETH, source, ETH, [int64(2025e8), 2000e8]);

        vm.expectRevert(_refusal(OracleReason.PairMoved, 2025e8 + 1, 2000e8));
        trader.trade(host, ETH, source, ETH, [int64(2000e8), 2025e8 + 1]);
        assertFalse(host.isTripped(ETH), "nothing is latched for it");

        source.report(ETH, 2000e8, 0, -8);
        host.updatedPrice(ETH);
        source.report(ETH, 2025e8 + 1, 0, -8);
        assertEq(host.updatedPrice(ETH), 2025e8 + 1, "two transactions of one block");
    }

    // Shield

    /// @dev One unit of an asset that is tripped stands before an account that ought to be liquidated, because the
    /// lender asks for its price. It stands for three hours a day at most, if somebody pokes, and cannot be put there
    /// while
    /// the feed is latched: the host's market is closed to entries.
    function test_ORA10_OneUnitOfATrippedAssetAsAShield() external {
        (TwoAssetLender lender, FlatFeed dust) = _lenderWithDust(false);
        dust.report(3e8);
        host.poke(DUST);
        assertFalse(host.isOpen(DUST, Scope.Enter), "nobody can enter with more of it");
        vm.expectRevert(_refusal(DUST, OracleReason.Deviation, 3e8, 1e8));
        lender.liquidate();

        uint256 shielded = 0;
        for (uint256 t = 0; t < ANCHOR_LIMIT - 1 minutes; t += 1 minutes) {
            host.poke(DUST);
            if (!_isLiquidated(lender)) shielded += 1 minutes;
            _passMinute(dust, 3e8);
        }
        assertGe(shielded, 2 hours, "the harm that remains");
        assertLe(shielded, MOST_HALTED);
    }

    /// @dev A lone feed that says nothing gives no price to fall back on, so the shield holds until it speaks.
    function test_ORA6_AShieldOfWhichNothingIsKnown() external {
        (TwoAssetLender lender, FlatFeed dust) = _lenderWithDust(false);
        vm.warp(START + 1 days);
        feed.report(1950e8);
        host.poke(DUST);
        vm.expectRevert(_refusal(DUST, OracleReason.Stale, 1e8, 1e8));
        lender.liquidate();
        dust.report(1e8);
        vm.warp(START + 1 days + LATCH);
        assertTrue(_isLiquidated(lender));
    }

    /// @dev With a second feed there is one.
    function test_ORA6_AShieldWithASecondFeed() external {
        (TwoAssetLender lender, FlatFeed dust) = _lenderWithDust(true);
        vm.etch(address(dust), vm.getDeployedCode("Feeds.sol:RevertingFeed"));
        uint256 shielded = 0;
        for (uint256 t = 0; t < 1 days; t += 1 minutes) {
            host.poke(DUST);
            if (!_isLiquidated(lender)) shielded += 1 minutes;
            _passMinute(second, 1e8);
        }
        assertGe(shielded, 2 hours);
        assertLe(shielded, MOST_HALTED);
    }

    // Nudging

    /// @dev A thin second feed is pushed away for a day, and every chance to trip is taken. Liquidation loses three
    /// hours; borrowing loses the day, and then waits sixteen spans where it would have waited one.
    function test_ORA6_ANudgedSecondFeedCostsBorrowersAndNotLiquidators() external {
        _joinSecond();
        second.report(1900e8);
        uint256 halted = _haltedWhilePoked(1 days, PRICE, 1900e8);
        assertGe(halted, 2 hours);
        assertLe(halted, MOST_HALTED);
        assertEq(host.recoveryOf(ETH).strikes, 4, "as many as there are");

        vm.warp(_now() + LATCH);
        _reportBoth(PRICE, PRICE);
        _assertAllGet(2000e8);
        host.syncAnchor(ETH);

        // Then both really move.
        uint256 moved = _now();
        while (_now() < moved + 16 * SPAN) {
            _reportBoth(3000e8, 3000e8);
            host.poke(ETH);
            _assertChecked(OracleReason.FastMarket);
            _assertLiquidation(3000e8, 3000e8);
            vm.warp(_now() + 10 minutes);
        }
        _reportBoth(3000e8, 3000e8);
        host.poke(ETH);
        _assertAllGet(3000e8);
    }

    // Donation

    /// @dev With the recommended settings. A young cap lets nothing through; one that a year without growth has left
    /// open lets a fifth through, which is a jump that the breaker refuses at once and latches if it stands.
    function test_ORA1_ASharePriceMovedByADonation() external {
        DecimalsToken token = new DecimalsToken(8);
        PlainVault vault = new PlainVault(token);
        token.mint(address(this), 1_000_000e8);
        token.approve(address(vault), 1_000_000e8);
        vault.deposit(1_000_000e8, address(this));
        feed = FlatFeed(address(new ShareRateFeed(vault, 2000)));
        string memory config = vm.readFile("script/config/oracle-recommended.json");
        host = new ReplayHost(users.governor, users.council, _bounds(), _delays());
        host.initFeed(ETH, OracleConfig.settings(config, "rate", address(feed), 8, 1e8, ETH));

        uint256 snapshot = vm.snapshotState();
        token.mint(address(vault), 1_000_000e8);
        _assertAllGet(1e8);
        vm.revertToState(snapshot);

        vm.warp(START + 365 days);
        host.syncAnchor(ETH);
        token.mint(address(vault), 1_000_000e8);
        _assertChecked(OracleReason.Deviation);
        _assertNobodyBorrows();
        host.poke(ETH);
        assertFalse(host.isTripped(ETH), "it might be gone with its transaction");
        vm.warp(_now() + 12);
        host.poke(ETH);
        assertTrue(host.isTripped(ETH), "it stands");
        (, int256 observed, uint256 anchor) = host.lastTrip(ETH);
        assertEq(observed, 1.2e8 + 7, "the cap of twelve seconds later");
        assertEq(anchor, 1e8);
    }

    // What happens

    function _set(bool twoStep) private {
        host = new ReplayHost(users.governor, users.council, _bounds(), _delays());
        IOracleBreaker.FeedSettings memory settings = _settings();
        settings.twoStep = twoStep;
        host.initFeed(ETH, settings);
    }

    function _joinSecond() private {
        second = new FlatFeed(PRICE, 8);
        ReplayHost(address(host)).addSecondFeed(ETH, _secondSettings());
    }

    function _secondSettings() private view returns (IOracleBreaker.SecondSettings memory) {
        return IOracleBreaker.SecondSettings({
            aggregator: address(second),
            decimals: 8,
            maxAge: MAX_AGE,
            agreeBps: 300,
            rounds: 3,
            span: SPAN,
            bandBps: 200
        });
    }

    /// @dev An account with one ETH and one unit of another asset, whose debt is due once ETH is at 1,950.
    function _lenderWithDust(bool withSecond) private returns (TwoAssetLender lender, FlatFeed dust) {
        dust = new FlatFeed(1e8, 8);
        IOracleBreaker.FeedSettings memory settings = _settings();
        (settings.aggregator, settings.market) = (address(dust), DUST);
        (settings.low, settings.high) = (0.1e8, 10e8);
        host.initFeed(DUST, settings);
        if (withSecond) {
            second = new FlatFeed(1e8, 8);
            ReplayHost(address(host)).addSecondFeed(DUST, _secondSettings());
        }
        lender = new TwoAssetLender(
            new BreakerFeed(host, ETH, OraclePurpose.CollateralToBorrow),
            new BreakerFeed(host, DUST, OraclePurpose.CollateralToBorrow)
        );
        lender.open(1e18, 1, 1590e8);
        assertFalse(_isLiquidated(lender), "healthy at first");
        feed.report(1950e8);
        assertTrue(_isLiquidated(lender), "then not");
    }

    function _isLiquidated(TwoAssetLender lender) private view returns (bool) {
        try lender.liquidate() {
            return true;
        } catch {
            return false;
        }
    }

    function _passMinute(FlatFeed other, int128 answer) private {
        vm.warp(_now() + 1 minutes);
        feed.report(1950e8);
        other.report(answer);
    }

    function _reportBoth(int128 first, int128 other) private {
        feed.report(first);
        second.report(other);
    }

    /// @dev Somebody pokes every minute and the feeds report; seconds without a price to liquidate at.
    function _haltedWhilePoked(uint256 duration, int128 first, int128 other) private returns (uint256 halted) {
        uint256 end = _now() + duration;
        while (_now() + 1 minutes <= end) {
            host.poke(ETH);
            try host.price(ETH, OraclePurpose.CollateralToLiquidate) {}
            catch {
                halted += 1 minutes;
            }
            vm.warp(_now() + 1 minutes);
            feed.report(first);
            if (other != 0) second.report(other);
        }
    }

    // What is expected

    function _tolerance() private view returns (uint256) {
        return uint256(BASE_BPS) * 1e8 + uint256(SLOPE) * host.status(ETH).age;
    }

    function _assertChecked(OracleReason expected) private view {
        (OracleReason reason,) = host.check(ETH);
        _assertReason(reason, expected);
    }

    function _assertNobodyBorrows() private {
        vm.expectPartialRevert(IOracleBreaker.OraclePriceRefused.selector);
        host.price(ETH, OraclePurpose.CollateralToBorrow);
        vm.expectPartialRevert(IOracleBreaker.OraclePriceRefused.selector);
        host.price(ETH, OraclePurpose.DebtToBorrow);
    }

    function _assertLiquidation(uint256 collateral, uint256 debt) private view {
        assertEq(host.price(ETH, OraclePurpose.CollateralToLiquidate), collateral, "collateral at the higher");
        assertEq(host.price(ETH, OraclePurpose.DebtToLiquidate), debt, "debt at the lower");
    }

    function _assertAllGet(uint256 price) private view {
        assertEq(host.price(ETH, OraclePurpose.CollateralToBorrow), price);
        assertEq(host.price(ETH, OraclePurpose.DebtToBorrow), price);
        _assertLiquidation(price, price);
    }

    function _refusal(OracleReason reason, int256 observed, uint256 anchor) private pure returns (bytes memory) {
        return _refusal(ETH, reason, observed, anchor);
    }

    function _refusal(bytes32 feedId, OracleReason reason, int256 observed, uint256 anchor)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(IOracleBreaker.OraclePriceRefused.selector, feedId, reason, observed, anchor);
    }
}
