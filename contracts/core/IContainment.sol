// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IContainmentStatus} from "./IContainmentStatus.sol";
import {Bucket} from "../types/Bucket.sol";
import {ContainmentWord} from "../types/ContainmentWord.sol";
import {ScopeSet} from "../types/Scope.sol";
import {Tier} from "../types/Tier.sol";

/// @title IContainment
/// @notice Closing scopes of the host or of one of its markets until a time, and why. What is closed now is told by
/// `IContainmentStatus`.
interface IContainment is IContainmentStatus {
    /// @notice Bounds of the containment itself.
    /// @param graceCap Longest time in seconds that `Liquidate` stays closed after `Repay` has reopened.
    /// @param graceBps Grace per unbroken second that `Repay` was closed, in basis points (10,000 = one second each).
    /// @param councilMax Longest closing by the council in seconds, counted from the call. Longer than the slow delay
    /// of scheduled changes: a hole must not reopen before its fix may land.
    /// @param automaticMax Longest closing by tier `Automatic` in seconds, counted from the call (`A` of CON-8).
    /// @param automaticBudget Seconds that tier `Automatic` may keep one key closed in any `automaticWindow` (`P`).
    /// At least `automaticMax`.
    /// @param automaticWindow Length in seconds of the window `W` of that budget.
    struct ContainmentBounds {
        uint32 graceCap;
        uint16 graceBps;
        uint32 councilMax;
        uint32 automaticMax;
        uint32 automaticBudget;
        uint32 automaticWindow;
    }

    /// @notice The set is empty or has bits that are no scope.
    error ScopesInvalid(ScopeSet scopes);
    /// @notice The closing ends now or earlier, or later than the caller may close.
    error ContainmentUntilInvalid(uint256 until, uint256 earliest, uint256 latest);
    /// @notice The bounds contradict each other: see `ContainmentBounds`.
    error ContainmentBoundsInvalid();
    /// @notice The module was initialised before.
    error ContainmentAlreadyInitialized();
    /// @notice The word has room for six bits of the host's own: 0 to 63.
    error HostBitsInvalid(uint8 bits);

    /// @notice Scopes were closed, or closed for longer. One event carries the whole new state of the market.
    /// @param incident Running number of the incident within this host, from 1.
    /// @param scopes What was named. What CON-3 implies shows in `word`.
    /// @param word The six times after the change.
    /// @param cause Code of the reason: a short string in `bytes32` or a hash, chosen by the caller.
    /// @param evidence Hash of, or pointer to, the evidence; zero when there is none yet.
    event Contained(
        uint64 indexed incident,
        bytes32 indexed market,
        address indexed by,
        Tier tier,
        ScopeSet scopes,
        ContainmentWord word,
        bytes32 cause,
        bytes32 evidence
    );
    /// @notice Scopes were reopened before their closing had ended.
    /// @param upToIncident The plan that was executed answers all incidents up to this number.
    event Reopened(uint64 indexed upToIncident, bytes32 indexed market, address indexed by, ContainmentWord word);
    /// @notice Tier `Automatic` spent seconds of the key's budget; what it closed or latched lasts until `until`.
    event AutomaticClockSet(bytes32 indexed key, uint40 until, Bucket clock);
    /// @notice The host changed the bits of its own that it keeps in its word.
    event HostBitsSet(uint8 bits);
    /// @notice The bounds were set.
    event ContainmentBoundsSet(ContainmentBounds bounds);

    /// @notice Closes scopes until a time. Council up to `councilMax` from now, governor without limit.
    /// @dev Merges by maximum (CON-2): what is closed for longer stays so. A call that lengthens nothing succeeds,
    /// returns zero, and leaves no trace.
    /// @param market Key of the market, zero for the whole host.
    /// @param scopes What to close; what CON-3 implies closes along.
    /// @param until Unix second at which the scopes are open again. `type(uint40).max` is without end.
    /// @param cause Code of the reason.
    /// @param evidence Hash of, or pointer to, the evidence.
    /// @return incident Number of the new incident, zero when nothing was lengthened.
    function contain(bytes32 market, ScopeSet scopes, uint40 until, bytes32 cause, bytes32 evidence)
        external
        returns (uint64 incident);

    /// @notice The bounds in force.
    function containmentBounds() external view returns (ContainmentBounds memory);
}
