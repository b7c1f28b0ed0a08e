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

    function _veto(address by) private {
        vm.prank(by);
        host.vetoUnpause(HOST);
    }
}
