// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";

import {IContainmentStatus} from "../../../contracts/core/IContainmentStatus.sol";
import {AccessControlContainmentHost} from "../../harness/AccessHosts.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

contract SupportsInterfaceTest is PauseBase {
    /// @dev The id is an interface of its own: a change of it breaks whoever looks for it, so it is written down.
    function test_TheStatusInterfaceIsFound() external view {
        assertEq(type(IContainmentStatus).interfaceId, bytes4(0x8eaba408));
        assertTrue(host.supportsInterface(0x8eaba408));
        assertTrue(host.supportsInterface(type(IERC165).interfaceId));
    }

    /// @dev With a second base that answers ERC-165 both answer.
    function test_TogetherWithAccessControl() external {
        AccessControlContainmentHost both = new AccessControlContainmentHost(_config().delays, _bounds());
        assertTrue(both.supportsInterface(type(IContainmentStatus).interfaceId));
        assertTrue(both.supportsInterface(type(IAccessControl).interfaceId));
        assertTrue(both.supportsInterface(type(IERC165).interfaceId));
        assertFalse(both.supportsInterface(0xffffffff));
    }

    function testFuzz_NothingElseIs(bytes4 id) external view {
        vm.assume(id != type(IContainmentStatus).interfaceId && id != type(IERC165).interfaceId);
        assertFalse(host.supportsInterface(id));
        assertFalse(host.supportsInterface(0xffffffff), "ERC-165 demands it");
    }
}
