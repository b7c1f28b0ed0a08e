// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FeedConfig} from "./FeedConfig.sol";
import {FeedReader} from "./FeedReader.sol";
import {FeedSecond} from "./FeedSecond.sol";
import {FeedState} from "./FeedState.sol";
import {IOracleBreaker} from "./IOracleBreaker.sol";
import {Assessment} from "./OracleDecision.sol";
import {Feed, Recovery} from "./OracleStorage.sol";
import {SlewAnchor} from "./SlewAnchor.sol";

/// @title FeedRecovery
/// @notice What a feed has to show: bad data twice before it is latched, where one transaction can make and unmake it;
/// good data for long enough before its anchor follows to another place (ORA-6).
/// @dev Only pokes change anything here.
library FeedRecovery {
    /// @dev A first look that nobody confirms within this time is forgotten.
    uint256 private constant SUSPICION = 1 hours;
    /// @dev Trips lengthen the way back by up to 2^4, and one is forgiven per week.
    uint8 private constant MOST_STRIKES = 4;
    uint256 private constant FORGIVENESS = 7 days;

    // Towards a trip

    /// @notice Whether this look is only the first one: it is recorded, and a second in a later block latches.
    function suspects(bytes32 feedId, Feed storage feed, FeedConfig config, Assessment memory a)
        internal
        returns (bool)
    {
        if (!config.isTwoStep()) return false;
        uint256 first = feed.recovery.suspectedAt;
        bool isConfirmed = first != 0 && block.timestamp > first && block.timestamp <= first + SUSPICION;
        if (isConfirmed) {
            feed.recovery.suspectedAt = 0;
            return false;
        }
        if (block.timestamp == first) return true;
        feed.recovery.suspectedAt = uint40(block.timestamp);
        emit IOracleBreaker.OracleSuspected(feedId, msg.sender, a.reason, a.observed);
        return true;
    }

    /// @notice A look at good data ends a suspicion, and a count: two spikes with calm between them are not one move.
    function clear(Feed storage feed) internal {
        Recovery memory recovery = feed.recovery;
        if (recovery.suspectedAt == 0 && recovery.reports == 0) return;
        _forget(feed, recovery.strikes);
    }

    /// @notice Counts a trip, and forgets what was on its way back.
    /// @param before The word before the trip: strikes are forgiven since the latch that it tells of.
    function strike(Feed storage feed, FeedState before) internal {
        uint256 strikes = strikesOf(feed.recovery, before) + 1;
        // At most four.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint8 counted = strikes > MOST_STRIKES ? MOST_STRIKES : uint8(strikes);
        _forget(feed, counted);
    }

    // Back

    /// @notice Both feeds agree on a price away from the anchor. Counts distinct reports that stay near each other; the
    /// anchor follows once there were enough, over long enough.
    // Prices have 96 bits, times 40.
    // forge-lint: disable-next-item(unsafe-typecast)
    function observe(bytes32 feedId, Feed storage feed, FeedConfig config, FeedState state, uint256 price) internal {
        (,, uint256 reportAt) = FeedReader.latest(config.aggregator());
        FeedSecond second = feed.second;
        Recovery memory recovery = feed.recovery;
        uint256 span = second.span() << strikesOf(recovery, state);
        // Reports that nobody looked at for so long are no witness for what lies between them.
        bool goesOn = recovery.reports != 0 && reportAt <= uint256(recovery.reportAt) + second.span() + config.maxAge()
            && SlewAnchor.isWithin(recovery.candidate, price, second.band());
        if (!goesOn) {
            (recovery.candidate, recovery.firstAt, recovery.reports) = (uint96(price), uint40(reportAt), 0);
        } else if (reportAt <= recovery.reportAt) {
            return;
        }
        recovery.reportAt = uint40(reportAt);
        if (recovery.reports != type(uint8).max) ++recovery.reports;
        if (recovery.reports >= second.rounds() && reportAt >= recovery.firstAt + span) {
            feed.state = state.withAnchor(price, block.timestamp);
            (recovery.candidate, recovery.firstAt, recovery.reportAt, recovery.reports) = (0, 0, 0, 0);
            emit IOracleBreaker.OracleAnchorRebased(feedId, state.anchor(), price);
        }
        feed.recovery = recovery;
    }

    /// @notice Trips that still lengthen the way back.
    function strikesOf(Recovery memory recovery, FeedState state) internal view returns (uint256) {
        uint256 forgiven = (block.timestamp - state.latchedAt()) / FORGIVENESS;
        return recovery.strikes > forgiven ? recovery.strikes - forgiven : 0;
    }

    function _forget(Feed storage feed, uint8 strikes) private {
        feed.recovery = Recovery({candidate: 0, firstAt: 0, reportAt: 0, suspectedAt: 0, reports: 0, strikes: strikes});
    }
}
