// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {Authority} from "../../../contracts/core/Authority.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {AccessControlBase} from "./AccessControlBase.t.sol";

contract RevokeRoleTest is AccessControlBase {
    function test_GUA6_RevertWhen_AProtectedRoleIsRevokedAtOnce() external {
        vm.startPrank(users.governor);
        _expectUnscheduled(host.revokeRole.selector);
        host.revokeRole(COUNCIL, users.council);
        _expectUnscheduled(host.revokeRole.selector);
        host.revokeRole(GOVERNOR, users.governor);
    }

    /// @dev Taking power from a compromised messenger tightens, so it must not wait.
    function test_GUA6_OtherRolesAreRevokedAtOnceByTheGovernor() external {
        _change(abi.encodeCall(host.grantRole, (MESSENGER, users.stranger)));
        vm.prank(users.attacker);
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.attacker, Tier.Governor));
        host.revokeRole(MESSENGER, users.stranger);
        vm.prank(users.governor);
        host.revokeRole(MESSENGER, users.stranger);
        assertFalse(host.hasRole(MESSENGER, users.stranger));
    }

    function test_RevokeRole_OtherRolesAlsoAsAScheduledChange() external {
        _change(abi.encodeCall(host.grantRole, (MESSENGER, users.stranger)));
        bytes memory call = abi.encodeCall(host.revokeRole, (MESSENGER, users.stranger));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        vm.expectEmit(address(host));
        emit IAccessControl.RoleRevoked(MESSENGER, users.stranger, address(host));
        host.executeChange(call);
        assertFalse(host.hasRole(MESSENGER, users.stranger));
    }

    function test_GUA6_RevokeRole_RevertWhen_TheLastGovernor() external {
        _expectRefusedChange(abi.encodeCall(host.revokeRole, (GOVERNOR, users.governor)), _lastGovernor(users.governor));
        assertTrue(host.hasTier(users.governor, Tier.Governor));
    }

    function test_RevokeRole_OfOneOfTwoGovernors() external {
        _change(abi.encodeCall(host.grantRole, (GOVERNOR, users.stranger)));
        _change(abi.encodeCall(host.revokeRole, (GOVERNOR, users.governor)));
        assertFalse(host.hasTier(users.governor, Tier.Governor));
        vm.prank(users.stranger);
        vm.expectRevert(_lastGovernor(users.stranger));
        host.renounceRole(GOVERNOR, users.stranger);
    }

    /// @dev Counted by who holds the role, not by how often it is taken.
    function test_RevokeRole_OfWhoDoesNotHoldIt_ChangesNothing() external {
        _change(abi.encodeCall(host.grantRole, (GOVERNOR, users.stranger)));
        _change(abi.encodeCall(host.revokeRole, (GOVERNOR, users.attacker)));
        vm.prank(users.stranger);
        host.renounceRole(GOVERNOR, users.stranger);
        assertTrue(host.hasTier(users.governor, Tier.Governor));
    }

    function test_GUA6_RevokeRole_TheCouncilGoesWithoutItsConsent() external {
        _change(abi.encodeCall(host.revokeRole, (COUNCIL, users.council)));
        assertFalse(host.hasTier(users.council, Tier.Council));
    }
}
