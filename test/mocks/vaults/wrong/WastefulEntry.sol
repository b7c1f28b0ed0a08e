// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {RightVault} from "../RightVault.sol";

/// @notice Loses one hundredth of what enters, at the cost of all.
contract WastefulEntry is RightVault {
    constructor(IERC20 token) RightVault(token) {}

    function _transferIn(address from, uint256 assets) internal override {
        super._transferIn(from, assets);
        _transferOut(address(1), assets / 100);
    }
}
