// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IContainmentStatus} from "../../../contracts/core/IContainmentStatus.sol";
import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {PauseHost} from "../../harness/PauseHost.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @notice Mistakes of others, played through here: a way that is too slow, or waits for another.
contract PeerMistakesSpeedTest is PauseBase {
    /// @dev KelpDAO (46 minutes) and Resolv (4 of 4 signers) of spring 2026, etherfi-protocol/weETH-cross-chain #77: a
    /// multisig alone is too slow. One key of a bot closes in the block that it sees.
    function test_GUA1_Kelp_OneKeyClosesInTheSameBlock() external {
        host.act(Scope.Trade);
        _pause(users.guardian2, TRADE, MAX_2);
        vm.expectRevert(
            abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, HOST, Scope.Trade, _now() + MAX_2)
        );
        host.act(Scope.Trade);
    }

    /// @dev Compound, proposals 62 and 117: seven days of governance while the market leaked, and nothing that could
    /// close it. Here the council closes at once, and even with the longest delay until after the fix has landed.
    function test_GUA6_Compound62_TheCouncilClosesWhileGovernanceWaits() external {
        PauseHost.Config memory config = _config();
        config.delays.slow = COUNCIL_MAX - 1;
        host = new PauseHost(config);
        bytes memory fix = abi.encodeCall(host.setContainmentBounds, (_bounds()));
        vm.prank(users.governor);
        bytes32 id = host.scheduleChange(fix);
        uint40 until = _now() + COUNCIL_MAX;
        _contain(users.council, HOST, ENTER_TRADE, until);
        vm.warp(host.pendingChange(id).eta - 1);
        vm.expectRevert(abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, HOST, Scope.Trade, until));
        host.act(Scope.Trade);
        skip(1);
        host.executeChange(fix);
        assertFalse(host.isOpen(Scope.Trade), "closed in the second in which the fix lands");
        skip(1);
        host.act(Scope.Trade);
    }

    /// @dev lidofinance/dual-governance #40: speed with little harm, and long pauses with many signers, are two
    /// committees. Here the guardian's day ends, or the council makes days of it.
    function test_GUA1_Lido40_TheFastTierBuysTimeForTheStrongOne() external {
        _pause(users.guardian, ENTER_TRADE, MAX);
        _expectRefusal(users.guardian, IGuardianPause.GuardianRefusal.DurationInvalid, MAX + 1, MAX);
        _pause(users.guardian, ENTER_TRADE, MAX + 1);
        skip(MAX - 1);
        _contain(users.council, HOST, ENTER_TRADE, _now() + COUNCIL_MAX);
        skip(1);
        assertFalse(host.isOpen(Scope.Enter));
        assertEq(_until(Scope.Enter), _now() - 1 + COUNCIL_MAX);
    }

    /// @dev ethereum-optimism/specs #751, ethereum-optimism/optimism #10529, #22673: liveness checks, delays and pauses
    /// stood in each other's way. Here, in the worst hour, none of them waits for another: `Govern` is closed, a
    /// guardian has lapsed, its clock is empty, and a change and a plan are on their way.
    function test_UNP1_Optimism751_DrillsChangesAndPlansDoNotBlockEachOther() external {
        vm.warp(START + DRILL);
        _pause(users.guardian, GOVERN, MAX);
        _contain(users.council, HOST, ScopeSet.wrap(0x3f), _now() + COUNCIL_MAX);
        bytes memory fix = abi.encodeCall(host.setContainmentBounds, (_bounds()));
        vm.prank(users.governor);
        bytes32 id = host.scheduleChange(fix);
        _propose(HOST, _plan());
        vm.prank(users.standIn);
        host.drill();
        vm.prank(users.guardian2);
        host.drill();
        vm.prank(users.council);
        host.waiveChangeVeto(id);
        skip(FAST);
        host.executeChange(fix);
        vm.prank(users.standIn);
        host.vetoUnpause(HOST);
        _propose(HOST, _plan());
        skip(DELAY);
        host.executeUnpause(HOST);
        host.act(Scope.Govern);
        host.act(Scope.Exit);
    }
}
