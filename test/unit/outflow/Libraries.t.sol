// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Test} from "forge-std/Test.sol";

import {ContainmentStorage} from "../../../contracts/core/ContainmentStorage.sol";
import {ClaimRanges} from "../../../contracts/outflow/ClaimRanges.sol";
import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {LaneTag} from "../../../contracts/outflow/LaneTag.sol";
import {OrdinaryFlow} from "../../../contracts/outflow/OrdinaryFlow.sol";
import {OutflowCarry} from "../../../contracts/outflow/OutflowCarry.sol";
import {OutflowStorage} from "../../../contracts/outflow/OutflowStorage.sol";
import {OutflowTermsLib} from "../../../contracts/outflow/OutflowTermsLib.sol";
import {Bucket, BucketLib} from "../../../contracts/types/Bucket.sol";
import {ContainmentWordLib} from "../../../contracts/types/ContainmentWord.sol";

contract ClaimRangesTest is Test {
    using ClaimRanges for ClaimRanges.Set;

    uint256 private constant LAST = 140_000;

    ClaimRanges.Set private _set;

    function testFuzz_AgainstANaiveSet(uint256[4] memory starts, uint256[4] memory lengths, uint256[32] memory ids)
        external
    {
        uint256[2][4] memory ranges;
        for (uint256 i = 0; i < 4; ++i) {
            uint256 first = bound(starts[i], 1, LAST);
            ranges[i] = [first, bound(first + (lengths[i] % 3 == 0 ? 0 : lengths[i] % LAST), first, LAST)];
            _set.add(ranges[i][0], ranges[i][1]);
        }
        for (uint256 i = 0; i < 32; ++i) {
            _check(ranges, bound(ids[i], 1, LAST));
        }
        for (uint256 i = 0; i < 4; ++i) {
            _check(ranges, ranges[i][0] - 1);
            _check(ranges, ranges[i][0]);
            _check(ranges, ranges[i][1]);
            _check(ranges, ranges[i][1] + 1);
        }
    }

    function testFuzz_EveryIdAroundOneRange(uint256 first, uint256 length) external {
        first = bound(first, 1, 300);
        uint256 last = first + bound(length, 0, 600);
        _set.add(first, last);
        for (uint256 id = 0; id <= last + 3; ++id) {
            if (_set.has(id) != (id >= first && id <= last)) fail();
        }
    }

    function test_TheLargestNumbers() external {
        _set.add(type(uint64).max - 1, type(uint64).max);
        assertTrue(_set.has(type(uint64).max));
        assertFalse(_set.has(type(uint64).max - 2));
    }

    function _check(uint256[2][4] memory ranges, uint256 id) private view {
        bool expected = false;
        for (uint256 i = 0; i < 4; ++i) {
            expected = expected || (id >= ranges[i][0] && id <= ranges[i][1]);
        }
        assertEq(_set.has(id), expected);
    }
}

contract LaneTagTest is Test {
    using LaneTag for Bucket;

    uint256 private constant TIME = 1_767_225_600;

    function test_LatchAloneChangesNothingElse() external pure {
        Bucket main = _bucket().tagged(true, 250_000, 20, 1000);
        assertFalse(main.isLatched());
        assertTrue(main.withLatch(true).isLatched());
        assertEq(Bucket.unwrap(main.withLatch(true).withLatch(false)), Bucket.unwrap(main));
    }

    function test_NewTermsKeepTheLatch() external pure {
        assertTrue(_bucket().withLatch(true).tagged(false, 0, 20, 1000).isLatched());
    }

    function testFuzz_TheLevelIsRoundedUpAndTheThresholdDown(uint256 tripPpm, uint256 small, uint256 left)
        external
        pure
    {
        tripPpm = bound(tripPpm, 0, 1_000_000);
        small = bound(small, 1000, 1_000_000);
        left = bound(left, 0, 1_000_000);
        Bucket main = _bucket().tagged(false, tripPpm, small, 1_000_000).charge(1_000_000 - left);
        assertLe(main.threshold(), small);
        assertGe(main.threshold() + 977, small);
        // Never later than asked for, up to the largest level that there is.
        if (tripPpm <= 984_375 && left < tripPpm) assertTrue(main.isBelowLevel());
        if (left >= tripPpm + 15_625) assertFalse(main.isBelowLevel());
    }

    function test_ASampleIsDueOnANewDayForSharesOnly() external pure {
        Bucket share = _bucket().tagged(true, 0, 20, 1000);
        assertFalse(share.isSampleDue(TIME + 1 days - 1));
        assertTrue(share.isSampleDue(TIME + 1 days));
        assertFalse(_bucket().tagged(false, 0, 20, 1000).isSampleDue(TIME + 1 days));
    }

    function test_Day() external pure {
        assertEq(LaneTag.day(86_399), 0);
        assertEq(LaneTag.day(86_400), 1);
    }

    function _bucket() private pure returns (Bucket) {
        return BucketLib.create(1_000_000, 0, 1, TIME);
    }
}

