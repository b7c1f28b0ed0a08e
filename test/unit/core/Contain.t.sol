// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "../../../contracts/core/Authority.sol";
import {IContainment} from "../../../contracts/core/IContainment.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

contract ContainTest is PauseBase {
    // Who

    function test_RevertWhen_CallerIsStranger() external {
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.stranger, Tier.Council));
        _contain(users.stranger, HOST, ENTER, _now() + 1);
    }

    function test_RevertWhen_CallerIsGuardian() external {
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.guardian, Tier.Council));
        _contain(users.guardian, HOST, ENTER, _now() + 1);
    }

    function test_WhenGovernor_ClosesWithoutLimit() external {
        assertEq(_contain(users.governor, HOST, ENTER, type(uint40).max), 1);
        assertEq(_until(Scope.Enter), type(uint40).max);
    }

    function test_WhenCouncil_ClosesUpToItsMaximum() external {
        assertEq(_contain(users.council, HOST, EXIT, _now() + COUNCIL_MAX), 1);
        assertEq(_until(Scope.Exit), _now() + COUNCIL_MAX);
    }

    function test_RevertWhen_CouncilClosesForLonger() external {
        uint256 latest = _now() + COUNCIL_MAX;
        vm.expectRevert(
            abi.encodeWithSelector(
                IContainment.ContainmentUntilInvalid.selector, latest + 1, uint256(_now()) + 1, latest
            )
        );
        _contain(users.council, HOST, EXIT, uint40(latest + 1));
    }

    // What

    function test_RevertWhen_ScopesEmpty() external {
        vm.expectRevert(abi.encodeWithSelector(IContainment.ScopesInvalid.selector, ScopeSet.wrap(0)));
        _contain(users.council, HOST, ScopeSet.wrap(0), _now() + 1);
    }

    function test_RevertWhen_ScopesUnknown() external {
        vm.expectRevert(abi.encodeWithSelector(IContainment.ScopesInvalid.selector, ScopeSet.wrap(0x41)));
        _contain(users.council, HOST, ScopeSet.wrap(0x41), _now() + 1);
    }

    function test_RevertWhen_AnyUnknownBitIsSet() external {
        uint8[4] memory sets = [0x40, 0x80, 0xff, 0x7f];
        address[2] memory callers = [users.council, users.governor];
        for (uint256 i = 0; i < 8; ++i) {
            ScopeSet scopes = ScopeSet.wrap(sets[i % 4]);
            vm.expectRevert(abi.encodeWithSelector(IContainment.ScopesInvalid.selector, scopes));
            _contain(callers[i / 4], HOST, scopes, _now() + 1);
        }
    }

    function test_WhenAllScopes_ClosesThemAll() external {
        _contain(users.council, HOST, ScopeSet.wrap(0x3f), _now() + 1);
        for (uint8 i = 0; i < 6; ++i) {
            assertFalse(host.isOpen(Scope(i)));
        }
    }

    function test_RevertWhen_UntilIsPast() external {
        uint256 now_ = _now();
        for (uint256 until = 0; until <= now_; until += now_ / 2) {
            vm.expectRevert(
                abi.encodeWithSelector(
                    IContainment.ContainmentUntilInvalid.selector, until, now_ + 1, now_ + COUNCIL_MAX
                )
            );
            _contain(users.council, HOST, ENTER, uint40(until));
        }
    }

    function test_WhenUntilIsInASecond_ClosesForThisBlock() external {
        assertEq(_contain(users.council, HOST, ENTER, _now() + 1), 1);
        assertFalse(host.isOpen(Scope.Enter));
        skip(1);
        assertTrue(host.isOpen(Scope.Enter));
    }

    /// @dev Times and sets that do not fit are cut by nobody: the call fails before it starts.
    function test_RevertWhen_AnArgumentDoesNotFit() external {
        uint256 until = uint256(1) << 40 | _now() + 1;
        _expectEmptyRevert(abi.encodeWithSelector(host.contain.selector, HOST, 0x01, until, CAUSE, EVIDENCE));
        _expectEmptyRevert(abi.encodeWithSelector(host.contain.selector, HOST, 0x101, _now() + 1, CAUSE, EVIDENCE));
        _expectEmptyRevert(abi.encodeWithSelector(host.contain.selector, HOST, 0x01, _now() + 1, CAUSE));
    }

    function test_RevertWhen_UntilIsNow() external {
        uint256 now_ = _now();
        vm.expectRevert(
            abi.encodeWithSelector(
                IContainment.ContainmentUntilInvalid.selector, now_, now_ + 1, uint256(type(uint40).max)
            )
        );
        _contain(users.governor, HOST, ENTER, uint40(now_));
    }

    // Effects

    function test_CON7_EmitsTheWholeNewWord() external {
        uint40 until = _now() + 1 hours;
        ContainmentWord word = _marked().set(Scope.Enter, until).set(Scope.Exit, until).set(Scope.Trade, until);
        vm.expectEmit(address(host));
        emit IContainment.Contained(1, MARKET, users.council, Tier.Council, EXIT, word, CAUSE, EVIDENCE);
        _contain(users.council, MARKET, EXIT, until);
        assertEq(ContainmentWord.unwrap(host.containmentWord(MARKET)), ContainmentWord.unwrap(word));
    }

    function test_NumbersIncidentsAcrossMarkets() external {
        assertEq(_contain(users.council, HOST, ENTER, _now() + 1 hours), 1);
        assertEq(_contain(users.council, MARKET, ENTER, _now() + 1 hours), 2);
        assertEq(_contain(users.council, "other", ENTER, _now() + 1 hours), 3);
        assertEq(_contain(users.council, HOST, ENTER, _now() + 2 hours), 4);
        assertEq(host.incidentCount(), 4);
    }

    function test_CON2_WhenNothingIsLengthened_LeavesNoTrace() external {
        _contain(users.council, HOST, EXIT, _now() + 2 hours);
        vm.recordLogs();
        vm.record();
        assertEq(_contain(users.council, HOST, EXIT, _now() + 2 hours), 0, "the same again");
        assertEq(_contain(users.council, HOST, ENTER_TRADE, _now() + 1 hours), 0, "what is implied, shorter");
        assertEq(vm.getRecordedLogs().length, 0);
        (, bytes32[] memory writes) = vm.accesses(address(host));
        assertEq(writes.length, 0);
        assertEq(host.incidentCount(), 1);
        assertEq(_until(Scope.Enter), _now() + 2 hours);
    }

    function test_CON2_TakesTheMaximumOfEachScope() external {
        _contain(users.council, HOST, ENTER, _now() + 3 hours);
        _contain(users.council, HOST, ENTER_TRADE, _now() + 1 hours);
        assertEq(_until(Scope.Enter), _now() + 3 hours, "a shorter closing cuts nothing");
        assertEq(_until(Scope.Trade), _now() + 1 hours);
    }

    function test_CON2_WhenExpired_ClosesAnew() external {
        _contain(users.council, HOST, ENTER, _now() + 1 hours);
        skip(1 hours);
        assertEq(_contain(users.council, HOST, ENTER, _now() + 1 hours), 2);
    }

    // Order

    function test_CON3_ClosingLiquidateClosesTrade() external {
        _contain(users.council, HOST, LIQUIDATE, _now() + 1 hours);
        assertEq(_until(Scope.Trade), _now() + 1 hours);
        assertEq(_until(Scope.Enter), 0);
    }

    function test_CON3_ClosingExitClosesEnterAndTrade() external {
        _contain(users.council, HOST, EXIT, _now() + 1 hours);
        assertEq(_until(Scope.Trade), _now() + 1 hours);
        assertEq(_until(Scope.Enter), _now() + 1 hours);
        assertEq(_until(Scope.Repay), 0);
    }

    function testFuzz_CON3_EveryClosingLeavesTheWordInOrder(uint8[8] calldata sets, uint24[8] calldata durations)
        external
    {
        for (uint256 i = 0; i < 8; ++i) {
            ScopeSet scopes = ScopeSet.wrap(uint8(sets[i] % 63 + 1));
            _contain(users.governor, HOST, scopes, _now() + 1 + durations[i]);
            assertTrue(host.containmentWord(HOST).isOrdered());
            skip(durations[i] / 3);
        }
    }

    // Grace

    function test_CON4_ClosingRepayKeepsLiquidateClosedForTheGrace() external {
        _contain(users.council, HOST, REPAY, _now() + 2 hours);
        assertEq(_until(Scope.Repay), _now() + 2 hours);
        assertEq(_until(Scope.Liquidate), _now() + 2 hours + 1 hours, "half of the time closed");
        assertEq(_until(Scope.Trade), _until(Scope.Liquidate));
    }

    function test_CON4_GraceIsCapped() external {
        _contain(users.council, HOST, REPAY, _now() + 5 days);
        assertEq(_until(Scope.Liquidate), _until(Scope.Repay) + GRACE_CAP);
    }

    function test_CON4_GraceCountsTheUnbrokenClosing() external {
        uint40 start = _now();
        _contain(users.council, HOST, REPAY, start + 2 hours);
        skip(1 hours);
        _contain(users.council, HOST, REPAY, start + 4 hours);
        assertEq(_until(Scope.Liquidate), start + 4 hours + 2 hours, "since the first closing");
    }

    function test_CON4_GraceStartsAnewWhenRepayWasOpen() external {
        _contain(users.council, HOST, REPAY, _now() + 2 hours);
        skip(2 hours);
        _contain(users.council, HOST, REPAY, _now() + 1 hours);
        assertEq(_until(Scope.Liquidate), _now() + 1 hours + 30 minutes, "not from the first closing");
    }

    function test_CON4_AnotherClosingDoesNotTouchTheGrace() external {
        _contain(users.council, HOST, REPAY, _now() + 2 hours);
        uint40 end = _until(Scope.Liquidate);
        skip(2 hours + 10 minutes);
        _contain(users.council, HOST, ENTER, _now() + 1 days);
        assertEq(_until(Scope.Liquidate), end);
        assertFalse(host.isOpen(Scope.Liquidate));
    }

    function test_WhenUntilIsWithoutEnd_GraceDoesNotOverflow() external {
        _contain(users.governor, HOST, REPAY, type(uint40).max);
        assertEq(_until(Scope.Liquidate), type(uint40).max);
        assertEq(_until(Scope.Trade), type(uint40).max);
    }

    // Evidence

    function test_WithoutCauseOrEvidence_Closes() external {
        ContainmentWord word = _marked().set(Scope.Enter, _now() + 1);
        vm.expectEmit(address(host));
        emit IContainment.Contained(1, HOST, users.council, Tier.Council, ENTER, word, bytes32(0), bytes32(0));
        vm.prank(users.council);
        assertEq(host.contain(HOST, ENTER, _now() + 1, bytes32(0), bytes32(0)), 1);
    }

    function _expectEmptyRevert(bytes memory call) private {
        vm.prank(users.governor);
        (bool ok, bytes memory refusal) = address(host).call(call);
        assertFalse(ok);
        assertEq(refusal, "");
    }
}
