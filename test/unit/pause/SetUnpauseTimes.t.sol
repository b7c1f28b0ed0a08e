// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ITimelockedUnpause} from "../../../contracts/pause/ITimelockedUnpause.sol";
import {PauseHost} from "../../harness/PauseHost.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

contract SetUnpauseTimesTest is PauseBase {
    function test_GUA6_RevertWhen_NotScheduled() external {
        vm.prank(users.governor);
        _expectUnscheduled(host.setUnpauseTimes.selector);
        host.setUnpauseTimes(_times(1, 1, 1));
    }

    function test_WhenScheduled_Sets() external {
        bytes memory call = abi.encodeCall(host.setUnpauseTimes, (_times(1 hours, 2 hours, 3 hours)));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        vm.expectEmit(address(host));
        emit ITimelockedUnpause.UnpauseTimesSet(_times(1 hours, 2 hours, 3 hours));
        host.executeChange(call);
        assertEq(host.unpauseTimes().vetoPeriod, 3 hours);
    }

    function test_UNP1_APendingPlanKeepsItsTimes() external {
        bytes memory call = abi.encodeCall(host.setUnpauseTimes, (_times(1 hours, 2 hours, 3 hours)));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        _contain(users.council, HOST, ENTER, _now() + 7 days);
        _propose(HOST, _plan());
        host.executeChange(call);
        assertEq(host.pendingUnpause(HOST).eta, _now() + DELAY);
    }

    function test_RevertWhen_TimesContradict() external {
        _expectInvalid(_times(0, 1, 1));
        _expectInvalid(_times(1, 0, 1));
        _expectInvalid(_times(2, 1, 1));
    }

    function test_RevertWhen_AScheduledChangeContradicts() external {
        _expectInvalidChange(_times(0, 1, 1));
        _expectInvalidChange(_times(1, 0, 1));
        _expectInvalidChange(_times(1 days, 1, 1 days - 1));
        _expectInvalidChange(_times(type(uint32).max, 1, 0));
        assertEq(abi.encode(host.unpauseTimes()), abi.encode(_config().times));
    }

    function test_UNP3_WhenTheVetoPeriodIsAsLongAsTheDelay_Sets() external {
        _change(abi.encodeCall(host.setUnpauseTimes, (_times(1, 1, 1))));
        assertEq(abi.encode(host.unpauseTimes()), abi.encode(_times(1, 1, 1)));
        uint32 max = type(uint32).max;
        _change(abi.encodeCall(host.setUnpauseTimes, (_times(max, max, max))));
        _contain(users.governor, HOST, ENTER, type(uint40).max);
        _propose(HOST, _plan());
        assertEq(host.pendingUnpause(HOST).eta, uint256(_now()) + max);
        assertEq(host.pendingUnpause(HOST).expiry, uint256(_now()) + max + max);
    }

    function test_GUA6_RevertWhen_AnybodyCallsAtOnce() external {
        address[3] memory callers = [users.council, users.guardian, address(host)];
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.prank(callers[i]);
            _expectUnscheduled(host.setUnpauseTimes.selector);
            host.setUnpauseTimes(_times(1, 1, 1));
        }
    }

    function _expectInvalidChange(ITimelockedUnpause.UnpauseTimes memory times) private {
        bytes memory call = abi.encodeCall(host.setUnpauseTimes, (times));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        vm.expectRevert(
            abi.encodeWithSelector(
                ITimelockedUnpause.UnpauseTimesInvalid.selector, times.delay, times.window, times.vetoPeriod
            )
        );
        host.executeChange(call);
    }

    function _expectInvalid(ITimelockedUnpause.UnpauseTimes memory times) private {
        PauseHost.Config memory config = _config();
        config.times = times;
        vm.expectRevert(
            abi.encodeWithSelector(
                ITimelockedUnpause.UnpauseTimesInvalid.selector, times.delay, times.window, times.vetoPeriod
            )
        );
        new PauseHost(config);
    }

    function _times(uint32 delay, uint32 window, uint32 vetoPeriod)
        private
        pure
        returns (ITimelockedUnpause.UnpauseTimes memory)
    {
        return ITimelockedUnpause.UnpauseTimes({delay: delay, window: window, vetoPeriod: vetoPeriod});
    }
}
