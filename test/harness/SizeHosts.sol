// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {PauseHost} from "./PauseHost.sol";
import {OwnableAuthority} from "../../contracts/access/OwnableAuthority.sol";
import {TwoSpeedChange} from "../../contracts/core/TwoSpeedChange.sol";
import {IOutflowEscrow} from "../../contracts/outflow/IOutflowEscrow.sol";
import {OutflowLimiter} from "../../contracts/outflow/OutflowLimiter.sol";
import {OracleBreaker} from "../../contracts/oracle/OracleBreaker.sol";
import {OraclePurpose} from "../../contracts/oracle/OracleReason.sol";
import {TimelockedUnpause} from "../../contracts/pause/TimelockedUnpause.sol";
import {Scope} from "../../contracts/types/Scope.sol";

// The same contract without modules, with the pause modules, and with these and the limiter or the oracle: what each
// adds to its bytecode.

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

/// @notice Every way in which a host reads a price.
contract SizePriced is TimelockedUnpause, OracleBreaker, OwnableAuthority {
    constructor(PauseHost.Config memory config) OwnableAuthority(config.governor, config.council) {
        __TwoSpeedChange_init(config.delays);
        __Containment_init(config.bounds);
        __GuardianPause_init(config.budget);
        __TimelockedUnpause_init(config.times);
    }

    function act() external whenOpen(Scope.Exit) {
        _acceptedPrice("feed");
        _updatedPrice("feed");
        _price("feed", OraclePurpose.DebtToLiquidate);
        _updatedPriceFor("feed", OraclePurpose.DebtToLiquidate);
    }
}

/// @notice Every flow of the limiter, from a function that cannot be entered again.
contract SizeLimited is TimelockedUnpause, OutflowLimiter, OwnableAuthority {
    IOutflowEscrow private immutable ESCROW;

    constructor(PauseHost.Config memory config, address escrow) OwnableAuthority(config.governor, config.council) {
        ESCROW = IOutflowEscrow(escrow);
        __TwoSpeedChange_init(config.delays);
        __Containment_init(config.bounds);
        __GuardianPause_init(config.budget);
        __TimelockedUnpause_init(config.times);
    }

    function act() external nonReentrant whenOpen(Scope.Exit) {
        _creditInflow(address(this), 1);
        _chargeExact(address(this), 1);
        (uint256 paid, uint256 waits) = _chargeOrDelay(address(this), 1);
        _payOrDelay(address(this), msg.sender, paid, waits);
    }

    function _outflowLiquidity(address) internal pure override returns (uint256) {
        return 0;
    }

    function _escrow() internal view override returns (IOutflowEscrow) {
        return ESCROW;
    }

    function _beforeChangeScheduled(bytes calldata call) internal override(TwoSpeedChange, OutflowLimiter) {
        super._beforeChangeScheduled(call);
    }
}
