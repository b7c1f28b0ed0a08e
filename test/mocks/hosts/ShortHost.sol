// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {BareHost} from "./BareHost.sol";
import {ScopeSet} from "../../../contracts/types/Scope.sol";

/// @notice Closes, and answers with one byte less than a word.
contract ShortHost is BareHost {
    function _close(ScopeSet scopes, uint40 until) internal override returns (uint256) {
        super._close(scopes, until);
        assembly {
            mstore(0, 0)
            return(0, 31)
        }
    }
}
