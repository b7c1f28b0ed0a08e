// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FlatFeed} from "../../mocks/oracle/Feeds.sol";
import {RollupHost} from "../../mocks/oracle/RollupHost.sol";
import {UptimeFeed} from "../../mocks/oracle/Sources.sol";
import {SecondFeedTest} from "./SecondFeedTest.sol";
import {IContainment} from "../../../contracts/core/IContainment.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OraclePurpose, OracleReason} from "../../../contracts/oracle/OracleReason.sol";

/// @notice A host on a rollup. The sequencer has been up for a long time when the tests begin.
contract SequencerTest is SecondFeedTest {
    uint256 internal constant GRACE = 1 hours;

    UptimeFeed internal uptime;

    function setUp() public override {
        super.setUp();
        uptime = new UptimeFeed();
        uptime.turn(0);
        vm.warp(START + 1 days);
        _deploy(_bounds());
    }

    function test_TellsItsFeedAndGrace() external view {
        (address uptimeFeed, uint256 grace) = host.sequencer();
        assertEq(uptimeFeed, address(uptime));
        assertEq(grace, GRACE);
    }

    function test_ORA1_WhenUp_AllIsAsEverywhere() external {
        _assertAccepted(2000e8);
        _assertBorrow(2000e8, 2000e8);
        _assertLiquidation(2000e8, 2000e8);
        assertEq(host.syncAnchor(ETH), 2000e8);
    }

    // Down

    function test_ORA1_WhenDown_AllAreRefused() external {
        uptime.turn(1);
        _assertDown();
    }

    function test_ORA1_WhenDownForLong_AllAreRefused() external {
        uptime.turn(1);
        _reportBothAfter(30 days, PRICE);
        _assertDown();
    }

    /// @dev Neither up nor down.
    function test_ORA1_WhenStatusIsNoStatus_AllAreRefused() external {
        uptime.turn(2);
        _reportBothAfter(GRACE, PRICE);
        _assertDown();
        uptime.turn(-1);
        _reportBothAfter(GRACE, PRICE);
        _assertDown();
    }

    /// @dev A halt that has had its seconds ends for what the feeds do, and not for what the chain does.
    function test_ORA1_WhenDownAndSpent_AllAreRefused() external {
        IContainment.ContainmentBounds memory bounds = _bounds();
        (bounds.automaticMax, bounds.automaticBudget) = (LATCH, LATCH);
        _deploy(bounds);
        _report(0, PRICE);
        _poke();
        vm.warp(_now() + LATCH);
        _report(0, PRICE);
        _poke();
        _report(PRICE, 2500e8);
        _assertLiquidation(2500e8, 2000e8);
        uptime.turn(1);
        _assertDown();
    }

    // Grace

    function test_ORA1_GraceEndsToTheSecond() external {
        uptime.turn(1);
        _reportBothAfter(10 minutes, PRICE);
        uptime.turn(0);
        _reportBothAfter(GRACE - 1, PRICE);
        _assertDown();
        _reportBothAfter(1, PRICE);
        _assertAccepted(2000e8);
        _assertLiquidation(2000e8, 2000e8);
    }

    /// @dev A refresh tells the same status again and must not begin the grace anew.
    function test_ORA1_GraceCountsFromTheChangeOfStatus() external {
        uptime.turn(1);
        uptime.turn(0);
        _reportBothAfter(GRACE - 1, PRICE);
        uptime.refresh();
        _reportBothAfter(1, PRICE);
        _assertAccepted(2000e8);
    }

    // Nothing is known

    function test_ORA1_WhenStartIsZero_BorrowingIsRefused() external {
        uptime.startAt(0);
        _assertUnknown();
    }

    function test_ORA1_WhenStartIsInTheFuture_BorrowingIsRefused() external {
        uptime.startAt(_now() + 1);
        _assertUnknown();
    }

    function test_ORA1_WhenUptimeFeedIsOfTheZoo_BorrowingIsRefused() external {
        string[5] memory kinds = ["RevertingFeed", "BurningFeed", "EndlessFeed", "SilentFeed", "BulkyRevertingFeed"];
        for (uint256 i = 0; i < kinds.length; ++i) {
            vm.etch(address(uptime), vm.getDeployedCode(string.concat("Feeds.sol:", kinds[i])));
            _assertUnknown();
        }
        vm.etch(address(uptime), "");
        _assertUnknown();
    }

    /// @dev A round that begins at the end of time is none; a report of four words is none.
    function test_ORA1_WhenUptimeFeedTellsGarbage_BorrowingIsRefused() external {
        vm.etch(address(uptime), vm.getDeployedCode("Feeds.sol:GarbageFeed"));
        _assertUnknown();
        vm.etch(address(uptime), vm.getDeployedCode("Feeds.sol:ShortFeed"));
        _assertUnknown();
    }

    function test_ORA1_WhenStatusIsAsLargeAsCanBe_AllAreRefused() external {
        vm.etch(address(uptime), vm.getDeployedCode("Feeds.sol:HighestFeed"));
        _assertDown();
        vm.etch(address(uptime), vm.getDeployedCode("Feeds.sol:LowestFeed"));
        _assertDown();
    }

    function testFuzz_ORA1_NoUptimeFeedMakesAPokeRevert(bytes calldata garbage, bool fails) external {
        if (fails) vm.mockCallRevert(address(uptime), bytes(""), garbage);
        else vm.mockCall(address(uptime), bytes(""), garbage);
        (OracleReason checked,) = host.check(ETH);
        _assertReason(_poke(), checked);
        assertFalse(host.isTripped(ETH));
    }

    /// @dev A liquidation is judged as it would be without a sequencer.
    function test_ORA6_WhenUnknown_LiquidationIsJudgedByTheFeeds() external {
        uptime.startAt(0);
        _report(3000e8, 3040e8);
        _assertBorrowRefused(OracleReason.SequencerUnknown);
        _assertLiquidation(3040e8, 3000e8);
        _distrust();
        _assertBorrowRefused(OracleReason.SequencerUnknown);
        _assertLiquidation(3040e8, 3040e8);
    }

    /// @dev One price serves everything, and liquidations go on: borrowing gets the worst of feeds and anchor.
    function test_ORA10_WhenUnknown_TheFacadeAnswers() external {
        uptime.startAt(0);
        _report(2010e8, 2030e8);
        assertEq(host.facadePrice(ETH, OraclePurpose.CollateralToBorrow), 2000e8);
        assertEq(host.facadePrice(ETH, OraclePurpose.DebtToBorrow), 2030e8);
        assertEq(host.facadePrice(ETH, OraclePurpose.CollateralToLiquidate), 2010e8);
        assertEq(host.facadePrice(ETH, OraclePurpose.DebtToLiquidate), 2010e8);
    }

    /// @dev Who may liquidate while nothing is known must not be able to make it so: this feed says down.
    function testFuzz_ORA1_NoGasHidesThatItIsDown(uint256 gasGiven) external {
        vm.etch(address(uptime), vm.getDeployedCode("Sources.sol:FrugalUptimeFeed"));
        bytes memory call = abi.encodeCall(host.price, (ETH, OraclePurpose.CollateralToLiquidate));
        (bool ok,) = address(host).staticcall{gas: bound(gasGiven, 21_000, 1_500_000)}(call);
        assertFalse(ok);
    }

    function test_RevertWhen_GasIsTooLowToBelieveThatNothingIsKnown() external {
        vm.etch(address(uptime), vm.getDeployedCode("Sources.sol:FrugalUptimeFeed"));
        bytes memory call = abi.encodeCall(host.price, (ETH, OraclePurpose.CollateralToLiquidate));
        (bool ok, bytes memory result) = address(host).staticcall{gas: 280_000}(call);
        assertFalse(ok);
        assertEq(bytes4(result), IOracleBreaker.OracleGasTooLow.selector);
    }

    // Pokes

    /// @dev The chain's trouble is not the feed's.
    function test_ORA6_WhenDown_APokeLatchesNothing() external {
        uptime.turn(1);
        vm.recordLogs();
        _assertReason(_poke(), OracleReason.SequencerDown);
        assertEq(vm.getRecordedLogs().length, 0);
        assertFalse(host.isTripped(ETH));
    }

    function test_ORA8_WhenDown_BadDataLatchAllTheSame() external {
        uptime.turn(1);
        _report(0, PRICE);
        _poke();
        assertTrue(host.isTripped(ETH));
        (OracleReason reason,,) = host.lastTrip(ETH);
        _assertReason(reason, OracleReason.NotPositive);
    }

    function _deploy(IContainment.ContainmentBounds memory bounds) internal {
        host = new RollupHost(users.governor, users.council, bounds, _delays(), address(uptime), GRACE);
        _report(PRICE, PRICE);
        host.initFeed(ETH, _settings());
        host.initSecondFeed(ETH, _secondSettings());
    }

    function _assertDown() internal {
        _assertRefused(OracleReason.SequencerDown, PRICE, 2000e8);
        _assertBorrowRefused(OracleReason.SequencerDown);
        _assertLiquidationRefused(OracleReason.SequencerDown);
        for (uint8 purpose = 0; purpose < 4; ++purpose) {
            vm.expectRevert(_refusal(OracleReason.SequencerDown));
            host.facadePrice(ETH, OraclePurpose(purpose));
        }
    }

    function _assertUnknown() internal {
        _assertRefused(OracleReason.SequencerUnknown, PRICE, 2000e8);
        _assertBorrowRefused(OracleReason.SequencerUnknown);
        _assertLiquidation(2000e8, 2000e8);
    }
}
