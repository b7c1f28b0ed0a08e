// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FeedConfig, FeedConfigLib} from "../../../contracts/oracle/FeedConfig.sol";
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

    function testFuzz_ConfigFieldsAreApart(
        address aggregator,
        uint24 maxAge,
        uint16 base,
        uint16 cap,
        uint32 slope,
        uint8 closes
    ) external pure {
        FeedConfig config = FeedConfigLib.create(aggregator, maxAge, base, cap, slope, ScopeSet.wrap(closes));
        assertEq(config.aggregator(), aggregator);
        assertEq(config.maxAge(), maxAge);
        assertEq(config.base(), uint256(base) * 1e8);
        assertEq(config.cap(), uint256(cap) * 1e8);
        assertEq(config.baseBps(), base);
        assertEq(config.capBps(), cap);
        assertEq(config.slope(), slope);
        assertEq(ScopeSet.unwrap(config.closes()), closes);
    }
}
