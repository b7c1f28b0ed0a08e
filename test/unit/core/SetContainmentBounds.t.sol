// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IContainment} from "../../../contracts/core/IContainment.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {PauseHost} from "../../harness/PauseHost.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

contract SetContainmentBoundsTest is PauseBase {
    function test_GUA6_RevertWhen_NotScheduled() external {
        vm.prank(users.governor);
        _expectUnscheduled(host.setContainmentBounds.selector);
        host.setContainmentBounds(_bounds());
    }

    function test_GUA6_RevertWhen_CalledByAnybodyAtOnce() external {
        address[3] memory callers = [users.council, users.stranger, address(host)];
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.prank(callers[i]);
            _expectUnscheduled(host.setContainmentBounds.selector);
            host.setContainmentBounds(_bounds());
        }
    }

    /// @dev The same rules hold when bounds are changed later.
    function test_GUA6_RevertWhen_AScheduledChangeContradicts() external {
        IContainment.ContainmentBounds memory bounds = _bounds();
        bounds.councilMax = SLOW;
        _expectRefusedChange(bounds);
        bounds.councilMax = 0;
        _expectRefusedChange(bounds);
        bounds = _bounds();
        bounds.automaticMax = 0;
        _expectRefusedChange(bounds);
        bounds = _bounds();
        bounds.automaticMax = AUTOMATIC_BUDGET + 1;
        _expectRefusedChange(bounds);
        bounds = _bounds();
        bounds.automaticWindow = AUTOMATIC_BUDGET - 1;
        _expectRefusedChange(bounds);
        assertEq(abi.encode(host.containmentBounds()), abi.encode(_bounds()));
    }

    /// @dev The tightest and the widest that are allowed, from end to end of their fields.
    function test_WhenAtTheirLimits_Sets() external {
        IContainment.ContainmentBounds memory bounds = IContainment.ContainmentBounds({
            graceCap: 0, graceBps: 0, councilMax: SLOW + 1, automaticMax: 1, automaticBudget: 1, automaticWindow: 1
        });
        _change(abi.encodeCall(host.setContainmentBounds, (bounds)));
        assertEq(abi.encode(host.containmentBounds()), abi.encode(bounds));
        bounds = IContainment.ContainmentBounds({
            graceCap: type(uint32).max,
            graceBps: type(uint16).max,
            councilMax: type(uint32).max,
            automaticMax: type(uint32).max,
            automaticBudget: type(uint32).max,
            automaticWindow: type(uint32).max
        });
        _change(abi.encodeCall(host.setContainmentBounds, (bounds)));
        assertEq(abi.encode(host.containmentBounds()), abi.encode(bounds));
    }

    function test_CON2_RunningClosingsKeepTheirEnd() external {
        _contain(users.council, HOST, REPAY, _now() + COUNCIL_MAX);
        bytes memory before = abi.encode(host.containmentWord(HOST));
        IContainment.ContainmentBounds memory bounds = _bounds();
        (bounds.councilMax, bounds.graceCap) = (SLOW + 1, 0);
        _change(abi.encodeCall(host.setContainmentBounds, (bounds)));
        assertEq(abi.encode(host.containmentWord(HOST)), before);
    }

    function test_WhenScheduled_Sets() external {
        IContainment.ContainmentBounds memory bounds = _bounds();
        bounds.graceCap = 1 hours;
        bytes memory call = abi.encodeCall(host.setContainmentBounds, (bounds));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        vm.expectEmit(address(host));
        emit IContainment.ContainmentBoundsSet(bounds);
        host.executeChange(call);
        assertEq(keccak256(abi.encode(host.containmentBounds())), keccak256(abi.encode(bounds)));
    }

    function test_RevertWhen_InitializedAgain() external {
        vm.expectRevert(IContainment.ContainmentAlreadyInitialized.selector);
        host.initializeAgain(_bounds());
    }

    /// @dev The hole must not be open again before its fix may land.
    function test_GUA6_RevertWhen_ClosingsCannotOutlastAChange() external {
        PauseHost.Config memory config = _config();
        config.bounds.councilMax = SLOW;
        _expectRefused(config);
        config.bounds.councilMax = SLOW + 1;
        new PauseHost(config);
    }

    function test_RevertWhen_AutomaticBoundsContradict() external {
        PauseHost.Config memory config = _config();
        config.bounds.automaticMax = 0;
        _expectRefused(config);
        config = _config();
        config.bounds.automaticBudget = AUTOMATIC_MAX - 1;
        _expectRefused(config);
        config = _config();
        config.bounds.automaticBudget = AUTOMATIC_WINDOW + 1;
        _expectRefused(config);
        config = _config();
        (config.bounds.automaticBudget, config.bounds.automaticMax) = (AUTOMATIC_WINDOW, AUTOMATIC_WINDOW);
        new PauseHost(config);
    }

    /// @dev A larger grace is for closings to come. One that is over must not be counted as closed after the fact.
    function test_CON5_AChangeDoesNotRewriteThePast() external {
        _contain(users.council, HOST, REPAY, _now() + 1 days);
        skip(3 days);
        uint256 closed = host.closedTime(HOST, Scope.Liquidate);
        IContainment.ContainmentBounds memory bounds = _bounds();
        (bounds.graceCap, bounds.graceBps) = (1 days, 10_000);
        _change(abi.encodeCall(host.setContainmentBounds, (bounds)));
        _contain(users.council, HOST, ENTER, _now() + 1);
        assertEq(host.closedTime(HOST, Scope.Liquidate), closed);
        assertTrue(host.isOpen(Scope.Liquidate));
    }

    function _expectRefusedChange(IContainment.ContainmentBounds memory bounds) private {
        bytes memory call = abi.encodeCall(host.setContainmentBounds, (bounds));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        vm.expectRevert(IContainment.ContainmentBoundsInvalid.selector);
        host.executeChange(call);
    }

    function _expectRefused(PauseHost.Config memory config) private {
        vm.expectRevert(IContainment.ContainmentBoundsInvalid.selector);
        new PauseHost(config);
    }
}
