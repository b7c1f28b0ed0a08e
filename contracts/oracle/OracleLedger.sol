// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FeedConfig} from "./FeedConfig.sol";
import {FeedRecovery} from "./FeedRecovery.sol";
import {FeedState} from "./FeedState.sol";
import {IOracleBreaker} from "./IOracleBreaker.sol";
import {Assessment, OracleDecision} from "./OracleDecision.sol";
import {OraclePair} from "./OraclePair.sol";
import {OraclePrices} from "./OraclePrices.sol";
import {OraclePurpose, OracleReason} from "./OracleReason.sol";
import {Feed, OracleStorage} from "./OracleStorage.sol";
import {SequencerGate} from "./SequencerGate.sol";
import {SlewAnchor} from "./SlewAnchor.sol";
import {ContainmentLedger} from "../core/ContainmentLedger.sol";
import {ScopeSet} from "../types/Scope.sol";

/// @title OracleLedger
/// @notice Prices that need a closer look, trips, and the way back from them.
/// @dev A linked library, so that a host carries its address and not its code. It runs in the host's storage by
/// delegatecall and checks no authority: that is the module's part.
library OracleLedger {
    bytes32 private constant CAUSE = "oracle";

    // Prices

    /// @notice The accepted price, or the typed reason against it.
    function accepted(bytes32 feedId) external view returns (uint256 price) {
        Feed storage feed = OracleStorage.known(feedId);
        return _accepted(feedId, feed, feed.config, feed.state);
    }

    /// @notice The same, after the anchor has followed it by at most its slope.
    function updated(bytes32 feedId) external returns (uint256 price) {
        Feed storage feed = OracleStorage.known(feedId);
        (FeedConfig config, FeedState state) = (feed.config, feed.state);
        price = _accepted(feedId, feed, config, state);
        _follow(feedId, feed, config, state, price);
    }

    /// @notice See `IOracleBreaker.price`.
    function priceFor(bytes32 feedId, OraclePurpose purpose) external view returns (uint256 price) {
        Feed storage feed = OracleStorage.known(feedId);
        (price,) = _priceFor(feedId, feed, feed.config, feed.state, purpose);
    }

    /// @notice See `IOracleBreaker.facadePrice`.
    function facadePrice(bytes32 feedId, OraclePurpose purpose) external view returns (uint256 price) {
        Feed storage feed = OracleStorage.known(feedId);
        (FeedConfig config, FeedState state) = (feed.config, feed.state);
        (OracleReason reason, Assessment memory a) = _decide(feed, config, state);
        if (reason == OracleReason.None) return a.first;
        if (reason != OracleReason.SequencerDown) {
            (price, reason) = OraclePrices.forFacade(feed, state, a, purpose);
        }
        _require(feedId, reason, a, state);
    }

    /// @notice The price for a purpose; the anchor follows when it is the accepted one.
    function updatedFor(bytes32 feedId, OraclePurpose purpose) external returns (uint256 price) {
        Feed storage feed = OracleStorage.known(feedId);
        (FeedConfig config, FeedState state) = (feed.config, feed.state);
        bool isAccepted;
        (price, isAccepted) = _priceFor(feedId, feed, config, state, purpose);
        if (isAccepted) _follow(feedId, feed, config, state, price);
    }

    /// @notice See `IOracleBreaker.check`.
    function check(bytes32 feedId) external view returns (OracleReason reason, uint256 price) {
        Feed storage feed = OracleStorage.known(feedId);
        Assessment memory a;
        (reason, a) = _decide(feed, feed.config, feed.state);
        if (reason == OracleReason.None) price = a.first;
    }

    // Anyone

    /// @notice See `IOracleBreaker.poke`.
    function poke(bytes32 feedId) external returns (OracleReason reason) {
        Feed storage feed = OracleStorage.known(feedId);
        (FeedConfig config, FeedState state) = (feed.config, feed.state);
        Assessment memory a;
        (reason, a) = _decide(feed, config, state);
        if (OracleDecision.isTrip(a.reason)) {
            bool isRecorded = state.isLatched(block.timestamp) || state.isSpent(feed.latchSeconds, block.timestamp);
            if (isRecorded || FeedRecovery.suspects(feedId, feed, config, a)) return reason;
            _trip(feedId, feed, config, state, a);
        } else if (a.reason == OracleReason.FastMarket) {
            FeedRecovery.observe(feedId, feed, config, state, a.first);
        } else if (reason == OracleReason.AnchorOld) {
            // Not while anything else stands against the feed: what is refused moves no anchor.
            _arrive(feed, config, state, a.first);
        } else if (a.reason == OracleReason.None && (config.hasSecond() || config.isTwoStep())) {
            FeedRecovery.clear(feed);
        }
    }

    // Private

    function _accepted(bytes32 feedId, Feed storage feed, FeedConfig config, FeedState state)
        private
        view
        returns (uint256)
    {
        (OracleReason reason, Assessment memory a) = _decide(feed, config, state);
        _require(feedId, reason, a, state);
        return a.first;
    }

    function _priceFor(bytes32 feedId, Feed storage feed, FeedConfig config, FeedState state, OraclePurpose purpose)
        private
        view
        returns (uint256 price, bool isAccepted)
    {
        (OracleReason reason, Assessment memory a) = _decide(feed, config, state);
        if (reason == OracleReason.None) return (a.first, true);
        if (_mayAnswer(reason, purpose)) (price, reason) = OraclePrices.forPurpose(feed, state, a, purpose);
        _require(feedId, reason, a, state);
    }

    /// @dev A sequencer that is down refuses everybody; one of which nothing is known only who borrows.
    function _mayAnswer(OracleReason reason, OraclePurpose purpose) private pure returns (bool) {
        if (reason == OracleReason.SequencerDown) return false;
        return reason != OracleReason.SequencerUnknown || purpose >= OraclePurpose.CollateralToLiquidate;
    }

    /// @dev A sequencer that is down comes first: a halt without seconds left ends for what feeds do, and not for that.
    /// Then bad data, then a sequencer of which nothing is known, then what is stored, then what passes by itself.
    function _decide(Feed storage feed, FeedConfig config, FeedState state)
        private
        view
        returns (OracleReason reason, Assessment memory a)
    {
        a = OracleDecision.assess(feed, config, state);
        reason = a.reason;
        (address uptimeFeed, uint256 grace) = IOracleBreaker(address(this)).sequencer();
        OracleReason gate = SequencerGate.judge(uptimeFeed, grace);
        if (gate == OracleReason.SequencerDown) return (gate, a);
        if (OracleDecision.isTrip(reason)) return (reason, a);
        if (gate != OracleReason.None) return (gate, a);
        if (state.isDistrusted()) return (OracleReason.Distrusted, a);
        if (state.isLatched(block.timestamp)) return (OracleReason.Latched, a);
    }

    function _require(bytes32 feedId, OracleReason reason, Assessment memory a, FeedState state) private pure {
        require(
            reason == OracleReason.None, IOracleBreaker.OraclePriceRefused(feedId, reason, a.observed, state.anchor())
        );
    }

    function _follow(bytes32 feedId, Feed storage feed, FeedConfig config, FeedState state, uint256 price) private {
        OraclePair.check(feedId, price, config.base());
        feed.state = SlewAnchor.followed(state, price, config.slope());
    }

    /// @dev All the way or not at all: half way the anchor would be young again, and refuse the price that an old one
    /// lets pass. What is out of reach today comes into reach with time.
    function _arrive(Feed storage feed, FeedConfig config, FeedState state, uint256 price) private {
        FeedState next = SlewAnchor.followed(state, price, config.slope());
        if (OracleDecision.isNear(config, next, price)) feed.state = next;
    }

    /// @dev The latch and the closing have clocks of their own, so neither another feed of the same market nor another
    /// module that closes it takes this feed's seconds away. The incident points to the feed as its evidence.
    function _trip(bytes32 feedId, Feed storage feed, FeedConfig config, FeedState state, Assessment memory a) private {
        uint256 until = _latchEnd(feedId, feed.latchSeconds);
        feed.state = state.withLatch(a.reason, block.timestamp, until - block.timestamp);
        (feed.observed, feed.anchor) = (_saturated(a.observed), uint96(state.anchor()));
        FeedRecovery.strike(feed, state);
        ScopeSet closes = config.closes();
        uint64 incident =
            closes.isEmpty() ? 0 : ContainmentLedger.containAutomatically(feed.market, closes, CAUSE, feedId);
        emit IOracleBreaker.OracleTripped(feedId, msg.sender, a.reason, a.observed, state.anchor(), until, incident);
    }

    /// @dev A latch is paid from a budget of its own under a key that no market has: whole or not at all. Poked again
    /// and again for the few seconds that were refilled, it would halt liquidations for good.
    function _latchEnd(bytes32 feedId, uint24 latchSeconds) private returns (uint256) {
        return ContainmentLedger.spendAutomaticFor(keccak256(abi.encode(CAUSE, feedId)), latchSeconds);
    }

    function _saturated(int256 value) private pure returns (int96) {
        if (value > type(int96).max) return type(int96).max;
        // Between the two bounds it fits.
        // forge-lint: disable-next-line(unsafe-typecast)
        return value < type(int96).min ? type(int96).min : int96(value);
    }
}
