// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Tier} from "../types/Tier.sol";

/// @title Authority
/// @notice The questions that modules ask the host about power: above all, does this account belong to that tier?
/// @dev Modules hold no roles of their own for `Council` and `Governor`. Answer the hooks with an adapter from
/// `access/`, or write them: they must not revert and must not depend on who asks.
abstract contract Authority {
    /// @notice `account` does not belong to the tier that the call needs.
    error AuthorityUnauthorized(address account, Tier required);

    modifier onlyTier(Tier tier) {
        _checkTier(tier);
        _;
    }

    function _checkTier(Tier tier) internal view {
        require(_hasTier(msg.sender, tier), AuthorityUnauthorized(msg.sender, tier));
    }

    /// @dev Hook. Asked for `Council` and `Governor` only: guardians live in `GuardianPause`.
    function _hasTier(address account, Tier tier) internal view virtual returns (bool);

    /// @dev Hook. Whether a scheduled `call` replaces or removes the council, which may then not veto it. A host
    /// without such a function answers false.
    function _changesCouncil(bytes calldata call) internal view virtual returns (bool);
}
