// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FeedConfig} from "./FeedConfig.sol";
import {FeedReader} from "./FeedReader.sol";
import {FeedSecond} from "./FeedSecond.sol";
import {FeedState} from "./FeedState.sol";
import {IOracleBreaker} from "./IOracleBreaker.sol";
import {OracleReason} from "./OracleReason.sol";
import {Feed} from "./OracleStorage.sol";
import {SlewAnchor} from "./SlewAnchor.sol";

/// @notice What the legs of a feed say now.
/// @param reason `None` when the price may be used.
/// @param observed What the first feed answered, zero when it could not be read.
/// @param first Its price, zero when it has none inside the bounds.
/// @param second That of the second feed, in the first one's decimals.
struct Assessment {
    OracleReason reason;
    int256 observed;
    uint256 first;
    uint256 second;
}

/// @title OracleDecision
/// @notice Whether a price may be used. One code for views, transactions and setters, so that they cannot disagree.
/// @dev A feed is judged by what it says now; only a good report is then judged by what is stored.
library OracleDecision {
    /// @notice A price that needs no closer look: a lone feed, fresh, inside its bounds, near its anchor, nothing
    /// stored against it. Zero for any other; `assess` then tells why.
    /// @dev The only part of a decision that is compiled into a host: a read of a good price is one call to the feed.
    function ordinary(FeedConfig config, FeedState state) internal view returns (uint256 price) {
        if (config.hasSecond() || state.isRefused(block.timestamp)) return 0;
        (OracleReason reason, int256 answer) = judgeReport(config, state);
        // Judged positive.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (reason == OracleReason.None && isNear(config, state, uint256(answer))) return uint256(answer);
    }

    /// @notice What all legs of a feed say now, together.
    /// @dev A caller who starves a call could make any feed look bad, or a composed feed look wrong; so nothing bad is
    /// believed unless the feeds had all their gas.
    function assess(Feed storage feed, FeedConfig config, FeedState state) internal view returns (Assessment memory a) {
        uint256 available = gasleft();
        (a.reason, a.observed) = judgeReport(config, state);
        // Judged positive.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (a.reason == OracleReason.None) a.first = uint256(a.observed);
        if (config.hasSecond()) a.second = secondPrice(feed.second, feed.decimals, state);
        if (a.reason == OracleReason.None) a.reason = _judgeLegs(feed, config, state, a);
        if (a.reason == OracleReason.None) return a;
        uint256 needed = config.hasSecond() ? 2 * FeedReader.GAS_NEEDED : FeedReader.GAS_NEEDED;
        require(available >= needed, IOracleBreaker.OracleGasTooLow(available, needed));
    }

    /// @notice What the first feed says now, by itself.
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

    /// @notice The price of the second feed in the first one's decimals; zero when it is missing, stale or out of
    /// bounds.
    function secondPrice(FeedSecond second, uint256 decimals, FeedState state) internal view returns (uint256) {
        (bool ok, int256 answer, uint256 updatedAt) = FeedReader.latest(second.aggregator());
        if (!ok || answer <= 0 || updatedAt == 0 || updatedAt > block.timestamp) return 0;
        if (block.timestamp - updatedAt > second.maxAge()) return 0;
        // Judged positive.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint256 price = _scaled(uint256(answer), second.decimals(), decimals);
        return price < state.low() || price > state.high() ? 0 : price;
    }

    /// @notice Whether a price inside the bounds is within the tolerance that the anchor has now.
    function isNear(FeedConfig config, FeedState state, uint256 price) internal view returns (bool) {
        return SlewAnchor.isWithin(state.anchor(), price, tolerance(config, state));
    }

    /// @notice The same within half of it, which is what a feed is held to while its second is missing (ORA-3).
    function isHalfNear(FeedConfig config, FeedState state, uint256 price) internal view returns (bool) {
        return SlewAnchor.isWithin(state.anchor(), price, tolerance(config, state) / 2);
    }

    /// @notice Spread to the anchor that is accepted now, in parts of 1e12.
    function tolerance(FeedConfig config, FeedState state) internal view returns (uint256) {
        // Unchecked: the anchor never takes a time in the future.
        unchecked {
            uint256 dt = block.timestamp - state.anchorAt();
            return SlewAnchor.tolerance(config.base(), config.slope(), config.cap(), dt);
        }
    }

    /// @notice Whether the anchor is too old to decide alone.
    function isAnchorOld(FeedConfig config, FeedState state) internal view returns (bool) {
        return block.timestamp - state.anchorAt() > config.anchorLimit();
    }

    /// @notice Whether a poke latches for this reason. The others end with what causes them.
    function isTrip(OracleReason reason) internal pure returns (bool) {
        return reason != OracleReason.None && reason <= OracleReason.Disagreement;
    }

    /// @dev A good report of the first feed, beside its anchor and its second feed.
    function _judgeLegs(Feed storage feed, FeedConfig config, FeedState state, Assessment memory a)
        private
        view
        returns (OracleReason)
    {
        if (!config.hasSecond()) {
            if (isNear(config, state, a.first)) return OracleReason.None;
            return isAnchorOld(config, state) ? OracleReason.AnchorOld : OracleReason.Deviation;
        }
        if (a.second == 0) {
            bool isOutside = !isHalfNear(config, state, a.first) && !isAnchorOld(config, state);
            return isOutside ? OracleReason.Deviation : OracleReason.SecondMissing;
        }
        if (!SlewAnchor.isWithin(a.first, a.second, feed.second.agreement())) return OracleReason.Disagreement;
        bool decides = isNear(config, state, a.first) || isAnchorOld(config, state);
        return decides ? OracleReason.None : OracleReason.FastMarket;
    }

    /// @dev Rounded down; saturates beyond what bounds can have.
    function _scaled(uint256 price, uint256 from, uint256 to) private pure returns (uint256) {
        if (from >= to) return from - to > 76 ? 0 : price / 10 ** (from - to);
        if (price > type(uint96).max || to - from > 29) return type(uint256).max;
        return price * 10 ** (to - from);
    }
}
