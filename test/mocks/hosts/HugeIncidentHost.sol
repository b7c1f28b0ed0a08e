// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {BareHost} from "./BareHost.sol";
import {ScopeSet} from "../../../contracts/types/Scope.sol";

/// @notice Closes, and counts its incidents beyond 64 bits.
contract HugeIncidentHost is BareHost {
    function _close(ScopeSet scopes, uint40 until) internal override returns (uint256) {
        super._close(scopes, until);
        return uint256(type(uint64).max) + 6;
    }
}
