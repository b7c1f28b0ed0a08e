// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {RightVault} from "../RightVault.sol";

/// @notice Previews more for shares than they are worth by its own conversion.
contract GenerousPreview is RightVault {
    constructor(IERC20 token) RightVault(token) {}

    function convertToAssets(uint256 shares) public view override returns (uint256) {
        return super.convertToAssets(shares) * 99 / 100;
    }
}
