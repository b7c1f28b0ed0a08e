// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {RightVault} from "../RightVault.sol";

/// @notice Takes what it was allowed to take, and calls that a deposit.
contract PartialDeposit is RightVault {
    constructor(IERC20 token) RightVault(token) {}

    function deposit(uint256 assets, address receiver) public override returns (uint256) {
        uint256 allowed = TOKEN.allowance(msg.sender, address(this));
        return super.deposit(assets < allowed ? assets : allowed, receiver);
    }
}
