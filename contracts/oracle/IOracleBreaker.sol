// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OracleMode, OracleReason, OracleSetting} from "./OracleReason.sol";
import {ScopeSet} from "../types/Scope.sol";

/// @title IOracleBreaker
/// @notice Judges the price of a feed before the host uses it, and remembers when a price was bad.
/// @dev A feed is a `bytes32` key chosen by the host, for instance its asset. Prices are in the feed's own decimals and
/// below 2^96; times are unix seconds; tolerances are basis points of the spread `larger / smaller - 1`.
///
/// Every decision is derived from what the feed says now, and only then from what is stored, by the same code in views
/// and in transactions: protection does not wait for a poke. A poke makes the trip outlast a feed that recovers at once
/// and tells the world.
interface IOracleBreaker {
    /// @notice What the operator states about a feed.
    /// @param aggregator A Chainlink-style feed whose answer cannot be made and unmade within one transaction: a spot
    /// price of a pool must not be registered.
    /// @param decimals What the operator takes the feed's decimals to be; checked against the feed.
    /// @param maxAge Oldest accepted report in seconds, above zero: the feed's heartbeat and a margin.
    /// @param latchSeconds Longest latch of one poke in seconds, above zero. CON-8 may shorten it.
    /// @param baseBps Spread accepted right after the anchor, 1 to `capBps`.
    /// @param capBps Largest spread ever accepted, up to 10,000 (the price doubles or halves).
    /// @param slope Spread added per second, and pace of the anchor, in parts of 1e12: 1 to 1e9.
    /// 55,555,556 is 20 % per hour, 3,171 is 10 % per year.
    /// @param low Lowest accepted price, above zero. Choose it inside the aggregator's own minimum with a margin.
    /// @param high Highest accepted price, likewise inside the aggregator's maximum.
    /// @param closes Scopes of `market` that a poke closes on a trip; empty to close none. Never `Exit` or `Repay`.
    /// @param market Market of this host whose scopes are closed, zero for the whole host.
    struct FeedSettings {
        address aggregator;
        uint8 decimals;
        uint24 maxAge;
        uint24 latchSeconds;
        uint16 baseBps;
        uint16 capBps;
        uint32 slope;
        uint96 low;
        uint96 high;
        ScopeSet closes;
        bytes32 market;
    }

    /// @notice What is stored about a feed. What the feed says now is the matter of `check`.
    /// @param mode Latch and manual distrust, joined by OR.
    /// @param reason Reason of the latest latch, `None` when there was none; in force while `mode` says so.
    /// @param since Second at which the latest latch began, zero when there was none.
    /// @param lastGood The anchor: the accepted price as far as the slope has let it follow.
    /// @param age Seconds since the anchor last followed a price.
    /// @param reconnectAt First second after the latest latch. Distrust has no end of its own.
    struct FeedStatus {
        OracleMode mode;
        OracleReason reason;
        uint40 since;
        uint96 lastGood;
        uint40 age;
        uint40 reconnectAt;
    }

    /// @notice No feed is set under this key.
    error OracleFeedUnknown(bytes32 feedId);
    /// @notice The price must not be used.
    /// @param observed What the feed answered, zero when it could not be read.
    /// @param anchor The anchor, zero while a first feed is being set.
    error OraclePriceRefused(bytes32 feedId, OracleReason reason, int256 observed, uint256 anchor);
    /// @notice The price looks bad, but the call had too little gas to tell a bad feed from a starved one.
    error OracleGasTooLow(uint256 available, uint256 needed);
    /// @notice A setting is out of its range, or not what the feed says: see `FeedSettings`.
    error OracleSettingInvalid(bytes32 feedId, OracleSetting setting, uint256 value);

