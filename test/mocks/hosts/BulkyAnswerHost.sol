// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {BareHost} from "./BareHost.sol";
import {ScopeSet} from "../../../contracts/types/Scope.sol";

/// @notice Closes, and answers with as much as its gas can buy.
contract BulkyAnswerHost is BareHost {
    uint256 internal constant SIZE = 200_000;

    function _close(ScopeSet scopes, uint40 until) internal override returns (uint256) {
        super._close(scopes, until);
        assembly {
            mstore(0, 7)
            return(0, SIZE)
        }
    }
}
