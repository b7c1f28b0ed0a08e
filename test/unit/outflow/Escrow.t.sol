// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {OutflowEscrow} from "../../../contracts/outflow/OutflowEscrow.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";

/// @dev Set-up of the escrow, and who may call whom.
contract EscrowTest is OutflowBase {
    function test_SetUp() external view {
        assertEq(escrow.host(), address(host));
        assertEq(escrow.review(), REVIEW);
        assertEq(escrow.holdTime(), HOLD);
        assertEq(escrow.claimCount(address(token)), 0);
    }

    function test_RevertWhen_SetUpWithZero() external {
        _assertSetupInvalid(address(0), 1, 1);
        _assertSetupInvalid(address(1), 0, 1);
        _assertSetupInvalid(address(1), 1, 0);
    }

    function test_OUT6_OnlyTheHostCallsTheEscrow() external {
        vm.startPrank(users.governor);
        _expectNotHost();
        escrow.open(address(token), alice, 1, 1, 0);
        _expectNotHost();
        escrow.hold(address(token), 1, 1);
        _expectNotHost();
        escrow.freeze(address(token), _range(1, 1), "change");
        _expectNotHost();
        escrow.quarantine(address(token), _range(1, 1));
        _expectNotHost();
        escrow.recover(address(token), users.governor);
        vm.deal(users.governor, 1);
        (bool ok, bytes memory answer) = address(escrow).call{value: 1}("");
        assertFalse(ok);
        assertEq(answer, abi.encodeWithSelector(IOutflowEscrow.EscrowCallerNotHost.selector, users.governor));
    }

    function test_OUT5_OnlyTheEscrowPassesAndSkips() external {
        _wait(alice, 1);
        vm.startPrank(users.governor);
        _expectNotEscrow();
        host.passClaim(address(token), 0, 1);
        _expectNotEscrow();
        host.skipClaim(address(token), 1, 1);
    }

    function test_OUT6_EachAssetCountsItsClaimsFromOne() external {
        (uint64 first, IOutflowEscrow.Claim memory claim) = _wait(alice, 1000);
        (uint64 second,) = _wait(alice, 100_000);
        (uint64 other,) = _waitOf(NATIVE, bob, 1000);
        assertEq(first, 1);
        assertEq(second, 2);
        assertEq(other, 1);
        skip(REVIEW);
        escrow.release(first, claim);
        assertEq(escrow.claimCount(address(token)), 2, "paid ones included");
        assertEq(escrow.claimCount(NATIVE), 1);
    }

    function test_OUT6_AClaimIsWaitingThenHeldThenDue() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _wait(alice, 1000);
        _assertState(id, claim, IOutflowEscrow.ClaimState.Waiting);
        vm.prank(users.guardian);
        host.holdClaims(address(token), id, id);
        _assertState(id, claim, IOutflowEscrow.ClaimState.Held);
        skip(REVIEW + HOLD - 1);
        _assertState(id, claim, IOutflowEscrow.ClaimState.Held);
        skip(1);
        _assertState(id, claim, IOutflowEscrow.ClaimState.Due);
        _assertState(id + 1, claim, IOutflowEscrow.ClaimState.None);
    }

    function test_OUT6_FiveThousandClaimsAreHeldInOneCall() external {
        OutflowEscrow own = new OutflowEscrow(address(this), REVIEW, HOLD);
        for (uint128 i = 1; i <= 5001; ++i) {
            own.open(address(token), alice, 1, i, 0);
        }
        uint256 gas = gasleft();
        own.hold(address(token), 1, 5000);
        assertLt(gas - gasleft(), 150_000);
        uint40 madeAt = _now();
        for (uint64 id = 1; id <= 5000; ++id) {
            assertEq(own.claimDueAt(id, address(token), madeAt), madeAt + REVIEW + HOLD);
        }
        assertEq(own.claimDueAt(5001, address(token), madeAt), madeAt + REVIEW);
    }

    function _assertState(uint64 id, IOutflowEscrow.Claim memory claim, IOutflowEscrow.ClaimState state) private view {
        assertEq(uint256(escrow.claimState(id, claim)), uint256(state));
    }

    function _assertSetupInvalid(address host_, uint32 review, uint32 hold) private {
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowSetupInvalid.selector, host_, review, hold));
        new OutflowEscrow(host_, review, hold);
    }

    function _expectNotHost() private {
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowCallerNotHost.selector, users.governor));
    }

    function _expectNotEscrow() private {
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowCallerNotEscrow.selector, users.governor));
    }
}
