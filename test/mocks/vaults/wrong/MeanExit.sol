// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {RightVault} from "../RightVault.sol";

/// @notice Pays one unit less than a redemption previews.
contract MeanExit is RightVault {
    constructor(IERC20 token) RightVault(token) {}

    function redeem(uint256 shares, address receiver, address owner) public override returns (uint256 assets) {
        assets = previewRedeem(shares);
        if (assets != 0) --assets;
        _withdraw(msg.sender, receiver, owner, assets, shares);
    }
}
