// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {FeedAdapter} from "./FeedAdapter.sol";
import {IAggregatorV3} from "../IAggregatorV3.sol";

/// @title ComposedFeed
/// @notice A price through another: what A costs in B times what B costs in the quote.
/// @dev What it stops: a composition that looks healthier than its worse leg. It is as old as the older leg, as
/// impossible as the more impossible one, and reverts when either does.
/// Who may act: nobody. Whom it trusts: both legs, and that the B of both is the same.
/// What it cannot stop: a leg that is late by its own measure and not by the measure of both, since a breaker knows one
/// `maxAge` for the result: let a `BreakerFeed` judge each leg by its own.
/// How it combines: a leg may be a `BreakerFeed`, whose refusals then reach all that is composed of it. Within the gas
/// that a breaker gives to a feed, a breaker below it believes nothing bad of its own feeds, so in whatever state but a
/// good one such a leg reverts, also where it would answer somebody else: a doubt below is a trip above.
/// A composition cannot contain itself from the start, since its legs must answer while it is still without code. A
/// loop that is closed later, through the setter of a breaker, ends when its gas does and reads as `Unreadable`.
/// @custom:security-contact see SECURITY.md
contract ComposedFeed is FeedAdapter {
    /// @dev The decimals of two legs fit one power of ten.
    uint256 private constant MOST_LEG_DECIMALS = 36;

    /// @notice What A costs in B.
    IAggregatorV3 public immutable first;
    /// @notice What B costs in the quote.
    IAggregatorV3 public immutable second;
    // one of them is 1
    uint256 private immutable MULTIPLIER;
    uint256 private immutable DIVISOR;

    /// @param decimals_ Of the answers, up to 18; the legs may have others.
    constructor(IAggregatorV3 first_, IAggregatorV3 second_, uint8 decimals_) FeedAdapter(decimals_) {
        (first, second) = (first_, second_);
        uint256 digits = _legDecimals(first_) + _legDecimals(second_);
        MULTIPLIER = decimals_ > digits ? 10 ** (decimals_ - digits) : 1;
        DIVISOR = digits > decimals_ ? 10 ** (digits - decimals_) : 1;
        _latest(); // legs that do not answer now serve nobody
    }

    /// @inheritdoc FeedAdapter
    function _latest() internal view override returns (int256 answer, uint256 updatedAt) {
        (, int256 a,, uint256 updatedA,) = first.latestRoundData();
        (, int256 b,, uint256 updatedB,) = second.latestRoundData();
        updatedAt = _worse(updatedA, updatedB);
        // Two negative prices must not make a positive one.
        if (a <= 0) return (a, updatedAt);
        if (b <= 0) return (b, updatedAt);
        // Both positive.
        // forge-lint: disable-next-line(unsafe-typecast)
        answer = _answer(Math.mulDiv(uint256(a), uint256(b), DIVISOR) * MULTIPLIER);
    }

    /// @dev A time in the future is worse than an old one, or the older leg would hide it.
    function _worse(uint256 a, uint256 b) private view returns (uint256) {
        uint256 newer = Math.max(a, b);
        return newer > block.timestamp ? newer : Math.min(a, b);
    }

    function _legDecimals(IAggregatorV3 leg) private view returns (uint256 digits) {
        _checkSource(address(leg));
        digits = leg.decimals();
        _checkRange(digits, 0, MOST_LEG_DECIMALS);
    }
}
