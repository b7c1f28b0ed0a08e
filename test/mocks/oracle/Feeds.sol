// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAggregatorV3} from "../../../contracts/oracle/IAggregatorV3.sol";

/// @notice A feed that does as it is told. Answer, time and decimals share one slot, the cheapest a feed can be.
contract FlatFeed is IAggregatorV3 {
    int128 internal _answer;
    uint64 internal _updatedAt;
    uint8 internal _decimals;

    constructor(int128 answer, uint8 decimals_) {
        report(answer);
        _decimals = decimals_;
    }

    function report(int128 answer) public {
        (_answer, _updatedAt) = (answer, uint64(block.timestamp));
    }

    function reportAt(int128 answer, uint64 updatedAt) external {
        (_answer, _updatedAt) = (answer, updatedAt);
    }

    function setDecimals(uint8 decimals_) external {
        _decimals = decimals_;
    }

    function decimals() external view returns (uint8) {
        return _decimals;
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        return (1, _answer, _updatedAt, _updatedAt, 1);
    }
}

/// @notice What a vendor's feed costs: a proxy that looks up its phase and calls an aggregator, which looks up its
/// round and then the round's report. Four slots, two frames.
contract ProxyFeed is IAggregatorV3 {
    struct Phase {
        uint16 id;
        FeedAggregator aggregator;
    }

    Phase internal _phase;

    constructor(int192 answer, uint8 decimals_) {
        _phase = Phase(1, new FeedAggregator(answer, decimals_));
    }

    function decimals() external view returns (uint8) {
        return _phase.aggregator.decimals();
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        Phase memory current = _phase;
        (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredIn) =
            current.aggregator.latestRoundData();
        uint80 phase = uint80(current.id) << 64;
        return (phase | roundId, answer, startedAt, updatedAt, phase | answeredIn);
    }
}

/// @notice The aggregator behind `ProxyFeed`.
contract FeedAggregator is IAggregatorV3 {
    struct Transmission {
        int192 answer;
        uint64 timestamp;
    }

    address internal _owner = msg.sender;
    uint256 internal _hotVars;
    mapping(uint32 round => Transmission) internal _transmissions;
    mapping(address reader => bool) internal _readers;
    uint8 public immutable override decimals;

    constructor(int192 answer, uint8 decimals_) {
        (_hotVars, decimals, _readers[msg.sender]) = (7, decimals_, true);
        _transmissions[7] = Transmission(answer, uint64(block.timestamp));
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        require(_readers[msg.sender], "No access");
        uint32 round = uint32(_hotVars);
        Transmission memory transmission = _transmissions[round];
        return (round, transmission.answer, transmission.timestamp, transmission.timestamp, round);
    }
}

    // The zoo: one trait each. Tests put their code in the place of a feed that was honest when it was set.

    contract RevertingFeed {
        fallback() external {
            revert("feed down");
        }
    }

    /// @notice Burns all gas it gets.
    contract BurningFeed {
        fallback() external {
            assembly {
                invalid()
            }
        }
    }

    /// @notice Loops as long as its gas lasts.
    contract EndlessFeed {
        fallback() external {
            while (true) {}
        }
    }

    /// @notice Returns one word less than a report has.
    contract ShortFeed {
        fallback() external {
            assembly {
                mstore(0x20, 200000000000)
                mstore(0x60, timestamp())
                return(0, 0x80)
            }
        }
    }

    contract SilentFeed {
        fallback() external {}
    }

    /// @notice Returns a good report at the head of a hundred kilobytes.
    contract BulkyFeed {
        fallback() external {
            assembly {
                mstore(0x20, 200000000000)
                mstore(0x60, timestamp())
                return(0, 100000)
            }
        }
    }

    /// @notice Fails with a hundred kilobytes of reasons.
    contract BulkyRevertingFeed {
        fallback() external {
            assembly {
                revert(0, 100000)
            }
        }
    }

    /// @notice Every word has all bits set: minus one, reported at the end of time.
    contract GarbageFeed {
        fallback() external {
            assembly {
                mstore(0, not(0))
                mstore(0x20, not(0))
                mstore(0x40, not(0))
                mstore(0x60, not(0))
                mstore(0x80, not(0))
                return(0, 0xa0)
            }
        }
    }

    /// @notice The largest answer there is.
    contract HighestFeed {
        fallback() external {
            assembly {
                mstore(0x20, shr(1, not(0)))
                mstore(0x60, timestamp())
                return(0, 0xa0)
            }
        }
    }

    /// @notice The smallest answer there is.
    contract LowestFeed {
        fallback() external {
            assembly {
                mstore(0x20, shl(255, 1))
                mstore(0x60, timestamp())
                return(0, 0xa0)
            }
        }
    }

    /// @notice Honest, and uses most of the gas that a feed gets.
    contract HeavyFeed {
        fallback() external {
            uint256 start = gasleft();
            while (start - gasleft() < 280_000) {}
            assembly {
                mstore(0x20, 200000000000)
                mstore(0x60, timestamp())
                return(0, 0xa0)
            }
        }
    }

    /// @notice Fails at once, and cheaply, when it is given too little gas: as a breaker behind a breaker does.
    contract FrugalFeed {
        fallback() external {
            require(gasleft() > 290_000);
            assembly {
                mstore(0x20, 200000000000)
                mstore(0x60, timestamp())
                return(0, 0xa0)
            }
        }
    }

    /// @notice Composed: hides the failure of its source behind a wrong answer.
    contract FragileFeed {
        function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
            try this.source() returns (int256 answer) {
                return (1, answer, block.timestamp, block.timestamp, 1);
            } catch {
                return (1, 1, block.timestamp, block.timestamp, 1);
            }
        }

        function source() external view returns (int256) {
            uint256 start = gasleft();
            while (start - gasleft() < 200_000) {}
            return 2000e8;
        }
    }

    /// @notice Calls its reader back, and tries to write.
    contract ReentrantFeed {
        function latestRoundData() external returns (uint80, int256, uint256, uint256, uint80) {
            (bool ok,) = msg.sender.call{gas: 100_000}(abi.encodeWithSignature("distrustFeed(bytes32)", bytes32("ETH")));
            return (1, ok ? int256(1) : int256(2000e8), block.timestamp, block.timestamp, 1);
        }
    }

    /// @notice Tells a price and no decimals.
    contract UnitlessFeed {
        function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
            return (1, 2000e8, block.timestamp, block.timestamp, 1);
        }
    }
