// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import {Scope} from "../../../contracts/types/Scope.sol";
import {PauseHost} from "../../harness/PauseHost.sol";
import {UpgradeableHost} from "../../harness/UpgradeableHost.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";
import {HostTest} from "../Host.test.sol";
import {GuardedCall, UnguardedFunction} from "../HostWorld.sol";

/// @notice A host behind a proxy, with guardians, plans and upgrades.
contract UpgradeableHostTest is PauseBase, HostTest {
    function setUp() public override {
        super.setUp();
        UpgradeableHost proxy = UpgradeableHost(address(new ERC1967Proxy(address(new UpgradeableHost(1)), _set())));

        world.host = address(proxy);
        (world.governor, world.council, world.guardian) = (users.governor, users.council, users.guardian);
        world.modules = ["TimelockedUnpause", "OwnableAuthority"];
        for (uint8 i = 0; i < 6; ++i) {
            bytes memory act = abi.encodeCall(proxy.act, (Scope(i)));
            world.calls.push(GuardedCall("act", users.stranger, 0, act, Scope(i), bytes32(0)));
        }
        world.upgrade = abi.encodeCall(proxy.upgradeToAndCall, (address(new UpgradeableHost(2)), ""));
        world.artifact = "out/UpgradeableHost.sol/UpgradeableHost.json";
        world.unguarded.push(UnguardedFunction(UpgradeableHost.initialize.selector, "runs once, when it is deployed"));
    }

    function _set() private view returns (bytes memory) {
        PauseHost.Config memory c = _config();
        return abi.encodeCall(
            UpgradeableHost.initialize,
            (c.governor, c.council, users.guardian, c.delays, c.bounds, c.budget, _terms(), c.times)
        );
    }
}
