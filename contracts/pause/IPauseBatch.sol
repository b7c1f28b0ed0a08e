// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ScopeSet} from "../types/Scope.sol";
import {Tier} from "../types/Tier.sol";

/// @title IPauseBatch
/// @notice Contains many hosts in one transaction. Each host is judged for itself: no host can stop, starve or hide
/// another one.
/// @dev Each host names the batch, by a guardian's seat or a council membership, and the batch names each host.
/// Operators order; what a host grants, and for how long, stays the host's decision. All times are unix seconds.
interface IPauseBatch {
    /// @notice What to close where.
    /// @param name Name of a registered host. The same name may be ordered more than once.
    /// @param market Key of the market, zero for the whole host.
    /// @param scopes What to close; what the host's order of reopening implies closes along.
    /// @param duration Seconds from now.
    struct Order {
        bytes32 name;
        bytes32 market;
        ScopeSet scopes;
        uint32 duration;
    }

    /// @notice What became of one target.
    /// `Unregistered`: there is no host of that name.
    /// `NoCode`: nothing lives at the host's address any more.
    /// `Refused`: the host reverted, or ran out of its gas cap, which leaves no reason.
    /// `NotClosed`: the host accepted, and yet does not say that every named scope is closed.
    /// `Closed`: the host accepted, and says that every named scope is closed now.
    /// `NotDrilled`: the host accepted the drill, and yet does not say that the batch is armed.
    /// `Drilled`: the host accepted the drill, and says that the batch is armed.
    enum Outcome {
        Unregistered,
        NoCode,
        Refused,
        NotClosed,
        Closed,
        NotDrilled,
        Drilled
    }

    /// @notice The result for one target, in the place of its order.
    /// @param host Zero when the name is unknown.
    /// @param incident Number of the new incident; zero when nothing was lengthened, which is no failure, and
    /// unless `Closed`.
    /// @param until Second at which the first of the named scopes opens again, as the host says after the call: earlier
    /// than asked when a guardian's clock could not pay for more. In the future also when the host refused and somebody
    /// else had closed it. Of a drill: second before which the next one is due.
    /// @param reason First 256 bytes of what the host reverted with.
    struct Result {
        bytes32 name;
        address host;
        Outcome outcome;
        uint64 incident;
        uint40 until;
        bytes reason;
    }

    /// @notice A registered host.
    /// @param gasCap Gas that each call to it gets, all of it and not more.
    struct Registration {
        bytes32 name;
        address host;
        uint32 gasCap;
    }

    /// @notice Neither the owner nor an operator.
    error BatchUnauthorized(address account);
    /// @notice A batch closes as guardian or as council, and only as guardian has it drills and a preflight.
    error BatchTierInvalid(Tier tier);
    /// @notice Nothing was ordered, or no host is registered.
    error BatchOrdersEmpty();
    /// @notice Some target could not be given all of its gas cap. Nothing was done: send more gas or order fewer.
    error BatchGasTooLow(uint256 gas, uint256 required);
    /// @notice The name is zero.
    error BatchNameInvalid(bytes32 name);
    /// @notice The name belongs to `host`.
    error BatchNameTaken(bytes32 name, address host);
    /// @notice No host has this name.
    error BatchNameUnknown(bytes32 name);
    /// @notice The account is no host: it does not answer ERC-165 for `IContainmentStatus`.
    error BatchHostInvalid(address host);
    /// @notice The host is registered as `name`.
    error BatchHostTaken(address host, bytes32 name);
    /// @notice The gas cap is zero or otherwise out of its range.
    error BatchGasCapInvalid(uint256 gasCap, uint256 smallest, uint256 largest);
    /// @notice With this host a `pauseAll` that goes as badly as it can would not fit into one transaction.
    error BatchGasExceeded(uint256 gas, uint256 allowed);
    /// @notice The zero address operates nothing.
    error BatchOperatorInvalid(address operator);
    /// @notice Without an owner nobody could take a leaked operator's power away.
    error BatchOwnerRequired();

