// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OracleTest} from "./OracleTest.sol";
import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleMode, OracleReason} from "../../../contracts/oracle/OracleReason.sol";

contract RemoveFeedTest is OracleTest {
    function test_RevertWhen_NotScheduled() external {
        vm.prank(users.governor);
        vm.expectRevert(
            abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduledCall.selector, IOracleBreaker.removeFeed.selector)
        );
        host.removeFeed(ETH);
    }

    function test_WhenScheduled_FeedIsUnknown() external {
        bytes memory call = abi.encodeCall(host.removeFeed, (ETH));
        _schedule(call);
        vm.expectEmit(address(host));
        emit IOracleBreaker.OracleFeedRemoved(ETH);
        host.executeChange(call);
        assertFalse(host.hasFeed(ETH));
        IOracleBreaker.FeedSettings memory none;
        assertEq(abi.encode(host.feedSettings(ETH)), abi.encode(none));
        vm.expectRevert(abi.encodeWithSelector(IOracleBreaker.OracleFeedUnknown.selector, ETH));
        host.check(ETH);
    }

    /// @dev What was known about the old feed does not stick to the key.
    function test_WhenSetAgain_StartsFresh() external {
        feed.report(3000e8);
        host.poke(ETH);
        _scheduled(abi.encodeCall(host.removeFeed, (ETH)));
        feed.report(3000e8);
        host.initFeed(ETH, _settings());
        assertEq(uint8(host.status(ETH).mode), uint8(OracleMode.Trusted));
        (OracleReason reason, int256 observed,) = host.lastTrip(ETH);
        _assertReason(reason, OracleReason.None);
        assertEq(observed, 0);
        _assertAccepted(3000e8);
    }

    function test_RevertWhen_Unknown() external {
        bytes memory call = abi.encodeCall(host.removeFeed, (UNKNOWN));
        _schedule(call);
        _expectUnknown();
        host.executeChange(call);
    }
}
