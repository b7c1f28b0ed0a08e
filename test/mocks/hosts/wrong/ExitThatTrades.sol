// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Scope} from "../../../../contracts/types/Scope.sol";
import {RightHost} from "../RightHost.sol";

/// @notice Its way out carries its own guard, and also settles what only an open market settles.
contract ExitThatTrades is RightHost {
    function exit(bytes32 market) external override whenMarketOpen(market, Scope.Exit) whenOpen(Scope.Trade) {
        --balance[market];
    }
}
