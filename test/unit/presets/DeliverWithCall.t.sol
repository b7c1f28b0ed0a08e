// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {IBridgeCustody} from "../../../contracts/presets/IProtectedBridge.sol";
import {ProtectedBridge} from "../../../contracts/presets/ProtectedBridge.sol";
import {CallReceiver} from "../../mocks/receivers/CallReceiver.sol";
import {BridgeFixture} from "../../utils/BridgeFixture.sol";

/// @dev `deliver` of a message that carries a call: value and call together, now or later (OUT-4).
/// forge-config: default.isolate = true
contract DeliverWithCallTest is BridgeFixture {
    bytes internal constant DATA = "swap it for me";

    CallReceiver internal receiver;

    function setUp() public override {
        super.setUp();
        receiver = new CallReceiver();
    }

    function test_OUT4_WhatFitsIsPaidAndCalled() external {
        IBridgeCustody.Message memory message = _messageWithCall(1000e18);
        uint256 held = bridge.custody(address(token));
        vm.expectEmit(address(bridge));
        emit IBridgeCustody.Delivered(message.id, address(token), address(receiver), 1000e18, 0, 0);
        vm.prank(messenger);
        bridge.deliver(message);
        _assertCalled(address(bridge), 1000e18);
        assertEq(bridge.custody(address(token)), held - 1000e18);
    }

    function test_OUT4_WhatDoesNotFitWaitsWhole() external {
        (uint256 main,) = bridge.outflowCapacity(address(token));
        uint256 amount = main + 1;
        IBridgeCustody.Message memory message = _messageWithCall(amount);
        vm.expectEmit(address(bridge));
        emit IBridgeCustody.Delivered(message.id, address(token), address(receiver), 0, amount, 1);
        vm.prank(messenger);
        (uint256 paid, uint256 id) = bridge.deliver(message);
        assertEq(paid, 0);
        assertEq(token.balanceOf(address(receiver)), 0);

        IOutflowEscrow.Claim memory claim = _lastClaim(address(token), address(receiver), amount);
        claim.callHash = keccak256(DATA);
        skip(REVIEW);
        escrow.releaseWithCall(uint64(id), claim, DATA);
        _assertCalled(address(escrow), amount);
    }

    function test_OUT4_TheSameWithoutACallIsSplit() external {
        (uint256 main,) = bridge.outflowCapacity(address(token));
        (uint256 paid,) = _deliver(address(token), address(receiver), main + 1);
        assertEq(paid, main);
        assertEq(receiver.calls(), 0);
    }

    function test_OUT4_ABridgeThatDelaysNothingPaysAllOrRefuses() external {
        (ProtectedBridge exact,) = _deployBridge(_config(false));
        _deposit(exact, NATIVE, HELD);
        (uint256 main,) = exact.outflowCapacity(NATIVE);
        vm.startPrank(messenger);
        vm.expectRevert(
            abi.encodeWithSelector(
                IOutflowLimiter.OutflowLimitExceeded.selector, NATIVE, main + 1, main, type(uint256).max
            )
        );
        exact.deliver(IBridgeCustody.Message("1", NATIVE, address(receiver), main + 1, DATA));
        exact.deliver(IBridgeCustody.Message("1", NATIVE, address(receiver), main, DATA));
        assertEq(receiver.value(), main);
    }

    function test_OUT4_AReceiverThatFailsLeavesTheMessageUndelivered() external {
        receiver.setRefuses(true);
        IBridgeCustody.Message memory message = _messageWithCall(1000e18);
        vm.startPrank(messenger);
        vm.expectRevert(CallReceiver.NotNow.selector);
        bridge.deliver(message);
        assertFalse(bridge.isDelivered(message.id));
        receiver.setRefuses(false);
        bridge.deliver(message);
    }

    function test_OUT9_RevertWhen_TheReceiverReenters() external {
        DepositingReceiver depositing = new DepositingReceiver(bridge);
        IBridgeCustody.Message memory message = _message(NATIVE, address(depositing), 1e18);
        message.data = DATA;
        vm.prank(messenger);
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        bridge.deliver(message);
    }

    function _messageWithCall(uint256 amount) private returns (IBridgeCustody.Message memory message) {
        message = _message(address(token), address(receiver), amount);
        message.data = DATA;
    }

    function _assertCalled(address caller, uint256 amount) private view {
        assertEq(receiver.caller(), caller);
        assertEq(receiver.asset(), address(token));
        assertEq(receiver.amount(), amount);
        assertEq(receiver.data(), DATA);
        assertEq(receiver.calls(), 1);
        assertEq(token.balanceOf(address(receiver)), amount);
    }
}

/// @notice Sends what it gets straight back into the bridge.
contract DepositingReceiver {
    ProtectedBridge private immutable BRIDGE;

    constructor(ProtectedBridge bridge) {
        BRIDGE = bridge;
    }

    function onOutflow(address asset, uint256 amount, bytes calldata) external payable returns (bytes4) {
        BRIDGE.deposit{value: msg.value}(asset, amount, "far");
        return this.onOutflow.selector;
    }
}
