// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";
import {EscrowHandler} from "./EscrowHandler.sol";
import {EscrowModel} from "./EscrowModel.sol";
import {Zoo} from "./Zoo.sol";

/// @notice Whatever tokens and recipients do, in whatever order, these sentences stay true of the escrow.
/// forge-config: default.invariant.runs = 20
/// forge-config: default.invariant.depth = 80
/// forge-config: ci.invariant.runs = 100
/// forge-config: ci.invariant.depth = 100
/// forge-config: deep.invariant.runs = 1000
/// forge-config: deep.invariant.depth = 300
contract EscrowInvariants is OutflowBase {
    EscrowHandler internal handler;
    EscrowModel internal model;
    Zoo internal zoo;
    address internal victims = makeAddr("victims");

    function setUp() public override {
        super.setUp();
        zoo = new Zoo();
        for (uint256 i = 0; i < zoo.count(); ++i) {
            _house(zoo.assetOf(Zoo.Kind(i)));
        }
        model = new EscrowModel(REVIEW, HOLD);
        handler = new EscrowHandler(
            host,
            model,
            zoo,
            EscrowHandler.Actors(users.governor, users.council, users.guardian, rescue, victims),
            EscrowHandler.Times(SLOW, FAST, CHANGE_WINDOW)
        );
        targetContract(address(handler));
        bytes4[] memory left = new bytes4[](2);
        left[0] = EscrowHandler.settleEverything.selector;
        left[1] = EscrowHandler.recoverEverything.selector;
        excludeSelector(FuzzSelector(address(handler), left));
    }

    function invariant_OUT6_1_TheEscrowHoldsWhatItOwes() external view {
        address[] memory assets = handler.assets();
        for (uint256 i = 0; i < assets.length; ++i) {
            assertEq(escrow.owed(assets[i]), model.owed(assets[i]), "OUT-6.1: owed");
            assertEq(escrow.recoverable(assets[i]), model.skipped(assets[i]), "OUT-6.1: recoverable");
            assertEq(host.outflowLine(assets[i]).waiting, model.waiting(assets[i]), "OUT-6.1: waiting");
            if (_keepsBalances(assets[i])) {
                assertEq(zoo.balanceOf(assets[i], address(escrow)), model.owed(assets[i]), "OUT-6.1: solvency");
            }
        }
    }

    function invariant_OUT6_2_EveryClaimIsInTheStateThatItsHistoryGives() external view {
        for (uint256 i = 0; i < model.count(); ++i) {
            EscrowModel.Ghost memory ghost = model.ghostAt(i);
            IOutflowEscrow.ClaimState state = escrow.claimState(ghost.id, ghost.claim);
            bool isNone = state == IOutflowEscrow.ClaimState.None;
            assertEq(isNone, !model.isUnpaid(i), "OUT-6.2: an unpaid claim is known, an ended one is not");
            assertEq(uint256(state), uint256(model.stateOf(i)), "OUT-6.2: state");
        }
    }

    function invariant_OUT6_3_NothingIsPaidTwiceOrEarlyOrFromQuarantine() external view {
        assertFalse(handler.paidAgainstTheRules(), "OUT-6.3: paid against the rules");
    }

    function invariant_OUT6_4_WhatIsPayableIsNotRefusedAndRefusalsSayWhy() external view {
        assertFalse(handler.refusedAgainstTheRules(), "OUT-6.4: refused against the rules");
        assertFalse(handler.refusedInOtherWords(), "OUT-6.4: refused in other words");
        assertFalse(handler.pushEndedOtherwise(), "OUT-6.4: a push ended otherwise");
    }

    function invariant_OUT9_5_AClaimIsPaidItsAmountOrItsShareOfWhatIsThere() external view {
        assertFalse(handler.paidAnotherAmount(), "OUT-9.5");
    }

    function invariant_OUT5_6_TheLineNeverGoesBackAndIsPaidInItsOrder() external view {
        assertFalse(handler.lineWentBack(), "OUT-5.6: back");
        assertFalse(handler.paidOutOfLine(), "OUT-5.6: out of line");
        address[] memory assets = handler.assets();
        for (uint256 i = 0; i < assets.length; ++i) {
            assertEq(host.outflowLine(assets[i]).reserved, model.reserved(assets[i]), "OUT-5.6: places");
        }
    }

    /// @dev 7: one bad recipient or token blocks nobody, and in the end exactly the quarantined value remains.
    function afterInvariant() external {
        handler.settleEverything();
        address[] memory assets = handler.assets();
        for (uint256 i = 0; i < model.count(); ++i) {
            assertFalse(model.isUnpaid(i), "OUT-6.7: stuck");
        }
        for (uint256 i = 0; i < assets.length; ++i) {
            assertEq(escrow.owed(assets[i]), model.skipped(assets[i]), "OUT-6.7: only quarantined value remains");
        }
        handler.recoverEverything();
        for (uint256 i = 0; i < assets.length; ++i) {
            assertEq(escrow.owed(assets[i]), 0, "OUT-6.7: recovered");
            if (_keepsBalances(assets[i])) {
                assertEq(zoo.balanceOf(assets[i], address(escrow)), 0, "OUT-6.7: nothing is left");
            }
        }
        assertFalse(handler.refusedAgainstTheRules(), "OUT-6.7: refused in the end");
        assertFalse(handler.paidAnotherAmount(), "OUT-9.7: paid in the end");
    }

    /// @dev The balances of the other two change by themselves, and by what each transfer costs.
    function _keepsBalances(address asset) private view returns (bool) {
        return !zoo.is_(asset, Zoo.Kind.Rebasing) && !zoo.is_(asset, Zoo.Kind.SenderFee);
    }

    function _house(address asset) private {
        uint112 scale = zoo.scaleOf(asset);
        host.setBooks(asset, uint256(HELD) * scale);
        zoo.mint(asset, address(host), 10 * uint256(HELD) * scale);
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        (terms.burst, terms.refill, terms.threshold) =
        (terms.burst * scale, terms.refill * scale, terms.threshold * scale);
        (terms.smallBurst, terms.smallRefill) = (terms.smallBurst * scale, terms.smallRefill * scale);
        terms.most = terms.burst + terms.refill + terms.smallBurst + terms.smallRefill;
        host.initTerms(asset, terms);
    }
}
