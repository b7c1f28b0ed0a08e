// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {MintableToken} from "./MintableToken.sol";

/// @notice Has six decimals, as most tokens that stand for a dollar.
contract SixDecimalsToken is MintableToken {
    function decimals() public pure override returns (uint8) {
        return 6;
    }
}
