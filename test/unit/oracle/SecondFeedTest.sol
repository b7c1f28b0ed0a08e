// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FlatFeed} from "../../mocks/oracle/Feeds.sol";
import {OracleHost} from "../../mocks/oracle/OracleHost.sol";
import {OracleTest} from "./OracleTest.sol";
import {IContainment} from "../../../contracts/core/IContainment.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OraclePurpose, OracleReason} from "../../../contracts/oracle/OracleReason.sol";

/// @notice The same host, whose feed has a second one in 18 decimals.
abstract contract SecondFeedTest is OracleTest {
    // 2 % between both, 3 reports over an hour within 1 %.
    uint16 internal constant AGREE_BPS = 200;
    uint8 internal constant ROUNDS = 3;
    uint24 internal constant SPAN = 1 hours;
    uint16 internal constant BAND_BPS = 100;
    /// @dev A unit of the second feed in one of the first.
    int128 internal constant UNIT = 1e10;

    FlatFeed internal second;

    function setUp() public virtual override {
        super.setUp();
        second = new FlatFeed(PRICE * UNIT, 18);
        host.initSecondFeed(ETH, _secondSettings());
    }

    function _secondSettings() internal view returns (IOracleBreaker.SecondSettings memory) {
        return IOracleBreaker.SecondSettings({
            aggregator: address(second),
            decimals: 18,
            maxAge: MAX_AGE,
            agreeBps: AGREE_BPS,
            rounds: ROUNDS,
            span: SPAN,
            bandBps: BAND_BPS
        });
    }

    // What happens

    /// @dev Both feeds report, each in the first one's decimals.
    function _report(int128 first, int128 other) internal {
        feed.report(first);
        second.report(other * UNIT);
    }

    function _reportBothAfter(uint256 wait, int128 answer) internal {
        vm.warp(_now() + wait);
        _report(answer, answer);
    }

    /// @dev The second feed stands still for a second too long, the first one does not.
    function _secondIsMissing(int128 first) internal {
        feed.report(first);
        second.reportAt(PRICE * UNIT, _now() - MAX_AGE - 1);
    }

    function _distrust() internal {
        vm.prank(users.council);
        host.distrustFeed(ETH);
    }

    function _poke() internal returns (OracleReason) {
        vm.prank(users.stranger);
        return host.poke(ETH);
    }

    /// @dev A host in which one latch takes all seconds there are, for good; and the trip that finds none left.
    function _spend() internal {
        _limitAutomatic();
        host.initSecondFeed(ETH, _secondSettings());
        feed.report(0);
        _poke();
        _reportAfter(LATCH, 0);
        _poke();
        _report(PRICE, PRICE);
        assertFalse(host.isTripped(ETH), "no latch");
    }

    function _limitAutomatic() internal {
        IContainment.ContainmentBounds memory bounds = _bounds();
        (bounds.automaticMax, bounds.automaticBudget) = (LATCH, LATCH);
        host = new OracleHost(users.governor, users.council, bounds, _delays());
        host.initFeed(ETH, _settings());
    }

    // What is expected

    function _assertBorrowRefused(OracleReason reason) internal {
        _assertPriceRefused(OraclePurpose.CollateralToBorrow, reason);
        _assertPriceRefused(OraclePurpose.DebtToBorrow, reason);
    }

    function _assertLiquidationRefused(OracleReason reason) internal {
        _assertPriceRefused(OraclePurpose.CollateralToLiquidate, reason);
        _assertPriceRefused(OraclePurpose.DebtToLiquidate, reason);
    }

    function _assertBorrow(uint256 collateral, uint256 debt) internal {
        _assertPrice(OraclePurpose.CollateralToBorrow, collateral);
        _assertPrice(OraclePurpose.DebtToBorrow, debt);
    }

    function _assertLiquidation(uint256 collateral, uint256 debt) internal {
        _assertPrice(OraclePurpose.CollateralToLiquidate, collateral);
        _assertPrice(OraclePurpose.DebtToLiquidate, debt);
    }

    /// @dev View, the host's own view, and its read in a transaction.
    function _assertPrice(OraclePurpose purpose, uint256 expected) internal {
        assertEq(host.price(ETH, purpose), expected, "price");
        assertEq(host.priceOf(ETH, purpose), expected, "price of the host");
        uint256 snapshot = vm.snapshotState();
        assertEq(host.updatedPriceFor(ETH, purpose), expected, "updated price");
        vm.revertToState(snapshot);
    }

    function _assertPriceRefused(OraclePurpose purpose, OracleReason reason) internal {
        bytes memory refusal = _refusal(reason);
        vm.expectRevert(refusal);
        host.price(ETH, purpose);
        vm.expectRevert(refusal);
        host.priceOf(ETH, purpose);
        vm.expectRevert(refusal);
        host.updatedPriceFor(ETH, purpose);
    }

    function _refusal(OracleReason reason) internal view returns (bytes memory) {
        (, int256 observed,,,) = feed.latestRoundData();
        return abi.encodeWithSelector(IOracleBreaker.OraclePriceRefused.selector, ETH, reason, observed, _anchor());
    }
}
