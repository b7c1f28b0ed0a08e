// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

import {PauseHost} from "./PauseHost.sol";
import {Scope} from "../../contracts/types/Scope.sol";

// Pairs of contracts that differ in one guard: what the guarded function costs more is what the guard costs.

interface IGuarded {
    function guarded() external;
}

contract ContainmentBare is PauseHost, IGuarded {
    constructor(Config memory config) PauseHost(config) {}

    function guarded() external {}
}

contract ContainmentGuarded is PauseHost, IGuarded {
    constructor(Config memory config) PauseHost(config) {}

    function guarded() external whenOpen(Scope.Exit) {}
}

contract ContainmentMarketGuarded is PauseHost, IGuarded {
    constructor(Config memory config) PauseHost(config) {}

    function guarded() external whenMarketOpen("market", Scope.Exit) {}
}

contract PausableBare is Pausable, IGuarded {
    function guarded() external {}

    function pause() external {
        _pause();
    }

    function unpause() external {
        _unpause();
    }
}

contract PausableGuarded is Pausable, IGuarded {
    function guarded() external whenNotPaused {}

    function pause() external {
        _pause();
    }

    function unpause() external {
        _unpause();
    }
}

contract ManagedBare is AccessManaged, IGuarded {
    constructor(address manager) AccessManaged(manager) {}

    function guarded() external {}
}

contract ManagedGuarded is AccessManaged, IGuarded {
    constructor(address manager) AccessManaged(manager) {}

    function guarded() external restricted {}
}

/// @notice Calls a guarded function twice in one transaction: the second call finds everything warm.
contract WarmCaller {
    function secondCall(IGuarded target) external returns (uint256 gas) {
        target.guarded();
        gas = gasleft();
        target.guarded();
        gas -= gasleft();
    }
}
