// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ProtectedVault} from "@bulkhead/contracts/contracts/presets/ProtectedVault.sol";

/// @title __Name__
/// @notice An ERC-4626 vault behind limiter, guardians and plans. `ProtectedVault` brings its functions and their
/// guards. @dev Functions of your own go here. Each that moves value names its scope, such as `whenOpen(Scope.Exit)`,
/// and tells
/// the limiter with `_creditInflow` or `_chargeOrDelay`. The test beside this file finds the function that names none.
contract __Name__ is ProtectedVault {
    constructor(VaultConfig memory config) ProtectedVault(config) {}
}
