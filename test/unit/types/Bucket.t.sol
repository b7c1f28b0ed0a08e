// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Test} from "forge-std/Test.sol";

import {Bucket, BucketLib} from "../../../contracts/types/Bucket.sol";

/// @notice The bucket against a plain one: no packing, no floats in the state, one variable each.
contract BucketTest is Test {
    uint256 private constant UNIT = 1 << 16;
    uint40 private constant T0 = 1_767_225_600;

    /// @dev The same state in full-width words; the effective parameters are taken over from the packed bucket.
    struct Plain {
        int256 available;
        uint256 updatedAt;
        uint256 burst;
        uint256 rate;
    }

    // Making

    function test_Create_IsFull() external pure {
        Bucket bucket = BucketLib.create(1000, 600, 60, T0);
        assertTrue(bucket.isSet());
        assertEq(bucket.available(), 1000);
        assertEq(bucket.debt(), 0);
        assertEq(bucket.burst(), 1000);
        assertEq(bucket.rate(), 10 * UNIT);
        assertEq(bucket.updatedAt(), T0);
        assertEq(bucket.mostIn(60), 1600);
    }

    function test_Create_DecodesByHand() external pure {
        uint256 raw = Bucket.unwrap(BucketLib.create(3, 2, 1, T0).withTag(0x2abcd));
        assertEq(raw & ((1 << 136) - 1), 3 * UNIT);
        assertEq((raw >> 136) & type(uint40).max, T0);
        assertEq((raw >> 176) & ((1 << 31) - 1), 3);
        assertEq((raw >> 207) & ((1 << 31) - 1), 2 * UNIT);
        assertEq(raw >> 238, 0x2abcd);
    }

    function test_RevertWhen_BurstOutOfRange() external {
        uint256 largest = BucketLib.MAX_AMOUNT;
        BucketLib.create(largest, 0, 1, T0);
        vm.expectRevert(abi.encodeWithSelector(BucketLib.BucketAmountOutOfRange.selector, largest + 1, largest));
        this.create(largest + 1, 0, 1);
    }

    function test_RevertWhen_RefillOutOfRange() external {
        uint256 largest = BucketLib.MAX_AMOUNT;
        BucketLib.create(0, largest, 1, T0);
        vm.expectRevert(abi.encodeWithSelector(BucketLib.BucketAmountOutOfRange.selector, largest + 1, largest));
        this.create(0, largest + 1, 1);
    }

    function test_RevertWhen_WindowZero() external {
        vm.expectRevert(BucketLib.BucketWindowZero.selector);
        this.create(1, 1, 0);
    }

    function testFuzz_Create_RoundsParametersDown(uint112 burst, uint112 refill, uint32 window) external pure {
        window = window == 0 ? 1 : window;
        Bucket bucket = BucketLib.create(burst, refill, window, T0);
        uint256 exact = (uint256(refill) << 16) / window;
        assertLe(bucket.burst(), burst);
        assertLe(bucket.rate(), exact);
        assertLe(burst - bucket.burst(), burst >> 23, "burst loses less than 2^-23");
        assertLe(exact - bucket.rate(), exact >> 23, "rate loses less than 2^-23");
        assertLe(bucket.mostIn(window), uint256(burst) + refill, "never more than was asked for");
    }

    function testFuzz_Create_IsExactBelow24Bits(uint24 burst, uint24 rate) external pure {
        Bucket bucket = BucketLib.create(burst, uint256(rate) * 60, UNIT * 60, T0);
        assertEq(bucket.burst(), burst);
        assertEq(bucket.rate(), rate);
    }

    // Settling

    function test_Settle_RefillsToTheSecond() external pure {
        Bucket bucket = BucketLib.create(100, 1, 2, T0).charge(100);
        assertEq(bucket.settle(T0 + 1).available(), 0, "half a unit is not a unit");
        assertEq(bucket.settle(T0 + 2).available(), 1);
        assertEq(bucket.settle(T0 + 199).available(), 99);
        assertEq(bucket.settle(T0 + 200).available(), 100);
        assertEq(bucket.settle(T0 + 201).available(), 100, "not beyond the burst");
    }

    function test_Settle_IgnoresThePast() external pure {
        Bucket bucket = BucketLib.create(100, 1, 1, T0).charge(50);
        assertEq(Bucket.unwrap(bucket.settle(T0)), Bucket.unwrap(bucket));
        assertEq(Bucket.unwrap(bucket.settle(T0 - 1)), Bucket.unwrap(bucket));
    }

    function testFuzz_Settle_IsAdditive(uint112 burst, uint112 refill, uint112 charged, uint32 first, uint32 second)
        external
        pure
    {
        Bucket bucket = BucketLib.create(burst, refill, 1 hours, T0).charge(charged);
        uint256 end = uint256(T0) + first + second;
        assertEq(Bucket.unwrap(bucket.settle(uint256(T0) + first).settle(end)), Bucket.unwrap(bucket.settle(end)));
    }

    // Charging and crediting

    function test_Charge_GoesIntoDebt() external pure {
        Bucket bucket = BucketLib.create(10, 1, 1, T0).charge(15);
        assertEq(bucket.available(), 0);
        assertEq(bucket.debt(), 5);
        assertEq(bucket.secondsUntil(0), 5);
        assertEq(bucket.secondsUntil(10), 15);
        assertEq(bucket.secondsUntil(11), BucketLib.NEVER);
        assertEq(bucket.settle(T0 + 5).debt(), 0);
    }

    function test_SecondsUntil_IsTheFirstSecond() external pure {
        Bucket bucket = BucketLib.create(10, 2, 3, T0).charge(10);
        uint256 wait = bucket.secondsUntil(7);
        assertGe(bucket.settle(T0 + wait).available(), 7);
        assertLt(bucket.settle(T0 + wait - 1).available(), 7);
        assertEq(BucketLib.create(10, 0, 1, T0).charge(10).secondsUntil(1), BucketLib.NEVER, "no rate");
    }

    function test_RevertWhen_ChargeOutOfRange() external {
        uint256 largest = BucketLib.MAX_AMOUNT;
        vm.expectRevert(abi.encodeWithSelector(BucketLib.BucketAmountOutOfRange.selector, largest + 1, largest));
        this.charge(BucketLib.create(1, 1, 1, T0), largest + 1);
    }

    function test_RevertWhen_DebtOutOfRange() external {
        uint256 largest = BucketLib.MAX_AMOUNT;
        Bucket bucket = BucketLib.create(0, 0, 1, T0);
        // The signed field holds 2^135 sub-units: 128 of the largest charges.
        for (uint256 i = 0; i < 128; ++i) {
            bucket = bucket.charge(largest);
        }
        vm.expectRevert(abi.encodeWithSelector(BucketLib.BucketAmountOutOfRange.selector, largest, largest));
        this.charge(bucket, largest);
    }

    function test_Credit_KeepsUnderTheBurst() external pure {
        (Bucket bucket, uint256 excess) = BucketLib.create(10, 1, 1, T0).charge(4).credit(7);
        assertEq(bucket.available(), 10);
        assertEq(excess, 3);
    }

    function testFuzz_ChargeThenCredit_LeavesTheWordAsItWas(uint112 burst, uint112 refill, uint112 used, uint32 time)
        external
        pure
    {
        Bucket bucket = BucketLib.create(burst, refill, 1 days, T0).charge(used).settle(uint256(T0) + time);
        uint256 amount = bound(uint256(keccak256(abi.encode(used, time))), 0, type(uint112).max);
        (Bucket back, uint256 excess) = bucket.charge(amount).credit(amount);
        assertEq(excess, 0);
        assertEq(Bucket.unwrap(back), Bucket.unwrap(bucket));
    }

    // Changing parameters

    function test_WithLimit_KeepsWhatWasConsumed() external pure {
        Bucket bucket = BucketLib.create(100, 1, 1, T0).charge(60);
        assertEq(bucket.withLimit(1000, 1, 1).available(), 40, "a higher burst is not a gift");
        assertEq(bucket.withLimit(30, 1, 1).available(), 30, "a lower one cuts");
        assertEq(bucket.charge(100).withLimit(30, 1, 1).debt(), 60, "debt stays");
    }

    function testFuzz_WithTag_TouchesNothingElse(uint112 burst, uint112 used, uint24 tag) external pure {
        tag %= 1 << 18;
        Bucket bucket = BucketLib.create(burst, burst, 1 days, T0).charge(used);
        Bucket tagged = bucket.withTag(tag);
        assertEq(tagged.tag(), tag);
        assertEq(Bucket.unwrap(tagged.withTag(0)), Bucket.unwrap(bucket));
        assertEq(Bucket.unwrap(tagged.withLimit(burst, burst, 1 days)), Bucket.unwrap(tagged), "kept by a change");
        assertEq(Bucket.unwrap(tagged.settle(T0 + 1)) >> 238, tag, "kept by settling");
    }

    // Against the plain reference

    function testFuzz_EqualsThePlainBucket(uint112 burst, uint112 refill, uint256 seed) external pure {
        Bucket bucket = BucketLib.create(burst, refill, 1 hours, T0);
        Plain memory plain = Plain(int256(bucket.burst() * UNIT), T0, bucket.burst(), bucket.rate());
        uint256 now_ = T0;
        for (uint256 i = 0; i < 12; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            now_ += seed % 2 days;
            bucket = bucket.settle(now_);
            _settle(plain, now_);
            uint256 amount = (seed >> 64) % (uint256(burst) + 2);
            if (seed & (1 << 200) == 0) {
                bucket = bucket.charge(amount);
                plain.available -= int256(amount * UNIT);
            } else {
                uint256 excess;
                (bucket, excess) = bucket.credit(amount);
                assertEq(excess, amount - _credit(plain, amount));
            }
            assertEq(bucket.available(), plain.available > 0 ? uint256(plain.available) / UNIT : 0);
            assertEq(bucket.debt(), plain.available < 0 ? (uint256(-plain.available) + UNIT - 1) / UNIT : 0);
        }
    }

    /// @dev The promise of the type: whoever takes only what is available never takes more than burst + rate x time,
    /// over any interval and not only from the start.
    function testFuzz_NeverMoreThanBurstAndRate(uint64 burst, uint64 refill, uint256 seed) external pure {
        Bucket bucket = BucketLib.create(burst, refill, 1 hours, T0);
        uint256[16] memory times;
        uint256[16] memory taken;
        uint256 now_ = T0;
        for (uint256 i = 0; i < 16; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            now_ += seed % 3 hours;
            bucket = bucket.settle(now_);
            uint256 amount = seed & (1 << 200) == 0 ? bucket.available() : (seed >> 64) % (bucket.available() + 1);
            bucket = bucket.charge(amount);
            (times[i], taken[i]) = (now_, amount);
            uint256 sum = 0;
            for (uint256 back = 0; back <= i; ++back) {
                sum += taken[i - back];
                assertLe(sum * UNIT, bucket.burst() * UNIT + bucket.rate() * (now_ - times[i - back]));
            }
        }
    }

    function create(uint256 burst, uint256 refill, uint256 window) external pure returns (Bucket) {
        return BucketLib.create(burst, refill, window, T0);
    }

    function charge(Bucket bucket, uint256 amount) external pure returns (Bucket) {
        return bucket.charge(amount);
    }

    function _settle(Plain memory plain, uint256 time) private pure {
        plain.available += int256((time - plain.updatedAt) * plain.rate);
        if (plain.available > int256(plain.burst * UNIT)) plain.available = int256(plain.burst * UNIT);
        plain.updatedAt = time;
    }

    function _credit(Plain memory plain, uint256 amount) private pure returns (uint256 credited) {
        int256 full = int256(plain.burst * UNIT);
        uint256 room = plain.available < full ? uint256(full - plain.available) / UNIT : 0;
        credited = amount < room ? amount : room;
        plain.available += int256(credited * UNIT);
    }
}
