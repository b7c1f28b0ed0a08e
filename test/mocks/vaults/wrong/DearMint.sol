// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {RightVault} from "../RightVault.sol";

/// @notice Takes one unit more than a mint previews, if it is allowed to.
contract DearMint is RightVault {
    constructor(IERC20 token) RightVault(token) {}

    function mint(uint256 shares, address receiver) public override returns (uint256 assets) {
        assets = previewMint(shares);
        if (TOKEN.allowance(msg.sender, address(this)) > assets) ++assets;
        _deposit(msg.sender, receiver, assets, shares);
    }
}
