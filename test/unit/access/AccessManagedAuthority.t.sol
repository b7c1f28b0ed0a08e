// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {Tier} from "../../../contracts/types/Tier.sol";
import {AccessManagedHost, IAccessHost} from "../../harness/AccessHosts.sol";
import {AccessBase} from "./AccessBase.t.sol";

contract AccessManagedAuthorityTest is AccessBase {
    uint64 private constant GOVERNOR = 1;
    uint64 private constant COUNCIL = 2;

    AccessManager private manager;
    AccessManagedHost private host;

    function setUp() public override {
        super.setUp();
        manager = new AccessManager(address(this));
        host = new AccessManagedHost(address(manager), _delays());
        _assign(host.governorTier.selector, GOVERNOR);
        _assign(host.councilTier.selector, COUNCIL);
        manager.grantRole(GOVERNOR, users.governor, 0);
        manager.grantRole(COUNCIL, users.council, 0);
    }

    function _host() internal view override returns (IAccessHost) {
        return host;
    }

    function test_MarkersAnswerTheirCaller() external {
        vm.startPrank(users.governor);
        assertTrue(host.governorTier());
        assertFalse(host.councilTier());
    }

    function test_AnExecutionDelayMeansNoTier() external {
        manager.grantRole(GOVERNOR, users.stranger, 1 days);
        assertFalse(host.hasTier(users.stranger, Tier.Governor));
    }

    function test_AClosedTargetHasNeither() external {
        manager.setTargetClosed(address(host), true);
        assertFalse(host.hasTier(users.governor, Tier.Governor));
        assertFalse(host.hasTier(users.council, Tier.Council));
    }

    /// @dev Not even the manager: `updateAuthority` would replace governor and council in one transaction.
    function test_GUA6_RevertWhen_TheManagerPassesTheHostOnAtOnce() external {
        AccessManager other = new AccessManager(users.attacker);
        _expectUnscheduled(host.setAuthority.selector);
        manager.updateAuthority(address(host), address(other));
        vm.prank(users.governor);
        _expectUnscheduled(host.setAuthority.selector);
        host.setAuthority(address(other));
    }

    function test_WhenScheduled_PassesTheHostOn() external {
        AccessManager other = new AccessManager(users.stranger);
        _change(abi.encodeCall(host.setAuthority, (address(other))));
        assertEq(host.authority(), address(other));
        assertTrue(host.hasTier(users.stranger, Tier.Governor), "unassigned markers belong to its admin");
        assertFalse(host.hasTier(users.governor, Tier.Governor));
    }

    function test_RevertWhen_TheNewManagerHasNoCode() external {
        bytes memory call = abi.encodeCall(host.setAuthority, (users.stranger));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedInvalidAuthority.selector, users.stranger));
        host.executeChange(call);
    }

    function test_GUA6_TheCouncilVetoesANewManager() external {
        _assertCouncilCanVeto(abi.encodeCall(host.setAuthority, (address(manager))));
    }

    /// @dev The hook must not revert, or a broken manager would block what needs no tier.
    function test_ABrokenManagerAnswersNo() external {
        vm.etch(address(manager), hex"fe");
        assertFalse(host.hasTier(users.governor, Tier.Governor));
    }

    function _assign(bytes4 marker, uint64 role) private {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = marker;
        manager.setTargetFunctionRole(address(host), selectors, role);
    }
}
