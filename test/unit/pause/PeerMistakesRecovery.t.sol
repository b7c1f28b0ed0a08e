// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ITimelockedUnpause} from "../../../contracts/pause/ITimelockedUnpause.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @notice Mistakes of others, played through here: harm done to users by the pause and by its end.
contract PeerMistakesRecoveryTest is PauseBase {
    // Liquidation after the pause

    /// @dev Aave, 4 to 13 November 2023: a grace for borrowers had to be written in the middle of the incident;
    /// sherlock-audit/2024-08-sentiment-v2-judging #98, #124, #459: liquidated in the first block after the pause. Here
    /// a pause that ends by itself leaves its grace behind.
    function test_CON4_AaveNov2023_NobodyIsLiquidatedInTheFirstBlockAfterExpiry() external {
        _pause(users.guardian, REPAY, EXIT_MAX);
        uint40 end = _now() + EXIT_MAX;
        uint40 grace = EXIT_MAX / 2;
        _assertRepaidBeforeLiquidated(end, end + grace);
    }

    /// @dev The same, when governance reopens early.
    function test_CON4_AaveNov2023_NobodyIsLiquidatedInTheFirstBlockAfterAPlan() external {
        _contain(users.council, HOST, REPAY, _now() + 7 days);
        _propose(HOST, _plan());
        skip(DELAY);
        host.executeUnpause(HOST);
        _assertRepaidBeforeLiquidated(_now(), _now() + GRACE_CAP);
    }

    /// @dev aave-dao/aave-v3-origin: the grace is an argument of the unpause whose default is none. Here a plan that
    /// asks for none gets the same as one that says nothing.
    function test_CON4_AaveV3_TheGraceIsNotAnArgument() external {
        _contain(users.council, HOST, REPAY, _now() + 2 days);
        uint40 time = _now() + DELAY + 1 hours;
        _propose(HOST, _plan().set(Scope.Repay, time).set(Scope.Liquidate, time).set(Scope.Trade, time));
        skip(DELAY);
        host.executeUnpause(HOST);
        _assertRepaidBeforeLiquidated(time, time + GRACE_CAP);
    }

    /// @dev Bad debt must not grow without end either: the grace after nine days is no longer than after one.
    function test_CON4_AaveNov2023_AfterNineDaysLiquidationWaitsForHours() external {
        _contain(users.governor, HOST, REPAY, _now() + 9 days);
        _assertRepaidBeforeLiquidated(_now() + 9 days, _now() + 9 days + GRACE_CAP);
    }

    /// @dev Compound, proposal 117: OpenZeppelin warned that the fix would liquidate everybody in the block in which it
    /// landed. Here the repaired market opens in stages, from one transaction.
    function test_CON3_Compound117_TheFixedMarketOpensInStages() external {
        _contain(users.governor, MARKET, ScopeSet.wrap(0x1f), type(uint40).max);
        _propose(MARKET, _plan());
        skip(DELAY);
        host.executeUnpause(MARKET);
        host.actIn(MARKET, Scope.Repay);
        host.actIn(MARKET, Scope.Exit);
        host.actIn(MARKET, Scope.Enter);
        assertEq(host.closedUntil(MARKET, Scope.Liquidate), _now() + GRACE_CAP);
        assertEq(host.closedUntil(MARKET, Scope.Trade), _now() + GRACE_CAP);
    }

    // Liquidation during the pause

    /// @dev sherlock-audit/2023-12-arcadia-judging #57, #80, 2024-04-interest-rate-model-judging #15, #16, #123:
    /// borrowers cannot repay and are liquidated. Here nobody can close the one without the other.
    function test_CON3_Arcadia57_WhoeverClosesRepayClosesLiquidate() external {
        address[3] memory closers = [users.guardian, users.council, users.governor];
        for (uint256 i = 0; i < closers.length; ++i) {
            bytes32 market = bytes32(i + 1);
            if (i == 0) _pause(closers[i], market, REPAY, EXIT_MAX);
            else _contain(closers[i], market, REPAY, _now() + EXIT_MAX);
            assertGe(host.closedUntil(market, Scope.Liquidate), host.closedUntil(market, Scope.Repay));
            assertFalse(host.isOpen(market, Scope.Liquidate));
            assertFalse(host.isOpen(market, Scope.Trade));
        }
    }

    /// @dev And no plan can reopen the one before the other.
    function test_UNP4_Arcadia80_NoPlanLetsLiquidatorsInFirst() external {
        _contain(users.council, HOST, REPAY, _now() + 7 days);
        uint40 time = _now() + 2 days;
        ContainmentWord plan = _plan().set(Scope.Repay, time).set(Scope.Trade, time).set(Scope.Liquidate, time - 1);
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpausePlanInvalid.selector, HOST, plan));
        _propose(HOST, plan);
    }

    // Exits

    /// @dev Blueberryfi/blueberry-staking #19, sherlock-audit/2023-06-tokemak-judging #749, exactly/protocol #171: what
    /// stops an attacker locks the users in. Here the plain scopes of a guardian do not reach the exits, for whatever
    /// it closes and however often.
    function test_GUA3_Blueberry19_PlainScopesNeverCloseTheExits() external {
        ScopeSet all = ScopeSet.wrap(0x33);
        for (uint256 i = 0; i < 40 * 24; ++i) {
            (bool ok,,) = host.canPause(users.guardian, HOST, all, MAX);
            if (ok) _pause(users.guardian, all, MAX);
            host.act(Scope.Exit);
            host.act(Scope.Repay);
            skip(1 hours);
        }
        assertGt(host.closedTime(HOST, Scope.Enter), 2 days, "it closed what it could");
        assertEq(host.closedTime(HOST, Scope.Exit), 0);
        assertEq(host.closedTime(HOST, Scope.Repay), 0);
    }

    /// @dev arcadia-finance/arcadia-lending #37 asked for a window to leave between two pauses. A guardian that may
    /// close the exits, and never stops, leaves them open for nine days in ten.
    function test_GUA3_Arcadia37_BetweenTwoPausesThereIsTimeToLeave() external {
        uint256 share = host.guardianStatus(users.guardian).clock.mostIn(WINDOW);
        uint256 hoursInW = WINDOW / 1 hours;
        uint256[] memory closed = new uint256[](60 * 24 + 1);
        for (uint256 i = 1; i < closed.length; ++i) {
            (bool ok,,) = host.canPause(users.guardian, HOST, EXIT, EXIT_MAX);
            if (ok) _pause(users.guardian, EXIT, EXIT_MAX);
            skip(1 hours);
            closed[i] = host.closedTime(HOST, Scope.Exit);
            if (i > hoursInW) assertLe(closed[i] - closed[i - hoursInW], share);
        }
        assertGe(closed[hoursInW], share - 2 hours, "the bound is used");
        assertLe(share, WINDOW / 10);
    }

    /// @dev arcadia-finance/lending-v2 reopens exits first, most reopen them with the rest or forget them. Here they
    /// reopen no later than what lets anybody in, whatever was named.
    function test_CON3_Arcadia37_ExitsNeverReopenLast() external {
        _contain(users.council, HOST, ENTER_TRADE, _now() + 1 days);
        _contain(users.council, HOST, EXIT, _now() + 2 days);
        assertEq(_until(Scope.Exit), _now() + 2 days);
        assertEq(_until(Scope.Enter), _now() + 2 days, "nobody walks in while nobody can leave");
        assertEq(_until(Scope.Trade), _now() + 2 days);
        vm.warp(_until(Scope.Exit));
        host.act(Scope.Exit);
    }

    // Private

    /// @dev Up to `repay` neither; from then on repaying alone; from `liquidate` on both.
    function _assertRepaidBeforeLiquidated(uint40 repay, uint40 liquidate) private {
        if (repay > _now()) {
            vm.warp(repay - 1);
            assertFalse(host.isOpen(Scope.Repay));
            assertFalse(host.isOpen(Scope.Liquidate));
            vm.warp(repay);
        }
        host.act(Scope.Repay);
        assertFalse(host.isOpen(Scope.Liquidate), "the first block is for borrowers");
        vm.warp(liquidate - 1);
        assertFalse(host.isOpen(Scope.Liquidate));
        assertFalse(host.isOpen(Scope.Trade));
        vm.warp(liquidate);
        host.act(Scope.Liquidate);
        host.act(Scope.Trade);
    }
}
