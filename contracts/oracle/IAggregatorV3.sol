// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title IAggregatorV3
/// @notice The two functions of a Chainlink-style price feed that the breaker calls.
/// @dev Declared here because the vendor's package is neither needed nor freely licensed. Round numbers are not used:
/// `answeredInRound` has been deprecated by the vendor, and completeness shows in `updatedAt`.
interface IAggregatorV3 {
    /// @notice Decimals of `answer`.
    function decimals() external view returns (uint8);

    /// @notice The latest report.
    /// @return roundId Number of the round, not used by the breaker.
    /// @return answer The price in `decimals()` decimals; a broken feed may give zero or less.
    /// @return startedAt Unix second at which the round began, not used by the breaker.
    /// @return updatedAt Unix second of the report.
    /// @return answeredInRound Deprecated, not used by the breaker.
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);
}

/// @title IAggregatorLimits
/// @notice What an aggregator behind a Chainlink proxy tells about itself, where it does.
interface IAggregatorLimits {
    /// @notice The aggregator behind the proxy.
    function aggregator() external view returns (address);

    /// @notice Least answer; it is repeated while the price is below.
    function minAnswer() external view returns (int192);

    /// @notice Largest answer; it is repeated while the price is above.
    function maxAnswer() external view returns (int192);
}
