// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "../../../contracts/core/Authority.sol";
import {ITimelockedUnpause} from "../../../contracts/pause/ITimelockedUnpause.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
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
            host.proposeUnpause(HOST, _plan(), _plan(), address(0));
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
        _propose(HOST, _plan());
        assertEq(keccak256(abi.encode(host.pendingUnpause(HOST))), keccak256(abi.encode(expected)));
    }

    function test_UNP1_RevertGiven_AnotherIsPending() external {
        _propose(HOST, _plan());
        ITimelockedUnpause.UnpausePlan memory pending = host.pendingUnpause(HOST);
        vm.warp(pending.expiry - 1);
        vm.expectRevert(
            abi.encodeWithSelector(ITimelockedUnpause.UnpauseAlreadyPending.selector, HOST, pending.eta, pending.expiry)
        );
        _propose(HOST, _plan());
        vm.warp(pending.expiry);
        _propose(HOST, _plan());
        assertEq(host.pendingUnpause(HOST).eta, _now() + DELAY, "a lapsed one is replaced");
    }

    function test_UNP1_EachMarketHasItsOwn() external {
        _contain(users.council, MARKET, ENTER, _now() + 7 days);
        _propose(HOST, _plan());
        _propose(MARKET, _plan());
    }

    function test_UNP1_WhenGovernIsClosed_ProposesAllTheSame() external {
        _contain(users.council, HOST, GOVERN, _now() + 7 days);
        _propose(HOST, _plan());
        skip(DELAY);
        host.executeUnpause(HOST);
        assertTrue(host.isOpen(Scope.Govern));
    }

    function test_RevertGiven_NothingIsClosed() external {
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseNothingClosed.selector, MARKET));
        _propose(MARKET, _plan());
        skip(7 days);
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseNothingClosed.selector, HOST));
        _propose(HOST, _plan());
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
        _propose(HOST, plan);
    }

    function test_UNP4_RevertWhen_ThePlanHoldsMoreThanTimes() external {
        for (uint256 bit = 240; bit < 256; ++bit) {
            _expectUnordered(ContainmentWord.wrap(1 << bit));
        }
    }

    // What the proposer saw

    function test_UNP5_RevertWhen_TheMarketChangedSince() external {
        ContainmentWord seen = _word(HOST);
        _contain(users.council, HOST, EXIT, _now() + 7 days);
        _expectChanged(seen);
    }

    /// @dev A signature that was collected before the incident and guessed its number and all its times.
    function testFuzz_UNP5_RevertWhen_OnlyTheTagWasGuessedWrong(uint8 guess) external {
        ContainmentWord seen = _word(HOST).tagged(guess);
        vm.assume(!seen.equals(_word(HOST)));
        _expectChanged(seen);
    }

    function testFuzz_UNP5_TheTagIsOfTheBlockOfTheIncident(uint256 random, uint256 blockNumber) external {
        random = bound(random, 0, type(uint256).max - 1);
        vm.prevrandao(random);
        vm.roll(bound(blockNumber, 1, type(uint64).max));
        _contain(users.council, HOST, EXIT, _now() + 7 days);
        assertEq(_tag(), uint8(uint256(blockhash(vm.getBlockNumber() - 1)) ^ random));
        uint8 tag = _tag();
        vm.prevrandao(random + 1);
        _contain(users.council, HOST, EXIT, _now() + 7 days);
        assertEq(_tag(), tag, "a repeat is no incident");
    }

    function test_UNP5_RevertWhen_OneTimeDiffersByASecond() external {
        for (uint8 i = 0; i < 6; ++i) {
            ContainmentWord word = _word(HOST);
            _expectChanged(word.set(Scope(i), word.get(Scope(i)) + 1));
        }
    }

    /// @dev Flags of the limiter and of the host are no closings: their change must not undo a proposal on its way.
    function test_UNP5_LatchAndHostBitsMayDiffer() external {
        ContainmentWord seen = _word(HOST).withLatch(true).withHostBits(63);
        vm.prank(users.governor);
        host.proposeUnpause(HOST, _plan(), seen, address(0));
        assertEq(host.pendingUnpause(HOST).upToIncident, 1);
    }

    /// @dev What happens in another market invalidates no proposal that is on its way.
    function test_UNP2_AnIncidentElsewhereNeedNotBeNamed() external {
        ContainmentWord seen = _word(HOST);
        _contain(users.council, MARKET, ENTER, _now() + 7 days);
        vm.prank(users.governor);
        host.proposeUnpause(HOST, _plan(), seen, address(0));
        assertEq(host.pendingUnpause(HOST).upToIncident, 1, "the newest of this market");
    }

    // Veto period

    function test_UNP3_ASecondPlanForTheSameIncidentGainsTheVetoersNothing() external {
        _propose(HOST, _plan());
        uint40 vetoUntil = host.pendingUnpause(HOST).vetoUntil;
        skip(1 days);
        _withdraw();
        _propose(HOST, _plan());
        assertEq(host.pendingUnpause(HOST).vetoUntil, vetoUntil);
    }

    function test_UNP3_ANewIncidentOpensANewPeriod() external {
        _propose(HOST, _plan());
        _withdraw();
        skip(VETO_PERIOD);
        _contain(users.council, HOST, ENTER, _now() + 7 days);
        _propose(HOST, _plan());
        assertEq(host.pendingUnpause(HOST).vetoUntil, _now() + VETO_PERIOD);
    }

    function test_UNP3_AnIncidentElsewhereDoesNot() external {
        _propose(HOST, _plan());
        uint40 vetoUntil = host.pendingUnpause(HOST).vetoUntil;
        _withdraw();
        skip(1 days);
        _contain(users.council, MARKET, ENTER, _now() + 7 days);
        _propose(HOST, _plan());
        assertEq(host.pendingUnpause(HOST).vetoUntil, vetoUntil);
    }

    // withdrawUnpause

    function test_Withdraw() external {
        _propose(HOST, _plan());
        vm.expectEmit(address(host));
        emit ITimelockedUnpause.UnpauseWithdrawn(1, HOST, users.governor);
        _withdraw();
        ITimelockedUnpause.UnpausePlan memory none;
        assertEq(keccak256(abi.encode(host.pendingUnpause(HOST))), keccak256(abi.encode(none)));
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseNotPending.selector, HOST));
        _withdraw();
    }

    function test_Withdraw_RevertWhen_CallerNotGovernor() external {
        _propose(HOST, _plan());
        vm.prank(users.council);
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.council, Tier.Governor));
        host.withdrawUnpause(HOST);
    }

    function _withdraw() private {
        vm.prank(users.governor);
        host.withdrawUnpause(HOST);
    }

    function _expectUnordered(ContainmentWord plan) private {
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpausePlanInvalid.selector, HOST, plan));
        _propose(HOST, plan);
    }

    function _expectChanged(ContainmentWord seen) private {
        ContainmentWord found = _word(HOST);
        vm.prank(users.governor);
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseWordChanged.selector, HOST, seen, found));
        host.proposeUnpause(HOST, _plan(), seen, address(0));
    }

    function _tag() private view returns (uint8) {
        return uint8(ContainmentWord.unwrap(_word(HOST)) >> 242);
    }
}
