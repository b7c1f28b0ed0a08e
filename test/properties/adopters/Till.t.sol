// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Scope} from "../../../contracts/types/Scope.sol";
import {Till} from "../../examples/Till.sol";
import {HostTest} from "../Host.test.sol";
import {GuardedCall} from "../HostWorld.sol";

/// @notice The smallest host: containment and nothing else.
contract TillHostTest is HostTest {
    function setUp() external {
        address governor = makeAddr("governor");
        address council = makeAddr("council");
        address alice = makeAddr("alice");
        Till till = new Till(governor, council);
        vm.deal(address(till), 1 ether);

        (world.host, world.governor, world.council) = (address(till), governor, council);
        world.modules = ["Containment", "OwnableAuthority"];
        bytes memory deposit = abi.encodeCall(till.deposit, ());
        world.calls.push(GuardedCall("deposit", alice, 1 ether, deposit, Scope.Enter, bytes32(0)));
        bytes memory withdrawal = abi.encodeCall(till.withdraw, (payable(governor)));
        world.calls.push(GuardedCall("withdraw", governor, 0, withdrawal, Scope.Exit, bytes32(0)));
        world.artifact = "out/Till.sol/Till.json";
    }
}
