// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";

/// @dev `quarantineClaims` and `skip`: the governor's delayed decision, and the place that it frees.
/// forge-config: default.isolate = true
contract QuarantineClaimsTest is OutflowBase {
    uint64 internal id;
    IOutflowEscrow.Claim internal claim;
    uint64 internal honest;
    IOutflowEscrow.Claim internal honestClaim;

    function setUp() public override {
        super.setUp();
        (, IOutflowEscrow.Claim memory head) = _wait(alice, 20_000_000); // the line takes 200,000 seconds to the next
        (id, claim) = _wait(users.attacker, 3_000_000);
        (honest, honestClaim) = _wait(bob, 2_000_000);
        assertEq(head.lineEnd, 20_000_000);
    }

    function test_OUT6_OnlyScheduled() external {
        vm.prank(users.governor);
        _expectUnscheduled(host.quarantineClaims.selector);
        host.quarantineClaims(address(token), _range(id, id));
    }

    function test_OUT6_SchedulingFreezesUntilExecutedAndExecutionQuarantines() external {
        bytes memory call = _quarantineCall(id, id);
        uint40 until = _now() + SLOW + CHANGE_WINDOW;
        vm.expectEmit(address(escrow));
        emit IOutflowEscrow.ClaimsFrozen(address(token), _range(id, id), keccak256(call));
        _schedule(call);
        host.inflow(address(token), 30_000_000); // the whole line passes
        skip(SLOW);
        _expectFrozen(until);
        escrow.release(id, claim);
        assertEq(uint256(escrow.claimState(id, claim)), uint256(IOutflowEscrow.ClaimState.Held));
        vm.expectEmit(address(escrow));
        emit IOutflowEscrow.ClaimsQuarantined(address(token), _range(id, id));
        host.executeChange(call);
        assertEq(uint256(escrow.claimState(id, claim)), uint256(IOutflowEscrow.ClaimState.Quarantined));
        skip(365 days);
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowClaimQuarantined.selector, id));
        escrow.release(id, claim);
        escrow.release(honest, honestClaim);
    }

    function test_OUT6_AVetoUnfreezes() external {
        bytes memory call = _quarantineCall(id, id);
        _schedule(call);
        host.inflow(address(token), 30_000_000);
        skip(REVIEW);
        vm.prank(users.council);
        host.vetoChange(call);
        escrow.release(id, claim);
    }

    function test_OUT6_CancellingUnfreezes() external {
        bytes memory call = _quarantineCall(id, id);
        _schedule(call);
        host.inflow(address(token), 30_000_000);
        skip(REVIEW);
        vm.prank(users.governor);
        host.cancelChange(call);
        escrow.release(id, claim);
    }

    function test_OUT6_ALapseUnfreezesInItsFirstSecond() external {
        _schedule(_quarantineCall(id, id));
        uint40 until = _now() + SLOW + CHANGE_WINDOW;
        host.inflow(address(token), 30_000_000);
        vm.warp(until - 1);
        _expectFrozen(until);
        escrow.release(id, claim);
        vm.warp(until);
        escrow.release(id, claim);
    }

    function test_OUT6_AWaivedQuarantineFreezesUntilItLapsesSooner() external {
        bytes memory call = _quarantineCall(id, id);
        _schedule(call);
        uint40 until = _now() + FAST + CHANGE_WINDOW;
        vm.prank(users.council);
        host.waiveChangeVeto(keccak256(call));
        host.inflow(address(token), 30_000_000);
        vm.warp(until - 1);
        _expectFrozen(until);
        escrow.release(id, claim);
        vm.warp(until);
        escrow.release(id, claim);
    }

    function test_OUT6_OneScheduledAnewFreezesAnew() external {
        bytes memory call = _quarantineCall(id, id);
        _schedule(call);
        skip(SLOW + CHANGE_WINDOW);
        _schedule(call);
        host.inflow(address(token), 30_000_000);
        _expectFrozen(_now() + SLOW + CHANGE_WINDOW);
        escrow.release(id, claim);
    }

    function test_OUT6_DroppingALapsedQuarantineLeavesAnotherAlone() external {
        bytes memory lapsed = _quarantineCall(honest, honest);
        _schedule(lapsed);
        skip(SLOW + CHANGE_WINDOW);
        bytes memory call = _quarantineCall(id, id);
        _schedule(call);
        host.inflow(address(token), 30_000_000);
        vm.prank(users.council);
        host.vetoChange(lapsed);
        _expectFrozen(_now() + SLOW + CHANGE_WINDOW);
        escrow.release(id, claim);
    }

    function test_OUT6_ItLandsBeforeAHeldClaimCanLeave() external {
        // The worst case: nobody looks for the whole review, then a guardian holds in its last second, and the governor
        // needs as long as the host's set-up promised it.
        host.inflow(address(token), 30_000_000);
        skip(REVIEW - 1);
        vm.prank(users.guardian);
        host.holdClaims(address(token), id, id);
        skip(HOLD + 1 - SLOW - CHANGE_WINDOW);
        bytes memory call = _quarantineCall(id, id);
        _schedule(call);
        skip(SLOW + CHANGE_WINDOW - 1); // one second before the hold ends, which is one before the change lapses
        vm.expectRevert();
        escrow.release(id, claim);
        host.executeChange(call);
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowClaimQuarantined.selector, id));
        escrow.release(id, claim);
    }

    function test_OUT6_RevertGiven_AnotherOfTheAssetIsPending() external {
        _schedule(_quarantineCall(id, id));
        uint40 until = _now() + SLOW + CHANGE_WINDOW;
        bytes memory call = _quarantineCall(id, honest);
        vm.prank(users.governor);
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowQuarantinePending.selector, address(token), until));
        host.scheduleChange(call);
    }

    function test_OUT6_RevertWhen_MoreThan32Ranges() external {
        IOutflowLimiter.ClaimRange[] memory ranges = new IOutflowLimiter.ClaimRange[](33);
        for (uint256 i = 0; i < 33; ++i) {
            ranges[i] = IOutflowLimiter.ClaimRange(id, id);
        }
        bytes memory call = abi.encodeCall(host.quarantineClaims, (address(token), ranges));
        vm.prank(users.governor);
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowRangesTooMany.selector, 33, 32));
        host.scheduleChange(call);
    }

    function test_OUT6_RevertWhen_ItIsAboutNothing() external {
        bytes memory call = abi.encodeCall(host.quarantineClaims, (address(token), new IOutflowLimiter.ClaimRange[](0)));
        vm.prank(users.governor);
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowRangeInvalid.selector, address(token), 0, 0));
        host.scheduleChange(call);
    }

    function test_OUT6_RevertWhen_TheRangeEndsBeyondTheLastClaim() external {
        bytes memory call = _quarantineCall(id, honest + 1);
        vm.prank(users.governor);
        vm.expectRevert(
            abi.encodeWithSelector(IOutflowEscrow.EscrowRangeInvalid.selector, address(token), id, honest + 1)
        );
        host.scheduleChange(call);
    }

    function test_OUT6_RevertWhen_TheRangeIsEmptyOrBeginsAtZero() external {
        _assertRangeInvalid(honest, id);
        _assertRangeInvalid(0, id);
    }

    function test_OUT6_TheClaimOfAnotherAssetUnderTheSameNumberIsFree() external {
        _empty(NATIVE);
        _waitOf(NATIVE, alice, 100_000);
        (uint64 other, IOutflowEscrow.Claim memory otherClaim) = _waitOf(NATIVE, bob, 100_000);
        assertEq(other, id);
        _change(_quarantineCall(id, id));
        escrow.release(other, otherClaim);
        assertEq(bob.balance, 100_000);
    }

    // Giving up the place

    function test_OUT5_APlaceIsGivenUpWhenTheLineReachesItAndNotBefore() external {
        _change(_quarantineCall(id, id)); // 172,800 seconds: 17,280,000 of the 20,000,000 before it have passed
        skip(200_000 - SLOW - 1);
        _expectLine(20_000_000, 19_999_900);
        escrow.skip(id, claim);
        skip(1);
        vm.expectEmit(address(host));
        emit IOutflowLimiter.OutflowPlaceGivenUp(address(token), 23_000_000, 3_000_000);
        vm.expectEmit(address(escrow));
        emit IOutflowEscrow.ClaimSkipped(id, address(token), 3_000_000);
        escrow.skip(id, claim);
        assertEq(host.outflowLinePassed(address(token)), 23_000_000, "the line jumps over the place");
        skip(20_000);
        escrow.release(honest, honestClaim);
    }

    function test_OUT5_APlaceGivenUpLateGivesUpWhatTheLineHasNotPassed() external {
        _change(_quarantineCall(id, id));
        skip(210_000 - SLOW);
        escrow.skip(id, claim); // 1,000,000 of it had passed
        assertEq(host.outflowLinePassed(address(token)), 23_000_000);
        assertEq(_main().debt(), 2_000_000);
    }

    function test_OUT1_APlaceGivenUpAfterTheLinePassedCreditsNothing() external {
        _change(_quarantineCall(id, id));
        skip(255_000 - SLOW); // half of the burst is back, so a credit would be seen
        host.inflow(address(token), 1); // books the refill
        uint256 word = _word(address(token));
        escrow.skip(id, claim);
        assertEq(_word(address(token)), word);
    }

    function test_OUT6_QuarantinedValueStaysInEscrow() external {
        _change(_quarantineCall(id, id));
        skip(300_000);
        escrow.skip(id, claim);
        assertEq(escrow.owed(address(token)), 25_000_000);
        assertEq(host.outflowLine(address(token)).waiting, 22_000_000);
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowClaimUnknown.selector, id));
        escrow.skip(id, claim);
    }

    function test_OUT6_RevertWhen_SkippedWithoutQuarantine() external {
        host.inflow(address(token), 30_000_000);
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowClaimNotQuarantined.selector, id));
        escrow.skip(id, claim);
    }

    function _assertRangeInvalid(uint64 first, uint64 last) private {
        bytes memory call = _quarantineCall(first, last);
        vm.prank(users.governor);
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowRangeInvalid.selector, address(token), first, last));
        host.scheduleChange(call);
    }

    function _expectFrozen(uint40 until) private {
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowClaimFrozen.selector, id, until));
    }
}
