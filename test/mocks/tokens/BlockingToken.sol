// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {MintableToken} from "./MintableToken.sol";

/// @notice Reverts for accounts on its blocklist, as some stablecoins do.
contract BlockingToken is MintableToken {
    error Blocked(address account);

    mapping(address account => bool) public isBlocked;

    function block_(address account, bool blocked) external {
        isBlocked[account] = blocked;
    }

    function _update(address from, address to, uint256 amount) internal override {
        require(!isBlocked[from], Blocked(from));
        require(!isBlocked[to], Blocked(to));
        super._update(from, to, amount);
    }
}
