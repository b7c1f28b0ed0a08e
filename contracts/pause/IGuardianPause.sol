// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Bucket} from "../types/Bucket.sol";
import {ScopeSet} from "../types/Scope.sol";

/// @title IGuardianPause
/// @notice Fast keys that can close and nothing else, each on a clock of its own.
/// @dev A guardian has a *seat*: terms, a clock and perhaps a stand-in, who uses the same seat once the guardian has
/// let its drill deadline pass. All times are unix seconds, all durations seconds.
interface IGuardianPause {
    /// @notice What all guardians together may do, and the least that must remain of them.
    /// @param budget Seconds that guardians together may keep anything closed in any `window` (`P` of GUA-2), graces
    /// apart. At most `window`. A window that is made longer also counts what removed seats still have reserved, but
    /// not what they spent before that.
    /// @param window Length in seconds of that window (`W`). Not zero.
    /// @param minGuardians Floor: seats of full strength that an instant removal or lowering must leave. Taking from a
    /// seat whose guardian or stand-in has drilled in time must leave that many of the same kind.
    /// @param minSeconds A seat has full strength when `maxDuration` and `refill` are at least this.
    /// @param minScopes And when it may close at least these.
    struct GuardianBudget {
        uint32 budget;
        uint32 window;
        uint8 minGuardians;
        uint32 minSeconds;
        ScopeSet minScopes;
    }

    /// @notice Terms of one seat.
    /// @param scopes What the guardian may close, without `Exit` and `Repay`. Not empty.
    /// @param exitScopes What it may close of `Exit` and `Repay`. Empty unless the host means it.
    /// @param maxDuration Longest closing, counted from the call. Not zero, at most `burst`.
    /// @param exitMaxDuration Longest closing that names `Exit` or `Repay`. Shorter than `maxDuration`; zero exactly
    /// when `exitScopes` is empty.
    /// @param burst Seconds on a full clock.
    /// @param refill Seconds that flow back in each `window` of the budget.
    /// @param drillInterval Seconds from one drill to the next deadline. Not zero.
    /// @param successor Stand-in; zero for none. Neither a guardian nor anybody else's stand-in.
    struct GuardianTerms {
        ScopeSet scopes;
        ScopeSet exitScopes;
        uint32 maxDuration;
        uint32 exitMaxDuration;
        uint32 burst;
        uint32 refill;
        uint32 drillInterval;
        address successor;
    }

    /// @notice A guardian and its terms, for set-up.
    struct GuardianSeat {
        address account;
        GuardianTerms terms;
    }

    /// @notice Scopes of one market, for closing several at once.
    struct Closing {
        bytes32 market;
        ScopeSet scopes;
    }

    /// @notice What an account could do now, and every deadline it lives under.
    /// @param armed The account itself can pause now.
    /// @param seat Guardian whose seat the account sits on or stands in for; zero when neither.
    /// @param lapsed The guardian of that seat missed its deadline: the stand-in, if any, is armed beside it.
    /// @param successorDrilled The stand-in has drilled: the lapsed guardian has lost its power.
    /// @param drillBy Last second before which the guardian has to drill.
    /// @param clockEnd Second at which the last closing paid from this seat ends; in the past when the clock rests.
    /// @param available Seconds left on the clock now.
    /// @param clock The raw clock: a `Bucket` of seconds, as last written.
    struct GuardianStatus {
        bool armed;
        address seat;
        bool lapsed;
        bool successorDrilled;
        uint40 drillBy;
        uint40 clockEnd;
        uint32 available;
        Bucket clock;
        ScopeSet scopes;
        ScopeSet exitScopes;
        uint32 maxDuration;
        uint32 exitMaxDuration;
        uint32 drillInterval;
        address successor;
    }

    /// @notice Why a guardian is refused.
    /// `NotArmed`: no seat, or lost it to the stand-in, or stands in for a guardian that has not lapsed.
    /// `ScopesInvalid`: empty, or bits that are no scope; `asked` holds the set.
    /// `ScopesNotGranted`: `asked` and `allowed` hold the two sets.
    /// `DurationInvalid`: zero or too long; `asked` and `allowed` hold seconds.
    /// `ClockEmpty`: nothing left; `asked` and `allowed` hold seconds.
    enum GuardianRefusal {
        None,
        NotArmed,
        ScopesInvalid,
        ScopesNotGranted,
        DurationInvalid,
        ClockEmpty
    }

    /// @notice The guardian may not do this now; the fields say what was asked and what is allowed.
    error GuardianRefused(address account, GuardianRefusal reason, uint256 asked, uint256 allowed);
    /// @notice The terms contradict each other: see `GuardianTerms`.
    error GuardianTermsInvalid(address guardian, GuardianTerms terms);
    /// @notice The account is zero, the host, a guardian already, or stands in for another one.
    error GuardianAccountInvalid(address account);
    /// @notice The account has no seat.
    error GuardianUnknown(address account);
    /// @notice With this grant guardians together could close for longer than the budget, or it is no budget at all.
    error GuardianBudgetExceeded(uint256 asked, uint256 allowed);
    /// @notice There are as many guardians as there may be.
    error GuardianCountExceeded(uint256 allowed);
    /// @notice At once only down to the floor; schedule it instead. The last guardian can only be replaced.
    error GuardianFloorReached(uint256 left, uint256 floor);
    /// @notice Nothing to close was named.
    error GuardianClosingsEmpty();
    /// @notice This adds power, so it has to be scheduled.
    error GuardianPowerAdded(address guardian);

