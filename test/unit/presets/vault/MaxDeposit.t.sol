// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";

import {Scope} from "../../../../contracts/types/Scope.sol";
import {VaultFixture} from "../../../utils/VaultFixture.sol";

/// @dev `maxDeposit` and `maxMint`.
/// forge-config: default.isolate = true
contract VaultMaxDepositTest is VaultFixture {
    function test_OUT9_IsWhatTheRangeLeaves() external {
        assertEq(vault.maxDeposit(bob), RANGE - HELD);
        assertEq(vault.maxMint(bob), (RANGE - HELD) * UNIT);
        _deposit(bob, RANGE - HELD);
        assertEq(vault.maxDeposit(bob), 0);
        assertEq(vault.maxMint(bob), 0);
    }

    function test_AnEmptyVaultTakesTheWholeRange() external {
        _use(token, _terms());
        assertEq(vault.maxDeposit(bob), RANGE);
        assertEq(_deposit(bob, RANGE), RANGE * UNIT);
    }

    function test_CON1_IsZeroWhileEnterIsClosed() external {
        uint40 until = _close(Scope.Enter);
        vm.warp(until - 1);
        assertEq(vault.maxDeposit(bob), 0);
        assertEq(vault.maxMint(bob), 0);
        vm.warp(until);
        assertEq(vault.maxDeposit(bob), RANGE - HELD);
        assertEq(vault.maxMint(bob), (RANGE - HELD) * UNIT);
    }

    /// @dev CON-3: who cannot leave must not enter.
    function test_CON3_IsZeroWhileExitIsClosed() external {
        _close(Scope.Exit);
        assertEq(vault.maxDeposit(bob), 0);
    }

    function testFuzz_TheMostCanBeDepositedAndNotOneMore(uint256 yield) external {
        _addYield(bound(yield, 0, RANGE - HELD));
        uint256 most = vault.maxDeposit(bob);
        _give(bob, most + 1);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxDeposit.selector, bob, most + 1, most));
        vault.deposit(most + 1, bob);
        vault.deposit(most, bob);
    }

    function testFuzz_TheMostCanBeMintedAndNotOneMore(uint256 yield) external {
        _addYield(bound(yield, 0, RANGE - HELD));
        uint256 most = vault.maxMint(bob);
        _give(bob, RANGE);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxMint.selector, bob, most + 1, most));
        vault.mint(most + 1, bob);
        vault.mint(most, bob);
    }
}
