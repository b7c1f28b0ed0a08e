// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AdapterTest} from "./AdapterTest.sol";
import {ComposedFeed} from "../../../../contracts/oracle/adapters/ComposedFeed.sol";
import {BreakerFeed} from "../../../../contracts/oracle/BreakerFeed.sol";
import {IAggregatorV3} from "../../../../contracts/oracle/IAggregatorV3.sol";
import {IOracleBreaker} from "../../../../contracts/oracle/IOracleBreaker.sol";
import {OraclePurpose, OracleReason} from "../../../../contracts/oracle/OracleReason.sol";
import {FlatFeed} from "../../../mocks/oracle/Feeds.sol";
import {OracleHost} from "../../../mocks/oracle/OracleHost.sol";

/// @notice A derivative at 1.08 of ETH with 18 decimals, ETH at 2,000 with 8.
contract ComposedFeedTest is AdapterTest {
    FlatFeed internal rate;
    FlatFeed internal eth;
    ComposedFeed internal adapter;

    function setUp() public override {
        super.setUp();
        rate = new FlatFeed(1.08e18, 18);
        eth = feed;
        adapter = new ComposedFeed(rate, eth, 8);
    }

    // Set-up

    function test_RevertWhen_ALegHasNoCode() external {
        _expectSourceInvalid(address(0));
        new ComposedFeed(IAggregatorV3(address(0)), eth, 8);
        _expectSourceInvalid(users.stranger);
        new ComposedFeed(rate, IAggregatorV3(users.stranger), 8);
    }

    function test_RevertWhen_DecimalsAreMoreThan18() external {
        _expectSettingInvalid(19, 0, 18);
        new ComposedFeed(rate, eth, 19);
    }

    function test_RevertWhen_ALegHasMoreThan36Decimals() external {
        FlatFeed fine = new FlatFeed(1e36, 36);
        assertEq(_answer(new ComposedFeed(fine, fine, 18)), 1e18);
        fine.setDecimals(37);
        _expectSettingInvalid(37, 0, 36);
        new ComposedFeed(fine, eth, 8);
    }

    /// @dev It is a leg of its own before it exists.
    function test_RevertWhen_ALegIsItself() external {
        address self = vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
        _expectSourceInvalid(self);
        new ComposedFeed(rate, IAggregatorV3(self), 8);
    }

    /// @dev It is behind one of its legs before it exists: a breaker's feed was at its address, and is gone.
    function test_RevertWhen_ALegReadsIt() external {
        address self = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        vm.etch(self, address(eth).code);
        FlatFeed(self).report(PRICE);
        FlatFeed(self).setDecimals(8);
        host.initFeed(ETH, _settingsOf(self));
        BreakerFeed leg = new BreakerFeed(host, ETH, OraclePurpose.CollateralToBorrow);
        vm.etch(self, "");
        vm.resetNonce(self);
        vm.expectRevert(_refusal(OracleReason.Unreadable, 0));
        new ComposedFeed(rate, leg, 8);
    }

    // Reading

    function test_MultipliesLegsOfDifferentDecimals() external {
        assertEq(_answer(adapter), 2160e8);
        assertEq(_answer(new ComposedFeed(rate, eth, 18)), 2160e18);
        assertEq(_answer(new ComposedFeed(new FlatFeed(3, 0), new FlatFeed(7, 0), 18)), 21e18, "more than both");
        assertEq(_answer(new ComposedFeed(rate, eth, 0)), 2160, "fewer than either");
    }

    function test_RoundsDown() external {
        rate.report(1.089999999999999999e18);
        assertEq(_answer(new ComposedFeed(rate, eth, 0)), 2179);
    }

    function testFuzz_IsTheProduct(uint64 a, uint64 b) external {
        (a, b) = (uint64(bound(a, 1, type(uint64).max)), uint64(bound(b, 1, type(uint64).max)));
        rate.report(int128(uint128(a)));
        eth.report(int128(uint128(b)));
        assertEq(_answer(adapter), int256(uint256(a) * b / 1e18));
    }

    function test_IsAsOldAsTheOlderLeg() external {
        vm.warp(START + 1 hours);
        eth.report(PRICE);
        assertEq(_updatedAt(), START);
        rate.report(1.08e18);
        assertEq(_updatedAt(), START + 1 hours);
        eth.reportAt(PRICE, 0);
        assertEq(_updatedAt(), 0, "no time at all");
    }

    /// @dev The minimum of both would look fresh.
    function test_ORA1_ALegInTheFutureShows() external {
        rate.reportAt(1.08e18, START + 1);
        assertEq(_updatedAt(), START + 1, "first");
        rate.report(1.08e18);
        eth.reportAt(PRICE, START + 1);
        assertEq(_updatedAt(), START + 1, "second");
        eth.reportAt(PRICE, START);
        assertEq(_updatedAt(), START, "now is no future");
    }

    /// @dev Two wrongs make no right.
    function test_ORA1_NegativeLegsMakeNoPositivePrice() external {
        rate.report(-1.08e18);
        eth.report(-PRICE);
        assertEq(_answer(adapter), -1.08e18);
        rate.report(1.08e18);
        assertEq(_answer(adapter), -PRICE);
        eth.report(0);
        assertEq(_answer(adapter), 0);
    }

    function test_RevertWhen_ProductIsTooLarge() external {
        FlatFeed most = new FlatFeed(type(int128).max, 0);
        ComposedFeed product = new ComposedFeed(most, most, 0);
        assertGt(_answer(product), 0, "2^254 fits");
        FlatFeed four = new FlatFeed(4, 0);
        product = new ComposedFeed(new ComposedFeed(four, most, 0), four, 0);
        assertEq(_answer(product), int256(type(int128).max) * 16);
        vm.etch(address(four), vm.getDeployedCode("Feeds.sol:HighestFeed"));
        vm.expectRevert();
        product.latestRoundData();
    }

    // Trips

    /// @dev Not positive, stale, unreadable below: the same above.
    function test_ORA1_WhatIsWrongBelowIsWrongAbove() external {
        _register(adapter, false);
        _assertAccepted(2160e8);
        eth.report(-1);
        _assertRefused(OracleReason.NotPositive, -1, 2160e8);
        eth.reportAt(PRICE, uint64(START - MAX_AGE - 1));
        _assertRefused(OracleReason.Stale, 2160e8, 2160e8);
        eth.reportAt(PRICE, START + 1);
        _assertRefused(OracleReason.TimestampInvalid, 2160e8, 2160e8);
    }

    function test_ORA1_NoLegOfTheZooIsBelieved() external {
        _register(adapter, false);
        _assertNoneBelieved(address(eth), _zoo());
    }

    function test_ORA1_NoFirstLegOfTheZooIsBelieved() external {
        _register(adapter, false);
        _assertNoneBelieved(address(rate), _zoo());
    }

    /// @dev A trip of the feed below reaches the feed composed of it, and its end does as well.
    function test_ORA10_TripOfABreakerBelowIsATripAbove() external {
        OracleHost below = host;
        _register(_overBreaker(), false);
        _assertAccepted(2160e8);
        eth.report(3000e8);
        _assertRefused(OracleReason.Unreadable, 0, 2160e8);
        below.poke(ETH);
        eth.report(PRICE);
        _assertRefused(OracleReason.Unreadable, 0, 2160e8);
        vm.warp(START + LATCH);
        rate.report(1.08e18);
        eth.report(PRICE);
        _assertAccepted(2160e8);
    }

    /// @dev Read by itself the leg answers in its doubt. Read by a breaker it has too little gas to know its doubt from
    /// an attack, and so refuses.
    function test_ORA3_DoubtBelowIsATripAbove() external {
        IAggregatorV3 overBreaker = _overBreaker();
        _register(overBreaker, false);
        vm.warp(START + 2 * ANCHOR_LIMIT);
        rate.report(1.08e18);
        eth.report(3000e8);
        assertEq(_answer(overBreaker), 2160e8, "the lower of price and anchor");
        _assertRefused(OracleReason.Unreadable, 0, 2160e8);
    }

    /// @dev The setter judges a loop by what is in force before it; then it ends in itself.
    function test_ORA1_ALoopThroughASetterIsUnreadable() external {
        ComposedFeed loop =
            new ComposedFeed(new FlatFeed(1e18, 18), new BreakerFeed(host, ETH, OraclePurpose.CollateralToBorrow), 8);
        host.initFeed(ETH, _settingsOf(address(loop)));
        _assertRefused(OracleReason.Unreadable, 0, 2000e8);
    }

    function _overBreaker() private returns (ComposedFeed) {
        return new ComposedFeed(rate, new BreakerFeed(host, ETH, OraclePurpose.CollateralToBorrow), 8);
    }

    function _settingsOf(address aggregator) private view returns (IOracleBreaker.FeedSettings memory settings) {
        settings = _settings();
        settings.aggregator = aggregator;
    }

    function _updatedAt() private view returns (uint256 updatedAt) {
        (,,, updatedAt,) = adapter.latestRoundData();
    }

    function _refusal(OracleReason reason, int256 observed) private pure returns (bytes memory) {
        return abi.encodeWithSelector(
            IOracleBreaker.OraclePriceRefused.selector, ETH, reason, observed, uint256(uint128(PRICE))
        );
    }
}
