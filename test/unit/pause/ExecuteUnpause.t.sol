// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IContainment} from "../../../contracts/core/IContainment.sol";
import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {ITimelockedUnpause} from "../../../contracts/pause/ITimelockedUnpause.sol";
import {Bucket} from "../../../contracts/types/Bucket.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {PauseHost} from "../../harness/PauseHost.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @notice Executes a plan, and at once again.
contract TwiceExecutor {
    function executeTwice(ITimelockedUnpause host, bytes32 market) external returns (bytes memory refusal) {
        host.executeUnpause(market);
        try host.executeUnpause(market) {}
        catch (bytes memory reason) {
            refusal = reason;
        }
    }
}

contract ExecuteUnpauseTest is PauseBase {
    uint40 private constant FOREVER = type(uint40).max;

    // When

    function test_RevertGiven_NonePending() external {
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseNotPending.selector, HOST));
        host.executeUnpause(HOST);
    }

    function test_UNP1_RevertWhen_OneSecondEarly() external {
        _contain(users.governor, HOST, ENTER, FOREVER);
        _propose(HOST, _plan());
        uint40 eta = _now() + DELAY;
        vm.warp(eta - 1);
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseNotDue.selector, HOST, eta));
        host.executeUnpause(HOST);
    }

    function test_UNP1_RevertWhen_ExactlyAtExpiry() external {
        _contain(users.governor, HOST, ENTER, FOREVER);
        _propose(HOST, _plan());
        uint40 expiry = _now() + DELAY + UNPAUSE_WINDOW;
        vm.warp(expiry);
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseLapsed.selector, HOST, expiry));
        host.executeUnpause(HOST);
    }

    function test_UNP1_ByAnyoneInTheFirstAndTheLastSecond() external {
        _contain(users.governor, HOST, ENTER, FOREVER);
        _propose(HOST, _plan());
        uint256 snapshot = vm.snapshotState();
        skip(DELAY);
        vm.expectEmit(address(host));
        emit IContainment.Reopened(1, HOST, users.stranger, _marked().set(Scope.Enter, _now()));
        vm.prank(users.stranger);
        host.executeUnpause(HOST);
        assertTrue(host.isOpen(Scope.Enter));
        assertEq(host.pendingUnpause(HOST).eta, 0, "once");

        vm.revertToState(snapshot);
        skip(DELAY + UNPAUSE_WINDOW - 1);
        host.executeUnpause(HOST);
        assertTrue(host.isOpen(Scope.Enter));
    }

    function test_UNP1_RevertGiven_ItWasExecutedVetoedOrWithdrawn() external {
        _contain(users.governor, HOST, ENTER, FOREVER);
        _propose(HOST, _plan());
        uint256 snapshot = vm.snapshotState();
        for (uint256 i = 0; i < 3; ++i) {
            if (i == 1) vm.prank(users.council);
            if (i == 1) host.vetoUnpause(HOST);
            if (i == 2) vm.prank(users.governor);
            if (i == 2) host.withdrawUnpause(HOST);
            skip(DELAY);
            if (i == 0) host.executeUnpause(HOST);
            vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseNotPending.selector, HOST));
            host.executeUnpause(HOST);
            assertEq(host.isOpen(Scope.Enter), i == 0);
            vm.revertToState(snapshot);
        }
    }

    /// @dev An executor that tries again in the same transaction gets nothing for it.
    function test_UNP1_TwiceInOneTransaction() external {
        _contain(users.governor, HOST, ENTER, FOREVER);
        _propose(HOST, _plan());
        skip(DELAY);
        bytes memory refusal = new TwiceExecutor().executeTwice(host, HOST);
        assertEq(refusal, abi.encodeWithSelector(ITimelockedUnpause.UnpauseNotPending.selector, HOST));
        assertTrue(host.isOpen(Scope.Enter));
    }

    function test_UNP1_OfOneMarketLeavesOthersClosed() external {
        _contain(users.governor, HOST, ENTER, FOREVER);
        _contain(users.governor, MARKET, ENTER, FOREVER);
        _propose(MARKET, _plan());
        skip(DELAY);
        host.executeUnpause(MARKET);
        assertEq(host.closedUntil(MARKET, Scope.Enter), _now());
        assertEq(_until(Scope.Enter), FOREVER);
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseNotPending.selector, HOST));
        host.executeUnpause(HOST);
    }

    // What

    /// @dev One transaction reopens in stages; nobody has to come back.
    function test_UNP4_ReopensInStages() external {
        _contain(users.governor, HOST, ScopeSet.wrap(0x37), FOREVER);
        uint40 later = _now() + 5 days;
        ContainmentWord plan = _plan().set(Scope.Trade, later).set(Scope.Enter, FOREVER).set(Scope.Govern, FOREVER);
        _propose(HOST, plan);
        skip(DELAY);
        host.executeUnpause(HOST);
        assertEq(_until(Scope.Exit), _now());
        assertEq(_until(Scope.Liquidate), _now());
        assertEq(_until(Scope.Trade), later);
        assertEq(_until(Scope.Enter), FOREVER, "left as it is");
        vm.warp(later);
        assertTrue(host.isOpen(Scope.Trade));
    }

    function test_UNP2_AScopeClosedForLongerSinceKeepsItsTime() external {
        _contain(users.council, HOST, ENTER_TRADE, _now() + 5 days);
        _propose(HOST, _plan());
        _contain(users.council, HOST, ENTER, _now() + 6 days);
        uint40 longer = _now() + 6 days;
        skip(DELAY);
        host.executeUnpause(HOST);
        assertEq(_until(Scope.Enter), longer);
        assertTrue(host.isOpen(Scope.Trade), "the rest reopens as planned");
    }

    function test_UNP2_AScopeClosedSinceStaysClosed() external {
        _contain(users.council, HOST, ENTER, _now() + 5 days);
        _propose(HOST, _plan());
        _contain(users.council, HOST, LIQUIDATE, _now() + 5 days);
        skip(DELAY);
        host.executeUnpause(HOST);
        assertTrue(host.isOpen(Scope.Enter));
        assertFalse(host.isOpen(Scope.Liquidate));
        assertFalse(host.isOpen(Scope.Trade));
    }

    function test_CON2_UNP2_ACallThatLengthensNothingDoesNotTouchThePlan() external {
        _contain(users.council, HOST, ENTER_TRADE, _now() + 5 days);
        _propose(HOST, _plan());
        _pause(users.guardian, ENTER_TRADE, MAX);
        skip(DELAY);
        host.executeUnpause(HOST);
        assertTrue(host.isOpen(Scope.Enter) && host.isOpen(Scope.Trade));
    }

    function test_UNP2_APlanThatWouldCloseLongerClosesNothing() external {
        _contain(users.council, HOST, ENTER, _now() + 5 days);
        uint40 until = _until(Scope.Enter);
        _propose(HOST, _plan().set(Scope.Enter, FOREVER).set(Scope.Trade, FOREVER));
        skip(DELAY);
        host.executeUnpause(HOST);
        assertEq(_until(Scope.Enter), until);
        assertTrue(host.isOpen(Scope.Trade));
    }

    // Order and grace

    function test_CON4_WhenRepayReopensEarly_GraceIsOfTheTrueTime() external {
        _contain(users.council, HOST, REPAY, _now() + 7 days);
        _propose(HOST, _plan());
        skip(DELAY + 1 hours);
        host.executeUnpause(HOST);
        assertEq(_until(Scope.Repay), _now());
        assertEq(_until(Scope.Liquidate), _now() + GRACE_CAP, "25 hours closed, half of it, capped");
        assertEq(_until(Scope.Trade), _until(Scope.Liquidate));
    }

    function test_CON4_WhenRepayReopensEarly_GraceIsShorterThanThatOfTheWholeClosing() external {
        PauseHost.Config memory config = _config();
        (config.bounds.graceCap, config.bounds.graceBps) = (7 days, 1000);
        host = new PauseHost(config);
        _contain(users.council, HOST, REPAY, _now() + 7 days);
        assertEq(_until(Scope.Liquidate), _until(Scope.Repay) + 0.7 days);
        _propose(HOST, _plan());
        skip(DELAY);
        host.executeUnpause(HOST);
        assertEq(_until(Scope.Liquidate), _now() + DELAY / 10);
    }

    /// @dev No plan can cut short the time that borrowers have before liquidators come.
    function test_CON4_APlanCannotCutTheGrace() external {
        _contain(users.council, HOST, REPAY, _now() + DELAY - 1 hours);
        uint40 graceEnd = _until(Scope.Liquidate);
        assertEq(graceEnd, _now() + DELAY - 1 hours + GRACE_CAP);
        _propose(HOST, _plan());
        skip(DELAY);
        assertTrue(host.isOpen(Scope.Repay), "reopened by itself an hour ago");
        host.executeUnpause(HOST);
        assertEq(_until(Scope.Liquidate), graceEnd);
        assertEq(_until(Scope.Trade), graceEnd);
    }

    function testFuzz_CON3_UNP4_EveryPlanLeavesTheWordInOrder(uint256 seed, uint8 set, uint8 later) external {
        _contain(users.council, HOST, ScopeSet.wrap(set % 63 + 1), _now() + 6 days);
        ContainmentWord plan = _plan();
        for (uint8 i = 0; i < 6; ++i) {
            plan = plan.set(Scope(i), _now() + uint40((seed >> (24 * i)) % 8 days));
        }
        plan = plan.raise(Scope.Liquidate, plan.get(Scope.Repay)).ordered();
        _propose(HOST, plan);
        _contain(users.council, HOST, ScopeSet.wrap(later % 63 + 1), _now() + 6 days + 1);
        skip(DELAY);
        ContainmentWord before = host.containmentWord(HOST);
        host.executeUnpause(HOST);
        ContainmentWord word = host.containmentWord(HOST);
        assertTrue(word.isOrdered());
        for (uint8 i = 0; i < 6; ++i) {
            assertLe(word.get(Scope(i)), before.get(Scope(i)), "a plan closes nothing");
        }
    }

    // Refund

    /// @dev The mistake of a peer: an early, legitimate unpause leaves the guardian disarmed.
    function test_GUA2_ReturnsUnusedSecondsToTheNamedGuardian() external {
        PauseHost.Config memory config = _config();
        config.times.delay = 1 hours;
        host = new PauseHost(config);
        host.seat(users.guardian, _terms());
        _pause(users.guardian, ENTER_TRADE, MAX);
        _propose(HOST, _plan());
        skip(1 hours);
        uint40 unused = MAX - 1 hours;
        (Bucket clock,) = host.guardianStatus(users.guardian).clock.settle(_now()).credit(unused);
        vm.expectEmit(address(host));
        emit IGuardianPause.GuardianClockSet(users.guardian, _now(), _key(HOST), clock);
        host.executeUnpause(HOST);
        assertGe(_available(users.guardian), unused);
        assertEq(host.guardianStatus(users.guardian).clockEnd, _now());
    }

    function test_GUA2_ReturnsOnlySecondsDuringWhichNothingStaysClosed() external {
        PauseHost.Config memory config = _config();
        config.times.delay = 1 hours;
        host = new PauseHost(config);
        host.seat(users.guardian, _terms());
        _pause(users.guardian, ENTER_TRADE, MAX);
        uint40 staged = _now() + 10 hours;
        _propose(HOST, _plan().set(Scope.Enter, staged));
        skip(1 hours);
        host.executeUnpause(HOST);
        assertEq(host.guardianStatus(users.guardian).clockEnd, staged);
        assertApproxEqAbs(_available(users.guardian), MAX - 10 hours, 10 minutes);
    }

    function test_GUA2_ReturnsNothingWhenTheClockPaysForSomethingElse() external {
        _pauseLong();
        _pause(users.guardian, MARKET, ENTER, 1 hours);
        uint32 left = _available(users.guardian);
        _propose(HOST, _plan());
        skip(1 hours);
        host.executeUnpause(HOST);
        assertTrue(host.isOpen(Scope.Enter));
        assertApproxEqAbs(_available(users.guardian), left, 5 minutes, "but what flows back in an hour");
        assertEq(host.guardianStatus(users.guardian).clockEnd, START + 1 days + MAX);
    }

    function test_GUA2_ReturnsNothingWhenALatchRunsOnTheClock() external {
        _pauseLong();
        host.chargeGuardian(users.guardian, _now() + 1 hours);
        uint40 clockEnd = host.guardianStatus(users.guardian).clockEnd;
        _propose(HOST, _plan());
        skip(1 hours);
        host.executeUnpause(HOST);
        assertEq(host.guardianStatus(users.guardian).clockEnd, clockEnd);
    }

    function test_GUA2_ReturnsNothingToAGuardianThatClosedNothing() external {
        _pauseLong();
        ContainmentWord seen = _word(HOST);
        vm.prank(users.governor);
        host.proposeUnpause(HOST, _plan(), seen, users.guardian2);
        skip(1 hours);
        host.executeUnpause(HOST);
        assertEq(_available(users.guardian2), MAX_2);
        assertEq(host.guardianStatus(users.guardian).clockEnd, START + 1 days + MAX);
    }

    /// @dev A refund that cannot be made must not hold the plan up.
    function test_UNP2_ARemovedGuardianDoesNotBlockThePlan() external {
        _pauseLong();
        _propose(HOST, _plan());
        vm.prank(users.governor);
        host.removeGuardian(users.guardian);
        skip(1 hours);
        host.executeUnpause(HOST);
        assertTrue(host.isOpen(Scope.Enter));
    }

    function _pauseLong() private {
        PauseHost.Config memory config = _config();
        config.times.delay = 1 hours;
        host = new PauseHost(config);
        host.seat(users.guardian, _terms());
        host.seat(users.guardian2, _terms2());
        _pause(users.guardian, ENTER_TRADE, MAX);
    }
}
