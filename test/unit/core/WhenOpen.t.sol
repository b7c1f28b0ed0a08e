// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IContainmentStatus} from "../../../contracts/core/IContainmentStatus.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @notice `whenOpen` and `whenMarketOpen`, and that both `isOpen` agree with them.
contract WhenOpenTest is PauseBase {
    function test_CON1_WhenNeverClosed_IsOpen() external {
        for (uint8 i = 0; i < 6; ++i) {
            assertTrue(host.isOpen(Scope(i)));
            assertTrue(host.isOpen(MARKET, Scope(i)));
            host.act(Scope(i));
            host.actIn(MARKET, Scope(i));
        }
    }

    function test_CON1_WhenOneSecondBeforeUntil_IsClosed() external {
        uint40 until = _now() + 1 hours;
        _contain(users.council, HOST, GOVERN, until);
        vm.warp(until - 1);
        assertFalse(host.isOpen(Scope.Govern));
        vm.expectRevert(abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, HOST, Scope.Govern, until));
        host.act(Scope.Govern);
    }

    /// @dev Expiry needs no transaction: nothing was sent between closing and opening.
    function test_CON1_WhenExactlyAtUntil_IsOpen() external {
        uint40 until = _now() + 1 hours;
        _contain(users.council, HOST, GOVERN, until);
        vm.warp(until);
        assertTrue(host.isOpen(Scope.Govern));
        host.act(Scope.Govern);
    }

    function test_CON1_WhenTheMarketIsClosed_TheHostIsNot() external {
        uint40 until = _now() + 1 hours;
        _contain(users.council, MARKET, ENTER, until);
        host.act(Scope.Enter);
        assertTrue(host.isOpen(Scope.Enter));
        assertFalse(host.isOpen(MARKET, Scope.Enter));
        vm.expectRevert(abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, MARKET, Scope.Enter, until));
        host.actIn(MARKET, Scope.Enter);
        vm.warp(until);
        host.actIn(MARKET, Scope.Enter);
    }

    function test_CON1_WhenTheMarketIsClosed_OtherMarketsAreNot() external {
        _contain(users.council, MARKET, ENTER, _now() + 1 hours);
        host.actIn("other", Scope.Enter);
        host.actIn(HOST, Scope.Enter);
    }

    function test_CON1_WhenTheHostIsClosed_SoIsEveryMarket() external {
        uint40 until = _now() + 1 hours;
        _contain(users.council, HOST, ENTER, until);
        assertFalse(host.isOpen(MARKET, Scope.Enter));
        vm.expectRevert(abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, HOST, Scope.Enter, until));
        host.actIn(MARKET, Scope.Enter);
    }

    /// @dev The modifier is written out for gas; this holds it against the plain reading of the word.
    function testFuzz_CON1_GuardAndViewAgree(uint8 set, uint24 duration, uint24 later) external {
        _contain(users.governor, HOST, ScopeSet.wrap(set % 63 + 1), _now() + 1 + duration);
        skip(later);
        for (uint8 i = 0; i < 6; ++i) {
            uint40 until = _until(Scope(i));
            assertEq(host.isOpen(Scope(i)), _now() >= until);
            if (_now() < until) {
                vm.expectRevert(abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, HOST, Scope(i), until));
            }
            host.act(Scope(i));
        }
    }

    function test_HostLatch_ClosesNothing() external {
        host.setHostLatch(true);
        assertTrue(host.isHostLatched());
        for (uint8 i = 0; i < 6; ++i) {
            host.act(Scope(i));
        }
        _contain(users.council, HOST, ENTER, _now() + 1);
        assertTrue(host.isHostLatched(), "kept by a closing");
        host.setHostLatch(false);
        assertFalse(host.isHostLatched());
        assertFalse(host.isOpen(Scope.Enter), "and the closing by the latch");
    }
}