contract OutflowTermsLibTest is Test {
    using OutflowTermsLib for IOutflowLimiter.OutflowTerms;

    function testFuzz_BaseIsTheSmallerSampleAndAtLeastTheFloor(uint112 sample, uint112 previous, uint112 floor)
        external
        pure
    {
        IOutflowLimiter.OutflowTerms memory terms;
        terms.floor = floor;
        IOutflowLimiter.OutflowLine memory line;
        (line.sample, line.previousSample) = (sample, previous);
        uint256 smaller = sample < previous ? sample : previous;
        assertEq(terms.base(line), smaller > floor ? smaller : floor);
    }

    function test_Amount() external pure {
        IOutflowLimiter.OutflowTerms memory terms;
        assertEq(terms.amount(60_000, 1000), 60_000);
        terms.isShare = true;
        assertEq(terms.amount(60_000, 1000), 60);
        assertEq(terms.amount(1_000_000, type(uint112).max), type(uint112).max);
    }

    function test_AFreshLaneIsFull() external view {
        IOutflowLimiter.OutflowTerms memory terms;
        (terms.window, terms.burst, terms.smallBurst) = (1, 1000, 10);
        assertEq(terms.mainLane(Bucket.wrap(0), 0).available(), 1000);
        assertEq(terms.smallLane(Bucket.wrap(0), 0).available(), 10);
    }

    function test_ALaneKeepsWhatWasConsumed() external view {
        IOutflowLimiter.OutflowTerms memory terms;
        (terms.window, terms.burst) = (1, 1000);
        Bucket used = terms.mainLane(Bucket.wrap(0), 0).charge(600);
        terms.burst = 2000;
        assertEq(terms.mainLane(used, 0).available(), 400);
        terms.burst = 300;
        assertEq(terms.mainLane(used, 0).available(), 300);
    }
}

contract OutflowCarryTest is Test {
    function test_TakesWhatIsThereAndNoMore() external {
        assertEq(OutflowCarry.take(address(1), 5), 0);
        OutflowCarry.put(address(1), 7);
        OutflowCarry.put(address(1), 3);
        assertEq(OutflowCarry.take(address(2), 5), 0);
        assertEq(OutflowCarry.take(address(1), 4), 4);
        assertEq(OutflowCarry.take(address(1), 7), 6);
        assertEq(OutflowCarry.take(address(1), 1), 0);
    }
}

