// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice Accepts everything and answers nothing, as a wallet does.
contract EmptyHost {
    fallback() external {}
}
