// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IContainmentStatus} from "../../../contracts/core/IContainmentStatus.sol";
import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleReason} from "../../../contracts/oracle/OracleReason.sol";
import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {IBridgeCustody, IProtectedBridge} from "../../../contracts/presets/IProtectedBridge.sol";
import {ProtectedBridge} from "../../../contracts/presets/ProtectedBridge.sol";
import {Scope, ScopeSet, ScopeSetLib} from "../../../contracts/types/Scope.sol";
import {FlatFeed} from "../../mocks/oracle/Feeds.sol";
import {EchoReceiver} from "../../mocks/receivers/Receivers.sol";
import {CallbackToken} from "../../mocks/tokens/CallbackToken.sol";
import {FeeToken} from "../../mocks/tokens/FeeToken.sol";
import {MintableToken} from "../../mocks/tokens/MintableToken.sol";
import {BridgeFixture} from "../../utils/BridgeFixture.sol";

/// @dev `deposit`.
/// forge-config: default.isolate = true
contract ProtectedBridgeDepositTest is BridgeFixture {
    function test_OUT9_WhatArrivesIsBooked() external {
        uint256 before = bridge.custody(address(token));
        token.mint(address(this), 5);
        token.approve(address(bridge), 5);
        vm.expectEmit(address(bridge));
        emit IBridgeCustody.Deposited(address(token), address(this), FAR, 5);
        assertEq(bridge.deposit(address(token), 5, FAR), 5);
        assertEq(bridge.custody(address(token)), before + 5);
    }

    function test_OUT9_AFeeIsNotBooked() external {
        (ProtectedBridge other, FeeToken fee) = _feeBridge();
        assertEq(_deposit(other, address(fee), 100e18), 99e18);
        assertEq(other.custody(address(fee)), 99e18);
        assertEq(fee.balanceOf(address(other)), 99e18);
    }

    function test_OUT9_Native() external {
        assertEq(_deposit(bridge, NATIVE, 7), 7);
        assertEq(bridge.custody(NATIVE), HELD + 7);
    }

    function test_RevertWhen_ValueDiffers() external {
        vm.deal(address(this), 10);
        _expectValueMismatch(NATIVE, 7, 6);
        bridge.deposit{value: 6}(NATIVE, 7, FAR);
        _expectValueMismatch(address(token), 7, 1);
        bridge.deposit{value: 1}(address(token), 7, FAR);
    }

    function test_RevertWhen_InputZero() external {
        vm.expectRevert(IBridgeCustody.BridgeInputZero.selector);
        bridge.deposit(address(token), 0, FAR);
        vm.expectRevert(IBridgeCustody.BridgeInputZero.selector);
        bridge.deposit(address(token), 1, bytes32(0));
    }

    function test_OUT10_RevertGiven_AssetUnset() external {
        MintableToken unset = new MintableToken();
        unset.mint(address(this), 1);
        unset.approve(address(bridge), 1);
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowAssetUnset.selector, address(unset)));
        bridge.deposit(address(unset), 1, FAR);
    }

    function test_CON1_RevertGiven_EnterClosedByAGuardian() external {
        bytes32 market = bridge.marketOf(address(token));
        vm.prank(users.guardian);
        bridge.pause(market, ScopeSet.wrap(0x01), 1 hours, "cause", "evidence");
        uint40 until = _now() + 1 hours;
        token.mint(address(this), 1);
        token.approve(address(bridge), 1);
        vm.expectRevert(abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, market, Scope.Enter, until));
        bridge.deposit(address(token), 1, FAR);
        _deposit(bridge, NATIVE, 1); // another market
        vm.warp(until);
        bridge.deposit(address(token), 1, FAR);
    }

    function test_CON1_RevertGiven_TheWholeHostIsClosed() external {
        vm.prank(users.council);
        bridge.contain(bytes32(0), ScopeSet.wrap(0x01), _now() + 1 days, "cause", "evidence");
        vm.deal(address(this), 1);
        vm.expectRevert(
            abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, bytes32(0), Scope.Enter, _now() + 1 days)
        );
        bridge.deposit{value: 1}(NATIVE, 1, FAR);
    }

    function test_ORA5_RevertGiven_TheFeedIsDistrusted() external {
        ProtectedBridge.BridgeConfig memory config = _config(true);
        FlatFeed feed = new FlatFeed(1e8, 8);
        config.feeds = new ProtectedBridge.AssetFeed[](1);
        config.feeds[0] = ProtectedBridge.AssetFeed(address(token), _feed(address(feed)));
        (ProtectedBridge other,) = _deployBridge(config);
        _deposit(other, address(token), 1);
        feed.report(5e7);
        token.mint(address(this), 1);
        token.approve(address(other), 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IOracleBreaker.OraclePriceRefused.selector,
                other.marketOf(address(token)),
                OracleReason.OutOfBounds,
                int256(5e7),
                uint256(1e8)
            )
        );
        other.deposit(address(token), 1, FAR);
    }

    function test_OUT9_RevertWhen_ATokenReenters() external {
        (ProtectedBridge other, CallbackToken callback, EchoReceiver echo) = _callbackBridge();
        _deposit(other, address(callback), HELD);
        callback.mint(address(echo), 5);
        echo.prepare(address(other), abi.encodeCall(other.deposit, (address(callback), 5, FAR)));
        vm.prank(messenger);
        other.deliver(IBridgeCustody.Message("x", address(callback), address(echo), 1e18, ""));
        assertFalse(echo.ok());
        assertEq(echo.answer(), abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector));
        assertEq(callback.balanceOf(address(echo)), 1e18 + 5, "the delivery itself succeeds");
    }

    function _feeBridge() private returns (ProtectedBridge other, FeeToken fee) {
        fee = new FeeToken();
        ProtectedBridge.BridgeConfig memory config = _config(true);
        config.assets[0].asset = address(fee);
        (other,) = _deployBridge(config);
    }

    function _callbackBridge() private returns (ProtectedBridge other, CallbackToken callback, EchoReceiver echo) {
        callback = new CallbackToken();
        echo = new EchoReceiver();
        ProtectedBridge.BridgeConfig memory config = _config(true);
        config.assets[0] = ProtectedBridge.AssetTerms(address(callback), _absoluteTerms());
        (other,) = _deployBridge(config);
    }

    function _feed(address aggregator) private pure returns (IOracleBreaker.FeedSettings memory) {
        return IOracleBreaker.FeedSettings({
            aggregator: aggregator,
            decimals: 8,
            maxAge: 1 hours,
            latchSeconds: 30 minutes,
            baseBps: 100,
            capBps: 500,
            slope: 1_000_000,
            anchorLimit: 65_536,
            low: 9e7,
            high: 11e7,
            twoStep: false,
            closes: ScopeSetLib.NONE,
            market: bytes32(0)
        });
    }

    function _expectValueMismatch(address asset, uint256 amount, uint256 value) private {
        vm.expectRevert(abi.encodeWithSelector(IBridgeCustody.BridgeValueMismatch.selector, asset, amount, value));
    }
}

