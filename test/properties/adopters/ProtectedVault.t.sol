// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {VaultFixture} from "../../utils/VaultFixture.sol";
import {HostTest} from "../Host.test.sol";
import {GuardedCall, SlowCall, UnguardedFunction} from "../HostWorld.sol";

/// @notice The vault, whose every function belongs to the whole host.
contract ProtectedVaultHostTest is VaultFixture, HostTest {
    function setUp() public override {
        super.setUp();
        world.host = address(vault);
        (world.governor, world.council, world.guardian) = (users.governor, users.council, users.guardian);
        world.modules = ["TimelockedUnpause", "OutflowLimiter", "OwnableAuthority"];
        world.artifact = "out/ProtectedVault.sol/ProtectedVault.json";
        _give(alice, HELD);
        _list("deposit", abi.encodeCall(vault.deposit, (1000, alice)), Scope.Enter);
        _list("mint", abi.encodeCall(vault.mint, (1000, alice)), Scope.Enter);
        _list("addYield", abi.encodeCall(vault.addYield, (1000)), Scope.Enter);
        _list("withdraw", abi.encodeCall(vault.withdraw, (1000, bob, alice)), Scope.Exit);
        _list("redeem", abi.encodeCall(vault.redeem, (1000, bob, alice)), Scope.Exit);
        _list("requestExit", abi.encodeCall(vault.requestExit, (1000, bob, alice)), Scope.Exit);
        _leave(vault.transfer.selector);
        _leave(vault.transferFrom.selector);
        _leave(vault.approve.selector);
        IOutflowLimiter.OutflowTerms memory looser = _terms();
        looser.most += 1;
        bytes memory refusal = abi.encodeWithSelector(IOutflowLimiter.OutflowChangeLoosens.selector, address(token));
        world.slow.push(SlowCall(abi.encodeCall(vault.setOutflowTerms, (address(token), looser)), refusal));
    }

    function _list(string memory name, bytes memory data, Scope scope) private {
        world.calls.push(GuardedCall(name, alice, 0, data, scope, bytes32(0)));
    }

    function _leave(bytes4 selector) private {
        world.unguarded.push(UnguardedFunction(selector, "shares change hands, no value enters or leaves"));
    }
}
