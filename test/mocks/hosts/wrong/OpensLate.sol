// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Scope} from "../../../../contracts/types/Scope.sol";
import {RightHost} from "../RightHost.sol";

/// @notice Its entry has a guard of its own making, which opens one second late.
contract OpensLate is RightHost {
    function enter(bytes32 market) external payable override whenMarketOpen(market, Scope.Enter) {
        require(block.timestamp != closedUntil(market, Scope.Enter), ScopeClosed(market, Scope.Enter, 0));
        _enter(market);
    }
}
