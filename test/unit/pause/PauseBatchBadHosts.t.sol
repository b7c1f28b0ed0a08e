// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IPauseBatch} from "../../../contracts/pause/IPauseBatch.sol";
import {ContainmentWordLib} from "../../../contracts/types/ContainmentWord.sol";
import {Scope, ScopeSetLib} from "../../../contracts/types/Scope.sol";
import {PauseHost} from "../../harness/PauseHost.sol";
import {BareHost} from "../../mocks/hosts/BareHost.sol";
import {BulkyAnswerHost} from "../../mocks/hosts/BulkyAnswerHost.sol";
import {BulkyRevertHost} from "../../mocks/hosts/BulkyRevertHost.sol";
import {BurningHost} from "../../mocks/hosts/BurningHost.sol";
import {EmptyHost} from "../../mocks/hosts/EmptyHost.sol";
import {GarbageHost} from "../../mocks/hosts/GarbageHost.sol";
import {GasGaugeHost} from "../../mocks/hosts/GasGaugeHost.sol";
import {HalfClosingHost} from "../../mocks/hosts/HalfClosingHost.sol";
import {HugeIncidentHost} from "../../mocks/hosts/HugeIncidentHost.sol";
import {LyingHost} from "../../mocks/hosts/LyingHost.sol";
import {ReadBurningHost} from "../../mocks/hosts/ReadBurningHost.sol";
import {ReentrantHost} from "../../mocks/hosts/ReentrantHost.sol";
import {ShortHost} from "../../mocks/hosts/ShortHost.sol";
import {UnmarkedHost} from "../../mocks/hosts/UnmarkedHost.sol";
import {BatchBase} from "../../utils/BatchBase.t.sol";

