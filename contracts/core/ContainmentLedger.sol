// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ChangeStorage} from "./ChangeStorage.sol";
import {ContainmentStorage} from "./ContainmentStorage.sol";
import {ContainmentWrites} from "./ContainmentWrites.sol";
import {IContainment} from "./IContainment.sol";
import {Bucket, BucketLib} from "../types/Bucket.sol";
import {ContainmentWordLib} from "../types/ContainmentWord.sol";
import {MarketHistoryLib} from "../types/MarketHistory.sol";
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

    /// @notice Sets the bounds. The council has to be able to keep closed what a scheduled change is to fix.
    function setBounds(IContainment.ContainmentBounds memory bounds) public {
        require(
            bounds.councilMax > ChangeStorage.load().delays.slow && bounds.automaticMax != 0
                && bounds.automaticBudget >= bounds.automaticMax && bounds.automaticBudget <= bounds.automaticWindow,
            IContainment.ContainmentBoundsInvalid()
        );
        ContainmentStorage.load().bounds = bounds;
        emit IContainment.ContainmentBoundsSet(bounds);
    }

    /// @notice See `IContainment.contain`, for the governor: without limit.
    function containAsGovernor(bytes32 market, ScopeSet scopes, uint40 until, bytes32 cause, bytes32 evidence)
        external
        returns (uint64 incident)
    {
        return ContainmentWrites.contain(market, scopes, until, type(uint40).max, Tier.Governor, cause, evidence);
    }

    /// @notice See `IContainment.contain`, for the council: up to `councilMax` from now.
    function containAsCouncil(bytes32 market, ScopeSet scopes, uint40 until, bytes32 cause, bytes32 evidence)
        external
        returns (uint64 incident)
    {
        uint256 latest = block.timestamp + ContainmentStorage.load().bounds.councilMax;
        return ContainmentWrites.contain(market, scopes, until, latest, Tier.Council, cause, evidence);
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
        incident = ContainmentWrites.contain(market, scopes, until, until, Tier.Automatic, cause, evidence);
        if (incident != 0) spendAutomatic(market);
    }

    /// @notice Draws on the key's budget for as long a closing as it still pays for, at most `automaticMax`. Closing
    /// more until the end already paid for is free.
    function spendAutomatic(bytes32 key) public returns (uint40 until) {
        Bucket budget;
        uint40 start;
        (budget, start, until) = _automaticOffer(key);
        if (until <= start) return start;
        _spendAutomatic(key, budget, start, until);
    }

    /// @notice The same for a closing of `length` seconds, at most `automaticMax`: all of it is paid for, or nothing.
    /// @return until Not later than now when too little is left.
    function spendAutomaticFor(bytes32 key, uint32 length) external returns (uint40 until) {
        (Bucket budget, uint40 start, uint40 most) = _automaticOffer(key);
        uint32 longest = ContainmentStorage.load().bounds.automaticMax;
        until = uint40(block.timestamp) + (length < longest ? length : longest);
        if (until <= start) return until;
        if (until > most) return uint40(block.timestamp);
        _spendAutomatic(key, budget, start, until);
    }

    // Reads

    /// @notice See `IContainmentStatus.closedTime`.
    function closedTimeOf(bytes32 market, Scope scope) external view returns (uint256) {
        return ContainmentStorage.closedTime(market, scope);
    }

    /// @notice See `IContainment.containmentBounds`.
    function boundsOf() external view returns (IContainment.ContainmentBounds memory) {
        return ContainmentStorage.load().bounds;
    }

    // Private

    function _spendAutomatic(bytes32 key, Bucket budget, uint40 start, uint40 until) private {
        budget = budget.charge(until - start);
        ContainmentStorage.Layout storage $ = ContainmentStorage.load();
        ($.automaticBudget[key], $.automaticUntil[key]) = (budget, until);
        emit IContainment.AutomaticClockSet(key, until, budget);
    }

    /// @dev The key's budget by the bounds in force, the second from which it would be charged, and how long a closing
    /// it pays for.
    // The cast: less than the difference of two times.
    // forge-lint: disable-next-item(unsafe-typecast)
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
