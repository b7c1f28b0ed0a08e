// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ScheduledUpgrade} from "../../contracts/core/ScheduledUpgrade.sol";
import {TwoSpeedChange} from "../../contracts/core/TwoSpeedChange.sol";
import {PauseHost} from "./PauseHost.sol";

/// @notice `PauseHost` behind a proxy, for campaigns in which the implementation changes.
contract UpgradeablePauseHost is PauseHost, ScheduledUpgrade {
    /// @notice Tells one implementation from the next.
    uint256 public immutable version;

    constructor(Config memory config, uint256 version_) PauseHost(config) {
        version = version_;
    }

    function initialize(Config calldata config) external {
        __OwnableAuthority_init(config.governor, config.council);
        _setUp(config);
    }

    function _beforeChangeScheduled(bytes calldata call) internal override(TwoSpeedChange, ScheduledUpgrade) {
        super._beforeChangeScheduled(call);
    }
}
