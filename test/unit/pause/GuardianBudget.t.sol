// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

contract GuardianBudgetTest is PauseBase {
    function test_GUA2_GuardianBudget_AfterSetUp() external view {
        _assertBudget(_budget());
        _assertReserved(0, 0);
    }

    function test_GUA2_GuardianBudget_GivenASeatWasRemoved_UntilItsClosingsLeftTheWindow() external {
        _pause(users.guardian2, ENTER, MAX_2);
        uint40 end = _now() + MAX_2 + WINDOW;
        uint256 share = _share(users.guardian2);
        _remove(users.guardian2);
        _assertReserved(share, end);
        vm.warp(end - 1);
        _assertReserved(share, end);
        vm.warp(end);
        _assertReserved(0, end);
    }

    function test_GUA2_GuardianBudget_GivenTheRemovedClockRested_AWindowFromNow() external {
        uint256 share = _share(users.guardian2);
        _remove(users.guardian2);
        _assertReserved(share, _now() + WINDOW);
    }

    /// @dev The sum stays until the latest end: it may be too much for a while, never too little.
    function test_GUA2_GuardianBudget_GivenSeveralWereRemoved_IsTheirSum() external {
        host.seat(users.stranger, _terms2());
        uint256 sum = _share(users.guardian) + _share(users.stranger);
        _pause(users.guardian, ENTER, MAX);
        uint40 end = _now() + MAX + WINDOW;
        _remove(users.guardian);
        skip(1 hours);
        IGuardianPause.GuardianBudget memory budget = _budget();
        budget.minGuardians = 0;
        _change(abi.encodeCall(host.setGuardianBudget, (budget)));
        _remove(users.stranger);
        assertGt(_now() + WINDOW, end, "the second one ends later");
        _assertReserved(sum, _now() + WINDOW);
        _assertBudget(budget);
    }

    function test_GUA2_GuardianBudget_GivenTheFirstShareIsFree_CountsTheSecondAlone() external {
        host.seat(users.stranger, _terms2());
        uint256 share = _share(users.stranger);
        _remove(users.guardian2);
        skip(WINDOW);
        _remove(users.stranger);
        _assertReserved(share, _now() + WINDOW);
    }

    function _remove(address guardian) private {
        vm.prank(users.governor);
        host.removeGuardian(guardian);
    }

    function _share(address guardian) private view returns (uint256) {
        return host.guardianStatus(guardian).clock.mostIn(WINDOW);
    }

    function _assertBudget(IGuardianPause.GuardianBudget memory expected) private view {
        (IGuardianPause.GuardianBudget memory budget,,) = host.guardianBudget();
        assertEq(abi.encode(budget), abi.encode(expected));
    }

    function _assertReserved(uint256 share, uint40 end) private view {
        (, uint256 retired, uint40 retiredUntil) = host.guardianBudget();
        assertEq(retired, share);
        assertEq(retiredUntil, end);
    }
}
