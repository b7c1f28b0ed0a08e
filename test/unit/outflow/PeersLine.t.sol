// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";

/// @notice Mistakes of others, played through here: what becomes of the part that waits.
/// forge-config: default.isolate = true
contract PeersLineTest is OutflowBase {
    /// @dev Wormhole NTT, Flying Tulip CircuitBreakerV2: what is queued uses no capacity and leaves whole after a fixed
    /// delay, so the limit is a delay and no cap. Here what waits is charged, and leaves no faster than the rate.
    function test_OUT1_Ntt_WhatWaitsUsesCapacity() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _wait(users.attacker, 20_000_000);
        vm.warp(host.outflowLatchedUntil(address(token)));
        _expectLimit(THRESHOLD + 1, 0, (20_000_000 + THRESHOLD + 1) / RATE - LATCH + 1);
        _exact(THRESHOLD + 1);
        skip(200_000 - LATCH - 1);
        _expectLine(20_000_000, 19_999_900);
        escrow.release(id, claim);
    }

    /// @dev Hyperlane's delayed router: the wait is clamped to a maximum, after which everything leaves. Here it is
    /// what the rate needs, to the second, were it years.
    function test_OUT5_Hyperlane_TheWaitIsNeverClamped() external {
        uint128 amount = uint128(RATE) * 3 * 365 days;
        (uint256 paid, uint256 waits, uint256 wait) = host.previewOutflow(address(token), BURST + uint256(amount));
        assertEq(paid, BURST);
        assertEq(waits, amount);
        assertEq(wait, 3 * 365 days);
        token.mint(address(host), amount);
        (uint64 id, IOutflowEscrow.Claim memory claim) = _wait(users.attacker, amount);
        skip(wait - 1);
        _expectLine(amount, amount - RATE);
        escrow.release(id, claim);
        skip(1);
        escrow.release(id, claim);
    }

    /// @dev Hyperlane, hyperlane-xyz/hyperlane-monorepo #8671: an excess is rounded down to no wait at all, so whoever
    /// splits waits for nothing. Here the last of many parts is due when the whole would be, and one unit waits, too.
    function test_OUT5_Hyperlane8671_SplittingShortensNothing() external {
        uint256 snapshot = vm.snapshotState();
        (, IOutflowEscrow.Claim memory whole) = _wait(users.attacker, 10_000_000);
        vm.revertToState(snapshot);
        _empty(address(token));
        IOutflowEscrow.Claim memory part;
        uint64 id;
        for (uint256 i = 0; i < 100; ++i) {
            (id, part) = _wait(users.attacker, 100_000);
        }
        assertEq(part.lineEnd, whole.lineEnd);
        (id, part) = _wait(users.attacker, THRESHOLD + 1);
        assertEq(part.lineEnd, whole.lineEnd + THRESHOLD + 1);
        skip(100_000 + (THRESHOLD + 1) / RATE);
        _expectLine(part.lineEnd, part.lineEnd - (THRESHOLD + 1) % RATE);
        escrow.release(id, part);
        skip(1);
        escrow.release(id, part);
    }

    /// @dev polkadot-fellows/RFCs #167 on Snowbridge: a stream of small transfers starves a large one that waits,
    /// unless it reserves its capacity; and a large one that waits must not lock the small ones out.
    function test_OUT7_Snowbridge_TheLargeAndTheSmallDoNotStarveEachOther() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _wait(bob, 10_000_000); // due after 100,000 seconds
        uint256 made = _now();
        uint256 every = THRESHOLD / SMALL_RATE + 1;
        for (uint256 i = 0; i < 63; ++i) {
            skip(every);
            _exact(THRESHOLD);
        }
        assertEq(token.balanceOf(alice), 63 * uint256(THRESHOLD), "every small exit at once, for a day");
        vm.warp(made + 100_000 - 1);
        _expectLine(10_000_000, 9_999_900);
        escrow.release(id, claim);
        skip(1);
        escrow.release(id, claim);
    }

    /// @dev EIP-7265 reference, Delayed module: a second withheld exit equal to the first has the same key and reverts.
    function test_OUT5_Eip7265_EqualExitsDoNotCollide() external {
        _empty(address(token));
        (uint64 first, IOutflowEscrow.Claim memory claim1) = _wait(bob, 500_000);
        (uint64 second, IOutflowEscrow.Claim memory claim2) = _wait(bob, 500_000);
        assertEq(second, first + 1);
        skip(REVIEW);
        escrow.release(second, claim2);
        escrow.release(first, claim1);
        assertEq(token.balanceOf(bob), 1_000_000);
    }
}
