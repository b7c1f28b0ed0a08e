// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";

import {Scope} from "../../../../contracts/types/Scope.sol";
import {VaultFixture} from "../../../utils/VaultFixture.sol";

/// @dev `redeem`.
/// forge-config: default.isolate = true
contract VaultRedeemTest is VaultFixture {
    function test_OUT4_PaysAllAndBooks() external {
        vm.expectEmit(address(vault));
        emit IERC4626.Withdraw(alice, bob, alice, 7, 7 * UNIT);
        assertEq(_redeem(7 * UNIT), 7);
        assertEq(token.balanceOf(bob), 7);
        assertEq(vault.balanceOf(alice), (HELD - 7) * UNIT);
        assertEq(vault.totalAssets(), HELD - 7);
    }

    function test_RoundsTheWorthDown() external {
        assertEq(_redeem(2 * UNIT - 1), 1);
    }

    function test_SharesWorthNothingAreBurntForNothing() external {
        uint256 word = _word();
        vm.expectEmit(address(vault));
        emit IERC4626.Withdraw(alice, bob, alice, 0, UNIT - 1);
        assertEq(_redeem(UNIT - 1), 0);
        assertEq(_redeem(0), 0);
        assertEq(_word(), word);
        assertEq(vault.balanceOf(alice), (HELD - 1) * UNIT + 1);
    }

    function test_OUT4_TheCapacityIsPaidAndOneUnitMoreIsRefused() external {
        _expectLimit(BURST + 1, BURST, NEVER);
        _redeem((BURST + 1) * UNIT);
        assertEq(_redeem((BURST + 1) * UNIT - 1), BURST);
        assertEq(token.balanceOf(bob), BURST);
    }

    function test_OUT8_WhileLatchedOnlySmallExitsArePaid() external {
        _empty();
        _expectLatched(THRESHOLD + 1, THRESHOLD, _now() + LATCH);
        _redeem((THRESHOLD + 1) * UNIT);
        assertEq(_redeem(THRESHOLD * UNIT), THRESHOLD);
    }

    function test_RevertWhen_TheOwnerHoldsFewer() external {
        uint256 shares = _deposit(bob, 100);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxRedeem.selector, bob, shares + 1, shares));
        vault.redeem(shares + 1, bob, bob);
        assertEq(vault.redeem(shares, bob, bob), 100);
    }

    function test_SpendsTheAllowance() external {
        vm.prank(alice);
        vault.approve(bob, 10);
        vm.startPrank(bob);
        vault.redeem(7, bob, alice);
        assertEq(vault.allowance(alice, bob), 3);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, bob, 3, 4));
        vault.redeem(4, bob, alice);
        vault.redeem(3, bob, alice);
    }

    function test_CON1_RevertGiven_ExitClosed() external {
        uint40 until = _close(Scope.Exit);
        vm.warp(until - 1);
        _expectClosed(Scope.Exit, until);
        _redeem(UNIT);
        vm.warp(until);
        _redeem(UNIT);
    }
}
