// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {MintableToken} from "./MintableToken.sol";

/// @notice Moves nothing while its issuer has paused it.
contract PausingToken is MintableToken {
    error Paused();

    bool public paused;

    function setPaused(bool paused_) external {
        paused = paused_;
    }

    function _update(address from, address to, uint256 amount) internal override {
        require(!paused || from == address(0), Paused());
        super._update(from, to, amount);
    }
}
