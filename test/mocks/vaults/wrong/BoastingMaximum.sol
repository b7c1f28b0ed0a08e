// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {RightVault} from "../RightVault.sol";

/// @notice Promises one share more than it redeems.
contract BoastingMaximum is RightVault {
    constructor(IERC20 token) RightVault(token) {}

    function maxRedeem(address owner) public view override returns (uint256) {
        return balanceOf(owner) + 1;
    }
}
