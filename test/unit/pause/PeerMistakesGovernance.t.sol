// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "../../../contracts/core/Authority.sol";
import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {ITimelockedUnpause} from "../../../contracts/pause/ITimelockedUnpause.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {PauseHost} from "../../harness/PauseHost.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @notice Mistakes of others, played through here: one key too strong.
contract PeerMistakesGovernanceTest is PauseBase {
    /// @dev AngleProtocol/angle-transmuter, USDC, compound-finance/comet, Euler's GovernorGuardian: the key that closes
    /// also opens, so who steals it opens. Here no key that closes reopens.
    function test_GUA1_Angle_NoKeyThatClosesReopens() external {
        address[3] memory closers = [users.guardian, users.guardian2, users.council];
        _pause(users.guardian, ENTER, 2 hours);
        _pause(users.guardian2, TRADE, 2 hours);
        _contain(users.council, HOST, GOVERN, _now() + 2 hours);
        bytes memory proposal = abi.encodeWithSelector(host.proposeUnpause.selector, HOST, uint256(0), 3, address(0));
        for (uint256 i = 0; i < closers.length; ++i) {
            vm.prank(closers[i]);
            (bool ok, bytes memory refusal) = address(host).call(proposal);
            assertFalse(ok);
            assertEq(
                refusal, abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, closers[i], Tier.Governor)
            );
        }
        assertEq(_pause(users.guardian, ENTER, 1), 0, "nor does a shorter closing");
        assertEq(_contain(users.council, HOST, GOVERN, _now() + 1), 0);
        assertEq(_until(Scope.Enter), _now() + 2 hours);
        assertEq(_until(Scope.Govern), _now() + 2 hours);
    }

    /// @dev OpenZeppelin/openzeppelin-contracts #5378: a guardian that pauses just before the owner renounces has
    /// paused for ever. Here it has paused for its maximum, and then for what flows back to its clock.
    function test_GUA1_OZ5378_APauseBeforeTheOwnerLeavesStillEnds() external {
        bytes memory renounce = abi.encodeCall(host.renounceOwnership, ());
        vm.prank(users.governor);
        host.scheduleChange(renounce);
        skip(SLOW);
        _pause(users.guardian, ENTER_TRADE, MAX);
        host.executeChange(renounce);
        assertEq(host.owner(), address(0), "nobody is left who could propose a plan");
        skip(MAX - 1);
        assertFalse(host.isOpen(Scope.Enter));
        skip(1);
        host.act(Scope.Enter);
        host.act(Scope.Trade);
        (,, uint40 until) = host.canPause(users.guardian, HOST, ENTER, MAX);
        assertLt(until - _now(), 2 hours, "and it cannot go on: only what has flowed back is left");
    }

    /// @dev Drift, 1 April 2026: the new admin removed withdrawal limits and breakers before anything else. Here each
    /// way to disarm is refused at once, and the host closes as before.
    function test_GUA6_Drift_TheNewAdminDisarmsNothingAtOnce() external {
        PauseHost.Config memory config = _config();
        config.budget.minGuardians = 2;
        host = new PauseHost(config);
        host.seat(users.guardian, _terms());
        host.seat(users.guardian2, _terms2());
        bytes[] memory calls = _disarmingCalls();
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(users.governor);
            (bool ok, bytes memory refusal) = address(host).call(calls[i]);
            assertFalse(ok);
            bytes4 selector = bytes4(calls[i]);
            assertEq(refusal, abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduledCall.selector, selector));
        }
        vm.startPrank(users.governor);
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianUnknown.selector, users.attacker));
        host.setGuardian(users.attacker, _terms2());
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianFloorReached.selector, 1, 2));
        host.removeGuardian(users.guardian2);
        IGuardianPause.GuardianTerms memory terms = _terms();
        terms.scopes = ENTER;
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianFloorReached.selector, 1, 2));
        host.setGuardian(users.guardian, terms);
        vm.stopPrank();
        assertEq(_pause(users.guardian, ENTER_TRADE, MAX), 1);
        assertEq(_contain(users.council, HOST, EXIT, _now() + COUNCIL_MAX), 2);
    }

    /// @dev And what the new admin schedules instead, the council sees for days and stops.
    function test_GUA6_Drift_TheCouncilStopsWhatTheNewAdminSchedules() external {
        bytes[] memory calls = _disarmingCalls();
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(users.governor);
            host.scheduleChange(calls[i]);
        }
        skip(SLOW - 1);
        for (uint256 i = 0; i < calls.length; ++i) {
            bytes32 id = keccak256(calls[i]);
            vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeNotDue.selector, id, _now() + 1));
            host.executeChange(calls[i]);
            vm.prank(users.council);
            host.vetoChange(calls[i]);
        }
        skip(1);
        for (uint256 i = 0; i < calls.length; ++i) {
            bytes32 id = keccak256(calls[i]);
            vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduled.selector, id));
            host.executeChange(calls[i]);
        }
    }

    /// @dev Drift's council was the hole: two of five signers, and no delay at all. Here a stolen council disarms
    /// nothing, reopens nothing, and a host without delays cannot be set up.
    function test_GUA6_Drift_AStolenCouncilDisarmsNothing() external {
        bytes[] memory calls = _disarmingCalls();
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.startPrank(users.council);
            vm.expectRevert(
                abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.council, Tier.Governor)
            );
            host.scheduleChange(calls[i]);
            (bool ok, bytes memory refusal) = address(host).call(calls[i]);
            vm.stopPrank();
            assertFalse(ok);
            assertEq(refusal, abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduledCall.selector, bytes4(calls[i])));
        }
        PauseHost.Config memory config = _config();
        (config.delays.slow, config.delays.fast) = (0, 0);
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeDelaysInvalid.selector, 0, 0, CHANGE_WINDOW));
        new PauseHost(config);
        config = _config();
        config.times.delay = 0;
        vm.expectRevert(
            abi.encodeWithSelector(ITimelockedUnpause.UnpauseTimesInvalid.selector, 0, UNPAUSE_WINDOW, VETO_PERIOD)
        );
        new PauseHost(config);
    }

    /// @dev What Drift's loss also warns of, and what is left of it here: a council cannot stop its own replacement, so
    /// a thief of the governor's key is both in the end. All of it is public, takes both delays, and fits into the days
    /// for which the old council can close.
    function test_GUA6_Drift_TheOldCouncilsClosingOutlastsItsReplacement() external {
        bytes memory seize = abi.encodeCall(host.setCouncil, (users.attacker, true));
        bytes memory disarm = _disarmingCalls()[0];
        vm.startPrank(users.governor);
        host.scheduleChange(seize);
        host.scheduleChange(disarm);
        vm.stopPrank();
        vm.startPrank(users.council);
        host.vetoChange(disarm);
        vm.expectRevert(
            abi.encodeWithSelector(ITwoSpeedChange.ChangeVetoConflict.selector, keccak256(seize), users.council)
        );
        host.vetoChange(seize);
        vm.stopPrank();
        skip(SLOW);
        _contain(users.council, HOST, EXIT, _now() + COUNCIL_MAX);
        host.executeChange(seize);
        vm.prank(users.governor);
        bytes32 id = host.scheduleChange(disarm);
        vm.prank(users.attacker);
        host.waiveChangeVeto(id);
        skip(FAST - 1);
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeNotDue.selector, id, _now() + 1));
        host.executeChange(disarm);
        skip(1);
        host.executeChange(disarm);
        assertFalse(host.isOpen(Scope.Exit), "SLOW + FAST after the theft what the old council closed is closed");
        _propose(HOST, _plan());
        vm.prank(users.guardian);
        host.vetoUnpause(HOST); // and guardians still stop what would reopen
    }

    /// @dev ithacaxyz/account #155, #189 had to time-lock the change of the pausing key afterwards: a thief of the
    /// owner made himself the pauser. Here a seat waits, its clock is the seat's, and a renewed pause is paid in
    /// seconds.
    function test_GUA6_Ithaca155_ANewPauserWaits() external {
        bytes memory call = abi.encodeCall(host.replaceGuardian, (users.guardian, users.attacker));
        _pause(users.guardian, ENTER, MAX);
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW - 1);
        _expectRefusal(users.attacker, IGuardianPause.GuardianRefusal.NotArmed, 0, 0);
        _pause(users.attacker, ENTER, 1);
        uint32 left = _available(users.guardian);
        skip(1);
        host.executeChange(call);
        assertApproxEqAbs(_available(users.attacker), left, 1, "no fresh clock for a fresh key");
    }

    /// @dev scroll-tech/scroll-contracts #171, after L2BEAT's walk-away rule: nobody may halt for ever. A council that
    /// renews without end is replaced in a time that it cannot lengthen.
    function test_GUA6_Scroll171_ACouncilThatNeverLetsGoIsReplaced() external {
        bytes memory fire = abi.encodeCall(host.setCouncil, (users.council, false));
        vm.prank(users.governor);
        host.scheduleChange(fire);
        for (uint256 i = 0; i < 2; ++i) {
            _contain(users.council, HOST, EXIT, _now() + COUNCIL_MAX);
            vm.prank(users.council);
            vm.expectRevert(
                abi.encodeWithSelector(ITwoSpeedChange.ChangeVetoConflict.selector, keccak256(fire), users.council)
            );
            host.vetoChange(fire);
            skip(1 days);
        }
        _contain(users.council, HOST, EXIT, _now() + COUNCIL_MAX);
        host.executeChange(fire);

        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.council, Tier.Council));
        _contain(users.council, HOST, EXIT, _now() + COUNCIL_MAX);
        _propose(HOST, _plan());
        vm.prank(users.council);
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseVetoUnauthorized.selector, users.council));
        host.vetoUnpause(HOST);
        skip(DELAY);
        host.executeUnpause(HOST);
        host.act(Scope.Exit);
        assertEq(host.closedTime(HOST, Scope.Exit), SLOW + DELAY);
    }

    /// @dev OpenZeppelin/openzeppelin-contracts #2980, #5301, fei-protocol/fei-protocol-core #121: who may stop a
    /// change should not thereby be able to make one.
    function test_GUA6_OZ2980_WhoStopsChangesMakesNone() external {
        bytes memory call = _disarmingCalls()[0];
        vm.prank(users.council);
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.council, Tier.Governor));
        host.scheduleChange(call);
        vm.prank(users.governor);
        bytes32 id = host.scheduleChange(call);
        vm.prank(users.council);
        host.vetoChange(call);
        assertEq(host.pendingChange(id).scheduledAt, 0);
    }

    // Private

    function _disarmingCalls() private view returns (bytes[] memory calls) {
        calls = new bytes[](7);
        calls[0] = abi.encodeCall(host.setChangeDelays, (ITwoSpeedChange.ChangeDelays({slow: 1, fast: 1, window: 1})));
        calls[1] = abi.encodeCall(host.setContainmentBounds, (_bounds()));
        calls[2] = abi.encodeCall(host.setGuardianBudget, (_budget()));
        calls[3] = abi.encodeCall(
            host.setUnpauseTimes, (ITimelockedUnpause.UnpauseTimes({delay: 1, window: 1, vetoPeriod: 1}))
        );
        calls[4] = abi.encodeCall(host.replaceGuardian, (users.guardian, users.attacker));
        calls[5] = abi.encodeCall(host.transferOwnership, (users.attacker));
        calls[6] = abi.encodeCall(host.renounceOwnership, ());
    }
}