/// @notice One bad host between two good ones: the good ones close, the bad one is called what it is.
contract PauseBatchBadHostsTest is BatchBase {
    uint256 private constant GREEDY = 40;

    // One trait each

    function test_BurnsAllItsGas() external {
        _assertFails(address(new BurningHost()), IPauseBatch.Outcome.Refused, "");
    }

    function test_BurnsAllItsGasWhenAsked() external {
        _assertFails(address(new ReadBurningHost()), IPauseBatch.Outcome.NotClosed, "");
    }

    function test_AnswersGarbage() external {
        _assertFails(address(new GarbageHost()), IPauseBatch.Outcome.NotClosed, "");
    }

    function test_AnswersNothing() external {
        _assertFails(address(new EmptyHost()), IPauseBatch.Outcome.NotClosed, "");
    }

    function test_AnswersNoContainmentWord() external {
        _assertFails(address(new UnmarkedHost()), IPauseBatch.Outcome.NotClosed, "");
    }

    function test_RevertsWithABulk() external {
        bytes memory reason = new bytes(REASON_MAX);
        for (uint256 i = 0; i < 32; ++i) {
            reason[i] = 0xff;
        }
        _assertFails(address(new BulkyRevertHost()), IPauseBatch.Outcome.Refused, reason);
    }

    /// @dev The answer is a matter of form: what counts is what the host says afterwards.
    function test_AnswersABulk_IsClosed() external {
        _assertCloses(address(new BulkyAnswerHost()), 7);
    }

    function test_AnswersTooLittle_IsClosedWithoutIncident() external {
        address short = address(new ShortHost());
        // A name that would pass for an incident, should the missing byte be taken from what is in memory.
        bytes32 name = bytes32(uint256(5));
        _register(name, short);
        _assertResult(_batchPause(_orders(name))[0], _closed(name, short, 0, _now() + 1 hours));
    }

    function test_CountsIncidentsBeyondReason_IsClosedWithoutIncident() external {
        _assertCloses(address(new HugeIncidentHost()), 0);
    }

    function test_Lies() external {
        _assertFails(address(new LyingHost()), IPauseBatch.Outcome.NotClosed, "");
    }

    function test_ClosesOnlyHalfOfWhatIsNamed() external {
        HalfClosingHost half = new HalfClosingHost();
        _assertFails(address(half), IPauseBatch.Outcome.NotClosed, "");
        assertGt(half.containmentWord(HOST).get(Scope.Enter), _now(), "the half that it closed");
    }

    /// @dev There is nothing in an empty set that could be open, and yet nothing was closed.
    function test_AcceptsNoScopes_IsNotClosed() external {
        _register(BAD, address(new BareHost()));
        IPauseBatch.Order[] memory orders = _orders(BAD);
        orders[0].scopes = ScopeSetLib.NONE;
        assertEq(uint8(_batchPause(orders)[0].outcome), uint8(IPauseBatch.Outcome.NotClosed));
    }

    function test_SaysThatItOpensThisVerySecond_IsNotClosed() external {
        address bad = address(new BareHost());
        _register(BAD, bad);
        _mockWord(bad, _now() + 1);
        _assertResult(_batchPause(_orders(BAD))[0], _closed(BAD, bad, 1, _now() + 1));
        _mockWord(bad, _now());
        IPauseBatch.Result memory expected = _failed(BAD, bad, IPauseBatch.Outcome.NotClosed, "");
        expected.until = _now();
        _assertResult(_batchPause(_orders(BAD))[0], expected);
    }

    // Re-entrance

    function test_ReentersAsAStranger_IsRefusedThere() external {
        bytes[4] memory calls = [
            abi.encodeCall(batch.pause, (_orders(GAMMA), CAUSE, EVIDENCE)),
            abi.encodeCall(batch.pauseAll, (ENTER_TRADE, 1 hours, CAUSE, EVIDENCE)),
            abi.encodeCall(batch.drillAll, ()),
            abi.encodeCall(batch.drill, (_names(ALPHA, BETA, GAMMA)))
        ];
        ReentrantHost bad = new ReentrantHost();
        _register(BAD, address(bad));
        for (uint256 i = 0; i < calls.length; ++i) {
            bad.prepare(calls[i]);
            _batchPause(_orders(ALPHA, BAD, BETA));
            assertFalse(bad.ok());
            assertEq(
                bad.answer(), abi.encodeWithSelector(IPauseBatch.BatchUnauthorized.selector, address(bad)), "refused"
            );
        }
        _assertShut(gamma, false, "what it wanted");
    }

    /// @dev Who would make a host its operator? It still cannot take the others' gas.
    function test_ReentersAsAnOperator_HoldsUpNobody() external {
        ReentrantHost bad = new ReentrantHost();
        _register(BAD, address(bad));
        vm.prank(owner);
        batch.setOperator(address(bad), true);
        bad.prepare(abi.encodeCall(batch.pauseAll, (ENTER_TRADE, 1 hours, CAUSE, EVIDENCE)));
        _assertBetweenGoodOnes(_closed(BAD, address(bad), 1, _now() + 1 hours), 3, 0);
        assertTrue(bad.called());
        assertFalse(bad.ok());
        // forge-lint: disable-next-line(unsafe-typecast)
        assertEq(bytes4(bad.answer()), IPauseBatch.BatchGasTooLow.selector);
    }

    // Gas

    /// @dev Forty hosts that take all they can, also when they are asked, then one that closes only when it gets all it
    /// was promised.
    function test_WithTheLeastGasThatIsAccepted_EveryTargetGetsItsWholeCap() external {
        IPauseBatch.Order[] memory orders = _greedyOrders();
        uint256 least = _leastGas(orders);
        vm.prank(operator);
        (bool ok, bytes memory answer) = address(batch).call{gas: least}(_pauseCall(orders));
        assertTrue(ok);
        IPauseBatch.Result[] memory results = abi.decode(answer, (IPauseBatch.Result[]));
        _assertResult(results[GREEDY], _closed("gauge", results[GREEDY].host, 1, _now() + 1 hours));
        assertEq(uint8(results[0].outcome), uint8(IPauseBatch.Outcome.Refused));
    }

    /// @dev Skipping those for whom the gas does not suffice would be no kindness: a wallet that looks for the least
    /// gas with which the call succeeds would leave out most of them.
    function test_RevertWhen_OneGasTooLittleForAll() external {
        IPauseBatch.Order[] memory orders = _greedyOrders();
        uint256 least = _leastGas(orders);
        vm.prank(operator);
        (bool ok, bytes memory answer) = address(batch).call{gas: least - 1}(_pauseCall(orders));
        assertFalse(ok);
        uint256 required = 30_000 + (GREEDY + 1) * (GAS_CAP + uint256(GAS_CAP) / 63 + 80_000);
        assertEq(answer, abi.encodeWithSelector(IPauseBatch.BatchGasTooLow.selector, required - 1, required));
        assertTrue(
            GasGaugeHost(_hostNamed("gauge")).containmentWord(HOST).equals(ContainmentWordLib.fresh()), "untouched"
        );
    }

    // Any mix

    /// @dev Every good host is closed and its result says so; every result stands in the place of its order.
    function testFuzz_GoodHostsCloseWhateverTheOthersDo(uint256 seed, uint8 length, uint256 gas) external {
        IPauseBatch.Order[] memory orders = new IPauseBatch.Order[](bound(length, 1, 12));
        for (uint256 i = 0; i < orders.length; ++i) {
            orders[i] = _order(_addRandom(bytes32("host") | bytes32(i), (seed >> (8 * i)) % 16));
        }
        uint256 least = _leastGas(orders);
        vm.prank(operator);
        (bool ok, bytes memory answer) = address(batch).call{gas: bound(gas, least, 2 * least)}(_pauseCall(orders));
        assertTrue(ok, "enough gas");
        IPauseBatch.Result[] memory results = abi.decode(answer, (IPauseBatch.Result[]));
        assertEq(results.length, orders.length, "one to one");
        for (uint256 i = 0; i < orders.length; ++i) {
            bool isGood = (seed >> (8 * i)) % 16 < 4;
            assertEq(results[i].name, orders[i].name, "in its place");
            assertEq(results[i].outcome == IPauseBatch.Outcome.Closed, isGood, "said to be closed");
            if (isGood) _assertResult(results[i], _closed(orders[i].name, results[i].host, 1, _now() + 1 hours));
            if (isGood) _assertShut(PauseHost(results[i].host), true, "closed");
        }
    }

    // Helpers

    function _assertFails(address bad, IPauseBatch.Outcome outcome, bytes memory reason) private {
        _register(BAD, bad);
        _expectTargetFailed(BAD, bad, outcome, reason);
        _assertBetweenGoodOnes(_failed(BAD, bad, outcome, reason), 2, 1);
    }

    function _assertCloses(address odd, uint64 incident) private {
        _register(BAD, odd);
        _assertBetweenGoodOnes(_closed(BAD, odd, incident, _now() + 1 hours), 3, 0);
    }

    function _assertBetweenGoodOnes(IPauseBatch.Result memory bad, uint256 closed, uint256 failed) private {
        _expectPaused(closed, failed);
        IPauseBatch.Result[] memory results = _batchPause(_orders(ALPHA, BAD, BETA));
        _assertResult(results[0], _closed(ALPHA, address(alpha), 1, _now() + 1 hours));
        _assertResult(results[1], bad);
        _assertResult(results[2], _closed(BETA, address(beta), 1, _now() + 1 hours));
        _assertShut(alpha, true, "before it");
        _assertShut(beta, true, "after it");
    }

    function _mockWord(address bad, uint40 until) private {
        bytes memory question = abi.encodeCall(alpha.containmentWord, (HOST));
        vm.mockCall(bad, question, abi.encode(ContainmentWordLib.fresh().raiseAll(ENTER_TRADE, until)));
    }

    function _greedyOrders() private returns (IPauseBatch.Order[] memory orders) {
        orders = new IPauseBatch.Order[](GREEDY + 1);
        for (uint256 i = 0; i < GREEDY; ++i) {
            bytes32 name = bytes32("greedy") | bytes32(i);
            _register(name, address(new BulkyRevertHost()));
            orders[i] = _order(name);
        }
        _register("gauge", address(new GasGaugeHost(GAS_CAP)));
        orders[GREEDY] = _order("gauge");
    }

    function _pauseCall(IPauseBatch.Order[] memory orders) private view returns (bytes memory) {
        return abi.encodeCall(batch.pause, (orders, CAUSE, EVIDENCE));
    }

    /// @dev The refusal says how much was missing. Asked with enough to read the orders, and too little for any.
    function _leastGas(IPauseBatch.Order[] memory orders) private returns (uint256) {
        uint256 little = 100_000 + 5000 * orders.length;
        vm.prank(operator);
        (bool ok, bytes memory answer) = address(batch).call{gas: little}(_pauseCall(orders));
        assertFalse(ok);
        (uint256 gas, uint256 required) = abi.decode(_withoutSelector(answer), (uint256, uint256));
        return little + required - gas;
    }

    function _withoutSelector(bytes memory answer) private pure returns (bytes memory rest) {
        // forge-lint: disable-next-line(unsafe-typecast)
        assertEq(bytes4(answer), IPauseBatch.BatchGasTooLow.selector);
        rest = new bytes(answer.length - 4);
        for (uint256 i = 0; i < rest.length; ++i) {
            rest[i] = answer[i + 4];
        }
    }

    /// @dev Kinds below 4 are real hosts.
    function _addRandom(bytes32 name, uint256 kind) private returns (bytes32) {
        if (kind < 4) _addHost(name);
        else if (kind == 15) return NOBODY;
        else _register(name, _badHost(kind));
        if (kind == 14) vm.etch(_hostNamed(name), "");
        return name;
    }

    function _badHost(uint256 kind) private returns (address) {
        if (kind == 4) return address(new BurningHost());
        if (kind == 5) return address(new ReadBurningHost());
        if (kind == 6) return address(new GarbageHost());
        if (kind == 7) return address(new EmptyHost());
        if (kind == 8) return address(new UnmarkedHost());
        if (kind == 9) return address(new BulkyRevertHost());
        if (kind == 10) return address(new HalfClosingHost());
        if (kind == 11) return address(new LyingHost());
        return address(new BurningHost());
    }

    function _hostNamed(bytes32 name) private view returns (address) {
        IPauseBatch.Registration[] memory list = batch.hosts();
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i].name == name) return list[i].host;
        }
        return address(0);
    }
}
