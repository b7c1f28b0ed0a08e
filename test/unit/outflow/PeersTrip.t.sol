// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "../../../contracts/core/Authority.sol";
import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";
import {MintableToken} from "../../mocks/tokens/MintableToken.sol";

/// @notice Mistakes of others, played through here: a trip that is forgotten, spreads, or can be taken back.
/// forge-config: default.isolate = true
contract PeersTripTest is OutflowBase {
    /// @dev sherlock-audit/2024-02-perpetual-judging 031, DeFi-Circuit-Breaker v1-core in revert mode: the trip reverts
    /// with its outflow, so the cooldown never starts and the next period is drained again.
    function test_OUT8_Sherlock031_TheTripOutlivesRefusals() external {
        _exact(BURST - LEVEL + 1); // below the level: it succeeds, so its trip stays
        uint40 until = host.outflowLatchedUntil(address(token));
        assertEq(until, _now() + LATCH);
        while (_now() + 1 hours < until) {
            skip(1 hours);
            _expectLatched(THRESHOLD + 1, THRESHOLD, until);
            _exact(THRESHOLD + 1);
        }
        vm.warp(until - 1);
        _expectLatched(THRESHOLD + 1, THRESHOLD, until);
        _exact(THRESHOLD + 1);
        vm.warp(until);
        _exact(THRESHOLD + 1);
    }

    /// @dev DeFi-Circuit-Breaker v1-core: ten base units of a dust asset withhold every asset. Immutable: the queue of
    /// the least limited token is everybody's queue.
    function test_OUT8_V1Core_TenUnitsOfADustAssetDelayNobodyElse() external {
        MintableToken dust = new MintableToken();
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        (terms.burst, terms.refill, terms.smallBurst, terms.smallRefill, terms.threshold) = (9, 9, 1, 1, 1);
        _add(address(dust), terms);
        (, uint64 id) = host.delayed(address(dust), users.attacker, 10);
        assertEq(id, 1, "ten units do not fit");
        assertTrue(_isLatched(address(dust)));
        (uint256 paid, uint64 none) = host.delayed(address(token), alice, BURST);
        assertEq(paid, BURST);
        assertEq(none, 0);
    }

    /// @dev DeFi-Circuit-Breaker v1-core: after the cooldown a stranger resets the trip, and what was withheld can be
    /// claimed in full. Here the end of a latch gives nothing but what the terms regain, and of that the line comes
    /// first.
    function test_OUT1_V1Core_TheEndOfALatchFreesNothingThatWaits() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _wait(users.attacker, 9_000_000);
        vm.warp(host.outflowLatchedUntil(address(token)));
        assertFalse(_isLatched(address(token)));
        (uint256 main,) = _capacity();
        assertEq(main, 0, "nothing at once while somebody waits");
        skip(90_000 - LATCH - 1);
        _expectLine(9_000_000, 8_999_900);
        escrow.release(id, claim);
        skip(1);
        escrow.release(id, claim);
        assertEq(token.balanceOf(users.attacker), BURST + RATE * 90_000);
    }

    /// @dev EIP-7265 reference: `setLimiterOverriden` has no access control, so anyone disables the breaker and drains.
    function test_GUA6_Eip7265_AStrangerSwitchesNothingOff() external {
        _wait(users.attacker, 9_000_000);
        uint256 word = _word(address(token));
        vm.startPrank(users.attacker);
        _expectNotGovernor();
        host.setOutflowTerms(address(token), _terms());
        _expectNotGovernor();
        host.setOutflowWeight(address(token), WEIGHT);
        _expectUnscheduled(host.setOutflowEscalation.selector);
        host.setOutflowEscalation(IOutflowLimiter.EscalationTerms(1, 10_000));
        _expectUnscheduled(host.setOutflowRescue.selector);
        host.setOutflowRescue(users.attacker);
        _expectUnscheduled(host.quarantineClaims.selector);
        host.quarantineClaims(address(token), _range(1, 1));
        vm.expectRevert(
            abi.encodeWithSelector(
                IGuardianPause.GuardianRefused.selector, users.attacker, IGuardianPause.GuardianRefusal.NotArmed, 0, 0
            )
        );
        host.latchOutflow(address(token), 1 hours, CAUSE, EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowCallerNotGuardian.selector, users.attacker));
        host.holdClaims(address(token), 1, 1);
        _expectNotEscrow();
        host.passClaim(address(token), 0, 9_000_000);
        _expectNotEscrow();
        host.skipClaim(address(token), 9_000_000, 9_000_000);
        _expectNotGovernor();
        host.scheduleChange(abi.encodeCall(host.setOutflowRescue, (users.attacker)));
        assertEq(_word(address(token)), word);
    }

    /// @dev EIP-7265 reference, Reject module: it returned before its revert, and the tokens stayed with it for good.
    function test_OUT4_Eip7265_ARefusedExitParksNothing() external {
        uint256 held = token.balanceOf(address(host));
        _expectLimit(BURST + 1, BURST, type(uint256).max);
        _exact(BURST + 1);
        assertEq(token.balanceOf(address(host)), held);
        assertEq(token.balanceOf(address(escrow)), 0);
        assertEq(escrow.claimCount(address(token)), 0);
    }

    /// @dev DeFi-Circuit-Breaker erc7265: an overload of `applyOutflow` booked an inflow, and a drain of 90 % counted
    /// as none. Here every way out lowers its lane by what left.
    function test_OUT1_Erc7265_EveryWayOutIsCharged() external {
        _exact(1000);
        assertEq(_main().available(), BURST - 1000);
        host.delayed(address(token), alice, 1000);
        assertEq(_main().available(), BURST - 2000);
        host.delayed(address(token), alice, BURST);
        assertEq(_main().debt(), 2000);
        _exact(1000); // of the small lane now
        (, uint256 small) = _capacity();
        assertEq(small, THRESHOLD, "offered up to the threshold");
        for (uint256 i = 0; i < 3; ++i) {
            _exact(THRESHOLD);
        }
        (, small) = _capacity();
        assertEq(small, SMALL_BURST - 3 * THRESHOLD - 1000);
    }

    function _expectNotGovernor() private {
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.attacker, Tier.Governor));
    }

    function _expectNotEscrow() private {
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowCallerNotEscrow.selector, users.attacker));
    }
}
