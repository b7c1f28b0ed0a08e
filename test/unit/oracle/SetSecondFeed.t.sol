// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {SecondFeedTest} from "./SecondFeedTest.sol";
import {FlatFeed} from "../../mocks/oracle/Feeds.sol";
import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleReason, OracleSetting} from "../../../contracts/oracle/OracleReason.sol";

/// @notice `setSecondFeed`, and the internal `_setSecondFeed` that constructors use: both end in the same checks.
contract SetSecondFeedTest is SecondFeedTest {
    IOracleBreaker.SecondSettings internal _s;

    function setUp() public override {
        super.setUp();
        _s = _secondSettings();
    }

    function test_RevertWhen_NotScheduled() external {
        vm.prank(users.governor);
        vm.expectRevert(
            abi.encodeWithSelector(
                ITwoSpeedChange.ChangeNotScheduledCall.selector, IOracleBreaker.setSecondFeed.selector
            )
        );
        host.setSecondFeed(ETH, _s);
    }

    function test_RevertWhen_Unknown() external {
        _expectUnknown();
        host.initSecondFeed(UNKNOWN, _s);
    }

    function test_ORA7_WhenScheduled_SetsIt() external {
        _s.agreeBps = 300;
        bytes memory call = abi.encodeCall(host.setSecondFeed, (ETH, _s));
        _schedule(call);
        _report(2010e8, 1990e8);
        vm.expectEmit(address(host));
        emit IOracleBreaker.OracleSecondSet(ETH, _s);
        host.executeChange(call);
        assertEq(abi.encode(host.secondSettings(ETH)), abi.encode(_s));
        assertEq(_anchor(), 2000e8, "anchor");
    }

    function test_WhenAggregatorIsZero_RemovesIt() external {
        IOracleBreaker.SecondSettings memory none;
        second.report(0);
        // What else stands beside the zero is ignored.
        (_s.aggregator, _s.rounds) = (address(0), 0);
        vm.expectEmit(address(host));
        emit IOracleBreaker.OracleSecondSet(ETH, none);
        host.initSecondFeed(ETH, _s);
        assertEq(abi.encode(host.secondSettings(ETH)), abi.encode(none));
        _assertAccepted(2000e8);
    }

    function test_WhenNoneIsSet_SettingsAreZero() external view {
        IOracleBreaker.SecondSettings memory none;
        assertEq(abi.encode(host.secondSettings(UNKNOWN)), abi.encode(none));
    }

    /// @dev Removing the feed removes its second with it: set again, it stands alone.
    function test_WhenFeedIsRemoved_SoIsItsSecond() external {
        _scheduled(abi.encodeCall(host.removeFeed, (ETH)));
        feed.report(PRICE);
        host.initFeed(ETH, _settings());
        IOracleBreaker.SecondSettings memory none;
        assertEq(abi.encode(host.secondSettings(ETH)), abi.encode(none));
        _assertAccepted(2000e8);
    }

    function test_WhenFirstIsSetAnew_SecondStays() external {
        host.initFeed(ETH, _settings());
        assertEq(abi.encode(host.secondSettings(ETH)), abi.encode(_s));
        second.report(0);
        _assertRefused(OracleReason.SecondMissing, PRICE, 2000e8);
    }

    /// @dev What the old second feed was on its way to says nothing about the new one.
    function test_WhenSetAnew_RecoveryStartsFresh() external {
        _report(3000e8, 3000e8);
        host.poke(ETH);
        assertEq(host.recoveryOf(ETH).reports, 1);
        host.initSecondFeed(ETH, _s);
        assertEq(host.recoveryOf(ETH).reports, 0);
        assertEq(host.recoveryOf(ETH).candidate, 0);
    }

    // Agreement on the day of the wedding

    function test_ORA7_WhenSpreadIsAgreement_IsAccepted() external {
        _report(2000e8, 2040e8);
        host.initSecondFeed(ETH, _s);
    }

    function test_ORA7_RevertWhen_SpreadIsAboveAgreement() external {
        feed.report(2000e8);
        // In the first one's decimals the last digits are cut off: one more unit of those is needed.
        second.report(2040e18 + UNIT);
        _expectRefused(OracleReason.Disagreement, PRICE);
    }

    function test_ORA7_RevertWhen_SpreadIsAboveAgreementDown() external {
        _report(2040e8 + 1, 2000e8);
        _expectRefused(OracleReason.Disagreement, 2040e8 + 1);
    }

    /// @dev Both away from the anchor: they agree, and the anchor follows once they have done so for long enough.
    function test_WhenBothAgreeAwayFromTheAnchor_IsAccepted() external {
        _report(3000e8, 3000e8);
        host.initSecondFeed(ETH, _s);
        _assertRefused(OracleReason.FastMarket, 3000e8, 2000e8);
    }

    function test_ORA7_RevertWhen_SecondIsStale() external {
        _secondIsMissing(PRICE);
        _expectRefused(OracleReason.SecondMissing, PRICE);
    }

    function test_ORA7_WhenSecondIsAtMaxAge_IsAccepted() external {
        second.reportAt(PRICE * UNIT, START - MAX_AGE);
        host.initSecondFeed(ETH, _s);
    }

    function test_ORA7_RevertWhen_SecondIsNotPositive() external {
        second.report(-1);
        _expectRefused(OracleReason.SecondMissing, PRICE);
    }

    function test_ORA7_RevertWhen_SecondIsFromTheFuture() external {
        second.reportAt(PRICE * UNIT, START + 1);
        _expectRefused(OracleReason.SecondMissing, PRICE);
    }

    function test_ORA7_RevertWhen_FirstIsBad() external {
        feed.report(0);
        _expectRefused(OracleReason.NotPositive, 0);
    }

    /// @dev 77 decimals more than the first has: nothing that it answers is worth a unit. Refused, not a panic.
    function testFuzz_ORA7_RevertWhen_SecondIsFarTooFine(int128 answer, uint8 decimals) external {
        _s.decimals = uint8(bound(decimals, 85, 255));
        second.setDecimals(_s.decimals);
        second.report(answer);
        _expectRefused(OracleReason.SecondMissing, PRICE);
    }

    /// @dev 30 decimals less: whatever it answers is above all bounds.
    function testFuzz_ORA7_RevertWhen_SecondIsFarTooCoarse(int128 answer, uint8 decimals) external {
        decimals = uint8(bound(decimals, 30, 255));
        feed = new FlatFeed(PRICE, decimals);
        IOracleBreaker.FeedSettings memory settings = _settings();
        settings.decimals = decimals;
        host.initFeed(ETH, settings);
        (second, _s.decimals) = (new FlatFeed(int128(bound(answer, 1, type(int128).max)), 0), 0);
        _s.aggregator = address(second);
        _expectRefused(OracleReason.SecondMissing, PRICE);
    }

    // Settings

    function test_ORA7_RevertWhen_ItIsTheFirst() external {
        (_s.aggregator, _s.decimals) = (address(feed), 8);
        _expectInvalid(OracleSetting.Second, uint160(address(feed)));
    }

    /// @dev Nor by way of the first: a feed cannot be made its own witness.
    function test_ORA7_RevertWhen_TheFirstBecomesTheSecond() external {
        FlatFeed other = new FlatFeed(PRICE, 8);
        (_s.aggregator, _s.decimals) = (address(other), 8);
        host.initSecondFeed(ETH, _s);
        IOracleBreaker.FeedSettings memory settings = _settings();
        settings.aggregator = address(other);
        vm.expectRevert(_settingInvalid(OracleSetting.Aggregator, uint160(address(other))));
        host.initFeed(ETH, settings);
    }

    function test_ORA7_RevertWhen_SecondTellsNoDecimals() external {
        vm.etch(address(second), vm.getDeployedCode("Feeds.sol:UnitlessFeed"));
        _expectInvalid(OracleSetting.Second, uint160(address(second)));
    }

    function test_ORA7_RevertWhen_SecondHasNoCode() external {
        _s.aggregator = users.stranger;
        _expectInvalid(OracleSetting.Second, uint160(users.stranger));
    }

    function test_ORA7_RevertWhen_DecimalsDiffer() external {
        _s.decimals = 8;
        _expectInvalid(OracleSetting.SecondDecimals, 8);
    }

    function test_ORA7_RevertWhen_MaxAgeIsZero() external {
        _s.maxAge = 0;
        _expectInvalid(OracleSetting.SecondMaxAge, 0);
    }

    function test_ORA7_RevertWhen_AgreementIsZero() external {
        _s.agreeBps = 0;
        _expectInvalid(OracleSetting.AgreeBps, 0);
    }

    function test_ORA7_RevertWhen_AgreementIsAboveRange() external {
        _s.agreeBps = 10_001;
        _expectInvalid(OracleSetting.AgreeBps, 10_001);
    }

    function test_ORA7_WhenAgreementIsLargest_IsAccepted() external {
        _s.agreeBps = 10_000;
        host.initSecondFeed(ETH, _s);
    }

    /// @dev One report agrees with itself.
    function test_ORA7_RevertWhen_RoundsIsOne() external {
        _s.rounds = 1;
        _expectInvalid(OracleSetting.Rounds, 1);
    }

    function test_ORA7_WhenRoundsIsTwo_IsAccepted() external {
        _s.rounds = 2;
        host.initSecondFeed(ETH, _s);
    }

    function test_ORA7_RevertWhen_SpanIsZero() external {
        _s.span = 0;
        _expectInvalid(OracleSetting.Span, 0);
    }

    function test_ORA7_RevertWhen_BandIsZero() external {
        _s.bandBps = 0;
        _expectInvalid(OracleSetting.BandBps, 0);
    }

    function test_ORA7_RevertWhen_BandIsAboveAgreement() external {
        _s.bandBps = AGREE_BPS + 1;
        _expectInvalid(OracleSetting.BandBps, AGREE_BPS + 1);
    }

    function test_ORA7_WhenBandIsAgreement_IsAccepted() external {
        _s.bandBps = AGREE_BPS;
        host.initSecondFeed(ETH, _s);
    }

    function _expectInvalid(OracleSetting setting, uint256 value) internal {
        vm.expectRevert(_settingInvalid(setting, value));
        host.initSecondFeed(ETH, _s);
    }

    function _expectRefused(OracleReason reason, int256 observed) internal {
        vm.expectRevert(
            abi.encodeWithSelector(IOracleBreaker.OraclePriceRefused.selector, ETH, reason, observed, 2000e8)
        );
        host.initSecondFeed(ETH, _s);
    }
}
