// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AdapterTest} from "./AdapterTest.sol";
import {ConfidenceFeed} from "../../../../contracts/oracle/adapters/ConfidenceFeed.sol";
import {IConfidenceSource} from "../../../../contracts/oracle/adapters/IConfidenceSource.sol";
import {OracleReason} from "../../../../contracts/oracle/OracleReason.sol";
import {ConfidenceSource} from "../../../mocks/oracle/AdapterSources.sol";

contract ConfidenceFeedTest is AdapterTest {
    bytes32 internal constant ID = "ETH/USD";
    uint256 internal constant LIMIT = 250;

    ConfidenceSource internal source;
    ConfidenceFeed internal adapter;

    function setUp() public override {
        super.setUp();
        source = new ConfidenceSource();
        source.report(ID, 2000e8, 1e8, -8);
        adapter = _deploy(LIMIT, 8);
    }

    // Set-up

    function test_RevertWhen_SourceHasNoCode() external {
        _expectSourceInvalid(address(0));
        new ConfidenceFeed(IConfidenceSource(address(0)), ID, LIMIT, 8);
        _expectSourceInvalid(users.stranger);
        new ConfidenceFeed(IConfidenceSource(users.stranger), ID, LIMIT, 8);
    }

    function test_RevertWhen_LimitIsZeroOrAboveTheWhole() external {
        _expectSettingInvalid(0, 1, 10_000);
        _deploy(0, 8);
        _expectSettingInvalid(10_001, 1, 10_000);
        _deploy(10_001, 8);
        assertEq(_deploy(10_000, 8).limitBps(), 10_000);
    }

    function test_RevertWhen_DecimalsAreMoreThan18() external {
        _expectSettingInvalid(19, 0, 18);
        _deploy(LIMIT, 19);
        assertEq(_deploy(LIMIT, 18).decimals(), 18);
    }

    function test_RevertWhen_SourceDoesNotKnowThePrice() external {
        vm.expectRevert(ConfidenceSource.PriceFeedNotFound.selector);
        new ConfidenceFeed(IConfidenceSource(address(source)), "BTC/USD", LIMIT, 8);
    }

    // Reading

    function test_TellsPriceAndTime() external {
        vm.warp(START + 7);
        (, int256 answer, uint256 startedAt, uint256 updatedAt,) = adapter.latestRoundData();
        assertEq(answer, 2000e8);
        assertEq(startedAt, START);
        assertEq(updatedAt, START);
    }

    /// @dev 2.5 % of 2,000 are 50.
    function test_ORA1_ConfidenceAtItsLimit() external {
        source.report(ID, 2000e8, 50e8, -8);
        assertEq(_answer(adapter), 2000e8);
        source.report(ID, 2000e8, 50e8 + 1, -8);
        _expectTooWide(2000e8, 50e8 + 1);
        adapter.latestRoundData();
    }

    /// @dev Neither product wraps at the ends of the source's types.
    function test_ORA1_ConfidenceAtTheEndsOfTheTypes() external {
        source.report(ID, type(int64).max, type(uint64).max, -8);
        _expectTooWide(type(int64).max, type(uint64).max);
        adapter.latestRoundData();
        source.report(ID, type(int64).max, 0, -8);
        assertEq(_answer(adapter), type(int64).max);
    }

    function test_ScalesFromTheExponentOfTheReport() external {
        source.report(ID, 2000e5, 0, -5);
        assertEq(_answer(adapter), 2000e8, "fewer digits");
        source.report(ID, 2000e10, 0, -10);
        assertEq(_answer(adapter), 2000e8, "more digits");
        source.report(ID, 2, 0, 3);
        assertEq(_answer(adapter), 2000e8, "before the point");
        source.report(ID, 9, 0, -9);
        assertEq(_answer(adapter), 0, "rounds to nothing");
    }

    function test_RevertWhen_ExponentIsAbsurd() external {
        source.report(ID, 1, 0, 30);
        assertEq(_answer(adapter), 1e38);
        source.report(ID, 1, 0, 31);
        vm.expectRevert(abi.encodeWithSelector(ConfidenceFeed.ConfidenceExponentInvalid.selector, int32(31)));
        adapter.latestRoundData();
        source.report(ID, 1, 0, -46);
        assertEq(_answer(adapter), 0);
        source.report(ID, 1, 0, type(int32).min);
        vm.expectRevert(abi.encodeWithSelector(ConfidenceFeed.ConfidenceExponentInvalid.selector, type(int32).min));
        adapter.latestRoundData();
    }

    /// @dev Told as it is: no interval makes it better, and the breaker has a reason for it.
    function test_TellsAPriceThatIsNotPositive() external {
        source.report(ID, 0, 1, -8);
        assertEq(_answer(adapter), 0);
        source.report(ID, type(int64).min, 1, 31);
        assertEq(_answer(adapter), type(int64).min);
    }

    function testFuzz_ORA1_RefusesExactlyWhatIsWiderThanTheLimit(int64 price, uint64 conf) external {
        price = int64(bound(price, 1, type(int64).max));
        source.report(ID, price, conf, -8);
        bool isTooWide = uint256(conf) * 10_000 > uint256(uint64(price)) * LIMIT;
        if (isTooWide) _expectTooWide(price, conf);
        adapter.latestRoundData();
    }

    /// @dev Up to 15 seconds are a matter of clocks; whatever lies further ahead is told as it is.
    function test_ORA1_ATimeAheadByTheSkewIsNow() external {
        assertEq(_updatedAt(START + 15), START);
        assertEq(_updatedAt(START + 16), START + 16);
        assertEq(_updatedAt(type(uint256).max), type(uint256).max);
        assertEq(_updatedAt(START - 1), START - 1);
    }

    // Behind a breaker

    function test_ORA1_BreakerRefusesAnUnsurePrice() external {
        _register(adapter, false);
        _assertAccepted(2000e8);
        source.report(ID, 2000e8, 51e8, -8);
        _assertRefused(OracleReason.Unreadable, 0, 2000e8);
        source.report(ID, -1, 0, -8);
        _assertRefused(OracleReason.NotPositive, -1, 2000e8);
    }

    /// @dev A source that stops answers with its last price for ever; its age gives it away.
    function test_ORA1_BreakerSeesTheAgeOfTheSource() external {
        _register(adapter, false);
        vm.warp(START + MAX_AGE);
        _assertAccepted(2000e8);
        vm.warp(START + MAX_AGE + 1);
        _assertRefused(OracleReason.Stale, 2000e8, 2000e8);
    }

    /// @dev Whoever brings a report along cannot trip the feed with one that is fresher than the block.
    function test_ORA1_BreakerAcceptsAReportFresherThanTheBlock() external {
        _register(adapter, false);
        source.reportAt(ID, 2010e8, 0, -8, START + 15);
        _assertAccepted(2010e8);
        source.reportAt(ID, 2010e8, 0, -8, START + 16);
        _assertRefused(OracleReason.TimestampInvalid, 2010e8, 2000e8);
    }

    function test_ORA1_NoSourceOfTheZooIsBelieved() external {
        _register(adapter, false);
        _assertNoneBelieved(address(source), _zoo());
    }

    // Helpers

    function _deploy(uint256 limitBps, uint8 decimals) private returns (ConfidenceFeed) {
        return new ConfidenceFeed(IConfidenceSource(address(source)), ID, limitBps, decimals);
    }

    function _updatedAt(uint256 publishTime) private returns (uint256 updatedAt) {
        source.reportAt(ID, 2000e8, 0, -8, publishTime);
        (,,, updatedAt,) = adapter.latestRoundData();
    }

    function _expectTooWide(int64 price, uint64 conf) private {
        vm.expectRevert(abi.encodeWithSelector(ConfidenceFeed.ConfidenceTooWide.selector, price, conf, LIMIT));
    }
}
