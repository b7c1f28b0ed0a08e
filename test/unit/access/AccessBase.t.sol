// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {IAccessHost} from "../../harness/AccessHosts.sol";
import {Base} from "../../utils/Base.t.sol";

/// @notice What the tests of every adapter share.
abstract contract AccessBase is Base {
    uint32 internal constant SLOW = 2 days;

    function _host() internal view virtual returns (IAccessHost);

    function _delays() internal pure returns (ITwoSpeedChange.ChangeDelays memory) {
        return ITwoSpeedChange.ChangeDelays({slow: SLOW, fast: 6 hours, window: 7 days});
    }

    function _change(bytes memory call) internal {
        vm.prank(users.governor);
        _host().scheduleChange(call);
        skip(SLOW);
        _host().executeChange(call);
    }

    /// @dev Schedules, waits and expects execution to fail with `refusal`.
    function _expectRefusedChange(bytes memory call, bytes memory refusal) internal {
        vm.prank(users.governor);
        _host().scheduleChange(call);
        skip(SLOW);
        vm.expectRevert(refusal);
        _host().executeChange(call);
    }

    function _expectUnscheduled(bytes4 selector) internal {
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduledCall.selector, selector));
    }

    function _assertCouncilCannotVeto(bytes memory call) internal {
        assertTrue(_host().changesCouncil(call));
        vm.prank(users.governor);
        _host().scheduleChange(call);
        vm.prank(users.council);
        vm.expectRevert(
            abi.encodeWithSelector(ITwoSpeedChange.ChangeVetoConflict.selector, keccak256(call), users.council)
        );
        _host().vetoChange(call);
    }

    function _assertCouncilCanVeto(bytes memory call) internal {
        assertFalse(_host().changesCouncil(call));
        vm.prank(users.governor);
        _host().scheduleChange(call);
        vm.prank(users.council);
        _host().vetoChange(call);
    }
}
