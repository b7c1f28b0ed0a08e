// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {Tier} from "../../../contracts/types/Tier.sol";
import {AccessManagedBase} from "./AccessManagedBase.t.sol";

contract SetAuthorityTest is AccessManagedBase {
    /// @dev Not even the manager: `updateAuthority` would replace governor and council in one transaction.
    function test_GUA6_RevertWhen_TheManagerPassesTheHostOnAtOnce() external {
        AccessManager other = new AccessManager(users.attacker);
        _expectUnscheduled(host.setAuthority.selector);
        manager.updateAuthority(address(host), address(other));
        vm.prank(users.governor);
        _expectUnscheduled(host.setAuthority.selector);
        host.setAuthority(address(other));
    }

    function test_GUA6_SetAuthority_RevertWhen_AnybodyElse() external {
        address[3] memory callers = [users.council, users.stranger, address(host)];
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.prank(callers[i]);
            _expectUnscheduled(host.setAuthority.selector);
            host.setAuthority(address(manager));
        }
    }

    function test_WhenScheduled_PassesTheHostOn() external {
        AccessManager other = new AccessManager(users.stranger);
        _change(abi.encodeCall(host.setAuthority, (address(other))));
        assertEq(host.authority(), address(other));
        assertTrue(host.hasTier(users.stranger, Tier.Governor), "unassigned markers belong to its admin");
        assertFalse(host.hasTier(users.governor, Tier.Governor));
    }

    function test_SetAuthority_Emits() external {
        AccessManager other = new AccessManager(users.stranger);
        bytes memory call = abi.encodeCall(host.setAuthority, (address(other)));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        vm.expectEmit(address(host));
        emit IAccessManaged.AuthorityUpdated(address(other));
        host.executeChange(call);
    }

    function test_RevertWhen_TheNewManagerHasNoCode() external {
        bytes memory call = abi.encodeCall(host.setAuthority, (users.stranger));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedInvalidAuthority.selector, users.stranger));
        host.executeChange(call);
    }

    function test_SetAuthority_RevertWhen_Zero() external {
        _expectRefusedChange(
            abi.encodeCall(host.setAuthority, (address(0))),
            abi.encodeWithSelector(IAccessManaged.AccessManagedInvalidAuthority.selector, address(0))
        );
        assertEq(host.authority(), address(manager));
    }

    function test_GUA6_TheCouncilVetoesANewManager() external {
        _assertCouncilCanVeto(abi.encodeCall(host.setAuthority, (address(manager))));
    }
}
