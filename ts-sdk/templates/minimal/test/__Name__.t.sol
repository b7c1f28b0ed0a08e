// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Scope} from "@bulkhead/contracts/contracts/types/Scope.sol";
import {HostTest} from "@bulkhead/contracts/test/properties/Host.test.sol";
import {GuardedCall} from "@bulkhead/contracts/test/properties/HostWorld.sol";

import {Deploy__Name__} from "../script/Deploy__Name__.s.sol";
import {__Name__} from "../src/__Name__.sol";

/// @notice What every host has to keep, asked of this one. The page: @bulkhead/contracts/test/properties/README.md.
contract __Name__HostTest is HostTest {
    function setUp() external {
        (world.governor, world.council) = (makeAddr("governor"), makeAddr("council"));
        world.guardian = makeAddr("guardian");
        __Name__ host = new __Name__(new Deploy__Name__().configuration(world.governor, world.council, world.guardian));
        address alice = makeAddr("alice");
        hoax(alice, 1 ether);
        host.deposit{value: 1 ether}();

        world.host = address(host);
        world.modules = ["TimelockedUnpause", "OwnableAuthority"];
        // Every function that moves value. Prepare the world so that each call succeeds by itself.
        bytes memory deposit = abi.encodeCall(host.deposit, ());
        world.calls.push(GuardedCall("deposit", alice, 1 ether, deposit, Scope.Enter, bytes32(0)));
        bytes memory withdrawal = abi.encodeCall(host.withdraw, (1 ether));
        world.calls.push(GuardedCall("withdraw", alice, 0, withdrawal, Scope.Exit, bytes32(0)));
        world.artifact = "out/__Name__.sol/__Name__.json";
    }
}
