// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {IPauseBatch} from "../../../contracts/pause/IPauseBatch.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {BurningHost} from "../../mocks/hosts/BurningHost.sol";
import {EmptyHost} from "../../mocks/hosts/EmptyHost.sol";
import {GarbageHost} from "../../mocks/hosts/GarbageHost.sol";
import {LyingHost} from "../../mocks/hosts/LyingHost.sol";
import {BatchBase} from "../../utils/BatchBase.t.sol";

contract PauseBatchDrillTest is BatchBase {
    function test_RevertWhen_Stranger() external {
        vm.startPrank(users.attacker);
        _expectUnauthorized(users.attacker);
        batch.drill(_names(ALPHA, BETA, GAMMA));
        _expectUnauthorized(users.attacker);
        batch.drillAll();
    }

    function test_RevertWhen_Council() external {
        vm.startPrank(operator);
        vm.expectRevert(abi.encodeWithSelector(IPauseBatch.BatchTierInvalid.selector, Tier.Council));
        councilBatch.drill(_names(ALPHA, BETA, GAMMA));
        vm.expectRevert(abi.encodeWithSelector(IPauseBatch.BatchTierInvalid.selector, Tier.Council));
        councilBatch.drillAll();
    }

    function test_RevertWhen_NothingIsNamed() external {
        vm.expectRevert(IPauseBatch.BatchOrdersEmpty.selector);
        vm.prank(operator);
        batch.drill(new bytes32[](0));
    }

    function test_GUA4_MovesTheDeadlineOfEveryHost() external {
        uint40 drillBy = _now() + DRILL;
        vm.expectEmit(address(gamma));
        emit IGuardianPause.GuardianDrilled(address(batch), address(batch), drillBy);
        vm.expectEmit(address(batch));
        emit IPauseBatch.BatchDrilled(operator, 3, 0);
        vm.prank(operator);
        IPauseBatch.Result[] memory results = batch.drillAll();
        assertEq(results.length, 3);
        _assertResult(results[0], _drilled(ALPHA, address(alpha), drillBy));
        _assertResult(results[2], _drilled(GAMMA, address(gamma), drillBy));
        assertEq(beta.guardianStatus(address(batch)).drillBy, drillBy);
        _assertShut(alpha, false, "a drill closes nothing");
    }

    function test_DrillsOnlyTheNamed() external {
        uint40 before = beta.guardianStatus(address(batch)).drillBy;
        vm.prank(operator);
        IPauseBatch.Result[] memory results = batch.drill(_names(GAMMA, NOBODY, ALPHA));
        _assertResult(results[0], _drilled(GAMMA, address(gamma), _now() + DRILL));
        _assertResult(results[1], _failed(NOBODY, address(0), IPauseBatch.Outcome.Unregistered, ""));
        _assertResult(results[2], _drilled(ALPHA, address(alpha), _now() + DRILL));
        assertEq(beta.guardianStatus(address(batch)).drillBy, before);
    }

    /// @dev The batch may also stand in: then the deadline that it reads is over, and it is armed all the same.
    function test_GUA4_AsStandIn_TakesTheSeatOver() external {
        IGuardianPause.GuardianTerms memory terms = _terms();
        terms.successor = address(batch);
        host.seat(users.guardian, terms);
        _register("stood in for", address(host));
        uint40 drillBy = host.guardianStatus(users.guardian).drillBy;
        vm.warp(drillBy);
        vm.prank(operator);
        IPauseBatch.Result[] memory results = batch.drill(_names("stood in for", ALPHA, BETA));
        _assertResult(results[0], _drilled("stood in for", address(host), drillBy));
        assertFalse(host.isArmedGuardian(users.guardian));
    }

    function test_WhenTheSeatIsGone_SaysWhyAndDrillsTheOthers() external {
        _register("elsewhere", address(host));
        bytes memory reason = _refusal(IGuardianPause.GuardianRefusal.NotArmed, 0, 0);
        _expectTargetFailed("elsewhere", address(host), IPauseBatch.Outcome.Refused, reason);
        vm.expectEmit(address(batch));
        emit IPauseBatch.BatchDrilled(operator, 3, 1);
        vm.prank(operator);
        IPauseBatch.Result[] memory results = batch.drillAll();
        _assertResult(results[3], _failed("elsewhere", address(host), IPauseBatch.Outcome.Refused, reason));
        _assertResult(results[0], _drilled(ALPHA, address(alpha), _now() + DRILL));
    }

    function test_WhenAHostIsBad_CallsItWhatItIsAndDrillsTheOthers() external {
        _assertBad(address(new BurningHost()), IPauseBatch.Outcome.Refused);
        _assertBad(address(new EmptyHost()), IPauseBatch.Outcome.NotDrilled);
        _assertBad(address(new GarbageHost()), IPauseBatch.Outcome.NotDrilled);
        _assertBad(address(new LyingHost()), IPauseBatch.Outcome.NotDrilled);
    }

    function test_WhenTheStatusIsOutOfRange_SaysNotDrilled() external {
        _assertStatus(1, type(uint40).max, IPauseBatch.Outcome.Drilled);
        _assertStatus(1, uint256(type(uint40).max) + 1, IPauseBatch.Outcome.NotDrilled);
        _assertStatus(2, _now(), IPauseBatch.Outcome.NotDrilled);
        _assertStatus(0, _now(), IPauseBatch.Outcome.NotDrilled);
    }

    function test_WhenNothingLivesThere_SaysNoCode() external {
        vm.etch(address(beta), "");
        vm.prank(operator);
        IPauseBatch.Result[] memory results = batch.drillAll();
        _assertResult(results[1], _failed(BETA, address(beta), IPauseBatch.Outcome.NoCode, ""));
    }

    function _assertStatus(uint256 armed, uint256 drillBy, IPauseBatch.Outcome outcome) private {
        bytes memory question = abi.encodeCall(alpha.guardianStatus, (address(batch)));
        vm.mockCall(address(alpha), question, abi.encode(armed, address(batch), 0, 0, drillBy));
        vm.prank(operator);
        assertEq(uint8(batch.drillAll()[0].outcome), uint8(outcome));
    }

    function _assertBad(address bad, IPauseBatch.Outcome outcome) private {
        bytes32 name = bytes32(uint256(uint160(bad)));
        _register(name, bad);
        skip(1 days);
        vm.prank(operator);
        IPauseBatch.Result[] memory results = batch.drill(_names(ALPHA, name, BETA));
        _assertResult(results[0], _drilled(ALPHA, address(alpha), _now() + DRILL));
        _assertResult(results[1], _failed(name, bad, outcome, ""));
        _assertResult(results[2], _drilled(BETA, address(beta), _now() + DRILL));
    }

    function _drilled(bytes32 name, address host_, uint40 drillBy) private pure returns (IPauseBatch.Result memory) {
        return IPauseBatch.Result(name, host_, IPauseBatch.Outcome.Drilled, 0, drillBy, "");
    }
}
