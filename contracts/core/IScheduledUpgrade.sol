// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title IScheduledUpgrade
/// @notice A new implementation is a scheduled change of exactly the code that was announced.
interface IScheduledUpgrade {
    /// @notice The calldata names no implementation, or one without code: deploy it before scheduling the upgrade.
    error UpgradeImplementationInvalid(address implementation);
    /// @notice The implementation's code is not the one that was announced; schedule the upgrade again.
    error UpgradeCodeChanged(address implementation, bytes32 announced, bytes32 found);

    /// @notice An upgrade was scheduled. `codeHash` is what the implementation must still have when it is executed.
    event UpgradeAnnounced(bytes32 indexed id, address indexed implementation, bytes32 codeHash);

    /// @notice Code hash that was announced with the scheduled change `id`; zero when it is no upgrade.
    function announcedCodeHash(bytes32 id) external view returns (bytes32);
}
