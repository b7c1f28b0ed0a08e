// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILiquidationOutflow} from "../../../contracts/outflow/ILiquidationOutflow.sol";
import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {CallReceiver} from "../../mocks/receivers/CallReceiver.sol";
import {BlockingToken} from "../../mocks/tokens/BlockingToken.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";

/// @notice How long honest people wait at most, with numbers: alone, behind a whale, behind an attacker.
/// @dev The host holds ten million by its books. Its lane pays a million at once and regains 10 a second, so that a run
/// on everything takes longer than review and hold together: nine million at 10 a second are 900,000 seconds.
contract LivenessTest is OutflowBase {
    uint112 private constant SLOW_RATE = 10;
    uint112 private constant LANE = 200_000;
    uint256 private constant LINE = (HELD - BURST) / SLOW_RATE;
    uint256 private constant LONGEST = LINE + REVIEW + HOLD;

    struct Waiting {
        uint64 id;
        IOutflowEscrow.Claim claim;
    }

    Waiting[] private _waiting;

    function setUp() public override {
        super.setUp();
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        terms.refill = SLOW_RATE * WINDOW;
        host.initTerms(address(token), terms);
        host.initLiquidation(address(token), ILiquidationOutflow.LiquidationTerms(LANE, 0));
    }

    // The longest wait

    function test_OUT5_OfARunOnEverythingTheLastIsPaidInTheSecondThatWasTold() external {
        host.delayed(address(token), bob, HELD / 2);
        (,, uint256 wait) = host.previewOutflow(address(token), HELD / 2);
        assertEq(wait, LINE);
        (uint64 id, IOutflowEscrow.Claim memory claim) = _exit(alice, HELD / 2);
        assertEq(host.outflowLiquidity(address(token)), 0, "everything has left or waits");
        skip(LINE - 1);
        _expectLine(HELD - BURST, HELD - BURST - SLOW_RATE);
        escrow.release(id, claim);
        skip(1);
        escrow.release(id, claim);
        assertEq(token.balanceOf(alice), HELD / 2);
    }

    /// @dev Whatever the amounts, the times and the guardian: `(liquidity - burst) / rate + review + hold` is enough.
    function testFuzz_OUT5_NoClaimWaitsLongerThanTheLongestWait(uint256 seed, bool isHeld) external {
        for (uint256 left = HELD; left != 0; left = host.outflowLiquidity(address(token))) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 amount = bound(seed, 1, 3_000_000);
            (uint64 id, IOutflowEscrow.Claim memory claim) = _exit(alice, amount < left ? amount : left);
            if (id != 0) _waiting.push(Waiting(id, claim));
            skip(seed % 3 == 0 ? seed % 2 days : 0);
        }
        uint64 last = escrow.claimCount(address(token));
        vm.prank(users.guardian);
        if (isHeld) host.holdClaims(address(token), 1, last);
        for (uint256 i = 0; i < _waiting.length; ++i) {
            uint256 end = _waiting[i].claim.madeAt + LONGEST;
            if (end > _now()) vm.warp(end);
            escrow.release(_waiting[i].id, _waiting[i].claim);
        }
        assertEq(token.balanceOf(alice), HELD, "everybody has everything");
    }

    /// @dev Review and line run side by side: the later of the two, to the second, split or whole.
    function testFuzz_OUT5_AClaimIsPayableInTheSecondThatPreviewTold(uint256 before, uint256 amount, bool isWhole)
        external
    {
        before = bound(before, 1, HELD / 2);
        host.delayed(address(token), bob, before);
        amount = bound(amount, THRESHOLD + 1, HELD / 2);
        (, uint256 waits, uint256 wait) = host.previewOutflow(address(token), amount);
        vm.assume(waits != 0);
        (uint64 id, IOutflowEscrow.Claim memory claim) = isWhole ? _exitWhole(amount) : _exit(alice, amount);
        if (!isWhole) assertEq(claim.amount, waits);
        vm.warp(claim.madeAt + (wait > REVIEW ? wait : REVIEW) - 1);
        vm.expectPartialRevert(
            wait > REVIEW ? IOutflowLimiter.OutflowLineNotPassed.selector : IOutflowEscrow.EscrowClaimNotDue.selector
        );
        _release(id, claim);
        skip(1);
        _release(id, claim);
        assertEq(token.balanceOf(claim.recipient), amount);
    }

    // An attacker in front

    /// @dev Who owns half of everything and leaves before all others delays the next one by 400,000 seconds, 4.6 days.
    /// It costs him 4,000,000 units of his own, locked for the same 400,000 seconds: 10 units for each second of delay.
    function test_OUT5_ALineOfHalfTheLiquidityCostsItsMakerAsMuchTimeAsItCostsOthers() external {
        (uint64 attack, IOutflowEscrow.Claim memory attackClaim) = _exit(users.attacker, HELD / 2);
        uint256 locked = attackClaim.amount;
        uint256 delay = locked / SLOW_RATE;
        assertEq(locked, 4_000_000, "own capital");
        assertEq(delay, 400_000, "seconds for which it is locked");

        (,, uint256 wait) = host.previewOutflow(address(token), 500_000);
        assertEq(wait, delay + 50_000, "what the next one waits");
        (uint64 id, IOutflowEscrow.Claim memory claim) = _exit(bob, 500_000);
        skip(delay - 1);
        _expectLine(locked, locked - SLOW_RATE);
        escrow.release(attack, attackClaim);
        skip(1);
        escrow.release(attack, attackClaim);
        skip(50_000);
        escrow.release(id, claim);
        assertLe(delay + 50_000, LONGEST);
    }

    /// @dev To make the same line again he has to bring the capital back, which moves the line by as much: going round
    /// with one million delays nobody.
    function test_OUT5_RepeatingTheAttackMovesTheLineItMakes() external {
        _exit(users.attacker, HELD / 2);
        _exit(bob, 500_000);
        (,, uint256 before) = host.previewOutflow(address(token), 100_000);
        for (uint256 i = 0; i < 5; ++i) {
            host.inflow(address(token), 1_000_000);
            assertEq(host.outflowLinePassed(address(token)), (i + 1) * 1_000_000, "what he brings moves it");
            _exit(users.attacker, 1_000_000);
        }
        (,, uint256 wait) = host.previewOutflow(address(token), 100_000);
        assertEq(wait, before, "later ones wait as long as before");
    }

    function test_OUT5_WhoStandsInLineIsNotPushedBackByWhoComesLater() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _exit(bob, 2_500_000);
        _exit(users.attacker, HELD / 2);
        vm.warp(claim.madeAt + 150_000 - 1);
        _expectLine(claim.lineEnd, claim.lineEnd - SLOW_RATE);
        escrow.release(id, claim);
        skip(1);
        escrow.release(id, claim);
    }

    // Small exits

    function test_OUT7_SmallExitsGoOnUnderAWhaleExit() external {
        _exit(alice, HELD - 2 * BURST);
        _assertSmallExitsGoOn();
    }

    function test_OUT7_SmallExitsGoOnUnderAnAttackInManyPieces() external {
        for (uint256 i = 0; i < 100; ++i) {
            _exit(users.attacker, THRESHOLD + 1 + i);
        }
        _assertSmallExitsGoOn();
    }

    function test_OUT7_SmallExitsGoOnUnderALatchOfTheLane() external {
        vm.prank(users.guardian);
        host.latchOutflow(address(token), 6 hours, CAUSE, EVIDENCE);
        _assertSmallExitsGoOn();
    }

    function test_OUT7_SmallExitsGoOnUnderALatchOfTheHost() external {
        vm.prank(users.guardian);
        host.latchOutflow(address(0), 6 hours, CAUSE, EVIDENCE);
        _assertSmallExitsGoOn();
    }

    /// @dev The small lane can be emptied by many small exits. Who comes next gets a place, and whoever comes later is
    /// paid from what it regains.
    function test_OUT7_AnEmptySmallLaneCostsOnlyAPlaceInLine() external {
        _empty(address(token));
        for (uint256 left = SMALL_BURST; left != 0; left -= left < THRESHOLD ? left : THRESHOLD) {
            host.exact(address(token), users.attacker, left < THRESHOLD ? left : THRESHOLD);
        }
        (uint64 id, IOutflowEscrow.Claim memory claim) = _exit(bob, 1000);
        assertEq(claim.amount, 1000);
        skip(100);
        host.exact(address(token), bob, 1000);
        vm.warp(claim.madeAt + REVIEW);
        escrow.release(id, claim);
    }

    // Other assets, liquidations

    /// @dev The dust has terms, a line that never moves, a latch and a token that refuses: nobody else notices.
    function test_OUT8_AStuckDustTokenStopsNoClaimOfAnotherAsset() external {
        BlockingToken dust = new BlockingToken();
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        (terms.burst, terms.refill, terms.threshold, terms.weightBps) = (1000, 0, 1, 0);
        _add(address(dust), terms);
        (uint64 dustId, IOutflowEscrow.Claim memory dustClaim) = _waitOf(address(dust), users.attacker, 1000);
        dust.block_(users.attacker, true);
        assertTrue(_isLatched(address(dust)));

        host.exact(NATIVE, alice, BURST);
        (uint64 id, IOutflowEscrow.Claim memory claim) = _exit(bob, BURST + 1);
        skip(REVIEW);
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowLineNotPassed.selector, dust, 1000, 0));
        escrow.release(dustId, dustClaim);
        escrow.release(id, claim);
        assertEq(token.balanceOf(bob), BURST + 1);
    }

    function test_OUT13_LiquidationsGoOnBehindALineThatTakesDays() external {
        _exit(users.attacker, HELD / 2);
        vm.prank(users.guardian);
        host.latchOutflow(address(0), 6 hours, CAUSE, EVIDENCE);
        uint256 passed = host.outflowLinePassed(address(token));
        (uint256 main, uint256 small) = _capacity();
        assertEq(main, 0);
        assertEq(host.liquidate(address(token), bob, LANE), LANE);
        (, uint256 smallAfter) = _capacity();
        assertEq(host.outflowLinePassed(address(token)), passed);
        assertEq(smallAfter, small);
    }

    // Private

    /// @dev Two exits of the threshold an hour for six hours: the lane regains more than that, so all are paid in hand.
    function _assertSmallExitsGoOn() private {
        uint256 had = token.balanceOf(bob);
        for (uint256 i = 0; i < 12; ++i) {
            skip(30 minutes);
            host.exact(address(token), bob, THRESHOLD);
        }
        assertEq(token.balanceOf(bob) - had, 12 * uint256(THRESHOLD));
    }

    function _exit(address who, uint256 amount) private returns (uint64 id, IOutflowEscrow.Claim memory claim) {
        uint256 paid;
        (paid, id) = host.delayed(address(token), who, amount);
        uint128 lineEnd = host.outflowLine(address(token)).reserved;
        claim = IOutflowEscrow.Claim(address(token), who, uint128(amount - paid), lineEnd, _now(), 0);
    }

    function _exitWhole(uint256 amount) private returns (uint64 id, IOutflowEscrow.Claim memory claim) {
        CallReceiver receiver = new CallReceiver();
        (, id) = host.delayedWhole(address(token), address(receiver), amount, "data");
        uint128 lineEnd = host.outflowLine(address(token)).reserved;
        claim = IOutflowEscrow.Claim(
            address(token), address(receiver), uint128(amount), lineEnd, _now(), keccak256("data")
        );
    }

    function _release(uint64 id, IOutflowEscrow.Claim memory claim) private {
        if (claim.callHash == 0) escrow.release(id, claim);
        else escrow.releaseWithCall(id, claim, "data");
    }
}
