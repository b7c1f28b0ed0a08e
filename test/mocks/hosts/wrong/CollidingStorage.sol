// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Scope} from "../../../../contracts/types/Scope.sol";
import {RightHost} from "../RightHost.sol";

/// @notice It keeps a counter in a slot of its own choice, which is not its own.
contract CollidingStorage is RightHost {
    bytes32 private immutable COUNTER;

    constructor(bytes32 counter) {
        COUNTER = counter;
    }

    function enter(bytes32 market) external payable override whenMarketOpen(market, Scope.Enter) {
        _enter(market);
        bytes32 slot = COUNTER;
        assembly ("memory-safe") {
            sstore(slot, add(sload(slot), 1))
        }
    }
}
