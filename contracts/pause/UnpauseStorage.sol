// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ITimelockedUnpause} from "./ITimelockedUnpause.sol";
import {ContainmentWord} from "../types/ContainmentWord.sol";

/// @notice Where plans are kept, for the module and for its ledger.
library UnpauseStorage {
    /// @notice The plan of one market.
    struct Slot {
        ITimelockedUnpause.UnpausePlan plan;
        // Scope by scope the end of the closing that a plan would have opened before, and until when plans that open
        // no other may be vetoed.
        ContainmentWord answered;
        ContainmentWord vetoEnds;
    }

    /// @custom:storage-location erc7201:bulkhead.storage.TimelockedUnpause
    struct Layout {
        ITimelockedUnpause.UnpauseTimes times;
        mapping(bytes32 market => Slot) slots;
    }

    // keccak256(abi.encode(uint256(keccak256("bulkhead.storage.TimelockedUnpause")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant SLOT = 0x68cf934fa477cce5857f7135c47397c29aff7f2accedb4acb32ff17590ae9200;

    function load() internal pure returns (Layout storage $) {
        bytes32 slot = SLOT;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }
}
