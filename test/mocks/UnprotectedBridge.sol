// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BridgeCustody} from "../../contracts/presets/BridgeCustody.sol";
import {Asset} from "../../contracts/outflow/Asset.sol";

/// @notice The custody of `ProtectedBridge` with every hook empty: the "without" of every comparison.
contract UnprotectedBridge is BridgeCustody {
    constructor(address messenger_) {
        _setMessenger(messenger_);
    }

    function deposit(address asset, uint256 amount, bytes32 recipient) external payable returns (uint256 received) {
        return _deposit(asset, amount, recipient);
    }

    function deliver(Message calldata message) external returns (uint256 paid, uint256 claimId) {
        return _deliver(message);
    }

    function _onDeposit(address asset, uint256 received) internal override {}

    function _onDelivery(Message calldata message) internal pure override returns (uint256 paid, uint256 waits) {
        return (message.amount, 0);
    }

    function _payDelivery(Message calldata message, uint256 paid, uint256) internal override returns (uint256 claimId) {
        if (message.data.length == 0) Asset.send(message.asset, message.recipient, paid);
        else Asset.sendWithCall(message.asset, message.recipient, paid, message.data);
        return 0;
    }
}
