// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "../../../contracts/core/Authority.sol";
import {ITimelockedUnpause} from "../../../contracts/pause/ITimelockedUnpause.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

contract WithdrawUnpauseTest is PauseBase {
    function setUp() public override {
        super.setUp();
        _contain(users.governor, HOST, ENTER_TRADE, type(uint40).max);
    }

    modifier givenProposed() {
        _propose(HOST, _plan());
        _;
    }

    function test_Withdraw_RevertWhen_CallerIsAnybodyElse() external givenProposed {
        address[4] memory others = [users.council, users.guardian, users.attacker, users.stranger];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, others[i], Tier.Governor));
            _withdraw(others[i], HOST);
        }
    }

    function test_Withdraw_RevertGiven_NoneWasProposed() external {
        _expectNonePending(HOST);
        _withdraw(users.governor, HOST);
    }

    function test_Withdraw_RevertGiven_ItIsOver() external givenProposed {
        uint256 snapshot = vm.snapshotState();
        _withdraw(users.governor, HOST);
        _expectNonePending(HOST);
        _withdraw(users.governor, HOST);
        vm.revertToState(snapshot);
        vm.prank(users.council);
        host.vetoUnpause(HOST);
        _expectNonePending(HOST);
        _withdraw(users.governor, HOST);
        vm.revertToState(snapshot);
        skip(DELAY);
        host.executeUnpause(HOST);
        _expectNonePending(HOST);
        _withdraw(users.governor, HOST);
    }

    function test_UNP1_Withdraw_DropsThePlanAndOpensNothing() external givenProposed {
        vm.expectEmit(address(host));
        emit ITimelockedUnpause.UnpauseWithdrawn(1, HOST, users.governor);
        _withdraw(users.governor, HOST);
        skip(DELAY);
        _expectNonePending(HOST);
        host.executeUnpause(HOST);
        assertFalse(host.isOpen(Scope.Enter));
    }

    function test_Withdraw_GivenItIsDueOrHasLapsed() external givenProposed {
        uint256 snapshot = vm.snapshotState();
        uint40 expiry = host.pendingUnpause(HOST).expiry;
        vm.warp(expiry - 1);
        _withdraw(users.governor, HOST);
        assertEq(host.pendingUnpause(HOST).eta, 0);
        vm.revertToState(snapshot);
        vm.warp(expiry);
        _withdraw(users.governor, HOST);
        assertEq(host.pendingUnpause(HOST).eta, 0);
    }

    function test_Withdraw_LeavesOtherMarketsAlone() external givenProposed {
        _expectNonePending(MARKET);
        _withdraw(users.governor, MARKET);
        _contain(users.council, MARKET, ENTER, _now() + 7 days);
        _propose(MARKET, _plan());
        bytes memory before = abi.encode(host.pendingUnpause(MARKET));
        _withdraw(users.governor, HOST);
        assertEq(abi.encode(host.pendingUnpause(MARKET)), before);
    }

    /// @dev A withdrawn plan is no shortcut: its successor waits as long.
    function test_UNP1_Withdraw_TheSuccessorWaitsTheWholeDelay() external givenProposed {
        skip(DELAY);
        _withdraw(users.governor, HOST);
        _propose(HOST, _plan());
        assertEq(host.pendingUnpause(HOST).eta, _now() + DELAY);
    }

    function _withdraw(address by, bytes32 market) private {
        vm.prank(by);
        host.withdrawUnpause(market);
    }

    function _expectNonePending(bytes32 market) private {
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseNotPending.selector, market));
    }
}
