// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title ITwoSpeedChange
/// @notice What can disarm is slow: it is scheduled in public, may be vetoed, and is executed within a window (GUA-6).
/// @dev A change is the calldata of one of the host's own functions that carry `onlyScheduled`. Its id is the hash of
/// that calldata, so the same change cannot be pending twice. Example, with a host that raises a limit:
/// `host.scheduleChange(abi.encodeCall(host.raiseLimit, (asset, newLimit)))`, and after the delay
/// `host.executeChange(abi.encodeCall(host.raiseLimit, (asset, newLimit)))`.
interface ITwoSpeedChange {
    /// @notice Times of the slow path.
    /// @param slow Seconds between scheduling and the first second at which a change may be executed. In a host with
    /// containment shorter than `councilMax`.
    /// @param fast The same, once the council has waived its veto. At most `slow`.
    /// @param window Seconds during which a due change may be executed; afterwards it lapses.
    struct ChangeDelays {
        uint32 slow;
        uint32 fast;
        uint32 window;
    }

    /// @notice A scheduled change. `scheduledAt` is zero when none is pending under that id.
    struct Change {
        uint40 scheduledAt;
        uint40 eta;
        uint40 expiry;
    }

    /// @notice A delay or the window is zero, `fast` is longer than `slow`, `slow` outlasts what the council can close,
    /// or `slow` and `window` together outlast the escrow's review and hold.
    error ChangeDelaysInvalid(uint32 slow, uint32 fast, uint32 window);
    /// @notice The same change is already scheduled; wait for it, veto it or cancel it first.
    error ChangeAlreadyScheduled(bytes32 id, uint40 eta, uint40 expiry);
    /// @notice Nothing is scheduled under this id.
    error ChangeNotScheduled(bytes32 id);
    /// @notice The change may be executed from `eta` on.
    error ChangeNotDue(bytes32 id, uint40 eta);
    /// @notice The change lapsed at `expiry`; schedule it again.
    error ChangeLapsed(bytes32 id, uint40 expiry);
    /// @notice The council may not veto a change to itself.
    error ChangeVetoConflict(bytes32 id, address account);
    /// @notice This function runs only as a scheduled change: pass its calldata to `scheduleChange`.
    error ChangeNotScheduledCall(bytes4 selector);
    /// @notice Another scheduled change is being executed in this call.
    error ChangeReentered();

    /// @notice The delays were set. Emitted at set-up, and when a scheduled change alters them.
    event ChangeDelaysSet(uint32 slow, uint32 fast, uint32 window);
    /// @notice A change may be executed from `eta` until before `expiry`.
    event ChangeScheduled(bytes32 indexed id, address indexed by, bytes call, uint40 eta, uint40 expiry);
    /// @notice The council gave up its veto; the change is due earlier.
    event ChangeWaived(bytes32 indexed id, address indexed by, uint40 eta, uint40 expiry);
    event ChangeVetoed(bytes32 indexed id, address indexed by);
    event ChangeCancelled(bytes32 indexed id, address indexed by);
    event ChangeExecuted(bytes32 indexed id, address indexed by);

    /// @notice Schedules a call of the host to itself. Only the governor.
    /// @param call Calldata of a function of this host that carries `onlyScheduled`.
    /// @return id Hash of `call`.
    function scheduleChange(bytes calldata call) external returns (bytes32 id);

    /// @notice Executes a due change. Anyone: what was announced must not depend on a key being awake.
    /// @param call The calldata that was scheduled. Its revert, if any, is passed on and the change stays pending,
    /// until it lapses: a function that has to land during an incident, such as an upgrade, must not be gated by a
    /// scope.
    function executeChange(bytes calldata call) external;

    /// @notice Gives up the council's veto, which brings `eta` forward to `scheduledAt + fast`. Only the council.
    function waiveChangeVeto(bytes32 id) external;

    /// @notice Stops a pending change. Only the council, and never for a change to the council itself.
    /// @param call The calldata that was scheduled.
    function vetoChange(bytes calldata call) external;

    /// @notice Takes back a pending change. Only the governor.
    function cancelChange(bytes calldata call) external;

    /// @notice Alters the delays. Only as a scheduled change.
    function setChangeDelays(ChangeDelays calldata delays) external;

    /// @notice The change pending under `id`; all zero when there is none.
    function pendingChange(bytes32 id) external view returns (Change memory);

    /// @notice The delays in force.
    function changeDelays() external view returns (ChangeDelays memory);
}
