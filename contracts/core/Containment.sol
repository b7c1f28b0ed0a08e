// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC165} from "@openzeppelin/contracts/utils/introspection/ERC165.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";

import {IContainment} from "./IContainment.sol";
import {IContainmentStatus} from "./IContainmentStatus.sol";
import {ContainmentLedger} from "./ContainmentLedger.sol";
import {CONTAINMENT_SLOT, ContainmentStorage} from "./ContainmentStorage.sol";
import {Forward} from "./Forward.sol";
import {TwoSpeedChange} from "./TwoSpeedChange.sol";
import {ContainmentWord} from "../types/ContainmentWord.sol";
import {Scope, ScopeSet} from "../types/Scope.sol";
import {Tier} from "../types/Tier.sol";

/// @title Containment
/// @notice Closes scopes of a host or of one of its markets until a time, always with a cause.
/// @dev What it stops: every call that carries `whenOpen` of a closed scope.
/// Who may act: council and governor here; guardians, limiter and oracle through their own modules.
/// Whom it trusts: the authority hook, and the host to guard each function with the scope it belongs to.
/// What it cannot stop: a function that carries no modifier.
/// How it combines: other modules close through ledgers of their own, by the same `ContainmentWrites`; only
/// `TimelockedUnpause` reopens. The guards are here; what runs only in an incident is in the linked
/// `ContainmentLedger`.
abstract contract Containment is IContainment, ERC165, TwoSpeedChange {
    /// @dev Reads one slot. Written out instead of called: with a constant scope the compiler then folds the shift,
    /// which keeps the guard within 50 gas of the bare read. `_checkOpen` is the plain version.
    // The cast cuts a field out of the word.
    // forge-lint: disable-next-item(unsafe-typecast)
    modifier whenOpen(Scope scope) {
        (bytes32 slot, uint256 until) = (CONTAINMENT_SLOT, 0);
        assembly ("memory-safe") {
            until := sload(slot)
        }
        unchecked {
            until = uint40(until >> (uint256(scope) * 40));
        }
        if (block.timestamp < until) _refuse(bytes32(0), scope, until);
        _;
    }

    /// @dev Reads two slots: the host word, then the market's.
    modifier whenMarketOpen(bytes32 market, Scope scope) {
        _checkOpen(scope);
        _checkMarketOpen(market, scope);
        _;
    }

    function __Containment_init(ContainmentBounds memory bounds) internal {
        ContainmentLedger.initialize(bounds);
    }

    // Council and governor

    /// @inheritdoc IContainment
    function contain(bytes32, ScopeSet, uint40, bytes32, bytes32) external returns (uint64) {
        if (_hasTier(msg.sender, Tier.Governor)) {
            Forward.to(address(ContainmentLedger), uint32(ContainmentLedger.containAsGovernor.selector));
        }
        _checkTier(Tier.Council);
        Forward.to(address(ContainmentLedger), uint32(ContainmentLedger.containAsCouncil.selector));
    }

    /// @notice Alters the bounds. Only as a scheduled change.
    function setContainmentBounds(ContainmentBounds calldata) external onlyScheduled {
        Forward.to(address(ContainmentLedger), uint32(ContainmentLedger.setBounds.selector));
    }

    // Reads

    /// @inheritdoc IContainmentStatus
    function isOpen(Scope scope) public view returns (bool) {
        return block.timestamp >= ContainmentStorage.load().hostWord.get(scope);
    }

    /// @inheritdoc IContainmentStatus
    function isOpen(bytes32 market, Scope scope) public view returns (bool) {
        return isOpen(scope) && block.timestamp >= containmentWord(market).get(scope);
    }

    /// @inheritdoc IContainmentStatus
    function closedUntil(bytes32 market, Scope scope) public view returns (uint40) {
        return containmentWord(market).get(scope);
    }

    /// @inheritdoc IContainmentStatus
    function containmentWord(bytes32 market) public view returns (ContainmentWord) {
        return ContainmentStorage.wordOf(market);
    }

    /// @inheritdoc IContainmentStatus
    function closedTime(bytes32, Scope) external view returns (uint256) {
        Forward.toView(address(ContainmentLedger), uint32(ContainmentLedger.closedTimeOf.selector));
    }

    /// @inheritdoc IContainmentStatus
    function incidentCount() public view returns (uint64) {
        return ContainmentStorage.load().history[bytes32(0)].count();
    }

    /// @inheritdoc IERC165
    /// @dev A host that also inherits OpenZeppelin's `AccessControl` names both in its override and calls `super`.
    function supportsInterface(bytes4 interfaceId) public view virtual override(ERC165, IERC165) returns (bool) {
        return interfaceId == type(IContainmentStatus).interfaceId || super.supportsInterface(interfaceId);
    }

    /// @inheritdoc IContainment
    function containmentBounds() external view returns (ContainmentBounds memory) {
        Forward.toView(address(ContainmentLedger), uint32(ContainmentLedger.boundsOf.selector));
    }

    // Internals for the host and the other modules

    function _checkOpen(Scope scope) internal view {
        uint256 until = ContainmentStorage.load().hostWord.get(scope);
        if (block.timestamp < until) _refuse(bytes32(0), scope, until);
    }

    function _checkMarketOpen(bytes32 market, Scope scope) internal view {
        uint256 until = ContainmentStorage.load().marketWord[market].get(scope);
        if (block.timestamp < until) _refuse(market, scope, until);
    }

    /// @dev `closedTime`, for a host that subtracts it.
    function _closedTime(bytes32 market, Scope scope) internal view returns (uint256) {
        return ContainmentStorage.closedTime(market, scope);
    }

    /// @dev Guard and read in one, for a host that keeps bits of its own in the word: both for one storage read.
    /// Written out as in `whenOpen`.
    // The cast cuts a field out of the word.
    // forge-lint: disable-next-item(unsafe-typecast)
    function _openWord(Scope scope) internal view returns (ContainmentWord word) {
        word = ContainmentStorage.load().hostWord;
        uint256 until;
        unchecked {
            until = uint40(ContainmentWord.unwrap(word) >> (uint256(scope) * 40));
        }
        if (block.timestamp < until) _refuse(bytes32(0), scope, until);
    }

    /// @dev Sets the six bits that the host keeps in its word. Who may do that is the host's part, and so is not to cut
    /// a larger number down to eight bits on its way here.
    function _setHostBits(uint8 bits) internal {
        require(bits < 64, HostBitsInvalid(bits));
        ContainmentStorage.Layout storage $ = ContainmentStorage.load();
        $.hostWord = $.hostWord.withHostBits(bits);
        emit HostBitsSet(bits);
    }

    /// @dev Out of line: a guard that lets pass should not carry the code that refuses.
    // The cast: a time read from a word.
    // forge-lint: disable-next-item(unsafe-typecast)
    function _refuse(bytes32 market, Scope scope, uint256 until) private pure {
        revert ScopeClosed(market, scope, uint40(until));
    }

    /// @dev Tier `Automatic`: never `Exit` or `Repay`, at most `automaticMax` at a time, within the key's budget of
    /// seconds. Returns zero, and closes nothing, when there is nothing left to spend: a trip must not fail for it.
    function _containAutomatically(bytes32 market, ScopeSet scopes, bytes32 cause, bytes32 evidence)
        internal
        returns (uint64 incident)
    {
        return ContainmentLedger.containAutomatically(market, scopes, cause, evidence);
    }

    /// @dev Draws on the key's budget for as long a closing as it still pays for, at most `automaticMax`. Closing more
    /// until the end already paid for is free.
    function _spendAutomatic(bytes32 key) internal returns (uint40 until) {
        return ContainmentLedger.spendAutomatic(key);
    }

    /// @dev The host latch of the outflow limiter lives in the spare bits of a word that the hot path reads anyway.
    function _setHostLatch(bool latched) internal {
        ContainmentStorage.Layout storage $ = ContainmentStorage.load();
        $.hostWord = $.hostWord.withLatch(latched);
    }

    function _isHostLatched() internal view returns (bool) {
        return ContainmentStorage.load().hostWord.isLatched();
    }
}
