// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ContainmentStorage} from "./ContainmentStorage.sol";
import {IContainment} from "./IContainment.sol";
import {Bucket, BucketLib} from "../types/Bucket.sol";
import {ContainmentWord, ContainmentWordLib} from "../types/ContainmentWord.sol";
import {MarketHistory, MarketHistoryLib} from "../types/MarketHistory.sol";
import {Scope, ScopeSet} from "../types/Scope.sol";
import {Tier} from "../types/Tier.sol";

/// @title ContainmentLedger
/// @notice What runs only when something closes or reopens: merging, order, grace, closed time, automatic seconds.
/// @dev A linked library, so that a host carries its address and not its code. It runs in the host's storage by
/// delegatecall and checks no authority: that is the module's part.
library ContainmentLedger {
    /// @notice Writes the words that the first pause will find, and the bounds.
    function initialize(IContainment.ContainmentBounds calldata bounds) external {
        ContainmentStorage.Layout storage $ = ContainmentStorage.load();
        require(!$.hostWord.isInitialized(), IContainment.ContainmentAlreadyInitialized());
        $.hostWord = ContainmentWordLib.fresh();
        // Written now, so that the first pause does not pay for a fresh slot.
        $.history[bytes32(0)] = MarketHistoryLib.fresh();
        setBounds(bounds);
    }

    /// @notice Sets the bounds.
    function setBounds(IContainment.ContainmentBounds memory bounds) public {
        require(
            bounds.councilMax != 0 && bounds.automaticMax != 0 && bounds.automaticWindow != 0
                && bounds.automaticBudget >= bounds.automaticMax && bounds.automaticBudget <= bounds.automaticWindow,
            IContainment.ContainmentBoundsInvalid(bounds)
        );
        ContainmentStorage.load().bounds = bounds;
        emit IContainment.ContainmentBoundsSet(bounds);
    }

    /// @notice Closes `scopes` until `until`, which the caller may choose up to `latest`.
    function contain(
        bytes32 market,
        ScopeSet scopes,
        uint40 until,
        uint256 latest,
        Tier tier,
        bytes32 cause,
        bytes32 evidence
    ) public returns (uint64 incident) {
        require(!scopes.isEmpty() && scopes.isValid(), IContainment.ScopesInvalid(scopes));
        require(
            until > block.timestamp && until <= latest, IContainment.ContainmentUntilInvalid(until, block.timestamp + 1, latest)
        );
        ContainmentWord old = ContainmentStorage.wordOf(market);
        ContainmentWord merged = _merged(market, old, scopes, until);
        if (merged.equals(old)) return 0;

        incident = ++ContainmentStorage.load().incidents;
        _writeWord(market, old, merged, incident);
        emit IContainment.Contained(incident, market, msg.sender, tier, scopes, merged, cause, evidence);
    }

    /// @notice Tier `Automatic`: never `Exit` or `Repay`, at most `automaticMax` at a time, within the key's budget of
    /// seconds. Returns zero, and closes nothing, when there is nothing left to spend: a trip must not fail for it.
    function containAutomatically(bytes32 market, ScopeSet scopes, bytes32 cause, bytes32 evidence)
        external
        returns (uint64 incident)
    {
        require(!scopes.has(Scope.Exit) && !scopes.has(Scope.Repay), IContainment.ScopesInvalid(scopes));
        (,, uint40 until) = _automaticOffer(market);
        if (until <= block.timestamp) return 0;
        // Charged only when it lengthens something: a trip under a longer closing must not eat the key's budget.
        incident = contain(market, scopes, until, until, Tier.Automatic, cause, evidence);
        if (incident != 0) spendAutomatic(market);
    }

    /// @notice Draws on the key's budget for as long a closing as it still pays for, at most `automaticMax`. Closing more
    /// until the end already paid for is free.
    function spendAutomatic(bytes32 key) public returns (uint40 until) {
        ContainmentStorage.Layout storage $ = ContainmentStorage.load();
        Bucket budget;
        uint40 start;
        (budget, start, until) = _automaticOffer(key);
        if (until <= start) return start;
        $.automaticBudget[key] = budget.charge(until - start);
        $.automaticUntil[key] = until;
    }

    /// @notice Reopens, before their time, the scopes whose closing is still the one in `snapshot` (UNP-2): a scope that
    /// was closed for longer since keeps its longer time.
    function reopen(bytes32 market, ContainmentWord snapshot, ContainmentWord plan, uint64 upToIncident) external {
        ContainmentWord old = ContainmentStorage.wordOf(market);
        ContainmentWord merged = old;
        for (uint8 i = 0; i < 6; ++i) {
            Scope scope = Scope(i);
            uint40 until = old.get(scope);
            if (until <= block.timestamp || until != snapshot.get(scope)) continue;
            uint40 planned = plan.get(scope);
            if (planned < block.timestamp) planned = uint40(block.timestamp);
            if (planned < until) merged = merged.set(scope, planned);
        }
        merged = _withGrace(market, old, merged).ordered();
        _writeWord(market, old, merged, 0);
        emit IContainment.Reopened(upToIncident, market, msg.sender, merged);
    }

    /// @dev Whether `_contain` would close anything for longer.
    function lengthens(bytes32 market, ScopeSet scopes, uint40 until) external view returns (bool) {
        ContainmentWord old = ContainmentStorage.wordOf(market);
        return !_merged(market, old, scopes, until).equals(old);
    }

    // Private

    function _merged(bytes32 market, ContainmentWord old, ScopeSet scopes, uint40 until)
        private
        view
        returns (ContainmentWord merged)
    {
        merged = old.isInitialized() ? old : ContainmentWordLib.fresh();
        merged = merged.raiseAll(scopes, until);
        merged = _withGrace(market, old, merged).ordered();
    }

    /// @dev `Liquidate >= Repay + min(cap, k x seconds that Repay will have been closed)` (CON-4). Holds for a closing
    /// of `Repay` that is over, too, so that no plan can cut its grace short.
    function _withGrace(bytes32 market, ContainmentWord old, ContainmentWord merged)
        private
        view
        returns (ContainmentWord)
    {
        uint256 repay = merged.get(Scope.Repay);
        if (repay == 0) return merged;
        IContainment.ContainmentBounds storage bounds = ContainmentStorage.load().bounds;
        uint256 grace = (repay - _repayClosedSince(market, old, merged)) * bounds.graceBps / 10_000;
        if (grace > bounds.graceCap) grace = bounds.graceCap;
        uint256 end = repay + grace;
        // A grace that is over must not be written again: with other bounds it would count seconds as closed that were not.
        if (end <= block.timestamp) return merged;
        return merged.raise(Scope.Liquidate, end > type(uint40).max ? type(uint40).max : uint40(end));
    }

    /// @dev Start of the unbroken closing of `Repay` that `merged` ends: now, when it begins with this write.
    function _repayClosedSince(bytes32 market, ContainmentWord old, ContainmentWord merged)
        private
        view
        returns (uint40)
    {
        bool begins = old.get(Scope.Repay) <= block.timestamp && merged.get(Scope.Repay) > block.timestamp;
        return begins ? uint40(block.timestamp) : ContainmentStorage.load().repayClosedAt[market];
    }

    /// @dev `incident` is zero when nothing was closed.
    function _writeWord(bytes32 market, ContainmentWord old, ContainmentWord merged, uint64 incident) private {
        ContainmentStorage.Layout storage $ = ContainmentStorage.load();
        if (merged.get(Scope.Repay) > block.timestamp) {
            $.repayClosedAt[market] = _repayClosedSince(market, old, merged);
        }
        MarketHistory history = _settled($.history[market], old, merged);
        $.history[market] = incident == 0 ? history : history.withIncident(incident);
        if (market == bytes32(0)) $.hostWord = merged;
        else $.marketWord[market] = merged;
    }

    /// @dev A scope that was open and closes now has been open since its last closing ended.
    function _settled(MarketHistory history, ContainmentWord old, ContainmentWord merged)
        private
        view
        returns (MarketHistory)
    {
        for (uint8 i = 0; i < 6; ++i) {
            uint256 until = old.get(Scope(i));
            bool closes = until <= block.timestamp && merged.get(Scope(i)) > block.timestamp;
            if (closes) history = history.addOpenTime(Scope(i), block.timestamp - until);
        }
        return history;
    }

    /// @dev The key's budget by the bounds in force, the second from which it would be charged, and how long a closing
    /// it pays for.
    function _automaticOffer(bytes32 key) private view returns (Bucket budget, uint40 start, uint40 until) {
        ContainmentStorage.Layout storage $ = ContainmentStorage.load();
        IContainment.ContainmentBounds memory bounds = $.bounds;
        uint256 spare = bounds.automaticBudget - bounds.automaticMax;
        budget = $.automaticBudget[key];
        budget = budget.isSet()
            ? budget.settle(block.timestamp).withLimit(bounds.automaticMax, spare, bounds.automaticWindow)
            : BucketLib.create(bounds.automaticMax, spare, bounds.automaticWindow, block.timestamp);

        start = $.automaticUntil[key];
        if (start < block.timestamp) start = uint40(block.timestamp);
        until = uint40(block.timestamp) + bounds.automaticMax;
        if (until <= start) return (budget, start, start);
        uint256 left = budget.available();
        if (until - start > left) until = start + uint40(left);
    }
}
