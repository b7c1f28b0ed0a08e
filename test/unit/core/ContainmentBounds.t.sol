// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IContainment} from "../../../contracts/core/IContainment.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

contract ContainmentBoundsTest is PauseBase {
    function test_ContainmentBounds_AfterSetUp() external view {
        assertEq(abi.encode(host.containmentBounds()), abi.encode(_bounds()));
    }

    function test_ContainmentBounds_ChangeOnlyOnExecution() external {
        IContainment.ContainmentBounds memory bounds = _bounds();
        (bounds.graceCap, bounds.graceBps, bounds.councilMax) = (1, 2, 30 days);
        (bounds.automaticMax, bounds.automaticBudget, bounds.automaticWindow) = (3, 4, 5);
        bytes memory call = abi.encodeCall(host.setContainmentBounds, (bounds));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        assertEq(abi.encode(host.containmentBounds()), abi.encode(_bounds()), "scheduled is not set");
        host.executeChange(call);
        assertEq(abi.encode(host.containmentBounds()), abi.encode(bounds));
    }
}
