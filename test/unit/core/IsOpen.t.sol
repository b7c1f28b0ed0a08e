// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Scope} from "../../../contracts/types/Scope.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @notice Both forms: of the host alone, and of a market under it. `WhenOpen` holds them against the guards.
contract IsOpenTest is PauseBase {
    function test_CON1_IsOpen_GivenTheHostIsClosed_UntilItsLastSecond() external {
        uint40 until = _now() + 1 hours;
        _contain(users.council, HOST, ENTER, until);
        vm.warp(until - 1);
        assertFalse(host.isOpen(Scope.Enter));
        assertFalse(host.isOpen(HOST, Scope.Enter), "the host asked as a market");
        assertFalse(host.isOpen(MARKET, Scope.Enter));
        assertTrue(host.isOpen(Scope.Trade), "what was not named");
        vm.warp(until);
        assertTrue(host.isOpen(Scope.Enter));
        assertTrue(host.isOpen(HOST, Scope.Enter));
        assertTrue(host.isOpen(MARKET, Scope.Enter));
    }

    function test_CON1_IsOpen_GivenAMarketIsClosed() external {
        uint40 until = _now() + 1 hours;
        _contain(users.council, MARKET, ENTER, until);
        vm.warp(until - 1);
        assertFalse(host.isOpen(MARKET, Scope.Enter));
        assertTrue(host.isOpen(Scope.Enter));
        assertTrue(host.isOpen("other", Scope.Enter));
        vm.warp(until);
        assertTrue(host.isOpen(MARKET, Scope.Enter));
    }

    /// @dev Both words have to leave it open: the later end counts.
    function test_CON1_IsOpen_GivenBothAreClosed_TheLaterEndCounts() external {
        uint40 start = _now();
        _contain(users.council, HOST, ENTER, start + 1 hours);
        _contain(users.council, MARKET, ENTER, start + 2 hours);
        _contain(users.council, "other", ENTER, start + 30 minutes);
        vm.warp(start + 1 hours - 1);
        assertFalse(host.isOpen("other", Scope.Enter));
        vm.warp(start + 1 hours);
        assertTrue(host.isOpen("other", Scope.Enter));
        assertFalse(host.isOpen(MARKET, Scope.Enter));
        vm.warp(start + 2 hours);
        assertTrue(host.isOpen(MARKET, Scope.Enter));
    }

    function test_CON1_IsOpen_GivenClosedWithoutEnd() external {
        _contain(users.governor, HOST, GOVERN, type(uint40).max);
        vm.warp(type(uint40).max - 1);
        assertFalse(host.isOpen(Scope.Govern));
    }

    function test_IsOpen_GivenAPlanReopened() external {
        _contain(users.governor, HOST, ENTER, type(uint40).max);
        _propose(HOST, _plan());
        skip(DELAY);
        host.executeUnpause(HOST);
        assertTrue(host.isOpen(Scope.Enter));
        assertTrue(host.isOpen(MARKET, Scope.Enter));
    }

    function test_IsOpen_RevertWhen_ThereIsNoSuchScope() external view {
        bytes4 ofHost = bytes4(keccak256("isOpen(uint8)"));
        bytes4 ofMarket = bytes4(keccak256("isOpen(bytes32,uint8)"));
        _assertNoAnswer(abi.encodeWithSelector(ofHost, 6));
        _assertNoAnswer(abi.encodeWithSelector(ofMarket, MARKET, 6));
        (bool ok,) = address(host).staticcall(abi.encodeWithSelector(ofMarket, MARKET, 5));
        assertTrue(ok);
    }

    function _assertNoAnswer(bytes memory call) private view {
        (bool ok, bytes memory answer) = address(host).staticcall(call);
        assertFalse(ok);
        assertEq(answer, "");
    }
}
