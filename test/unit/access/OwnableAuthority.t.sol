// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {OwnableAuthority} from "../../../contracts/access/OwnableAuthority.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {IAccessHost, OwnableHost} from "../../harness/AccessHosts.sol";
import {AccessBase} from "./AccessBase.t.sol";

contract OwnableAuthorityTest is AccessBase {
    OwnableHost private host;

    function setUp() public override {
        super.setUp();
        host = new OwnableHost(users.governor, users.council, _delays());
    }

    function _host() internal view override returns (IAccessHost) {
        return host;
    }

    function test_GUA6_RevertWhen_TheOwnerLeavesAtOnce() external {
        vm.startPrank(users.governor);
        _expectUnscheduled(host.transferOwnership.selector);
        host.transferOwnership(users.attacker);
        _expectUnscheduled(host.renounceOwnership.selector);
        host.renounceOwnership();
        _expectUnscheduled(host.setCouncil.selector);
        host.setCouncil(users.attacker, true);
    }

    function test_WhenScheduled_OffersTheOwnership() external {
        _change(abi.encodeCall(host.transferOwnership, (users.stranger)));
        assertEq(host.pendingOwner(), users.stranger);
        assertTrue(host.hasTier(users.governor, Tier.Governor), "until it is accepted");
        vm.prank(users.stranger);
        host.acceptOwnership();
        assertTrue(host.hasTier(users.stranger, Tier.Governor));
        assertFalse(host.hasTier(users.governor, Tier.Governor));
    }

    function test_WhenScheduled_RenouncesForGood() external {
        _change(abi.encodeCall(host.renounceOwnership, ()));
        assertEq(host.owner(), address(0));
        assertFalse(host.hasTier(users.governor, Tier.Governor));
        assertFalse(host.hasTier(address(0), Tier.Governor), "and nobody is nobody");
    }

    function test_WhenScheduled_ChangesTheCouncil() external {
        bytes memory call = abi.encodeCall(host.setCouncil, (users.stranger, true));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        vm.expectEmit(address(host));
        emit OwnableAuthority.OwnableCouncilSet(users.stranger, true);
        host.executeChange(call);
        assertTrue(host.isCouncil(users.stranger) && host.isCouncil(users.council));
        _change(abi.encodeCall(host.setCouncil, (users.council, false)));
        assertFalse(host.hasTier(users.council, Tier.Council));
    }

    function test_GUA6_TheCouncilVetoesAllButItsOwnChange() external {
        _assertCouncilCannotVeto(abi.encodeCall(host.setCouncil, (users.council, false)));
        _assertCouncilCanVeto(abi.encodeCall(host.transferOwnership, (users.attacker)));
    }

    function test_OnlyOwner_AtOnceOrScheduled() external {
        vm.prank(users.governor);
        host.setValue(1);
        _change(abi.encodeCall(host.setValue, (2)));
        assertEq(host.value(), 2);
        vm.prank(users.stranger);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, users.stranger));
        host.setValue(3);
        vm.prank(address(host));
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, address(host)));
        host.setValue(3);
    }

    function test_InitializesBehindAProxy() external {
        host.initialize(users.stranger, users.attacker);
        assertTrue(host.hasTier(users.stranger, Tier.Governor));
        assertTrue(host.hasTier(users.attacker, Tier.Council));
    }
}
