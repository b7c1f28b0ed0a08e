// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {Bucket} from "../../../contracts/types/Bucket.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";

/// @dev `_creditInflow`: netted up to the burst; the rest meets outflows of the same transaction.
/// forge-config: default.isolate = true
contract InflowTest is OutflowBase {
    function test_OUT2_InflowGivesCapacityBack() external {
        _toLevel();
        host.inflow(address(token), 100_000);
        (uint256 main,) = _capacity();
        assertEq(main, LEVEL + 100_000);
    }

    function test_OUT2_InflowRaisesNothingAboveTheBurst() external {
        host.inflow(address(token), 5 * HELD);
        (uint256 main,) = _capacity();
        assertEq(main, BURST);
        _expectLimit(BURST + 1, BURST, type(uint256).max);
        _exact(BURST + 1);
    }

    function test_OUT2_WhatDidNotFitIsForgottenWithTheTransaction() external {
        host.inflow(address(token), HELD);
        _exact(BURST);
        assertTrue(_isLatched(address(token)));
    }

    function test_OUT2_InDebtInflowMovesTheLineFirst() external {
        _wait(alice, 2_000_000);
        host.inflow(address(token), 1_500_000);
        assertEq(host.outflowLinePassed(address(token)), 1_500_000);
        assertEq(_main().available(), 0);
        host.inflow(address(token), 600_000);
        assertEq(host.outflowLinePassed(address(token)), 2_000_000);
        assertEq(_main().available(), 100_000);
    }

    function testFuzz_OUT2_DepositThenWithdrawLeavesTheWord(uint256 before, uint256 amount) external {
        _exact(bound(before, 1, BURST - LEVEL));
        _assertRoundTrip(_inflow(amount = bound(amount, 1, 9 * HELD)), _outflow(amount));
    }

    function testFuzz_OUT2_WithdrawThenDepositLeavesTheWord(uint256 before, uint256 amount) external {
        _exact(before = bound(before, 1, BURST - LEVEL - 1));
        amount = bound(amount, 1, BURST - LEVEL - before);
        _assertRoundTrip(_outflow(amount), _inflow(amount));
    }

    function testFuzz_OUT2_DelayedRoundTripLeavesTheWord(uint256 before, uint256 amount) external {
        _exact(bound(before, 1, BURST - LEVEL));
        amount = bound(amount, 1, 5 * HELD);
        bytes memory out = abi.encodeCall(host.delayed, (address(token), address(batch), amount));
        _assertRoundTrip(_inflow(amount), out);
        assertEq(escrow.claimCount(address(token)), 0);
    }

    /// @dev A loan for one transaction must not latch a lane that stands near its trip level.
    function testFuzz_OUT2_AFlashRoundTripTripsNothing(uint256 before, uint256 loan, uint256 own) external {
        before = bound(before, 1, BURST - 1);
        _takeWithoutTrip(before);
        uint256 word = _word(address(token));
        loan = bound(loan, 1, 5 * BURST);
        _roundTrip(loan, loan);
        assertEq(_word(address(token)), word, "OUT-2: a round trip leaves the word as it was");
        // Beside it, what a small exit could take as well.
        (uint256 main,) = _capacity();
        _roundTrip(loan, loan + bound(own, 0, main < THRESHOLD ? main : THRESHOLD));
        assertFalse(_isLatched(address(token)), "OUT-2: no more than a small exit left");
    }

    function test_OUT8_ALoanDoesNotHideALargeExit() external {
        _toLevel();
        _roundTrip(BURST, BURST + THRESHOLD);
        assertFalse(_isLatched(address(token)));
        _roundTrip(1, THRESHOLD + 2);
        assertTrue(_isLatched(address(token)));
    }

    function test_OUT8_SeveralExitsOfOneTransactionCountTogetherAfterAnInflow() external {
        _toLevel();
        bytes[] memory calls = new bytes[](3);
        calls[0] = abi.encodeCall(host.inflow, (address(token), 1_000_000));
        calls[1] = abi.encodeCall(host.exact, (address(token), alice, 990_000));
        calls[2] = abi.encodeCall(host.exact, (address(token), alice, 10_000 + THRESHOLD + 1));
        batch.run(address(host), calls);
        assertTrue(_isLatched(address(token)));
    }

    function test_OUT2_ARoundTripUnderALatchMovesNothing() external {
        _empty(address(token));
        skip(LATCH - 1); // full again, still latched
        host.inflow(address(token), 1);
        _assertRoundTrip(_inflow(HELD), _outflow(HELD));
    }

    /// @dev What the small lane paid flows back into it, and moves no capacity to the main lane.
    function testFuzz_OUT2_ARoundTripThroughTheSmallLaneLeavesBothWords(uint256 amount, uint256 later) external {
        _empty(address(token));
        skip(60);
        amount = bound(amount, 1, THRESHOLD);
        (Bucket main, Bucket small) = host.outflowBuckets(address(token));
        bytes[] memory calls = new bytes[](2);
        (calls[0], calls[1]) = (_outflow(amount), _inflow(amount));
        batch.run(address(host), calls);
        (Bucket mainAfter, Bucket smallAfter) = host.outflowBuckets(address(token));
        (main, small) = (main.settle(_now()), small.settle(_now()));
        assertEq(mainAfter.settle(_now()).available(), main.available());
        assertEq(smallAfter.available(), small.available());

        later = bound(later, 1, HELD);
        host.inflow(address(token), later);
        (mainAfter, smallAfter) = host.outflowBuckets(address(token));
        assertEq(smallAfter.available(), small.available(), "a later transaction's inflow is the main lane's");
    }

    function test_OUT2_MoreThanTheSmallLanePaidGoesToTheMainLane() external {
        _empty(address(token));
        (, uint256 before) = _capacity();
        bytes[] memory calls = new bytes[](2);
        (calls[0], calls[1]) = (_outflow(THRESHOLD), _inflow(THRESHOLD + 1000));
        batch.run(address(host), calls);
        (, uint256 small) = _capacity();
        assertEq(small, before);
        assertEq(_main().available(), 1000);
    }

    function test_OUT2_OneAssetsInflowIsNotAnothers() external {
        bytes[] memory calls = new bytes[](3);
        calls[0] = _outflow(1); // books this second: only then does a lane look at what is carried
        calls[1] = abi.encodeCall(host.inflow, (NATIVE, HELD));
        calls[2] = _outflow(BURST + 1);
        _expectLimit(BURST + 1, BURST - 1, type(uint256).max);
        batch.run(address(host), calls);
    }

    function test_OUT2_WhatIsCarriedOfOneAssetPaysNoClaimOfAnother() external {
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(host.inflow, (NATIVE, HELD));
        calls[1] = abi.encodeCall(host.delayed, (address(token), alice, BURST + 1));
        batch.run(address(host), calls);
        assertEq(escrow.owed(address(token)), 1);
    }

    function test_OUT10_RevertGiven_AssetUnset() external {
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowAssetUnset.selector, address(1)));
        host.inflow(address(1), 1);
    }

    function test_OUT9_RevertWhen_AmountInvalid() external {
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowAmountInvalid.selector, 0));
        host.inflow(address(token), 0);
        uint256 amount = uint256(type(uint112).max) + 1;
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowAmountInvalid.selector, amount));
        host.inflow(address(token), amount);
    }

    function _assertRoundTrip(bytes memory first, bytes memory second) private {
        uint256 word = _word(address(token));
        bytes[] memory calls = new bytes[](2);
        (calls[0], calls[1]) = (first, second);
        batch.run(address(host), calls);
        assertEq(_word(address(token)), word);
    }

    function _inflow(uint256 amount) private view returns (bytes memory) {
        return abi.encodeCall(host.inflow, (address(token), amount));
    }

    function _outflow(uint256 amount) private view returns (bytes memory) {
        return abi.encodeCall(host.exact, (address(token), address(batch), amount));
    }

    /// @dev In exits of the threshold, which trip nothing.
    function _takeWithoutTrip(uint256 amount) private {
        uint256 large = amount < BURST - LEVEL ? amount : BURST - LEVEL;
        _exact(large);
        for (uint256 left = amount - large; left != 0;) {
            uint256 part = left < THRESHOLD ? left : THRESHOLD;
            _exact(part);
            left -= part;
        }
    }

    function _roundTrip(uint256 comes, uint256 leaves) private {
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(host.inflow, (address(token), comes));
        calls[1] = abi.encodeCall(host.exact, (address(token), alice, leaves));
        batch.run(address(host), calls);
    }
}
