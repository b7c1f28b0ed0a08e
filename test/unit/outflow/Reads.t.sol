// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";

/// @dev `outflowCapacity` and `previewOutflow`.
/// forge-config: default.isolate = true
contract OutflowReadsTest is OutflowBase {
    function test_OUT11_CapacityIsWhatPassesAtOnce() external {
        _toLevel();
        (uint256 main, uint256 small) = _capacity();
        assertEq(main, LEVEL);
        assertEq(small, THRESHOLD);
        _exact(main);
    }

    function test_OUT11_CapacityOfALatchedLane() external {
        _exact(BURST - LEVEL + 1);
        (uint256 main, uint256 small) = _capacity();
        assertEq(main, 0);
        assertEq(small, THRESHOLD);
        vm.warp(host.outflowLatchedUntil(address(token)));
        (main,) = _capacity();
        assertEq(main, BURST);
    }

    function test_OUT11_RevertGiven_AssetUnset() external {
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowAssetUnset.selector, address(1)));
        host.outflowCapacity(address(1));
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowAssetUnset.selector, address(1)));
        host.previewOutflow(address(1), 1);
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowAssetUnset.selector, address(1)));
        host.outflowLinePassed(address(1));
    }

    function test_OUT8_LatchedUntilIsTheLaterOfLaneAndHost() external {
        _latch(address(token), 1 hours);
        _latch(address(0), 2 hours);
        assertEq(host.outflowLatchedUntil(address(token)), _now() + 2 hours);
        assertEq(host.outflowLatchedUntil(NATIVE), _now() + 2 hours);
        _latch(address(token), 3 hours);
        assertEq(host.outflowLatchedUntil(address(token)), _now() + 3 hours);
        assertEq(host.outflowLatchedUntil(NATIVE), _now() + 2 hours);
    }

    function test_OUT5_PreviewTellsTheWait() external {
        _assertPreview(BURST, BURST, 0, 0);
        _assertPreview(BURST + 500_000, BURST, 500_000, 5000);
        _wait(alice, 500_000);
        _assertPreview(THRESHOLD, THRESHOLD, 0, 0);
        _assertPreview(THRESHOLD + 1, 0, THRESHOLD + 1, 5157); // 515,626 at 100 a second
    }

    function test_OUT5_PreviewOfALatchedLaneWithSomethingLeft() external {
        _exact(BURST - LEVEL + 1);
        _assertPreview(LEVEL - 1, 0, LEVEL - 1, 0); // its place is passed at once, the review apart
    }

    function test_OUT5_PreviewOfALaneThatRegainsNothing() external {
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        terms.refill = 0;
        host.initTerms(address(token), terms);
        _assertPreview(BURST + 1, BURST, 1, type(uint256).max);
    }

    function testFuzz_OUT5_PreviewIsWhatHappens(uint256 before, uint256 elapsed, uint256 amount) external {
        host.delayed(address(token), alice, bound(before, 1, 3 * BURST));
        skip(bound(elapsed, 0, 2 days));
        amount = bound(amount, 1, 3 * BURST);
        (uint256 paid, uint256 waits, uint256 wait) = host.previewOutflow(address(token), amount);
        (uint256 really, uint64 id) = host.delayed(address(token), bob, amount);
        assertEq(really, paid);
        assertEq(amount - really, waits);
        assertEq(id != 0, waits != 0);
        uint256 end = host.outflowLine(address(token)).reserved;
        if (wait != 0) {
            skip(wait - 1);
            assertLt(host.outflowLinePassed(address(token)), end);
            skip(1);
        }
        if (waits != 0) assertEq(host.outflowLinePassed(address(token)), end);
    }

    function _latch(address asset, uint32 duration) private {
        vm.prank(users.guardian);
        host.latchOutflow(asset, duration, CAUSE, EVIDENCE);
    }

    function _assertPreview(uint256 amount, uint256 paid, uint256 waits, uint256 wait) private view {
        (uint256 paid_, uint256 waits_, uint256 wait_) = host.previewOutflow(address(token), amount);
        assertEq(paid_, paid, "paid");
        assertEq(waits_, waits, "waits");
        assertEq(wait_, wait, "wait");
    }

    /// @dev A view does not revert for what can never leave: it says never.
    function test_OUT11_PreviewOfMoreThanABucketHolds() external view {
        uint256 amount = uint256(type(uint112).max) + 1;
        (uint256 paid, uint256 waits, uint256 wait) = host.previewOutflow(address(token), amount);
        assertEq(paid, BURST);
        assertEq(waits, amount - BURST);
        assertEq(wait, type(uint256).max);
    }
}
