// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {IPauseBatch} from "../../../contracts/pause/IPauseBatch.sol";
import {ScopeSet} from "../../../contracts/types/Scope.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {BulkyRevertHost} from "../../mocks/hosts/BulkyRevertHost.sol";
import {BurningHost} from "../../mocks/hosts/BurningHost.sol";
import {EmptyHost} from "../../mocks/hosts/EmptyHost.sol";
import {GarbageHost} from "../../mocks/hosts/GarbageHost.sol";
import {BatchBase} from "../../utils/BatchBase.t.sol";

contract PauseBatchPreflightTest is BatchBase {
    function test_RevertWhen_Council() external {
        vm.expectRevert(abi.encodeWithSelector(IPauseBatch.BatchTierInvalid.selector, Tier.Council));
        councilBatch.preflight(_orders(ALPHA));
        vm.expectRevert(abi.encodeWithSelector(IPauseBatch.BatchTierInvalid.selector, Tier.Council));
        councilBatch.preflightAll(ENTER_TRADE, 1 hours);
    }

    function test_RevertWhen_NothingIsOrdered() external {
        vm.expectRevert(IPauseBatch.BatchOrdersEmpty.selector);
        batch.preflight(new IPauseBatch.Order[](0));
    }

    function test_GUA5_WhenEveryHostIsWell_SaysUntilWhenItWouldClose() external view {
        IPauseBatch.Result[] memory results = batch.preflightAll(ENTER_TRADE, 1 hours);
        assertEq(results.length, 3);
        _assertResult(results[0], _closed(ALPHA, address(alpha), 0, _now() + 1 hours));
        _assertResult(results[1], _closed(BETA, address(beta), 0, _now() + 1 hours));
        _assertResult(results[2], _closed(GAMMA, address(gamma), 0, _now() + 1 hours));
    }

    function test_GUA5_WhenASeatIsMissing_IsFoundBeforeTheFire() external {
        _register("elsewhere", address(host));
        IPauseBatch.Result[] memory results = batch.preflight(_orders(ALPHA, "elsewhere", NOBODY));
        _assertResult(results[0], _closed(ALPHA, address(alpha), 0, _now() + 1 hours));
        _assertResult(results[1], _refused("elsewhere", address(host), IGuardianPause.GuardianRefusal.NotArmed));
        _assertResult(results[2], _failed(NOBODY, address(0), IPauseBatch.Outcome.Unregistered, ""));
    }

    function test_WhenAHostIsBad_CallsItWhatItIs() external {
        _assertBad(address(new BurningHost()), IPauseBatch.Outcome.NotClosed);
        _assertBad(address(new EmptyHost()), IPauseBatch.Outcome.NotClosed);
        _assertBad(address(new GarbageHost()), IPauseBatch.Outcome.NotClosed);
        _assertBad(address(new BulkyRevertHost()), IPauseBatch.Outcome.NotClosed);
        vm.etch(address(alpha), "");
        IPauseBatch.Result[] memory results = batch.preflight(_orders(ALPHA));
        _assertResult(results[0], _failed(ALPHA, address(alpha), IPauseBatch.Outcome.NoCode, ""));
    }

    function test_WhenTheAnswerIsOutOfRange_SaysNotClosed() external {
        _assertAnswer(1, _now() + 1, IPauseBatch.Outcome.Closed);
        _assertAnswer(1, _now(), IPauseBatch.Outcome.Closed);
        _assertAnswer(1, _now() - 1, IPauseBatch.Outcome.NotClosed);
        _assertAnswer(1, type(uint40).max, IPauseBatch.Outcome.Closed);
        _assertAnswer(1, uint256(type(uint40).max) + 1, IPauseBatch.Outcome.NotClosed);
        _assertAnswer(2, _now() + 1, IPauseBatch.Outcome.NotClosed);
    }

    /// @dev With nothing left on the clock a repeat still succeeds, for as long as it was closed.
    function test_GUA5_WhenTheClockIsEmptyAndNothingWouldBeLengthened_SaysClosed() external {
        vm.prank(users.governor);
        alpha.contain(HOST, ENTER_TRADE, _now() + 9 days, CAUSE, EVIDENCE);
        IPauseBatch.Order[] memory orders = _orders(ALPHA);
        (orders[0].market, orders[0].duration) = (MARKET, MAX);
        _batchPause(orders);
        (orders[0].market, orders[0].duration) = (HOST, MAX);
        assertEq(uint8(batch.preflight(orders)[0].outcome), uint8(IPauseBatch.Outcome.Closed));
        assertEq(uint8(_batchPause(orders)[0].outcome), uint8(IPauseBatch.Outcome.Closed));
    }

    /// @dev Whatever is asked of a real host, in whatever state its clock is.
    function testFuzz_GUA5_PauseAnswersWhatPreflightSaid(uint8 scopes, uint32 duration, uint32 before, bytes32 market)
        external
    {
        IPauseBatch.Order[] memory orders = _orders(ALPHA);
        orders[0].duration = uint32(bound(before, 1, MAX));
        _batchPause(orders);
        skip(before % 1 days);
        orders[0] = IPauseBatch.Order(ALPHA, market, ScopeSet.wrap(scopes), uint32(bound(duration, 0, MAX + 10)));
        IPauseBatch.Result memory said = batch.preflight(orders)[0];
        IPauseBatch.Result memory done = _batchPause(orders)[0];
        assertEq(uint8(said.outcome), uint8(done.outcome));
        if (said.outcome == IPauseBatch.Outcome.Closed) assertGe(done.until, said.until);
    }

    function _assertAnswer(uint256 ok, uint256 until, IPauseBatch.Outcome outcome) private {
        bytes memory question = abi.encodeCall(alpha.canPause, (address(batch), HOST, ENTER_TRADE, 1 hours));
        vm.mockCall(address(alpha), question, abi.encode(ok, 0, until));
        assertEq(uint8(batch.preflight(_orders(ALPHA))[0].outcome), uint8(outcome));
    }

    function _assertBad(address bad, IPauseBatch.Outcome outcome) private {
        bytes32 name = bytes32(uint256(uint160(bad)));
        _register(name, bad);
        IPauseBatch.Result[] memory results = batch.preflight(_orders(name, BETA));
        _assertResult(results[0], _failed(name, bad, outcome, ""));
        _assertResult(results[1], _closed(BETA, address(beta), 0, _now() + 1 hours));
    }

    function _refused(bytes32 name, address host_, IGuardianPause.GuardianRefusal reason)
        private
        pure
        returns (IPauseBatch.Result memory)
    {
        return _failed(name, host_, IPauseBatch.Outcome.Refused, abi.encode(reason));
    }
}
