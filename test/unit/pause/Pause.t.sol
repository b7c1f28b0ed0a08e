// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IContainment} from "../../../contracts/core/IContainment.sol";
import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {Bucket} from "../../../contracts/types/Bucket.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {PauseHost} from "../../harness/PauseHost.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

contract PauseTest is PauseBase {
    ScopeSet private constant GRANTED = ScopeSet.wrap(0x3f);

    // Who

    function test_RevertWhen_CallerHasNoSeat() external {
        address[4] memory others = [users.attacker, users.stranger, users.governor, users.council];
        for (uint256 i = 0; i < others.length; ++i) {
            _expectRefusal(others[i], IGuardianPause.GuardianRefusal.NotArmed, 0, 0);
            _pause(others[i], ENTER, 1);
        }
    }

    function test_GUA4_RevertGiven_TheGuardianHasNotLapsed() external {
        vm.warp(START + DRILL - 1);
        _expectRefusal(users.standIn, IGuardianPause.GuardianRefusal.NotArmed, 0, 0);
        _pause(users.standIn, ENTER, 1);
    }

    function test_GUA4_GivenTheGuardianHasLapsed_TheStandInClosesBesideItOnTheSameClock() external {
        vm.warp(START + DRILL);
        _pause(users.standIn, ENTER, MAX);
        assertEq(_available(users.guardian), 0, "the guardian's seconds");
        assertEq(host.guardianStatus(users.standIn).clockEnd, host.guardianStatus(users.guardian).clockEnd);
        _pause(users.guardian, TRADE, MAX);
        assertEq(_until(Scope.Trade), _now() + MAX, "and its running clock");
    }

    function test_GUA4_GivenTheStandInHasDrilled_TheGuardianIsRefused() external {
        vm.warp(START + DRILL);
        vm.prank(users.standIn);
        host.drill();
        _expectRefusal(users.guardian, IGuardianPause.GuardianRefusal.NotArmed, 0, 0);
        _pause(users.guardian, ENTER, 1);
        _pause(users.standIn, ENTER, 1);
    }

    /// @dev The power to pause never expires silently: a guardian without stand-in keeps it (the lesson of Balancer).
    function test_GUA4_GivenNobodyStandsIn_TheLapsedGuardianStillCloses() external {
        skip(3650 days);
        assertEq(_pause(users.guardian2, ENTER, 1), 1);
    }

    // What

    function test_RevertWhen_ScopesEmpty() external {
        _expectRefusal(users.guardian, IGuardianPause.GuardianRefusal.ScopesInvalid, 0, ScopeSet.unwrap(GRANTED));
        _pause(users.guardian, ScopeSet.wrap(0), 1);
    }

    function test_RevertWhen_ScopesUnknown() external {
        _expectRefusal(users.guardian, IGuardianPause.GuardianRefusal.ScopesInvalid, 0x41, ScopeSet.unwrap(GRANTED));
        _pause(users.guardian, ScopeSet.wrap(0x41), 1);
    }

    function test_RevertWhen_AnyUnknownBitIsSet() external {
        uint8[4] memory sets = [0x40, 0x80, 0xff, 0x7f];
        for (uint256 i = 0; i < sets.length; ++i) {
            _expectRefusal(
                users.guardian, IGuardianPause.GuardianRefusal.ScopesInvalid, sets[i], ScopeSet.unwrap(GRANTED)
            );
            _pause(users.guardian, ScopeSet.wrap(sets[i]), 1);
        }
    }

    /// @dev What does not fit is cut by nobody: the call fails before it starts.
    function test_RevertWhen_AnArgumentDoesNotFit() external {
        bytes4 selector = host.pause.selector;
        _expectEmptyRevert(abi.encodeWithSelector(selector, HOST, 0x01, uint256(1) << 32 | 1, CAUSE, EVIDENCE));
        _expectEmptyRevert(abi.encodeWithSelector(selector, HOST, 0x101, 1, CAUSE, EVIDENCE));
        _expectEmptyRevert(abi.encodeWithSelector(selector, HOST, 0x01, 1, CAUSE));
    }

    function test_GUA1_RevertWhen_AScopeIsNotGranted() external {
        _expectRefusal(users.guardian2, IGuardianPause.GuardianRefusal.ScopesNotGranted, 0x13, 0x03);
        _pause(users.guardian2, ScopeSet.wrap(0x13), 1);
    }

    function test_GUA1_WhatIsImpliedNeedsNoGrant() external {
        host.seat(users.stranger, _liquidateOnly());
        _pause(users.stranger, LIQUIDATE, 1 hours);
        assertEq(_until(Scope.Trade), _now() + 1 hours);
    }

    function test_RevertWhen_DurationZero() external {
        _expectRefusal(users.guardian, IGuardianPause.GuardianRefusal.DurationInvalid, 0, MAX);
        _pause(users.guardian, ENTER, 0);
    }

    function test_GUA1_RevertWhen_DurationIsOneSecondTooLong() external {
        _expectRefusal(users.guardian, IGuardianPause.GuardianRefusal.DurationInvalid, MAX + 1, MAX);
        _pause(users.guardian, ENTER, MAX + 1);
    }

    function test_GUA1_RevertWhen_DurationIsTheLargest() external {
        _expectRefusal(users.guardian, IGuardianPause.GuardianRefusal.DurationInvalid, type(uint32).max, MAX);
        _pause(users.guardian, ENTER, type(uint32).max);
        _expectRefusal(users.guardian, IGuardianPause.GuardianRefusal.DurationInvalid, 0, EXIT_MAX);
        _pause(users.guardian, EXIT, 0);
    }

    function test_GUA1_ClosesFromOneSecondToTheMaximum() external {
        _pause(users.guardian, ENTER, 1);
        assertEq(_until(Scope.Enter), _now() + 1);
        _pause(users.guardian, ENTER, MAX);
        assertEq(_until(Scope.Enter), _now() + MAX);
    }

    function test_GUA3_RevertWhen_ExitIsNotGranted() external {
        _expectRefusal(users.guardian2, IGuardianPause.GuardianRefusal.ScopesNotGranted, 0x04, 0x03);
        _pause(users.guardian2, EXIT, 1);
        _expectRefusal(users.guardian2, IGuardianPause.GuardianRefusal.ScopesNotGranted, 0x08, 0x03);
        _pause(users.guardian2, REPAY, 1);
    }

    function test_GUA3_WhenExitIsGranted_ClosesUpToTheShorterMaximum() external {
        _pause(users.guardian, EXIT, EXIT_MAX);
        assertEq(_until(Scope.Exit), _now() + EXIT_MAX);
        _expectRefusal(users.guardian, IGuardianPause.GuardianRefusal.DurationInvalid, EXIT_MAX + 1, EXIT_MAX);
        _pause(users.guardian, EXIT, EXIT_MAX + 1);
        _expectRefusal(users.guardian, IGuardianPause.GuardianRefusal.DurationInvalid, MAX, EXIT_MAX);
        _pause(users.guardian, ScopeSet.wrap(0x09), MAX);
    }

    // Effects

    function test_CON7_EmitsWordAndClock() external {
        uint40 until = _now() + 1 hours;
        Bucket clock = host.guardianStatus(users.guardian).clock.settle(_now()).charge(1 hours);
        vm.expectEmit(address(host));
        emit IContainment.Contained(
            1, HOST, users.guardian, Tier.Guardian, ENTER, _marked().set(Scope.Enter, until), CAUSE, EVIDENCE
        );
        vm.expectEmit(address(host));
        emit IGuardianPause.GuardianClockSet(users.guardian, until, _key(HOST), clock);
        assertEq(_pause(users.guardian, ENTER, 1 hours), 1);
        assertEq(Bucket.unwrap(host.guardianStatus(users.guardian).clock), Bucket.unwrap(clock));
    }

    function test_GUA2_ChargesTheDuration() external {
        _pause(users.guardian, ENTER, 1 hours);
        assertEq(_available(users.guardian), MAX - 1 hours);
        assertEq(host.guardianStatus(users.guardian).clockEnd, _now() + 1 hours);
    }

    function test_GUA2_WhenItEndsWithTheClock_IsFree() external {
        _pause(users.guardian, ENTER, 2 hours);
        skip(1 hours);
        uint32 left = _available(users.guardian);
        assertEq(_pause(users.guardian, TRADE, 1 hours), 2);
        assertEq(_pause(users.guardian, MARKET, ENTER_TRADE, 1 hours), 3);
        assertEq(_available(users.guardian), left);
    }

    function test_GUA2_WhenItEndsLater_CostsTheDifference() external {
        _pause(users.guardian, ENTER, 2 hours);
        skip(1 hours);
        uint32 left = _available(users.guardian);
        _pause(users.guardian, TRADE, 2 hours);
        assertEq(_available(users.guardian), left - 1 hours);
        assertEq(host.guardianStatus(users.guardian).clockEnd, _now() + 2 hours);
    }

    /// @dev What others have closed neither pays nor charges.
    function test_GUA2_PaysWhateverOthersHaveClosed() external {
        _pause(users.guardian2, ENTER, MAX_2);
        _pause(users.guardian, ENTER_TRADE, 1 hours);
        assertEq(_available(users.guardian), MAX - 1 hours);
        assertEq(_until(Scope.Enter), _now() + MAX_2);
        assertEq(_available(users.guardian2), 0);
    }

    /// @dev The mistake of peers: "last pause = 0" blocks the first pause while the chain is younger than the cooldown.
    function test_GUA2_FirstUseWorksInFullOnAYoungChain() external {
        vm.warp(1);
        host = new PauseHost(_config());
        host.seat(users.guardian, _terms());
        host.seat(users.guardian2, _terms2());
        _pause(users.guardian, ENTER, MAX);
        _pause(users.guardian2, TRADE, MAX_2);
        assertEq(_until(Scope.Enter), 1 + MAX);
        assertEq(_until(Scope.Trade), 1 + MAX_2);
        assertEq(_available(users.guardian), 0);
        assertEq(_available(users.guardian2), 0);
    }

    function test_GUA2_WhenTheClockCannotPayForAll_ClosesForWhatItCan() external {
        _pause(users.guardian, ENTER, MAX - 10 minutes);
        skip(MAX - 10 minutes);
        uint32 left = _available(users.guardian);
        assertGt(left, 10 minutes, "what was left and what has flowed back");
        assertEq(_pause(users.guardian, ENTER, MAX), 2);
        assertEq(_until(Scope.Enter), _now() + left);
        assertEq(_available(users.guardian), 0);
    }

    function test_GUA2_RevertWhen_TheClockIsEmpty() external {
        _drainClock();
        _expectRefusal(users.guardian, IGuardianPause.GuardianRefusal.ClockEmpty, 1 hours, 0);
        _pause(users.guardian, TRADE, 1 hours);
        skip(15);
        assertEq(_pause(users.guardian, TRADE, 1 hours), 2, "one second has flowed back");
        assertEq(_until(Scope.Trade), _now() + 1);
    }

    // Nothing lengthened

    function test_CON2_WhenUnderALongerClosing_IsFree() external {
        _contain(users.council, HOST, ENTER_TRADE, _now() + 2 days);
        vm.recordLogs();
        assertEq(_pause(users.guardian, ENTER_TRADE, MAX), 0);
        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(_available(users.guardian), MAX);
        assertEq(host.guardianStatus(users.guardian).clockEnd, 0);
    }

    function test_CON2_WhenUnderALongerClosing_SucceedsOnAnEmptyClock() external {
        _drainClock();
        _contain(users.council, HOST, ENTER_TRADE, _now() + 2 days);
        assertEq(_pause(users.guardian, ENTER_TRADE, MAX), 0);
    }

    /// @dev Keepers race: the second one, a block later, is no failure.
    function test_CON2_ARepeatSucceeds() external {
        _pause(users.guardian, ENTER, MAX);
        skip(12);
        assertEq(_pause(users.guardian, ENTER, MAX), 0);
    }

    /// @dev Extending a live pause of somebody else, which peers refuse.
    function test_CON2_ALongerClosingByAnotherTierExtends() external {
        _pause(users.guardian2, ENTER, MAX_2);
        skip(1 hours);
        _contain(users.council, HOST, ENTER, _now() + 5 days);
        assertEq(_until(Scope.Enter), _now() + 5 days);
    }

    function _expectEmptyRevert(bytes memory call) private {
        vm.prank(users.guardian);
        (bool ok, bytes memory refusal) = address(host).call(call);
        assertFalse(ok);
        assertEq(refusal, "");
    }

    function _drainClock() private {
        _pause(users.guardian, ENTER, MAX);
        skip(MAX);
        while (true) {
            uint32 left = _available(users.guardian);
            if (left == 0) break;
            host.chargeGuardian(users.guardian, _now() + left);
            vm.warp(host.guardianStatus(users.guardian).clockEnd);
        }
    }

    function _liquidateOnly() private view returns (IGuardianPause.GuardianTerms memory terms) {
        terms = _terms2();
        terms.scopes = LIQUIDATE;
    }
}
