// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {RightVault} from "../RightVault.sol";

/// @notice Mints one share fewer than a deposit previews.
contract ShortMint is RightVault {
    constructor(IERC20 token) RightVault(token) {}

    function deposit(uint256 assets, address receiver) public override returns (uint256 shares) {
        shares = previewDeposit(assets);
        if (shares != 0) --shares;
        _deposit(msg.sender, receiver, assets, shares);
    }
}
