// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGuardianPause} from "./IGuardianPause.sol";
import {Bucket} from "../types/Bucket.sol";
import {ScopeSet} from "../types/Scope.sol";

/// @notice What a pause needs to know of a seat beside its clock.
struct SeatHead {
    // 1 + 1 + 4 + 4 + 5 + 5 + 12 = 32 bytes: one slot, read and written as a whole
    ScopeSet scopes;
    ScopeSet exitScopes;
    uint32 maxDuration;
    uint32 exitMaxDuration;
    uint40 drillBy;
    uint40 clockEnd;
    // First bytes of the only key that the running clock pays for, `MIXED_KEY` when it pays for several.
    bytes12 clockKey;
}

/// @notice The seat of a guardian: its terms, its clock, its stand-in.
struct Seat {
    // slot 0
    SeatHead head;
    // slot 1
    Bucket clock;
    // slot 2: 20 + 4 + 1 = 25 bytes
    address successor;
    uint32 drillInterval;
    bool successorDrilled;
}

/// @notice Where guardians keep their state, for the module and for its ledger.
library GuardianStorage {
    /// @custom:storage-location erc7201:bulkhead.storage.GuardianPause
    struct Layout {
        // slot 0: 14 bytes
        IGuardianPause.GuardianBudget budget;
        // slot 1: 16 + 5 = 21 bytes. Share of seats that were removed or cut, reserved until it has left the window.
        uint128 retired;
        uint40 retiredUntil;
        address[] guardians;
        mapping(address guardian => Seat) seats;
        mapping(address standIn => address guardian) standInFor;
    }

    // keccak256(abi.encode(uint256(keccak256("bulkhead.storage.GuardianPause")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant SLOT = 0xe61764e10b23862f973bdfb6df8ff4c0af0c4f157c309741ad60bfa278f0ca00;

    function load() internal pure returns (Layout storage $) {
        bytes32 slot = SLOT;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }
}
