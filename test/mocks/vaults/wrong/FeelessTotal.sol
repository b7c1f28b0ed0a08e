// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {RightVault} from "../RightVault.sol";

/// @notice Leaves a fee of one hundredth out of its total and not out of its shares' worth.
contract FeelessTotal is RightVault {
    constructor(IERC20 token) RightVault(token) {}

    function totalAssets() public view override returns (uint256) {
        return super.totalAssets() * 99 / 100;
    }

    function _convertToShares(uint256 assets, Math.Rounding rounding) internal view override returns (uint256) {
        return Math.mulDiv(assets, totalSupply() + 1, super.totalAssets() + 1, rounding);
    }

    function _convertToAssets(uint256 shares, Math.Rounding rounding) internal view override returns (uint256) {
        return Math.mulDiv(shares, super.totalAssets() + 1, totalSupply() + 1, rounding);
    }
}
