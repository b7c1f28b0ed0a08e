// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";

/// forge-config: default.isolate = true
contract HoldClaimsTest is OutflowBase {
    function test_OUT6_AHeldClaimWaitsLongerAndIsPassed() external {
        (uint64 first, IOutflowEscrow.Claim memory claim1) = _wait(users.attacker, 500_000);
        (uint64 second, IOutflowEscrow.Claim memory claim2) = _wait(bob, 500_000);
        vm.expectEmit(address(escrow));
        emit IOutflowEscrow.ClaimsHeld(address(token), first, first);
        _hold(first, first);
        skip(REVIEW);
        assertEq(uint256(escrow.claimState(first, claim1)), uint256(IOutflowEscrow.ClaimState.Held));
        escrow.release(second, claim2);
        skip(HOLD - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IOutflowEscrow.EscrowClaimNotDue.selector, first, claim1.madeAt + REVIEW + HOLD)
        );
        escrow.release(first, claim1);
        skip(1);
        escrow.release(first, claim1);
    }

    function test_OUT6_AClaimIsHeldOnceInTotal() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _wait(alice, 1);
        uint40 dueAt = claim.madeAt + REVIEW + HOLD;
        _hold(id, id);
        skip(REVIEW + HOLD - 1);
        _hold(id, id);
        assertEq(escrow.claimDueAt(id, address(token), claim.madeAt), dueAt);
        skip(1);
        escrow.release(id, claim);
    }

    function test_OUT6_ARangeHoldsOnlyClaimsOfItsAsset() external {
        (uint64 first,) = _waitOf(NATIVE, alice, 1);
        (uint64 second,) = _wait(alice, 1);
        _hold(first, second);
        assertEq(escrow.claimDueAt(first, NATIVE, _now()), _now() + REVIEW);
        assertEq(escrow.claimDueAt(second, address(token), _now()), _now() + REVIEW + HOLD);
    }

    function test_OUT6_RevertWhen_TheHolderIsNoGuardian() external {
        _wait(alice, 1);
        vm.prank(users.council);
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowCallerNotGuardian.selector, users.council));
        host.holdClaims(address(token), 1, 1);
    }

    function test_RevertWhen_RangeInvalid() external {
        _wait(alice, 1);
        _assertRangeInvalid(0, 1);
        _assertRangeInvalid(1, 0);
        _assertRangeInvalid(1, 2);
    }

    function _assertRangeInvalid(uint64 first, uint64 last) private {
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowRangeInvalid.selector, address(token), first, last));
        _hold(first, last);
    }

    function _hold(uint64 first, uint64 last) private {
        vm.prank(users.guardian);
        host.holdClaims(address(token), first, last);
    }
}
