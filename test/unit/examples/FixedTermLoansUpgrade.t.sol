// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IScheduledUpgrade} from "../../../contracts/core/IScheduledUpgrade.sol";
import {IFixedTermLoans} from "../../../contracts/examples/IFixedTermLoans.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {FixedTermLoansV2} from "../../harness/FixedTermLoansV2.sol";
import {LoansBase} from "../../utils/LoansBase.t.sol";

/// @notice An upgrade while contained: loans, closings, clocks and plans are what they were.
contract FixedTermLoansUpgradeTest is LoansBase {
    uint256 private constant EXTENSION = 3 days;

    FixedTermLoansV2 private next;
    FixedTermLoansV2 private v2;
    uint256 private id;
    bytes private other;

    function setUp() public override {
        super.setUp();
        next = new FixedTermLoansV2();
        v2 = FixedTermLoansV2(address(loans));
        id = _borrow();
        other = abi.encodeCall(loans.setTerms, (IFixedTermLoans.LoanTerms(2e18, 200, 1 days)));
    }

    function test_CON6_EverythingSurvivesAnUpgradeWhileContained() external {
        _schedule(_upgrade());
        skip(1 days);
        _schedule(other);
        _incident();
        skip(1 days);
        bytes memory before = _state();
        uint256 deadline = loans.deadlineOf(id);

        loans.executeChange(_upgrade());

        assertEq(_state(), before, "CON-6: nothing contained, counted, planned or lent has changed");
        assertEq(v2.extension(), EXTENSION, "the new field");
        assertEq(loans.deadlineOf(id), deadline + EXTENSION, "the changed function");
    }

    /// @dev What was closed stays closed to the second, and what was open stays open, in the new code.
    function test_CON6_TheNewCodeIsContainedAsTheOldOneWas() external {
        _schedule(_upgrade());
        skip(SLOW);
        uint40 until = _close(ENTER, 1 days);
        loans.executeChange(_upgrade());
        vm.warp(until - 1);
        _expectClosed(Scope.Enter, until);
        loans.supply(1);
        _withdraw(lender, 1000);
        vm.warp(until);
        _supply(lender, 1);
    }

    function test_CON6_APlanFromBeforeTheUpgradeIsExecutedAfterIt() external {
        _schedule(_upgrade());
        skip(SLOW);
        _close(REPAY, 7 days);
        _propose(HOST, ContainmentWord.wrap(0));
        loans.executeChange(_upgrade());
        skip(DELAY - 1);
        assertFalse(loans.isOpen(Scope.Repay));
        skip(1);
        loans.executeUnpause(HOST);
        assertTrue(loans.isOpen(Scope.Repay));
        assertEq(loans.closedTime(HOST, Scope.Repay), DELAY);
        assertEq(loans.closedUntil(HOST, Scope.Liquidate), _now() + GRACE_CAP, "CON-4: the grace was kept");
    }

    function test_CON6_AChangeFromBeforeTheUpgradeIsExecutedAfterIt() external {
        _schedule(_upgrade());
        _schedule(other);
        skip(SLOW);
        loans.executeChange(_upgrade());
        loans.executeChange(other);
        assertEq(loans.loanTerms().feeBps, 200);
    }

    /// @dev The fix is public before the incident, and lands in it: neither `Govern` nor anything else holds it up.
    function test_CON6_AnUpgradeScheduledBeforeAnIncidentIsExecutedDuringIt() external {
        _schedule(_upgrade());
        _contain(users.council, HOST, ScopeSet.wrap(0x3f), _now() + COUNCIL_MAX);
        skip(SLOW);
        vm.prank(users.stranger);
        loans.executeChange(_upgrade());
        assertEq(v2.extension(), EXTENSION);
        assertFalse(loans.isOpen(Scope.Govern));
    }

    /// @dev Seconds that a guardian has spent are not given back by new code.
    function test_CON6_GuardianClocksGoOn() external {
        _schedule(_upgrade());
        skip(SLOW);
        _pause(users.guardian2, ENTER_TRADE, MAX_2);
        uint32 left = _available(users.guardian2);
        loans.executeChange(_upgrade());
        assertEq(_available(users.guardian2), left);
        assertLt(left, MAX_2);
    }

    function test_CON5_ADeadlineThatMovesGoesOnMoving() external {
        _schedule(_upgrade());
        skip(SLOW);
        uint256 deadline = loans.deadlineOf(id);
        _close(REPAY, 1 days);
        skip(1 hours);
        loans.executeChange(_upgrade());
        skip(23 hours + 10 days);
        assertEq(loans.deadlineOf(id), deadline + 1 days + EXTENSION);
        vm.warp(deadline + 1 days + EXTENSION - 1);
        _expectNotDue(id, deadline + 1 days + EXTENSION);
        loans.liquidate(id);
        skip(1);
        _liquidate(id);
    }

    // A stolen key

    function test_GUA6_RevertWhen_AStolenGovernorUpgradesAtOnce() external {
        vm.prank(users.governor);
        _expectUnscheduled(loans.upgradeToAndCall.selector);
        loans.upgradeToAndCall(address(next), "");
    }

    function test_GUA6_RevertWhen_TheCodeIsExchangedUnderTheAnnouncedAddress() external {
        _schedule(_upgrade());
        bytes32 announced = address(next).codehash;
        skip(SLOW);
        vm.etch(address(next), bytes.concat(address(next).code, hex"00"));
        vm.expectRevert(
            abi.encodeWithSelector(
                IScheduledUpgrade.UpgradeCodeChanged.selector, next, announced, address(next).codehash
            )
        );
        loans.executeChange(_upgrade());
    }

    function _incident() private {
        _pause(users.guardian, ENTER_TRADE, MAX);
        _contain(users.council, HOST, REPAY, _now() + 4 days);
        _contain(users.council, MARKET, EXIT, _now() + 2 days);
        _propose(HOST, ContainmentWord.wrap(0));
    }

    function _schedule(bytes memory call) private {
        vm.prank(users.governor);
        loans.scheduleChange(call);
    }

    function _upgrade() private view returns (bytes memory) {
        bytes memory call = abi.encodeCall(next.initializeV2, (EXTENSION));
        return abi.encodeCall(loans.upgradeToAndCall, (address(next), call));
    }

    /// @dev All that can be read, the deadline apart, which the new code changes on purpose.
    function _state() private view returns (bytes memory) {
        return abi.encode(_closings(), _seats(), _pending(), _pool());
    }

    function _closings() private view returns (bytes memory) {
        uint256[12] memory closed;
        for (uint8 i = 0; i < 6; ++i) {
            closed[i] = loans.closedTime(HOST, Scope(i));
            closed[i + 6] = loans.closedTime(MARKET, Scope(i));
        }
        assertEq(closed[uint8(Scope.Repay)], 1 days, "or this would prove nothing");
        return abi.encode(
            loans.containmentWord(HOST),
            loans.containmentWord(MARKET),
            closed,
            loans.incidentCount(),
            loans.containmentBounds()
        );
    }

    function _seats() private view returns (bytes memory) {
        return abi.encode(
            loans.guardianStatus(users.guardian),
            loans.guardianStatus(users.guardian2),
            loans.guardians(),
            loans.owner(),
            loans.isCouncil(users.council)
        );
    }

    function _pending() private view returns (bytes memory) {
        assertGt(loans.pendingUnpause(HOST).eta, 0, "or this would prove nothing");
        assertGt(loans.pendingChange(keccak256(other)).eta, 0, "or this would prove nothing");
        return abi.encode(
            loans.pendingUnpause(HOST),
            loans.pendingChange(keccak256(other)),
            loans.changeDelays(),
            loans.unpauseTimes()
        );
    }

    function _pool() private view returns (bytes memory) {
        (address lent, address locked) = loans.loanTokens();
        return abi.encode(lent, locked, loans.loanOf(id), loans.books(), loans.loanTerms(), loans.sharesOf(lender));
    }
}
