// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IContainment} from "../../../contracts/core/IContainment.sol";
import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {Bucket} from "../../../contracts/types/Bucket.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

contract PauseManyTest is PauseBase {
    function test_RevertWhen_NothingIsNamed() external {
        vm.expectRevert(IGuardianPause.GuardianClosingsEmpty.selector);
        _pauseMany(users.guardian, new IGuardianPause.Closing[](0), 1 hours);
    }

    function test_RevertWhen_CallerHasNoSeat() external {
        _expectRefusal(users.stranger, IGuardianPause.GuardianRefusal.NotArmed, 0, 0);
        _pauseMany(users.stranger, _two(ENTER, TRADE), 1 hours);
    }

    /// @dev All or nothing: the first was fine, and is undone with the rest.
    function test_GUA1_RevertWhen_OneScopeIsNotGranted() external {
        _expectRefusal(users.guardian2, IGuardianPause.GuardianRefusal.ScopesNotGranted, 0x04, 0x03);
        _pauseMany(users.guardian2, _two(ENTER, EXIT), 1 hours);
        assertTrue(host.isOpen(Scope.Enter), "state unchanged");
        assertEq(_available(users.guardian2), MAX_2, "nothing charged");
    }

    function test_RevertWhen_OneSetIsEmptyOrUnknown() external {
        uint8[3] memory bad = [0x00, 0x40, 0xff];
        for (uint256 i = 0; i < bad.length; ++i) {
            _expectRefusal(users.guardian, IGuardianPause.GuardianRefusal.ScopesInvalid, bad[i], 0x3f);
            _pauseMany(users.guardian, _two(ENTER, ScopeSet.wrap(bad[i])), 1 hours);
        }
    }

    function test_GUA1_ClosesForTheMaximumAndNotASecondLonger() external {
        _expectRefusal(users.guardian, IGuardianPause.GuardianRefusal.DurationInvalid, MAX + 1, MAX);
        _pauseMany(users.guardian, _two(ENTER, TRADE), MAX + 1);
        _pauseMany(users.guardian, _two(ENTER, TRADE), MAX);
        assertEq(_until(Scope.Enter), _now() + MAX);
        assertEq(host.closedUntil(MARKET, Scope.Trade), _now() + MAX);
    }

    /// @dev The shorter maximum holds for the entry that names an exit, and so for the whole call.
    function test_GUA3_AnExitAmongThemBoundsTheCall() external {
        _expectRefusal(users.guardian, IGuardianPause.GuardianRefusal.DurationInvalid, EXIT_MAX + 1, EXIT_MAX);
        _pauseMany(users.guardian, _two(ENTER, EXIT), EXIT_MAX + 1);
        _pauseMany(users.guardian, _two(ENTER, EXIT), EXIT_MAX);
        assertEq(host.closedUntil(MARKET, Scope.Exit), _now() + EXIT_MAX);
    }

    function test_GUA2_PaysOnceForAll() external {
        _pauseMany(users.guardian, _two(ENTER, TRADE), 1 hours);
        assertEq(_available(users.guardian), MAX - 1 hours);
        assertEq(host.guardianStatus(users.guardian).clockEnd, _now() + 1 hours);
    }

    /// @dev What is left on the clock is shared by all: none ends later than the first.
    function test_GUA2_WhenTheClockIsShort_AllEndTogether() external {
        _pause(users.guardian, ENTER, MAX);
        skip(MAX);
        uint40 left = _available(users.guardian);
        assertGt(left, 0);
        _pauseMany(users.guardian, _two(ENTER, TRADE), MAX);
        assertEq(_until(Scope.Enter), _now() + left);
        assertEq(host.closedUntil(MARKET, Scope.Trade), _now() + left);
        assertEq(_available(users.guardian), 0);
    }

    function test_CON2_WhatLengthensNothingHasNoIncident() external {
        _pause(users.guardian, ENTER, 2 hours);
        uint64[] memory incidents = _pauseMany(users.guardian, _two(ENTER, TRADE), 1 hours);
        assertEq(incidents[0], 0);
        assertEq(incidents[1], 2);
        assertEq(host.incidentCount(), 2);
    }

    function test_CON2_TheSameMarketTwiceIsOneIncident() external {
        IGuardianPause.Closing[] memory twice = _two(ENTER, ENTER);
        twice[1].market = HOST;
        uint64[] memory incidents = _pauseMany(users.guardian, twice, 1 hours);
        assertEq(incidents[0], 1);
        assertEq(incidents[1], 0);
    }

    function test_CON7_EmitsEveryWordAndWhatTheClockPaysFor() external {
        uint40 until = _now() + 1 hours;
        Bucket clock = host.guardianStatus(users.guardian).clock.settle(_now()).charge(1 hours);
        _expectContained(1, HOST, ENTER, _marked().set(Scope.Enter, until));
        vm.expectEmit(address(host));
        emit IGuardianPause.GuardianClockSet(users.guardian, until, _key(HOST), clock);
        _expectContained(2, MARKET, TRADE, _marked().set(Scope.Trade, until));
        vm.expectEmit(address(host));
        emit IGuardianPause.GuardianClockSet(users.guardian, until, bytes12(type(uint96).max), clock);
        _pauseMany(users.guardian, _two(ENTER, TRADE), 1 hours);
    }

    /// @dev One call does what the calls one after the other would.
    function testFuzz_SameAsOneByOne(uint8 first, uint8 second, uint32 duration) external {
        (ScopeSet a, ScopeSet b) = (ScopeSet.wrap(first % 64), ScopeSet.wrap(second % 64));
        duration = uint32(bound(duration, 0, 30 hours));
        uint256 snapshot = vm.snapshotState();
        vm.startPrank(users.guardian);
        bool ok;
        try host.pause(HOST, a, duration, CAUSE, EVIDENCE) {
            try host.pause(MARKET, b, duration, CAUSE, EVIDENCE) {
                ok = true;
            } catch {}
        } catch {}
        bytes memory expected = _state();
        vm.revertToState(snapshot);

        if (!ok) {
            vm.expectPartialRevert(IGuardianPause.GuardianRefused.selector);
            host.pauseMany(_two(a, b), duration, CAUSE, EVIDENCE);
            return;
        }
        host.pauseMany(_two(a, b), duration, CAUSE, EVIDENCE);
        assertEq(_state(), expected);
    }

    function _two(ScopeSet first, ScopeSet second) private pure returns (IGuardianPause.Closing[] memory closings) {
        closings = new IGuardianPause.Closing[](2);
        closings[0] = IGuardianPause.Closing(HOST, first);
        closings[1] = IGuardianPause.Closing(MARKET, second);
    }

    function _pauseMany(address by, IGuardianPause.Closing[] memory closings, uint32 duration)
        private
        returns (uint64[] memory)
    {
        vm.prank(by);
        return host.pauseMany(closings, duration, CAUSE, EVIDENCE);
    }

    function _expectContained(uint64 incident, bytes32 market, ScopeSet scopes, ContainmentWord word) private {
        vm.expectEmit(address(host));
        emit IContainment.Contained(incident, market, users.guardian, Tier.Guardian, scopes, word, CAUSE, EVIDENCE);
    }

    function _state() private view returns (bytes memory) {
        return abi.encode(
            host.containmentWord(HOST),
            host.containmentWord(MARKET),
            host.incidentCount(),
            host.guardianStatus(users.guardian)
        );
    }
}
