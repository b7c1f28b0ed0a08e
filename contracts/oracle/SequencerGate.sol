// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FeedReader} from "./FeedReader.sol";
import {IOracleBreaker} from "./IOracleBreaker.sol";
import {OracleReason} from "./OracleReason.sol";

/// @title SequencerGate
/// @notice Whether the sequencer of a rollup is up, and has been so for long enough that everybody could act.
/// @dev Chainlink's uptime feeds answer 0 for up and 1 for down. The grace counts from the change of status, which is
/// `startedAt`; `updatedAt` moves with each refresh and would restart it.
library SequencerGate {
    /// @notice `None` when it is up. With a feed that gives no answer it is unknown, which must not halt liquidations.
    /// @param uptimeFeed The zero address on a chain without a sequencer.
    /// @param grace Seconds.
    function judge(address uptimeFeed, uint256 grace) internal view returns (OracleReason) {
        if (uptimeFeed == address(0)) return OracleReason.None;
        uint256 available = gasleft();
        (bool ok, int256 answer, uint256 startedAt) = FeedReader.latestStatus(uptimeFeed);
        if (ok && startedAt != 0 && startedAt <= block.timestamp) {
            bool isUp = answer == 0 && block.timestamp - startedAt >= grace;
            return isUp ? OracleReason.None : OracleReason.SequencerDown;
        }
        // A caller who starves the call could hide that it is down.
        uint256 needed = FeedReader.GAS_NEEDED;
        require(available >= needed, IOracleBreaker.OracleGasTooLow(available, needed));
        return OracleReason.SequencerUnknown;
    }
}
