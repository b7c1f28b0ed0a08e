// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {ChangeBase} from "./ChangeBase.t.sol";

contract ChangeDelaysTest is ChangeBase {
    function test_ChangeDelays_AfterSetUp() external view {
        ITwoSpeedChange.ChangeDelays memory expected =
            ITwoSpeedChange.ChangeDelays({slow: SLOW, fast: FAST, window: CHANGE_WINDOW});
        assertEq(abi.encode(host.changeDelays()), abi.encode(expected));
    }

    function test_ChangeDelays_ChangeOnlyOnExecution() external givenScheduled {
        skip(SLOW);
        assertEq(host.changeDelays().slow, SLOW, "scheduled is not set");
        host.executeChange(call);
        assertEq(abi.encode(host.changeDelays()), abi.encode(_newDelays()));
    }
}
