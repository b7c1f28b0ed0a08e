// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FeedConfig, FeedConfigLib} from "./FeedConfig.sol";
import {FeedReader} from "./FeedReader.sol";
import {FeedState} from "./FeedState.sol";
import {IOracleBreaker} from "./IOracleBreaker.sol";
import {OracleDecision} from "./OracleDecision.sol";
import {OracleReason, OracleSetting} from "./OracleReason.sol";
import {Feed, OracleStorage} from "./OracleStorage.sol";
import {ContainmentLedger} from "../core/ContainmentLedger.sol";
import {ScopeSet} from "../types/Scope.sol";

/// @title OracleLedger
/// @notice Trips, settings, distrust and re-basing of all feeds: what does not run when a price is read.
/// @dev A linked library, so that a host carries its address and not its code. It runs in the host's storage by
/// delegatecall and checks no authority: that is the module's part.
library OracleLedger {
    bytes32 private constant CAUSE = "oracle";
    uint256 private constant MAX_CAP_BPS = 10_000;
    uint256 private constant MAX_SLOPE = 1e9;
    // Everything but `Exit` and `Repay` (CON-8).
    ScopeSet private constant CLOSABLE = ScopeSet.wrap(0x33);

    // Anyone

    /// @notice Latches a feed whose data was found bad, and closes its scopes.
    /// @dev The latch and the closing have clocks of their own, so neither another feed of the same market nor another
    /// module that closes it takes this feed's seconds away. The incident points to the feed as its evidence. With no
    /// seconds left for either there is nothing to say.
    function trip(bytes32 feedId, OracleReason reason, int256 observed) external {
        Feed storage feed = OracleStorage.known(feedId);
        FeedState state = feed.state;
        uint256 until = _latchEnd(feedId, feed.latchSeconds);
        if (until > block.timestamp) {
            feed.state = state.withLatch(reason, block.timestamp, until - block.timestamp);
            (feed.observed, feed.anchor) = (_saturated(observed), uint96(state.anchor()));
        }
        ScopeSet closes = feed.config.closes();
        uint64 incident =
            closes.isEmpty() ? 0 : ContainmentLedger.containAutomatically(feed.market, closes, CAUSE, feedId);
        if (until <= block.timestamp && incident == 0) return;
        emit IOracleBreaker.OracleTripped(feedId, msg.sender, reason, observed, state.anchor(), until, incident);
    }

    /// @notice See `IOracleBreaker.syncAnchor`.
    function sync(bytes32 feedId) external returns (uint256 price) {
        return OracleDecision.updated(feedId);
    }

    // Council, governor, scheduled changes

    /// @notice See `IOracleBreaker.distrustFeed`.
    function distrust(bytes32 feedId) external {
        _setDistrust(feedId, true);
    }

    /// @notice See `IOracleBreaker.trustFeed`.
    function trust(bytes32 feedId) external {
        _setDistrust(feedId, false);
    }

    /// @notice See `IOracleBreaker.setFeed`.
    function set(bytes32 feedId, IOracleBreaker.FeedSettings calldata settings) external {
        _checkSettings(feedId, settings);
        FeedConfig config = FeedConfigLib.create(
            settings.aggregator, settings.maxAge, settings.baseBps, settings.capBps, settings.slope, settings.closes
        );
        Feed storage feed = OracleStorage.load().feeds[feedId];
        FeedState state = _judged(feedId, config, feed.state.withBounds(settings.low, settings.high));

        (feed.config, feed.state) = (config, state);
        (feed.latchSeconds, feed.decimals) = (settings.latchSeconds, settings.decimals);
        feed.market = settings.market;
        emit IOracleBreaker.OracleFeedSet(feedId, _settingsOf(feed), state.anchor());
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
    function settingsOf(bytes32 feedId) external view returns (IOracleBreaker.FeedSettings memory) {
        return _settingsOf(OracleStorage.load().feeds[feedId]);
    }

    // Private

    function _settingsOf(Feed storage feed) private view returns (IOracleBreaker.FeedSettings memory) {
        (FeedConfig config, FeedState state) = (feed.config, feed.state);
        return IOracleBreaker.FeedSettings({
            aggregator: config.aggregator(),
            decimals: feed.decimals,
            maxAge: uint24(config.maxAge()),
            latchSeconds: feed.latchSeconds,
            baseBps: config.baseBps(),
            capBps: config.capBps(),
            slope: uint32(config.slope()),
            low: uint96(state.low()),
            high: uint96(state.high()),
            closes: config.closes(),
            market: feed.market
        });
    }

    function _setDistrust(bytes32 feedId, bool distrusted) private {
        Feed storage feed = OracleStorage.known(feedId);
        if (feed.state.isDistrusted() == distrusted) return;
        feed.state = feed.state.withDistrust(distrusted);
        emit IOracleBreaker.OracleDistrustSet(feedId, msg.sender, distrusted);
    }

    /// @dev A latch is paid from a budget of its own under a key that no market has.
    function _latchEnd(bytes32 feedId, uint256 latchSeconds) private returns (uint256) {
        uint256 paidUntil = ContainmentLedger.spendAutomatic(keccak256(abi.encode(CAUSE, feedId)));
        uint256 wanted = block.timestamp + latchSeconds;
        return wanted < paidUntil ? wanted : paidUntil;
    }

    function _saturated(int256 value) private pure returns (int96) {
        if (value > type(int96).max) return type(int96).max;
        // Between the two bounds it fits.
        // forge-lint: disable-next-line(unsafe-typecast)
        return value < type(int96).min ? type(int96).min : int96(value);
    }

    /// @dev A first feed takes the live price as its anchor. Any other must be near the anchor that it has, or a bad
    /// feed could be replaced by a worse one; that also refuses a feed in other decimals.
    function _judged(bytes32 feedId, FeedConfig config, FeedState state) private view returns (FeedState) {
        (OracleReason reason, int256 observed) = OracleDecision.judgeReport(config, state);
        bool isFirst = state.anchor() == 0;
        if (reason == OracleReason.None && !isFirst) {
            // Judged positive.
            // forge-lint: disable-next-line(unsafe-typecast)
            reason = OracleDecision.judgeDistance(config, state, uint256(observed));
        }
        OracleDecision.requireAccepted(feedId, reason, observed, state);
        // Judged positive.
        // forge-lint: disable-next-line(unsafe-typecast)
        return isFirst ? state.withAnchor(uint256(observed), block.timestamp) : state;
    }

    function _checkSettings(bytes32 feedId, IOracleBreaker.FeedSettings calldata s) private view {
        (bool ok, uint256 decimals) = FeedReader.decimals(s.aggregator);
        _checkSetting(ok, feedId, OracleSetting.Aggregator, uint160(s.aggregator));
        _checkSetting(s.decimals == decimals, feedId, OracleSetting.Decimals, s.decimals);
        _checkSetting(s.maxAge != 0, feedId, OracleSetting.MaxAge, s.maxAge);
        _checkSetting(s.latchSeconds != 0, feedId, OracleSetting.LatchSeconds, s.latchSeconds);
        _checkSetting(s.baseBps != 0 && s.baseBps <= s.capBps, feedId, OracleSetting.BaseBps, s.baseBps);
        _checkSetting(s.capBps <= MAX_CAP_BPS, feedId, OracleSetting.CapBps, s.capBps);
        _checkSetting(s.slope != 0 && s.slope <= MAX_SLOPE, feedId, OracleSetting.Slope, s.slope);
        _checkSetting(s.low != 0 && s.low <= s.high, feedId, OracleSetting.Low, s.low);
        _checkSetting(s.closes.isSubsetOf(CLOSABLE), feedId, OracleSetting.Closes, ScopeSet.unwrap(s.closes));
    }

    function _checkSetting(bool ok, bytes32 feedId, OracleSetting setting, uint256 value) private pure {
        require(ok, IOracleBreaker.OracleSettingInvalid(feedId, setting, value));
    }
}
