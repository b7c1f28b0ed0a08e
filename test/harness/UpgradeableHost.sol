// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";

import {OwnableAuthority} from "../../contracts/access/OwnableAuthority.sol";
import {ScheduledUpgrade} from "../../contracts/core/ScheduledUpgrade.sol";
import {TwoSpeedChange} from "../../contracts/core/TwoSpeedChange.sol";
import {TimelockedUnpause} from "../../contracts/pause/TimelockedUnpause.sol";
import {Scope} from "../../contracts/types/Scope.sol";

/// @notice A host behind a proxy, set up by an initialiser; its upgrade is a scheduled change like any other.
contract UpgradeableHost is TimelockedUnpause, OwnableAuthority, ScheduledUpgrade, Initializable {
    /// @notice Tells one implementation from the next.
    uint256 public immutable version;

    constructor(uint256 version_) OwnableAuthority(address(1), address(1)) {
        version = version_;
        _disableInitializers();
    }

    function initialize(
        address governor,
        address council,
        address guardian,
        ChangeDelays calldata delays,
        ContainmentBounds calldata bounds,
        GuardianBudget calldata budget,
        GuardianTerms calldata terms,
        UnpauseTimes calldata times
    ) external initializer {
        __OwnableAuthority_init(governor, council);
        __TwoSpeedChange_init(delays);
        __Containment_init(bounds);
        __GuardianPause_init(budget);
        _setGuardian(guardian, terms);
        __TimelockedUnpause_init(times);
    }

    function act(Scope scope) external whenOpen(scope) {}

    function _beforeChangeScheduled(bytes calldata call) internal override(TwoSpeedChange, ScheduledUpgrade) {
        super._beforeChangeScheduled(call);
    }
}
