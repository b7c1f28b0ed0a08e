// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {OwnableAuthority} from "../../../contracts/access/OwnableAuthority.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {OwnableHost} from "../../harness/AccessHosts.sol";
import {Base} from "../../utils/Base.t.sol";
import {AccessTiersTest} from "./AccessTiers.t.sol";
import {OwnableBase} from "./OwnableBase.t.sol";

/// @notice Set-up, `onlyOwner`, and what the council may veto.
contract OwnableAuthorityTest is OwnableBase, AccessTiersTest {
    function setUp() public override(Base, OwnableBase) {
        super.setUp();
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

    function test_SetUp_EmitsTheCouncil() external {
        vm.expectEmit();
        emit Ownable.OwnershipTransferred(address(0), users.governor);
        vm.expectEmit();
        emit OwnableAuthority.OwnableCouncilSet(users.council, true);
        new OwnableHost(users.governor, users.council, _delays());
    }

    function test_SetUp_RevertWhen_TheGovernorIsZero() external {
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableInvalidOwner.selector, address(0)));
        new OwnableHost(address(0), users.council, _delays());
    }

    function test_InitializesBehindAProxy() external {
        host.initialize(users.stranger, users.attacker);
        assertTrue(host.hasTier(users.stranger, Tier.Governor));
        assertTrue(host.hasTier(users.attacker, Tier.Council));
    }
}
