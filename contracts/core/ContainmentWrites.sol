// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ContainmentStorage} from "./ContainmentStorage.sol";
import {IContainment} from "./IContainment.sol";
import {ContainmentWord, ContainmentWordLib} from "../types/ContainmentWord.sol";
import {MarketHistory} from "../types/MarketHistory.sol";
import {Scope, ScopeSet} from "../types/Scope.sol";
import {Tier} from "../types/Tier.sol";

/// @title ContainmentWrites
/// @notice The two writes to a containment word, closing and reopening, with order, grace and closed time.
/// @dev Internal functions, compiled into each ledger that closes or reopens: a pause then costs one delegatecall, not
/// two.
library ContainmentWrites {
    /// @notice Closes `scopes` until `until`, which the caller may choose up to `latest`.
    function contain(
        bytes32 market,
        ScopeSet scopes,
        uint40 until,
        uint256 latest,
        Tier tier,
        bytes32 cause,
        bytes32 evidence
    ) internal returns (uint64 incident) {
        require(!scopes.isEmpty() && scopes.isValid(), IContainment.ScopesInvalid(scopes));
        require(
            until > block.timestamp && until <= latest,
            IContainment.ContainmentUntilInvalid(until, block.timestamp + 1, latest)
        );
        ContainmentWord old = ContainmentStorage.wordOf(market);
        ContainmentWord merged = _merged(market, old, scopes, until);
        if (merged.equals(old)) return 0;

        // What nobody knew before this block (UNP-5). A chain without one of the two has the other.
        merged = merged.tagged(uint256(blockhash(block.number - 1)) ^ block.prevrandao);
        incident = _writeIncident(market, old, merged);
        emit IContainment.Contained(incident, market, msg.sender, tier, scopes, merged, cause, evidence);
    }

    /// @notice Reopens, before their time, the scopes whose closing is still the one in `snapshot` (UNP-2): a scope
    /// that was closed for longer since keeps its longer time.
    function reopen(bytes32 market, ContainmentWord snapshot, ContainmentWord plan, uint64 upToIncident) internal {
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
        ContainmentStorage.Layout storage $ = ContainmentStorage.load();
        $.history[market] = $.history[market].settled(old, merged, block.timestamp);
        _writeWord(market, old, merged);
        emit IContainment.Reopened(upToIncident, market, msg.sender, merged);
    }

    /// @dev Whether `contain` would close anything for longer.
    function lengthens(bytes32 market, ScopeSet scopes, uint40 until) internal view returns (bool) {
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
    // The cast: compared one line before.
    // forge-lint: disable-next-item(unsafe-typecast)
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
        // A grace that is over must not be written again: with other bounds it would count seconds as closed that were
        // not.
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

    function _writeIncident(bytes32 market, ContainmentWord old, ContainmentWord merged)
        private
        returns (uint64 incident)
    {
        ContainmentStorage.Layout storage $ = ContainmentStorage.load();
        MarketHistory host = $.history[bytes32(0)].counted();
        incident = host.count();
        // One write when the key is the host's: its history also counts the incidents of all keys.
        MarketHistory history = market == bytes32(0) ? host : $.history[market];
        $.history[market] = history.settled(old, merged, block.timestamp).withNewest(incident);
        if (market != bytes32(0)) $.history[bytes32(0)] = host;
        _writeWord(market, old, merged);
    }

    function _writeWord(bytes32 market, ContainmentWord old, ContainmentWord merged) private {
        ContainmentStorage.Layout storage $ = ContainmentStorage.load();
        if (merged.get(Scope.Repay) > block.timestamp) {
            $.repayClosedAt[market] = _repayClosedSince(market, old, merged);
        }
        if (market == bytes32(0)) $.hostWord = merged;
        else $.marketWord[market] = merged;
    }
}
