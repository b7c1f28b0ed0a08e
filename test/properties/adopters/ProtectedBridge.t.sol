// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {IBridgeCustody} from "../../../contracts/presets/IProtectedBridge.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {BridgeFixture} from "../../utils/BridgeFixture.sol";
import {HostTest} from "../Host.test.sol";
import {GuardedCall, SlowCall} from "../HostWorld.sol";

/// @notice The preset with all modules: two assets, so two markets.
contract ProtectedBridgeHostTest is BridgeFixture, HostTest {
    function setUp() public override {
        super.setUp();
        world.host = address(bridge);
        (world.governor, world.council, world.guardian) = (users.governor, users.council, users.guardian);
        world.modules = ["TimelockedUnpause", "OutflowLimiter", "OracleBreaker", "OwnableAuthority"];
        token.mint(alice, 1e18);
        vm.prank(alice);
        token.approve(address(bridge), 1e18);
        _list(address(token), 0);
        _list(NATIVE, 1e18);
        world.slow.push(SlowCall(abi.encodeCall(bridge.setMessenger, (bob)), ""));
        IOutflowLimiter.OutflowTerms memory looser = _shareTerms();
        looser.most += 1;
        bytes memory refusal = abi.encodeWithSelector(IOutflowLimiter.OutflowChangeLoosens.selector, address(token));
        world.slow.push(SlowCall(abi.encodeCall(bridge.setOutflowTerms, (address(token), looser)), refusal));
        world.artifact = "out/ProtectedBridge.sol/ProtectedBridge.json";
    }

    function _list(address asset, uint256 value) private {
        bytes32 market = bridge.marketOf(asset);
        bytes memory deposit = abi.encodeCall(bridge.deposit, (asset, 1e18, FAR));
        world.calls.push(GuardedCall("deposit", alice, value, deposit, Scope.Enter, market));
        IBridgeCustody.Message memory message = _message(asset, bob, 1e18);
        bytes memory delivery = abi.encodeCall(bridge.deliver, (message));
        world.calls.push(GuardedCall("deliver", messenger, 0, delivery, Scope.Exit, market));
    }
}