    /// @notice The host is ordered by this name from now on.
    event HostRegistered(bytes32 indexed name, address indexed host, uint32 gasCap);
    /// @notice The host left the batch. The seat that it granted is still there, for its governor to take away.
    event HostRemoved(bytes32 indexed name, address indexed host);
    /// @notice `operator` may order, or may no longer.
    event OperatorSet(address indexed operator, bool allowed);
    /// @notice Targets were ordered closed. `failed` of them, each with a `TargetFailed`, are not known to be closed.
    event BatchPaused(address indexed operator, bytes32 indexed cause, uint256 closed, uint256 failed);
    /// @notice Targets were drilled. `failed` of them, each with a `TargetFailed`, are not known to be armed.
    event BatchDrilled(address indexed operator, uint256 drilled, uint256 failed);
    /// @notice The target is not known to be closed, or drilled.
    event TargetFailed(bytes32 indexed name, address indexed host, Outcome outcome, bytes reason);

    // Operators and owner

    /// @notice Closes each ordered target as far as its host allows, and asks each whether it is closed.
    /// @dev A target that fails is reported and holds up nobody. Refuses only what concerns the whole call: a stranger,
    /// no orders, or too little gas (`BatchGasTooLow`). The last is a refusal and not a partial success because wallets
    /// estimate the least gas with which a call succeeds, and because whoever triggers an operator contract chooses its
    /// gas: both would otherwise leave targets out.
    /// @param orders What to close where.
    /// @param cause Code of the reason, for the hosts' incidents.
    /// @param evidence Hash of, or pointer to, the evidence.
    /// @return One result per order, in their order.
    function pause(Order[] calldata orders, bytes32 cause, bytes32 evidence) external returns (Result[] memory);

    /// @notice The same for every registered host as a whole, in the order of `hosts`.
    /// @param scopes What to close.
    /// @param duration Seconds from now.
    function pauseAll(ScopeSet scopes, uint32 duration, bytes32 cause, bytes32 evidence)
        external
        returns (Result[] memory);

    /// @notice Proves to the named hosts that the batch could pause now, and closes nothing. Guardian tier only.
    /// @dev A guardian that does not drill loses its seat to a stand-in. Costs the gas limit of a pause.
    function drill(bytes32[] calldata names) external returns (Result[] memory);

    /// @notice The same for every registered host.
    function drillAll() external returns (Result[] memory);

    // Owner

    /// @notice Registers a host. Afterwards its governor seats the batch, and `preflight` shows whether it did.
    /// @param name Not zero, not taken.
    /// @param host A contract that answers ERC-165 for `IContainmentStatus` and is not registered yet.
    /// @param gasCap Gas for each call to it: what its dearest pause costs, and half as much again.
    function registerHost(bytes32 name, address host, uint32 gasCap) external;

    /// @notice Removes a host. The order of `hosts` may change.
    function removeHost(bytes32 name) external;

    /// @notice Lets an account order, or no longer.
    function setOperator(address operator, bool allowed) external;

    // Reads

    /// @notice What `pause` would answer now, as far as each host's `canPause` tells. Guardian tier only.
    /// @dev Anyone, any time: a seat that was lost should be found before the fire. The `reason` of a refusal is the
    /// host's `GuardianRefusal` as one word. In either tier, calling `pause` from an operator's address without sending
    /// it shows more: it spends the gas caps as a real one would.
    function preflight(Order[] calldata orders) external view returns (Result[] memory);

    /// @notice What `pauseAll` would answer now. Guardian tier only.
    function preflightAll(ScopeSet scopes, uint32 duration) external view returns (Result[] memory);

    /// @notice Gas limit for a transaction that orders these names, enough for targets that burn all they get.
    /// @dev What is not used is not paid, but the sender's balance has to cover it: watch the operators' balances.
    function gasLimitFor(bytes32[] memory names) external view returns (uint256);

    /// @notice All registered hosts, in the order of `pauseAll`.
    function hosts() external view returns (Registration[] memory);

    /// @notice The name of a registered host; zero for anybody else.
    function nameOf(address host) external view returns (bytes32);

    /// @notice Whether the account may order, the owner apart.
    function isOperator(address account) external view returns (bool);

    /// @notice As what the batch closes: `Guardian` calls `pause` of each host, `Council` calls `contain`.
    function tier() external view returns (Tier);
}
