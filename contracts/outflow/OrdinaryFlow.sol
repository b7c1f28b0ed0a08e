// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Bucket, BucketLib} from "../types/Bucket.sol";
import {ContainmentWord} from "../types/ContainmentWord.sol";

/// @notice Decides the flow of every day on the word of a main lane, reading each field once.
/// @dev The same as `settle`, then `charge` or `credit`, with the questions of `LaneTag` in between; a test holds the
/// two against each other for every word. In assembly because every outflow of a host runs through it: put together
/// from the single functions it costs three times as much. Layouts: see `Bucket` and `LaneTag`. No sum leaves 256 bits:
/// times have 40, rates and bursts 136, amounts 112.
library OrdinaryFlow {
    /// @notice Answer of `charged` when the lane or the amount needs a closer look.
    int256 internal constant UNUSUAL = type(int256).min;

    /// @notice The lane after an outflow that leaves it at its trip level or above.
    /// @dev Something is carried only in a transaction that has filled the bucket, and so has booked this second.
    /// @param host The host's containment word, for the host's latch.
    /// @param carry Transient slot of what is carried for the asset.
    /// @return next Unset when the outflow is not an ordinary one.
    /// @return left What is left in 1/65,536 of a unit; negative when the amount does not fit.
    function charged(Bucket main, uint256 amount, uint256 time, ContainmentWord host, bytes32 carry)
        internal
        view
        returns (Bucket next, int256 left)
    {
        assembly ("memory-safe") {
            let updatedAt := and(shr(136, main), 0xffffffffff)
            let burst := shl(and(shr(200, main), 0x7f), and(shr(176, main), 0xffffff))
            left := mul(sub(time, updatedAt), shl(and(shr(231, main), 0x7f), and(shr(207, main), 0xffffff)))
            left := add(left, signextend(16, main))
            if sgt(left, shl(16, burst)) { left := shl(16, burst) }
            left := sub(left, shl(16, amount))

            // lane or host latched, an amount of zero or out of range
            let unusual := or(and(or(shr(238, main), shr(241, host)), 1), gt(sub(amount, 1), sub(shl(112, 1), 2)))
            if iszero(lt(updatedAt, time)) { unusual := or(unusual, or(lt(time, updatedAt), tload(carry))) }
            if and(shr(239, main), 1) { unusual := or(unusual, xor(div(updatedAt, 86400), div(time, 86400))) }
            if unusual { left := shl(255, 1) }
            // at or above the trip level, compared in whole units
            if iszero(slt(shl(6, sar(16, left)), mul(and(shr(240, main), 0x3f), burst))) {
                next := or(or(shl(176, shr(176, main)), shl(136, time)), left)
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

    /// @notice For a refusal: whether the small lane is out of reach, what the lane has, and when the amount would fit.
    /// @param left As `charged` told it, negative.
    function shortfall(Bucket main, uint256 amount, int256 left)
        internal
        pure
        returns (bool isLarge, uint256 available, uint256 retryIn)
    {
        uint256 never = BucketLib.NEVER;
        assembly ("memory-safe") {
            let burst := shl(and(shr(200, main), 0x7f), and(shr(176, main), 0xffffff))
            isLarge := gt(amount, shr(10, mul(shr(246, main), burst)))
            let has := add(left, shl(16, amount))
            if sgt(has, 0) { available := shr(16, has) }
            let rate := shl(and(shr(231, main), 0x7f), and(shr(207, main), 0xffffff))
            retryIn := never
            // division by zero is never reached
            if and(gt(rate, 0), iszero(gt(amount, burst))) { retryIn := div(sub(sub(rate, left), 1), rate) }
        }
    }
}
