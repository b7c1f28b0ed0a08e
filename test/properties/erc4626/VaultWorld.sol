// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice Everything that the properties have to know of a vault. An adopter fills it in `setUp`.
/// @param vault The vault; behind a proxy, the proxy.
/// @param most Largest amount of assets to test with. No sum of four of them may be too much for vault and token.
/// @param least Smallest amount that the vault accepts, in assets; zero unless it refuses to move nothing.
struct VaultWorld {
    address vault;
    uint256 most;
    uint256 least;
}

/// @notice What a vault has been through before a property looks at it. Fuzzed, then cut to what fits.
/// @param own Assets deposited by the holder.
/// @param others Assets deposited by somebody else.
/// @param gain Assets that came in since as yield.
struct VaultPast {
    uint256 own;
    uint256 others;
    uint256 gain;
}
