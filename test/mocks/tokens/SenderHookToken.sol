// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {MintableToken} from "./MintableToken.sol";

/// @notice Who is called before a transfer of `SenderHookToken`.
interface ITokenSender {
    function onTokensToSend(address to, uint256 amount) external;
}

/// @notice Calls senders that are contracts before it moves anything, as ERC-777 does with those that registered.
contract SenderHookToken is MintableToken {
    function _update(address from, address to, uint256 amount) internal override {
        if (from.code.length != 0 && to != address(0)) ITokenSender(from).onTokensToSend(to, amount);
        super._update(from, to, amount);
    }
}
