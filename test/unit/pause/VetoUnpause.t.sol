// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ITimelockedUnpause} from "../../../contracts/pause/ITimelockedUnpause.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

contract VetoUnpauseTest is PauseBase {
    uint40 private vetoUntil;

    function setUp() public override {
        super.setUp();
        _contain(users.governor, HOST, ENTER_TRADE, type(uint40).max);
        _propose(HOST, _plan());
        vetoUntil = host.pendingUnpause(HOST).vetoUntil;
    }

    /// @dev People like round times: the next closing may well end at the same second as one that a plan opened.
    function test_UNP3_AClosingWithTheEndOfOneThatWasOpenedHasItsOwnPeriod() external {
        uint40 end = _now() + COUNCIL_MAX;
        _contain(users.council, MARKET, ENTER, end);
        _propose(MARKET, _plan());
        uint40 ended = host.pendingUnpause(MARKET).vetoUntil;
        skip(DELAY);
        host.executeUnpause(MARKET);
        vm.warp(ended);
        _contain(users.council, MARKET, ENTER, end);
        _propose(MARKET, _plan());
        assertEq(host.pendingUnpause(MARKET).vetoUntil, _now() + VETO_PERIOD);
    }

    function test_UNP1_ByAnArmedGuardianOrTheCouncil() external {
        address[3] memory entitled = [users.guardian, users.guardian2, users.council];
        for (uint256 i = 0; i < entitled.length; ++i) {
            uint256 snapshot = vm.snapshotState();
            vm.expectEmit(address(host));
            emit ITimelockedUnpause.UnpauseVetoed(1, HOST, entitled[i]);
            _veto(entitled[i]);
            assertEq(host.pendingUnpause(HOST).eta, 0);
            vm.revertToState(snapshot);
        }
    }

    function test_UNP1_RevertWhen_AnybodyElse() external {
        address[4] memory others = [users.standIn, users.governor, users.attacker, users.stranger];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseVetoUnauthorized.selector, others[i]));
            _veto(others[i]);
        }
    }

    function test_RevertGiven_NonePending() external {
        _veto(users.council);
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseNotPending.selector, HOST));
        _veto(users.council);
    }

    function test_UNP1_WhenGovernIsClosed_VetoesAllTheSame() external {
        _contain(users.council, HOST, GOVERN, _now() + 7 days);
        _veto(users.guardian);
    }

    function test_UNP3_InTheLastSecondOfThePeriod() external {
        vm.warp(vetoUntil - 1);
        _veto(users.council);
    }

    function test_UNP3_RevertWhen_ThePeriodIsOver() external {
        vm.warp(vetoUntil);
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseVetoEnded.selector, HOST, vetoUntil));
        _veto(users.council);
    }

    function test_UNP3_TheSuccessorWaitsTheWholeDelay() external {
        skip(DELAY - 1);
        _veto(users.council);
        _propose(HOST, _plan());
        assertEq(host.pendingUnpause(HOST).eta, _now() + DELAY);
    }

    /// @dev Recovery lands within a stated time: whoever vetoes as often as he can stops nothing beyond V + delay.
    function test_UNP3_VetoesCannotGoOnForEver() external {
        uint40 start = _now();
        while (_now() < vetoUntil) {
            _veto(users.council);
            _propose(HOST, _plan());
            skip(DELAY - 1);
        }
        vm.warp(host.pendingUnpause(HOST).eta);
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseVetoEnded.selector, HOST, vetoUntil));
        _veto(users.council);
        host.executeUnpause(HOST);
        assertTrue(host.isOpen(Scope.Enter));
        assertLe(_now(), start + VETO_PERIOD + DELAY);
    }

    function test_UNP1_GivenTheGuardianHasLapsed_ItsStandInVetoes() external {
        skip(DRILL);
        _propose(HOST, _plan());
        assertGt(_now(), vetoUntil, "the period of the first plan is over");
        _contain(users.governor, HOST, EXIT, type(uint40).max);
        vm.prank(users.governor);
        host.withdrawUnpause(HOST);
        _propose(HOST, _plan());
        vm.prank(users.standIn);
        host.drill();
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseVetoUnauthorized.selector, users.guardian));
        _veto(users.guardian);
        vm.expectEmit(address(host));
        emit ITimelockedUnpause.UnpauseVetoed(2, HOST, users.standIn);
        _veto(users.standIn);
    }

    function test_UNP1_RevertWhen_TheGuardianWasRemoved() external {
        vm.prank(users.governor);
        host.removeGuardian(users.guardian2);
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseVetoUnauthorized.selector, users.guardian2));
        _veto(users.guardian2);
    }

    function test_UNP1_RevertGiven_ItWasExecutedOrWithdrawn() external {
        uint256 snapshot = vm.snapshotState();
        skip(DELAY);
        host.executeUnpause(HOST);
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseNotPending.selector, HOST));
        _veto(users.council);
        assertTrue(host.isOpen(Scope.Enter), "what was opened stays open");
        vm.revertToState(snapshot);
        vm.prank(users.governor);
        host.withdrawUnpause(HOST);
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseNotPending.selector, HOST));
        _veto(users.council);
    }

    function test_UNP1_OneMarketsPlanIsNotAnothers() external {
        _contain(users.council, MARKET, ENTER, _now() + 7 days);
        _propose(MARKET, _plan());
        bytes memory before = abi.encode(host.pendingUnpause(MARKET));
        _veto(users.guardian2);
        assertEq(abi.encode(host.pendingUnpause(MARKET)), before);
    }

    /// @dev From eta on it may be executed at any moment, and still be stopped.
    function test_UNP1_WhileItIsDue() external {
        skip(DELAY);
        assertLt(_now(), vetoUntil);
        _veto(users.guardian);
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseNotPending.selector, HOST));
        host.executeUnpause(HOST);
    }

    function _veto(address by) private {
        vm.prank(by);
        host.vetoUnpause(HOST);
    }
}
