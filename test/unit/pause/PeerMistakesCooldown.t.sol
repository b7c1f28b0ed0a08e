// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {Scope, ScopeSetLib} from "../../../contracts/types/Scope.sol";
import {PauseHost} from "../../harness/PauseHost.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @notice Mistakes of others, played through here: a guardian that is disarmed when it is needed, or never tires.
contract PeerMistakesCooldownTest is PauseBase {
    address private guardian3 = makeAddr("guardian3");

    // Disarmed when it is needed

    /// @dev etherfi-protocol/smart-contracts #382, #446; sherlock-audit/2023-12-arcadia-judging #138: with "last pause
    /// = 0" the first pause is in cooldown while the chain is younger than that.
    function test_GUA2_EtherFi_OnAYoungChainNothingIsInCooldown() external {
        vm.warp(3 hours);
        host = new PauseHost(_config());
        host.seat(users.guardian, _terms());
        (bool ok,, uint40 until) = host.canPause(users.guardian, HOST, ENTER, MAX);
        assertTrue(ok);
        assertEq(until, 3 hours + MAX);
        assertEq(_pause(users.guardian, ENTER, MAX), 1);
        assertEq(_until(Scope.Enter), 3 hours + MAX, "in full");
        assertEq(host.containAutomatically(MARKET, LIQUIDATE, CAUSE, EVIDENCE), 2);
        assertEq(host.closedUntil(MARKET, Scope.Liquidate), 3 hours + AUTOMATIC_MAX, "triggers, too");
        assertEq(_contain(users.council, HOST, REPAY, _now() + 2 hours), 3);
        assertEq(_until(Scope.Liquidate), 6 hours, "and graces: half of the time closed, not of the time since 1970");
        skip(1 hours);
        assertEq(host.closedTime(HOST, Scope.Enter), 1 hours);
    }

    /// @dev LFDT-Lineth/lineth-monorepo #723: one expiry for all types, so who paused A could not pause B.
    function test_GUA2_Linea723_PausingOneScopeDoesNotLockOutAnother() external {
        _pause(users.guardian, ENTER, 2 hours);
        skip(1 hours);
        assertEq(_pause(users.guardian, TRADE, 1 hours), 2, "while the first runs");
        assertEq(_pause(users.guardian, MARKET, TRADE, 1 hours), 3, "another market, too");
        skip(1 hours);
        assertEq(_pause(users.guardian, GOVERN, 1 hours), 4, "in the second in which it ended");
        assertEq(_pause(users.guardian2, TRADE, 1 hours), 5, "and whoever else is armed");
        assertTrue(host.isOpen(Scope.Enter), "each with an end of its own");
    }

    /// @dev sherlock-audit/2023-12-arcadia-judging #19: after an early, rightful unpause the guardian could not pause
    /// again for weeks. Here the unused seconds come back, and the second wave meets an armed guardian.
    function test_GUA2_Arcadia19_AfterAnEarlyUnpauseTheGuardianIsArmed() external {
        PauseHost.Config memory config = _config();
        config.times.delay = 1 hours;
        host = new PauseHost(config);
        host.seat(users.guardian, _terms());
        _pause(users.guardian, ENTER_TRADE, MAX);
        _propose(HOST, _plan());
        skip(1 hours);
        host.executeUnpause(HOST);
        host.act(Scope.Enter);

        uint256 snapshot = vm.snapshotState();
        assertEq(_pause(users.guardian, ENTER_TRADE, MAX - 1 hours), 2, "in the same second");
        assertEq(_until(Scope.Enter), _now() + MAX - 1 hours, "for all that was not used");
        vm.revertToState(snapshot);
        skip(MAX);
        assertEq(_pause(users.guardian, ENTER_TRADE, MAX), 2, "and a day later");
        assertEq(_until(Scope.Enter), _now() + MAX, "in full");
    }

    /// @dev lidofinance/gate-seals: a seal is used up by its first pause, and the second wave finds nobody.
    function test_GUA2_Lido_TwoIncidentsInARow() external {
        _pause(users.guardian2, ENTER, 2 hours);
        skip(3 hours);
        host.act(Scope.Enter);
        assertEq(_pause(users.guardian2, ENTER, 2 hours), 2);
        assertEq(_until(Scope.Enter), _now() + 2 hours);
        skip(30 days);
        assertEq(_pause(users.guardian2, ENTER, MAX_2), 3);
        assertEq(_until(Scope.Enter), _now() + MAX_2, "a quiet month later in full again");
    }

    /// @dev Balancer, BIP-585, and 3 November 2025: the power to pause had a date, and the bug came after it. LIP-34
    /// tells what it costs to renew such a date. Here it never ends silently.
    function test_GUA4_Balancer_YearsLaterEveryGuardianStillCloses() external {
        skip(5 * 365 days);
        assertTrue(host.guardianStatus(users.guardian).lapsed, "nobody ever drilled");
        assertEq(_pause(users.guardian, ENTER_TRADE, MAX), 1);
        assertEq(_until(Scope.Enter), _now() + MAX, "in full");
        assertEq(_pause(users.guardian2, MARKET, ENTER_TRADE, MAX_2), 2);
        assertEq(_pause(users.standIn, "other", LIQUIDATE, 1 hours), 3, "the stand-in as well");
    }

    /// @dev LIP-34 leaves to trust that a breaker's right has not been taken away meanwhile. Here anybody can ask.
    function test_GUA5_Lip34_ALostRightShowsBeforeTheFire() external {
        (bool ok,,) = host.canPause(users.guardian2, HOST, ENTER, 1);
        assertTrue(ok);
        vm.prank(users.governor);
        host.removeGuardian(users.guardian2);
        IGuardianPause.GuardianRefusal reason;
        (ok, reason,) = host.canPause(users.guardian2, HOST, ENTER, 1);
        assertFalse(ok);
        assertEq(uint8(reason), uint8(IGuardianPause.GuardianRefusal.NotArmed));
        _expectRefusal(users.guardian2, IGuardianPause.GuardianRefusal.NotArmed, 0, 0);
        vm.prank(users.guardian2);
        host.drill();
    }

    // Never tired

    /// @dev etherfi-protocol/smart-contracts #382, #446, etherfi-protocol/cash-v3 #256: the cooldown was computed from
    /// the duration in force now, which another role could shrink. Here no new term gives back what is consumed.
    function test_GUA2_EtherFi_NoNewTermGivesBackWhatIsConsumed() external {
        _pause(users.guardian, ENTER, MAX);
        uint40 clockEnd = host.guardianStatus(users.guardian).clockEnd;
        IGuardianPause.GuardianTerms memory terms = _terms();
        (terms.maxDuration, terms.burst) = (12 hours, 12 hours);
        vm.prank(users.governor);
        host.setGuardian(users.guardian, terms);
        assertEq(_available(users.guardian), 0, "lowered at once");
        host.seat(users.guardian, _terms());
        assertEq(_available(users.guardian), 0, "raised again");
        assertEq(host.guardianStatus(users.guardian).clockEnd, clockEnd);

        uint256 snapshot = vm.snapshotState();
        skip(SLOW);
        uint32 flowedBack = _available(users.guardian);
        vm.revertToState(snapshot);
        IGuardianPause.GuardianBudget memory budget = _budget();
        budget.window = 10 days;
        _change(abi.encodeCall(host.setGuardianBudget, (budget)));
        assertEq(_available(users.guardian), flowedBack, "a shorter window speeds no clock up");
    }

    /// @dev arcadia-finance/lending-v2 and euler-xyz/evk-periphery count the cooldown from the start of a pause, so
    /// that a thief leaves a minute per day. Here he stays below his seat's share of any window.
    function test_GUA2_Arcadia_AThiefWhoNeverStopsLeavesMostOfTheTimeOpen() external {
        address[] memory thieves = new address[](1);
        thieves[0] = users.guardian;
        uint256 share = host.guardianStatus(users.guardian).clock.mostIn(WINDOW);
        assertLe(share, 3 days);
        _assertClosedAtMost(thieves, share);
    }

    /// @dev etherfi-protocol/smart-contracts: a cooldown per pauser, so that k of them in turn never let go. Here all
    /// seats share P, and three thieves who take turns stay below it. Also OZ's open question #5378 whether a pause can
    /// be renewed for ever.
    function test_GUA2_EtherFi_GuardiansWhoTakeTurnsShareOneBudget() external {
        IGuardianPause.GuardianTerms memory terms = _terms();
        (terms.burst, terms.refill, terms.successor) = (2 days, 3.5 days, address(0));
        host.seat(guardian3, terms);
        address[] memory thieves = new address[](3);
        (thieves[0], thieves[1], thieves[2]) = (users.guardian, users.guardian2, guardian3);
        _assertClosedAtMost(thieves, BUDGET);

        (terms.burst, terms.maxDuration, terms.refill, terms.exitMaxDuration) = (1 hours, 1 hours, 0, 0);
        terms.exitScopes = ScopeSetLib.NONE;
        uint256 sum = 1 hours;
        for (uint256 i = 0; i < thieves.length; ++i) {
            sum += host.guardianStatus(thieves[i]).clock.mostIn(WINDOW);
        }
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianBudgetExceeded.selector, sum, BUDGET));
        host.seat(users.stranger, terms); // a fourth finds nothing left
    }

    /// @dev For ten weeks the next of `thieves` closes as soon as nothing is closed. In any window of the budget that
    /// is at most `bound`, and not much less, so that the test would notice a looser clock.
    function _assertClosedAtMost(address[] memory thieves, uint256 bound) private {
        uint256 hoursInW = WINDOW / 1 hours;
        uint256[] memory closed = new uint256[](70 * 24 + 1);
        for (uint256 i = 1; i < closed.length; ++i) {
            if (host.isOpen(Scope.Enter)) _closeForLongest(thieves);
            skip(1 hours);
            closed[i] = host.closedTime(HOST, Scope.Enter);
            uint256 from = i > hoursInW ? i - hoursInW : 0;
            assertLe(closed[i] - closed[from], bound);
        }
        assertGe(closed[hoursInW], bound * 9 / 10, "the bound is used");
    }

    function _closeForLongest(address[] memory thieves) private {
        (address best, uint40 latest) = (address(0), 0);
        for (uint256 i = 0; i < thieves.length; ++i) {
            uint32 longest = host.guardianStatus(thieves[i]).maxDuration;
            (,, uint40 until) = host.canPause(thieves[i], HOST, ENTER, longest);
            if (until > latest) (best, latest) = (thieves[i], until);
        }
        if (best != address(0)) _pause(best, ENTER, host.guardianStatus(best).maxDuration);
    }
}
