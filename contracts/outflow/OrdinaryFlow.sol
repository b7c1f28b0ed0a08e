// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

// The linter does not look into assembly, where they are used.
// solhint-disable no-unused-import
import {CARRY_SEED} from "./OutflowCarry.sol";
import {OUTFLOW_SLOT} from "./OutflowStorage.sol";
import {CONTAINMENT_SLOT} from "../core/ContainmentStorage.sol";
// solhint-enable no-unused-import
import {Bucket} from "../types/Bucket.sol";

/// @notice Decides the flow of every day on the word of a main lane, reading each field once.
/// @dev The same as `settle`, then `charge` or `credit`, with the questions of `LaneTag` in between; a test holds the
/// two against each other for every word. In assembly because every outflow of a host runs through it: put together
/// from the single functions it costs three times as much. Layouts: see `Bucket` and `LaneTag`. No sum leaves 256 bits:
/// times have 40, rates and bursts 136, amounts 112.
library OrdinaryFlow {
    /// @notice Charges an outflow that leaves the main lane of `asset` at its trip level or above. Refuses an exact one
    /// that does not fit and is beyond the small lane's reach. Leaves any other untouched.
    /// @dev In the second of the last booking nothing has been refilled and no sample is due; something is carried only
    /// in a transaction that has filled the bucket, and so has booked this second.
    /// @param isExact Whether the outflow is paid whole or not at all.
    /// @return unusual Zero when the outflow was charged.
    function charge(address asset, uint256 amount, bool isExact) internal returns (uint256 unusual) {
        assembly ("memory-safe") {
            // the same slots as `assetOf(asset).main` and `OutflowCarry.slotOf(asset)`
            asset := shr(96, shl(96, asset))
            mstore(0x00, asset)
            mstore(0x20, OUTFLOW_SLOT)
            let slot := keccak256(0x00, 0x40)
            let main := sload(slot)
            let burst := shl(and(shr(200, main), 0x7f), and(shr(176, main), 0xffffff))
            let left := signextend(16, main)
            // lane latched, host latched, an amount of zero or out of range
            unusual := or(and(main, shl(238, 1)), and(sload(CONTAINMENT_SLOT), shl(241, 1)))
            unusual := or(unusual, gt(sub(amount, 1), 0xfffffffffffffffffffffffffffe))
            let elapsed := sub(timestamp(), and(shr(136, main), 0xffffffffff))
            switch elapsed
            case 0 { unusual := or(unusual, tload(xor(CARRY_SEED, asset))) }
            default {
                left := add(left, mul(elapsed, shl(and(shr(231, main), 0x7f), and(shr(207, main), 0xffffff))))
                if sgt(left, shl(16, burst)) { left := shl(16, burst) }
                // a time that runs backwards, a sample that is due
                unusual := or(unusual, slt(elapsed, 0))
                if and(main, shl(239, 1)) {
                    unusual := or(unusual, xor(div(sub(timestamp(), elapsed), 86400), div(timestamp(), 86400)))
                }
                main := add(main, shl(136, elapsed))
            }

            left := sub(left, shl(16, amount))
            // below the trip level, compared in whole units
            switch or(unusual, slt(shl(6, sar(16, left)), mul(and(shr(240, main), 0x3f), burst)))
            case 0 { sstore(slot, or(shl(136, shr(136, main)), left)) }
            default {
                isExact := and(isExact, gt(amount, shr(10, mul(shr(246, main), burst))))
                // set, which a lane is that was ever booked; and nothing but the shortage stands against it
                if and(isExact, and(slt(left, 0), iszero(or(unusual, eq(elapsed, timestamp()))))) {
                    let has := add(left, shl(16, amount))
                    let rate := shl(and(shr(231, main), 0x7f), and(shr(207, main), 0xffffff))
                    // `OutflowLimitExceeded(asset, amount, available, retryIn)`: nothing reads memory after it
                    mstore(0x00, 0x3b133e12)
                    mstore(0x20, asset)
                    mstore(0x40, amount)
                    mstore(0x60, mul(shr(16, has), sgt(has, 0)))
                    mstore(0x80, not(0))
                    if and(gt(rate, 0), iszero(gt(amount, burst))) {
                        mstore(0x80, div(sub(sub(rate, left), 1), rate))
                    }
                    revert(0x1c, 0x84)
                }
                unusual := 1
            }
        }
    }

    /// @notice The lane after an inflow.
    /// @dev The small lane pays only in a transaction that has booked this second in the main lane's word.
    /// @param smallPaid Transient slot of what the small lane paid of the asset.
    /// @return next Unset when a sample is due, the amount is out of range, the small lane is to be paid back, or the
    /// lane stands so near its trip level that what leaves next must be judged by where it stood.
    /// @return excess What did not fit under the burst.
    function credited(Bucket main, uint256 amount, uint256 time, bytes32 smallPaid)
        internal
        view
        returns (Bucket next, uint256 excess)
    {
        assembly ("memory-safe") {
            let updatedAt := and(shr(136, main), 0xffffffffff)
            let burst := shl(and(shr(200, main), 0x7f), and(shr(176, main), 0xffffff))
            let full := shl(16, burst)
            let left := mul(sub(time, updatedAt), shl(and(shr(231, main), 0x7f), and(shr(207, main), 0xffffff)))
            left := add(left, signextend(16, main))
            if sgt(left, full) { left := full }

            // unset, a time that runs backwards, an amount of zero or out of range
            let unusual := or(iszero(main), or(lt(time, updatedAt), gt(sub(amount, 1), sub(shl(112, 1), 2))))
            if eq(updatedAt, time) { unusual := or(unusual, tload(smallPaid)) }
            if and(shr(239, main), 1) { unusual := or(unusual, xor(div(updatedAt, 86400), div(time, 86400))) }
            // within a threshold of the trip level, both in 1,024ths of the burst
            let reach := mul(add(shl(4, and(shr(240, main), 0x3f)), shr(246, main)), burst)
            unusual := or(unusual, slt(shl(10, sar(16, left)), reach))
            if iszero(unusual) {
                let room := shr(16, sub(full, left))
                if gt(amount, room) {
                    excess := sub(amount, room)
                    amount := room
                }
                left := and(add(left, shl(16, amount)), sub(shl(136, 1), 1))
                next := or(or(shl(176, shr(176, main)), shl(136, time)), left)
            }
        }
    }
}
