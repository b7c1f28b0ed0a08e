// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {TollPool} from "../../contracts/examples/TollPool.sol";

/// @notice A `TollPool` that a limiter could latch: the third tenant of the word.
contract TollPoolHarness is TollPool {
    constructor(PoolConfig memory config) TollPool(config) {}

    function setHostLatch(bool latched) external {
        _setHostLatch(latched);
    }

    function isHostLatched() external view returns (bool) {
        return _isHostLatched();
    }
}
