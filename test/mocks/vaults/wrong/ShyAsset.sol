// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {RightVault} from "../RightVault.sol";

/// @notice Names its asset to contracts only.
contract ShyAsset is RightVault {
    using SafeERC20 for IERC20;

    constructor(IERC20 token) RightVault(token) {}

    function asset() public view override returns (address) {
        return msg.sender.code.length != 0 ? super.asset() : address(0);
    }

    function totalAssets() public view override returns (uint256) {
        return TOKEN.balanceOf(address(this));
    }

    function _transferIn(address from, uint256 assets) internal override {
        TOKEN.safeTransferFrom(from, address(this), assets);
    }

    function _transferOut(address to, uint256 assets) internal override {
        TOKEN.safeTransfer(to, assets);
    }
}
