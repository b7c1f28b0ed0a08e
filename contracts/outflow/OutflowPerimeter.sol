// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Asset} from "./Asset.sol";
import {IOutflowPerimeter} from "./IOutflowPerimeter.sol";
import {OutflowLimiter} from "./OutflowLimiter.sol";
import {Tier} from "../types/Tier.sol";

/// @title OutflowPerimeter
/// @notice Moves to the host's own accounts are free, to a list that grows only slowly.
/// @dev What it stops: an account that is declared "our strategy" in the transaction that empties the host into it.
/// Who may act: the host moves; the governor takes accounts out at once, and in as a scheduled change.
/// Whom it trusts: every account inside with everything the host holds: a strategy needs limits of its own.
/// What it cannot stop: what an account inside does with what it got.
/// How it combines: an addition to `OutflowLimiter`. What comes back from inside is no inflow, so the host does not
/// credit it; what is inside still counts in `_outflowLiquidity`.
abstract contract OutflowPerimeter is IOutflowPerimeter, OutflowLimiter {
    /// @custom:storage-location erc7201:bulkhead.storage.OutflowPerimeter
    struct OutflowPerimeterStorage {
        mapping(address account => bool) inside;
    }

    // keccak256(abi.encode(uint256(keccak256("bulkhead.storage.OutflowPerimeter")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant OUTFLOW_PERIMETER_SLOT =
        0xa1eb3c7f02e1937470e0528fbcc4034316a56592f12bef595e0f85d1e14b4c00;

    /// @inheritdoc IOutflowPerimeter
    function setOutflowPerimeter(address account, bool inside) external {
        if (inside) _checkScheduled();
        else if (!_isScheduledCall()) _checkTier(Tier.Governor);
        _setOutflowPerimeter(account, inside);
    }

    /// @inheritdoc IOutflowPerimeter
    function isInsideOutflowPerimeter(address account) public view returns (bool) {
        return _outflowPerimeterStorage().inside[account];
    }

    /// @dev Moves without charging.
    function _moveInside(address asset, address to, uint256 amount) internal {
        require(isInsideOutflowPerimeter(to), OutflowOutsidePerimeter(to));
        Asset.send(asset, to, amount);
    }

    /// @dev Set-up, and behind `setOutflowPerimeter`.
    function _setOutflowPerimeter(address account, bool inside) internal {
        bool isOurs = account == address(this) || account == address(_escrow());
        require(account != address(0) && !isOurs, OutflowPerimeterInvalid(account));
        _outflowPerimeterStorage().inside[account] = inside;
        emit OutflowPerimeterSet(account, inside);
    }

    function _outflowPerimeterStorage() private pure returns (OutflowPerimeterStorage storage $) {
        bytes32 slot = OUTFLOW_PERIMETER_SLOT;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }
}
