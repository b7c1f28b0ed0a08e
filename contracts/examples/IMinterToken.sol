// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Bucket} from "../types/Bucket.sol";

/// @title IMinterToken
/// @notice A token with several minters, each with an allowance that refills and an appointment that ends.
/// @dev Amounts are token units, times unix seconds. Over any interval a minter issues, what it burned apart, at most
/// `burst + refill x seconds / 1 day`: its share of the damage when its key is stolen.
interface IMinterToken {
    /// @notice Terms of one minter.
    /// @param burst What it can mint at once when its allowance is full. Not zero.
    /// @param refill What the allowance regains per day.
    /// @param endDay Number of the day since 1970 on which the appointment ends, in the future, at most 131,071.
    struct MinterTerms {
        uint112 burst;
        uint112 refill;
        uint32 endDay;
    }

    /// @notice The account was never appointed, was dismissed (`endedAt` is zero for both), or its appointment has
    /// ended.
    error MinterNotAppointed(address account, uint256 endedAt);
    /// @notice More than is left now. Try again after `retryIn` seconds, or with at most `available` now.
    /// @param retryIn `type(uint256).max` when the amount can never be minted at once: split it.
    error MinterLimitExceeded(address minter, uint256 requested, uint256 available, uint256 retryIn);
    /// @notice At once a minter can only be tightened: pass the change to `scheduleChange` instead.
    error MinterChangeLoosens(address minter);
    /// @notice The minter or the burst is zero, or the last day is past or beyond what fits.
    error MinterTermsInvalid(address minter);
    /// @notice Nothing is to be minted or burned.
    error MinterAmountZero();

    /// @notice Terms were set; the record carries the effective, rounded ones.
    event MinterSet(address indexed minter, MinterTerms terms, Bucket record);
    /// @notice The minter was dismissed. What it had used up is remembered in case it comes back.
    event MinterDismissed(address indexed minter);

    /// @notice Issues `amount` to `to`, within the sender's allowance. An appointed minter.
    function mint(address to, uint256 amount) external;

    /// @notice Destroys `amount` of the sender's tokens. Anyone; a minter regains as much allowance as fits under its
    /// burst, and burns at most `type(uint112).max` in one call.
    function burn(uint256 amount) external;

    /// @notice Appoints a minter or sets its terms. The governor at once, when they only tighten those of an appointed
    /// minter; otherwise only as a scheduled change. A first allowance is full; after that, what was used up stays used
    /// up.
    function setMinter(address minter, MinterTerms calldata terms) external;

    /// @notice Ends an appointment. The governor, at once.
    function dismissMinter(address minter) external;

    /// @notice What the minter can mint now; zero without appointment.
    function mintCapacity(address minter) external view returns (uint256);

    /// @notice The stored word, see `Bucket` and `MinterTag` for its bits.
    function minterRecord(address minter) external view returns (Bucket);
}
