// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {TollPool} from "../../contracts/examples/TollPool.sol";
import {ITollPool} from "../../contracts/examples/ITollPool.sol";
import {Scope} from "../../contracts/types/Scope.sol";

// `TollPool` and two that differ from it in `deposit` alone: what it costs more is what guard and toll cost.

/// @notice Neither guard nor toll.
contract TollPoolBare is TollPool {
    constructor(PoolConfig memory config) TollPool(config) {}

    function deposit(uint256 least) external payable override returns (uint256 credited) {
        require(msg.value != 0, PoolInputZero());
        require(msg.value >= least, PoolCreditTooSmall(msg.value, least));
        balanceOf[msg.sender] += msg.value;
        emit Deposited(msg.sender, msg.value, 0);
        return msg.value;
    }
}

/// @notice The toll in a slot of its own.
contract TollPoolSeparate is TollPool {
    uint256 private _steps;

    constructor(PoolConfig memory config) TollPool(config) {}

    function deposit(uint256 least) external payable override whenOpen(Scope.Enter) returns (uint256 credited) {
        return _deposit(_steps, least);
    }
}

/// @notice Deposits twice in one transaction: the second call finds everything warm.
contract WarmDepositor {
    function secondCall(ITollPool pool) external payable returns (uint256 gas) {
        pool.deposit{value: 1 ether}(0);
        gas = gasleft();
        pool.deposit{value: 1 ether}(0);
        gas -= gasleft();
    }
}
