// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowLimiter} from "@bulkhead/contracts/contracts/outflow/IOutflowLimiter.sol";
import {Scope} from "@bulkhead/contracts/contracts/types/Scope.sol";
import {HostTest} from "@bulkhead/contracts/test/properties/Host.test.sol";
import {GuardedCall, SlowCall, UnguardedFunction} from "@bulkhead/contracts/test/properties/HostWorld.sol";
import {VaultTest} from "@bulkhead/contracts/test/properties/erc4626/Vault.test.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

import {Deploy__Name__} from "../script/Deploy__Name__.s.sol";
import {__Name__} from "../src/__Name__.sol";

/// @notice A token to test with. Put your own asset here if it is a special one.
contract TestToken is ERC20("Test Token", "TEST") {
    function mint(address account, uint256 amount) external {
        _mint(account, amount);
    }
}

/// @notice The vault as the script deploys it.
library __Name__Fixture {
    function deploy(Deploy__Name__.Roles memory roles, TestToken token) internal returns (__Name__ vault) {
        Deploy__Name__ script = new Deploy__Name__();
        (vault,) = script.deploy(script.configuration(roles, address(token)), address(script));
    }
}

/// @notice What every host has to keep, asked of this one. The page: @bulkhead/contracts/test/properties/README.md.
contract __Name__HostTest is HostTest {
    uint256 private constant HELD = 1e12;

    __Name__ private vault;
    TestToken private token = new TestToken();
    address private alice = makeAddr("alice");

    function setUp() external {
        (world.governor, world.council) = (makeAddr("governor"), makeAddr("council"));
        world.guardian = makeAddr("guardian");
        vault = __Name__Fixture.deploy(
            Deploy__Name__.Roles({
                governor: world.governor, council: world.council, guardian: world.guardian, rescue: makeAddr("rescue")
            }),
            token
        );
        token.mint(alice, 2 * HELD);
        vm.startPrank(alice);
        token.approve(address(vault), type(uint256).max);
        vault.deposit(HELD, alice);
        vm.stopPrank();

        world.host = address(vault);
        world.modules = ["TimelockedUnpause", "OutflowLimiter", "OwnableAuthority"];
        _describeCalls();
        _describeSlowCalls();
        world.artifact = "out/__Name__.sol/__Name__.json";
    }

    /// @dev Every function that moves value. Prepare the world so that each call succeeds by itself.
    function _describeCalls() private {
        _list("deposit", abi.encodeCall(vault.deposit, (1000, alice)), Scope.Enter);
        _list("mint", abi.encodeCall(vault.mint, (1000, alice)), Scope.Enter);
        _list("addYield", abi.encodeCall(vault.addYield, (1000)), Scope.Enter);
        _list("withdraw", abi.encodeCall(vault.withdraw, (1000, alice, alice)), Scope.Exit);
        _list("redeem", abi.encodeCall(vault.redeem, (1000, alice, alice)), Scope.Exit);
        _list("requestExit", abi.encodeCall(vault.requestExit, (1000, alice, alice)), Scope.Exit);
        _leave(vault.transfer.selector);
        _leave(vault.transferFrom.selector);
        _leave(vault.approve.selector);
    }

    /// @dev What only a scheduled change may do.
    function _describeSlowCalls() private {
        IOutflowLimiter.OutflowTerms memory looser = vault.outflowTerms(address(token));
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

/// @notice What every ERC-4626 vault has to keep. The page: @bulkhead/contracts/test/properties/erc4626/README.md.
contract __Name__Erc4626Test is VaultTest {
    __Name__ private vault;
    TestToken private token = new TestToken();

    function setUp() external {
        address someone = makeAddr("someone");
        vault = __Name__Fixture.deploy(Deploy__Name__.Roles(someone, someone, someone, someone), token);
        (world.vault, world.most) = (address(vault), 1e13);
    }

    function _fund(address account, uint256 assets) internal override {
        token.mint(account, assets);
    }

    function _gain(uint256 assets) internal override {
        if (vault.totalSupply() == 0) return; // yield that nobody owns is refused
        token.mint(address(this), assets);
        token.approve(address(vault), assets);
        vault.addYield(assets);
    }
}
