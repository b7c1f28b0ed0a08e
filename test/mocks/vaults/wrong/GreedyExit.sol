// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {RightVault} from "../RightVault.sol";

/// @notice Burns one share more than a withdrawal previews, if the owner has one left.
contract GreedyExit is RightVault {
    constructor(IERC20 token) RightVault(token) {}

    function withdraw(uint256 assets, address receiver, address owner) public override returns (uint256 shares) {
        shares = previewWithdraw(assets);
        if (shares < balanceOf(owner)) ++shares;
        _withdraw(msg.sender, receiver, owner, assets, shares);
    }
}
