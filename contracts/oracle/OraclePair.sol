// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOracleBreaker} from "./IOracleBreaker.sol";
import {OracleReason} from "./OracleReason.sol";
import {SlewAnchor} from "./SlewAnchor.sol";

/// @title OraclePair
/// @notice Two accepted prices of one feed in one transaction that differ: the second is refused (ORA-1).
/// @dev Whoever can bring a report along can open at one price and close at the next, both within every band. A quarter
/// of the base tolerance is what two honest reports of one transaction may differ by.
library OraclePair {
    // keccak256("bulkhead.transient.OraclePair"); the feed is mixed in below.
    bytes32 private constant SEED = 0x6471ede4736dd414a118f2437224e9d1060e18a88ce0b93639bad2a29d8bc3ac;
    uint256 private constant PART = 4;

    /// @param base Base tolerance of the feed, in parts of 1e12.
    function check(bytes32 feedId, uint256 price, uint256 base) internal {
        bytes32 slot = SEED ^ feedId;
        uint256 before;
        assembly ("memory-safe") {
            before := tload(slot)
        }
        if (before == 0) {
            assembly ("memory-safe") {
                tstore(slot, price)
            }
        } else {
            // A price has 96 bits.
            // forge-lint: disable-next-line(unsafe-typecast)
            int256 observed = int256(price);
            require(
                SlewAnchor.isWithin(before, price, base / PART),
                IOracleBreaker.OraclePriceRefused(feedId, OracleReason.PairMoved, observed, before)
            );
        }
    }
}
