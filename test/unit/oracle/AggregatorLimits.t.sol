// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {LimitedFeed, LimitedProxy} from "../../mocks/oracle/Sources.sol";
import {OracleTest} from "./OracleTest.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleSetting} from "../../../contracts/oracle/OracleReason.sol";

/// @notice `setFeed` for an aggregator that tells its limits: at them it repeats the limit and not the price.
contract AggregatorLimitsTest is OracleTest {
    int192 internal constant LEAST = 1000e8;
    int192 internal constant MOST = 4200e8;

    LimitedFeed internal limited;
    IOracleBreaker.FeedSettings internal _s;

    function setUp() public override {
        super.setUp();
        limited = new LimitedFeed(PRICE, 8);
        limited.setLimits(LEAST, MOST);
        _s = _settings();
        (_s.aggregator, _s.low, _s.high) = (address(limited), 1050e8, 4000e8);
    }

    function test_ORA1_WhenBoundsAreFivePercentInside_IsAccepted() external {
        host.initFeed(ETH, _s);
        assertGe(host.feedSettings(ETH).low, 1050e8);
        assertLe(host.feedSettings(ETH).high, 4000e8);
    }

    function test_ORA1_RevertWhen_LowIsNearer() external {
        _s.low = 1050e8 - 1;
        _expectInvalid(OracleSetting.Low, 1050e8 - 1);
    }

    function test_ORA1_RevertWhen_HighIsNearer() external {
        _s.high = 4000e8 + 1;
        _expectInvalid(OracleSetting.High, 4000e8 + 1);
    }

    /// @dev A proxy does not know them itself.
    function test_ORA1_RevertWhen_BehindAProxy() external {
        _s.aggregator = address(new LimitedProxy(PRICE, 8, address(limited)));
        host.initFeed(ETH, _s);
        _s.low = 1050e8 - 1;
        _expectInvalid(OracleSetting.Low, 1050e8 - 1);
        (_s.low, _s.high) = (1050e8, 4000e8 + 1);
        _expectInvalid(OracleSetting.High, 4000e8 + 1);
    }

    /// @dev At its limit the aggregator says 1,000 while the market says 10; the bound refuses that.
    function test_ORA1_AtItsLimitTheAggregatorIsRefused() external {
        host.initFeed(ETH, _s);
        limited.report(int128(LEAST));
        (, uint256 price) = host.check(ETH);
        assertEq(price, 0);
    }

    // Limits that say nothing

    function test_WhenBehindTheProxyIsNothing_BoundsAreTheOperators() external {
        _s.aggregator = address(new LimitedProxy(PRICE, 8, users.stranger));
        _assertFree();
    }

    function test_WhenLeastIsNotPositive_BoundsAreTheOperators() external {
        limited.setLimits(0, MOST);
        _assertFree();
        limited.setLimits(type(int192).min, MOST);
        _assertFree();
    }

    function test_WhenMostIsNotAboveLeast_BoundsAreTheOperators() external {
        limited.setLimits(LEAST, LEAST);
        _assertFree();
    }

    /// @dev As most aggregators have them: one, and nearly all there is.
    function test_WhenLimitsAreWide_NoBoundIsInTheirWay() external {
        limited.setLimits(1, type(int192).max);
        (_s.low, _s.high) = (2, type(uint96).max);
        host.initFeed(ETH, _s);
        _s.low = 1;
        _expectInvalid(OracleSetting.Low, 1);
    }

    /// @dev Whatever is accepted keeps its distance, and everything else is refused by name.
    function testFuzz_ORA1_AcceptedBoundsKeepTheirDistance(int192 least, int192 most, uint96 low, uint96 high)
        external
    {
        (least, most) = (int192(bound(least, 1, 1999e8)), int192(bound(most, 2000e8, 1e16)));
        (_s.low, _s.high) = (uint96(bound(low, 1, 1999e8)), uint96(bound(high, 2001e8, 1e16)));
        limited.setLimits(least, most);
        bool isInside = uint256(_s.low) * 100 >= uint256(uint192(least)) * 105
            && uint256(_s.high) * 105 <= uint256(uint192(most)) * 100;
        (bool ok, bytes memory result) = address(host).call(abi.encodeCall(host.initFeed, (ETH, _s)));
        assertEq(ok, isInside);
        if (!ok) assertEq(bytes4(result), IOracleBreaker.OracleSettingInvalid.selector);
    }

    /// @dev Nor does any limit make it panic.
    function testFuzz_ORA1_NoLimitPanics(int192 least, int192 most) external {
        limited.setLimits(least, most);
        (bool ok, bytes memory result) = address(host).call(abi.encodeCall(host.initFeed, (ETH, _s)));
        if (!ok) assertEq(bytes4(result), IOracleBreaker.OracleSettingInvalid.selector);
    }

    function _assertFree() internal {
        (_s.low, _s.high) = (1, type(uint96).max);
        host.initFeed(ETH, _s);
    }

    function _expectInvalid(OracleSetting setting, uint256 value) internal {
        vm.expectRevert(_settingInvalid(setting, value));
        host.initFeed(ETH, _s);
    }
}
