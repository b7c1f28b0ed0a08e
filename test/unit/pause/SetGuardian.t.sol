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

    /// @dev Without a refill a share is its burst, so the sum can be met to the second.
    function test_GUA2_UpToTheBudgetToTheSecond() external {
        IGuardianPause.GuardianTerms memory terms = _terms2();
        uint256 sum = host.guardianStatus(users.guardian).clock.mostIn(WINDOW)
            + host.guardianStatus(users.guardian2).clock.mostIn(WINDOW);
        (terms.burst, terms.refill) = (uint32(BUDGET - sum + 1), 0);
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianBudgetExceeded.selector, BUDGET + 1, BUDGET));
        host.seat(newcomer, terms);
        terms.burst -= 1;
        host.seat(newcomer, terms);
        terms.burst += 1;
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianBudgetExceeded.selector, BUDGET + 1, BUDGET));
        host.seat(newcomer, terms);
    }

    function test_RevertWhen_UnknownScopesAreGranted() external {
        uint8[4] memory sets = [0x40, 0x80, 0xff, 0x7f];
        for (uint256 i = 0; i < sets.length; ++i) {
            IGuardianPause.GuardianTerms memory terms = _terms2();
            terms.scopes = ScopeSet.wrap(sets[i]);
            _expectTermsInvalid(terms);
            terms = _terms2();
            (terms.exitScopes, terms.exitMaxDuration) = (ScopeSet.wrap(sets[i]), 1);
            _expectTermsInvalid(terms);
        }
    }

    function test_GUA2_RevertWhen_DurationsAreTheLargest() external {
        IGuardianPause.GuardianTerms memory terms = _terms2();
        terms.maxDuration = type(uint32).max;
        _expectTermsInvalid(terms);
        // Burst and maximum alike, so that only the budget is in the way.
        terms.burst = 0xffffff << 8;
        terms.maxDuration = terms.burst;
        vm.expectPartialRevert(IGuardianPause.GuardianBudgetExceeded.selector);
        host.seat(newcomer, terms);
    }

    /// @dev A seat that exists cannot become its own stand-in either.
    function test_RevertWhen_ASeatStandsInForItself() external {
        _expectAccountInvalid(users.guardian2, users.guardian2, users.guardian2);
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
