// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";

/// @dev `_chargeExact`: pays all or refuses.
/// forge-config: default.isolate = true
contract ExactTest is OutflowBase {
    function test_OUT4_ExactPaysAll() external {
        _exact(BURST);
        assertEq(token.balanceOf(alice), BURST);
        assertEq(escrow.claimCount(address(token)), 0);
    }

    function test_OUT4_ExactRefusesOneMoreAndLeavesNothing() external {
        _toLevel();
        uint256 word = _word(address(token));
        _expectLimit(LEVEL + 1, LEVEL, 1);
        _exact(LEVEL + 1);
        assertEq(_word(address(token)), word);
        assertEq(token.balanceOf(alice), BURST - LEVEL);
    }

    function test_Native() external {
        host.exact(NATIVE, alice, BURST);
        assertEq(alice.balance, BURST);
    }

    // OUT-11

    function test_OUT11_RetryInIsTheSecondAtWhichItFits() external {
        _toLevel();
        _expectLimit(300_000, LEVEL, 500);
        _exact(300_000);
        skip(499);
        _expectLimit(300_000, 299_900, 1);
        _exact(300_000);
        skip(1);
        _exact(300_000);
    }

    function test_OUT11_MoreThanTheBurstNeverFits() external {
        _expectLimit(BURST + 1, BURST, type(uint256).max);
        _exact(BURST + 1);
    }

    function test_OUT11_RetryInCountsTheSmallLane() external {
        _wait(bob, 10_000_000); // the main lane pays nobody for 100,000 seconds
        vm.warp(host.outflowLatchedUntil(address(token)));
        for (uint256 i = 0; i < 3; ++i) {
            _exact(THRESHOLD);
        }
        uint256 missing = THRESHOLD - (SMALL_BURST - 3 * THRESHOLD);
        _expectLimit(THRESHOLD, 0, missing / SMALL_RATE);
        _exact(THRESHOLD);
        skip(missing / SMALL_RATE - 1);
        _expectLimit(THRESHOLD, 0, 1);
        _exact(THRESHOLD);
        skip(1);
        _exact(THRESHOLD);
    }

    function testFuzz_OUT11_RetryIn(uint256 first, uint256 second, uint256 elapsed) external {
        first = bound(first, 1, BURST - LEVEL);
        second = bound(second, BURST - first + 1, BURST);
        elapsed = bound(elapsed, 0, (second - (BURST - first) - 1) / RATE);
        _exact(first);
        skip(elapsed);
        uint256 available = BURST - first + elapsed * RATE;
        if (available < second) {
            uint256 retryIn = (second - available + RATE - 1) / RATE;
            _expectLimit(second, available, retryIn);
            _exact(second);
            skip(retryIn);
        }
        _exact(second);
    }

    // OUT-7

    function test_OUT7_SmallExitsArePaidWhenTheMainLaneCannot() external {
        _empty(address(token));
        for (uint256 i = 0; i < 3; ++i) {
            vm.expectEmit(address(host));
            emit IOutflowLimiter.OutflowSmallPaid(address(token), THRESHOLD);
            _exact(THRESHOLD);
        }
        (, uint256 small) = _capacity();
        assertEq(small, SMALL_BURST - 3 * THRESHOLD);
    }

    function test_OUT7_OneAboveTheThresholdCannotTouchTheSmallLane() external {
        _empty(address(token));
        _expectLatched(THRESHOLD + 1, THRESHOLD, _now() + LATCH);
        _exact(THRESHOLD + 1);
        (, uint256 small) = _capacity();
        assertEq(small, THRESHOLD);
        _exact(THRESHOLD);
    }

    // OUT-8

    function test_OUT8_LeavingTheLevelDoesNotTrip() external {
        _toLevel();
        assertFalse(_isLatched(address(token)));
    }

    function test_OUT8_OneBelowTheLevelTripsAndSucceeds() external {
        vm.expectEmit(address(host));
        emit IOutflowLimiter.OutflowLaneTripped(address(token), BURST - LEVEL + 1, LEVEL - 1, _now() + LATCH);
        _exact(BURST - LEVEL + 1);
        assertEq(token.balanceOf(alice), BURST - LEVEL + 1);
        assertEq(host.outflowLatchedUntil(address(token)), _now() + LATCH);
    }

    function test_OUT8_SmallExitsDoNotTrip() external {
        _toLevel();
        _exact(THRESHOLD);
        assertFalse(_isLatched(address(token)));
        _exact(THRESHOLD + 1);
        assertTrue(_isLatched(address(token)));
    }

    function test_OUT8_LatchEndsByItself() external {
        _exact(BURST - LEVEL + 1);
        uint40 until = _now() + LATCH;
        vm.warp(until - 1);
        _expectLatched(THRESHOLD + 1, THRESHOLD, until);
        _exact(THRESHOLD + 1);
        vm.warp(until);
        _exact(THRESHOLD + 1);
    }

    function test_OUT8_ALaneTripsAgainAfterItsLatch() external {
        _empty(address(token));
        vm.warp(host.outflowLatchedUntil(address(token)));
        _empty(address(token));
        assertTrue(_isLatched(address(token)));
        assertLe(host.outflowLatchedUntil(address(token)), _now() + LATCH);
    }

    // Bad input

    function test_OUT10_RevertGiven_AssetUnset() external {
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowAssetUnset.selector, address(1)));
        host.exact(address(1), alice, 1);
    }

    function test_OUT9_RevertWhen_AmountZero() external {
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowAmountInvalid.selector, 0));
        _exact(0);
    }

    function test_OUT9_RevertWhen_AmountOutOfRange() external {
        uint256 amount = uint256(type(uint112).max) + 1;
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowAmountInvalid.selector, amount));
        _exact(amount);
        _expectLimit(amount - 1, BURST, type(uint256).max);
        _exact(amount - 1);
    }

    function test_OUT9_RevertWhen_RecipientIsHostEscrowOrZero() external {
        address[3] memory recipients = [address(host), address(escrow), address(0)];
        for (uint256 i = 0; i < recipients.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowRecipientInvalid.selector, recipients[i]));
            host.exact(address(token), recipients[i], 1);
        }
    }
}
