// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Scope} from "../../../../contracts/types/Scope.sol";
import {RightHost} from "../RightHost.sol";

/// @notice Its way out is guarded as a way in.
contract ExitGuardedAsEntry is RightHost {
    function exit(bytes32 market) external override whenMarketOpen(market, Scope.Enter) {
        --balance[market];
    }
}
