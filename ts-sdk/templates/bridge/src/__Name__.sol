// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ProtectedBridge} from "@bulkhead/contracts/contracts/presets/ProtectedBridge.sol";

/// @title __Name__
/// @notice Custody of many assets behind all modules. `ProtectedBridge` brings `deposit`, `deliver` and their guards.
/// @dev Functions of your own go here. Each that moves value names its scope, such as
/// `whenMarketOpen(marketOf(asset), Scope.Exit)`, and tells the limiter with `_creditInflow` or `_chargeOrDelay`. The
/// test beside this file finds the function that names none.
contract __Name__ is ProtectedBridge {
    constructor(BridgeConfig memory config) ProtectedBridge(config) {}
}
