// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Scope} from "../../../../contracts/types/Scope.sol";
import {RightHost} from "../RightHost.sol";

/// @notice Its entry belongs to a market, but only the host word guards it.
contract MarketForgotten is RightHost {
    function enter(bytes32 market) external payable override whenOpen(Scope.Enter) {
        _enter(market);
    }
}
