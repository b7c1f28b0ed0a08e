// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {RightVault} from "../RightVault.sol";

/// @notice Answers no maximum to who holds nothing.
contract SilentMaximum is RightVault {
    constructor(IERC20 token) RightVault(token) {}

    function maxRedeem(address owner) public view override returns (uint256 shares) {
        shares = super.maxRedeem(owner);
        require(shares != 0, "nothing");
    }
}
