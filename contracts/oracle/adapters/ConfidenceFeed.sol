// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FeedAdapter} from "./FeedAdapter.sol";
import {IConfidenceSource} from "./IConfidenceSource.sol";

/// @title ConfidenceFeed
/// @notice A price that comes with a confidence interval, told only while the interval is narrow.
/// @dev What it stops: use of a price of which the source itself is not sure, as when publishers contradict each other.
/// Who may act: nobody. Whom it trusts: the source, for price and interval alike.
/// What it cannot stop: a wrong price with a narrow interval. Two prices in one transaction: whoever brings reports
/// along picks among them, and the breaker's pair check refuses the second only beyond its tolerance.
/// How it combines: as the aggregator of a feed, with `maxAge` close to the pace of the source. An interval that is too
/// wide reads as `Unreadable`. Where anybody may bring reports along set `twoStep`, or one that is replaced within its
/// own transaction can be latched.
/// @custom:security-contact see SECURITY.md
contract ConfidenceFeed is FeedAdapter {
    uint256 private constant MAX_BPS = 10_000;
    /// @dev A little more than the slot of a chain: by so much its clock may be behind that of the publishers.
    uint256 private constant SKEW = 15 seconds;
    /// @dev 2^64 times 10^38 fits a word.
    int256 private constant MOST_DIGITS = 38;

    /// @notice Where the price comes from, and which one it is.
    IConfidenceSource public immutable source;
    bytes32 public immutable priceId;
    /// @notice Widest interval in basis points of the price.
    uint256 public immutable limitBps;

    /// @notice The source is not sure enough: `conf` exceeds `limitBps` of `price`.
    error ConfidenceTooWide(int64 price, uint64 conf, uint256 limitBps);
    /// @notice The price has more digits before or behind the point than can be told apart from an error.
    error ConfidenceExponentInvalid(int32 expo);

    /// @param limitBps_ 1 to 10,000.
    /// @param decimals_ Of the answers, up to 18.
    constructor(IConfidenceSource source_, bytes32 priceId_, uint256 limitBps_, uint8 decimals_)
        FeedAdapter(decimals_)
    {
        _checkSource(address(source_));
        _checkRange(limitBps_, 1, MAX_BPS);
        (source, priceId, limitBps) = (source_, priceId_, limitBps_);
        _latest(); // a source that does not know this price, or is not sure of it now, serves nobody
    }

    /// @inheritdoc FeedAdapter
    function _latest() internal view override returns (int256 answer, uint256 updatedAt) {
        int64 price;
        uint64 conf;
        int32 expo;
        (price, conf, expo, updatedAt) = source.getPriceUnsafe(priceId);
        updatedAt = _seen(updatedAt);
        if (price <= 0) return (price, updatedAt);
        // Above zero.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint256 positive = uint64(price);
        require(conf * MAX_BPS <= positive * limitBps, ConfidenceTooWide(price, conf, limitBps));
        answer = _answer(_scaled(positive, expo));
    }

    /// @dev A report that is ahead by the difference of two clocks is from now. Refused as one from the future it would
    /// be a trip that anybody could bring along.
    function _seen(uint256 publishTime) private view returns (uint256) {
        bool isAhead = publishTime > block.timestamp && publishTime - block.timestamp <= SKEW;
        return isAhead ? block.timestamp : publishTime;
    }

    /// @dev Rounded down; a price that rounds to zero is not positive, which the breaker refuses.
    function _scaled(uint256 price, int32 expo) private view returns (uint256) {
        int256 digits = expo + int256(uint256(decimals));
        require(digits >= -MOST_DIGITS && digits <= MOST_DIGITS, ConfidenceExponentInvalid(expo));
        // Of known sign.
        // forge-lint: disable-next-line(unsafe-typecast)
        return digits < 0 ? price / 10 ** uint256(-digits) : price * 10 ** uint256(digits);
    }
}
