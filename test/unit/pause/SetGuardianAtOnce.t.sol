// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "../../../contracts/core/Authority.sol";
import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {BucketLib} from "../../../contracts/types/Bucket.sol";
import {ScopeSet} from "../../../contracts/types/Scope.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @notice `setGuardian` when it is not the scheduled change: the governor lowers, and no more.
contract SetGuardianAtOnceTest is PauseBase {
    address private newcomer = makeAddr("newcomer");

    function test_RevertWhen_CallerNotGovernor() external {
        vm.prank(users.council);
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.council, Tier.Governor));
        host.setGuardian(users.guardian, _terms());
    }

    function test_GUA6_RevertWhen_TheGovernorGrantsAtOnce() external {
        vm.prank(users.governor);
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianUnknown.selector, newcomer));
        host.setGuardian(newcomer, _terms2());
    }

    function test_GUA6_RevertWhen_TheGovernorAddsPowerAtOnce() external {
        IGuardianPause.GuardianTerms memory terms = _terms2();
        terms.scopes = ScopeSet.wrap(0x13);
        _expectPowerAdded(terms);
        terms = _terms2();
        (terms.exitScopes, terms.exitMaxDuration) = (EXIT, 1);
        _expectPowerAdded(terms);
        terms = _terms2();
        (terms.burst, terms.maxDuration) = (MAX_2 + 1, MAX_2 + 1);
        _expectPowerAdded(terms);
        terms = _terms2();
        terms.refill = 1 days + 60;
        _expectPowerAdded(terms);
        terms = _terms2();
        terms.drillInterval = DRILL_2 - 1;
        _expectPowerAdded(terms);
        terms = _terms2();
        terms.successor = newcomer;
        _expectPowerAdded(terms);
    }

    function test_GUA6_LowersAtOnce() external {
        IGuardianPause.GuardianTerms memory terms = _terms2();
        (terms.scopes, terms.maxDuration, terms.burst, terms.refill) = (ENTER, 1 hours, 2 hours, 3 hours);
        vm.expectEmit(address(host));
        emit IGuardianPause.GuardianSet(
            users.guardian2, terms, START + DRILL_2, BucketLib.create(2 hours, 3 hours, WINDOW, _now())
        );
        vm.prank(users.governor);
        host.setGuardian(users.guardian2, terms);
        IGuardianPause.GuardianStatus memory status = host.guardianStatus(users.guardian2);
        assertEq(status.drillBy, START + DRILL_2, "the deadline stays");
        assertEq(status.maxDuration, 1 hours);
        assertEq(status.available, 2 hours);
        _expectRefusal(users.guardian2, IGuardianPause.GuardianRefusal.ScopesNotGranted, 0x02, 0x01);
        _pause(users.guardian2, TRADE, 1);
    }

    /// @dev A stolen governor key cannot lower a host's protection to nothing.
    function test_GUA6_RevertWhen_LoweringBelowTheFloor() external {
        vm.startPrank(users.governor);
        host.removeGuardian(users.guardian2);
        IGuardianPause.GuardianTerms memory terms = _terms();
        terms.scopes = ENTER;
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianFloorReached.selector, 0, 1));
        host.setGuardian(users.guardian, terms);
        terms = _terms();
        (terms.maxDuration, terms.exitMaxDuration) = (1 hours - 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianFloorReached.selector, 0, 1));
        host.setGuardian(users.guardian, terms);
        terms.maxDuration = 1 hours;
        host.setGuardian(users.guardian, terms);
    }

    /// @dev A clock that does not refill is spent on a feigned incident, and gone for the real one.
    function test_GUA6_RevertWhen_LoweringTheRefillBelowTheFloor() external {
        vm.startPrank(users.governor);
        host.removeGuardian(users.guardian2);
        IGuardianPause.GuardianTerms memory terms = _terms();
        terms.refill = 1 hours - 1 minutes;
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianFloorReached.selector, 0, 1));
        host.setGuardian(users.guardian, terms);
        terms.refill = 1 hours;
        host.setGuardian(users.guardian, terms);
    }

    /// @dev It missed its deadline, and can still close: taking its strength away is no way around the floor.
    function test_GUA6_RevertWhen_LoweringTheLastSilentGuardian() external {
        vm.warp(START + DRILL);
        vm.startPrank(users.governor);
        host.removeGuardian(users.guardian2);
        IGuardianPause.GuardianTerms memory terms = _terms();
        terms.refill = 0;
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianFloorReached.selector, 0, 1));
        host.setGuardian(users.guardian, terms);
    }

    function test_GUA2_ACutShareStaysReservedForAWindow() external {
        _pause(users.guardian2, ENTER, MAX_2);
        uint256 share = host.guardianStatus(users.guardian2).clock.mostIn(WINDOW);
        IGuardianPause.GuardianTerms memory terms = _terms2();
        (terms.maxDuration, terms.burst, terms.refill) = (1 hours, 1 hours, 0);
        vm.prank(users.governor);
        host.setGuardian(users.guardian2, terms);
        (, uint256 retired, uint40 until) = host.guardianBudget();
        assertEq(retired, share - 1 hours);
        assertEq(until, _now() + MAX_2 + WINDOW, "until its last closing has left the window");
        vm.warp(until);
        (, retired,) = host.guardianBudget();
        assertEq(retired, 0);
    }

    function test_GUA6_RevertWhen_CallerIsAnybodyElse() external {
        address[4] memory others = [users.guardian, users.attacker, users.standIn, address(host)];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, others[i], Tier.Governor));
            host.setGuardian(users.guardian2, _terms2());
        }
    }

    function test_GUA6_KeepingEveryTermAtOnce_ChangesNothing() external {
        bytes memory before = abi.encode(host.guardianStatus(users.guardian));
        vm.prank(users.governor);
        host.setGuardian(users.guardian, _terms());
        IGuardianPause.GuardianStatus memory status = host.guardianStatus(users.guardian);
        assertEq(status.clock.updatedAt(), _now());
        assertEq(_available(users.guardian), MAX);
        status.clock = abi.decode(before, (IGuardianPause.GuardianStatus)).clock;
        assertEq(abi.encode(status), before);
        (, uint256 retired,) = host.guardianBudget();
        assertEq(retired, 0);
    }

    function _expectPowerAdded(IGuardianPause.GuardianTerms memory terms) private {
        vm.prank(users.governor);
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianPowerAdded.selector, users.guardian2));
        host.setGuardian(users.guardian2, terms);
    }
}