/// @dev The fast path against the single functions of `Bucket` and `LaneTag`, for any word.
contract OrdinaryFlowTest is Test {
    using LaneTag for Bucket;
    using OrdinaryFlow for Bucket;

    uint256 private constant TIME = 1_767_225_600;
    bytes32 private constant CARRY = "a transient slot";
    address private constant ASSET = address(0xa55e7);

    struct Lane {
        uint112 burst;
        uint112 refill;
        uint32 window;
        uint256 charged;
        uint32 elapsed;
        uint24 tag;
    }

    function testFuzz_ChargeEqualsTheSingleFunctions(Lane memory lane, uint256 amount, bool latched, bool isExact)
        external
    {
        Bucket main = _lane(lane);
        amount = bound(amount, 0, uint256(lane.burst) + 2);
        if (lane.elapsed % 3 == 0) lane.elapsed = 0; // the second of the last booking has a branch of its own
        _set(main, main.updatedAt() + lane.elapsed, latched);

        bool unusual = amount == 0 || amount > type(uint112).max || latched || main.isLatched();
        if (unusual || main.isSampleDue(block.timestamp)) return _assertUntouched(main, amount, isExact);
        Bucket settled = main.settle(block.timestamp);
        if (settled.available() < amount) {
            if (isExact && amount > main.threshold()) return _assertRefused(settled, amount);
            return _assertUntouched(main, amount, isExact);
        }
        Bucket expected = settled.charge(amount);
        if (expected.isBelowLevel()) return _assertUntouched(main, amount, isExact);
        assertEq(OrdinaryFlow.charge(ASSET, amount, isExact), 0);
        assertEq(Bucket.unwrap(OutflowStorage.assetOf(ASSET).main), Bucket.unwrap(expected));
    }

    /// @dev Numbers that a word cannot hold must not come round to one that it can.
    function testFuzz_AnAmountOutOfRangeIsUnusual(Lane memory lane, uint256 amount, bool isExact) external {
        Bucket main = _lane(lane);
        _set(main, TIME + lane.elapsed, false);
        _assertUntouched(main, bound(amount, uint256(type(uint112).max) + 1, type(uint256).max), isExact);
    }

    function testFuzz_CreditedEqualsTheSingleFunctions(Lane memory lane, uint256 amount) external view {
        Bucket main = _lane(lane);
        amount = bound(amount, 0, uint256(type(uint112).max) + 1);
        uint256 time = main.updatedAt() + lane.elapsed;
        (Bucket next, uint256 excess) = main.credited(amount, time, CARRY);
        bool isUnusual = amount == 0 || amount > type(uint112).max || main.isSampleDue(time);
        if (isUnusual || main.settle(time).isNearLevel()) return assertFalse(next.isSet());
        (Bucket expected, uint256 expectedExcess) = main.settle(time).credit(amount);
        assertEq(Bucket.unwrap(next), Bucket.unwrap(expected));
        assertEq(excess, expectedExcess);
    }

    /// @dev One unit per second, and nothing left: ten units take ten seconds, not eleven.
    function test_OUT11_ARefusalNamesTheFirstSecondThatFits() external {
        Bucket main = BucketLib.create(1000, 1, 1, TIME).charge(1000);
        _set(main, TIME, false);
        for (uint256 passed = 0; passed < 10; ++passed) {
            vm.warp(TIME + passed);
            _assertRefused(main.settle(TIME + passed), 10);
        }
        vm.warp(TIME + 10);
        this.charge(10);
    }

    function test_WhatIsCarriedIsUnusualInItsSecondOnly() external {
        OutflowCarry.put(ASSET, 1);
        Bucket main = BucketLib.create(1000, 0, 1, TIME);
        _set(main, TIME, false);
        _assertUntouched(main, 1, true);
        vm.warp(TIME + 1);
        assertEq(OrdinaryFlow.charge(ASSET, 1, true), 0);
    }

    function test_WhatTheSmallLanePaidIsUnusualInItsSecondOnly() external {
        bytes32 slot = CARRY;
        assembly ("memory-safe") {
            tstore(slot, 1)
        }
        Bucket main = BucketLib.create(1000, 0, 1, TIME);
        (Bucket next,) = main.credited(1, TIME, CARRY);
        assertFalse(next.isSet());
        (next,) = main.credited(1, TIME + 1, CARRY);
        assertTrue(next.isSet());
    }

    function test_OUT2_NearIsLessThanLevelAndThresholdTogether() external pure {
        // a level of 16/64 and a threshold of 16/1,024 of 1,024: 256 + 16
        Bucket main = BucketLib.create(1024, 0, 1, TIME).withTag((16 << 2) | (16 << 8));
        assertFalse(main.charge(1024 - 272).isNearLevel());
        assertTrue(main.charge(1024 - 271).isNearLevel());
        assertTrue(main.charge(1024 + 5).isNearLevel());
        assertEq(main.charge(1024 + 5).position(), -5);
        assertEq(main.charge(1000).position(), 24);
    }

    function test_ATimeThatRunsBackwardsIsUnusual() external {
        Bucket main = BucketLib.create(1000, 1, 1, TIME).charge(500);
        _set(main, TIME - 1, false);
        _assertUntouched(main, 1, true);
        (Bucket next,) = main.credited(1, TIME - 1, CARRY);
        assertFalse(next.isSet());
    }

    function test_AnUnsetLaneIsNeverOrdinary() external {
        _set(Bucket.wrap(0), TIME, false);
        _assertUntouched(Bucket.wrap(0), 1, true);
        (Bucket next,) = Bucket.wrap(0).credited(1, TIME, CARRY);
        assertFalse(next.isSet());
    }

    /// @dev From outside, so that a test can expect a revert.
    function charge(uint256 amount) external {
        OrdinaryFlow.charge(ASSET, amount, true);
    }

    function _set(Bucket main, uint256 time, bool latched) private {
        vm.warp(time);
        ContainmentStorage.load().hostWord = ContainmentWordLib.fresh().withLatch(latched);
        OutflowStorage.assetOf(ASSET).main = main;
    }

    function _assertUntouched(Bucket main, uint256 amount, bool isExact) private {
        assertNotEq(OrdinaryFlow.charge(ASSET, amount, isExact), 0);
        assertEq(Bucket.unwrap(OutflowStorage.assetOf(ASSET).main), Bucket.unwrap(main));
    }

    /// @dev The error put together by hand against the plain form.
    function _assertRefused(Bucket settled, uint256 amount) private {
        (uint256 available, uint256 retryIn) = (settled.available(), settled.secondsUntil(amount));
        bytes4 selector = IOutflowLimiter.OutflowLimitExceeded.selector;
        vm.expectRevert(abi.encodeWithSelector(selector, ASSET, amount, available, retryIn));
        this.charge(amount);
    }

    function _lane(Lane memory lane) private pure returns (Bucket) {
        uint256 window = lane.window == 0 ? 1 : lane.window;
        uint256 used = bound(lane.charged, 0, 4 * uint256(lane.burst));
        Bucket main = BucketLib.create(lane.burst, lane.refill, window, TIME).withTag(lane.tag);
        for (uint256 i = 0; i < 4; ++i) {
            main = main.charge(used / 4);
        }
        return main;
    }
}
