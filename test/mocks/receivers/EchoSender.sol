// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";

/// @notice Deposits, and calls the vault while its token asks it to send.
contract EchoSender {
    IERC4626 private immutable VAULT;
    bytes private _call;
    bool public ok;
    bytes public answer;

    constructor(IERC4626 vault) {
        VAULT = vault;
    }

    function prepare(bytes calldata call) external {
        _call = call;
    }

    function deposit(uint256 assets) external {
        IERC20(VAULT.asset()).approve(address(VAULT), assets);
        VAULT.deposit(assets, address(this));
    }

    function onTokensToSend(address, uint256) external {
        (ok, answer) = address(VAULT).call(_call);
    }
}
