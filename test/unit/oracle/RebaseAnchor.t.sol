// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OracleTest} from "./OracleTest.sol";
import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleReason, OracleSetting} from "../../../contracts/oracle/OracleReason.sol";

contract RebaseAnchorTest is OracleTest {
    function test_RevertWhen_NotScheduled() external {
        vm.prank(users.governor);
        vm.expectRevert(
            abi.encodeWithSelector(
                ITwoSpeedChange.ChangeNotScheduledCall.selector, IOracleBreaker.rebaseAnchor.selector
            )
        );
        host.rebaseAnchor(ETH, 1000e8);
    }

    /// @dev A genuine fall of one half is refused for as long as it lasts, and this is the way out.
    function test_ORA6_WhenScheduled_EndsTheRefusalOfAGenuineMove() external {
        _reportAfter(ANCHOR_LIMIT, 1000e8);
        _assertRefused(OracleReason.Deviation, 1000e8, 2000e8);
        bytes memory call = abi.encodeCall(host.rebaseAnchor, (ETH, 990e8));
        _schedule(call);
        feed.report(1000e8);
        vm.expectEmit(address(host));
        emit IOracleBreaker.OracleAnchorRebased(ETH, 2000e8, 990e8);
        host.executeChange(call);
        _assertAccepted(1000e8);
        assertEq(_anchor(), 990e8);
        assertEq(host.status(ETH).age, 0);
    }

    /// @dev Naming a wrong price takes nothing: the feed is refused against it.
    function test_WhenPriceIsWrong_OnlyRefuses() external {
        _scheduled(abi.encodeCall(host.rebaseAnchor, (ETH, 1)));
        feed.report(PRICE);
        _assertRefused(OracleReason.Deviation, PRICE, 1);
    }

    function test_RevertWhen_Zero() external {
        bytes memory call = abi.encodeCall(host.rebaseAnchor, (ETH, 0));
        _schedule(call);
        vm.expectRevert(_settingInvalid(OracleSetting.Anchor, 0));
        host.executeChange(call);
    }

    function test_RevertWhen_Unknown() external {
        bytes memory call = abi.encodeCall(host.rebaseAnchor, (UNKNOWN, 1));
        _schedule(call);
        _expectUnknown();
        host.executeChange(call);
    }
}
