// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";

import {TwoSpeedChange} from "../core/TwoSpeedChange.sol";
import {Tier} from "../types/Tier.sol";

/// @title AccessControlAuthority
/// @notice Governor and council are roles of OpenZeppelin's `AccessControl`; roles are granted slowly.
/// @dev What it stops: a stolen governor key that grants itself company, or fires the council, in one transaction.
/// Who may act: holders of the two roles. Role admins and `DEFAULT_ADMIN_ROLE` decide nothing: every grant, and every
/// revocation of a protected role, is a scheduled change; a governor revokes the host's other roles at once.
/// Whom it trusts: each governor for everything that tightens, nobody alone for what disarms.
/// What it cannot stop: a proxy admin outside the host.
/// How it combines: `contract Host is TimelockedUnpause, AccessControlAuthority`.
abstract contract AccessControlAuthority is AccessControl, TwoSpeedChange {
    /// @custom:storage-location erc7201:bulkhead.storage.AccessControlAuthority
    struct AccessControlAuthorityStorage {
        uint256 governors;
    }

    bytes32 public constant GOVERNOR_ROLE = keccak256("GOVERNOR_ROLE");
    bytes32 public constant COUNCIL_ROLE = keccak256("COUNCIL_ROLE");

    // keccak256(abi.encode(uint256(keccak256("bulkhead.storage.AccessControlAuthority")) - 1)) &
    // ~bytes32(uint256(0xff))
    bytes32 private constant ACCESS_CONTROL_AUTHORITY_SLOT =
        0xee468a1fa17fe1f5b52d334020c6557a33f259e3a068d0d8bccc1e2598e58300;

    /// @notice A role belongs to an account that can act.
    error AccessControlAccountInvalid(address account);
    /// @notice Without this account nobody could propose a plan or a change any more.
    error AccessControlLastGovernor(address account);

    function __AccessControlAuthority_init(address governor, address council) internal {
        _grantRole(GOVERNOR_ROLE, governor);
        _grantRole(COUNCIL_ROLE, council);
    }

    /// @notice Grants any role. Only as a scheduled change.
    function grantRole(bytes32 role, address account) public virtual override onlyScheduled {
        _grantRole(role, account);
    }

    /// @notice Revokes a role. Governor and council, and what the host protects besides, only as a scheduled change;
    /// other roles also at once by the governor.
    function revokeRole(bytes32 role, address account) public virtual override {
        if (_isProtectedRole(role)) _checkScheduled();
        else if (!_isScheduledCall()) _checkTier(Tier.Governor);
        _revokeRole(role, account);
    }

    function _grantRole(bytes32 role, address account) internal virtual override returns (bool granted) {
        require(account != address(0), AccessControlAccountInvalid(account));
        granted = super._grantRole(role, account);
        if (granted && role == GOVERNOR_ROLE) ++_accessControlAuthorityStorage().governors;
    }

    /// @dev Also the way of `renounceRole`, which everybody may use for itself except the last governor.
    function _revokeRole(bytes32 role, address account) internal virtual override returns (bool revoked) {
        revoked = super._revokeRole(role, account);
        if (!revoked || role != GOVERNOR_ROLE) return revoked;
        uint256 left = --_accessControlAuthorityStorage().governors;
        require(left != 0, AccessControlLastGovernor(account));
    }

    function _hasTier(address account, Tier tier) internal view virtual override returns (bool) {
        if (tier == Tier.Governor) return hasRole(GOVERNOR_ROLE, account);
        return tier == Tier.Council && hasRole(COUNCIL_ROLE, account);
    }

    /// @dev Both functions begin with the role.
    // The cast takes the selector.
    // forge-lint: disable-next-item(unsafe-typecast)
    function _changesCouncil(bytes calldata call) internal view virtual override returns (bool) {
        bool changesRole = bytes4(call) == this.grantRole.selector || bytes4(call) == this.revokeRole.selector;
        return changesRole && call.length >= 36 && bytes32(call[4:36]) == COUNCIL_ROLE;
    }

    function _accessControlAuthorityStorage() private pure returns (AccessControlAuthorityStorage storage $) {
        bytes32 slot = ACCESS_CONTROL_AUTHORITY_SLOT;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }

    // Hooks

    /// @dev Hook. Roles whose revocation would disarm something. A host with a keeper role adds it here.
    function _isProtectedRole(bytes32 role) internal view virtual returns (bool) {
        return role == GOVERNOR_ROLE || role == COUNCIL_ROLE;
    }
}
