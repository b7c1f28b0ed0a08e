// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {UUPSUpgradeable} from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";

import {ChangeStorage} from "./ChangeStorage.sol";
import {IScheduledUpgrade} from "./IScheduledUpgrade.sol";
import {TwoSpeedChange} from "./TwoSpeedChange.sol";

/// @title ScheduledUpgrade
/// @notice For hosts behind a UUPS proxy: a new implementation is a scheduled change like any other.
/// @dev What it stops: a stolen governor key that upgrades the protection away in one transaction, and code that is
/// exchanged under the announced address while the council looks at it.
/// Who may act: the governor schedules `upgradeToAndCall`, the council vetoes or waives, anyone executes.
/// Whom it trusts: the council to read what is announced, an implementation that delegates elsewhere included.
/// What it cannot stop: a proxy whose admin sits elsewhere, such as a `ProxyAdmin`; such a host is not covered.
/// How it combines: `contract Host is TimelockedUnpause, OwnableAuthority, ScheduledUpgrade`; the compiler then asks
/// for an override of `_beforeChangeScheduled` that calls `super`.
abstract contract ScheduledUpgrade is IScheduledUpgrade, TwoSpeedChange, UUPSUpgradeable {
    /// @custom:storage-location erc7201:bulkhead.storage.ScheduledUpgrade
    struct ScheduledUpgradeStorage {
        mapping(bytes32 id => bytes32) codeHash;
    }

    // keccak256(abi.encode(uint256(keccak256("bulkhead.storage.ScheduledUpgrade")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant SCHEDULED_UPGRADE_SLOT =
        0xa11f4b4227fb6bf711696a89482328b4ad8e1fd7a3aba0feaca429dabb85c900;

    /// @inheritdoc IScheduledUpgrade
    function announcedCodeHash(bytes32 id) public view returns (bytes32) {
        return _scheduledUpgradeStorage().codeHash[id];
    }

    /// @dev The code is pinned when it becomes public: an address says nothing about what will be there in two days.
    function _beforeChangeScheduled(bytes calldata call) internal virtual override {
        super._beforeChangeScheduled(call);
        // The cast takes the selector.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (bytes4(call) == UUPSUpgradeable.upgradeToAndCall.selector) _announce(call);
    }

    function _authorizeUpgrade(address newImplementation) internal virtual override onlyScheduled {
        (bytes32 announced, bytes32 found) = (announcedCodeHash(ChangeStorage.executing()), newImplementation.codehash);
        require(announced == found, UpgradeCodeChanged(newImplementation, announced, found));
    }

    function _announce(bytes calldata call) private {
        address implementation = call.length < 36 ? address(0) : address(uint160(uint256(bytes32(call[4:36]))));
        require(implementation.code.length != 0, UpgradeImplementationInvalid(implementation));
        bytes32 id = keccak256(call);
        _scheduledUpgradeStorage().codeHash[id] = implementation.codehash;
        emit UpgradeAnnounced(id, implementation, implementation.codehash);
    }

    function _scheduledUpgradeStorage() private pure returns (ScheduledUpgradeStorage storage $) {
        bytes32 slot = SCHEDULED_UPGRADE_SLOT;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }
}
