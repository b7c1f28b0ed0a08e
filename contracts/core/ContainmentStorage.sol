// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IContainment} from "./IContainment.sol";
import {Bucket} from "../types/Bucket.sol";
import {ContainmentWord} from "../types/ContainmentWord.sol";
import {MarketHistory} from "../types/MarketHistory.sol";
import {Scope} from "../types/Scope.sol";

// keccak256(abi.encode(uint256(keccak256("bulkhead.storage.Containment")) - 1)) & ~bytes32(uint256(0xff))
bytes32 constant CONTAINMENT_SLOT = 0x542c95f765338fd202aa9d17092ac477528da17863296cbca3dc82e795d52300;

/// @notice Where containment keeps its state, for the module and for every ledger that closes or reads.
library ContainmentStorage {
    /// @custom:storage-location erc7201:bulkhead.storage.Containment
    struct Layout {
        // slot 0: the only slot that `whenOpen(scope)` reads
        ContainmentWord hostWord;
        // slot 1: 4 + 2 + 4 + 4 + 4 + 4 = 22 bytes
        IContainment.ContainmentBounds bounds;
        mapping(bytes32 market => ContainmentWord) marketWord;
        // Open times of the six scopes and the number of the latest incident; with the host key, of the whole host.
        mapping(bytes32 market => MarketHistory) history;
        // Second at which the present closing of `Repay` began, for the grace (CON-4).
        mapping(bytes32 market => uint40) repayClosedAt;
        // Seconds of closing that tier `Automatic` has left, and until when its closings last (CON-8).
        mapping(bytes32 key => Bucket) automaticBudget;
        mapping(bytes32 key => uint40) automaticUntil;
    }

    function load() internal pure returns (Layout storage $) {
        bytes32 slot = CONTAINMENT_SLOT;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }

    /// @notice The word of a market, zero being the host.
    function wordOf(bytes32 market) internal view returns (ContainmentWord) {
        return market == bytes32(0) ? load().hostWord : load().marketWord[market];
    }

    /// @notice Seconds that a scope of a market was closed by its own word, up to now.
    function closedTime(bytes32 market, Scope scope) internal view returns (uint256) {
        uint256 until = wordOf(market).get(scope);
        uint256 end = until < block.timestamp ? until : block.timestamp;
        return end - load().history[market].openTime(scope);
    }
}
