// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
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

    function _schedule(IGuardianPause.GuardianBudget memory budget) private returns (bytes memory call) {
        call = abi.encodeCall(host.setGuardianBudget, (budget));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
    }
}
