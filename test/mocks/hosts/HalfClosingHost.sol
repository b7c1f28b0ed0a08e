// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {BareHost} from "./BareHost.sol";
import {Scope, ScopeSet, ScopeSetLib} from "../../../contracts/types/Scope.sol";

/// @notice Closes `Enter`, whatever else is named.
contract HalfClosingHost is BareHost {
    function _close(ScopeSet, uint40 until) internal override returns (uint256) {
        return super._close(ScopeSetLib.only(Scope.Enter), until);
    }
}
