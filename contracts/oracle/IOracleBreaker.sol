// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OracleMode, OraclePurpose, OracleReason, OracleSetting} from "./OracleReason.sol";
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
    /// @param latchSeconds Length of the latch of one poke in seconds, above zero; at most what CON-8 allows in one go.
    /// With less than that left there is no latch.
    /// @param baseBps Spread accepted right after the anchor, 1 to `capBps`.
    /// @param capBps Largest spread ever accepted, up to 10,000 (the price doubles or halves).
    /// @param slope Spread added per second, and pace of the anchor, in parts of 1e12: 1 to 1e9.
    /// 55,555,556 is 20 % per hour, 3,171 is 10 % per year.
    /// @param anchorLimit Age in seconds beyond which the anchor does not decide alone; rounded down to a power of two,
    /// and then at least `latchSeconds`. The way back of a lone feed after a genuine jump: choose hours to a day.
    /// @param low Lowest accepted price, above zero; at least 5 % above the aggregator's own minimum, if it tells one.
    /// @param high Highest accepted price, likewise at least 5 % below the aggregator's maximum.
    /// @param twoStep For what can be made and unmade in one transaction (a share price, a pool): one poke records bad
    /// data, and another in a later block latches if they still stand.
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
        uint32 anchorLimit;
        uint96 low;
        uint96 high;
        bool twoStep;
        ScopeSet closes;
        bytes32 market;
    }

    /// @notice A second, independent feed, and when the anchor follows both of them to another place.
    /// @param aggregator Of another family than the first; zero for none, the other fields are then ignored.
    /// @param decimals As of the feed; may differ from the first one's.
    /// @param maxAge Oldest accepted report in seconds, above zero.
    /// @param agreeBps Largest spread between both in basis points, 1 to 10,000. Beyond it the feed trips.
    /// @param rounds Distinct reports of the first feed, 2 or more, that must agree with the second before the anchor
    /// follows.
    /// @param span Seconds that they must span, above zero. Trips lengthen it up to 16 times, one is forgiven per week.
    /// @param bandBps Largest spread among them in basis points, 1 to `agreeBps`.
    struct SecondSettings {
        address aggregator;
        uint8 decimals;
        uint24 maxAge;
        uint16 agreeBps;
        uint8 rounds;
        uint24 span;
        uint16 bandBps;
    }

    /// @notice How far a feed is on its way to another anchor, or to a latch.
    /// @param candidate Price away from the anchor on which both feeds agree, zero for none.
    /// @param reports Distinct reports near it so far.
    /// @param firstAt Second of the first of them.
    /// @param strikes Trips that lengthen the way back.
    /// @param suspectedAt Second at which a first poke saw bad data, zero for none.
    struct FeedRecoveryStatus {
        uint96 candidate;
        uint8 reports;
        uint40 firstAt;
        uint8 strikes;
        uint40 suspectedAt;
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

    /// @notice The feed is fixed in the host's code: it cannot be set otherwise, only removed.
    error OracleFeedFixed(bytes32 feedId);
    /// @notice No feed is set under this key.
    error OracleFeedUnknown(bytes32 feedId);
    /// @notice The price must not be used.
    /// @param observed What the feed answered, zero when it could not be read.
    /// @param anchor The anchor, zero while a first feed is being set.
    error OraclePriceRefused(bytes32 feedId, OracleReason reason, int256 observed, uint256 anchor);
    /// @notice The price looks bad, but the call had too little gas to tell a bad feed from a starved one.
    error OracleGasTooLow(uint256 available, uint256 needed);
    /// @notice A setting is out of its range, or not what the feed says: see `FeedSettings` and `SecondSettings`.
    error OracleSettingInvalid(bytes32 feedId, OracleSetting setting, uint256 value);

    /// @notice A feed was set or set anew.
    /// @param settings In force: the bounds are the ones asked for, rounded into the band by less than 2^-16.
    /// @param anchor The live price for a first feed, unchanged otherwise.
    event OracleFeedSet(bytes32 indexed feedId, FeedSettings settings, uint256 anchor);
    /// @notice A second feed was set, set anew, or with a zero aggregator removed.
    event OracleSecondSet(bytes32 indexed feedId, SecondSettings settings);
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
    /// @notice A first poke saw bad data that could be gone with its transaction. Poke again in a later block, within
    /// an hour: if they still stand, the feed is latched.
    event OracleSuspected(bytes32 indexed feedId, address indexed by, OracleReason reason, int256 observed);
    /// @notice A feed was taken out of use by hand, or put back.
    event OracleDistrustSet(bytes32 indexed feedId, address indexed by, bool distrusted);
    /// @notice The anchor was set by a scheduled change, or followed both feeds to where they agreed for long enough.
    event OracleAnchorRebased(bytes32 indexed feedId, uint256 oldAnchor, uint256 newAnchor);

    // Anyone

    /// @notice Makes a trip durable: latches the feed, and closes its registered scopes, when its data is bad now. In a
    /// fast market it counts the reports on which both feeds agree; an old anchor it lets follow, once that arrives.
    /// @dev Never reverts for what a feed does. Does nothing when the data is good or a latch is in force. Latch and
    /// closing draw on budgets of seconds (CON-8). With none left the price is still refused to whoever borrows while
    /// it is bad, but liquidations go on for `latchSeconds` from then on.
    /// Reverts with `OracleFeedUnknown`, and with `OracleGasTooLow` when a failure could be the caller's doing.
    /// Emits `OracleTripped`, `OracleSuspected` or `OracleAnchorRebased`.
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

    /// @notice Sets the second feed of a feed, or sets it anew, or removes it. Only as a scheduled change.
    /// @dev Both must be readable, fresh, inside the bounds and agree now. Emits `OracleSecondSet`.
    function setSecondFeed(bytes32 feedId, SecondSettings calldata settings) external;

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

    /// @notice The price for a purpose, which is not the same for all once a feed is not in a good state: whoever
    /// borrows is judged by the worse price for it, whoever might be liquidated by the better.
    /// @dev Reverts with `OraclePriceRefused` when the purpose gets none: see the table of `OraclePrices`. Take it for
    /// the amounts that a liquidation seizes as well.
    /// @return price In the feed's decimals.
    function price(bytes32 feedId, OraclePurpose purpose) external view returns (uint256 price);

    /// @notice The price for a purpose, for who reads one price for everything (`BreakerFeed`): while the feed is
    /// tripped it reverts, but no longer than liquidations are halted; then it is the worst candidate for that purpose
    /// (ORA-10).
    function facadePrice(bytes32 feedId, OraclePurpose purpose) external view returns (uint256 price);

    /// @notice How a feed is judged when that is fixed in the host's code, as the word of `FeedConfig`; zero when it is
    /// stored.
    function fixedFeed(bytes32 feedId) external view returns (uint256 config);

    /// @notice The sequencer's uptime feed and the seconds of grace after it came back; zero on other chains.
    function sequencer() external view returns (address uptimeFeed, uint256 grace);

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

    /// @notice The settings of its second feed; all zero when there is none.
    function secondSettings(bytes32 feedId) external view returns (SecondSettings memory);

    /// @notice How far a feed is on its way to another anchor, or to a latch.
    function recoveryOf(bytes32 feedId) external view returns (FeedRecoveryStatus memory);
}
