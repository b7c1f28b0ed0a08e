// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Vm} from "forge-std/Vm.sol";

import {Authority} from "../../../contracts/core/Authority.sol";
import {IContainment} from "../../../contracts/core/IContainment.sol";
import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {IPauseBatch} from "../../../contracts/pause/IPauseBatch.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {BareHost} from "../../mocks/hosts/BareHost.sol";
import {EmptyHost} from "../../mocks/hosts/EmptyHost.sol";
import {OncePausableHost} from "../../mocks/hosts/OncePausableHost.sol";
import {BatchBase} from "../../utils/BatchBase.t.sol";

contract PauseBatchPauseTest is BatchBase {
    // Who

    function test_RevertWhen_Stranger() external {
        address[5] memory others = [users.attacker, users.governor, users.council, address(alpha), address(batch)];
        for (uint256 i = 0; i < others.length; ++i) {
            _expectUnauthorized(others[i]);
            vm.prank(others[i]);
            batch.pause(_orders(ALPHA), CAUSE, EVIDENCE);
        }
    }

    function test_RevertWhen_OperatorIsNoLongerOne() external {
        vm.prank(owner);
        batch.setOperator(operator, false);
        _expectUnauthorized(operator);
        _batchPause(_orders(ALPHA));
    }

    function test_WhenOwner_Closes() external {
        vm.prank(owner);
        batch.pause(_orders(ALPHA), CAUSE, EVIDENCE);
        _assertShut(alpha, true, "alpha");
    }

    function test_RevertWhen_NothingIsOrdered() external {
        vm.expectRevert(IPauseBatch.BatchOrdersEmpty.selector);
        _batchPause(new IPauseBatch.Order[](0));
    }

    // Every host well

    function test_GUA1_WhenEveryHostIsWell_ClosesEach() external {
        uint40 until = _now() + 1 hours;
        IPauseBatch.Result[] memory results = _batchPause(_orders(GAMMA, ALPHA));
        assertEq(results.length, 2);
        _assertResult(results[0], _closed(GAMMA, address(gamma), 1, until));
        _assertResult(results[1], _closed(ALPHA, address(alpha), 1, until));
        _assertShut(alpha, true, "alpha");
        _assertShut(beta, false, "beta was not ordered");
        _assertShut(gamma, true, "gamma");
    }

    function test_WhenEveryHostIsWell_EmitsTheSumAndNoFailure() external {
        uint40 until = _now() + 1 hours;
        vm.expectEmit(address(alpha));
        emit IContainment.Contained(
            1, HOST, address(batch), Tier.Guardian, ENTER_TRADE, _marked().raiseAll(ENTER_TRADE, until), CAUSE, EVIDENCE
        );
        _expectPaused(2, 0);
        _batchPause(_orders(ALPHA, BETA));
    }

    function test_WhenEveryHostIsWell_EmitsOnlyOneEventOfItsOwn() external {
        vm.recordLogs();
        _batchPause(_orders(ALPHA, BETA, GAMMA));
        assertEq(_countLogs(), 1);
    }

    function test_WritesNothingInTheBatch() external {
        vm.record();
        _batchPause(_orders(ALPHA, BETA, NOBODY));
        (, bytes32[] memory writes) = vm.accesses(address(batch));
        assertEq(writes.length, 0);
    }

    function test_WhenOrdersDiffer_EachGetsItsOwn() external {
        IPauseBatch.Order[] memory orders = _orders(ALPHA, BETA, ALPHA);
        (orders[0].market, orders[0].scopes, orders[0].duration) = (MARKET, LIQUIDATE, 2 hours);
        (orders[1].scopes, orders[1].duration) = (GOVERN, 3 hours);
        IPauseBatch.Result[] memory results = _batchPause(orders);
        _assertResult(results[0], _closed(ALPHA, address(alpha), 1, _now() + 2 hours));
        _assertResult(results[1], _closed(BETA, address(beta), 1, _now() + 3 hours));
        _assertResult(results[2], _closed(ALPHA, address(alpha), 2, _now() + 1 hours));
        assertEq(alpha.closedUntil(MARKET, Scope.Trade), _now() + 2 hours, "implied");
        assertEq(alpha.closedUntil(MARKET, Scope.Enter), 0, "not named in the market");
        assertEq(alpha.closedUntil(HOST, Scope.Liquidate), 0, "not named in the host");
    }

    function test_CON2_WhenRepeated_IsClosedWithoutIncidentOrCharge() external {
        _batchPause(_orders(ALPHA));
        uint32 left = alpha.guardianStatus(address(batch)).available;
        IPauseBatch.Result[] memory results = _batchPause(_orders(ALPHA));
        _assertResult(results[0], _closed(ALPHA, address(alpha), 0, _now() + 1 hours));
        assertEq(alpha.guardianStatus(address(batch)).available, left);
        assertEq(alpha.incidentCount(), 1);
    }

    function test_CON2_WhenANameIsOrderedTwice_TheSecondIsARepeat() external {
        IPauseBatch.Result[] memory results = _batchPause(_orders(ALPHA, ALPHA));
        _assertResult(results[0], _closed(ALPHA, address(alpha), 1, _now() + 1 hours));
        _assertResult(results[1], _closed(ALPHA, address(alpha), 0, _now() + 1 hours));
    }

    function test_GUA2_WhenAClockCannotPayForAll_UntilSaysForHowLong() external {
        IPauseBatch.Order[] memory orders = _orders(ALPHA);
        orders[0].duration = 20 hours;
        _batchPause(orders);
        skip(20 hours);
        orders[0].duration = MAX;
        (,, uint40 until) = alpha.canPause(address(batch), HOST, ENTER_TRADE, MAX);
        IPauseBatch.Result[] memory results = _batchPause(orders);
        assertLt(until, _now() + MAX);
        _assertResult(results[0], _closed(ALPHA, address(alpha), 2, until));
    }

    function test_UntilIsTheFirstOfTheNamedScopesToOpen() external {
        IPauseBatch.Order[] memory orders = _orders(ALPHA);
        (orders[0].scopes, orders[0].duration) = (TRADE, 5 hours);
        _batchPause(orders);
        IPauseBatch.Result[] memory results = _batchPause(_orders(ALPHA));
        _assertResult(results[0], _closed(ALPHA, address(alpha), 2, _now() + 1 hours));
    }

    // Bad orders

    function test_WhenANameIsUnknown_SaysSoAndClosesTheOthers() external {
        _expectTargetFailed(NOBODY, address(0), IPauseBatch.Outcome.Unregistered, "");
        _expectPaused(2, 1);
        IPauseBatch.Result[] memory results = _batchPause(_orders(ALPHA, NOBODY, BETA));
        _assertResult(results[1], _failed(NOBODY, address(0), IPauseBatch.Outcome.Unregistered, ""));
        _assertShut(alpha, true, "alpha");
        _assertShut(beta, true, "beta");
    }

    function test_WhenScopesAreUnknown_TheHostRefuses() external {
        _assertRefused(ScopeSet.wrap(0x41), 1 hours, _refusal(IGuardianPause.GuardianRefusal.ScopesInvalid, 0x41, 0x3f));
        _assertRefused(ScopeSet.wrap(0), 1 hours, _refusal(IGuardianPause.GuardianRefusal.ScopesInvalid, 0, 0x3f));
    }

    function test_GUA1_WhenTheDurationIsNotGranted_TheHostRefuses() external {
        _assertRefused(ENTER_TRADE, 0, _refusal(IGuardianPause.GuardianRefusal.DurationInvalid, 0, MAX));
        _assertRefused(ENTER_TRADE, MAX + 1, _refusal(IGuardianPause.GuardianRefusal.DurationInvalid, MAX + 1, MAX));
    }

    // Hosts that refuse

    function test_WhenTheSeatIsGone_SaysWhyAndClosesTheOthers() external {
        _unseat();
        bytes memory reason = _refusal(IGuardianPause.GuardianRefusal.NotArmed, 0, 0);
        _expectTargetFailed(ALPHA, address(alpha), IPauseBatch.Outcome.Refused, reason);
        _expectPaused(1, 1);
        IPauseBatch.Result[] memory results = _batchPause(_orders(ALPHA, BETA));
        _assertResult(results[0], _failed(ALPHA, address(alpha), IPauseBatch.Outcome.Refused, reason));
        _assertResult(results[1], _closed(BETA, address(beta), 1, _now() + 1 hours));
    }

    function test_WhenAHostRefusesAndSomebodyElseClosedIt_UntilSaysSo() external {
        _unseat();
        vm.prank(users.governor);
        alpha.contain(HOST, ENTER_TRADE, _now() + 9 days, CAUSE, EVIDENCE);
        IPauseBatch.Result memory result = _batchPause(_orders(ALPHA))[0];
        assertEq(uint8(result.outcome), uint8(IPauseBatch.Outcome.Refused));
        assertEq(result.until, _now() + 9 days);
    }

    // Hosts that are gone

    function test_WhenNothingLivesThere_SaysNoCode() external {
        vm.etch(address(alpha), "");
        _expectTargetFailed(ALPHA, address(alpha), IPauseBatch.Outcome.NoCode, "");
        IPauseBatch.Result[] memory results = _batchPause(_orders(ALPHA, BETA));
        _assertResult(results[0], _failed(ALPHA, address(alpha), IPauseBatch.Outcome.NoCode, ""));
        _assertShut(beta, true, "beta");
    }

    function test_WhenSomethingElseLivesThere_SaysNotClosed() external {
        vm.etch(address(alpha), address(new EmptyHost()).code);
        IPauseBatch.Result[] memory results = _batchPause(_orders(ALPHA, BETA));
        _assertResult(results[0], _failed(ALPHA, address(alpha), IPauseBatch.Outcome.NotClosed, ""));
        _assertShut(beta, true, "beta");
    }

    // Mistakes that others made

    /// @dev Euler's guardians pass over what they cannot pause without a word.
    function test_Euler_ATargetThatFailsIsNeverPassedOverInSilence() external {
        _unseat();
        vm.recordLogs();
        IPauseBatch.Result[] memory results = _batchPause(_orders(ALPHA, NOBODY, BETA));
        assertEq(_countLogs(), 3, "two failures and the sum");
        assertEq(results.length, 3);
        assertTrue(results[0].outcome != IPauseBatch.Outcome.Closed);
        assertTrue(results[1].outcome != IPauseBatch.Outcome.Closed);
    }

    /// @dev A GateSeal reverts as a whole when one of its sealables does not pause.
    function test_GateSeal_OneTargetDoesNotVetoTheOthers() external {
        vm.mockCallRevert(address(beta), abi.encodeWithSelector(IGuardianPause.pause.selector), "broken");
        IPauseBatch.Result[] memory results = _batchPause(_orders(ALPHA, BETA, GAMMA));
        _assertResult(results[1], _failed(BETA, address(beta), IPauseBatch.Outcome.Refused, "broken"));
        _assertShut(alpha, true, "alpha");
        _assertShut(gamma, true, "gamma");
    }

    /// @dev Lido's CircuitBreaker reverts when its pausable is paused already and rejects a second pause.
    function test_LidoCircuitBreaker_ATargetThatRejectsASecondPauseHoldsUpNobody() external {
        BareHost once = new OncePausableHost();
        _register(BAD, address(once));
        _batchPause(_orders(BAD));
        IPauseBatch.Result[] memory results = _batchPause(_orders(BAD, ALPHA));
        IPauseBatch.Result memory expected = _failed(
            BAD,
            address(once),
            IPauseBatch.Outcome.Refused,
            abi.encodeWithSelector(OncePausableHost.AlreadyPaused.selector)
        );
        expected.until = _now() + 1 hours;
        _assertResult(results[0], expected);
        _assertShut(alpha, true, "alpha");
    }

    // Council

    function test_Council_ClosesBeyondAnyClock() external {
        IPauseBatch.Order[] memory orders = _orders(ALPHA, BETA);
        orders[0].duration = COUNCIL_MAX;
        uint40 until = _now() + COUNCIL_MAX;
        vm.expectEmit(address(alpha));
        emit IContainment.Contained(
            1,
            HOST,
            address(councilBatch),
            Tier.Council,
            ENTER_TRADE,
            _marked().raiseAll(ENTER_TRADE, until),
            CAUSE,
            EVIDENCE
        );
        IPauseBatch.Result[] memory results = _councilPause(orders);
        _assertResult(results[0], _closed(ALPHA, address(alpha), 1, until));
        _assertResult(results[1], _closed(BETA, address(beta), 1, _now() + 1 hours));
    }

    function test_Council_OneSecondTooLongIsRefused() external {
        IPauseBatch.Order[] memory orders = _orders(ALPHA, BETA);
        orders[0].duration = COUNCIL_MAX + 1;
        bytes memory reason = abi.encodeWithSelector(
            IContainment.ContainmentUntilInvalid.selector, _now() + COUNCIL_MAX + 1, _now() + 1, _now() + COUNCIL_MAX
        );
        IPauseBatch.Result[] memory results = _councilPause(orders);
        _assertResult(results[0], _failed(ALPHA, address(alpha), IPauseBatch.Outcome.Refused, reason));
        _assertShut(beta, true, "beta");
    }

    function test_CON2_Council_AShorterClosingIsARepeat() external {
        IPauseBatch.Order[] memory orders = _orders(ALPHA);
        orders[0].duration = 5 days;
        _councilPause(orders);
        IPauseBatch.Result[] memory results = _councilPause(_orders(ALPHA));
        _assertResult(results[0], _closed(ALPHA, address(alpha), 0, _now() + 5 days));
    }

    function test_Council_WithoutMembershipIsRefused() external {
        _register("lone", address(host));
        bytes memory reason =
            abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, address(councilBatch), Tier.Council);
        IPauseBatch.Result[] memory results = _councilPause(_orders("lone", ALPHA));
        _assertResult(results[0], _failed("lone", address(host), IPauseBatch.Outcome.Refused, reason));
        _assertShut(alpha, true, "alpha");
    }

    // Helpers

    function _assertRefused(ScopeSet scopes, uint32 duration, bytes memory reason) private {
        IPauseBatch.Order[] memory orders = _orders(ALPHA, BETA);
        (orders[0].scopes, orders[0].duration) = (scopes, duration);
        IPauseBatch.Result[] memory results = _batchPause(orders);
        _assertResult(results[0], _failed(ALPHA, address(alpha), IPauseBatch.Outcome.Refused, reason));
        _assertShut(alpha, false, "alpha");
        _assertShut(beta, true, "beta");
    }

    /// @dev The governor may take a seat at once as long as another one is left.
    function _unseat() private {
        alpha.seat(users.guardian2, _terms2());
        vm.prank(users.governor);
        alpha.removeGuardian(address(batch));
    }

    function _countLogs() private returns (uint256 count) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter == address(batch)) ++count;
        }
    }
}