    /// @notice The budget and the floor were set.
    event GuardianBudgetSet(GuardianBudget budget);
    /// @notice A guardian got, or kept, a seat on these terms. The clock shows burst and rate after rounding.
    event GuardianSet(address indexed guardian, GuardianTerms terms, uint40 drillBy, Bucket clock);
    /// @notice A guardian lost its seat. Its share of the budget stays reserved, see `GuardianShareRetired`.
    event GuardianRemoved(address indexed guardian, address indexed by);
    /// @notice The seat, with its clock, passed to another account.
    event GuardianReplaced(address indexed guardian, address indexed newGuardian, uint40 drillBy);
    /// @notice `by` proved that it can act. `drillBy` is the guardian's next deadline; a stand-in has none.
    event GuardianDrilled(address indexed guardian, address indexed by, uint40 drillBy);
    /// @notice The clock of a seat was charged or refunded, or pays for another key from now on.
    /// @param clockKey First bytes of `keccak256(abi.encode(market))` when everything that the running clock pays for
    /// is closed under that key; all ones when it pays for several keys.
    event GuardianClockSet(address indexed guardian, uint40 clockEnd, bytes12 clockKey, Bucket clock);
    /// @notice What removed or lowered seats may still have spent in the window is granted to nobody until
    /// `retiredUntil`.
    event GuardianShareRetired(uint256 retired, uint40 retiredUntil);

    // Guardian

    /// @notice Closes scopes of a market for a time.
    /// @dev A guardian or its armed stand-in. The clock pays for the seconds by which this closing ends later than the
    /// last one it paid for; closing more until then is free. When the clock cannot pay for the whole duration, the
    /// closing is as long as it can pay for: an incident is no time to be told to ask for less.
    /// @param market Key of the market, zero for the whole host.
    /// @param scopes What to close; what CON-3 implies closes along.
    /// @param duration Seconds from now.
    /// @param cause Code of the reason.
    /// @param evidence Hash of, or pointer to, the evidence.
    /// @return incident Number of the new incident; zero when nothing was lengthened, and then nothing was charged.
    function pause(bytes32 market, ScopeSet scopes, uint32 duration, bytes32 cause, bytes32 evidence)
        external
        returns (uint64 incident);

    /// @notice Closes scopes of several markets for the same time, all or nothing: a refusal of one reverts.
    /// @dev The clock pays once: all of them end together. See `pause` for what each entry does, and `PauseBatch` for
    /// several hosts, or when one refusal must not stop the rest.
    /// @return incidents Number of the new incident of each entry; zero where nothing was lengthened.
    function pauseMany(Closing[] calldata closings, uint32 duration, bytes32 cause, bytes32 evidence)
        external
        returns (uint64[] memory incidents);

    /// @notice Proves that the caller could pause now, and closes nothing. Moves the guardian's deadline; the first
    /// drill of a stand-in takes the power from the guardian that lapsed.
    function drill() external;

    // Governor

    /// @notice Gives `guardian` a seat, or its seat other terms. A seat that exists keeps what its clock has consumed.
    /// @dev As a scheduled change. At once by the governor when every term is kept or lowered, the stand-in and the
    /// interval stay, and the floor holds; the deadline then stays as well.
    function setGuardian(address guardian, GuardianTerms calldata terms) external;

    /// @notice Passes the seat of `guardian`, with its clock, to `newGuardian`. Only as a scheduled change.
    /// @dev For changing a key: needs no headroom in the budget, and no moment without a guardian.
    function replaceGuardian(address guardian, address newGuardian) external;

    /// @notice Takes the seat away. At once by the governor while the floor holds afterwards, else as a scheduled
    /// change; never the last one. Its share of the budget can be granted again when its closings have left the window.
    function removeGuardian(address guardian) external;

    /// @notice Sets budget and floor. Only as a scheduled change.
    function setGuardianBudget(GuardianBudget calldata budget) external;

    // Reads

    /// @notice What `pause` would do for `account` now.
    /// @return ok Whether it would succeed.
    /// @return reason Why not.
    /// @return until Second until which the named scopes would be closed by this call; zero when refused.
    function canPause(address account, bytes32 market, ScopeSet scopes, uint32 duration)
        external
        view
        returns (bool ok, GuardianRefusal reason, uint40 until);

    /// @notice Power and deadlines of a guardian or stand-in; all zero for anybody else.
    function guardianStatus(address account) external view returns (GuardianStatus memory);

    /// @notice All guardians, at most 16, in no order.
    function guardians() external view returns (address[] memory);

    /// @notice Budget and floor in force, and the share of removed guardians that is still reserved.
    function guardianBudget() external view returns (GuardianBudget memory budget, uint256 retired, uint40 retiredUntil);
}
