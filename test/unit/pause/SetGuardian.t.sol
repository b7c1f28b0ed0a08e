// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "../../../contracts/core/Authority.sol";
import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {BucketLib} from "../../../contracts/types/Bucket.sol";
import {ScopeSet} from "../../../contracts/types/Scope.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

contract SetGuardianTest is PauseBase {
    address private newcomer = makeAddr("newcomer");

    // At once

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

    // As a scheduled change: accounts

    function test_GUA6_WhenScheduled_GrantsASeatWithAFullClock() external {
        IGuardianPause.GuardianTerms memory terms = _terms2();
        uint40 then = _now() + SLOW;
        bytes memory call = abi.encodeCall(host.setGuardian, (newcomer, terms));
        vm.prank(users.governor);
        host.scheduleChange(call);
        vm.warp(then);
        vm.expectEmit(address(host));
        emit IGuardianPause.GuardianSet(newcomer, terms, then + DRILL_2, BucketLib.create(MAX_2, 1 days, WINDOW, then));
        host.executeChange(call);
        assertEq(host.guardians().length, 3);
        assertEq(_pause(newcomer, ENTER, MAX_2), 1);
    }

    function test_RevertWhen_AccountInvalid() external {
        _expectAccountInvalid(address(0), address(0), address(0));
        _expectAccountInvalid(address(host), address(0), address(host));
        _expectAccountInvalid(users.standIn, address(0), users.standIn);
    }

    function test_RevertWhen_SuccessorInvalid() external {
        _expectAccountInvalid(newcomer, newcomer, newcomer);
        _expectAccountInvalid(newcomer, users.guardian, users.guardian);
        _expectAccountInvalid(newcomer, users.standIn, users.standIn);
        _expectAccountInvalid(newcomer, address(host), address(host));
    }

    function test_GUA4_AStandInHasNoStandIn() external {
        IGuardianPause.GuardianTerms memory terms = _terms2();
        terms.successor = newcomer;
        host.seat(users.guardian2, terms);
        _expectAccountInvalid(newcomer, users.stranger, newcomer);
    }

    function test_RevertWhen_MoreThan16Guardians() external {
        IGuardianPause.GuardianTerms memory terms = _terms2();
        (terms.maxDuration, terms.burst, terms.refill) = (1, 1, 0);
        for (uint160 i = 1; i <= 14; ++i) {
            host.seat(address(i), terms);
        }
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianCountExceeded.selector, 16));
        host.seat(address(15), terms);
        host.seat(address(14), terms);
    }

    // As a scheduled change: terms

    function test_RevertWhen_TermsContradict() external {
        IGuardianPause.GuardianTerms memory terms = _terms2();
        terms.scopes = ScopeSet.wrap(0);
        _expectTermsInvalid(terms);
        terms.scopes = ScopeSet.wrap(0x43);
        _expectTermsInvalid(terms);
        terms = _terms2();
        terms.maxDuration = 0;
        _expectTermsInvalid(terms);
        terms = _terms2();
        terms.drillInterval = 0;
        _expectTermsInvalid(terms);
    }

    function test_GUA2_RevertWhen_MaxDurationIsBeyondTheBurst() external {
        IGuardianPause.GuardianTerms memory terms = _terms2();
        terms.maxDuration = terms.burst + 1;
        _expectTermsInvalid(terms);
    }

    function test_GUA3_RevertWhen_ExitsAreGrantedLikeTheRest() external {
        IGuardianPause.GuardianTerms memory terms = _terms2();
        terms.scopes = ScopeSet.wrap(0x07);
        _expectTermsInvalid(terms);
        terms.scopes = ScopeSet.wrap(0x0b);
        _expectTermsInvalid(terms);
        terms = _terms2();
        (terms.exitScopes, terms.exitMaxDuration) = (ENTER, 1);
        _expectTermsInvalid(terms);
        (terms.exitScopes, terms.exitMaxDuration) = (EXIT, 0);
        _expectTermsInvalid(terms);
        (terms.exitScopes, terms.exitMaxDuration) = (ScopeSet.wrap(0), 1);
        _expectTermsInvalid(terms);
        (terms.exitScopes, terms.exitMaxDuration) = (EXIT, MAX_2);
        _expectTermsInvalid(terms);
        terms.exitMaxDuration = MAX_2 - 1;
        host.seat(newcomer, terms);
    }

    function test_GUA2_RevertWhen_TheSumIsBeyondTheBudget() external {
        IGuardianPause.GuardianTerms memory terms = _terms2();
        // 10 days in all; 3 and 1.5 are granted.
        (terms.burst, terms.refill) = (2 days, 3.5 days + 60);
        vm.expectPartialRevert(IGuardianPause.GuardianBudgetExceeded.selector);
        host.seat(newcomer, terms);
        terms.refill = 3.5 days;
        host.seat(newcomer, terms);
    }

    function test_GUA2_AnExistingSeatKeepsWhatItConsumed() external {
        _pause(users.guardian, ENTER, MAX);
        IGuardianPause.GuardianTerms memory terms = _terms();
        terms.burst = 2 days;
        host.seat(users.guardian, terms);
        assertEq(_available(users.guardian), 0, "no fresh clock");
        assertEq(host.guardianStatus(users.guardian).clockEnd, _now() + MAX);
        assertEq(host.guardianStatus(users.guardian).drillBy, _now() + DRILL, "but a fresh deadline");
        assertEq(host.guardians().length, 2);
    }

    function test_AnotherStandInFreesTheOld() external {
        IGuardianPause.GuardianTerms memory terms = _terms();
        terms.successor = newcomer;
        host.seat(users.guardian, terms);
        vm.warp(START + 1 days + DRILL);
        assertTrue(host.isArmedGuardian(newcomer));
        assertFalse(host.isArmedGuardian(users.standIn));
        terms = _terms2();
        terms.successor = users.standIn;
        host.seat(users.guardian2, terms);
    }

    function test_GUA4_ARenewedGuardianIsArmedAgain() external {
        vm.warp(START + DRILL);
        vm.prank(users.standIn);
        host.drill();
        assertFalse(host.isArmedGuardian(users.guardian));
        host.seat(users.guardian, _terms());
        assertTrue(host.isArmedGuardian(users.guardian));
        assertFalse(host.isArmedGuardian(users.standIn));
    }

    function _expectPowerAdded(IGuardianPause.GuardianTerms memory terms) private {
        vm.prank(users.governor);
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianPowerAdded.selector, users.guardian2));
        host.setGuardian(users.guardian2, terms);
    }

    function _expectTermsInvalid(IGuardianPause.GuardianTerms memory terms) private {
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianTermsInvalid.selector, newcomer, terms));
        host.seat(newcomer, terms);
    }

    function _expectAccountInvalid(address guardian, address successor, address culprit) private {
        IGuardianPause.GuardianTerms memory terms = _terms2();
        terms.successor = successor;
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianAccountInvalid.selector, culprit));
        host.seat(guardian, terms);
    }
}
