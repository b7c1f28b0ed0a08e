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
