// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OracleReason} from "../oracle/OracleReason.sol";
import {ScopeSet} from "../types/Scope.sol";

/// @title IOracleRouter
/// @notice An `OracleBreaker` of its own, for protocols that read prices and do not inherit: many feeds, behind
/// `price`, `check` or one `BreakerFeed` each; and for each feed at most one host whose scopes a trip closes.
/// @dev The host seats the router as one of its guardians. So what strangers can make the router close is bounded by
/// the terms and the clock of that seat, and a host can dismiss it at once.
interface IOracleRouter {
    /// @notice What a trip of a feed closes elsewhere.
    /// @param host A host with `GuardianPause` on which the router is a guardian; zero for none.
    /// @param scopes Scopes that are closed there, not empty; the seat must allow them.
    /// @param market Market of that host, zero for all of it.
    struct HostLink {
        address host;
        ScopeSet scopes;
        bytes32 market;
    }

    /// @notice The host is without code, or no scope is named.
    error RouterLinkInvalid(address host, ScopeSet scopes);

    /// @notice No host is linked to the feed: there is no seat to drill.
    error RouterLinkMissing(bytes32 feedId);

    /// @notice A trip of the feed closes these scopes from now on.
    event RouterLinkSet(bytes32 indexed feedId, HostLink link);
    /// @notice The host closed until the end of the latch, or as long as the seat allowed.
    event RouterHostContained(bytes32 indexed feedId, address indexed host, uint64 incident);
    /// @notice The host refused: look at the seat of the router there (`guardianStatus`, `canPause`). The latch stands.
    event RouterHostRefused(bytes32 indexed feedId, address indexed host, bytes reason);

    /// @notice Pokes a feed, and closes the scopes of its host as long as the feed is latched. Anyone.
    /// @dev Reverts like `poke`. A host that refuses, or burns what it is given, undoes nothing. A host that was given
    /// too little gas closes nothing: call again while the latch lasts.
    /// @return reason What `check` said before the poke.
    /// @return incident Number of the incident on the host, zero when nothing was closed there.
    function pokeAndContain(bytes32 feedId) external returns (OracleReason reason, uint64 incident);

    /// @notice Exercises the router's seat on the host of a feed, before its deadline. Anyone.
    function drillHost(bytes32 feedId) external;

    /// @notice Sets what a trip of a feed closes elsewhere. Only as a scheduled change.
    function setHostLink(bytes32 feedId, HostLink calldata link) external;

    /// @notice What a trip of a feed closes elsewhere.
    function hostLink(bytes32 feedId) external view returns (HostLink memory);
}
