// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OwnableAuthority} from "../../../contracts/access/OwnableAuthority.sol";
import {Authority} from "../../../contracts/core/Authority.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {OwnableHost} from "../../harness/AccessHosts.sol";
import {OwnableBase} from "./OwnableBase.t.sol";

/// @notice `setCouncil` and `isCouncil`.
contract SetCouncilTest is OwnableBase {
    function test_GUA6_SetCouncil_RevertWhen_NotScheduled() external {
        address[4] memory callers = [users.governor, users.council, users.stranger, address(host)];
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.prank(callers[i]);
            _expectUnscheduled(host.setCouncil.selector);
            host.setCouncil(users.attacker, true);
        }
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

    function test_SetCouncil_TheSameAgain_ChangesNothing() external {
        bytes memory call = abi.encodeCall(host.setCouncil, (users.council, true));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        vm.expectEmit(address(host));
        emit OwnableAuthority.OwnableCouncilSet(users.council, true);
        host.executeChange(call);
        assertTrue(host.isCouncil(users.council));
        _change(abi.encodeCall(host.setCouncil, (users.stranger, false)));
        assertFalse(host.isCouncil(users.stranger));
    }

    /// @dev Once removed, it can neither waive nor veto what is already on its way.
    function test_GUA6_SetCouncil_ARemovedMemberHasNoSay() external {
        bytes memory pending = abi.encodeCall(host.transferOwnership, (users.stranger));
        _change(abi.encodeCall(host.setCouncil, (users.council, false)));
        vm.prank(users.governor);
        bytes32 id = host.scheduleChange(pending);
        vm.startPrank(users.council);
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.council, Tier.Council));
        host.vetoChange(pending);
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.council, Tier.Council));
        host.waiveChangeVeto(id);
    }

    function test_RevertWhen_TheAccountIsZero() external {
        bytes memory call = abi.encodeCall(host.setCouncil, (address(0), true));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        vm.expectRevert(abi.encodeWithSelector(OwnableAuthority.OwnableCouncilInvalid.selector, address(0)));
        host.executeChange(call);
        vm.expectRevert(abi.encodeWithSelector(OwnableAuthority.OwnableCouncilInvalid.selector, address(0)));
        new OwnableHost(users.governor, address(0), _delays());
    }

    function test_IsCouncil() external view {
        assertTrue(host.isCouncil(users.council));
        assertFalse(host.isCouncil(users.governor));
        assertFalse(host.isCouncil(users.stranger));
        assertFalse(host.isCouncil(address(0)));
    }
}
