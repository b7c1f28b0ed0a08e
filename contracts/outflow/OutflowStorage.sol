// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILiquidationOutflow} from "./ILiquidationOutflow.sol";
import {IOutflowLimiter} from "./IOutflowLimiter.sol";
import {Bucket} from "../types/Bucket.sol";

// keccak256(abi.encode(uint256(keccak256("bulkhead.storage.OutflowLimiter")) - 1)) & ~bytes32(uint256(0xff))
bytes32 constant OUTFLOW_SLOT = 0x62ddc180bd6561832d05f8f3ed377e24c560bfeb2d7542701fa8dea7e36f5c00;

/// @notice Latch of one lane and its part in escalation. 5 + 5 + 2 + 5 = 17 bytes.
struct LaneLatch {
    uint40 until;
    uint40 trippedAt;
    uint16 weightBps;
    uint40 weightUntil;
}

/// @notice Latch of the host. 4 + 2 + 5 + 2 + 5 = 18 bytes.
struct HostLatch {
    uint32 epoch;
    uint16 shareBps;
    uint40 epochStart;
    uint16 weightBps;
    uint40 until;
}

/// @notice What one asset occupies.
struct AssetState {
    // slot 0: the only slot that an outflow within the limit touches
    Bucket main;
    // slot 1
    Bucket small;
    // slots 2..5, read when terms change, when a day's sample is due, and by reads
    IOutflowLimiter.OutflowTerms terms;
    // slots 6 and 7
    IOutflowLimiter.OutflowLine line;
    // slot 8
    LaneLatch latch;
}

/// @notice The lane of liquidators (OUT-13).
struct LiquidationState {
    // slot 0
    Bucket bucket;
    // slot 1: 14 + 14 = 28 bytes
    ILiquidationOutflow.LiquidationTerms terms;
}

/// @notice Where the limiter keeps its state, for the module and for its ledger.
library OutflowStorage {
    /// @custom:storage-location erc7201:bulkhead.storage.OutflowLimiter
    struct Layout {
        mapping(address asset => AssetState) assets;
        HostLatch hostLatch;
        address rescue;
        mapping(address asset => LiquidationState) liquidation;
    }

    function load() internal pure returns (Layout storage $) {
        bytes32 slot = OUTFLOW_SLOT;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }

    function assetOf(address asset) internal view returns (AssetState storage) {
        return load().assets[asset];
    }
}
