// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OracleMode} from "../../../contracts/oracle/OracleReason.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {OracleTest} from "../../unit/oracle/OracleTest.sol";
import {Exponential} from "../../utils/Exponential.sol";
import {OracleHandler} from "./OracleHandler.sol";

/// @notice What holds for one feed whatever it says, whoever calls, and however often.
contract OracleInvariantTest is OracleTest {
    OracleHandler internal handler;

    function setUp() public override {
        super.setUp();
        handler = new OracleHandler(host, feed, users.council);
        targetContract(address(handler));
    }

    /// @dev The interval runs from the latest mark to now; marks are set at any moment. Its seconds include those that
    /// the anchor had been silent when it began.
    function invariant_ORA2_AnchorMovesAtMostItsSlopeOverAnyInterval() external view {
        uint256 anchor = _anchor();
        uint256 exponent = SLOPE * (handler.time() - handler.markedAt() + handler.markedAge());
        assertLe(anchor, Exponential.grown(handler.markedAnchor(), exponent), "ORA-2: up");
        assertGe(Exponential.grown(anchor, exponent), handler.markedAnchor(), "ORA-2: down");
    }

    function invariant_ORA2_ARejectedPriceNeverMovesTheAnchor() external view {
        assertFalse(handler.rejectedPriceMovedAnchor(), "ORA-2: a rejected price moved the anchor");
    }

    function invariant_ORA8_ViewAndStateDecideAlike() external view {
        assertFalse(handler.viewDisagreed(), "view and state disagree");
    }

    function invariant_ORA8_ManualAndAutomaticLiveApart() external view {
        OracleMode mode = host.status(ETH).mode;
        bool manual = mode == OracleMode.Distrusted || mode == OracleMode.LatchedAndDistrusted;
        assertEq(manual, handler.distrusted(), "ORA-8: the manual mode is what people made it");
    }

    function invariant_ORA5_RepayAndExitAreNeverClosed() external view {
        assertEq(host.closedUntil(ETH, Scope.Repay), 0, "ORA-5: Repay");
        assertEq(host.closedUntil(ETH, Scope.Exit), 0, "CON-8: Exit");
    }
}
