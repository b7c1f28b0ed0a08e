// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "../../../contracts/core/Authority.sol";
import {ITimelockedUnpause} from "../../../contracts/pause/ITimelockedUnpause.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @notice `proposeUnpause`, `withdrawUnpause`, `pendingUnpause`.
contract ProposeUnpauseTest is PauseBase {
    function setUp() public override {
        super.setUp();
        _contain(users.council, HOST, ENTER_TRADE, _now() + 7 days);
    }

    // Who and when

    function test_UNP1_RevertWhen_CallerNotGovernor() external {
        address[3] memory others = [users.council, users.guardian, users.attacker];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, others[i], Tier.Governor));
            host.proposeUnpause(HOST, _plan(), 1, address(0));
        }
    }

    function test_UNP1_IsPublicForTheDelay() external {
        ITimelockedUnpause.UnpausePlan memory expected = ITimelockedUnpause.UnpausePlan({
            plan: _plan(),
            snapshot: host.containmentWord(HOST),
            upToIncident: 1,
            eta: _now() + DELAY,
            expiry: _now() + DELAY + UNPAUSE_WINDOW,
            vetoUntil: _now() + VETO_PERIOD,
            refundGuardian: users.guardian
        });
        vm.expectEmit(address(host));
        emit ITimelockedUnpause.UnpauseProposed(1, HOST, users.governor, expected);
        _propose(HOST, _plan(), 1);
        assertEq(keccak256(abi.encode(host.pendingUnpause(HOST))), keccak256(abi.encode(expected)));
    }

    function test_UNP1_RevertGiven_AnotherIsPending() external {
        _propose(HOST, _plan(), 1);
        ITimelockedUnpause.UnpausePlan memory pending = host.pendingUnpause(HOST);
        vm.warp(pending.expiry - 1);
        vm.expectRevert(
            abi.encodeWithSelector(ITimelockedUnpause.UnpauseAlreadyPending.selector, HOST, pending.eta, pending.expiry)
        );
        _propose(HOST, _plan(), 1);
        vm.warp(pending.expiry);
        _propose(HOST, _plan(), 1);
        assertEq(host.pendingUnpause(HOST).eta, _now() + DELAY, "a lapsed one is replaced");
    }

    function test_UNP1_EachMarketHasItsOwn() external {
        _contain(users.council, MARKET, ENTER, _now() + 7 days);
        _propose(HOST, _plan(), 1);
        _propose(MARKET, _plan(), 2);
    }

    function test_UNP1_WhenGovernIsClosed_ProposesAllTheSame() external {
        _contain(users.council, HOST, GOVERN, _now() + 7 days);
        _propose(HOST, _plan(), 2);
        skip(DELAY);
        host.executeUnpause(HOST);
        assertTrue(host.isOpen(Scope.Govern));
    }

    function test_RevertGiven_NothingIsClosed() external {
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseNothingClosed.selector, MARKET));
        _propose(MARKET, _plan(), 1);
        skip(7 days);
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseNothingClosed.selector, HOST));
        _propose(HOST, _plan(), 1);
    }

    // Order

    function test_UNP4_RevertWhen_OutOfOrder() external {
        uint40 time = _now() + 2 days;
        _expectUnordered(_plan().set(Scope.Repay, time).set(Scope.Trade, time));
        _expectUnordered(_plan().set(Scope.Liquidate, time));
        _expectUnordered(_plan().set(Scope.Liquidate, time).set(Scope.Trade, time - 1));
        _expectUnordered(_plan().set(Scope.Exit, time).set(Scope.Enter, time).set(Scope.Trade, time - 1));
        _expectUnordered(_plan().set(Scope.Exit, time).set(Scope.Enter, time - 1).set(Scope.Trade, time));
    }

    function test_UNP4_WhenInOrder_Proposes() external {
        uint40 time = _now() + 2 days;
        ContainmentWord plan = _plan().set(Scope.Repay, time).set(Scope.Liquidate, time).set(Scope.Trade, time)
            .set(Scope.Exit, time).set(Scope.Enter, time);
        _propose(HOST, plan, 1);
    }

    // Incidents

    function test_UNP5_RevertWhen_TheNewestIncidentIsLeftOut() external {
        _contain(users.council, HOST, ScopeSet.wrap(0x04), _now() + 7 days);
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseIncidentInvalid.selector, 1, 2, 2));
        _propose(HOST, _plan(), 1);
    }

    function test_UNP5_RevertWhen_TheIncidentHasNotHappened() external {
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseIncidentInvalid.selector, 2, 1, 1));
        _propose(HOST, _plan(), 2);
    }

    /// @dev What happens in another market invalidates no proposal that is on its way.
    function test_UNP2_AnIncidentElsewhereNeedNotBeNamed() external {
        _contain(users.council, MARKET, ENTER, _now() + 7 days);
        uint256 snapshot = vm.snapshotState();
        _propose(HOST, _plan(), 1);
        vm.revertToState(snapshot);
        _propose(HOST, _plan(), 2);
    }

    // Veto period

    function test_UNP3_ASecondPlanForTheSameIncidentGainsTheVetoersNothing() external {
        _propose(HOST, _plan(), 1);
        uint40 vetoUntil = host.pendingUnpause(HOST).vetoUntil;
        skip(1 days);
        _withdraw();
        _propose(HOST, _plan(), 1);
        assertEq(host.pendingUnpause(HOST).vetoUntil, vetoUntil);
    }

    function test_UNP3_ANewIncidentOpensANewPeriod() external {
        _propose(HOST, _plan(), 1);
        _withdraw();
        skip(VETO_PERIOD);
        _contain(users.council, HOST, ENTER, _now() + 7 days);
        _propose(HOST, _plan(), 2);
        assertEq(host.pendingUnpause(HOST).vetoUntil, _now() + VETO_PERIOD);
    }

    function test_UNP3_AnIncidentElsewhereDoesNot() external {
        _propose(HOST, _plan(), 1);
        uint40 vetoUntil = host.pendingUnpause(HOST).vetoUntil;
        _withdraw();
        skip(1 days);
        _contain(users.council, MARKET, ENTER, _now() + 7 days);
        _propose(HOST, _plan(), 2);
        assertEq(host.pendingUnpause(HOST).vetoUntil, vetoUntil);
    }

    // withdrawUnpause

    function test_Withdraw() external {
        _propose(HOST, _plan(), 1);
        vm.expectEmit(address(host));
        emit ITimelockedUnpause.UnpauseWithdrawn(1, HOST, users.governor);
        _withdraw();
        ITimelockedUnpause.UnpausePlan memory none;
        assertEq(keccak256(abi.encode(host.pendingUnpause(HOST))), keccak256(abi.encode(none)));
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseNotPending.selector, HOST));
        _withdraw();
    }

    function test_Withdraw_RevertWhen_CallerNotGovernor() external {
        _propose(HOST, _plan(), 1);
        vm.prank(users.council);
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.council, Tier.Governor));
        host.withdrawUnpause(HOST);
    }

    function _withdraw() private {
        vm.prank(users.governor);
        host.withdrawUnpause(HOST);
    }

    function _expectUnordered(ContainmentWord plan) private {
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpausePlanUnordered.selector, HOST, plan));
        _propose(HOST, plan, 1);
    }
}
