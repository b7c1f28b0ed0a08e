// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title IOutflowPerimeter
/// @notice The host's own accounts, such as its strategies: what moves to them has not left (OUT-9).
interface IOutflowPerimeter {
    /// @notice The account is not inside the perimeter: charge the move as an outflow, or schedule the account.
    error OutflowOutsidePerimeter(address account);
    /// @notice Zero, the host and its escrow are no accounts of a perimeter.
    error OutflowPerimeterInvalid(address account);

    /// @notice The account is, or is no longer, inside.
    event OutflowPerimeterSet(address indexed account, bool inside);

    /// @notice Takes an account in, only as a scheduled change; or out, also at once by the governor.
    function setOutflowPerimeter(address account, bool inside) external;

    /// @notice Whether moves to the account are moves inside.
    function isInsideOutflowPerimeter(address account) external view returns (bool);
}
