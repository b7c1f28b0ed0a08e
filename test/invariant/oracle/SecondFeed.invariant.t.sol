// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OracleMode} from "../../../contracts/oracle/OracleReason.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {SecondFeedTest} from "../../unit/oracle/SecondFeedTest.sol";
import {Exponential} from "../../utils/Exponential.sol";
import {SecondFeedHandler} from "./SecondFeedHandler.sol";

/// @notice What holds for two feeds whatever either says, whoever calls, and however often.
contract SecondFeedInvariantTest is SecondFeedTest {
    uint256 internal constant WINDOW = 1 days;
    uint256 internal constant BUDGET = 3 hours;

    SecondFeedHandler internal handler;

    function setUp() public override {
        super.setUp();
        handler = new SecondFeedHandler(host, feed, second, _secondSettings(), users.governor, users.council);
        targetContract(address(handler));
    }

    /// @dev From every anchor there was to the one there is, unless it was set on purpose in between.
    function invariant_ORA2_AnchorMovesAtMostItsSlopeFromAnyPointOfItsHistory() external view {
        SecondFeedHandler.Anchor[] memory anchors = handler.anchors();
        uint256 anchor = _anchor();
        for (uint256 i = 0; i < anchors.length; ++i) {
            uint256 exponent = SLOPE * (handler.time() - anchors[i].followedAt);
            assertLe(anchor, Exponential.grown(anchors[i].price, exponent), "ORA-2: up");
            assertGe(Exponential.grown(anchor, exponent), anchors[i].price, "ORA-2: down");
        }
    }

    function invariant_ORA2_ARejectedPriceNeverMovesTheAnchor() external view {
        assertFalse(handler.rejectedPriceMovedAnchor(), "ORA-2: a rejected price moved the anchor");
    }

    function invariant_ORA3_AMissingSecondHelpsNobody() external view {
        assertFalse(handler.missingSecondHelped(), "ORA-3: accepted only because the second was missing");
    }

    function invariant_ORA4_NobodyBorrowsAtABetterPriceThanHeIsLiquidatedAt() external view {
        assertFalse(handler.borrowerFavoured(), "ORA-4: borrowing beats liquidation");
    }

    function invariant_ORA5_RepayAndExitAreNeverClosed() external view {
        assertEq(host.closedUntil(ETH, Scope.Repay), 0, "ORA-5: Repay");
        assertEq(host.closedUntil(ETH, Scope.Exit), 0, "CON-8: Exit");
    }

    function invariant_ORA6_LatchesStayWithinTheirBudgetInAnyWindow() external view {
        assertLe(handler.LATCHES().mostWithin(WINDOW), BUDGET, "ORA-6: seconds of a day");
        assertLe(handler.LATCHES().mostWithin(7 * WINDOW), BUDGET + 6 * 2 hours, "ORA-6: seconds of a week");
    }

    function invariant_ORA6_BehindAPokeOnlyALatchHaltsLiquidations() external view {
        assertFalse(handler.haltedWithoutCause(), "ORA-6: a halt without a latch");
    }

    function invariant_ORA6_ThereIsAlwaysAWayBack() external view {
        assertFalse(handler.noWayBack(), "ORA-6: good data did not bring it back");
    }

    function invariant_ORA8_ViewAndStateDecideAlike() external view {
        assertFalse(handler.viewDisagreed(), "ORA-8: view and state disagree");
    }

    /// @dev The manual mode is what people made it, the automatic one what the latest latch says.
    function invariant_ORA8_ModesLiveApart() external {
        vm.warp(handler.time());
        uint8 latched = handler.time() < handler.latchedUntil() ? uint8(OracleMode.Latched) : 0;
        uint8 manual = handler.distrusted() ? uint8(OracleMode.Distrusted) : 0;
        assertEq(uint8(host.status(ETH).mode), latched | manual, "ORA-8: modes");
    }
}
