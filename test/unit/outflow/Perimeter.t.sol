// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "../../../contracts/core/Authority.sol";
import {IOutflowPerimeter} from "../../../contracts/outflow/IOutflowPerimeter.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";

/// @notice `setOutflowPerimeter`, `isInsideOutflowPerimeter`, `_moveInside`.
contract PerimeterTest is OutflowBase {
    address private strategy = makeAddr("strategy");

    function test_OUT9_AMoveInsideIsNoFlow() external {
        _takeIn();
        uint256 word = _word(address(token));
        host.moveInside(address(token), strategy, 5 * HELD);
        assertEq(token.balanceOf(strategy), 5 * HELD);
        assertEq(_word(address(token)), word, "charged nothing");
        host.moveInside(NATIVE, strategy, 1);
        assertEq(strategy.balance, 1);
    }

    function test_OUT9_RevertWhen_TheAccountIsOutside() external {
        vm.expectRevert(abi.encodeWithSelector(IOutflowPerimeter.OutflowOutsidePerimeter.selector, strategy));
        host.moveInside(address(token), strategy, 1);
    }

    /// @dev A thief of the governor's key does not declare his own account a strategy in one transaction.
    function test_GUA6_RevertWhen_TakenInAtOnce() external {
        vm.prank(users.governor);
        _expectUnscheduled(host.setOutflowPerimeter.selector);
        host.setOutflowPerimeter(users.attacker, true);
    }

    function test_GUA6_WhenScheduled_TakesIn() external {
        bytes memory call = abi.encodeCall(host.setOutflowPerimeter, (strategy, true));
        _schedule(call);
        skip(SLOW);
        vm.expectEmit(address(host));
        emit IOutflowPerimeter.OutflowPerimeterSet(strategy, true);
        host.executeChange(call);
        assertTrue(host.isInsideOutflowPerimeter(strategy));
        assertFalse(host.isInsideOutflowPerimeter(alice));
    }

    function test_GUA6_TheGovernorTakesOutAtOnce() external {
        _takeIn();
        vm.expectEmit(address(host));
        emit IOutflowPerimeter.OutflowPerimeterSet(strategy, false);
        vm.prank(users.governor);
        host.setOutflowPerimeter(strategy, false);
        vm.expectRevert(abi.encodeWithSelector(IOutflowPerimeter.OutflowOutsidePerimeter.selector, strategy));
        host.moveInside(address(token), strategy, 1);
    }

    function test_RevertWhen_AnybodyElseTakesOut() external {
        _takeIn();
        vm.prank(users.council);
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.council, Tier.Governor));
        host.setOutflowPerimeter(strategy, false);
    }

    function test_RevertWhen_TheAccountIsZeroHostOrEscrow() external {
        address[3] memory invalid = [address(0), address(host), address(escrow)];
        for (uint256 i = 0; i < invalid.length; ++i) {
            bytes memory call = abi.encodeCall(host.setOutflowPerimeter, (invalid[i], true));
            _schedule(call);
            uint256 snapshot = vm.snapshotState();
            skip(SLOW);
            vm.expectRevert(abi.encodeWithSelector(IOutflowPerimeter.OutflowPerimeterInvalid.selector, invalid[i]));
            host.executeChange(call);
            vm.revertToState(snapshot);
        }
    }

    function _takeIn() private {
        _change(abi.encodeCall(host.setOutflowPerimeter, (strategy, true)));
    }
}
