// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IVaultBooks} from "../../../../contracts/presets/IProtectedVault.sol";
import {Scope, ScopeSet} from "../../../../contracts/types/Scope.sol";
import {EchoSender} from "../../../mocks/receivers/EchoSender.sol";
import {FeeToken} from "../../../mocks/tokens/FeeToken.sol";
import {SenderHookToken} from "../../../mocks/tokens/SenderHookToken.sol";
import {VaultFixture} from "../../../utils/VaultFixture.sol";

/// @dev `deposit`.
/// forge-config: default.isolate = true
contract VaultDepositTest is VaultFixture {
    function test_MintsAndBooks() external {
        _give(bob, 5);
        vm.expectEmit(address(vault));
        emit IERC4626.Deposit(bob, alice, 5, 5 * UNIT);
        vm.prank(bob);
        assertEq(vault.deposit(5, alice), 5 * UNIT);
        assertEq(vault.balanceOf(alice), (HELD + 5) * UNIT);
        assertEq(vault.totalAssets(), HELD + 5);
        assertEq(token.balanceOf(address(vault)), HELD + 5);
        assertEq(token.balanceOf(bob), 0);
    }

    function test_RoundsSharesDown() external {
        _addYield(HELD / 3);
        uint256 exact = 7 * (vault.totalSupply() + UNIT);
        uint256 shares = _deposit(bob, 7);
        assertEq(shares, exact / (HELD + HELD / 3 + 1));
        assertLt(shares * (HELD + HELD / 3 + 1), exact);
    }

    function test_OUT2_GivesTheLaneBack() external {
        _withdraw(300_000);
        _deposit(bob, 100_000);
        (uint256 main,) = _capacity();
        assertEq(main, BURST - 200_000);
    }

    function test_ZeroIsAcceptedAndTouchesNoLane() external {
        uint256 word = _word();
        vm.expectEmit(address(vault));
        emit IERC4626.Deposit(bob, bob, 0, 0);
        vm.prank(bob);
        assertEq(vault.deposit(0, bob), 0);
        assertEq(_word(), word);
    }

    function test_OUT9_RevertWhen_TheTransferDeliversLess() external {
        _use(new FeeToken(), _terms());
        _give(bob, 199);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(IVaultBooks.VaultTransferShort.selector, 100, 99));
        vault.deposit(100, bob);
        vault.deposit(99, bob); // too little to be charged a fee
        assertEq(vault.totalAssets(), 99);
    }

    function test_OUT9_RevertWhen_BeyondTheRange() external {
        uint256 room = RANGE - HELD;
        _give(bob, room + 1);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxDeposit.selector, bob, room + 1, room));
        vault.deposit(room + 1, bob);
        vault.deposit(room, bob);
        assertEq(vault.totalAssets(), RANGE);
    }

    function test_CON1_RevertGiven_EnterClosed() external {
        uint40 until = _close(Scope.Enter);
        _give(bob, 1);
        vm.startPrank(bob);
        vm.warp(until - 1);
        _expectClosed(Scope.Enter, until);
        vault.deposit(1, bob);
        _expectClosed(Scope.Enter, until);
        vault.deposit(0, bob);
        vm.warp(until);
        vault.deposit(1, bob);
    }

    function test_GUA3_AGuardianClosesTheEntryAndNotTheExit() external {
        vm.prank(users.guardian);
        vault.pause(bytes32(0), ScopeSet.wrap(0x01), 1 hours, "cause", "evidence");
        _give(bob, 1);
        _expectClosed(Scope.Enter, _now() + 1 hours);
        vm.prank(bob);
        vault.deposit(1, bob);
        _withdraw(BURST);
    }

    function test_OUT9_RevertWhen_TheTokenReentersMeanwhile() external {
        _use(new SenderHookToken(), _terms());
        EchoSender sender = new EchoSender(vault);
        token.mint(address(sender), 10);
        sender.prepare(abi.encodeCall(vault.withdraw, (1, bob, address(sender))));
        sender.deposit(5);
        assertFalse(sender.ok());
        bytes4 refusal = ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector;
        assertEq(sender.answer(), abi.encodeWithSelector(refusal));

        sender.prepare(abi.encodeCall(vault.deposit, (1, bob)));
        sender.deposit(5);
        assertFalse(sender.ok());
        assertEq(sender.answer(), abi.encodeWithSelector(refusal));
        assertEq(vault.totalAssets(), 10, "both deposits succeed");
        assertEq(vault.totalSupply(), 10 * UNIT);
    }

    /// @dev Whoever is called in between sees the vault before the deposit, never shares without assets.
    function test_OUT9_WhileATokenCallsThePriceIsTheOldOne() external {
        _use(new SenderHookToken(), _terms());
        _deposit(alice, HELD);
        _addYield(HELD / 3);
        uint256 price = vault.convertToAssets(1e18);
        EchoSender sender = new EchoSender(vault);
        token.mint(address(sender), HELD);
        sender.prepare(abi.encodeCall(vault.convertToAssets, (1e18)));
        sender.deposit(HELD);
        assertEq(abi.decode(sender.answer(), (uint256)), price);
    }
}
