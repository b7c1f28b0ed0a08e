// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {RightVault} from "../RightVault.sol";

/// @notice Tells holders a preview that is one share below the one it tells others.
contract FlatteringPreview is RightVault {
    constructor(IERC20 token) RightVault(token) {}

    function previewDeposit(uint256 assets) public view override returns (uint256 shares) {
        shares = super.previewDeposit(assets);
        if (shares != 0 && balanceOf(msg.sender) != 0) --shares;
    }

    function deposit(uint256 assets, address receiver) public override returns (uint256 shares) {
        shares = _convertToShares(assets, Math.Rounding.Floor);
        _deposit(msg.sender, receiver, assets, shares);
    }
}
