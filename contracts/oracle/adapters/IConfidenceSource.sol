// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title IConfidenceSource
/// @notice A source that tells how sure it is of its price.
/// @dev Name and layout are those of Pyth's contract, so that one can be named as the source directly; declared here
/// because the vendor's package is not needed for one function.
interface IConfidenceSource {
    /// @notice The latest price, however old.
    /// @param id Which price.
    /// @return price In units of `10^expo`; a broken source may give zero or less.
    /// @return conf Half of the width of the interval around it, in the same units.
    /// @return expo Usually negative.
    /// @return publishTime Unix second.
    function getPriceUnsafe(bytes32 id)
        external
        view
        returns (int64 price, uint64 conf, int32 expo, uint256 publishTime);
}
