// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Test} from "forge-std/Test.sol";

import {HostVerbs} from "./HostVerbs.sol";
import {GuardedCall, World} from "./HostWorld.sol";
import {Scope, ScopeSet} from "../../contracts/types/Scope.sol";

/// @notice The world of a host, and the assertions that properties are made of. Each fails with the sentence of its
/// property, then what it is about in brackets.
abstract contract HostAssertions is Test {
    using HostVerbs for World;

    bytes32 internal constant WHOLE_HOST = bytes32(0);
    uint8 internal constant SCOPE_COUNT = 6;
    ScopeSet internal constant ALL_BUT_GOVERN = ScopeSet.wrap(0x1f);

    World internal world;

    /// @dev Leaves the world, its clock included, as it found it.
    modifier inPassing() {
        uint256 snapshot = vm.snapshotState();
        _;
        vm.revertToState(snapshot);
    }

    /// @dev The guarded call succeeds; what it did is taken back.
    function _works(string memory sentence, GuardedCall memory call, string memory when) internal {
        (bool ok, bytes memory result) = world.attempt(call.caller, call.value, call.data);
        string memory detail = string.concat("is refused ", when, " with ", vm.toString(result));
        assertTrue(ok, _report(sentence, call.name, detail));
    }

    /// @dev The guarded call is refused with exactly this error.
    function _isRefused(string memory sentence, GuardedCall memory call, bytes memory refusal, string memory when)
        internal
    {
        (bool ok, bytes memory result) = world.attempt(call.caller, call.value, call.data);
        assertFalse(ok, _report(sentence, call.name, string.concat("succeeds ", when)));
        assertEq(result, refusal, _report(sentence, call.name, string.concat("is refused for another reason ", when)));
    }

    /// @dev `by` may do this, and does it.
    function _does(string memory sentence, string memory name, address by, bytes memory data) internal {
        (bool ok, bytes memory result) = world.send(by, 0, data);
        assertTrue(ok, _report(sentence, name, string.concat("is refused with ", vm.toString(result))));
    }

    /// @dev `by` may not do this, and is told so with exactly this error.
    function _mayNot(string memory sentence, string memory name, address by, bytes memory data, bytes memory refusal)
        internal
    {
        (bool ok, bytes memory result) = world.attempt(by, 0, data);
        assertFalse(ok, _report(sentence, name, "succeeds"));
        assertEq(result, refusal, _report(sentence, name, "is refused for another reason"));
    }

    function _scopeName(Scope scope) internal pure returns (string memory) {
        return ["Enter", "Trade", "Exit", "Repay", "Liquidate", "Govern"][uint256(scope)];
    }

    function _report(string memory sentence, string memory name, string memory detail)
        internal
        pure
        returns (string memory)
    {
        return string.concat(sentence, " [", name, " ", detail, "]");
    }
}
