// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Asset} from "@bulkhead/contracts/contracts/outflow/Asset.sol";
import {IOutflowLimiter} from "@bulkhead/contracts/contracts/outflow/IOutflowLimiter.sol";
import {IBridgeCustody} from "@bulkhead/contracts/contracts/presets/IProtectedBridge.sol";
import {Scope} from "@bulkhead/contracts/contracts/types/Scope.sol";
import {HostTest} from "@bulkhead/contracts/test/properties/Host.test.sol";
import {GuardedCall, SlowCall} from "@bulkhead/contracts/test/properties/HostWorld.sol";

import {Deploy__Name__} from "../script/Deploy__Name__.s.sol";
import {__Name__} from "../src/__Name__.sol";

/// @notice What every host has to keep, asked of this one. The page: @bulkhead/contracts/test/properties/README.md.
contract __Name__HostTest is HostTest {
    bytes32 private constant FAR = "account on the other side";

    __Name__ private host;
    address private alice = makeAddr("alice");
    address private messenger = makeAddr("messenger");

    function setUp() external {
        (world.governor, world.council) = (makeAddr("governor"), makeAddr("council"));
        world.guardian = makeAddr("guardian");
        Deploy__Name__ script = new Deploy__Name__();
        Deploy__Name__.Roles memory roles = Deploy__Name__.Roles({
            governor: world.governor,
            council: world.council,
            guardian: world.guardian,
            messenger: messenger,
            rescue: makeAddr("rescue")
        });
        (host,) = script.deploy(script.configuration(roles), address(script));
        hoax(alice, 1000 ether);
        host.deposit{value: 1000 ether}(Asset.NATIVE, 1000 ether, FAR);

        world.host = address(host);
        world.modules = ["TimelockedUnpause", "OutflowLimiter", "OracleBreaker", "OwnableAuthority"];
        _describeCalls();
        _describeSlowCalls();
        world.artifact = "out/__Name__.sol/__Name__.json";
    }

    /// @dev Every function that moves value. Prepare the world so that each call succeeds by itself.
    function _describeCalls() private {
        bytes32 market = host.marketOf(Asset.NATIVE);
        bytes memory deposit = abi.encodeCall(host.deposit, (Asset.NATIVE, 1 ether, FAR));
        world.calls.push(GuardedCall("deposit", alice, 1 ether, deposit, Scope.Enter, market));
        IBridgeCustody.Message memory message =
            IBridgeCustody.Message({id: "message", asset: Asset.NATIVE, recipient: alice, amount: 1 ether, data: ""});
        bytes memory delivery = abi.encodeCall(host.deliver, (message));
        world.calls.push(GuardedCall("deliver", messenger, 0, delivery, Scope.Exit, market));
    }

    /// @dev What only a scheduled change may do.
    function _describeSlowCalls() private {
        world.slow.push(SlowCall(abi.encodeCall(host.setMessenger, (alice)), ""));
        IOutflowLimiter.OutflowTerms memory looser = host.outflowTerms(Asset.NATIVE);
        looser.most += 1;
        bytes memory refusal = abi.encodeWithSelector(IOutflowLimiter.OutflowChangeLoosens.selector, Asset.NATIVE);
        world.slow.push(SlowCall(abi.encodeCall(host.setOutflowTerms, (Asset.NATIVE, looser)), refusal));
    }
}
