// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IContainment} from "./IContainment.sol";
import {TwoSpeedChange} from "./TwoSpeedChange.sol";
import {Bucket, BucketLib} from "../types/Bucket.sol";
import {ContainmentWord, ContainmentWordLib} from "../types/ContainmentWord.sol";
import {MarketHistory, MarketHistoryLib} from "../types/MarketHistory.sol";
import {Scope, ScopeSet, ScopeSetLib} from "../types/Scope.sol";
import {Tier} from "../types/Tier.sol";

/// @title Containment
/// @notice Closes scopes of a host or of one of its markets until a time, always with a cause.
/// @dev What it stops: every call that carries `whenOpen` of a closed scope.
/// Who may act: council and governor here; guardians, limiter and oracle through their own modules.
/// Whom it trusts: the authority hook, and the host to guard each function with the scope it belongs to.
/// What it cannot stop: a function that carries no modifier.
/// How it combines: every other module writes into these words through `_contain` and `_reopen`.
abstract contract Containment is IContainment, TwoSpeedChange {
    /// @custom:storage-location erc7201:bulkhead.storage.Containment
    struct ContainmentStorage {
        // slot 0: the only slot that `whenOpen(scope)` reads
        ContainmentWord hostWord;
        // slot 1: 8 + 4 + 2 + 4 + 4 + 4 + 4 = 30 bytes
        uint64 incidents;
        ContainmentBounds bounds;
        mapping(bytes32 market => ContainmentWord) marketWord;
        // Open times of the six scopes and the number of the latest incident.
        mapping(bytes32 market => MarketHistory) history;
        // Second at which the present closing of `Repay` began, for the grace (CON-4).
        mapping(bytes32 market => uint40) repayClosedAt;
        // Seconds of closing that tier `Automatic` has left, and until when its closings last (CON-8).
        mapping(bytes32 market => Bucket) automaticBudget;
        mapping(bytes32 market => uint40) automaticUntil;
    }

    // keccak256(abi.encode(uint256(keccak256("bulkhead.storage.Containment")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant CONTAINMENT_SLOT = 0x542c95f765338fd202aa9d17092ac477528da17863296cbca3dc82e795d52300;

    /// @dev Reads one slot.
    modifier whenOpen(Scope scope) {
        _checkOpen(scope);
        _;
    }

    /// @dev Reads two slots: the host word, then the market's.
    modifier whenMarketOpen(bytes32 market, Scope scope) {
        _checkOpen(scope);
        _checkMarketOpen(market, scope);
        _;
    }

    function __Containment_init(ContainmentBounds memory bounds) internal {
        ContainmentStorage storage $ = _containmentStorage();
        require(!$.hostWord.isInitialized(), ContainmentAlreadyInitialized());
        $.hostWord = ContainmentWordLib.fresh();
        // Written now, so that the first pause does not pay for a fresh slot.
        $.history[bytes32(0)] = MarketHistoryLib.fresh();
        _setContainmentBounds(bounds);
    }

    // Council and governor

    /// @inheritdoc IContainment
    function contain(bytes32 market, ScopeSet scopes, uint40 until, bytes32 cause, bytes32 evidence)
        external
        returns (uint64 incident)
    {
        if (_hasTier(msg.sender, Tier.Governor)) {
            return _contain(market, scopes, until, type(uint40).max, Tier.Governor, cause, evidence);
        }
        _checkTier(Tier.Council);
        uint256 latest = block.timestamp + _containmentStorage().bounds.councilMax;
        return _contain(market, scopes, until, latest, Tier.Council, cause, evidence);
    }

    /// @notice Alters the bounds. Only as a scheduled change.
    function setContainmentBounds(ContainmentBounds calldata bounds) external onlyScheduled {
        _setContainmentBounds(bounds);
    }

    // Reads

    /// @inheritdoc IContainment
    function isOpen(Scope scope) public view returns (bool) {
        return block.timestamp >= _containmentStorage().hostWord.get(scope);
    }

    /// @inheritdoc IContainment
    function isOpen(bytes32 market, Scope scope) public view returns (bool) {
        return isOpen(scope) && block.timestamp >= containmentWord(market).get(scope);
    }

    /// @inheritdoc IContainment
    function closedUntil(bytes32 market, Scope scope) public view returns (uint40) {
        return containmentWord(market).get(scope);
    }

    /// @inheritdoc IContainment
    function containmentWord(bytes32 market) public view returns (ContainmentWord) {
        ContainmentStorage storage $ = _containmentStorage();
        return market == bytes32(0) ? $.hostWord : $.marketWord[market];
    }

    /// @inheritdoc IContainment
    function closedTime(bytes32 market, Scope scope) public view returns (uint256) {
        uint256 until = containmentWord(market).get(scope);
        uint256 end = until < block.timestamp ? until : block.timestamp;
        return end - _containmentStorage().history[market].openTime(scope);
    }

    /// @inheritdoc IContainment
    function incidentCount() public view returns (uint64) {
        return _containmentStorage().incidents;
    }

    /// @inheritdoc IContainment
    function containmentBounds() public view returns (ContainmentBounds memory) {
        return _containmentStorage().bounds;
    }

    // Internals for the host and the other modules

    function _checkOpen(Scope scope) internal view {
        uint40 until = _containmentStorage().hostWord.get(scope);
        require(block.timestamp >= until, ScopeClosed(bytes32(0), scope, until));
    }

    function _checkMarketOpen(bytes32 market, Scope scope) internal view {
        uint40 until = _containmentStorage().marketWord[market].get(scope);
        require(block.timestamp >= until, ScopeClosed(market, scope, until));
    }

    /// @dev Closes `scopes` until `until`, which the caller may choose up to `latest`.
    function _contain(
        bytes32 market,
        ScopeSet scopes,
        uint40 until,
        uint256 latest,
        Tier tier,
        bytes32 cause,
        bytes32 evidence
    ) internal returns (uint64 incident) {
        require(!scopes.isEmpty() && scopes.isValid(), ScopesInvalid(scopes));
        require(
            until > block.timestamp && until <= latest, ContainmentUntilInvalid(until, block.timestamp + 1, latest)
        );
        ContainmentWord old = containmentWord(market);
        ContainmentWord merged = _merged(market, old, scopes, until);
        if (merged.equals(old)) return 0;

        incident = ++_containmentStorage().incidents;
        _writeWord(market, old, merged, incident);
        emit Contained(incident, market, msg.sender, tier, scopes, merged, cause, evidence);
    }

    /// @dev Tier `Automatic`: never `Exit` or `Repay`, at most `automaticMax` at a time, within the key's budget of
    /// seconds. Returns zero, and closes nothing, when there is nothing left to spend: a trip must not fail for it.
    function _containAutomatically(bytes32 market, ScopeSet scopes, bytes32 cause, bytes32 evidence)
        internal
        returns (uint64 incident)
    {
        require(!scopes.has(Scope.Exit) && !scopes.has(Scope.Repay), ScopesInvalid(scopes));
        (,, uint40 until) = _automaticOffer(market);
        if (until <= block.timestamp) return 0;
        // Charged only when it lengthens something: a trip under a longer closing must not eat the key's budget.
        incident = _contain(market, scopes, until, until, Tier.Automatic, cause, evidence);
        if (incident != 0) _spendAutomatic(market);
    }

    /// @dev Draws on the key's budget for as long a closing as it still pays for, at most `automaticMax`. Closing more
    /// until the end already paid for is free.
    function _spendAutomatic(bytes32 key) internal returns (uint40 until) {
        ContainmentStorage storage $ = _containmentStorage();
        Bucket budget;
        uint40 start;
        (budget, start, until) = _automaticOffer(key);
        if (until <= start) return start;
        $.automaticBudget[key] = budget.charge(until - start);
        $.automaticUntil[key] = until;
    }

    /// @dev Reopens, before their time, the scopes whose closing is still the one in `snapshot` (UNP-2): a scope that
    /// was closed for longer since keeps its longer time.
    function _reopen(bytes32 market, ContainmentWord snapshot, ContainmentWord plan, uint64 upToIncident) internal {
        ContainmentWord old = containmentWord(market);
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
        emit Reopened(upToIncident, market, msg.sender, merged);
    }

    /// @dev The host latch of the outflow limiter lives in the spare bits of a word that the hot path reads anyway.
    function _setHostLatch(bool latched) internal {
        ContainmentStorage storage $ = _containmentStorage();
        $.hostWord = $.hostWord.withLatch(latched);
    }

    function _isHostLatched() internal view returns (bool) {
        return _containmentStorage().hostWord.isLatched();
    }

    /// @dev Whether `_contain` would close anything for longer.
    function _lengthens(bytes32 market, ScopeSet scopes, uint40 until) internal view returns (bool) {
        ContainmentWord old = containmentWord(market);
        return !_merged(market, old, scopes, until).equals(old);
    }

    /// @dev Number of the latest incident of this key, zero when there was none.
    function _newestIncident(bytes32 market) internal view returns (uint64) {
        return _containmentStorage().history[market].newestIncident();
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
        ContainmentBounds storage bounds = _containmentStorage().bounds;
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
        return begins ? uint40(block.timestamp) : _containmentStorage().repayClosedAt[market];
    }

    /// @dev `incident` is zero when nothing was closed.
    function _writeWord(bytes32 market, ContainmentWord old, ContainmentWord merged, uint64 incident) private {
        ContainmentStorage storage $ = _containmentStorage();
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
        ContainmentStorage storage $ = _containmentStorage();
        ContainmentBounds memory bounds = $.bounds;
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

    function _setContainmentBounds(ContainmentBounds memory bounds) private {
        require(
            bounds.councilMax != 0 && bounds.automaticMax != 0 && bounds.automaticWindow != 0
                && bounds.automaticBudget >= bounds.automaticMax && bounds.automaticBudget <= bounds.automaticWindow,
            ContainmentBoundsInvalid(bounds)
        );
        _containmentStorage().bounds = bounds;
        emit ContainmentBoundsSet(bounds);
    }

    function _containmentStorage() private pure returns (ContainmentStorage storage $) {
        bytes32 slot = CONTAINMENT_SLOT;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }
}
