// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {AccessControlAuthority} from "../../../contracts/access/AccessControlAuthority.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {AccessControlHost} from "../../harness/AccessHosts.sol";
import {AccessControlBase} from "./AccessControlBase.t.sol";

contract GrantRoleTest is AccessControlBase {
    function test_GUA6_RevertWhen_GrantedAtOnce() external {
        vm.startPrank(users.governor);
        _expectUnscheduled(host.grantRole.selector);
        host.grantRole(GOVERNOR, users.attacker);
        _expectUnscheduled(host.grantRole.selector);
        host.grantRole(MESSENGER, users.attacker);
    }

    function test_GUA6_GrantRole_RevertWhen_AnybodyElseGrants() external {
        address[3] memory callers = [users.council, users.stranger, address(host)];
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.prank(callers[i]);
            _expectUnscheduled(host.grantRole.selector);
            host.grantRole(COUNCIL, users.attacker);
        }
    }

    function test_WhenScheduled_GrantsAndRevokes() external {
        bytes memory call = abi.encodeCall(host.grantRole, (GOVERNOR, users.stranger));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        vm.expectEmit(address(host));
        emit IAccessControl.RoleGranted(GOVERNOR, users.stranger, address(host));
        host.executeChange(call);
        assertTrue(host.hasTier(users.stranger, Tier.Governor));
        _change(abi.encodeCall(host.revokeRole, (COUNCIL, users.council)));
        assertFalse(host.hasTier(users.council, Tier.Council));
    }

    function test_RevertWhen_TheAccountIsZero() external {
        bytes memory call = abi.encodeCall(host.grantRole, (COUNCIL, address(0)));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        bytes memory refusal =
            abi.encodeWithSelector(AccessControlAuthority.AccessControlAccountInvalid.selector, address(0));
        vm.expectRevert(refusal);
        host.executeChange(call);
        vm.expectRevert(refusal);
        new AccessControlHost(address(0), users.council, _delays());
    }

    function test_ARepeatedGrantIsCountedOnce() external {
        _change(abi.encodeCall(host.grantRole, (GOVERNOR, users.governor)));
        vm.prank(users.governor);
        vm.expectRevert(_lastGovernor(users.governor));
        host.renounceRole(GOVERNOR, users.governor);
    }

    function test_GrantRole_AnotherCouncilActsBesideTheFirst() external {
        _change(abi.encodeCall(host.grantRole, (COUNCIL, users.stranger)));
        assertTrue(host.hasTier(users.stranger, Tier.Council));
        assertTrue(host.hasTier(users.council, Tier.Council));
        assertFalse(host.hasTier(users.stranger, Tier.Governor));
    }
}
