// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OwnableAuthority} from "../../contracts/access/OwnableAuthority.sol";
import {IContainment} from "../../contracts/core/IContainment.sol";
import {ITwoSpeedChange} from "../../contracts/core/ITwoSpeedChange.sol";
import {IGuardianPause} from "../../contracts/pause/IGuardianPause.sol";
import {ITimelockedUnpause} from "../../contracts/pause/ITimelockedUnpause.sol";
import {TimelockedUnpause} from "../../contracts/pause/TimelockedUnpause.sol";
import {ContainmentWord} from "../../contracts/types/ContainmentWord.sol";
import {Scope, ScopeSet} from "../../contracts/types/Scope.sol";

/// @notice The smallest host of the pause modules: one function per scope, and the internals that other modules use.
contract PauseHost is TimelockedUnpause, OwnableAuthority {
    struct Config {
        address governor;
        address council;
        ITwoSpeedChange.ChangeDelays delays;
        IContainment.ContainmentBounds bounds;
        IGuardianPause.GuardianBudget budget;
        ITimelockedUnpause.UnpauseTimes times;
    }

    constructor(Config memory config) OwnableAuthority(config.governor, config.council) {
        _setUp(config);
    }

    function _setUp(Config memory config) internal {
        __TwoSpeedChange_init(config.delays);
        __Containment_init(config.bounds);
        __GuardianPause_init(config.budget);
        __TimelockedUnpause_init(config.times);
    }

    // Guarded functions

    function act(Scope scope) external whenOpen(scope) {}

    function actIn(bytes32 market, Scope scope) external whenMarketOpen(market, scope) {}

    // What a constructor of a real host, or another module, would call

    function seat(address guardian, GuardianTerms memory terms) external {
        _setGuardian(guardian, terms);
    }

    function initializeAgain(ContainmentBounds memory bounds) external {
        __Containment_init(bounds);
    }

    function containAutomatically(bytes32 market, ScopeSet scopes, bytes32 cause, bytes32 evidence)
        external
        returns (uint64)
    {
        return _containAutomatically(market, scopes, cause, evidence);
    }

    function spendAutomatic(bytes32 key) external returns (uint40) {
        return _spendAutomatic(key);
    }

    function chargeGuardian(address account, uint40 until) external {
        _chargeGuardian(account, until);
    }

    function isArmedGuardian(address account) external view returns (bool) {
        return _isArmedGuardian(account);
    }

    function setHostLatch(bool latched) external {
        _setHostLatch(latched);
    }

    function setHostBits(uint8 bits) external {
        _setHostBits(bits);
    }

    function openWord(Scope scope) external view returns (ContainmentWord) {
        return _openWord(scope);
    }

    function isHostLatched() external view returns (bool) {
        return _isHostLatched();
    }
}
