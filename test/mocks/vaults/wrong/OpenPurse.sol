// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {RightVault} from "../RightVault.sol";

/// @notice Asks for no allowance when somebody else takes shares.
contract OpenPurse is RightVault {
    constructor(IERC20 token) RightVault(token) {}

    function _withdraw(address caller, address receiver, address owner, uint256 assets, uint256 shares)
        internal
        override
    {
        _burn(owner, shares);
        _transferOut(receiver, assets);
        emit Withdraw(caller, receiver, owner, assets, shares);
    }
}
