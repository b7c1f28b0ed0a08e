// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {Tier} from "../../../contracts/types/Tier.sol";
import {AccessControlBase} from "./AccessControlBase.t.sol";

contract RenounceRoleTest is AccessControlBase {
    function test_Renounce_ForOneselfExceptTheLastGovernor() external {
        vm.prank(users.governor);
        vm.expectRevert(_lastGovernor(users.governor));
        host.renounceRole(GOVERNOR, users.governor);
        _change(abi.encodeCall(host.grantRole, (GOVERNOR, users.stranger)));
        vm.prank(users.governor);
        host.renounceRole(GOVERNOR, users.governor);
        assertFalse(host.hasTier(users.governor, Tier.Governor));
        vm.prank(users.stranger);
        vm.expectRevert(_lastGovernor(users.stranger));
        host.renounceRole(GOVERNOR, users.stranger);
        vm.prank(users.council);
        host.renounceRole(COUNCIL, users.council);
        assertFalse(host.hasTier(users.council, Tier.Council));
    }

    function test_RenounceRole_RevertWhen_ForSomebodyElse() external {
        vm.prank(users.governor);
        vm.expectRevert(IAccessControl.AccessControlBadConfirmation.selector);
        host.renounceRole(COUNCIL, users.council);
        assertTrue(host.hasTier(users.council, Tier.Council));
    }

    function test_RenounceRole_Emits() external {
        vm.expectEmit(address(host));
        emit IAccessControl.RoleRevoked(COUNCIL, users.council, users.council);
        vm.prank(users.council);
        host.renounceRole(COUNCIL, users.council);
    }

    function test_RenounceRole_WithoutTheRole_ChangesNothing() external {
        vm.prank(users.stranger);
        host.renounceRole(GOVERNOR, users.stranger);
        vm.prank(users.governor);
        vm.expectRevert(_lastGovernor(users.governor));
        host.renounceRole(GOVERNOR, users.governor);
    }
}