/// @dev `deliver`.
/// forge-config: default.isolate = true
contract ProtectedBridgeDeliverTest is BridgeFixture {
    function test_OUT4_WithinTheLimitIsPaid() external {
        IBridgeCustody.Message memory message = _message(address(token), alice, 10_000e18);
        vm.expectEmit(address(bridge));
        emit IBridgeCustody.Delivered(message.id, address(token), alice, 10_000e18, 0, 0);
        vm.prank(messenger);
        (uint256 paid, uint256 claimId) = bridge.deliver(message);
        assertEq(paid, 10_000e18);
        assertEq(claimId, 0);
        assertEq(token.balanceOf(alice), 10_000e18);
        assertTrue(bridge.isDelivered(message.id));
    }

    function test_OUT4_DelayedWhatDoesNotFitWaitsAndIsPaidInTheEnd() external {
        (uint256 main,) = bridge.outflowCapacity(address(token));
        (uint256 paid, uint64 id) = _deliver(address(token), alice, 80_000e18);
        assertEq(paid, main);
        assertEq(id, 1);
        IOutflowEscrow.Claim memory claim = _lastClaim(address(token), alice, 80_000e18 - paid);
        assertGt(bridge.outflowLatchedUntil(address(token)), _now());
        skip(REVIEW);
        escrow.release(id, claim);
        assertEq(token.balanceOf(alice), 80_000e18);
    }

    function test_OUT4_ExactWhatDoesNotFitIsRefusedAndCanBeRetried() external {
        (ProtectedBridge exact,) = _deployBridge(_config(false));
        assertFalse(exact.delaysDeliveries());
        _deposit(exact, NATIVE, HELD);
        (uint256 main,) = exact.outflowCapacity(NATIVE);
        vm.startPrank(messenger);
        exact.deliver(IBridgeCustody.Message("1", NATIVE, alice, main / 2, "")); // above the trip level
        vm.expectPartialRevert(IOutflowLimiter.OutflowLimitExceeded.selector);
        exact.deliver(IBridgeCustody.Message("2", NATIVE, alice, main, ""));
        assertFalse(exact.isDelivered("2"));
        skip(2 hours);
        exact.deliver(IBridgeCustody.Message("2", NATIVE, alice, main, ""));
        assertEq(alice.balance, main / 2 + main);
    }

    function test_OUT4_Native() external {
        _deliver(NATIVE, alice, 3e18);
        assertEq(alice.balance, 3e18);
        (uint256 paid, uint64 id) = _deliver(NATIVE, alice, 80_000e18);
        assertGt(id, 0);
        assertEq(address(escrow).balance, 80_000e18 - paid);
    }

    function test_RevertWhen_CallerIsNotTheMessenger() external {
        IBridgeCustody.Message memory message = _message(address(token), alice, 1);
        vm.prank(users.attacker);
        vm.expectRevert(abi.encodeWithSelector(IBridgeCustody.BridgeCallerNotMessenger.selector, users.attacker));
        bridge.deliver(message);
    }

    function test_RevertWhen_DeliveredBefore() external {
        IBridgeCustody.Message memory message = _message(address(token), alice, 1);
        vm.startPrank(messenger);
        bridge.deliver(message);
        vm.expectRevert(abi.encodeWithSelector(IBridgeCustody.BridgeMessageDelivered.selector, message.id));
        bridge.deliver(message);
    }

    function test_RevertWhen_InputZero() external {
        vm.startPrank(messenger);
        vm.expectRevert(IBridgeCustody.BridgeInputZero.selector);
        bridge.deliver(IBridgeCustody.Message("1", address(token), alice, 0, ""));
        vm.expectRevert(IBridgeCustody.BridgeInputZero.selector);
        bridge.deliver(IBridgeCustody.Message("1", address(token), address(0), 1, ""));
    }

    function test_RevertWhen_CustodyTooSmall() external {
        uint256 held = bridge.custody(address(token));
        token.mint(address(bridge), 10); // a donation is not custody
        vm.prank(messenger);
        vm.expectRevert(
            abi.encodeWithSelector(IBridgeCustody.BridgeCustodyTooSmall.selector, address(token), held + 1, held)
        );
        bridge.deliver(IBridgeCustody.Message("1", address(token), alice, held + 1, ""));
    }

    function test_OUT3_DonationsChangeNothing() external {
        (uint256 main, uint256 small) = bridge.outflowCapacity(address(token));
        token.mint(address(bridge), 9 * HELD);
        token.mint(address(escrow), 9 * HELD);
        (uint256 main2, uint256 small2) = bridge.outflowCapacity(address(token));
        assertEq(main2, main);
        assertEq(small2, small);
        assertEq(bridge.custody(address(token)), HELD + 2);
        skip(1 days);
        _fund(address(token), 1);
        assertEq(bridge.outflowLine(address(token)).sample, HELD + 2);
    }

    function test_CON1_RevertGiven_ExitClosedByTheCouncil() external {
        bytes32 market = bridge.marketOf(address(token));
        uint40 until = _now() + 1 days;
        vm.prank(users.council);
        bridge.contain(market, ScopeSet.wrap(0x04), until, "cause", "evidence");
        IBridgeCustody.Message memory message = _message(address(token), alice, 1);
        vm.prank(messenger);
        vm.expectRevert(abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, market, Scope.Exit, until));
        bridge.deliver(message);
        _deliver(NATIVE, alice, 1); // another market
        vm.warp(until);
        vm.prank(messenger);
        bridge.deliver(message);
    }

    function test_GUA3_AGuardianCannotCloseExits() external {
        bytes32 market = bridge.marketOf(address(token));
        vm.prank(users.guardian);
        vm.expectRevert();
        bridge.pause(market, ScopeSet.wrap(0x04), 1 hours, "cause", "evidence");
        _deliver(address(token), alice, 1);
    }

    function test_SetMessengerIsAScheduledChange() external {
        vm.prank(users.governor);
        vm.expectRevert(
            abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduledCall.selector, bridge.setMessenger.selector)
        );
        bridge.setMessenger(bob);
        _schedule(abi.encodeCall(bridge.setMessenger, (bob)));
        skip(SLOW);
        vm.expectEmit(address(bridge));
        emit IBridgeCustody.MessengerSet(bob);
        bridge.executeChange(abi.encodeCall(bridge.setMessenger, (bob)));
        assertEq(bridge.messenger(), bob);
    }

    // Theft: whoever holds the messenger's key, and what remains for him

    function test_OUT1_AStolenMessengerTakesAtMostTheStatedBound() external {
        uint256 start = _now();
        for (uint256 i = 0; i < 96; ++i) {
            (uint256 main, uint256 small) = bridge.outflowCapacity(address(token));
            if (main != 0) _deliver(address(token), users.attacker, main);
            else if (small != 0) _deliver(address(token), users.attacker, small);
            skip(15 minutes);
        }
        IOutflowLimiter.OutflowTerms memory terms = bridge.outflowTerms(address(token));
        uint256 bursts = (uint256(terms.burst) + terms.smallBurst) * HELD / 1e6;
        uint256 refills = (uint256(terms.refill) + terms.smallRefill) * (_now() - start) / terms.window * HELD / 1e6;
        assertLe(token.balanceOf(users.attacker), bursts + refills + 1);
    }

    function test_OUT1_InAnyWindowAtMostL() external {
        uint256 most = uint256(_shareTerms().most) * (HELD + 2) / 1e6;
        for (uint256 i = 0; i < 60; ++i) {
            (uint256 main, uint256 small) = bridge.outflowCapacity(address(token));
            if (main != 0) _deliver(address(token), users.attacker, main);
            if (small != 0) _deliver(address(token), users.attacker, small);
            skip(1 minutes);
        }
        assertLe(token.balanceOf(users.attacker), most);
    }

    function test_OUT6_TheGovernorsQuarantineKeepsADelayedTheft() external {
        (uint256 paid, uint64 id) = _deliver(address(token), users.attacker, 500_000e18);
        IOutflowEscrow.Claim memory claim = _lastClaim(address(token), users.attacker, 500_000e18 - paid);
        skip(10 hours); // until somebody is awake
        IOutflowLimiter.ClaimRange[] memory ranges = new IOutflowLimiter.ClaimRange[](1);
        ranges[0] = IOutflowLimiter.ClaimRange(id, id);
        bytes memory call = abi.encodeCall(bridge.quarantineClaims, (address(token), ranges));
        _schedule(call);
        skip(REVIEW);
        vm.expectPartialRevert(IOutflowEscrow.EscrowClaimFrozen.selector);
        escrow.release(id, claim);
        skip(SLOW - REVIEW);
        bridge.executeChange(call);
        escrow.skip(id, claim);
        assertLe(token.balanceOf(users.attacker), 60_000e18);
        assertEq(token.balanceOf(address(escrow)), 500_000e18 - paid);
        (uint256 main,) = bridge.outflowCapacity(address(token));
        assertGt(main, 0, "the line no longer waits for it");
    }

    function test_OUT8_TwoLanesLatchTheBridge() external {
        _deliver(address(token), users.attacker, 80_000e18);
        _deliver(NATIVE, users.attacker, 80_000e18);
        assertTrue(bridge.containmentWord(bytes32(0)).isLatched());
        (uint256 paid, uint64 id) = _deliver(NATIVE, alice, 500e18);
        assertEq(paid, 500e18, "small exits flow");
        assertEq(id, 0);
    }

    function test_Reads() external view {
        assertEq(bridge.marketOf(address(token)), bytes32(uint256(uint160(address(token)))));
        assertEq(bridge.messenger(), messenger);
        assertTrue(IProtectedBridge(address(bridge)).delaysDeliveries());
    }
}
