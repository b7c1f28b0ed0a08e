// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Vm} from "forge-std/Vm.sol";

import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleReason} from "../../../contracts/oracle/OracleReason.sol";

/// @notice All latches of one feed as the world was told of them.
contract LatchHistory {
    struct Latch {
        uint256 since;
        uint256 until;
    }

    Latch[] internal _latches;
    bool internal _rebased;

    /// @return until End of the latch among the logs, zero for none.
    function read(Vm.Log[] calldata logs) external returns (uint256 until) {
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] == IOracleBreaker.OracleAnchorRebased.selector) _rebased = true;
            if (logs[i].topics[0] != IOracleBreaker.OracleTripped.selector) continue;
            (,,, until,) = abi.decode(logs[i].data, (OracleReason, int256, uint256, uint256, uint64));
            _latches.push(Latch(block.timestamp, until));
        }
    }

    /// @notice Whether an anchor was re-based since it was last asked.
    function takeRebased() external returns (bool rebased) {
        (rebased, _rebased) = (_rebased, false);
    }

    /// @notice Seconds of latches in the worst window of this length. It begins with a latch: any other can be moved
    /// back to one without losing anything.
    function mostWithin(uint256 window) external view returns (uint256 most) {
        for (uint256 i = 0; i < _latches.length; ++i) {
            uint256 end = _latches[i].since + window;
            uint256 sum = 0;
            for (uint256 j = i; j < _latches.length && _latches[j].since < end; ++j) {
                sum += (_latches[j].until < end ? _latches[j].until : end) - _latches[j].since;
            }
            if (sum > most) most = sum;
        }
    }
}
