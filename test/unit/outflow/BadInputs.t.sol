// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILiquidationOutflow} from "../../../contracts/outflow/ILiquidationOutflow.sol";
import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {IOutflowPerimeter} from "../../../contracts/outflow/IOutflowPerimeter.sol";
import {OutflowEscrow} from "../../../contracts/outflow/OutflowEscrow.sol";
import {Bucket} from "../../../contracts/types/Bucket.sol";
import {OutflowHost} from "../../harness/OutflowHost.sol";
import {CallReceiver} from "../../mocks/receivers/CallReceiver.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";

/// @notice What nobody should ask for is refused with a typed error that names the value, and nothing is left of it.
contract BadInputsTest is OutflowBase {
    address private constant UNSET = address(0xdead);
    uint256 private constant TOO_MUCH = uint256(type(uint112).max) + 1;
    bytes private constant DATA = "data";

    CallReceiver private receiver;

    function setUp() public override {
        super.setUp();
        receiver = new CallReceiver();
    }

    // Flows

    function test_OUT9_RevertWhen_AnAmountIsZeroOrOutOfRange() external {
        uint256[2] memory amounts = [0, TOO_MUCH];
        for (uint256 i = 0; i < 2; ++i) {
            bytes memory reason = abi.encodeWithSelector(IOutflowLimiter.OutflowAmountInvalid.selector, amounts[i]);
            _assertRefused(abi.encodeCall(host.exact, (address(token), alice, amounts[i])), reason);
            _assertRefused(abi.encodeCall(host.delayed, (address(token), alice, amounts[i])), reason);
            _assertRefused(_whole(address(token), address(receiver), amounts[i]), reason);
            _assertRefused(abi.encodeCall(host.inflow, (address(token), amounts[i])), reason);
        }
    }

    /// @dev Small enough to be paid, and so large that it waits.
    function test_OUT9_RevertWhen_ARecipientIsNobodyHostOrEscrow() external {
        address[3] memory nobodies = [address(0), address(host), address(escrow)];
        for (uint256 i = 0; i < 3; ++i) {
            bytes memory reason = abi.encodeWithSelector(IOutflowLimiter.OutflowRecipientInvalid.selector, nobodies[i]);
            address[2] memory assets = [address(token), NATIVE];
            for (uint256 j = 0; j < 2; ++j) {
                _assertRefused(abi.encodeCall(host.exact, (assets[j], nobodies[i], 1)), reason);
                _assertRefused(abi.encodeCall(host.delayed, (assets[j], nobodies[i], 1)), reason);
                _assertRefused(abi.encodeCall(host.delayed, (assets[j], nobodies[i], BURST + 1)), reason);
                _assertRefused(_whole(assets[j], nobodies[i], 1), reason);
                _assertRefused(_whole(assets[j], nobodies[i], BURST + 1), reason);
                _assertRefused(abi.encodeCall(host.liquidate, (assets[j], nobodies[i], 1)), reason);
            }
        }
    }

    function test_OUT9_RevertWhen_AClaimWouldBelongToNobodyHostOrEscrow() external {
        _empty(address(token));
        address[3] memory nobodies = [address(0), address(host), address(escrow)];
        for (uint256 i = 0; i < 3; ++i) {
            bytes memory reason = abi.encodeWithSelector(IOutflowLimiter.OutflowRecipientInvalid.selector, nobodies[i]);
            _assertRefused(abi.encodeCall(host.delayed, (address(token), nobodies[i], BURST)), reason);
        }
    }

    function test_OUT10_RevertGiven_TheAssetIsUnset() external {
        bytes memory reason = abi.encodeWithSelector(IOutflowLimiter.OutflowAssetUnset.selector, UNSET);
        _assertRefused(abi.encodeCall(host.exact, (UNSET, alice, 1)), reason);
        _assertRefused(abi.encodeCall(host.delayed, (UNSET, alice, 1)), reason);
        _assertRefused(_whole(UNSET, address(receiver), 1), reason);
        _assertRefused(abi.encodeCall(host.inflow, (UNSET, 1)), reason);
        _assertRefused(abi.encodeCall(host.liquidate, (UNSET, alice, 1)), reason);
        _assertRefused(abi.encodeCall(host.outflowCapacity, (UNSET)), reason);
        _assertRefused(abi.encodeCall(host.previewOutflow, (UNSET, 1)), reason);
        _assertRefused(abi.encodeCall(host.outflowLinePassed, (UNSET)), reason);
        ILiquidationOutflow.LiquidationTerms memory lane;
        _assertRefused(abi.encodeCall(host.initLiquidation, (UNSET, lane)), reason);
        bytes memory call = abi.encodeCall(host.latchOutflow, (UNSET, 1, CAUSE, EVIDENCE));
        _assertRefusedBy(users.guardian, address(host), call, reason);
    }

    // Settings: the rules of `setOutflowTerms` by their numbers

    function test_OUT10_RevertWhen_TermsBreakARule() external {
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        terms.window = 0;
        _assertBreaks(terms, 1);
        terms = _terms();
        terms.burst = 0;
        _assertBreaks(terms, 2);
        terms = _terms();
        terms.smallBurst = 0;
        _assertBreaks(terms, 2);
        terms = _terms();
        terms.threshold = BURST / 1024;
        _assertBreaks(terms, 2);
        terms = _terms();
        terms.threshold = SMALL_BURST + 1;
        _assertBreaks(terms, 3);
        terms = _terms();
        terms.burst = THRESHOLD - 1;
        _assertBreaks(terms, 3);
        terms = _terms();
        terms.most -= 1;
        _assertBreaks(terms, 4);
        terms = _shareTerms();
        terms.most = 1_000_001;
        _assertBreaks(terms, 5);
        terms = _shareTerms();
        terms.floor = 0;
        _assertBreaks(terms, 6);
        terms = _terms();
        terms.tripPpm = 1_000_001;
        _assertBreaks(terms, 7);
        terms = _terms();
        terms.weightBps = 10_001;
        _assertBreaks(terms, 7);
    }

    function test_OUT1_RevertWhen_TheLiquidationLaneBreaksMost() external {
        ILiquidationOutflow.LiquidationTerms[2] memory lanes =
            [ILiquidationOutflow.LiquidationTerms(1, 0), ILiquidationOutflow.LiquidationTerms(0, 1)];
        bytes memory reason = abi.encodeWithSelector(IOutflowLimiter.OutflowTermsInvalid.selector, token, 4);
        for (uint256 i = 0; i < 2; ++i) {
            _assertRefused(abi.encodeCall(host.initLiquidation, (address(token), lanes[i])), reason);
        }
    }

    /// @dev Sums of the largest amounts do not wrap.
    function test_OUT1_RevertWhen_TheLargestTermsBreakMost() external {
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        terms.burst = terms.refill = terms.smallBurst = terms.smallRefill = type(uint112).max;
        terms.threshold = terms.most = type(uint112).max;
        _assertBreaks(terms, 4);
    }

    function test_OUT9_RevertWhen_ThePerimeterWouldTakeInNobodyHostOrEscrow() external {
        address[3] memory nobodies = [address(0), address(host), address(escrow)];
        for (uint256 i = 0; i < 3; ++i) {
            bytes memory call = abi.encodeCall(host.setOutflowPerimeter, (nobodies[i], false));
            bytes memory reason =
                abi.encodeWithSelector(IOutflowPerimeter.OutflowPerimeterInvalid.selector, nobodies[i]);
            _assertRefusedBy(users.governor, address(host), call, reason);
        }
    }

    // Set-up

    function test_OUT9_RevertWhen_TheFirstRescueIsNobodyHostOrEscrow() external {
        for (uint256 i = 0; i < 3; ++i) {
            uint64 nonce = vm.getNonce(address(this));
            address own = vm.computeCreateAddress(address(this), nonce);
            address next = vm.computeCreateAddress(address(this), nonce + 1);
            OutflowHost.Config memory config = _config();
            config.escrow = address(new OutflowEscrow(next, REVIEW, HOLD));
            config.rescue = [address(0), next, own][i];
            vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowRecipientInvalid.selector, config.rescue));
            new OutflowHost(config);
        }
    }

    // Claims

    function test_OUT6_RevertGiven_TheClaimDoesNotExistOrItsContentDiffers() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _wait(alice, 1000);
        skip(REVIEW);
        _assertUnknown(id + 1, claim);
        _assertUnknown(0, claim);
        IOutflowEscrow.Claim memory other = _copy(claim);
        other.asset = NATIVE;
        _assertUnknown(id, other);
        other = _copy(claim);
        other.recipient = bob;
        _assertUnknown(id, other);
        other = _copy(claim);
        other.amount -= 1;
        _assertUnknown(id, other);
        other = _copy(claim);
        other.lineEnd -= 1;
        _assertUnknown(id, other);
        other = _copy(claim);
        other.madeAt -= 1;
        _assertUnknown(id, other);
    }

    function test_OUT6_RevertGiven_TheClaimIsPaid() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _wait(alice, 1000);
        skip(REVIEW);
        escrow.release(id, claim);
        _assertUnknown(id, claim);
    }

    function test_OUT6_RevertGiven_TheClaimIsNotDueHeldFrozenOrQuarantined() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _wait(alice, 1000);
        skip(REVIEW - 1);
        uint40 dueAt = claim.madeAt + REVIEW;
        bytes memory call = abi.encodeCall(escrow.release, (id, claim));
        _assertEscrowRefuses(call, abi.encodeWithSelector(IOutflowEscrow.EscrowClaimNotDue.selector, id, dueAt));

        vm.prank(users.guardian);
        host.holdClaims(address(token), id, id);
        skip(1);
        dueAt += HOLD;
        _assertEscrowRefuses(call, abi.encodeWithSelector(IOutflowEscrow.EscrowClaimNotDue.selector, id, dueAt));

        bytes memory change = _quarantineCall(id, id);
        _schedule(change);
        uint40 until = _now() + SLOW + CHANGE_WINDOW;
        _assertEscrowRefuses(call, abi.encodeWithSelector(IOutflowEscrow.EscrowClaimFrozen.selector, id, until));

        skip(SLOW);
        host.executeChange(change);
        _assertEscrowRefuses(call, abi.encodeWithSelector(IOutflowEscrow.EscrowClaimQuarantined.selector, id));
    }

    // Private

    function _whole(address asset, address to, uint256 amount) private view returns (bytes memory) {
        return abi.encodeCall(host.delayedWhole, (asset, to, amount, DATA));
    }

    function _copy(IOutflowEscrow.Claim memory claim) private pure returns (IOutflowEscrow.Claim memory) {
        return abi.decode(abi.encode(claim), (IOutflowEscrow.Claim));
    }

    function _assertBreaks(IOutflowLimiter.OutflowTerms memory terms, uint8 rule) private {
        bytes memory reason = abi.encodeWithSelector(IOutflowLimiter.OutflowTermsInvalid.selector, token, rule);
        _assertRefused(abi.encodeCall(host.initTerms, (address(token), terms)), reason);
    }

    /// @dev Every way out, and the way to give a place up. A call makes it another claim, too.
    function _assertUnknown(uint64 id, IOutflowEscrow.Claim memory claim) private {
        bytes memory reason = abi.encodeWithSelector(IOutflowEscrow.EscrowClaimUnknown.selector, id);
        _assertEscrowRefuses(abi.encodeCall(escrow.release, (id, claim)), reason);
        _assertEscrowRefuses(abi.encodeCall(escrow.retry, (id, claim, "")), reason);
        _assertEscrowRefuses(abi.encodeCall(escrow.expire, (id, claim)), reason);
        _assertEscrowRefuses(abi.encodeCall(escrow.skip, (id, claim)), reason);
        bytes memory call = abi.encodeCall(escrow.collect, (id, claim, bob));
        _assertRefusedBy(claim.recipient, address(escrow), call, reason);
        IOutflowEscrow.Claim memory withCall = _copy(claim);
        withCall.callHash = keccak256(DATA);
        _assertEscrowRefuses(abi.encodeCall(escrow.releaseWithCall, (id, withCall, DATA)), reason);
        assertEq(uint256(escrow.claimState(id, withCall)), uint256(IOutflowEscrow.ClaimState.None));
    }

    function _assertRefused(bytes memory call, bytes memory reason) private {
        _assertRefusedBy(users.stranger, address(host), call, reason);
    }

    function _assertEscrowRefuses(bytes memory call, bytes memory reason) private {
        _assertRefusedBy(users.stranger, address(escrow), call, reason);
    }

    function _assertRefusedBy(address caller, address target, bytes memory call, bytes memory reason) private {
        bytes32 before = _state();
        vm.prank(caller);
        (bool ok, bytes memory answer) = target.call(call);
        assertFalse(ok, "not refused");
        assertEq(answer, reason, "refused in other words");
        assertEq(_state(), before, "something is left of it");
    }

    function _state() private view returns (bytes32) {
        return keccak256(abi.encode(_stateOf(address(token)), _stateOf(NATIVE), _stateOf(UNSET)));
    }

    function _stateOf(address asset) private view returns (bytes memory) {
        (Bucket main, Bucket small) = host.outflowBuckets(asset);
        uint256 held = asset == NATIVE ? address(escrow).balance : token.balanceOf(address(escrow));
        uint256 left = asset == NATIVE ? address(host).balance : token.balanceOf(address(host));
        bytes memory lanes = abi.encode(main, small, host.outflowTerms(asset), host.outflowLine(asset));
        bytes memory claims = abi.encode(escrow.owed(asset), escrow.recoverable(asset), escrow.claimCount(asset));
        return abi.encode(
            lanes, claims, held, left, host.outflowLatchedUntil(asset), host.books(asset), host.liquidationTerms(asset)
        );
    }
}
