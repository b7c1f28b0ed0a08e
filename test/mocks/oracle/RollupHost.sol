// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OracleHost} from "./OracleHost.sol";

/// @notice The same host on a rollup: it names the uptime feed of its sequencer.
contract RollupHost is OracleHost {
    address internal immutable UPTIME_FEED;
    uint256 internal immutable GRACE;

    constructor(
        address governor,
        address council,
        ContainmentBounds memory bounds,
        ChangeDelays memory delays,
        address uptimeFeed,
        uint256 grace
    ) OracleHost(governor, council, bounds, delays) {
        (UPTIME_FEED, GRACE) = (uptimeFeed, grace);
    }

    function _sequencer() internal view override returns (address, uint256) {
        return (UPTIME_FEED, GRACE);
    }
}
