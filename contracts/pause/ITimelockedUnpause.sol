// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ContainmentWord} from "../types/ContainmentWord.sol";

/// @title ITimelockedUnpause
/// @notice Reopening before a closing ends by itself is a plan: public, vetoable for a time, executed by anyone.
/// @dev A plan is one word, laid out like the containment word: for each scope the unix second at which it reopens. A
/// second in the past, zero included, means "when the plan is executed"; a second after the end of the closing, such as
/// `type(uint40).max`, leaves the scope as it is. No function here is gated by the scope `Govern`.
interface ITimelockedUnpause {
    /// @notice Times of a plan.
    /// @param delay Seconds between proposing a plan and the first second at which it may be executed. Not zero.
    /// @param window Seconds during which it may be executed; afterwards it lapses. Not zero.
    /// @param vetoPeriod Seconds from the first plan that would end a closing early during which plans that end it can
    /// be vetoed. At least `delay`, so that the first one always can.
    struct UnpauseTimes {
        uint32 delay;
        uint32 window;
        uint32 vetoPeriod;
    }

    /// @notice A pending plan; all zero when there is none.
    /// @param plan For each scope the second at which it reopens.
    /// @param snapshot The market's word when the plan was proposed. Only closings that are still the same reopen.
    /// @param upToIncident The plan answers all incidents of the market up to this number.
    /// @param eta First second at which the plan may be executed.
    /// @param expiry First second at which it may not any more.
    /// @param vetoUntil First second at which it cannot be vetoed.
    /// @param refundGuardian Guardian that gets its unused seconds back; zero for none.
    struct UnpausePlan {
        ContainmentWord plan;
        ContainmentWord snapshot;
        uint64 upToIncident;
        uint40 eta;
        uint40 expiry;
        uint40 vetoUntil;
        address refundGuardian;
    }

    /// @notice `delay` or `window` is zero, or `vetoPeriod` is shorter than `delay`.
    error UnpauseTimesInvalid(uint32 delay, uint32 window, uint32 vetoPeriod);
    /// @notice A plan of this market is pending; veto, withdraw or execute it, or let it lapse.
    error UnpauseAlreadyPending(bytes32 market, uint40 eta, uint40 expiry);
    /// @notice No plan of this market is pending.
    error UnpauseNotPending(bytes32 market);
    /// @notice No scope of this market is closed.
    error UnpauseNothingClosed(bytes32 market);
    /// @notice The plan would reopen something before what it has to wait for (CON-3), or holds more than times.
    error UnpausePlanInvalid(bytes32 market, ContainmentWord plan);
    /// @notice The market is not closed as the proposer saw it; look at `found` and decide again.
    error UnpauseWordChanged(bytes32 market, ContainmentWord seen, ContainmentWord found);
    /// @notice The plan may be executed from `eta` on.
    error UnpauseNotDue(bytes32 market, uint40 eta);
    /// @notice The plan lapsed at `expiry`; propose it again.
    error UnpauseLapsed(bytes32 market, uint40 expiry);
    /// @notice Only an armed guardian or the council vetoes.
    error UnpauseVetoUnauthorized(address account);
    /// @notice The time for vetoes has passed.
    error UnpauseVetoEnded(bytes32 market, uint40 vetoUntil);

    /// @notice The times were set.
    event UnpauseTimesSet(UnpauseTimes times);
    /// @notice A plan is public. `proposal` holds all of it.
    event UnpauseProposed(
        uint64 indexed upToIncident, bytes32 indexed market, address indexed by, UnpausePlan proposal
    );
    /// @notice The plan was vetoed; a successor waits the whole delay.
    event UnpauseVetoed(uint64 indexed upToIncident, bytes32 indexed market, address indexed by);
    /// @notice The governor took the plan back.
    event UnpauseWithdrawn(uint64 indexed upToIncident, bytes32 indexed market, address indexed by);

    // Governor

    /// @notice Proposes a plan. Emits `UnpauseProposed`.
    /// @dev The word keeps a signature that was collected before an incident from answering it (UNP-5): it holds all
    /// six times to the second, and eight bits of the block of the newest incident, which nobody knows before. The plan
    /// answers all incidents of the market up to now.
    /// @param market Key of the market, zero for the host word.
    /// @param plan For each scope the second at which it reopens, in the order of CON-3. The grace of `Liquidate` is
    /// added on execution, from the true time at which `Repay` reopens.
    /// @param seen The market's `containmentWord` that the plan answers. Bits of the limiter and the host may differ.
    /// @param refundGuardian Guardian whose unused seconds flow back on execution; zero for none.
    function proposeUnpause(bytes32 market, ContainmentWord plan, ContainmentWord seen, address refundGuardian) external;

    /// @notice Takes the pending plan back. Emits `UnpauseWithdrawn`.
    function withdrawUnpause(bytes32 market) external;

    /// @notice Sets the times. Only as a scheduled change; a pending plan keeps its own.
    function setUnpauseTimes(UnpauseTimes calldata times) external;

    // Guardian, council

    /// @notice Stops the pending plan. An armed guardian or the council, before `vetoUntil`. Emits `UnpauseVetoed`.
    function vetoUnpause(bytes32 market) external;

    // Anyone

    /// @notice Executes the pending plan from `eta` until before `expiry`. Emits `Reopened`.
    /// @dev What was closed for longer since the plan was proposed keeps its longer time; the rest reopens as planned.
    function executeUnpause(bytes32 market) external;

    // Reads

    /// @notice The pending plan, a lapsed one included; all zero when there is none.
    function pendingUnpause(bytes32 market) external view returns (UnpausePlan memory);

    /// @notice The times in force.
    function unpauseTimes() external view returns (UnpauseTimes memory);
}
