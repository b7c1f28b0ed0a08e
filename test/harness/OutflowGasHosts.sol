// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {RateLimiter} from "@openzeppelin/contracts/utils/RateLimiter.sol";

import {Asset} from "../../contracts/outflow/Asset.sol";
import {Scope} from "../../contracts/types/Scope.sol";
import {OutflowHost} from "./OutflowHost.sol";

// Contracts that differ in one line of `move`: what it costs more is what that line costs. All read the host word
// first, as a guarded function of a real host does.

interface IMeter {
    function move(address asset, uint256 amount) external;
}

contract MeterBare is OutflowHost, IMeter {
    constructor(Config memory config) OutflowHost(config) {}

    function move(address, uint256) external whenOpen(Scope.Exit) {}
}

contract MeterExact is OutflowHost, IMeter {
    constructor(Config memory config) OutflowHost(config) {}

    function move(address asset, uint256 amount) external whenOpen(Scope.Exit) {
        _chargeExact(asset, amount);
    }
}

contract MeterInflow is OutflowHost, IMeter {
    constructor(Config memory config) OutflowHost(config) {}

    function move(address asset, uint256 amount) external whenOpen(Scope.Exit) {
        _creditInflow(asset, amount);
    }
}

contract MeterDelayed is OutflowHost, IMeter {
    constructor(Config memory config) OutflowHost(config) {}

    function move(address asset, uint256 amount) external whenOpen(Scope.Exit) {
        (uint256 paid, uint256 waits) = _chargeOrDelay(asset, amount);
        _payOrDelay(asset, address(0xa11ce), paid, waits);
    }
}

/// @notice The transfers of `MeterDelayed` alone: everything waits, so there is one, to the escrow.
contract MeterTransfer is OutflowHost, IMeter {
    constructor(Config memory config) OutflowHost(config) {}

    function move(address asset, uint256 amount) external whenOpen(Scope.Exit) {
        Asset.sendMeasured(asset, address(_escrow()), amount);
    }
}

// Peers

contract PeerBare is IMeter {
    function move(address, uint256) external {}
}

contract PeerBucket is IMeter {
    using RateLimiter for RateLimiter.RefillingBucket;

    RateLimiter.RefillingBucket private _limiter;

    constructor(uint48 window, uint208 capacity) {
        _limiter.updateSettings(window, capacity);
    }

    function move(address asset, uint256 amount) external {
        _limiter.consume(bytes32(uint256(uint160(asset))), amount);
    }
}

contract PeerWindow is IMeter {
    using RateLimiter for RateLimiter.SlidingWindow;

    RateLimiter.SlidingWindow private _limiter;

    constructor(uint48 window, uint208 limit) {
        _limiter.updateSettings(window, limit);
    }

    function move(address asset, uint256 amount) external {
        _limiter.consume(bytes32(uint256(uint160(asset))), amount);
    }
}

/// @notice Moves twice in one transaction: the second finds everything warm.
contract SecondMove {
    function measure(IMeter target, address asset, uint256 amount) external returns (uint256 gas) {
        target.move(asset, amount);
        gas = gasleft();
        target.move(asset, amount);
        gas -= gasleft();
    }
}
