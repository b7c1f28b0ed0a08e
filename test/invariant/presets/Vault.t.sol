// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {VaultFixture} from "../../utils/VaultFixture.sol";
import {VaultHandler} from "./VaultHandler.sol";

/// @notice Whatever happens to the vault in whatever order, these sentences stay true.
/// forge-config: default.invariant.runs = 20
/// forge-config: default.invariant.depth = 60
/// forge-config: ci.invariant.runs = 100
/// forge-config: ci.invariant.depth = 100
/// forge-config: deep.invariant.runs = 1000
/// forge-config: deep.invariant.depth = 300
contract VaultInvariants is VaultFixture {
    VaultHandler private handler;

    function setUp() public override {
        super.setUp();
        handler = new VaultHandler(vault, uint256(RATE) + SMALL_RATE);
        targetContract(address(handler));
    }

    function invariant_OUT9_TheBooksAreWhatIsThereLessDonations() external view {
        assertEq(vault.totalAssets(), token.balanceOf(address(vault)) - handler.donated(), "OUT-9: books");
    }

    function invariant_OUT6_TheEscrowHoldsWhatItOwes() external view {
        assertEq(token.balanceOf(address(escrow)), escrow.owed(address(token)), "OUT-6: escrow");
    }

    function invariant_NothingLowersThePrice() external view {
        assertFalse(handler.priceFell(), "the price of a share fell");
    }

    /// @dev One unit of slack: the place of the line is told in whole units, rounded down.
    function invariant_OUT1_OverAnyIntervalWhatLeavesIsWithinBurstsRefillAndInflow() external view {
        assertLe(handler.history().worstMain(), int256(uint256(BURST) + SMALL_BURST) + 1, "OUT-1");
    }

    function invariant_OUT11_TheMostOfEverybodyIsPaid() external {
        uint256 snapshot = vm.snapshotState();
        for (uint256 i = 0; i < handler.actorCount(); ++i) {
            address actor = handler.actors(i);
            uint256 most = vault.maxWithdraw(actor);
            vm.prank(actor);
            vault.withdraw(most, actor, actor);
            vm.revertToState(snapshot);
            most = vault.maxRedeem(actor);
            vm.prank(actor);
            vault.redeem(most, actor, actor);
            vm.revertToState(snapshot);
        }
    }
}
