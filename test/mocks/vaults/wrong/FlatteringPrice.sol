// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {RightVault} from "../RightVault.sol";

/// @notice Tells holders a worth that is one unit below the one it tells others.
contract FlatteringPrice is RightVault {
    constructor(IERC20 token) RightVault(token) {}

    function convertToAssets(uint256 shares) public view override returns (uint256 assets) {
        assets = super.convertToAssets(shares);
        if (assets != 0 && balanceOf(msg.sender) != 0) --assets;
    }
}
