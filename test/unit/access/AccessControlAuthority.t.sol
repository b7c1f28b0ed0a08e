// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {AccessControlAuthority} from "../../../contracts/access/AccessControlAuthority.sol";
import {Authority} from "../../../contracts/core/Authority.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {AccessControlHost, IAccessHost} from "../../harness/AccessHosts.sol";
import {AccessBase} from "./AccessBase.t.sol";

contract AccessControlAuthorityTest is AccessBase {
    bytes32 private constant GOVERNOR = keccak256("GOVERNOR_ROLE");
    bytes32 private constant COUNCIL = keccak256("COUNCIL_ROLE");
    bytes32 private constant MESSENGER = keccak256("MESSENGER_ROLE");

    AccessControlHost private host;

    function setUp() public override {
        super.setUp();
        host = new AccessControlHost(users.governor, users.council, _delays());
    }

    function _host() internal view override returns (IAccessHost) {
        return host;
    }

    function test_GUA6_RevertWhen_GrantedAtOnce() external {
        vm.startPrank(users.governor);
        _expectUnscheduled(host.grantRole.selector);
        host.grantRole(GOVERNOR, users.attacker);
        _expectUnscheduled(host.grantRole.selector);
        host.grantRole(MESSENGER, users.attacker);
    }

    function test_GUA6_RevertWhen_AProtectedRoleIsRevokedAtOnce() external {
        vm.startPrank(users.governor);
        _expectUnscheduled(host.revokeRole.selector);
        host.revokeRole(COUNCIL, users.council);
        _expectUnscheduled(host.revokeRole.selector);
        host.revokeRole(GOVERNOR, users.governor);
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

    function test_RoleAdminsDecideNothing() external {
        _change(abi.encodeCall(host.grantRole, (bytes32(0), users.attacker)));
        vm.prank(users.attacker);
        _expectUnscheduled(host.grantRole.selector);
        host.grantRole(GOVERNOR, users.attacker);
    }

    function test_Renounce_ForOneselfExceptTheLastGovernor() external {
        vm.prank(users.governor);
        vm.expectRevert(
            abi.encodeWithSelector(AccessControlAuthority.AccessControlLastGovernor.selector, users.governor)
        );
        host.renounceRole(GOVERNOR, users.governor);
        _change(abi.encodeCall(host.grantRole, (GOVERNOR, users.stranger)));
        vm.prank(users.governor);
        host.renounceRole(GOVERNOR, users.governor);
        assertFalse(host.hasTier(users.governor, Tier.Governor));
        vm.prank(users.stranger);
        vm.expectRevert(
            abi.encodeWithSelector(AccessControlAuthority.AccessControlLastGovernor.selector, users.stranger)
        );
        host.renounceRole(GOVERNOR, users.stranger);
        vm.prank(users.council);
        host.renounceRole(COUNCIL, users.council);
        assertFalse(host.hasTier(users.council, Tier.Council));
    }

    function test_ARepeatedGrantIsCountedOnce() external {
        _change(abi.encodeCall(host.grantRole, (GOVERNOR, users.governor)));
        vm.prank(users.governor);
        vm.expectRevert(
            abi.encodeWithSelector(AccessControlAuthority.AccessControlLastGovernor.selector, users.governor)
        );
        host.renounceRole(GOVERNOR, users.governor);
    }

    function test_GUA6_TheCouncilVetoesAllButItsOwnChange() external {
        _assertCouncilCannotVeto(abi.encodeCall(host.revokeRole, (COUNCIL, users.council)));
        _assertCouncilCannotVeto(abi.encodeCall(host.grantRole, (COUNCIL, users.stranger)));
        _assertCouncilCanVeto(abi.encodeCall(host.grantRole, (GOVERNOR, users.attacker)));
        _assertCouncilCanVeto(abi.encodePacked(host.grantRole.selector));
    }
}
