// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title IBridgeCustody
/// @notice Custody of many assets on one side of a bridge: value comes in by `deposit`, and leaves by `deliver` on a
/// message that the messenger brings from the other side.
/// @dev Native value is the asset `0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE` (ERC-7528).
interface IBridgeCustody {
    /// @notice A message from the other side.
    /// @param id Unique number of the message: it is delivered once.
    /// @param asset Token, or the ERC-7528 address.
    /// @param recipient Who is paid on this side.
    /// @param amount Token units.
    /// @param data What the recipient's `onOutflow` is called with when it is paid; empty for no call. See
    /// `IOutflowReceiver`: value and call go together, now or when the line has passed them. To a recipient that is no
    /// receiver, or refuses, what fits is not delivered until it is one: send it data only where one is.
    struct Message {
        bytes32 id;
        address asset;
        address recipient;
        uint256 amount;
        bytes data;
    }

    /// @notice Only the messenger delivers.
    error BridgeCallerNotMessenger(address caller);
    /// @notice This message was delivered before.
    error BridgeMessageDelivered(bytes32 id);
    /// @notice More than the custody holds of this asset.
    error BridgeCustodyTooSmall(address asset, uint256 requested, uint256 held);
    /// @notice The native value sent differs from the amount, or was sent along with a token.
    error BridgeValueMismatch(address asset, uint256 amount, uint256 value);
    /// @notice An amount, a recipient or the messenger is zero.
    error BridgeInputZero();

    /// @notice Value came in. `received` is what really arrived.
    event Deposited(address indexed asset, address indexed from, bytes32 indexed recipient, uint256 received);
    /// @notice A message was delivered: `paid` at once, `delayed` as a claim in escrow.
    event Delivered(
        bytes32 indexed id,
        address indexed asset,
        address indexed recipient,
        uint256 paid,
        uint256 delayed,
        uint256 claimId
    );
    /// @notice The messenger was set.
    event MessengerSet(address messenger);

    /// @notice Takes `amount` of `asset` into custody for `recipient` on the other side.
    /// @return received What really arrived, at most `amount`.
    function deposit(address asset, uint256 amount, bytes32 recipient) external payable returns (uint256 received);

    /// @notice Delivers a message. Only the messenger.
    /// @return paid What was paid at once.
    /// @return claimId Number of the claim on the rest in the escrow, zero when everything was paid.
    function deliver(Message calldata message) external returns (uint256 paid, uint256 claimId);

    /// @notice What the custody holds of an asset by its own books; donations do not count.
    function custody(address asset) external view returns (uint256);

    /// @notice Whether a message was delivered.
    function isDelivered(bytes32 id) external view returns (bool);

    /// @notice Who brings messages.
    function messenger() external view returns (address);
}

/// @title IProtectedBridge
/// @notice `IBridgeCustody` with all modules: limited and delayed deliveries, guardians, plans, price checks on entry.
interface IProtectedBridge is IBridgeCustody {
    /// @notice Whether deliveries that do not fit wait in escrow (true) or are refused and can be retried (false).
    function delaysDeliveries() external view returns (bool);

    /// @notice Sets who brings messages. Only as a scheduled change.
    function setMessenger(address messenger) external;

    /// @notice The key under which an asset is closed as a market and priced as a feed.
    function marketOf(address asset) external pure returns (bytes32);
}
