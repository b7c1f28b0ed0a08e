// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {IPauseBatch} from "../../../contracts/pause/IPauseBatch.sol";
import {PauseBatch} from "../../../contracts/pause/PauseBatch.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {BatchBase} from "../../utils/BatchBase.t.sol";

/// @notice Who may what in the batch itself: operators, and the owner who names them.
contract PauseBatchSetOperatorTest is BatchBase {
    function test_RevertWhen_CallerIsNotTheOwner() external {
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, operator));
        vm.prank(operator);
        batch.setOperator(users.attacker, true);
    }

    function test_RevertWhen_OperatorIsZero() external {
        vm.expectRevert(abi.encodeWithSelector(IPauseBatch.BatchOperatorInvalid.selector, address(0)));
        vm.prank(owner);
        batch.setOperator(address(0), true);
    }

    function test_SetsAndUnsets() external {
        vm.startPrank(owner);
        vm.expectEmit(address(batch));
        emit IPauseBatch.OperatorSet(users.stranger, true);
        batch.setOperator(users.stranger, true);
        assertTrue(batch.isOperator(users.stranger));
        vm.expectEmit(address(batch));
        emit IPauseBatch.OperatorSet(users.stranger, false);
        batch.setOperator(users.stranger, false);
        assertFalse(batch.isOperator(users.stranger));
    }

    function test_RevertWhen_RenouncingTheOwnership() external {
        vm.expectRevert(IPauseBatch.BatchOwnerRequired.selector);
        vm.prank(owner);
        batch.renounceOwnership();
        assertEq(batch.owner(), owner);
    }

    function test_OwnershipPassesInTwoSteps() external {
        vm.prank(owner);
        batch.transferOwnership(users.governor);
        assertEq(batch.owner(), owner);
        vm.prank(users.governor);
        batch.acceptOwnership();
        _expectUnauthorized(owner);
        vm.prank(owner);
        batch.drillAll();
    }

    function test_RevertWhen_TheTierIsNeitherGuardianNorCouncil() external {
        Tier[2] memory tiers = [Tier.Automatic, Tier.Governor];
        for (uint256 i = 0; i < tiers.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IPauseBatch.BatchTierInvalid.selector, tiers[i]));
            new PauseBatch(owner, tiers[i]);
        }
        assertEq(uint8(batch.tier()), uint8(Tier.Guardian));
        assertEq(uint8(councilBatch.tier()), uint8(Tier.Council));
    }
}
