// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {Authority} from "../../../contracts/core/Authority.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {OwnableBase} from "./OwnableBase.t.sol";

contract RenounceOwnershipTest is OwnableBase {
    function test_GUA6_RenounceOwnership_RevertWhen_NotScheduled() external {
        address[4] memory callers = [users.governor, users.council, users.stranger, address(host)];
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.prank(callers[i]);
            _expectUnscheduled(host.renounceOwnership.selector);
            host.renounceOwnership();
        }
    }

    function test_WhenScheduled_RenouncesForGood() external {
        _change(abi.encodeCall(host.renounceOwnership, ()));
        assertEq(host.owner(), address(0));
        assertFalse(host.hasTier(users.governor, Tier.Governor));
        assertFalse(host.hasTier(address(0), Tier.Governor), "and nobody is nobody");
    }

    function test_RenounceOwnership_Emits() external {
        bytes memory call = abi.encodeCall(host.renounceOwnership, ());
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        vm.expectEmit(address(host));
        emit Ownable.OwnershipTransferred(users.governor, address(0));
        host.executeChange(call);
    }

    /// @dev What was scheduled before can still be executed; nothing new can be scheduled.
    function test_RenounceOwnership_LeavesWhatWasScheduled() external {
        bytes memory pending = abi.encodeCall(host.setValue, (7));
        vm.prank(users.governor);
        host.scheduleChange(pending);
        _change(abi.encodeCall(host.renounceOwnership, ()));
        vm.prank(users.governor);
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.governor, Tier.Governor));
        host.scheduleChange(pending);
        host.executeChange(pending);
        assertEq(host.value(), 7);
    }

    /// @dev An offer that nobody accepted goes with the owner who made it.
    function test_RenounceOwnership_EndsAnOffer() external {
        _change(abi.encodeCall(host.transferOwnership, (users.stranger)));
        _change(abi.encodeCall(host.renounceOwnership, ()));
        vm.prank(users.stranger);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, users.stranger));
        host.acceptOwnership();
    }

    function test_GUA6_RenounceOwnership_TheCouncilVetoesIt() external {
        _assertCouncilCanVeto(abi.encodeCall(host.renounceOwnership, ()));
    }
}
