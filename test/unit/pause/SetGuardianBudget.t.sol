// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {PauseHost} from "../../harness/PauseHost.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

contract SetGuardianBudgetTest is PauseBase {
    function test_GUA6_RevertWhen_NotScheduled() external {
        vm.prank(users.governor);
        _expectUnscheduled(host.setGuardianBudget.selector);
        host.setGuardianBudget(_budget());
    }

    function test_WhenScheduled_Sets() external {
        IGuardianPause.GuardianBudget memory budget = _budget();
        budget.minGuardians = 2;
        bytes memory call = _schedule(budget);
        vm.expectEmit(address(host));
        emit IGuardianPause.GuardianBudgetSet(budget);
        host.executeChange(call);
    }

    function test_GUA2_RevertWhen_BudgetIsBeyondTheWindow() external {
        IGuardianPause.GuardianBudget memory budget = _budget();
        budget.budget = WINDOW + 1;
        bytes memory call = _schedule(budget);
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianBudgetExceeded.selector, WINDOW + 1, WINDOW));
        host.executeChange(call);
        (budget.budget, budget.window) = (0, 0);
        call = _schedule(budget);
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianBudgetExceeded.selector, 0, 0));
        host.executeChange(call);
    }

    function test_GUA2_RevertWhen_BudgetIsBelowWhatIsGranted() external {
        IGuardianPause.GuardianBudget memory budget = _budget();
        budget.budget = 4 days;
        bytes memory call = _schedule(budget);
        vm.expectPartialRevert(IGuardianPause.GuardianBudgetExceeded.selector);
        host.executeChange(call);
    }

    /// @dev Exactly what is granted is enough; one second less is not.
    function test_GUA2_DownToWhatIsGranted() external {
        IGuardianPause.GuardianBudget memory budget = _budget();
        uint256 sum = host.guardianStatus(users.guardian).clock.mostIn(WINDOW)
            + host.guardianStatus(users.guardian2).clock.mostIn(WINDOW);
        budget.budget = uint32(sum - 1);
        bytes memory call = _schedule(budget);
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianBudgetExceeded.selector, sum, sum - 1));
        host.executeChange(call);
        budget.budget = uint32(sum);
        host.executeChange(_schedule(budget));
        (IGuardianPause.GuardianBudget memory set,,) = host.guardianBudget();
        assertEq(abi.encode(set), abi.encode(budget));
    }

    /// @dev A share that is still reserved counts, too.
    function test_GUA2_RevertWhen_BudgetIsBelowWhatIsReserved() external {
        uint256 sum = host.guardianStatus(users.guardian).clock.mostIn(WINDOW)
            + host.guardianStatus(users.guardian2).clock.mostIn(WINDOW);
        vm.prank(users.governor);
        host.removeGuardian(users.guardian2);
        IGuardianPause.GuardianBudget memory budget = _budget();
        budget.budget = uint32(sum - 1);
        bytes memory call = _schedule(budget);
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianBudgetExceeded.selector, sum, sum - 1));
        host.executeChange(call);
        skip(WINDOW - SLOW);
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        host.executeChange(call);
    }

    function test_GUA2_UpToTheWholeWindow() external {
        IGuardianPause.GuardianBudget memory budget = _budget();
        budget.budget = WINDOW;
        host.executeChange(_schedule(budget));
        (IGuardianPause.GuardianBudget memory set,,) = host.guardianBudget();
        assertEq(set.budget, WINDOW);
    }

    function test_GUA2_RunningClocksStay() external {
        _pause(users.guardian, ENTER, MAX);
        IGuardianPause.GuardianBudget memory budget = _budget();
        (budget.budget, budget.window) = (20 days, 60 days);
        bytes memory call = _schedule(budget);
        bytes memory before = abi.encode(host.guardianStatus(users.guardian));
        host.executeChange(call);
        assertEq(abi.encode(host.guardianStatus(users.guardian)), before);
    }

    function test_GUA6_RevertWhen_AnybodyCallsAtOnce() external {
        address[3] memory callers = [users.council, users.guardian, address(host)];
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.prank(callers[i]);
            _expectUnscheduled(host.setGuardianBudget.selector);
            host.setGuardianBudget(_budget());
        }
    }

    function test_GUA2_RevertWhen_SetUpContradicts() external {
        PauseHost.Config memory config = _config();
        config.budget.budget = WINDOW + 1;
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianBudgetExceeded.selector, WINDOW + 1, WINDOW));
        new PauseHost(config);
        (config.budget.budget, config.budget.window) = (0, 0);
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianBudgetExceeded.selector, 0, 0));
        new PauseHost(config);
    }

    function _schedule(IGuardianPause.GuardianBudget memory budget) private returns (bytes memory call) {
        call = abi.encodeCall(host.setGuardianBudget, (budget));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
    }

    /// @dev The seat's last closing is still in the longer window when the shorter one has passed it.
    function test_GUA2_ALongerWindowKeepsWhatIsReservedForIt() external {
        _pause(users.guardian, ENTER, MAX);
        vm.prank(users.governor);
        host.removeGuardian(users.guardian);
        (, uint256 share, uint40 until) = host.guardianBudget();
        IGuardianPause.GuardianBudget memory budget = _budget();
        (budget.window, budget.budget) = (3 * WINDOW, 20 days);
        _change(abi.encodeCall(host.setGuardianBudget, (budget)));

        (, uint256 retired, uint40 retiredUntil) = host.guardianBudget();
        assertEq(retired, 3 * share, "a longer window may hold more of it");
        assertEq(retiredUntil, until + 2 * WINDOW, "and holds it for longer");
        budget.window = WINDOW;
        _change(abi.encodeCall(host.setGuardianBudget, (budget)));
        (, retired, retiredUntil) = host.guardianBudget();
        assertEq(retired, 3 * share, "a shorter one frees nothing early");
        assertEq(retiredUntil, until + 2 * WINDOW);
    }
}
