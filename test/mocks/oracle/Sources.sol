// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FlatFeed} from "./Feeds.sol";

/// @notice An uptime feed as on a rollup: zero while the sequencer is up. A refresh moves `updatedAt` alone.
contract UptimeFeed {
    int256 internal _answer;
    uint256 internal _startedAt;
    uint256 internal _updatedAt;

    /// @notice The status changes: a new round starts.
    function turn(int256 answer) external {
        (_answer, _startedAt, _updatedAt) = (answer, block.timestamp, block.timestamp);
    }

    /// @notice The same status is told again.
    function refresh() external {
        _updatedAt = block.timestamp;
    }

    function startAt(uint256 startedAt) external {
        _startedAt = startedAt;
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        return (1, _answer, _startedAt, _updatedAt, 1);
    }
}

/// @notice An uptime feed that says down, and fails at once and cheaply when it is given too little gas.
contract FrugalUptimeFeed {
    fallback() external {
        require(gasleft() > 290_000);
        assembly {
            mstore(0x20, 1)
            mstore(0x40, sub(timestamp(), 1000))
            mstore(0x60, timestamp())
            return(0, 0xa0)
        }
    }
}

/// @notice A feed that tells its limits itself.
contract LimitedFeed is FlatFeed {
    int192 public minAnswer;
    int192 public maxAnswer;

    constructor(int128 answer, uint8 decimals_) FlatFeed(answer, decimals_) {}

    function setLimits(int192 least, int192 most) external {
        (minAnswer, maxAnswer) = (least, most);
    }
}

/// @notice A proxy that tells where its aggregator is, which alone knows the limits.
contract LimitedProxy is FlatFeed {
    address public aggregator;

    constructor(int128 answer, uint8 decimals_, address aggregator_) FlatFeed(answer, decimals_) {
        aggregator = aggregator_;
    }
}
