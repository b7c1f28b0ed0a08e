// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleSetting} from "../../../contracts/oracle/OracleReason.sol";
import {ScopeSet, ScopeSetLib, Scope} from "../../../contracts/types/Scope.sol";
import {OracleConfig} from "../../../script/OracleConfig.sol";
import {FlatFeed} from "../../mocks/oracle/Feeds.sol";
import {LimitedFeed, ReplayHost} from "../../mocks/oracle/ReplayHost.sol";
import {OracleTest} from "../oracle/OracleTest.sol";

contract OracleConfigTest is OracleTest {
    string internal config;
    ReplayHost internal fresh;

    function setUp() public override {
        super.setUp();
        config = vm.readFile("script/config/oracle-recommended.json");
        fresh = new ReplayHost(users.governor, users.council, _bounds(), _delays());
    }

    function test_TakesNumbersFromTheFile() external view {
        IOracleBreaker.FeedSettings memory s =
            OracleConfig.settings(config, "major", address(feed), 8, 2000e8, "MARKET");
        assertEq(s.aggregator, address(feed));
        assertEq(s.decimals, 8);
        assertEq(s.maxAge, 4500);
        assertEq(s.latchSeconds, 1800);
        assertEq(s.baseBps, 500);
        assertEq(s.capBps, 2000);
        assertEq(s.slope, 55_555_556);
        assertEq(s.anchorLimit, 65_536);
        assertEq(s.low, 200e8);
        assertEq(s.high, 20_000e8);
        assertFalse(s.twoStep);
        assertEq(ScopeSet.unwrap(s.closes), ScopeSet.unwrap(ScopeSetLib.only(Scope.Enter).with(Scope.Trade)));
        assertEq(s.market, "MARKET");
        assertEq(OracleConfig.confidence(config, "major"), 250);
        assertTrue(OracleConfig.settings(config, "rate", address(feed), 8, 2000e8, ETH).twoStep);
    }

    function test_TakesNumbersOfTheSecondFromTheFile() external view {
        IOracleBreaker.SecondSettings memory s = OracleConfig.second(config, "longTail", address(feed), 18);
        assertEq(s.aggregator, address(feed));
        assertEq(s.decimals, 18);
        assertEq(s.maxAge, 90_000);
        assertEq(s.agreeBps, 5000);
        assertEq(s.rounds, 3);
        assertEq(s.span, 21_600);
        assertEq(s.bandBps, 1500);
    }

    /// @dev A breaker takes every class as it stands, with its second feed.
    function test_ORA7_EveryClassIsAccepted() external {
        string[5] memory classes = ["major", "stable", "rate", "longTail", "derivative"];
        for (uint256 i = 0; i < classes.length; ++i) {
            bytes32 feedId = bytes32(bytes(classes[i]));
            FlatFeed other = new FlatFeed(PRICE, 8);
            fresh.initFeed(feedId, OracleConfig.settings(config, classes[i], address(feed), 8, 2000e8, feedId));
            fresh.addSecondFeed(feedId, OracleConfig.second(config, classes[i], address(other), 8));
            assertEq(fresh.status(feedId).lastGood, 2000e8, classes[i]);
        }
    }

    /// @dev As near to the aggregator's own limits as the breaker takes, and not a unit nearer.
    function test_ORA7_BoundsKeepTheirDistanceToTheLimits() external {
        LimitedFeed limited = new LimitedFeed(PRICE, 8, 1000e8, 3000e8);
        IOracleBreaker.FeedSettings memory s = OracleConfig.settings(config, "major", address(limited), 8, 2000e8, ETH);
        assertEq(s.low, 1050e8);
        assertEq(s.high, 2857.14285714e8);
        fresh.initFeed(ETH, s);

        s.low -= 1;
        vm.expectRevert(_settingInvalid(OracleSetting.Low, s.low));
        fresh.initFeed(ETH, s);
        (s.low, s.high) = (s.low + 1, s.high + 1);
        vm.expectRevert(_settingInvalid(OracleSetting.High, s.high));
        fresh.initFeed(ETH, s);
    }

    /// @dev Limits as wide as the type of the vendor say nothing.
    function test_BoundsIgnoreLimitsThatLieFurtherOut() external {
        LimitedFeed limited = new LimitedFeed(PRICE, 8, 1, type(int192).max);
        IOracleBreaker.FeedSettings memory s = OracleConfig.settings(config, "major", address(limited), 8, 2000e8, ETH);
        assertEq(s.low, 200e8);
        assertEq(s.high, 20_000e8);
    }
}
