// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";

import {ContainmentWord} from "../types/ContainmentWord.sol";
import {Scope} from "../types/Scope.sol";

/// @title IContainmentStatus
/// @notice Which scopes of which market are closed, and until when. Integrators, batches and dashboards find it by its
/// ERC-165 id, `type(IContainmentStatus).interfaceId`.
/// @dev A market is a `bytes32` key chosen by the host (a pool, a reserve, an asset); zero is the whole host.
/// All times are unix seconds. A scope is closed exactly while `block.timestamp < closedUntil`; expiry needs no
/// transaction (CON-1). These functions speak of the containment words only: a limiter or an oracle may refuse on top.
interface IContainmentStatus is IERC165 {
    /// @notice The scope is closed; it reopens by itself at `until`, or earlier by an unpause plan.
    /// @param market Zero when the whole host is closed.
    error ScopeClosed(bytes32 market, Scope scope, uint40 until);

    /// @notice Whether the host word leaves the scope open now.
    function isOpen(Scope scope) external view returns (bool);

    /// @notice Whether both the host word and the word of `market` leave the scope open now.
    function isOpen(bytes32 market, Scope scope) external view returns (bool);

    /// @notice Unix second at which the word of `market` opens the scope; in the past when it is open.
    function closedUntil(bytes32 market, Scope scope) external view returns (uint40);

    /// @notice The whole word of a market, see `ContainmentWord` for its bits.
    function containmentWord(bytes32 market) external view returns (ContainmentWord);

    /// @notice Seconds, up to now, during which the word of `market` had the scope closed. Never decreases.
    /// @dev A host subtracts it from interest, auctions and deadlines. One that guards with the host's word and a
    /// market's subtracts the sum of both, at most the time that has passed: closings of the two may overlap.
    function closedTime(bytes32 market, Scope scope) external view returns (uint256);

    /// @notice Number of the latest incident, zero when there was none.
    function incidentCount() external view returns (uint64);
}
