// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {IAccessHost} from "../../harness/AccessHosts.sol";
import {Base} from "../../utils/Base.t.sol";

/// @notice What holds for every adapter.
abstract contract AccessBase is Base {
    uint32 internal constant SLOW = 2 days;

    function _host() internal view virtual returns (IAccessHost);

    function test_TiersAreAnsweredApart() external view {
        assertTrue(_host().hasTier(users.governor, Tier.Governor));
        assertFalse(_host().hasTier(users.governor, Tier.Council));
        assertTrue(_host().hasTier(users.council, Tier.Council));
        assertFalse(_host().hasTier(users.council, Tier.Governor));
        assertFalse(_host().hasTier(users.stranger, Tier.Governor));
        assertFalse(_host().hasTier(users.stranger, Tier.Council));
        assertFalse(_host().hasTier(address(0), Tier.Governor));
    }

    /// @dev Guardians and automatic triggers live in modules; no adapter makes one.
    function test_FastTiersBelongToNobody() external view {
        assertFalse(_host().hasTier(users.governor, Tier.Guardian));
        assertFalse(_host().hasTier(users.council, Tier.Automatic));
    }

    function _delays() internal pure returns (ITwoSpeedChange.ChangeDelays memory) {
        return ITwoSpeedChange.ChangeDelays({slow: SLOW, fast: 6 hours, window: 7 days});
    }

    function _change(bytes memory call) internal {
        vm.prank(users.governor);
        _host().scheduleChange(call);
        skip(SLOW);
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
