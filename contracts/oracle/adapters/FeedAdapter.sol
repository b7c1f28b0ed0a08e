// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAggregatorV3} from "../IAggregatorV3.sol";

/// @title FeedAdapter
/// @notice What adapters share: a source of another kind, read as a Chainlink-style feed.
/// @dev An adapter has no owner, no state and no memory. It tells what its source says or reverts, which a breaker
/// reads as `Unreadable`; whether a price may be used is the breaker's part.
abstract contract FeedAdapter is IAggregatorV3 {
    /// @dev A breaker takes prices below 2^96: more decimals leave no room for the price.
    uint8 private constant MOST_DECIMALS = 18;

    /// @inheritdoc IAggregatorV3
    uint8 public immutable decimals;

    /// @notice There is no contract at this address.
    error AdapterSourceInvalid(address source);
    /// @notice A setting lies outside its range, both ends included.
    error AdapterSettingInvalid(uint256 value, uint256 least, uint256 most);
    /// @notice The source says more than an answer can hold.
    error AdapterAnswerTooLarge(uint256 answer);

    constructor(uint8 decimals_) {
        _checkRange(decimals_, 0, MOST_DECIMALS);
        decimals = decimals_;
    }

    /// @inheritdoc IAggregatorV3
    /// @dev No adapter has rounds: their number is the time.
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        (answer, updatedAt) = _latest();
        startedAt = updatedAt;
        // A label, which nobody compares.
        // forge-lint: disable-next-line(unsafe-typecast)
        roundId = answeredInRound = uint80(updatedAt);
    }

    /// @dev What the source says, in `decimals`, and since when.
    function _latest() internal view virtual returns (int256 answer, uint256 updatedAt);

    function _checkSource(address source) internal view {
        require(source.code.length != 0, AdapterSourceInvalid(source));
    }

    function _checkRange(uint256 value, uint256 least, uint256 most) internal pure {
        require(value >= least && value <= most, AdapterSettingInvalid(value, least, most));
    }

    function _answer(uint256 value) internal pure returns (int256) {
        require(value <= uint256(type(int256).max), AdapterAnswerTooLarge(value));
        // The line before.
        // forge-lint: disable-next-line(unsafe-typecast)
        return int256(value);
    }
}
