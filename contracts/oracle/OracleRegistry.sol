// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FeedConfig, FeedConfigLib} from "./FeedConfig.sol";
import {FeedReader} from "./FeedReader.sol";
import {FeedRecovery} from "./FeedRecovery.sol";
import {FeedSecond, FeedSecondLib} from "./FeedSecond.sol";
import {FeedState} from "./FeedState.sol";
import {IOracleBreaker} from "./IOracleBreaker.sol";
import {OracleDecision} from "./OracleDecision.sol";
import {OracleReason, OracleSetting} from "./OracleReason.sol";
import {Feed, OracleStorage} from "./OracleStorage.sol";
import {SlewAnchor} from "./SlewAnchor.sol";
import {ScopeSet} from "../types/Scope.sol";

/// @title OracleRegistry
/// @notice Feeds are set, distrusted, trusted, re-based, removed and listed here. Setters are held to more than feeds.
/// @dev A linked library, so that a host carries its address and not its code. It runs in the host's storage by
/// delegatecall and checks no authority: that is the module's part.
library OracleRegistry {
    uint256 private constant MAX_BPS = 10_000;
    uint256 private constant MAX_SLOPE = 1e9;
    /// @dev Bounds keep this distance from the aggregator's own limits, at which it stops telling the price.
    uint256 private constant MARGIN_BPS = 500;
    // Everything but `Exit` and `Repay` (CON-8).
    ScopeSet private constant CLOSABLE = ScopeSet.wrap(0x33);

    // Settings

    /// @notice See `IOracleBreaker.setFeed`.
    function set(bytes32 feedId, IOracleBreaker.FeedSettings calldata settings) external {
        Feed storage feed = OracleStorage.load().feeds[feedId];
        _checkSettings(feedId, settings, feed);
        FeedConfig config = FeedConfigLib.create(
                settings.aggregator, settings.maxAge, settings.anchorLimit, settings.twoStep, settings.closes
            ).withTolerance(settings.baseBps, settings.capBps, settings.slope).withSecond(feed.second.isSet());
        // The limit in force, not the one asked for: an anchor that is old during a latch would follow what was
        // latched.
        bool outlastsLatch = config.anchorLimit() >= settings.latchSeconds;
        _checkSetting(outlastsLatch, feedId, OracleSetting.AnchorLimit, settings.anchorLimit);
        _checkFixed(feedId, config);
        FeedState state = _judged(feedId, config, feed.state.withBounds(settings.low, settings.high));

        (feed.config, feed.state) = (config, state);
        (feed.latchSeconds, feed.decimals) = (settings.latchSeconds, settings.decimals);
        feed.market = settings.market;
        emit IOracleBreaker.OracleFeedSet(feedId, _settingsOf(feed), state.anchor());
    }

    /// @notice See `IOracleBreaker.setSecondFeed`.
    function setSecond(bytes32 feedId, IOracleBreaker.SecondSettings calldata settings) external {
        Feed storage feed = OracleStorage.known(feedId);
        FeedSecond second;
        if (settings.aggregator != address(0)) {
            _checkSecond(feedId, settings, feed);
            second = FeedSecondLib.create(settings.aggregator, settings.maxAge, settings.agreeBps, settings.decimals)
                .withRebase(settings.rounds, settings.span, settings.bandBps);
            _checkAgreement(feedId, feed, second);
        }
        FeedConfig config = feed.config.withSecond(second.isSet());
        _checkFixed(feedId, config);
        (feed.second, feed.config) = (second, config);
        delete feed.recovery;
        emit IOracleBreaker.OracleSecondSet(feedId, _secondOf(second));
    }

    /// @notice See `IOracleBreaker.removeFeed`.
    function remove(bytes32 feedId) external {
        OracleStorage.known(feedId);
        delete OracleStorage.load().feeds[feedId];
        emit IOracleBreaker.OracleFeedRemoved(feedId);
    }

    /// @notice See `IOracleBreaker.rebaseAnchor`.
    function rebase(bytes32 feedId, uint96 anchor) external {
        Feed storage feed = OracleStorage.known(feedId);
        _checkSetting(anchor != 0, feedId, OracleSetting.Anchor, anchor);
        FeedState state = feed.state;
        feed.state = state.withAnchor(anchor, block.timestamp);
        emit IOracleBreaker.OracleAnchorRebased(feedId, state.anchor(), anchor);
    }

    /// @notice See `IOracleBreaker.distrustFeed`.
    function distrust(bytes32 feedId) external {
        _setDistrust(feedId, true);
    }

    /// @notice See `IOracleBreaker.trustFeed`.
    function trust(bytes32 feedId) external {
        _setDistrust(feedId, false);
    }

    // Reads

    /// @notice See `IOracleBreaker.status`.
    function statusOf(bytes32 feedId) external view returns (IOracleBreaker.FeedStatus memory result) {
        FeedState state = OracleStorage.known(feedId).state;
        result.mode = state.mode(block.timestamp);
        result.reason = state.reason();
        result.since = uint40(state.latchedAt());
        result.lastGood = uint96(state.anchor());
        result.age = uint40(block.timestamp - state.anchorAt());
        result.reconnectAt = uint40(state.latchedUntil());
    }

    /// @notice See `IOracleBreaker.lastTrip`.
    function lastTrip(bytes32 feedId) external view returns (OracleReason reason, int256 observed, uint256 anchor) {
        Feed storage feed = OracleStorage.known(feedId);
        return (feed.state.reason(), feed.observed, feed.anchor);
    }

    /// @notice See `IOracleBreaker.feedSettings`.
    function settingsOf(bytes32 feedId) external view returns (IOracleBreaker.FeedSettings memory settings) {
        Feed storage feed = OracleStorage.load().feeds[feedId];
        if (feed.state.isSet()) settings = _settingsOf(feed);
    }

    /// @notice See `IOracleBreaker.secondSettings`.
    function secondOf(bytes32 feedId) external view returns (IOracleBreaker.SecondSettings memory) {
        return _secondOf(OracleStorage.load().feeds[feedId].second);
    }

    /// @notice See `IOracleBreaker.recoveryOf`.
    function recoveryOf(bytes32 feedId) external view returns (IOracleBreaker.FeedRecoveryStatus memory) {
        Feed storage feed = OracleStorage.known(feedId);
        // Not more than are stored, in eight bits.
        // forge-lint: disable-next-item(unsafe-typecast)
        return IOracleBreaker.FeedRecoveryStatus({
            candidate: feed.recovery.candidate,
            reports: feed.recovery.reports,
            firstAt: feed.recovery.firstAt,
            strikes: uint8(FeedRecovery.strikesOf(feed.recovery, feed.state)),
            suspectedAt: feed.recovery.suspectedAt
        });
    }

    // Private

    // Values of a word, each of which was checked against its width when it was set.
    // forge-lint: disable-next-item(unsafe-typecast)
    function _settingsOf(Feed storage feed) private view returns (IOracleBreaker.FeedSettings memory) {
        (FeedConfig config, FeedState state) = (feed.config, feed.state);
        return IOracleBreaker.FeedSettings({
            aggregator: config.aggregator(),
            decimals: feed.decimals,
            maxAge: uint24(config.maxAge()),
            latchSeconds: feed.latchSeconds,
            baseBps: uint16(config.baseBps()),
            capBps: uint16(config.capBps()),
            slope: uint32(config.slope()),
            anchorLimit: uint32(config.anchorLimit()),
            low: uint96(state.low()),
            high: uint96(state.high()),
            twoStep: config.isTwoStep(),
            closes: config.closes(),
            market: feed.market
        });
    }

    // The same.
    // forge-lint: disable-next-item(unsafe-typecast)
    function _secondOf(FeedSecond second) private pure returns (IOracleBreaker.SecondSettings memory) {
        return IOracleBreaker.SecondSettings({
            aggregator: second.aggregator(),
            decimals: uint8(second.decimals()),
            maxAge: uint24(second.maxAge()),
            agreeBps: uint16(second.agreeBps()),
            rounds: uint8(second.rounds()),
            span: uint24(second.span()),
            bandBps: uint16(second.bandBps())
        });
    }

    function _setDistrust(bytes32 feedId, bool distrusted) private {
        Feed storage feed = OracleStorage.known(feedId);
        if (feed.state.isDistrusted() == distrusted) return;
        feed.state = feed.state.withDistrust(distrusted);
        emit IOracleBreaker.OracleDistrustSet(feedId, msg.sender, distrusted);
    }

    /// @dev A host in its constructor answers no calls, and fixes then what it sets.
    function _checkFixed(bytes32 feedId, FeedConfig config) private view {
        if (address(this).code.length == 0) return;
        uint256 fixed_ = IOracleBreaker(address(this)).fixedFeed(feedId);
        require(fixed_ == 0 || fixed_ == FeedConfig.unwrap(config), IOracleBreaker.OracleFeedFixed(feedId));
    }

    /// @dev A first feed takes the live price as its anchor. Any other must be near the anchor that it has, or a bad
    /// feed could be replaced by a worse one; that also refuses a feed in other decimals.
    function _judged(bytes32 feedId, FeedConfig config, FeedState state) private view returns (FeedState) {
        (OracleReason reason, int256 observed) = OracleDecision.judgeReport(config, state);
        bool isFirst = state.anchor() == 0;
        // Judged positive, where it is judged at all.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint256 price = uint256(observed);
        if (reason == OracleReason.None && !isFirst && !OracleDecision.isNear(config, state, price)) {
            reason = OracleReason.Deviation;
        }
        _require(feedId, reason, observed, state);
        return isFirst ? state.withAnchor(price, block.timestamp) : state;
    }

    /// @dev Two feeds that differ on the day they are joined would trip at once.
    function _checkAgreement(bytes32 feedId, Feed storage feed, FeedSecond second) private view {
        (OracleReason reason, int256 observed) = OracleDecision.judgeReport(feed.config, feed.state);
        uint256 other = OracleDecision.secondPrice(second, feed.decimals, feed.state);
        if (reason == OracleReason.None) {
            // Judged positive.
            // forge-lint: disable-next-line(unsafe-typecast)
            bool agrees = other != 0 && SlewAnchor.isWithin(uint256(observed), other, second.agreement());
            if (!agrees) reason = other == 0 ? OracleReason.SecondMissing : OracleReason.Disagreement;
        }
        _require(feedId, reason, observed, feed.state);
    }

    function _checkSettings(bytes32 feedId, IOracleBreaker.FeedSettings calldata s, Feed storage feed) private view {
        (bool ok, uint256 decimals) = FeedReader.decimals(s.aggregator);
        bool isSecond = feed.second.isSet() && feed.second.aggregator() == s.aggregator;
        _checkSetting(ok && !isSecond, feedId, OracleSetting.Aggregator, uint160(s.aggregator));
        _checkSetting(s.decimals == decimals, feedId, OracleSetting.Decimals, s.decimals);
        _checkSetting(s.maxAge != 0, feedId, OracleSetting.MaxAge, s.maxAge);
        _checkSetting(s.latchSeconds != 0, feedId, OracleSetting.LatchSeconds, s.latchSeconds);
        _checkSetting(s.baseBps != 0 && s.baseBps <= s.capBps, feedId, OracleSetting.BaseBps, s.baseBps);
        _checkSetting(s.capBps <= MAX_BPS, feedId, OracleSetting.CapBps, s.capBps);
        _checkSetting(s.slope != 0 && s.slope <= MAX_SLOPE, feedId, OracleSetting.Slope, s.slope);
        _checkSetting(s.low != 0 && s.low <= s.high, feedId, OracleSetting.Low, s.low);
        _checkSetting(s.closes.isSubsetOf(CLOSABLE), feedId, OracleSetting.Closes, ScopeSet.unwrap(s.closes));
        _checkLimits(feedId, s);
    }

    /// @dev Only where the aggregator tells its limits: at them it repeats the limit and not the price.
    function _checkLimits(bytes32 feedId, IOracleBreaker.FeedSettings calldata s) private view {
        (bool ok, int256 least, int256 most) = FeedReader.limits(s.aggregator);
        if (!ok || least <= 0 || most <= least) return;
        // Both positive.
        // forge-lint: disable-next-item(unsafe-typecast)
        (uint256 lowest, uint256 highest) = (uint256(least), uint256(most));
        if (lowest > type(uint96).max || highest > type(uint192).max) return;
        bool isLowInside = uint256(s.low) * MAX_BPS >= lowest * (MAX_BPS + MARGIN_BPS);
        _checkSetting(isLowInside, feedId, OracleSetting.Low, s.low);
        bool isHighInside = uint256(s.high) * (MAX_BPS + MARGIN_BPS) <= highest * MAX_BPS;
        _checkSetting(isHighInside, feedId, OracleSetting.High, s.high);
    }

    function _checkSecond(bytes32 feedId, IOracleBreaker.SecondSettings calldata s, Feed storage feed) private view {
        (bool ok, uint256 decimals) = FeedReader.decimals(s.aggregator);
        bool isOther = s.aggregator != feed.config.aggregator();
        _checkSetting(ok && isOther, feedId, OracleSetting.Second, uint160(s.aggregator));
        _checkSetting(s.decimals == decimals, feedId, OracleSetting.SecondDecimals, s.decimals);
        _checkSetting(s.maxAge != 0, feedId, OracleSetting.SecondMaxAge, s.maxAge);
        _checkSetting(s.agreeBps != 0 && s.agreeBps <= MAX_BPS, feedId, OracleSetting.AgreeBps, s.agreeBps);
        _checkSetting(s.rounds > 1, feedId, OracleSetting.Rounds, s.rounds);
        _checkSetting(s.span != 0, feedId, OracleSetting.Span, s.span);
        _checkSetting(s.bandBps != 0 && s.bandBps <= s.agreeBps, feedId, OracleSetting.BandBps, s.bandBps);
    }

    function _require(bytes32 feedId, OracleReason reason, int256 observed, FeedState state) private pure {
        require(
            reason == OracleReason.None, IOracleBreaker.OraclePriceRefused(feedId, reason, observed, state.anchor())
        );
    }

    function _checkSetting(bool ok, bytes32 feedId, OracleSetting setting, uint256 value) private pure {
        require(ok, IOracleBreaker.OracleSettingInvalid(feedId, setting, value));
    }
}
