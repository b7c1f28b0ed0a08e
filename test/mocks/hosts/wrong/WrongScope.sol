// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Scope} from "../../../../contracts/types/Scope.sol";
import {RightHost} from "../RightHost.sol";

/// @notice Its entry is guarded as a trade.
contract WrongScope is RightHost {
    function enter(bytes32 market) external payable override whenMarketOpen(market, Scope.Trade) {
        _enter(market);
    }
}
