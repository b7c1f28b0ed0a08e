// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";

import {FeedAdapter} from "./FeedAdapter.sol";

/// @title ShareRateFeed
/// @notice What a share of an ERC-4626 vault is worth in its asset, as far as it can have grown.
/// @dev What it stops: a donation that lifts the share price beyond what the vault could have earned since this feed
/// was deployed. The start of the growth is the rate and the second of deployment, read together, so that they cannot
/// be out
/// of step.
/// Who may act: nobody; a feed whose allowance no longer fits is replaced, which the breaker checks.
/// Whom it trusts: the vault's own arithmetic.
/// What it cannot stop: a donation up to what is left of the allowance, which adds up while the vault earns less than
/// `growthBps`; a fall, which is passed on in full, as a loss must be.
/// How it combines: set `twoStep` in the breaker. A share price can be moved and moved back within one transaction, and
/// a poke in between would latch for nothing. Keep the breaker's base below the allowance of a year: it refuses the
/// jump that the cap still lets through. While the cap binds collateral is worth more than this feed says, so watch
/// `isCapped`: an allowance that is too small is an error of this feed and not of the vault.
/// @custom:security-contact see SECURITY.md
contract ShareRateFeed is FeedAdapter {
    uint256 private constant MAX_BPS = 10_000;

    /// @notice The vault, and what it may earn per year in basis points of the first rate.
    IERC4626 public immutable vault;
    uint256 public immutable growthBps;
    /// @notice Rate and second from which the growth counts.
    uint256 public immutable startRate;
    uint256 public immutable startedAt;
    uint256 private immutable ONE_SHARE;

    /// @notice Nobody holds shares, so the first who comes sets their price; or they are worth nothing.
    error ShareRateVaultEmpty(address vault);

    /// @param growthBps_ 1 to 10,000, simple and not compounded. Well above the best year of the vault.
    constructor(IERC4626 vault_, uint256 growthBps_) FeedAdapter(_assetDecimals(vault_)) {
        _checkRange(growthBps_, 1, MAX_BPS);
        (vault, growthBps, ONE_SHARE) = (vault_, growthBps_, 10 ** vault_.decimals());
        (startRate, startedAt) = (_rate(), block.timestamp);
        require(vault_.totalSupply() != 0 && startRate != 0, ShareRateVaultEmpty(address(vault_)));
    }

    /// @notice Whether the vault says more than the growth allows.
    function isCapped() external view returns (bool) {
        return _rate() > _cap();
    }

    /// @inheritdoc FeedAdapter
    function _latest() internal view override returns (int256 answer, uint256 updatedAt) {
        (uint256 rate, uint256 cap) = (_rate(), _cap());
        return (_answer(rate < cap ? rate : cap), block.timestamp);
    }

    function _rate() private view returns (uint256) {
        return vault.convertToAssets(ONE_SHARE);
    }

    function _cap() private view returns (uint256) {
        return startRate + startRate * growthBps * (block.timestamp - startedAt) / (MAX_BPS * 365 days);
    }

    /// @dev Runs before anything else does.
    function _assetDecimals(IERC4626 vault_) private view returns (uint8) {
        _checkSource(address(vault_));
        return IERC20Metadata(vault_.asset()).decimals();
    }
}
