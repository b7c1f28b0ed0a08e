// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OracleTest} from "./OracleTest.sol";
import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleMode, OracleReason, OracleSetting} from "../../../contracts/oracle/OracleReason.sol";
import {Scope, ScopeSet, ScopeSetLib} from "../../../contracts/types/Scope.sol";
import {FlatFeed} from "../../mocks/oracle/Feeds.sol";

/// @notice `setFeed`, and the internal `_setFeed` that constructors use: both end in the same checks.
contract SetFeedTest is OracleTest {
    bytes32 internal constant BTC = "BTC";

    IOracleBreaker.FeedSettings internal _s;

    function setUp() public override {
        super.setUp();
        _s = _settings();
    }

    // Authority

    function test_RevertWhen_NotScheduled() external {
        vm.prank(users.governor);
        vm.expectRevert(
            abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduledCall.selector, IOracleBreaker.setFeed.selector)
        );
        host.setFeed(BTC, _s);
    }

    function test_ORA7_WhenScheduled_SetsAFirstFeed() external {
        bytes memory call = abi.encodeCall(host.setFeed, (BTC, _s));
        _schedule(call);
        feed.report(2010e8);
        vm.expectEmit(address(host));
        emit IOracleBreaker.OracleFeedSet(BTC, _inForce(_s), 2010e8);
        host.executeChange(call);
        assertEq(host.status(BTC).lastGood, 2010e8);
        assertEq(host.status(BTC).age, 0);
        assertTrue(host.hasFeed(BTC));
    }

    function test_SettingsAreReadBack() external view {
        assertEq(abi.encode(host.feedSettings(ETH)), abi.encode(_inForce(_s)));
    }

    /// @dev A bound of at most 17 significant bits is kept exactly; any other moves into the band.
    function test_BoundsAreRoundedIntoTheBand() external {
        (_s.low, _s.high) = (123_456_789_011, 987_654_321_099);
        host.initFeed(ETH, _s);
        IOracleBreaker.FeedSettings memory set = host.feedSettings(ETH);
        assertGe(set.low, _s.low);
        assertLe(set.low - _s.low, _s.low >> 16);
        assertLe(set.high, _s.high);
        assertLe(_s.high - set.high, _s.high >> 16);
    }

    // Setting anew

    function test_WhenSetAnew_AnchorLatchAndDistrustStay() external {
        vm.prank(users.council);
        host.distrustFeed(ETH);
        feed.report(3000e8);
        host.poke(ETH);
        _reportAfter(60, 2020e8);
        host.initFeed(ETH, _s);
        assertEq(uint8(host.status(ETH).mode), uint8(OracleMode.LatchedAndDistrusted));
        assertEq(_anchor(), 2000e8);
        assertEq(host.status(ETH).age, 60);
        (OracleReason reason, int256 observed, uint256 anchor) = host.lastTrip(ETH);
        _assertReason(reason, OracleReason.Deviation);
        assertEq(observed, 3000e8);
        assertEq(anchor, 2000e8);
    }

    function test_ORA7_WhenNewFeedIsNearTheAnchor_IsAccepted() external {
        _s.aggregator = address(new FlatFeed(2100e8, 8));
        host.initFeed(ETH, _s);
        assertEq(host.acceptedPrice(ETH), 2100e8);
    }

    function test_ORA7_RevertWhen_NewFeedIsFarFromTheAnchor() external {
        _s.aggregator = address(new FlatFeed(2100e8 + 1, 8));
        _expectRefused(OracleReason.Deviation, 2100e8 + 1, 2000e8);
        host.initFeed(ETH, _s);
    }

    /// @dev A feed in 18 decimals tells a price ten orders away, whatever the operator states about it.
    function test_ORA7_RevertWhen_NewFeedHasOtherDecimals() external {
        (_s.aggregator, _s.decimals, _s.high) = (address(new FlatFeed(2000e18, 18)), 18, type(uint96).max);
        _expectRefused(OracleReason.Deviation, 2000e18, 2000e8);
        host.initFeed(ETH, _s);
    }

    /// @dev The explicit override: name the anchor first, then set the feed.
    function test_ORA7_WhenRebasedFirst_NewFeedIsAccepted() external {
        _scheduled(abi.encodeCall(host.rebaseAnchor, (ETH, 1000e8)));
        _s.aggregator = address(new FlatFeed(1010e8, 8));
        host.initFeed(ETH, _s);
        assertEq(host.acceptedPrice(ETH), 1010e8);
    }

    // The live price

    function test_ORA7_RevertWhen_LivePriceIsBelowTheBand() external {
        _s.low = 2001e8;
        _expectRefused(OracleReason.OutOfBounds, PRICE, 2000e8);
        host.initFeed(ETH, _s);
    }

    function test_ORA7_RevertWhen_LivePriceIsAboveTheBand() external {
        _s.high = 1999e8;
        _expectRefused(OracleReason.OutOfBounds, PRICE, 2000e8);
        host.initFeed(ETH, _s);
    }

    function test_ORA7_RevertWhen_LivePriceIsStale() external {
        vm.warp(START + MAX_AGE + 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IOracleBreaker.OraclePriceRefused.selector, BTC, OracleReason.Stale, int256(PRICE), 0
            )
        );
        host.initFeed(BTC, _s);
    }

    function test_ORA7_RevertWhen_LivePriceIsNotPositive() external {
        feed.report(0);
        _expectRefused(OracleReason.NotPositive, 0, 2000e8);
        host.initFeed(ETH, _s);
    }

    function test_ORA7_RevertWhen_FeedCannotBeRead() external {
        _becomes("ShortFeed");
        // Whatever it is asked, the first word of its answer is zero.
        _s.decimals = 0;
        _expectRefused(OracleReason.Unreadable, 0, 2000e8);
        host.initFeed(ETH, _s);
    }

    // The settings

    function test_ORA7_RevertWhen_AggregatorIsZero() external {
        _s.aggregator = address(0);
        _expectInvalid(OracleSetting.Aggregator, 0);
    }

    function test_ORA7_RevertWhen_AggregatorHasNoCode() external {
        _s.aggregator = users.stranger;
        _expectInvalid(OracleSetting.Aggregator, uint160(users.stranger));
    }

    function test_ORA7_RevertWhen_AggregatorTellsNoDecimals() external {
        _becomes("UnitlessFeed");
        _expectInvalid(OracleSetting.Aggregator, uint160(address(feed)));
    }

    function test_ORA7_RevertWhen_DecimalsDiffer() external {
        _s.decimals = 18;
        _expectInvalid(OracleSetting.Decimals, 18);
    }

    /// @dev Any number of decimals will do, as long as the price fits.
    function testFuzz_ORA7_DecimalsAreProbed(uint8 decimals) external {
        feed.setDecimals(decimals);
        _s.decimals = decimals;
        host.initFeed(BTC, _s);
        assertEq(host.feedSettings(BTC).decimals, decimals);
    }

    function test_ORA7_RevertWhen_MaxAgeIsZero() external {
        _s.maxAge = 0;
        _expectInvalid(OracleSetting.MaxAge, 0);
    }

    function test_ORA7_RevertWhen_LatchSecondsIsZero() external {
        _s.latchSeconds = 0;
        _expectInvalid(OracleSetting.LatchSeconds, 0);
    }

    function test_ORA7_RevertWhen_BaseIsZero() external {
        _s.baseBps = 0;
        _expectInvalid(OracleSetting.BaseBps, 0);
    }

    function test_ORA7_RevertWhen_BaseIsAboveCap() external {
        _s.baseBps = CAP_BPS + 1;
        _expectInvalid(OracleSetting.BaseBps, CAP_BPS + 1);
    }

    function test_ORA7_WhenBaseIsCap_IsAccepted() external {
        _s.baseBps = CAP_BPS;
        host.initFeed(ETH, _s);
    }

    function test_ORA7_RevertWhen_CapIsZero() external {
        (_s.baseBps, _s.capBps) = (1, 0);
        _expectInvalid(OracleSetting.BaseBps, 1);
    }

    function test_ORA7_RevertWhen_CapIsAboveRange() external {
        _s.capBps = 10_001;
        _expectInvalid(OracleSetting.CapBps, 10_001);
    }

    function test_ORA7_WhenCapIsLargest_IsAccepted() external {
        _s.capBps = 10_000;
        host.initFeed(ETH, _s);
    }

    function test_ORA7_RevertWhen_SlopeIsZero() external {
        _s.slope = 0;
        _expectInvalid(OracleSetting.Slope, 0);
    }

    function test_ORA7_RevertWhen_SlopeIsAboveRange() external {
        _s.slope = 1e9 + 1;
        _expectInvalid(OracleSetting.Slope, 1e9 + 1);
    }

    function test_ORA7_WhenSlopeIsLargest_IsAccepted() external {
        _s.slope = 1e9;
        host.initFeed(ETH, _s);
    }

    /// @dev Half an hour of a latch; 2,047 becomes 1,024 and would be over before it.
    function test_ORA7_RevertWhen_AnchorLimitInForceIsShorterThanTheLatch() external {
        _s.anchorLimit = 2047;
        _expectInvalid(OracleSetting.AnchorLimit, 2047);
        _s.anchorLimit = 0;
        _expectInvalid(OracleSetting.AnchorLimit, 0);
    }

    function test_ORA7_WhenAnchorLimitInForceIsLonger_IsAccepted() external {
        _s.anchorLimit = 2048;
        host.initFeed(ETH, _s);
        (_s.anchorLimit, _s.latchSeconds) = (3000, 2048);
        host.initFeed(ETH, _s);
        assertEq(host.feedSettings(ETH).anchorLimit, 2048);
    }

    function test_ORA7_RevertWhen_LowIsZero() external {
        _s.low = 0;
        _expectInvalid(OracleSetting.Low, 0);
    }

    function test_ORA7_RevertWhen_LowIsAboveHigh() external {
        (_s.low, _s.high) = (2001e8, 2000e8);
        _expectInvalid(OracleSetting.Low, 2001e8);
    }

    /// @dev What no stranger may close, no setting may let him close: else a poke would revert.
    function test_CON8_RevertWhen_ClosesExit() external {
        _s.closes = ScopeSetLib.only(Scope.Exit);
        _expectInvalid(OracleSetting.Closes, ScopeSet.unwrap(_s.closes));
    }

    function test_ORA5_RevertWhen_ClosesRepay() external {
        _s.closes = ScopeSetLib.only(Scope.Enter).with(Scope.Repay);
        _expectInvalid(OracleSetting.Closes, ScopeSet.unwrap(_s.closes));
    }

    function test_RevertWhen_ClosesIsNoScope() external {
        _s.closes = ScopeSet.wrap(0x40);
        _expectInvalid(OracleSetting.Closes, 0x40);
    }

    function test_WhenClosesIsAllThatMay_IsAccepted() external {
        _s.closes = ScopeSetLib.only(Scope.Enter).with(Scope.Trade).with(Scope.Liquidate).with(Scope.Govern);
        host.initFeed(ETH, _s);
        feed.report(3000e8);
        host.poke(ETH);
        assertFalse(host.isOpen(ETH, Scope.Govern));
    }

    function _expectInvalid(OracleSetting setting, uint256 value) internal {
        vm.expectRevert(_settingInvalid(setting, value));
        host.initFeed(ETH, _s);
    }

    function _expectRefused(OracleReason reason, int256 observed, uint256 anchor) internal {
        vm.expectRevert(
            abi.encodeWithSelector(IOracleBreaker.OraclePriceRefused.selector, ETH, reason, observed, anchor)
        );
    }

    /// @dev 100e8 and 100,000e8 do not fit 17 bits: this is what they become.
    function _inForce(IOracleBreaker.FeedSettings memory settings)
        internal
        pure
        returns (IOracleBreaker.FeedSettings memory)
    {
        settings.low = _rounded(settings.low, true);
        settings.high = _rounded(settings.high, false);
        return settings;
    }

    function _rounded(uint96 value, bool up) internal pure returns (uint96) {
        uint96 unit = 1;
        while (value / unit >= 131_072) unit *= 2;
        return (up ? (value + unit - 1) / unit : value / unit) * unit;
    }
}
