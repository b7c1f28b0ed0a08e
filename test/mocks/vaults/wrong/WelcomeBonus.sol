// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {RightVault} from "../RightVault.sol";

/// @notice Mints who enters one hundredth more than it previews.
contract WelcomeBonus is RightVault {
    constructor(IERC20 token) RightVault(token) {}

    function deposit(uint256 assets, address receiver) public override returns (uint256 shares) {
        shares = previewDeposit(assets) * 101 / 100;
        _deposit(msg.sender, receiver, assets, shares);
    }
}
