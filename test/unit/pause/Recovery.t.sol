// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ITimelockedUnpause} from "../../../contracts/pause/ITimelockedUnpause.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @notice How long a governor who acts at once needs to reopen a host, whoever else holds a stolen key. The bounds are
/// stated in SECURITY.md.
contract RecoveryTest is PauseBase {
    uint256 private began;

    /// @dev Closed without end by a governor's mistake, or by what was believed to be an attack.
    function setUp() public override {
        super.setUp();
        _contain(users.governor, HOST, ENTER_TRADE.with(Scope.Exit), type(uint40).max);
        began = _now();
    }

    function test_UNP1_UnopposedItTakesTheDelay() external {
        _propose(HOST, _plan());
        skip(DELAY);
        _executedWithin(DELAY);
    }

    /// @dev Everybody who may veto does so for as long as he may.
    function test_UNP3_AgainstEveryVetoItTakesTheVetoPeriodAndTheDelay() external {
        _outlastVetoes(users.council);
        skip(DELAY);
        _executedWithin(VETO_PERIOD + DELAY);
    }

    /// @dev A thief of a guardian's key makes a new incident before each plan. It closes what he can still close, for
    /// as long as his clock pays, and renews no veto on the rest: the governor leaves his closings to their own end.
    function test_UNP3_AgainstAStolenGuardianItTakesTheSame() external {
        ContainmentWord plan = _plan().set(Scope.Govern, type(uint40).max);
        _propose(HOST, plan);
        uint40 vetoUntil = host.pendingUnpause(HOST).vetoUntil;
        while (_now() < vetoUntil) {
            vm.warp(_min(host.pendingUnpause(HOST).eta, vetoUntil) - 1);
            vm.prank(users.guardian);
            host.vetoUnpause(HOST);
            _pause(users.guardian, GOVERN, 1 hours);
            if (_now() == vetoUntil - 1) skip(1);
            _propose(HOST, plan);
        }
        vm.prank(users.guardian);
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseVetoEnded.selector, HOST, vetoUntil));
        host.vetoUnpause(HOST);
        skip(DELAY);
        _executedWithin(VETO_PERIOD + DELAY);
    }

    /// @dev One second per plan, of something that nobody needs: it took sixty days of closing to notice once.
    function test_UNP3_AThiefCannotRenewTheVetoPeriodWithASecondPerPlan() external {
        bool vetoed = true;
        while (vetoed) {
            _propose(HOST, _plan());
            skip(DELAY - 1);
            vm.prank(users.guardian);
            (vetoed,) = address(host).call(abi.encodeCall(host.vetoUnpause, (HOST)));
            if (vetoed) _pause(users.guardian, GOVERN, 1);
            skip(1);
        }
        _executedWithin(VETO_PERIOD + DELAY);
    }

    /// @dev Above the floor the seat goes at once, and the plan needs its delay only.
    function test_UNP3_AboveTheFloorAStolenGuardianGoesAtOnce() external {
        vm.prank(users.governor);
        host.removeGuardian(users.guardian);
        _propose(HOST, _plan());
        skip(DELAY);
        _executedWithin(DELAY);
    }

    /// @dev It can make incidents for free and veto everything, except its own dismissal.
    function test_UNP3_AgainstAStolenCouncilItTakesItsDismissalAndTheDelay() external {
        bytes memory call = abi.encodeCall(host.setCouncil, (users.council, false));
        vm.prank(users.governor);
        host.scheduleChange(call);
        while (_now() < began + SLOW) {
            _propose(HOST, _plan());
            vm.warp(_min(host.pendingUnpause(HOST).eta - 1, began + SLOW));
            vm.startPrank(users.council);
            host.vetoUnpause(HOST);
            host.contain(HOST, GOVERN, _now() + COUNCIL_MAX, CAUSE, EVIDENCE);
            vm.stopPrank();
        }
        host.executeChange(call);
        _propose(HOST, _plan());
        skip(DELAY);
        _executedWithin(SLOW + DELAY);
    }

    /// @dev The worst two keys: the council also vetoes the guardian's replacement until it is gone itself.
    function test_UNP3_AgainstBothItTakesTwoDelaysMore() external {
        bytes memory dismissal = abi.encodeCall(host.setCouncil, (users.council, false));
        bytes memory replacement = abi.encodeCall(host.replaceGuardian, (users.guardian, users.stranger));
        vm.startPrank(users.governor);
        host.scheduleChange(dismissal);
        host.scheduleChange(replacement);
        vm.stopPrank();
        vm.prank(users.council);
        host.vetoChange(replacement);
        skip(SLOW);
        host.executeChange(dismissal);
        vm.prank(users.governor);
        host.scheduleChange(replacement);
        skip(SLOW);
        _pause(users.guardian, GOVERN, 1 hours);
        host.executeChange(replacement);
        _propose(HOST, _plan());
        skip(DELAY);
        _executedWithin(2 * SLOW + DELAY);
    }

    function _outlastVetoes(address by) private {
        _propose(HOST, _plan());
        uint40 vetoUntil = host.pendingUnpause(HOST).vetoUntil;
        while (_now() < vetoUntil) {
            vm.warp(_min(host.pendingUnpause(HOST).eta, vetoUntil) - 1);
            vm.prank(by);
            host.vetoUnpause(HOST);
            if (_now() == vetoUntil - 1) skip(1);
            _propose(HOST, _plan());
        }
        vm.prank(by);
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseVetoEnded.selector, HOST, vetoUntil));
        host.vetoUnpause(HOST);
    }

    function _executedWithin(uint256 time) private {
        vm.prank(users.stranger);
        host.executeUnpause(HOST);
        assertLe(_now(), began + time);
        assertTrue(host.isOpen(Scope.Enter) && host.isOpen(Scope.Trade) && host.isOpen(Scope.Exit));
    }

    function _min(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }
}
