// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ITimelockedUnpause} from "../../../contracts/pause/ITimelockedUnpause.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

contract PendingUnpauseTest is PauseBase {
    ContainmentWord private snapshot;

    function setUp() public override {
        super.setUp();
        _contain(users.governor, HOST, ENTER_TRADE, type(uint40).max);
        snapshot = host.containmentWord(HOST);
    }

    function test_PendingUnpause_GivenNoneWasProposed_IsZero() external view {
        _assertNone(HOST);
        _assertNone(MARKET);
    }

    function test_UNP1_PendingUnpause_ShowsAllOfIt() external {
        ContainmentWord plan = _plan().set(Scope.Enter, _now() + 5 days);
        _propose(HOST, plan);
        ITimelockedUnpause.UnpausePlan memory shown = host.pendingUnpause(HOST);
        assertTrue(shown.plan.equals(plan));
        assertTrue(shown.snapshot.equals(snapshot));
        assertEq(shown.upToIncident, 1);
        assertEq(shown.eta, _now() + DELAY);
        assertEq(shown.expiry, _now() + DELAY + UNPAUSE_WINDOW);
        assertEq(shown.vetoUntil, _now() + VETO_PERIOD);
        assertEq(shown.refundGuardian, users.guardian);
        _assertNone(MARKET);
    }

    function test_UNP2_PendingUnpause_GivenMoreWasClosedSince_ShowsTheSnapshotFromBefore() external {
        _propose(HOST, _plan());
        bytes memory before = abi.encode(host.pendingUnpause(HOST));
        _contain(users.council, HOST, EXIT, _now() + 7 days);
        assertEq(abi.encode(host.pendingUnpause(HOST)), before);
        assertFalse(host.containmentWord(HOST).equals(host.pendingUnpause(HOST).snapshot));
    }

    function test_PendingUnpause_GivenItHasLapsed_StillShowsIt() external {
        _propose(HOST, _plan());
        bytes memory before = abi.encode(host.pendingUnpause(HOST));
        skip(DELAY + UNPAUSE_WINDOW);
        assertEq(abi.encode(host.pendingUnpause(HOST)), before);
    }

    function test_PendingUnpause_GivenItIsOver_IsZero() external {
        _propose(HOST, _plan());
        uint256 state = vm.snapshotState();
        vm.prank(users.governor);
        host.withdrawUnpause(HOST);
        _assertNone(HOST);
        vm.revertToState(state);
        vm.prank(users.council);
        host.vetoUnpause(HOST);
        _assertNone(HOST);
        vm.revertToState(state);
        skip(DELAY);
        host.executeUnpause(HOST);
        _assertNone(HOST);
    }

    function _assertNone(bytes32 market) private view {
        ITimelockedUnpause.UnpausePlan memory none;
        assertEq(abi.encode(host.pendingUnpause(market)), abi.encode(none));
    }
}