    /// @notice A feed was set or set anew.
    /// @param settings In force: the bounds are the ones asked for, rounded into the band by less than 2^-16.
    /// @param anchor The live price for a first feed, unchanged otherwise.
    event OracleFeedSet(bytes32 indexed feedId, FeedSettings settings, uint256 anchor);
    /// @notice A feed was removed.
    event OracleFeedRemoved(bytes32 indexed feedId);
    /// @notice A poke latched a feed.
    /// @param until First second after the latch; not later than now when CON-8 had no seconds left for it.
    /// @param incident Number of the incident that the closing made, zero when it closed nothing.
    event OracleTripped(
        bytes32 indexed feedId,
        address indexed by,
        OracleReason reason,
        int256 observed,
        uint256 anchor,
        uint256 until,
        uint64 incident
    );
    /// @notice A feed was taken out of use by hand, or put back.
    event OracleDistrustSet(bytes32 indexed feedId, address indexed by, bool distrusted);
    /// @notice The anchor was set by a scheduled change.
    event OracleAnchorRebased(bytes32 indexed feedId, uint256 oldAnchor, uint256 newAnchor);

    // Anyone

    /// @notice Makes a trip durable: latches the feed, and closes its registered scopes, when its data is bad now.
    /// @dev Never reverts for what a feed does. Does nothing when the data is good or a latch is in force. Latch and
    /// closing draw on budgets of seconds (CON-8); with none left, the price is still refused while it is bad.
    /// Reverts with `OracleFeedUnknown`, and with `OracleGasTooLow` when a failure could be the caller's doing.
    /// Emits `OracleTripped`.
    /// @return reason What `check` says before the poke.
    function poke(bytes32 feedId) external returns (OracleReason reason);

    /// @notice Lets the anchor follow an accepted price, as the host does whenever it reads one in a transaction.
    /// @dev For hosts that read prices in views only, and for quiet times: an anchor that nobody moves lags behind,
    /// until a price further away than `capBps` is refused. Reverts like the host would. Following emits no event,
    /// since it happens in every such read: `status` shows the anchor.
    /// @return price The accepted price.
    function syncAnchor(bytes32 feedId) external returns (uint256 price);

    // Council and governor

    /// @notice Takes a feed out of use, at once and without end. Only council or governor.
    /// @dev Apart from the latch: neither ends the other. Repeating it changes nothing. Emits `OracleDistrustSet`.
    function distrustFeed(bytes32 feedId) external;

    // Scheduled changes

    /// @notice Puts a distrusted feed back into use. Only as a scheduled change. Emits `OracleDistrustSet`.
    function trustFeed(bytes32 feedId) external;

    /// @notice Sets a feed, or sets it anew. Only as a scheduled change.
    /// @dev The live price must be readable, positive, fresh and inside the new bounds, and for a feed that exists
    /// within the new tolerance of its anchor. Anchor, latch and distrust stay as they are. Emits `OracleFeedSet`.
    function setFeed(bytes32 feedId, FeedSettings calldata settings) external;

    /// @notice Removes a feed with all that is stored about it. Only as a scheduled change. Emits `OracleFeedRemoved`.
    function removeFeed(bytes32 feedId) external;

    /// @notice Sets the anchor by hand: the way out when a genuine move has left its tolerance for good. Only as a
    /// scheduled change, which names the price in public.
    /// @dev Not compared with the feed, which may be the reason for it; a wrong price only makes the feed refuse.
    /// Emits `OracleAnchorRebased`.
    /// @param anchor In the feed's decimals, above zero.
    function rebaseAnchor(bytes32 feedId, uint96 anchor) external;

    // Reads

    /// @notice The decision about the price at this moment.
    /// @dev Reverts with `OracleFeedUnknown` or `OracleGasTooLow` only.
    /// @return reason `None` when the price may be used.
    /// @return price The accepted price, zero when refused.
    function check(bytes32 feedId) external view returns (OracleReason reason, uint256 price);

    /// @notice What is stored about a feed, from one slot.
    function status(bytes32 feedId) external view returns (FeedStatus memory);

    /// @notice Whether latch or distrust is in force, in one slot and one word: the cheapest question.
    /// @dev False does not mean that the price is good: only `check` asks the feed.
    function isTripped(bytes32 feedId) external view returns (bool);

    /// @notice What the latest latch saw.
    /// @return reason `None` when there was no latch.
    /// @return observed The answer, cut to 96 bits; zero when it could not be read.
    /// @return anchor The anchor at that time.
    function lastTrip(bytes32 feedId) external view returns (OracleReason reason, int256 observed, uint256 anchor);

    /// @notice The settings in force; all zero when there is no such feed.
    function feedSettings(bytes32 feedId) external view returns (FeedSettings memory);
}
