// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OracleTest} from "./OracleTest.sol";
import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleMode, OracleReason} from "../../../contracts/oracle/OracleReason.sol";

contract TrustFeedTest is OracleTest {
    function setUp() public override {
        super.setUp();
        vm.prank(users.council);
        host.distrustFeed(ETH);
    }

    /// @dev Not even council and governor together lift it without the delay.
    function test_GUA6_RevertWhen_NotScheduled() external {
        bytes memory refusal =
            abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduledCall.selector, IOracleBreaker.trustFeed.selector);
        vm.prank(users.council);
        vm.expectRevert(refusal);
        host.trustFeed(ETH);
        vm.prank(users.governor);
        vm.expectRevert(refusal);
        host.trustFeed(ETH);
    }

    function test_WhenScheduled_FeedIsBack() external {
        bytes memory call = abi.encodeCall(host.trustFeed, (ETH));
        _schedule(call);
        vm.expectEmit(address(host));
        emit IOracleBreaker.OracleDistrustSet(ETH, address(host), false);
        host.executeChange(call);
        feed.report(PRICE);
        _assertAccepted(2000e8);
    }

    function test_WhenTrusted_ChangesNothing() external {
        _scheduled(abi.encodeCall(host.trustFeed, (ETH)));
        bytes memory call = abi.encodeCall(host.trustFeed, (ETH));
        _schedule(call);
        vm.recordLogs();
        host.executeChange(call);
        assertEq(vm.getRecordedLogs().length, 1, "the change, and nothing of the feed");
        assertEq(uint8(host.status(ETH).mode), uint8(OracleMode.Trusted));
    }

    function test_ORA8_LatchStays() external {
        bytes memory call = abi.encodeCall(host.trustFeed, (ETH));
        _schedule(call);
        feed.report(50e8); // out of bounds
        host.poke(ETH);
        host.executeChange(call);
        assertEq(uint8(host.status(ETH).mode), uint8(OracleMode.Latched));
        feed.report(PRICE);
        _assertRefused(OracleReason.Latched, PRICE, 2000e8);
    }

    function test_RevertWhen_Unknown() external {
        bytes memory call = abi.encodeCall(host.trustFeed, (UNKNOWN));
        _schedule(call);
        _expectUnknown();
        host.executeChange(call);
    }
}
