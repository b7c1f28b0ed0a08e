// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";
import {ContainmentModel} from "./ContainmentModel.sol";
import {PauseHandler} from "./PauseHandler.sol";

/// @notice What holds after any sequence of calls by guardians, council, governor, thieves of their keys and strangers.
contract PauseInvariants is PauseBase {
    uint32 private constant TIGHT = 5.5 days;
    uint8 private constant MIN_GUARDIANS = 2;

    PauseHandler private handler;
    ContainmentModel private model;
    bytes32[] private markets;

    mapping(bytes32 market => uint256[6]) private closedBefore;

    function setUp() public override {
        super.setUp();
        // Tight: 4.5 of 5.5 days are granted, and two guardians are needed.
        IGuardianPause.GuardianBudget memory budget = _budget();
        (budget.budget, budget.minGuardians) = (TIGHT, MIN_GUARDIANS);
        _change(abi.encodeCall(host.setGuardianBudget, (budget)));
        markets = [HOST, bytes32("first"), bytes32("second")];
        model = new ContainmentModel(markets, _bounds());
        handler = new PauseHandler(host, model, users);
        targetContract(address(handler));
    }

    /// @dev One campaign for all: each check names the promise that it stands for; GUA-2 and CON-8 are in
    /// `afterInvariant`. forge-config: default.invariant.runs = 32
    function invariant_CON2_CON3_CON4_CON5_CON8_GUA2_GUA4_GUA6_Hold() external {
        model.tick();
        for (uint256 m = 0; m < markets.length; ++m) {
            _checkWord(markets[m]);
            _checkClosedTime(markets[m]);
        }
        _checkGuardians(host.guardians());
        assertTrue(host.isCouncil(users.council), "GUA-6: council dismissed at once");
    }

    /// @dev Over the whole run, with seats lowered, removed and granted anew, refunds and latches included.
    function afterInvariant() external view {
        assertLe(handler.mostOnClocksIn(WINDOW), TIGHT, "GUA-2: guardians closed for more than P in a W");
        assertLe(
            handler.mostAutomaticIn(AUTOMATIC_WINDOW),
            AUTOMATIC_BUDGET,
            "CON-8: strangers closed for more than P in a W"
        );
    }

    /// @dev Equal to the plain word, and so merged by maximum and graced; and in order.
    function _checkWord(bytes32 market) private view {
        ContainmentWord word = host.containmentWord(market);
        for (uint8 s = 0; s < 6; ++s) {
            assertEq(word.get(Scope(s)), model.until(market, s), "CON-2, CON-4: packed and plain differ");
        }
        assertTrue(word.isOrdered(), "CON-3: out of order");
    }

    function _checkClosedTime(bytes32 market) private {
        for (uint8 s = 0; s < 6; ++s) {
            uint256 closed = host.closedTime(market, Scope(s));
            assertEq(closed, model.closed(market, s), "CON-5: packed and plain differ");
            assertGe(closed, closedBefore[market][s], "CON-5: closed time decreased");
            closedBefore[market][s] = closed;
        }
    }

    /// @dev No seat without a hand; and whatever the governor's key did at once, the floor holds.
    function _checkGuardians(address[] memory seats) private view {
        IGuardianPause.GuardianBudget memory budget = _budget();
        uint256 strong = 0;
        for (uint256 i = 0; i < seats.length; ++i) {
            IGuardianPause.GuardianStatus memory status = host.guardianStatus(seats[i]);
            bool armed = status.armed || host.guardianStatus(status.successor).armed;
            assertTrue(armed, "GUA-4: a seat without a hand");
            if (status.maxDuration >= budget.minSeconds && budget.minScopes.isSubsetOf(status.scopes)) ++strong;
        }
        assertGt(seats.length, 0, "GUA-4: no guardian left");
        assertGe(strong, MIN_GUARDIANS, "GUA-6: disarmed at once");
    }
}
