// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FeedConfig} from "./FeedConfig.sol";
import {FeedReader} from "./FeedReader.sol";
import {FeedState} from "./FeedState.sol";
import {IOracleBreaker} from "./IOracleBreaker.sol";
import {OracleReason} from "./OracleReason.sol";
import {Feed, OracleStorage} from "./OracleStorage.sol";
import {SlewAnchor} from "./SlewAnchor.sol";

/// @title OracleDecision
/// @notice Whether a price may be used. One code for views, transactions and setters, so that they cannot disagree.
/// @dev Internal functions, compiled into the host (a read of the price stays one call to the feed) and into the
/// ledger. The feed is judged by what it says now; only a good report is then judged by what is stored.
library OracleDecision {
    /// @notice The decision about a feed of this host.
    /// @return reason `None` when the price may be used.
    /// @return observed What the feed answered, zero when it could not be read.
    /// @return state The word that the decision was made with.
    function decide(bytes32 feedId) internal view returns (OracleReason reason, int256 observed, FeedState state) {
        Feed storage feed = OracleStorage.known(feedId);
        state = feed.state;
        (reason, observed) = judgeStored(feed.config, state);
    }

    /// @notice The same for settings that the caller holds, for instance as immutables: saves their slot.
    function judgeStored(FeedConfig config, FeedState state)
        internal
        view
        returns (OracleReason reason, int256 observed)
    {
        (reason, observed) = judge(config, state);
        if (reason != OracleReason.None || !state.isRefused(block.timestamp)) return (reason, observed);
        reason = state.isDistrusted() ? OracleReason.Distrusted : OracleReason.Latched;
    }

    /// @notice The accepted price, or the typed reason against it.
    function accepted(bytes32 feedId) internal view returns (uint256 price, FeedState state) {
        OracleReason reason;
        int256 observed;
        (reason, observed, state) = decide(feedId);
        requireAccepted(feedId, reason, observed, state);
        // Judged positive.
        // forge-lint: disable-next-line(unsafe-typecast)
        return (uint256(observed), state);
    }

    /// @notice The accepted price, after the anchor has followed it by at most its slope.
    function updated(bytes32 feedId) internal returns (uint256 price) {
        FeedState state;
        (price, state) = accepted(feedId);
        Feed storage feed = OracleStorage.load().feeds[feedId];
        (uint256 anchor, uint256 anchorAt) =
            SlewAnchor.follow(state.anchor(), state.anchorAt(), price, feed.config.slope(), block.timestamp);
        feed.state = state.withAnchor(anchor, anchorAt);
    }

    /// @notice What the feed says now, and how far that is from the anchor.
    /// @dev A caller who starves the call could make any feed look bad, or a composed feed look wrong; so nothing bad
    /// is believed unless the feed had all its gas.
    function judge(FeedConfig config, FeedState state) internal view returns (OracleReason reason, int256 observed) {
        uint256 available = gasleft();
        (reason, observed) = judgeReport(config, state);
        // Judged positive.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (reason == OracleReason.None) reason = judgeDistance(config, state, uint256(observed));
        if (reason == OracleReason.None) return (reason, observed);
        require(available >= FeedReader.GAS_NEEDED, IOracleBreaker.OracleGasTooLow(available, FeedReader.GAS_NEEDED));
    }

    /// @notice What the feed says now, by itself.
    function judgeReport(FeedConfig config, FeedState state)
        internal
        view
        returns (OracleReason reason, int256 observed)
    {
        (bool ok, int256 answer, uint256 updatedAt) = FeedReader.latest(config.aggregator());
        if (!ok) return (OracleReason.Unreadable, 0);
        if (answer <= 0) return (OracleReason.NotPositive, answer);
        if (updatedAt == 0 || updatedAt > block.timestamp) return (OracleReason.TimestampInvalid, answer);
        // Unchecked: the line before.
        unchecked {
            if (block.timestamp - updatedAt > config.maxAge()) return (OracleReason.Stale, answer);
        }
        // Judged positive.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (uint256(answer) < state.low() || uint256(answer) > state.high()) return (OracleReason.OutOfBounds, answer);
        return (OracleReason.None, answer);
    }

    /// @notice Whether a price inside the bounds is within the tolerance that the anchor has now.
    function judgeDistance(FeedConfig config, FeedState state, uint256 price) internal view returns (OracleReason) {
        // Unchecked: the anchor never takes a time in the future.
        unchecked {
            uint256 dt = block.timestamp - state.anchorAt();
            uint256 limit = SlewAnchor.tolerance(config.base(), config.slope(), config.cap(), dt);
            return SlewAnchor.isWithin(state.anchor(), price, limit) ? OracleReason.None : OracleReason.Deviation;
        }
    }

    function requireAccepted(bytes32 feedId, OracleReason reason, int256 observed, FeedState state) internal pure {
        require(
            reason == OracleReason.None, IOracleBreaker.OraclePriceRefused(feedId, reason, observed, state.anchor())
        );
    }
}
