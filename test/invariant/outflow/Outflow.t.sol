// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILiquidationOutflow} from "../../../contracts/outflow/ILiquidationOutflow.sol";
import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {MintableToken} from "../../mocks/tokens/MintableToken.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";
import {OutflowHandler} from "./OutflowHandler.sol";

/// @notice Whatever happens in whatever order, these sentences stay true.
/// forge-config: default.invariant.runs = 20
/// forge-config: default.invariant.depth = 60
/// forge-config: ci.invariant.runs = 100
/// forge-config: ci.invariant.depth = 100
/// forge-config: deep.invariant.runs = 1000
/// forge-config: deep.invariant.depth = 300
contract OutflowInvariants is OutflowBase {
    uint112 private constant LIQUIDATION = 200_000;
    uint112 private constant LIQUIDATION_RATE = 5;

    OutflowHandler internal handler;
    address[] internal assets;

    function setUp() public override {
        super.setUp();
        MintableToken share = new MintableToken();
        _add(address(share), _shareTerms());
        assets = [address(token), NATIVE, address(share)];
        for (uint256 i = 0; i < 2; ++i) {
            IOutflowLimiter.OutflowTerms memory terms = _terms();
            terms.most += LIQUIDATION + LIQUIDATION_RATE * WINDOW;
            host.initTerms(assets[i], terms);
            host.initLiquidation(
                assets[i], ILiquidationOutflow.LiquidationTerms(LIQUIDATION, LIQUIDATION_RATE * WINDOW)
            );
        }
        handler = new OutflowHandler(host, users.guardian, assets, _terms());
        targetContract(address(handler));
        bytes4[] memory left = new bytes4[](1);
        left[0] = OutflowHandler.payEverybody.selector;
        excludeSelector(FuzzSelector(address(handler), left));
    }

    function invariant_OUT1_OverAnyIntervalChargesMinusInflowAreWithinBurstAndRefill() external view {
        // One unit of slack: the place of the line is told in whole units, rounded down.
        for (uint256 i = 0; i < 2; ++i) {
            assertLe(handler.history(assets[i]).worstMain(), int256(uint256(BURST)) + 1, "OUT-1: main lane");
            assertLe(handler.history(assets[i]).worstSmall(), int256(uint256(SMALL_BURST)), "OUT-1: small lane");
        }
    }

    function invariant_OUT13_LiquidationsAreWithinTheirLaneAndTouchNoOther() external view {
        assertFalse(handler.lanesMixed(), "OUT-13: lanes mixed");
        for (uint256 i = 0; i < 2; ++i) {
            assertLe(handler.liquidations(assets[i]).worstMain(), int256(uint256(LIQUIDATION)), "OUT-13: lane");
        }
    }

    function invariant_OUT2_ARoundTripLeavesTheWord() external view {
        assertEq(handler.roundTripsThatMoved(), 0, "OUT-2");
    }

    function invariant_OUT5_TheLineNeverGoesBackNorBeyondItsEnd() external view {
        assertFalse(handler.lineWentBack(), "OUT-5: back");
        for (uint256 i = 0; i < assets.length; ++i) {
            assertLe(host.outflowLinePassed(assets[i]), host.outflowLine(assets[i]).reserved, "OUT-5: beyond");
        }
    }

    function invariant_OUT6_TheEscrowHoldsWhatItOwes() external view {
        for (uint256 i = 0; i < assets.length; ++i) {
            uint256 held =
                assets[i] == NATIVE ? address(escrow).balance : MintableToken(assets[i]).balanceOf(address(escrow));
            assertGe(held, escrow.owed(assets[i]), "OUT-6: solvency");
        }
    }

    function invariant_OUT6_NoUnpaidClaimIsLost() external view {
        uint256[3] memory sums;
        for (uint256 i = 0; i < handler.claimCount(); ++i) {
            OutflowHandler.Opened memory opened = handler.claimAt(i);
            IOutflowEscrow.ClaimState state = escrow.claimState(opened.id, opened.claim);
            assertTrue(state != IOutflowEscrow.ClaimState.None, "OUT-6: lost");
            for (uint256 j = 0; j < 3; ++j) {
                if (opened.claim.asset == assets[j]) sums[j] += opened.claim.amount;
            }
        }
        for (uint256 j = 0; j < 3; ++j) {
            assertEq(escrow.owed(assets[j]), sums[j], "OUT-6: owed");
            assertEq(host.outflowLine(assets[j]).waiting, sums[j], "OUT-3: waiting");
        }
    }

    function afterInvariant() external {
        handler.payEverybody();
        for (uint256 i = 0; i < assets.length; ++i) {
            assertEq(escrow.owed(assets[i]), 0, "OUT-5: paid in the end");
        }
    }
}
