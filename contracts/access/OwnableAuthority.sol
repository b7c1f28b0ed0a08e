// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {TwoSpeedChange} from "../core/TwoSpeedChange.sol";
import {Tier} from "../types/Tier.sol";

/// @title OwnableAuthority
/// @notice The owner is the governor; the council is one account, or a few that each may act for it.
/// @dev What it stops: an owner key that hands the host, or the council's veto, to somebody else in one transaction.
/// Who may act: the owner as governor; council accounts, usually one multisig, as council.
/// Whom it trusts: the owner for everything that tightens, nobody alone for what disarms.
/// What it cannot stop: a proxy admin outside the host.
/// How it combines: `contract Host is TimelockedUnpause, OwnableAuthority`. Functions with `onlyOwner` may also be run
/// as scheduled changes; a host that wants one of them slow marks it `onlyScheduled`.
abstract contract OwnableAuthority is Ownable2Step, TwoSpeedChange {
    /// @custom:storage-location erc7201:bulkhead.storage.OwnableAuthority
    struct OwnableAuthorityStorage {
        mapping(address account => bool) council;
    }

    // keccak256(abi.encode(uint256(keccak256("bulkhead.storage.OwnableAuthority")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant OWNABLE_AUTHORITY_SLOT =
        0x3487d859dbe9968d22b94794d1e17ec04c46c382ace5cb7049cd74098865ee00;

    /// @notice The council is an account that can act.
    error OwnableCouncilInvalid(address account);

    /// @notice `account` now is, or is no longer, a council account.
    event OwnableCouncilSet(address indexed account, bool member);

    constructor(address governor, address council) Ownable(governor) {
        _setCouncil(council, true);
    }

    /// @dev For hosts behind a proxy, whose constructor wrote to the implementation only.
    function __OwnableAuthority_init(address governor, address council) internal {
        _transferOwnership(governor);
        _setCouncil(council, true);
    }

    /// @notice Adds or removes a council account. Only as a scheduled change, which the council cannot veto.
    function setCouncil(address account, bool member) external onlyScheduled {
        _setCouncil(account, member);
    }

    /// @notice Whether the account may act for the council.
    function isCouncil(address account) public view returns (bool) {
        return _ownableAuthorityStorage().council[account];
    }

    /// @notice Offers the ownership. Only as a scheduled change; the new owner accepts with `acceptOwnership`.
    function transferOwnership(address newOwner) public virtual override onlyScheduled {
        super.transferOwnership(newOwner);
    }

    /// @notice Leaves the host without governor for good. Only as a scheduled change.
    function renounceOwnership() public virtual override onlyScheduled {
        super.renounceOwnership();
    }

    /// @dev The owner's own scheduled change passes as the owner, whoever executes it.
    function _checkOwner() internal view virtual override {
        if (!_isScheduledCall()) super._checkOwner();
    }

    function _hasTier(address account, Tier tier) internal view virtual override returns (bool) {
        if (tier == Tier.Governor) return account == owner() && account != address(0);
        return tier == Tier.Council && isCouncil(account);
    }

    // The cast takes the selector.
    // forge-lint: disable-next-item(unsafe-typecast)
    function _changesCouncil(bytes calldata call) internal view virtual override returns (bool) {
        return bytes4(call) == this.setCouncil.selector;
    }

    function _setCouncil(address account, bool member) private {
        require(account != address(0), OwnableCouncilInvalid(account));
        _ownableAuthorityStorage().council[account] = member;
        emit OwnableCouncilSet(account, member);
    }

    function _ownableAuthorityStorage() private pure returns (OwnableAuthorityStorage storage $) {
        bytes32 slot = OWNABLE_AUTHORITY_SLOT;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }
}
