// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {BareHost} from "./BareHost.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";

/// @notice Rejects a second pause, as many pausable contracts do.
contract OncePausableHost is BareHost {
    error AlreadyPaused();

    function _close(ScopeSet scopes, uint40 until) internal override returns (uint256) {
        require(_word.get(Scope.Enter) <= block.timestamp, AlreadyPaused());
        return super._close(scopes, until);
    }
}
