// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Scope} from "../../../contracts/types/Scope.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

contract ClosedUntilTest is PauseBase {
    function test_ClosedUntil_GivenNeverClosed_IsZero() external view {
        for (uint8 i = 0; i < 6; ++i) {
            assertEq(host.closedUntil(HOST, Scope(i)), 0);
            assertEq(host.closedUntil(MARKET, Scope(i)), 0);
        }
    }

    function test_CON1_ClosedUntil_IsTheSecondInWhichItOpens() external {
        uint40 until = _now() + 1 hours;
        _contain(users.council, MARKET, EXIT, until);
        assertEq(host.closedUntil(MARKET, Scope.Exit), until);
        assertEq(host.closedUntil(MARKET, Scope.Enter), until, "implied");
        assertEq(host.closedUntil(MARKET, Scope.Repay), 0);
        assertEq(host.closedUntil(HOST, Scope.Exit), 0, "the host's is another word");
        assertEq(host.closedUntil("other", Scope.Exit), 0);
    }

    /// @dev The word of the market alone: whoever wants both asks for both.
    function test_ClosedUntil_OfAMarket_LeavesTheHostOut() external {
        _contain(users.council, HOST, ENTER, _now() + 2 hours);
        _contain(users.council, MARKET, ENTER, _now() + 1 hours);
        assertEq(host.closedUntil(MARKET, Scope.Enter), _now() + 1 hours);
    }

    function test_ClosedUntil_GivenItHasEnded_StaysInThePast() external {
        uint40 until = _now() + 1 hours;
        _contain(users.council, HOST, ENTER, until);
        vm.warp(until + 365 days);
        assertEq(_until(Scope.Enter), until);
    }

    function test_ClosedUntil_WithoutEnd() external {
        _contain(users.governor, HOST, GOVERN, type(uint40).max);
        assertEq(_until(Scope.Govern), type(uint40).max);
    }

    function test_UNP4_ClosedUntil_GivenAPlanReopened_IsThePlannedSecond() external {
        _contain(users.governor, HOST, ENTER_TRADE, type(uint40).max);
        uint40 later = _now() + 5 days;
        _propose(HOST, _plan().set(Scope.Trade, later));
        skip(DELAY);
        host.executeUnpause(HOST);
        assertEq(_until(Scope.Enter), _now(), "at once is now");
        assertEq(_until(Scope.Trade), later);
    }
}
