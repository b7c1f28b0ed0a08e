// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILiquidationOutflow} from "../../../contracts/outflow/ILiquidationOutflow.sol";
import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";

/// @notice `_chargeLiquidation`, `setLiquidationTerms`, `liquidationCapacity`, `liquidationTerms`.
contract LiquidationTest is OutflowBase {
    uint112 private constant LANE = 200_000;
    uint112 private constant LANE_RATE = 5;

    function setUp() public override {
        super.setUp();
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        terms.most += LANE + LANE_RATE * WINDOW;
        host.initTerms(address(token), terms);
        host.initLiquidation(address(token), _lane());
    }

    // Paying

    function test_OUT13_PaysUpToTheLaneAndNotOneMore() external {
        assertEq(_liquidate(LANE + 1), LANE, "smaller, never delayed");
        assertEq(token.balanceOf(bob), LANE);
        assertEq(_liquidate(1), 0, "the lane is empty");
        assertEq(escrow.claimCount(address(token)), 0);
    }

    function test_OUT13_RefillsAtItsRate() external {
        _liquidate(LANE);
        skip(60);
        assertEq(host.liquidationCapacity(address(token)), 60 * LANE_RATE);
        assertEq(_liquidate(LANE), 60 * LANE_RATE);
    }

    /// @dev What a crash needs most must not depend on how many others leave.
    function test_OUT13_GoesOnWhileTheMainLaneIsEmptyAndLatched() external {
        _empty(address(token));
        assertTrue(_isLatched(address(token)));
        assertEq(_liquidate(LANE), LANE);
    }

    function test_OUT13_GoesOnUnderTheHostsLatch() external {
        vm.prank(users.guardian);
        host.latchOutflow(address(0), 1 hours, CAUSE, EVIDENCE);
        assertEq(_liquidate(LANE), LANE);
    }

    function test_OUT13_NeitherConsumesNorTripsAnotherLane() external {
        (uint256 main, uint256 small) = _capacity();
        _liquidate(LANE);
        (uint256 mainAfter, uint256 smallAfter) = _capacity();
        assertEq(mainAfter, main);
        assertEq(smallAfter, small);
        assertFalse(_isLatched(address(token)));
    }

    function testFuzz_OUT13_NoOtherExitConsumesIt(uint256 amount, bool delayed) external {
        amount = bound(amount, 1, BURST);
        if (delayed) host.delayed(address(token), alice, 3 * amount);
        else _exact(amount);
        assertEq(host.liquidationCapacity(address(token)), LANE);
    }

    /// @dev All lanes of the asset together stay within `most` in any window (OUT-1).
    function test_OUT1_AllLanesTogetherStayWithinMost() external {
        IOutflowLimiter.OutflowTerms memory terms = host.outflowTerms(address(token));
        terms.tripPpm = 0; // a lane that never trips lets out as much as it can
        host.initTerms(address(token), terms);
        uint256 most = terms.most;
        uint256 out = 0;
        for (uint256 i = 0; i < WINDOW; i += 30) {
            (uint256 main, uint256 small) = _capacity();
            if (main != 0) _exact(main);
            if (small != 0) _exact(small);
            out += main + small + _liquidate(type(uint112).max);
            skip(30);
        }
        assertLe(out, most);
        assertGt(out, most - (most / 50), "and the bound is no exaggeration");
    }

    function test_OUT13_GivenNoLane_PaysNothing() external {
        assertEq(host.liquidate(NATIVE, bob, 1), 0);
        assertEq(host.liquidationCapacity(NATIVE), 0);
    }

    function test_OUT13_OfNothingItChargesNothing() external {
        assertEq(_liquidate(0), 0);
        assertEq(host.liquidationCapacity(address(token)), LANE);
    }

    function test_OUT10_RevertGiven_AssetUnset() external {
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowAssetUnset.selector, address(1)));
        host.liquidate(address(1), bob, 1);
    }

    /// @dev Shares follow the day's sample, like the other lanes.
    function test_OUT3_SharesFollowTheSmallerSample() external {
        IOutflowLimiter.OutflowTerms memory terms = _shareTerms();
        terms.most += 50_000;
        host.initTerms(NATIVE, terms);
        host.initLiquidation(NATIVE, ILiquidationOutflow.LiquidationTerms(50_000, 0));
        assertEq(host.liquidationCapacity(NATIVE), uint256(HELD) * 5 / 100);
        host.setBooks(NATIVE, HELD / 2);
        skip(1 days);
        assertEq(host.liquidate(NATIVE, bob, type(uint112).max), uint256(HELD) / 2 * 5 / 100);
    }

    // Setting

    function test_OUT13_RevertWhen_NotScheduled() external {
        vm.prank(users.governor);
        _expectUnscheduled(host.setLiquidationTerms.selector);
        host.setLiquidationTerms(address(token), _lane());
    }

    function test_WhenScheduled_SetsAndKeepsWhatWasConsumed() external {
        _liquidate(LANE / 2);
        ILiquidationOutflow.LiquidationTerms memory lane = _lane();
        lane.refill = 0;
        bytes memory call = abi.encodeCall(host.setLiquidationTerms, (address(token), lane));
        _schedule(call);
        skip(SLOW);
        _liquidate(LANE);
        vm.expectEmit(address(host));
        emit ILiquidationOutflow.LiquidationTermsSet(address(token), lane);
        host.executeChange(call);
        assertEq(host.liquidationCapacity(address(token)), 0, "no fresh burst");
        assertEq(host.liquidationTerms(address(token)).refill, 0);
    }

    function test_OUT1_RevertWhen_TheLanesBreakMost() external {
        ILiquidationOutflow.LiquidationTerms memory lane = _lane();
        lane.burst += 1;
        _expectRule4();
        host.initLiquidation(address(token), lane);
        IOutflowLimiter.OutflowTerms memory terms = host.outflowTerms(address(token));
        terms.most -= 1;
        _expectRule4();
        host.initTerms(address(token), terms);
    }

    function test_RevertWhen_TheAssetHasNoTerms() external {
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowAssetUnset.selector, address(1)));
        host.initLiquidation(address(1), _lane());
    }

    function _lane() private pure returns (ILiquidationOutflow.LiquidationTerms memory) {
        return ILiquidationOutflow.LiquidationTerms({burst: LANE, refill: LANE_RATE * WINDOW});
    }

    function _liquidate(uint256 amount) private returns (uint256) {
        return host.liquidate(address(token), bob, amount);
    }

    function _expectRule4() private {
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowTermsInvalid.selector, address(token), 4));
    }
}
