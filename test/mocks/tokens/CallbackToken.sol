// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {MintableToken} from "./MintableToken.sol";

/// @notice Who is called after a transfer of `CallbackToken`.
interface ITokenReceiver {
    function onTokensReceived(address from, uint256 amount) external;
}

/// @notice Calls recipients that are contracts, as ERC-777 does with those that registered.
contract CallbackToken is MintableToken {
    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (from != address(0) && to.code.length != 0) _call(from, to, amount);
    }

    /// @dev Who does not know the function is left alone; what it does, and its revert, counts.
    function _call(address from, address to, uint256 amount) private {
        (bool ok, bytes memory reason) = to.call(abi.encodeCall(ITokenReceiver.onTokensReceived, (from, amount)));
        if (ok || reason.length == 0) return;
        assembly ("memory-safe") {
            revert(add(reason, 0x20), mload(reason))
        }
    }
}
