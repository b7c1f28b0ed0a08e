// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "../../../contracts/core/Authority.sol";
import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {OutflowEscrow} from "../../../contracts/outflow/OutflowEscrow.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {OutflowHost} from "../../harness/OutflowHost.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";

/// forge-config: default.isolate = true
contract SetOutflowWeightTest is OutflowBase {
    function test_OUT8_RenewingIsInstant() external {
        skip(10 days);
        vm.expectEmit(address(host));
        emit IOutflowLimiter.OutflowWeightSet(address(token), WEIGHT, _now() + WEIGHT_VALIDITY);
        vm.prank(users.governor);
        host.setOutflowWeight(address(token), WEIGHT);
    }

    function test_OUT8_LoweringIsAScheduledChange() external {
        vm.prank(users.governor);
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowChangeLoosens.selector, address(token)));
        host.setOutflowWeight(address(token), WEIGHT - 1);
        _schedule(abi.encodeCall(host.setOutflowWeight, (address(token), WEIGHT - 1)));
        skip(SLOW);
        vm.expectEmit(address(host));
        emit IOutflowLimiter.OutflowWeightSet(address(token), WEIGHT - 1, _now() + WEIGHT_VALIDITY);
        host.executeChange(abi.encodeCall(host.setOutflowWeight, (address(token), WEIGHT - 1)));
    }

    function test_OUT8_TermsCannotLowerAWeightThatWasRaised() external {
        vm.startPrank(users.governor);
        host.setOutflowWeight(address(token), WEIGHT + 1);
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowChangeLoosens.selector, address(token)));
        host.setOutflowTerms(address(token), _terms());
    }

    function test_RevertWhen_AboveTheWhole() external {
        vm.prank(users.governor);
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowTermsInvalid.selector, address(token), 7));
        host.setOutflowWeight(address(token), 10_001);
    }

    function test_RevertWhen_CallerIsNotGovernor() external {
        vm.prank(users.stranger);
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.stranger, Tier.Governor));
        host.setOutflowWeight(address(token), WEIGHT);
    }
}

/// forge-config: default.isolate = true
contract SetOutflowEscalationTest is OutflowBase {
    function test_Scheduled() external {
        bytes memory call = abi.encodeCall(host.setOutflowEscalation, (IOutflowLimiter.EscalationTerms(2 hours, 500)));
        _schedule(call);
        skip(SLOW);
        vm.expectEmit(address(host));
        emit IOutflowLimiter.OutflowEscalationSet(2 hours, 500);
        host.executeChange(call);
        _empty(address(token));
        assertTrue(_isLatched(NATIVE), "one lane now weighs enough");
    }

    function test_RevertWhen_NotScheduled() external {
        vm.prank(users.governor);
        _expectUnscheduled(host.setOutflowEscalation.selector);
        host.setOutflowEscalation(IOutflowLimiter.EscalationTerms(2 hours, 500));
    }

    function test_RevertWhen_Invalid() external {
        _assertInvalid(0, 1);
        _assertInvalid(1, 0);
        _assertInvalid(1, 10_001);
    }

    function _assertInvalid(uint32 epoch, uint16 shareBps) private {
        bytes memory call =
            abi.encodeCall(host.setOutflowEscalation, (IOutflowLimiter.EscalationTerms(epoch, shareBps)));
        _schedule(call);
        skip(SLOW);
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowEscalationInvalid.selector, epoch, shareBps));
        host.executeChange(call);
    }
}

/// forge-config: default.isolate = true
contract SetOutflowRescueTest is OutflowBase {
    function test_Scheduled() external {
        assertEq(host.outflowRescue(), rescue);
        _schedule(abi.encodeCall(host.setOutflowRescue, (alice)));
        skip(SLOW);
        vm.expectEmit(address(host));
        emit IOutflowLimiter.OutflowRescueSet(alice);
        host.executeChange(abi.encodeCall(host.setOutflowRescue, (alice)));
        assertEq(host.outflowRescue(), alice);
    }

    function test_RevertWhen_NotScheduled() external {
        vm.prank(users.governor);
        _expectUnscheduled(host.setOutflowRescue.selector);
        host.setOutflowRescue(alice);
    }

    function test_RevertWhen_ZeroHostOrEscrow() external {
        address[3] memory recipients = [address(0), address(host), address(escrow)];
        for (uint256 i = 0; i < recipients.length; ++i) {
            bytes memory call = abi.encodeCall(host.setOutflowRescue, (recipients[i]));
            _schedule(call);
            skip(SLOW);
            vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowRecipientInvalid.selector, recipients[i]));
            host.executeChange(call);
        }
    }
}

/// @dev `__OutflowLimiter_init`.
contract InitializeTest is OutflowBase {
    function test_Set() external view {
        assertEq(host.outflowEscrow(), address(escrow));
        assertEq(host.outflowRescue(), rescue);
        assertEq(escrow.host(), address(host));
    }

    function test_OUT6_RevertWhen_TheEscrowServesAnotherHost() external {
        OutflowHost.Config memory config = _config();
        config.escrow = address(escrow);
        _expectEscrowInvalid(address(escrow));
        new OutflowHost(config);
    }

    function test_OUT6_RevertWhen_ReviewAndHoldDoNotOutlastTheSlowDelay() external {
        OutflowHost.Config memory config = _config();
        config.delays.slow = REVIEW + HOLD - CHANGE_WINDOW + 1;
        _assertRefused(config);
        config.delays.slow -= 1;
        _deployHost(config);
    }

    function test_RevertWhen_RescueIsZero() external {
        OutflowHost.Config memory config = _config();
        config.rescue = address(0);
        address predicted = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        config.escrow = address(new OutflowEscrow(predicted, REVIEW, HOLD));
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowRecipientInvalid.selector, address(0)));
        new OutflowHost(config);
    }

    function _assertRefused(OutflowHost.Config memory config) private {
        address predicted = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        OutflowEscrow own = new OutflowEscrow(predicted, REVIEW, HOLD);
        config.escrow = address(own);
        _expectEscrowInvalid(address(own));
        new OutflowHost(config);
    }

    function _expectEscrowInvalid(address escrow_) private {
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowEscrowInvalid.selector, escrow_));
    }

    /// @dev A quarantine that waits longer than review and hold comes too late, also after the delays were changed.
    function test_OUT6_RevertWhen_ChangedDelaysOutlastReviewAndHold() external {
        ITwoSpeedChange.ChangeDelays memory delays =
            ITwoSpeedChange.ChangeDelays({slow: SLOW, fast: 6 hours, window: REVIEW + HOLD - SLOW});
        _change(abi.encodeCall(host.setChangeDelays, (delays)));
        assertEq(host.changeDelays().window, REVIEW + HOLD - SLOW, "to the second");
        delays.window += 1;
        bytes memory call = abi.encodeCall(host.setChangeDelays, (delays));
        _schedule(call);
        skip(SLOW);
        vm.expectRevert(
            abi.encodeWithSelector(
                ITwoSpeedChange.ChangeDelaysInvalid.selector, delays.slow, delays.fast, delays.window
            )
        );
        host.executeChange(call);
    }
}
