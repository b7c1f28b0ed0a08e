// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IVaultBooks} from "../../../../contracts/presets/IProtectedVault.sol";
import {Scope} from "../../../../contracts/types/Scope.sol";
import {FeeToken} from "../../../mocks/tokens/FeeToken.sol";
import {VaultFixture} from "../../../utils/VaultFixture.sol";

/// @dev `addYield`.
/// forge-config: default.isolate = true
contract VaultAddYieldTest is VaultFixture {
    function test_RaisesWhatEveryShareIsWorth() external {
        _deposit(bob, 3 * uint256(HELD));
        uint256 supply = vault.totalSupply();
        _give(users.stranger, HELD);
        vm.expectEmit(address(vault));
        emit IVaultBooks.YieldAdded(users.stranger, HELD);
        vm.prank(users.stranger);
        vault.addYield(HELD);
        assertEq(vault.totalSupply(), supply);
        assertEq(vault.totalAssets(), 5 * uint256(HELD));
        assertEq(token.balanceOf(address(vault)), 5 * uint256(HELD));
        // a quarter each, of which the virtual shares keep less than one unit
        assertEq(vault.previewRedeem(vault.balanceOf(alice)), HELD + HELD / 4 - 1);
        assertEq(vault.previewRedeem(vault.balanceOf(bob)), 3 * (HELD + HELD / 4) - 1);
    }

    function test_OUT2_GivesTheLaneBack() external {
        _withdraw(300_000);
        _addYield(100_000);
        (uint256 main,) = _capacity();
        assertEq(main, BURST - 200_000);
    }

    function test_ZeroTouchesNoLane() external {
        uint256 word = _word();
        vm.expectEmit(address(vault));
        emit IVaultBooks.YieldAdded(address(this), 0);
        vault.addYield(0);
        assertEq(_word(), word);
    }

    function test_RevertGiven_ThereAreNoShares() external {
        _use(token, _terms());
        _give(bob, 1);
        vm.prank(bob);
        vm.expectRevert(IVaultBooks.VaultYieldUnowned.selector);
        vault.addYield(1);
        _deposit(alice, 1);
        _addYield(1);
    }

    function test_OUT9_RevertWhen_TheTransferDeliversLess() external {
        _use(new FeeToken(), _terms());
        _deposit(alice, 99);
        _give(bob, 100);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IVaultBooks.VaultTransferShort.selector, 100, 99));
        vault.addYield(100);
    }

    function test_OUT9_RevertWhen_BeyondTheRange() external {
        uint256 room = RANGE - HELD;
        _give(bob, room + 1);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(IVaultBooks.VaultRangeExceeded.selector, room + 1, room));
        vault.addYield(room + 1);
        vault.addYield(room);
        assertEq(vault.totalAssets(), RANGE);
    }

    function test_CON1_RevertGiven_EnterClosed() external {
        uint40 until = _close(Scope.Enter);
        _give(bob, 1);
        vm.startPrank(bob);
        vm.warp(until - 1);
        _expectClosed(Scope.Enter, until);
        vault.addYield(1);
        vm.warp(until);
        vault.addYield(1);
    }
}
