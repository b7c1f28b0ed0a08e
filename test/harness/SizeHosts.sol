// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {PauseHost} from "./PauseHost.sol";
import {OwnableAuthority} from "../../contracts/access/OwnableAuthority.sol";
import {TimelockedUnpause} from "../../contracts/pause/TimelockedUnpause.sol";
import {Scope} from "../../contracts/types/Scope.sol";

// The same contract with and without the pause modules: what they add to its bytecode.

contract SizeBare is Ownable2Step {
    constructor(address owner) Ownable(owner) {}

    function act() external {}
}

contract SizeGuarded is TimelockedUnpause, OwnableAuthority {
    constructor(PauseHost.Config memory config) OwnableAuthority(config.governor, config.council) {
        __TwoSpeedChange_init(config.delays);
        __Containment_init(config.bounds);
        __GuardianPause_init(config.budget);
        __TimelockedUnpause_init(config.times);
    }

    function act() external whenOpen(Scope.Exit) {}
}
