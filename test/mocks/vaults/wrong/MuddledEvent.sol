// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {RightVault} from "../RightVault.sol";

/// @notice Tells of an exit with receiver and owner exchanged.
contract MuddledEvent is RightVault {
    constructor(IERC20 token) RightVault(token) {}

    function _withdraw(address caller, address receiver, address owner, uint256 assets, uint256 shares)
        internal
        override
    {
        if (caller != owner) _spendAllowance(owner, caller, shares);
        _burn(owner, shares);
        _transferOut(receiver, assets);
        emit Withdraw(caller, owner, receiver, assets, shares);
    }
}
