// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {RightVault} from "../RightVault.sol";

/// @notice Takes what an account has in its purse for the most that it accepts.
contract PurseMaximum is RightVault {
    constructor(IERC20 token) RightVault(token) {}

    function maxDeposit(address receiver) public view override returns (uint256) {
        return TOKEN.balanceOf(receiver);
    }

    /// @dev Not by way of the maximum.
    function deposit(uint256 assets, address receiver) public override returns (uint256 shares) {
        shares = previewDeposit(assets);
        _deposit(msg.sender, receiver, assets, shares);
    }
}
