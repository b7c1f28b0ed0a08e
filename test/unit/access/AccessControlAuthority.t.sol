// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {AccessControlHost} from "../../harness/AccessHosts.sol";
import {Base} from "../../utils/Base.t.sol";
import {AccessControlBase} from "./AccessControlBase.t.sol";
import {AccessTiersTest} from "./AccessTiers.t.sol";

/// @notice Set-up, role admins, and what the council may veto.
contract AccessControlAuthorityTest is AccessControlBase, AccessTiersTest {
    function setUp() public override(Base, AccessControlBase) {
        super.setUp();
    }

    function test_SetUp_GrantsBothRoles() external {
        vm.expectEmit();
        emit IAccessControl.RoleGranted(GOVERNOR, users.governor, address(this));
        vm.expectEmit();
        emit IAccessControl.RoleGranted(COUNCIL, users.council, address(this));
        AccessControlHost fresh = new AccessControlHost(users.governor, users.council, _delays());
        assertEq(fresh.GOVERNOR_ROLE(), GOVERNOR);
        assertEq(fresh.COUNCIL_ROLE(), COUNCIL);
    }

    function test_RoleAdminsDecideNothing() external {
        _change(abi.encodeCall(host.grantRole, (bytes32(0), users.attacker)));
        vm.prank(users.attacker);
        _expectUnscheduled(host.grantRole.selector);
        host.grantRole(GOVERNOR, users.attacker);
    }

    function test_GUA6_TheCouncilVetoesAllButItsOwnChange() external {
        _assertCouncilCannotVeto(abi.encodeCall(host.revokeRole, (COUNCIL, users.council)));
        _assertCouncilCannotVeto(abi.encodeCall(host.grantRole, (COUNCIL, users.stranger)));
        _assertCouncilCanVeto(abi.encodeCall(host.grantRole, (GOVERNOR, users.attacker)));
        _assertCouncilCanVeto(abi.encodePacked(host.grantRole.selector));
    }

    /// @dev Shorter than selector and role names no role; an argument that only begins like one is another role.
    function test_GUA6_TheCouncilVetoesWhatIsTooShortToBeAboutIt() external {
        _assertCouncilCanVeto("");
        _assertCouncilCanVeto(abi.encodePacked(host.revokeRole.selector, bytes31(COUNCIL)));
        _assertCouncilCanVeto(abi.encodeCall(host.grantRole, (bytes32(bytes31(COUNCIL)), users.council)));
        _assertCouncilCannotVeto(abi.encodePacked(host.revokeRole.selector, COUNCIL));
    }
}
