// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";

import {IVaultBooks} from "../../../../contracts/presets/IProtectedVault.sol";
import {Scope} from "../../../../contracts/types/Scope.sol";
import {FeeToken} from "../../../mocks/tokens/FeeToken.sol";
import {VaultFixture} from "../../../utils/VaultFixture.sol";

/// @dev `mint`.
/// forge-config: default.isolate = true
contract VaultMintTest is VaultFixture {
    function test_MintsAndBooks() external {
        _give(bob, 5);
        vm.expectEmit(address(vault));
        emit IERC4626.Deposit(bob, alice, 5, 5 * UNIT);
        vm.prank(bob);
        assertEq(vault.mint(5 * UNIT, alice), 5);
        assertEq(vault.balanceOf(alice), (HELD + 5) * UNIT);
        assertEq(vault.totalAssets(), HELD + 5);
        assertEq(token.balanceOf(address(vault)), HELD + 5);
    }

    function test_RoundsTheCostUp() external {
        _give(bob, 2);
        vm.startPrank(bob);
        assertEq(vault.mint(1, bob), 1);
        assertEq(vault.balanceOf(bob), 1);
    }

    function test_OUT2_GivesTheLaneBack() external {
        _withdraw(300_000);
        _give(bob, 100_000);
        vm.prank(bob);
        vault.mint(100_000 * UNIT, bob);
        (uint256 main,) = _capacity();
        assertEq(main, BURST - 200_000);
    }

    function test_ZeroIsAcceptedAndTouchesNoLane() external {
        uint256 word = _word();
        vm.expectEmit(address(vault));
        emit IERC4626.Deposit(bob, bob, 0, 0);
        vm.prank(bob);
        assertEq(vault.mint(0, bob), 0);
        assertEq(_word(), word);
    }

    function test_OUT9_RevertWhen_TheTransferDeliversLess() external {
        _use(new FeeToken(), _terms());
        _give(bob, 100);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IVaultBooks.VaultTransferShort.selector, 100, 99));
        vault.mint(100 * UNIT, bob);
    }

    function test_OUT9_RevertWhen_BeyondTheRange() external {
        uint256 room = (RANGE - HELD) * UNIT;
        _give(bob, RANGE);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxMint.selector, bob, room + 1, room));
        vault.mint(room + 1, bob);
        assertEq(vault.mint(room, bob), RANGE - HELD);
        assertEq(vault.totalAssets(), RANGE);
    }

    function test_CON1_RevertGiven_EnterClosed() external {
        uint40 until = _close(Scope.Enter);
        _give(bob, 1);
        vm.startPrank(bob);
        vm.warp(until - 1);
        _expectClosed(Scope.Enter, until);
        vault.mint(UNIT, bob);
        vm.warp(until);
        vault.mint(UNIT, bob);
    }
}
