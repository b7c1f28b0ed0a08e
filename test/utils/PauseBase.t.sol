// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Base} from "./Base.t.sol";
import {CONTAINMENT_SLOT} from "../../contracts/core/ContainmentStorage.sol";
import {IContainment} from "../../contracts/core/IContainment.sol";
import {ITwoSpeedChange} from "../../contracts/core/ITwoSpeedChange.sol";
import {IGuardianPause} from "../../contracts/pause/IGuardianPause.sol";
import {ITimelockedUnpause} from "../../contracts/pause/ITimelockedUnpause.sol";
import {ContainmentWord, ContainmentWordLib} from "../../contracts/types/ContainmentWord.sol";
import {Scope, ScopeSet, ScopeSetLib} from "../../contracts/types/Scope.sol";
import {PauseHost} from "../harness/PauseHost.sol";

/// @notice A host with two guardians, the first with a stand-in, and the verbs that tests of the pause modules share.
abstract contract PauseBase is Base {
    bytes32 internal constant HOST = bytes32(0);
    bytes32 internal constant MARKET = "market";
    bytes32 internal constant CAUSE = "cause";
    bytes32 internal constant EVIDENCE = "evidence";

    uint32 internal constant SLOW = 2 days;
    uint32 internal constant FAST = 6 hours;
    uint32 internal constant CHANGE_WINDOW = 7 days;

    uint32 internal constant GRACE_CAP = 4 hours;
    uint16 internal constant GRACE_BPS = 5000;
    uint32 internal constant COUNCIL_MAX = 7 days;
    uint32 internal constant AUTOMATIC_MAX = 6 hours;
    uint32 internal constant AUTOMATIC_BUDGET = 1 days;
    uint32 internal constant AUTOMATIC_WINDOW = 7 days;

    uint32 internal constant BUDGET = 10 days;
    uint32 internal constant WINDOW = 30 days;
    uint32 internal constant MAX = 1 days;
    uint32 internal constant EXIT_MAX = 2 hours;
    uint32 internal constant DRILL = 90 days;
    uint32 internal constant MAX_2 = 12 hours;
    uint32 internal constant DRILL_2 = 30 days;

    uint32 internal constant DELAY = 1 days;
    uint32 internal constant UNPAUSE_WINDOW = 2 days;
    uint32 internal constant VETO_PERIOD = 3 days;

    ScopeSet internal constant ENTER = ScopeSet.wrap(0x01);
    ScopeSet internal constant TRADE = ScopeSet.wrap(0x02);
    ScopeSet internal constant EXIT = ScopeSet.wrap(0x04);
    ScopeSet internal constant REPAY = ScopeSet.wrap(0x08);
    ScopeSet internal constant LIQUIDATE = ScopeSet.wrap(0x10);
    ScopeSet internal constant GOVERN = ScopeSet.wrap(0x20);
    ScopeSet internal constant ENTER_TRADE = ScopeSet.wrap(0x03);

    PauseHost internal host;

    function setUp() public virtual override {
        super.setUp();
        host = new PauseHost(_config());
        host.seat(users.guardian, _terms());
        host.seat(users.guardian2, _terms2());
        vm.warp(START + 1 days);
    }

    // Defaults

    function _config() internal view returns (PauseHost.Config memory) {
        return PauseHost.Config({
            governor: users.governor,
            council: users.council,
            delays: ITwoSpeedChange.ChangeDelays({slow: SLOW, fast: FAST, window: CHANGE_WINDOW}),
            bounds: _bounds(),
            budget: _budget(),
            times: ITimelockedUnpause.UnpauseTimes({delay: DELAY, window: UNPAUSE_WINDOW, vetoPeriod: VETO_PERIOD})
        });
    }

    function _bounds() internal pure returns (IContainment.ContainmentBounds memory) {
        return IContainment.ContainmentBounds({
            graceCap: GRACE_CAP,
            graceBps: GRACE_BPS,
            councilMax: COUNCIL_MAX,
            automaticMax: AUTOMATIC_MAX,
            automaticBudget: AUTOMATIC_BUDGET,
            automaticWindow: AUTOMATIC_WINDOW
        });
    }

    function _budget() internal pure returns (IGuardianPause.GuardianBudget memory) {
        return IGuardianPause.GuardianBudget({
            budget: BUDGET, window: WINDOW, minGuardians: 1, minSeconds: 1 hours, minScopes: ENTER_TRADE
        });
    }

    /// @dev Share of the budget: 1 + 2 days.
    function _terms() internal view returns (IGuardianPause.GuardianTerms memory) {
        return IGuardianPause.GuardianTerms({
            scopes: ScopeSet.wrap(0x33), // all but Exit and Repay
            exitScopes: ScopeSet.wrap(0x0c),
            maxDuration: MAX,
            exitMaxDuration: EXIT_MAX,
            burst: MAX,
            refill: 2 days,
            drillInterval: DRILL,
            successor: users.standIn
        });
    }

    /// @dev Share of the budget: 0.5 + 1 days. Nobody stands in.
    function _terms2() internal pure returns (IGuardianPause.GuardianTerms memory) {
        return IGuardianPause.GuardianTerms({
            scopes: ENTER_TRADE,
            exitScopes: ScopeSetLib.NONE,
            maxDuration: MAX_2,
            exitMaxDuration: 0,
            burst: MAX_2,
            refill: 1 days,
            drillInterval: DRILL_2,
            successor: address(0)
        });
    }

    // Verbs

    function _pause(address by, ScopeSet scopes, uint32 duration) internal returns (uint64) {
        return _pause(by, HOST, scopes, duration);
    }

    function _pause(address by, bytes32 market, ScopeSet scopes, uint32 duration) internal returns (uint64) {
        vm.prank(by);
        return host.pause(market, scopes, duration, CAUSE, EVIDENCE);
    }

    function _contain(address by, bytes32 market, ScopeSet scopes, uint40 until) internal returns (uint64) {
        vm.prank(by);
        return host.contain(market, scopes, until, CAUSE, EVIDENCE);
    }

    /// @dev By the governor, who saw the market as it is.
    function _propose(bytes32 market, ContainmentWord plan) internal {
        ContainmentWord seen = _word(market);
        vm.prank(users.governor);
        host.proposeUnpause(market, plan, seen, users.guardian);
    }

    /// @dev Schedules a call of the host to itself, waits for it and executes it.
    function _change(bytes memory call) internal {
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        host.executeChange(call);
    }

    function _plan() internal pure returns (ContainmentWord) {
        return ContainmentWord.wrap(0);
    }

    /// @dev From storage and not by a call, so that a `vm.expectRevert` before it waits for the call that is meant.
    function _word(bytes32 market) internal view returns (ContainmentWord) {
        bytes32 slot = CONTAINMENT_SLOT;
        if (market != HOST) slot = keccak256(abi.encode(market, uint256(slot) + 2));
        return ContainmentWord.wrap(uint256(vm.load(address(host), slot)));
    }

    /// @dev A word of this block's incident, with nothing closed yet.
    function _marked() internal view returns (ContainmentWord) {
        return ContainmentWordLib.fresh().tagged(uint256(blockhash(vm.getBlockNumber() - 1)) ^ block.prevrandao);
    }

    /// @dev What a clock remembers of the key it pays for.
    function _key(bytes32 market) internal pure returns (bytes12) {
        return bytes12(keccak256(abi.encode(market)));
    }

    function _until(Scope scope) internal view returns (uint40) {
        return host.closedUntil(HOST, scope);
    }

    function _available(address guardian) internal view returns (uint32) {
        return host.guardianStatus(guardian).available;
    }

    // Expected refusals

    function _expectRefusal(address account, IGuardianPause.GuardianRefusal reason, uint256 asked, uint256 allowed)
        internal
    {
        vm.expectRevert(
            abi.encodeWithSelector(IGuardianPause.GuardianRefused.selector, account, reason, asked, allowed)
        );
    }

    function _expectUnscheduled(bytes4 selector) internal {
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduledCall.selector, selector));
    }
}
