// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FeedConfig, FeedConfigLib} from "../../../contracts/oracle/FeedConfig.sol";
import {FeedSecond, FeedSecondLib} from "../../../contracts/oracle/FeedSecond.sol";
import {FeedState} from "../../../contracts/oracle/FeedState.sol";
import {OracleReason} from "../../../contracts/oracle/OracleReason.sol";
import {ScopeSet} from "../../../contracts/types/Scope.sol";
import {Test} from "forge-std/Test.sol";

/// @notice The two words of a feed: what is put in comes out, and nothing touches its neighbour.
contract FeedStateTest is Test {
    function testFuzz_StateFieldsAreApart(uint96 anchor, uint40 anchorAt, uint40 since, uint24 length, bool distrusted)
        external
        pure
    {
        FeedState state;
        state = state.withBounds(100 << 40, 200 << 40)
            .withLatch(OracleReason.Distrusted, type(uint40).max, type(uint24).max);
        state = state.withAnchor(type(uint96).max, type(uint40).max).withDistrust(true);
        state = state.withDistrust(distrusted).withAnchor(anchor, anchorAt).withLatch(OracleReason.Stale, since, length);
        assertEq(state.anchor(), anchor);
        assertEq(state.anchorAt(), anchorAt);
        assertEq(state.latchedAt(), since);
        assertEq(state.latchedUntil(), uint256(since) + length);
        assertEq(uint8(state.reason()), uint8(OracleReason.Stale));
        assertEq(state.isDistrusted(), distrusted);
        assertEq(state.low(), 100 << 40);
        assertEq(state.high(), 200 << 40);
    }

    function testFuzz_BoundsAreRoundedInwards(uint96 low, uint96 high) external pure {
        low = uint96(bound(low, 1, type(uint96).max - (type(uint96).max >> 16)));
        FeedState state;
        state = state.withBounds(low, high);
        assertTrue(state.low() >= low && state.low() - low <= low >> 16, "low");
        assertTrue(state.high() <= high && high - state.high() <= high >> 16, "high");
    }

    function testFuzz_SmallBoundsAreExact(uint16 low, uint16 high) external pure {
        FeedState state;
        state = state.withBounds(low, high);
        assertEq(state.low(), low);
        assertEq(state.high(), high);
    }

    function testFuzz_ATripWithoutSecondsIsNoLatch(uint40 since, uint24 length) external pure {
        since = uint40(bound(since, 1, type(uint40).max));
        FeedState state;
        assertFalse(state.isSpent(length, 0), "never tripped");
        state = state.withLatch(OracleReason.Stale, since, 0);
        assertFalse(state.isLatched(since));
        assertEq(state.isSpent(length, since), length != 0);
        assertFalse(state.isSpent(length, uint256(since) + length));
        assertFalse(state.withLatch(OracleReason.Stale, since, 1).isSpent(length, uint256(since) + 1));
    }

    function testFuzz_RefusedIsLatchedOrDistrusted(uint256 word, uint40 time) external pure {
        FeedState state = FeedState.wrap(word);
        assertEq(state.isRefused(time), state.isDistrusted() || state.isLatched(time));
    }

    function testFuzz_ConfigFieldsAreApart(
        address aggregator,
        uint24 maxAge,
        uint16 base,
        uint16 cap,
        uint32 slope,
        uint8 closes,
        bool twoStep,
        bool second
    ) external pure {
        (base, cap, slope, closes) = (base & 0x3fff, cap & 0x3fff, slope & 0x3fffffff, closes & 0x3f);
        FeedConfig config = FeedConfigLib.create(aggregator, maxAge, 100_000, twoStep, ScopeSet.wrap(closes));
        config = config.withTolerance(base, cap, slope).withSecond(true).withSecond(second);
        assertEq(config.aggregator(), aggregator);
        assertEq(config.maxAge(), maxAge);
        assertEq(config.base(), uint256(base) * 1e8);
        assertEq(config.cap(), uint256(cap) * 1e8);
        assertEq(config.baseBps(), base);
        assertEq(config.capBps(), cap);
        assertEq(config.slope(), slope);
        assertEq(config.anchorLimit(), 65_536, "rounded down to a power of two");
        assertEq(config.isTwoStep(), twoStep);
        assertEq(config.hasSecond(), second);
        assertEq(ScopeSet.unwrap(config.closes()), closes);
    }

    function testFuzz_SecondFieldsAreApart(
        address aggregator,
        uint24 maxAge,
        uint16 agree,
        uint8 decimals,
        uint8 rounds,
        uint24 span,
        uint16 band
    ) external pure {
        (agree, band) = (agree & 0x3fff, band & 0x3fff);
        FeedSecond second = FeedSecondLib.create(aggregator, maxAge, agree, decimals).withRebase(rounds, span, band);
        assertEq(second.aggregator(), aggregator);
        assertEq(second.maxAge(), maxAge);
        assertEq(second.agreement(), uint256(agree) * 1e8);
        assertEq(second.decimals(), decimals);
        assertEq(second.rounds(), rounds);
        assertEq(second.span(), span);
        assertEq(second.band(), uint256(band) * 1e8);
        assertEq(second.agreeBps(), agree);
        assertEq(second.bandBps(), band);
    }
}
