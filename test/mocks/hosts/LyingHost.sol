// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {BareHost} from "./BareHost.sol";
import {ScopeSet} from "../../../contracts/types/Scope.sol";

/// @notice Says yes, tells of an incident, and closes nothing.
contract LyingHost is BareHost {
    function guardianStatus(address) external pure override returns (bool, address, bool, bool, uint40) {}

    function _close(ScopeSet, uint40) internal override returns (uint256) {
        return ++_incidents;
    }
}
