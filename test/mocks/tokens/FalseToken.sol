// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {MintableToken} from "./MintableToken.sol";

/// @notice Answers false, and moves nothing, while it refuses a recipient.
contract FalseToken is MintableToken {
    mapping(address account => bool) public isRefused;

    function refuse(address account, bool refused) external {
        isRefused[account] = refused;
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        return !isRefused[to] && super.transfer(to, amount);
    }
}
