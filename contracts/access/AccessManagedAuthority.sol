// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {AuthorityUtils} from "@openzeppelin/contracts/access/manager/AuthorityUtils.sol";

import {TwoSpeedChange} from "../core/TwoSpeedChange.sol";
import {Tier} from "../types/Tier.sol";

/// @title AccessManagedAuthority
/// @notice Governor and council are whoever OpenZeppelin's `AccessManager` lets call two marker functions.
/// @dev What it stops: a stolen governor key that disarms in one transaction, and a change of the manager itself in
/// one. Who may act: accounts that may call `governorTier()` or `councilTier()` of this host *without* an execution
/// delay;
/// an account with a delay has neither tier, since the host keeps its own delays. Give each marker a role of its own in
/// the manager: an unassigned function belongs to the manager's admin role.
/// Whom it trusts: the manager's admin, entirely. It can make itself governor and council as fast as the manager's
/// grant delays allow, so set those at least to the host's own slow delay.
/// What it cannot stop: that admin, and a proxy admin outside the host. A closed target has neither governor nor
/// council. How it combines: `contract Host is TimelockedUnpause, AccessManagedAuthority`.
abstract contract AccessManagedAuthority is AccessManaged, TwoSpeedChange {
    /// @notice Marker: who may call it is the governor. Tells the caller whether it is.
    function governorTier() external view returns (bool) {
        return _hasTier(msg.sender, Tier.Governor);
    }

    /// @notice Marker: who may call it is the council. Tells the caller whether it is.
    function councilTier() external view returns (bool) {
        return _hasTier(msg.sender, Tier.Council);
    }

    /// @notice Passes the host to another manager. Only as a scheduled change, not by the manager: that would replace
    /// governor and council in one transaction.
    function setAuthority(address newAuthority) public virtual override onlyScheduled {
        require(newAuthority.code.length != 0, AccessManagedInvalidAuthority(newAuthority));
        _setAuthority(newAuthority);
    }

    function _hasTier(address account, Tier tier) internal view virtual override returns (bool immediate) {
        bytes4 marker = tier == Tier.Governor ? this.governorTier.selector : this.councilTier.selector;
        if (tier < Tier.Council) return false;
        (immediate,) = AuthorityUtils.canCallWithDelay(authority(), account, address(this), marker);
    }

    /// @dev The council changes in the manager. A change of manager is the council's to veto: it replaces the governor,
    /// too.
    function _changesCouncil(bytes calldata) internal view virtual override returns (bool) {
        return false;
    }
}
