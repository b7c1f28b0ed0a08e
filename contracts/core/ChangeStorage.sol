// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ITwoSpeedChange} from "./ITwoSpeedChange.sol";

/// @notice Where scheduled changes are kept, for the module and for its ledger.
library ChangeStorage {
    /// @custom:storage-location erc7201:bulkhead.storage.TwoSpeedChange
    struct Layout {
        ITwoSpeedChange.ChangeDelays delays;
        // Longest time from scheduling a change to its lapse, where a module counts on it; zero for any.
        uint40 longest;
        mapping(bytes32 id => ITwoSpeedChange.Change) pending;
    }

    // keccak256(abi.encode(uint256(keccak256("bulkhead.storage.TwoSpeedChange")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant SLOT = 0x8ce861ee3c810a36636920876b2c49e3dc44ae3951ca48d8127a10261340e900;
    // Transient storage has slots of its own, so the same number serves.
    bytes32 private constant EXECUTING = SLOT;

    function load() internal pure returns (Layout storage $) {
        bytes32 slot = SLOT;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }

    /// @notice Hash of the calldata that is being executed as a scheduled change; zero outside of one.
    function executing() internal view returns (bytes32 id) {
        bytes32 slot = EXECUTING;
        assembly ("memory-safe") {
            id := tload(slot)
        }
    }

    function setExecuting(bytes32 id) internal {
        bytes32 slot = EXECUTING;
        assembly ("memory-safe") {
            tstore(slot, id)
        }
    }
}
