// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {Tier} from "../../../contracts/types/Tier.sol";
import {OwnableBase} from "./OwnableBase.t.sol";

/// @notice `transferOwnership` and the acceptance that ends it.
contract TransferOwnershipTest is OwnableBase {
    function test_GUA6_TransferOwnership_RevertWhen_NotScheduled() external {
        address[4] memory callers = [users.governor, users.council, users.stranger, address(host)];
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.prank(callers[i]);
            _expectUnscheduled(host.transferOwnership.selector);
            host.transferOwnership(users.attacker);
        }
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

    function test_TransferOwnership_EmitsTheOffer() external {
        bytes memory call = abi.encodeCall(host.transferOwnership, (users.stranger));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        vm.expectEmit(address(host));
        emit Ownable2Step.OwnershipTransferStarted(users.governor, users.stranger);
        host.executeChange(call);
    }

    function test_AcceptOwnership_RevertWhen_CallerIsNotTheOne() external {
        _change(abi.encodeCall(host.transferOwnership, (users.stranger)));
        address[3] memory others = [users.governor, users.attacker, users.council];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, others[i]));
            host.acceptOwnership();
        }
    }

    /// @dev An offer to nobody takes an earlier offer back.
    function test_TransferOwnership_ToZero_TakesTheOfferBack() external {
        _change(abi.encodeCall(host.transferOwnership, (users.stranger)));
        _change(abi.encodeCall(host.transferOwnership, (address(0))));
        assertEq(host.pendingOwner(), address(0));
        vm.prank(users.stranger);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, users.stranger));
        host.acceptOwnership();
        assertTrue(host.hasTier(users.governor, Tier.Governor));
    }

    function test_GUA6_TransferOwnership_TheCouncilVetoesIt() external {
        _assertCouncilCanVeto(abi.encodeCall(host.transferOwnership, (users.attacker)));
    }
}
