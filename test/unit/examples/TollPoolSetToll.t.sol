// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "../../../contracts/core/Authority.sol";
import {IContainment} from "../../../contracts/core/IContainment.sol";
import {ITollPool} from "../../../contracts/examples/ITollPool.sol";
import {ITimelockedUnpause} from "../../../contracts/pause/ITimelockedUnpause.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {ScopeSet} from "../../../contracts/types/Scope.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {TollBase} from "../../utils/TollBase.t.sol";

/// @notice `setToll`: fast down, slow up, and in nobody's way in the word that it shares.
contract TollPoolSetTollTest is TollBase {
    // Fast

    function test_TheGovernorLowersItAtOnce() external {
        vm.expectEmit(address(pool));
        emit IContainment.HostBitsSet(STEPS - 1);
        vm.expectEmit(address(pool));
        emit ITollPool.TollSet(BPS - 10);
        vm.prank(users.governor);
        pool.setToll(STEPS - 1);
        assertEq(pool.tollBps(), BPS - 10);
    }

    function test_GUA6_RevertWhen_ItIsNotLowered() external {
        for (uint8 steps = STEPS; steps <= STEPS + 1; ++steps) {
            vm.prank(users.governor);
            vm.expectRevert(abi.encodeWithSelector(ITollPool.PoolTollNotLowered.selector, steps, STEPS));
            pool.setToll(steps);
        }
    }

    function test_RevertWhen_CallerIsNotTheGovernor() external {
        address[3] memory callers = [users.council, users.guardian, users.stranger];
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(callers[i]);
            vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, callers[i], Tier.Governor));
            pool.setToll(0);
        }
    }

    // Slow

    function test_GUA6_RaisingItIsAScheduledChange() external {
        bytes memory call = abi.encodeCall(pool.setToll, (63));
        vm.prank(users.governor);
        pool.scheduleChange(call);
        skip(SLOW);
        assertEq(pool.tollBps(), BPS);
        vm.expectEmit(address(pool));
        emit IContainment.HostBitsSet(63);
        vm.expectEmit(address(pool));
        emit ITollPool.TollSet(630);
        vm.prank(users.stranger);
        pool.executeChange(call);
        assertEq(pool.tollBps(), 630);
    }

    /// @dev Never cut to what fits: 64 would be no toll at all.
    function test_RevertWhen_BeyondSixBits() external {
        for (uint256 steps = 64; steps < 256; steps += 64) {
            bytes memory call = abi.encodeCall(pool.setToll, (uint8(steps)));
            vm.prank(users.governor);
            pool.scheduleChange(call);
            skip(SLOW);
            vm.expectRevert(abi.encodeWithSelector(IContainment.HostBitsInvalid.selector, steps));
            pool.executeChange(call);
        }
        assertEq(pool.tollBps(), BPS);
    }

    // In one word with closings, plans and the latch

    function test_CON2_TheTollSurvivesAWholeIncident() external {
        _pause(users.guardian, ENTER_TRADE, MAX);
        assertEq(pool.tollBps(), BPS, "pause");
        _contain(users.council, HOST, ScopeSet.wrap(0x3f), _now() + COUNCIL_MAX);
        assertEq(pool.tollBps(), BPS, "contain");
        pool.setHostLatch(true);
        assertEq(pool.tollBps(), BPS, "latch");
        _propose(HOST, ContainmentWord.wrap(0));
        skip(DELAY);
        pool.executeUnpause(HOST);
        assertEq(pool.tollBps(), BPS, "plan");
        assertTrue(pool.isHostLatched());
        pool.setHostLatch(false);
        assertEq(pool.tollBps(), BPS, "unlatch");
        assertEq(_deposit(alice, 1000), 997, "and is charged");
    }

    function testFuzz_CON2_ClosingsSurviveAChangeOfToll(uint8 scopes, uint32 duration, uint8 steps, bool latched)
        external
    {
        pool.setHostLatch(latched);
        _contain(users.council, HOST, ScopeSet.wrap(scopes % 63 + 1), _now() + uint40(bound(duration, 1, COUNCIL_MAX)));
        ContainmentWord word = _word(HOST);
        vm.prank(users.governor);
        pool.setToll(steps % STEPS);
        assertTrue(_word(HOST).equals(word.withHostBits(steps % STEPS)), "nothing but the toll has changed");
    }

    /// @dev A raise that falls due in the midst of an incident, too.
    function test_CON2_ClosingsSurviveARaise() external {
        bytes memory call = abi.encodeCall(pool.setToll, (63));
        vm.prank(users.governor);
        pool.scheduleChange(call);
        skip(SLOW);
        _pause(users.guardian, ENTER_TRADE, MAX);
        ContainmentWord word = _word(HOST);
        pool.executeChange(call);
        assertTrue(_word(HOST).equals(word.withHostBits(63)));
    }

    /// @dev The governor signed what he saw; that the toll changed meanwhile is not what a plan is about.
    function test_UNP5_AProposalOnItsWayStaysValid() external {
        _pause(users.guardian, ENTER_TRADE, MAX);
        ContainmentWord seen = pool.containmentWord(HOST);
        vm.startPrank(users.governor);
        pool.setToll(0);
        assertFalse(pool.containmentWord(HOST).equals(seen));
        pool.proposeUnpause(HOST, ContainmentWord.wrap(0), seen, address(0));
    }

    function test_UNP2_APendingPlanReopensAndLeavesTheToll() external {
        _contain(users.council, HOST, ENTER_TRADE, _now() + 5 days);
        _propose(HOST, ContainmentWord.wrap(0));
        vm.prank(users.governor);
        pool.setToll(1);
        skip(DELAY);
        pool.executeUnpause(HOST);
        assertEq(_deposit(alice, 1000), 999);
    }

    /// @dev The bits are the host's part of the word, not the plan's.
    function test_UNP4_RevertWhen_APlanNamesTheToll() external {
        _pause(users.guardian, ENTER_TRADE, MAX);
        ContainmentWord plan = ContainmentWord.wrap(0).withHostBits(63);
        ContainmentWord seen = _word(HOST);
        vm.prank(users.governor);
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpausePlanInvalid.selector, HOST, plan));
        pool.proposeUnpause(HOST, plan, seen, address(0));
    }
}
