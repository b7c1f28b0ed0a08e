// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IBridgeCustody} from "./IProtectedBridge.sol";
import {Asset} from "../outflow/Asset.sol";

/// @title BridgeCustody
/// @notice The bridge itself, without any protection: books, messages, transfers.
/// @dev It names the moments at which a protected bridge steps in as hooks. Books, not balances, say what is held, so a
/// donation changes nothing.
abstract contract BridgeCustody is IBridgeCustody {
    /// @custom:storage-location erc7201:bulkhead.storage.BridgeCustody
    struct BridgeCustodyStorage {
        address messenger;
        mapping(address asset => uint256) held;
        mapping(bytes32 id => bool) delivered;
    }

    // keccak256(abi.encode(uint256(keccak256("bulkhead.storage.BridgeCustody")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant BRIDGE_CUSTODY_SLOT = 0xc20cb090b05524b15602f78d1f4376a20b3cf11a9dbb689873c6f36e31a93800;

    /// @inheritdoc IBridgeCustody
    function custody(address asset) public view returns (uint256) {
        return _custodyStorage().held[asset];
    }

    /// @inheritdoc IBridgeCustody
    function isDelivered(bytes32 id) public view returns (bool) {
        return _custodyStorage().delivered[id];
    }

    /// @inheritdoc IBridgeCustody
    function messenger() public view returns (address) {
        return _custodyStorage().messenger;
    }

    function _setMessenger(address messenger_) internal {
        require(messenger_ != address(0), BridgeInputZero());
        _custodyStorage().messenger = messenger_;
        emit MessengerSet(messenger_);
    }

    /// @dev The caller guards against re-entrance: what arrived is measured.
    function _deposit(address asset, uint256 amount, bytes32 recipient) internal returns (uint256 received) {
        require(amount != 0 && recipient != bytes32(0), BridgeInputZero());
        received = _receive(asset, amount);
        _onDeposit(asset, received);
        _custodyStorage().held[asset] += received;
        emit Deposited(asset, msg.sender, recipient, received);
    }

    function _deliver(Message calldata message) internal returns (uint256 paid, uint256 claimId) {
        BridgeCustodyStorage storage $ = _custodyStorage();
        require(msg.sender == $.messenger, BridgeCallerNotMessenger(msg.sender));
        require(!$.delivered[message.id], BridgeMessageDelivered(message.id));
        require(message.amount != 0 && message.recipient != address(0), BridgeInputZero());
        uint256 held = $.held[message.asset];
        require(message.amount <= held, BridgeCustodyTooSmall(message.asset, message.amount, held));

        $.delivered[message.id] = true;
        uint256 waits;
        (paid, waits) = _onDelivery(message);
        $.held[message.asset] = held - message.amount;
        claimId = _payDelivery(message, paid, waits);
        emit Delivered(message.id, message.asset, message.recipient, paid, waits, claimId);
    }

    function _receive(address asset, uint256 amount) private returns (uint256) {
        bool isNative = asset == Asset.NATIVE;
        require(msg.value == (isNative ? amount : 0), BridgeValueMismatch(asset, amount, msg.value));
        return isNative ? amount : Asset.pullMeasured(asset, msg.sender, amount);
    }

    function _custodyStorage() private pure returns (BridgeCustodyStorage storage $) {
        bytes32 slot = BRIDGE_CUSTODY_SLOT;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }

    // Hooks

    /// @dev Hook. Value arrived and is not in the books yet.
    function _onDeposit(address asset, uint256 received) internal virtual;

    /// @dev Hook. Value is about to leave and is still in the books: how much is paid now, how much waits.
    function _onDelivery(Message calldata message) internal virtual returns (uint256 paid, uint256 waits);

    /// @dev Hook. Pays, and opens a claim on what waits; calls the recipient when the message says so.
    function _payDelivery(Message calldata message, uint256 paid, uint256 waits)
        internal
        virtual
        returns (uint256 claimId);
}
