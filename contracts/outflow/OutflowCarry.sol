// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

// keccak256("bulkhead.transient.OutflowCarry"); the asset is mixed in below.
bytes32 constant CARRY_SEED = 0xc5aae78c8aef855bf97a95ceaebd43c91ca8f40ff24a616121ec8ee55266d0b6;

/// @notice Inflow that did not fit under a burst, kept until the transaction ends: the same transaction's outflows use
/// it up first, so a round trip or a flash loan leaves the bucket as it was (OUT-2).
library OutflowCarry {
    /// @dev Keeps a remembered zero apart from nothing; a position has 136 bits.
    int256 private constant START_BIAS = 0x1000000000000000000000000000000000000000000000000;

    /// @notice Adds to what is carried for `asset`.
    function put(address asset, uint256 amount) internal {
        bytes32 slot = slotOf(asset);
        assembly ("memory-safe") {
            tstore(slot, add(tload(slot), amount)) // both below 2^112 per call: no transaction can overflow the sum
        }
    }

    /// @notice Takes up to `wanted` of what is carried for `asset`.
    function take(address asset, uint256 wanted) internal returns (uint256 taken) {
        bytes32 slot = slotOf(asset);
        uint256 carried;
        assembly ("memory-safe") {
            carried := tload(slot)
        }
        if (carried == 0) return 0;
        taken = carried < wanted ? carried : wanted;
        assembly ("memory-safe") {
            tstore(slot, sub(carried, taken))
        }
    }

    /// @notice Adds to what the small lane paid in this transaction.
    function putSmall(address asset, uint256 amount) internal {
        bytes32 slot = smallSlotOf(asset);
        assembly ("memory-safe") {
            tstore(slot, add(tload(slot), amount)) // at most what the lane holds
        }
    }

    /// @notice What the small lane paid in this transaction, and no inflow has met since.
    function smallPaid(address asset) internal view returns (uint256 amount) {
        bytes32 slot = smallSlotOf(asset);
        assembly ("memory-safe") {
            amount := tload(slot)
        }
    }

    /// @notice Takes up to `wanted` of what the small lane paid: an inflow of the same transaction gives it back.
    function takeSmall(address asset, uint256 wanted) internal returns (uint256 taken) {
        uint256 paid = smallPaid(asset);
        taken = paid < wanted ? paid : wanted;
        bytes32 slot = smallSlotOf(asset);
        assembly ("memory-safe") {
            tstore(slot, sub(paid, taken))
        }
    }

    /// @notice Remembers where the lane of `asset` stood, unless this transaction has remembered it before.
    /// @param position Signed whole units, see `LaneTag.position`.
    function markStart(address asset, int256 position) internal {
        (bool marked,) = startOf(asset);
        if (marked) return;
        bytes32 slot = _startSlotOf(asset);
        assembly ("memory-safe") {
            tstore(slot, add(position, START_BIAS))
        }
    }

    /// @notice Where the lane stood before the first inflow that this transaction remembered, if any.
    function startOf(address asset) internal view returns (bool marked, int256 position) {
        bytes32 slot = _startSlotOf(asset);
        assembly ("memory-safe") {
            position := tload(slot)
            marked := iszero(iszero(position))
            position := sub(position, START_BIAS)
        }
    }

    /// @notice The transient slot of an asset, for who reads nothing but whether it is empty.
    function slotOf(address asset) internal pure returns (bytes32) {
        return CARRY_SEED ^ bytes32(uint256(uint160(asset)));
    }

    /// @notice The transient slot of what the small lane paid. Assets have 160 bits, so the top bit tells it from the
    /// other.
    function smallSlotOf(address asset) internal pure returns (bytes32) {
        return ~slotOf(asset);
    }

    /// @dev The next-to-top bit tells it from both.
    function _startSlotOf(address asset) private pure returns (bytes32) {
        return slotOf(asset) ^ bytes32(uint256(1) << 254);
    }
}
