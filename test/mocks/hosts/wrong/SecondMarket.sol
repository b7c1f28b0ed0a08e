// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Scope} from "../../../../contracts/types/Scope.sol";
import {RightHost} from "../RightHost.sol";

/// @notice Its entry also waits for a market that it has nothing to do with.
contract SecondMarket is RightHost {
    function enter(bytes32 market)
        external
        payable
        override
        whenMarketOpen(market, Scope.Enter)
        whenMarketOpen("other market", Scope.Enter)
    {
        _enter(market);
    }
}
