// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {VaultMoveProperties} from "./Moves.prop.sol";
import {VaultReadProperties} from "./Reads.prop.sol";
import {VaultPast} from "./VaultWorld.sol";

/// @title VaultTest
/// @notice Inherit it, fill `world` in `setUp`, run `forge test`. See README.md in this folder.
/// @dev One fuzz test per property. What a limit of the vault excludes is left out, never expected to succeed.
abstract contract VaultTest is VaultReadProperties, VaultMoveProperties {
    // Reads

    function testFuzz_VAULT1_TheAssetIsAToken(VaultPast memory past) external {
        prop_VAULT1(past);
    }

    function testFuzz_VAULT2_TheTotalCoversTheShares(VaultPast memory past) external {
        prop_VAULT2(past);
    }

    function testFuzz_VAULT3_ConversionsAnswerEverybodyTheSame(VaultPast memory past, uint256 seed) external {
        prop_VAULT3(past, seed);
    }

    function testFuzz_VAULT4_ConvertingGainsNothing(VaultPast memory past, uint256 seed) external {
        prop_VAULT4(past, seed);
    }

    function testFuzz_VAULT5_MaximaAnswer(VaultPast memory past) external {
        prop_VAULT5(past);
    }

    function testFuzz_VAULT6_WhatAMaximumAllowsIsAccepted(VaultPast memory past, uint256 seed) external {
        prop_VAULT6(past, seed);
    }

    function testFuzz_VAULT7_PreviewsAnswerEverybodyTheSame(VaultPast memory past, uint256 seed) external {
        prop_VAULT7(past, seed);
    }

    function testFuzz_VAULT8_PreviewsRoundAgainstTheUser(VaultPast memory past, uint256 seed) external {
        prop_VAULT8(past, seed);
    }

    // Moves

    function testFuzz_VAULT9_DepositKeepsItsPreview(VaultPast memory past, uint256 seed) external {
        prop_VAULT9(past, seed);
    }

    function testFuzz_VAULT10_MintKeepsItsPreview(VaultPast memory past, uint256 seed) external {
        prop_VAULT10(past, seed);
    }

    function testFuzz_VAULT11_WithdrawKeepsItsPreview(VaultPast memory past, uint256 seed) external {
        prop_VAULT11(past, seed);
    }

    function testFuzz_VAULT12_RedeemKeepsItsPreview(VaultPast memory past, uint256 seed) external {
        prop_VAULT12(past, seed);
    }

    function testFuzz_VAULT13_EventsTellWhatMoved(VaultPast memory past, uint256 seed) external {
        prop_VAULT13(past, seed);
    }

    function testFuzz_VAULT14_OthersSpendAnAllowance(VaultPast memory past, uint256 seed) external {
        prop_VAULT14(past, seed);
    }

    function testFuzz_VAULT15_WhatCannotBeMovedIsRefused(VaultPast memory past, uint256 seed) external {
        prop_VAULT15(past, seed);
    }

    function testFuzz_VAULT16_InAndOutGainsNothing(VaultPast memory past, uint256 seed) external {
        prop_VAULT16_in(past, seed);
    }

    function testFuzz_VAULT16_OutAndInGainsNothing(VaultPast memory past, uint256 seed) external {
        prop_VAULT16_out(past, seed);
    }

    function testFuzz_VAULT17_NobodyElsePays(VaultPast memory past, uint256 seed) external {
        prop_VAULT17(past, seed);
    }
}
