// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ITimelockedUnpause} from "../../../contracts/pause/ITimelockedUnpause.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

contract UnpauseTimesTest is PauseBase {
    function test_UNP1_UnpauseTimes_AfterSetUp() external view {
        _assertTimes(_config().times);
    }

    function test_GUA6_UnpauseTimes_ChangeOnlyOnExecution() external {
        ITimelockedUnpause.UnpauseTimes memory times =
            ITimelockedUnpause.UnpauseTimes({delay: 1, window: 2, vetoPeriod: 3});
        bytes memory call = abi.encodeCall(host.setUnpauseTimes, (times));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        _assertTimes(_config().times);
        host.executeChange(call);
        _assertTimes(times);
    }

    function _assertTimes(ITimelockedUnpause.UnpauseTimes memory expected) private view {
        assertEq(abi.encode(host.unpauseTimes()), abi.encode(expected));
    }
}
