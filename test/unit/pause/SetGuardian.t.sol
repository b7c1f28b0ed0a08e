// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {BucketLib} from "../../../contracts/types/Bucket.sol";
import {ScopeSet} from "../../../contracts/types/Scope.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @notice `setGuardian` as a scheduled change; what the governor may do at once is in `SetGuardianAtOnce`.
contract SetGuardianTest is PauseBase {
    address private newcomer = makeAddr("newcomer");

    // Accounts

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

    // Terms

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
        (terms.burst, terms.maxDuration, terms.refill) = (0xffffff << 8, 0xffffff << 8, 0);
        uint256 sum = host.guardianStatus(users.guardian).clock.mostIn(WINDOW)
            + host.guardianStatus(users.guardian2).clock.mostIn(WINDOW) + terms.burst;
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianBudgetExceeded.selector, sum, BUDGET));
        host.seat(newcomer, terms);
    }

    /// @dev A seat that exists cannot become its own stand-in either.
    function test_RevertWhen_ASeatStandsInForItself() external {
        _expectAccountInvalid(users.guardian2, users.guardian2, users.guardian2);
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
