// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC20, IERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";

/// @notice A vault that makes no mistake. Each vault in `wrong/` is this one with a single mistake.
contract RightVault is ERC20("Share", "SHARE"), ERC4626 {
    IERC20 internal immutable TOKEN;

    constructor(IERC20 token) ERC4626(token) {
        TOKEN = token;
    }

    function decimals() public view override(ERC20, ERC4626) returns (uint8) {
        return super.decimals();
    }
}
