// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OracleTest} from "./OracleTest.sol";
import {Authority} from "../../../contracts/core/Authority.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleMode, OracleReason} from "../../../contracts/oracle/OracleReason.sol";
import {Tier} from "../../../contracts/types/Tier.sol";

contract DistrustFeedTest is OracleTest {
    function test_RevertWhen_Stranger() external {
        vm.prank(users.stranger);
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.stranger, Tier.Council));
        host.distrustFeed(ETH);
    }

    function test_RevertWhen_Unknown() external {
        vm.prank(users.council);
        _expectUnknown();
        host.distrustFeed(UNKNOWN);
    }

    function test_ORA8_WhenCouncil_TakesEffectAtOnce() external {
        vm.expectEmit(address(host));
        emit IOracleBreaker.OracleDistrustSet(ETH, users.council, true);
        vm.prank(users.council);
        host.distrustFeed(ETH);
        assertEq(uint8(host.status(ETH).mode), uint8(OracleMode.Distrusted));
        assertTrue(host.isTripped(ETH));
        _assertRefused(OracleReason.Distrusted, PRICE, 2000e8);
    }

    function test_ORA8_WhenGovernor_TakesEffectAtOnce() external {
        vm.prank(users.governor);
        host.distrustFeed(ETH);
        _assertRefused(OracleReason.Distrusted, PRICE, 2000e8);
    }

    function test_WhenRepeated_ChangesNothing() external {
        vm.startPrank(users.council);
        host.distrustFeed(ETH);
        vm.recordLogs();
        host.distrustFeed(ETH);
        assertEq(vm.getRecordedLogs().length, 0);
    }

    /// @dev A peer's manual halt was erased by its next report. Here nothing but the scheduled change ends it.
    function test_ORA8_NoReportPokeOrLatchErasesIt() external {
        vm.prank(users.council);
        host.distrustFeed(ETH);
        feed.report(3000e8);
        host.poke(ETH);
        _reportAfter(LATCH, PRICE);
        host.poke(ETH);
        vm.expectRevert();
        host.syncAnchor(ETH);
        _reportAfter(365 days, PRICE);
        assertEq(uint8(host.status(ETH).mode), uint8(OracleMode.Distrusted));
        _assertRefused(OracleReason.Distrusted, PRICE, 2000e8);
    }
}
