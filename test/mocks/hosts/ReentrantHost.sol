// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {BareHost} from "./BareHost.sol";
import {ScopeSet} from "../../../contracts/types/Scope.sol";

/// @notice Closes, and calls back whoever asked it to.
contract ReentrantHost is BareHost {
    bytes private _call;
    bool public called;
    bool public ok;
    bytes public answer;

    function prepare(bytes calldata call_) external {
        _call = call_;
    }

    function _close(ScopeSet scopes, uint40 until) internal override returns (uint256) {
        called = true;
        (ok, answer) = msg.sender.call(_call);
        return super._close(scopes, until);
    }
}
