// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {BareHost} from "./BareHost.sol";
import {ScopeSet} from "../../../contracts/types/Scope.sol";

/// @notice Closes only when it gets all of the gas that it was promised.
contract GasGaugeHost is BareHost {
    uint256 private immutable PROMISED;

    error Starved(uint256 gas);

    constructor(uint256 promised) {
        PROMISED = promised;
    }

    /// @dev Seven hundred for what was spent on the way here.
    function _close(ScopeSet scopes, uint40 until) internal override returns (uint256) {
        require(gasleft() > PROMISED - 700, Starved(gasleft()));
        return super._close(scopes, until);
    }
}
