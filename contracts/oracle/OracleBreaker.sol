// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FeedConfig, FeedConfigLib} from "./FeedConfig.sol";
import {FeedReader} from "./FeedReader.sol";
import {FeedState} from "./FeedState.sol";
import {IOracleBreaker} from "./IOracleBreaker.sol";
import {OracleReason, OracleSetting} from "./OracleReason.sol";
import {SlewAnchor} from "./SlewAnchor.sol";
import {Containment} from "../core/Containment.sol";
import {ScopeSet} from "../types/Scope.sol";
import {Tier} from "../types/Tier.sol";

/// @title OracleBreaker
/// @notice Refuses a price that is dead, stale, absurd or too far from where it was, and remembers that it was.
/// @dev What it stops: use of a feed that reverts, stands still, leaves its bounds, or jumps faster than its slope.
/// Who may act: anyone pokes and syncs; council and governor distrust; only scheduled changes set, trust and re-base.
/// Whom it trusts: the operator's bounds, and that a feed's answer cannot be made and unmade in one transaction.
/// What it cannot stop: a false price inside the tolerance; a false price that creeps no faster than the slope.
/// How it combines: a host reads prices with `_acceptedPrice` in views and `_updatedPrice` in transactions.
///
/// Not here yet: a second feed, prices by purpose, fast markets, staged reconnection, the sequencer's status, two
/// prices in one transaction, two-step pokes. Until they are, a genuine move beyond the cap is refused until the price
/// returns or a scheduled change re-bases the anchor: the way out is slow, but there always is one.
abstract contract OracleBreaker is IOracleBreaker, Containment {
    /// @dev What one feed occupies.
    struct Feed {
        // slots 0 and 1: all that a read of the price needs
        FeedConfig config;
        FeedState state;
        // slot 2: 12 + 12 + 3 = 27 bytes, never zero once set
        int96 observed;
        uint96 anchor;
        uint24 latchSeconds;
        // slot 3
        bytes32 market;
    }

    /// @custom:storage-location erc7201:bulkhead.storage.OracleBreaker
    struct OracleBreakerStorage {
        mapping(bytes32 feedId => Feed) feeds;
    }

    // keccak256(abi.encode(uint256(keccak256("bulkhead.storage.OracleBreaker")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant ORACLE_BREAKER_SLOT = 0x2fded5bbeb09d4ac885ebc79b7572737e1f2fe4cb0901a35b55ce56f3538c200;

    bytes32 private constant CAUSE = "oracle";
    uint256 private constant MAX_CAP_BPS = 10_000;
    uint256 private constant MAX_SLOPE = 1e9;
    // Everything but `Exit` and `Repay` (CON-8).
    ScopeSet private constant CLOSABLE = ScopeSet.wrap(0x33);

    // Anyone

    /// @inheritdoc IOracleBreaker
    function poke(bytes32 feedId) external returns (OracleReason reason) {
        int256 observed;
        FeedState state;
        (reason, observed, state) = _decide(feedId);
        bool isBad = reason != OracleReason.None && reason < OracleReason.Latched;
        if (isBad && !state.isLatched(block.timestamp)) _trip(feedId, state, reason, observed);
    }

    /// @inheritdoc IOracleBreaker
    function syncAnchor(bytes32 feedId) external returns (uint256 price) {
        return _updatedPrice(feedId);
    }

    // Council and governor

    /// @inheritdoc IOracleBreaker
    function distrustFeed(bytes32 feedId) external {
        if (!_hasTier(msg.sender, Tier.Governor)) _checkTier(Tier.Council);
        Feed storage feed = _knownFeed(feedId);
        if (feed.state.isDistrusted()) return;
        feed.state = feed.state.withDistrust(true);
        emit OracleDistrusted(feedId, msg.sender);
    }

    // Scheduled changes

    /// @inheritdoc IOracleBreaker
    function trustFeed(bytes32 feedId) external onlyScheduled {
        Feed storage feed = _knownFeed(feedId);
        feed.state = feed.state.withDistrust(false);
        emit OracleTrusted(feedId, msg.sender);
    }

    /// @inheritdoc IOracleBreaker
    function setFeed(bytes32 feedId, FeedSettings calldata settings) external onlyScheduled {
        _setFeed(feedId, settings);
    }

    /// @inheritdoc IOracleBreaker
    function removeFeed(bytes32 feedId) external onlyScheduled {
        _knownFeed(feedId);
        delete _oracleBreakerStorage().feeds[feedId];
        emit OracleFeedRemoved(feedId);
    }

    /// @inheritdoc IOracleBreaker
    function rebaseAnchor(bytes32 feedId, uint96 anchor) external onlyScheduled {
        Feed storage feed = _knownFeed(feedId);
        _checkSetting(anchor != 0, feedId, OracleSetting.Anchor, anchor);
        uint256 oldAnchor = feed.state.anchor();
        feed.state = feed.state.withAnchor(anchor, block.timestamp);
        emit OracleAnchorRebased(feedId, oldAnchor, anchor);
    }

    // Reads

    /// @inheritdoc IOracleBreaker
    function check(bytes32 feedId) external view returns (OracleReason reason, uint256 price) {
        int256 observed;
        (reason, observed,) = _decide(feedId);
        if (reason == OracleReason.None) price = uint256(observed);
    }

    /// @inheritdoc IOracleBreaker
    function status(bytes32 feedId) external view returns (FeedStatus memory) {
        FeedState state = _knownFeed(feedId).state;
        return FeedStatus({
            mode: state.mode(block.timestamp),
            reason: state.reason(),
            since: uint40(state.latchedAt()),
            lastGood: uint96(state.anchor()),
            age: uint40(block.timestamp - state.anchorAt()),
            reconnectAt: uint40(state.latchedUntil())
        });
    }

    /// @inheritdoc IOracleBreaker
    function lastTrip(bytes32 feedId) external view returns (OracleReason reason, int256 observed, uint256 anchor) {
        Feed storage feed = _knownFeed(feedId);
        return (feed.state.reason(), feed.observed, feed.anchor);
    }

    /// @inheritdoc IOracleBreaker
    function feedWords(bytes32 feedId) external view returns (FeedConfig config, FeedState state) {
        return (_feedConfig(feedId), _oracleBreakerStorage().feeds[feedId].state);
    }

    /// @inheritdoc IOracleBreaker
    function feedTripSettings(bytes32 feedId) external view returns (uint24 latchSeconds, bytes32 market) {
        Feed storage feed = _oracleBreakerStorage().feeds[feedId];
        return (feed.latchSeconds, feed.market);
    }

    // Internals for the host

    /// @dev Whether a feed is set under this key, for hosts in which a feed is optional. Reads one slot, which a read
    /// of the price reads again at the warm price.
    function _hasFeed(bytes32 feedId) internal view returns (bool) {
        return _oracleBreakerStorage().feeds[feedId].state.isSet();
    }

    /// @dev The price, or the typed reason against it. For views: compares with the anchor and leaves it where it is.
    function _acceptedPrice(bytes32 feedId) internal view returns (uint256 price) {
        (price,) = _acceptedPriceAndState(feedId);
    }

    /// @dev The price, or the typed reason against it. For transactions: the anchor follows by at most its slope, so a
    /// host that always reads this way keeps its anchor fresh by itself.
    function _updatedPrice(bytes32 feedId) internal returns (uint256 price) {
        FeedState state;
        (price, state) = _acceptedPriceAndState(feedId);
        (uint256 anchor, uint256 anchorAt) =
            SlewAnchor.follow(state.anchor(), state.anchorAt(), price, _feedConfig(feedId).slope(), block.timestamp);
        _oracleBreakerStorage().feeds[feedId].state = state.withAnchor(anchor, anchorAt);
    }

    /// @dev Sets a feed without a delay: for constructors and initialisers, and behind `setFeed`.
    function _setFeed(bytes32 feedId, FeedSettings memory settings) internal {
        _checkSettings(feedId, settings);
        FeedConfig config = FeedConfigLib.create(
            settings.aggregator,
            settings.maxAge,
            settings.baseBps,
            settings.capBps,
            settings.slope,
            settings.closes
        );
        Feed storage feed = _oracleBreakerStorage().feeds[feedId];
        FeedState state = _judgedState(feedId, config, feed.state.withBounds(settings.low, settings.high));

        (feed.config, feed.state) = (config, state);
        (feed.latchSeconds, feed.market) = (settings.latchSeconds, settings.market);
        emit OracleFeedSet(feedId, config, state, settings.decimals, settings.latchSeconds, settings.market);
    }

    // Decision: one code for views and transactions

    /// @dev What the feed says now comes first, what is stored second.
    function _decide(bytes32 feedId)
        internal
        view
        returns (OracleReason reason, int256 observed, FeedState state)
    {
        state = _oracleBreakerStorage().feeds[feedId].state;
        require(state.isSet(), OracleFeedUnknown(feedId));
        (reason, observed) = _judge(_feedConfig(feedId), state);
        if (reason != OracleReason.None) return (reason, observed, state);
        if (state.isDistrusted()) reason = OracleReason.Distrusted;
        else if (state.isLatched(block.timestamp)) reason = OracleReason.Latched;
    }

    /// @dev A caller who starves the call could make any feed look bad, and a composed feed look wrong; so nothing bad
    /// is believed unless the feed had all its gas.
    function _judge(FeedConfig config, FeedState state) private view returns (OracleReason reason, int256 observed) {
        uint256 available = gasleft();
        (reason, observed) = _judgeReport(config, state);
        if (reason == OracleReason.None) reason = _judgeDistance(config, state, uint256(observed));
        require(
            reason == OracleReason.None || available >= FeedReader.GAS_NEEDED,
            OracleGasTooLow(available, FeedReader.GAS_NEEDED)
        );
    }

    function _judgeReport(FeedConfig config, FeedState state)
        private
        view
        returns (OracleReason reason, int256 observed)
    {
        (bool ok, int256 answer, uint256 updatedAt) = FeedReader.latest(config.aggregator());
        if (!ok) return (OracleReason.Unreadable, 0);
        if (answer <= 0) return (OracleReason.NotPositive, answer);
        if (updatedAt == 0 || updatedAt > block.timestamp) return (OracleReason.TimestampInvalid, answer);
        if (block.timestamp - updatedAt > config.maxAge()) return (OracleReason.Stale, answer);
        bool isInside = uint256(answer) >= state.low() && uint256(answer) <= state.high();
        return (isInside ? OracleReason.None : OracleReason.OutOfBounds, answer);
    }

    function _judgeDistance(FeedConfig config, FeedState state, uint256 price) private view returns (OracleReason) {
        uint256 dt = block.timestamp - state.anchorAt();
        uint256 limit = SlewAnchor.tolerance(config.base(), config.slope(), config.cap(), dt);
        return SlewAnchor.isWithin(state.anchor(), price, limit) ? OracleReason.None : OracleReason.Deviation;
    }

    function _acceptedPriceAndState(bytes32 feedId) private view returns (uint256 price, FeedState state) {
        (OracleReason reason, int256 observed, FeedState current) = _decide(feedId);
        require(reason == OracleReason.None, OraclePriceRefused(feedId, reason, observed, current.anchor()));
        return (uint256(observed), current);
    }

    // Trip

    /// @dev The latch and the closing have clocks of their own, so neither another feed of the same market nor another
    /// module that closes it takes this feed's seconds away. The incident points to the feed as its evidence.
    function _trip(bytes32 feedId, FeedState state, OracleReason reason, int256 observed) private {
        Feed storage feed = _oracleBreakerStorage().feeds[feedId];
        uint256 until = _min(_spendAutomatic(feedId ^ CAUSE), block.timestamp + feed.latchSeconds);
        if (until > block.timestamp) {
            feed.state = state.withLatch(reason, block.timestamp, until - block.timestamp);
            (feed.observed, feed.anchor) = (_saturated(observed), uint96(state.anchor()));
        }
        ScopeSet closes = _feedConfig(feedId).closes();
        uint64 incident = closes.isEmpty() ? 0 : _containAutomatically(feed.market, closes, CAUSE, feedId);
        emit OracleTripped(feedId, msg.sender, reason, observed, state.anchor(), until, incident);
    }

    function _saturated(int256 value) private pure returns (int96) {
        if (value == int96(value)) return int96(value);
        return value < 0 ? type(int96).min : type(int96).max;
    }

    function _min(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }

    // Setter checks

    function _checkSettings(bytes32 feedId, FeedSettings memory s) private view {
        (bool ok, uint256 decimals) = FeedReader.decimals(s.aggregator);
        _checkSetting(ok, feedId, OracleSetting.Aggregator, uint160(s.aggregator));
        _checkSetting(s.decimals == decimals, feedId, OracleSetting.Decimals, decimals);
        _checkSetting(s.maxAge != 0, feedId, OracleSetting.MaxAge, 0);
        _checkSetting(s.latchSeconds != 0, feedId, OracleSetting.LatchSeconds, 0);
        _checkSetting(s.baseBps != 0 && s.baseBps <= s.capBps, feedId, OracleSetting.BaseBps, s.baseBps);
        _checkSetting(s.capBps <= MAX_CAP_BPS, feedId, OracleSetting.CapBps, s.capBps);
        _checkSetting(s.slope != 0 && s.slope <= MAX_SLOPE, feedId, OracleSetting.Slope, s.slope);
        _checkSetting(s.low != 0 && s.low <= s.high, feedId, OracleSetting.Low, s.low);
        uint256 closes = ScopeSet.unwrap(s.closes);
        _checkSetting(s.closes.isSubsetOf(CLOSABLE), feedId, OracleSetting.Closes, closes);
    }

    function _checkSetting(bool ok, bytes32 feedId, OracleSetting setting, uint256 value) private pure {
        require(ok, OracleSettingInvalid(feedId, setting, value));
    }

    /// @dev A first feed takes the live price as its anchor. Any other must be near the anchor that it has, or a bad feed
    /// could be replaced by a worse one; that also refuses a feed whose decimals differ.
    function _judgedState(bytes32 feedId, FeedConfig config, FeedState state) private view returns (FeedState) {
        (OracleReason reason, int256 observed) = _judgeReport(config, state);
        bool isFirst = state.anchor() == 0;
        if (reason == OracleReason.None && isFirst) return state.withAnchor(uint256(observed), block.timestamp);
        if (reason == OracleReason.None) reason = _judgeDistance(config, state, uint256(observed));
        require(reason == OracleReason.None, OraclePriceRefused(feedId, reason, observed, state.anchor()));
        return state;
    }

    // Storage

    function _knownFeed(bytes32 feedId) private view returns (Feed storage feed) {
        feed = _oracleBreakerStorage().feeds[feedId];
        require(feed.state.isSet(), OracleFeedUnknown(feedId));
    }

    function _oracleBreakerStorage() private pure returns (OracleBreakerStorage storage $) {
        bytes32 slot = ORACLE_BREAKER_SLOT;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }

    // Hooks

    /// @dev Hook. The configuration word of a feed. A host with few feeds may return immutables built with
    /// `FeedConfigLib.create`, which saves the slot (2,100 gas) on every cold read; it then answers for keeping them equal
    /// to what `setFeed` stored.
    function _feedConfig(bytes32 feedId) internal view virtual returns (FeedConfig) {
        return _oracleBreakerStorage().feeds[feedId].config;
    }
}
