// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowReceiver} from "../../../contracts/outflow/IOutflowReceiver.sol";

/// @notice Remembers by whom and with what it was called, unless it refuses, answers wrongly or needs more gas.
contract CallReceiver is IOutflowReceiver {
    error NotNow();

    address public caller;
    address public asset;
    uint256 public amount;
    uint256 public value;
    bytes public data;
    uint256 public calls;

    bool private _refuses;
    bytes4 private _answer = IOutflowReceiver.onOutflow.selector;
    uint256 private _burns;

    function onOutflow(address asset_, uint256 amount_, bytes calldata data_) external payable returns (bytes4) {
        require(!_refuses, NotNow());
        uint256 start = gasleft();
        while (start - gasleft() < _burns) {}
        (caller, asset, amount, value, data) = (msg.sender, asset_, amount_, msg.value, data_);
        ++calls;
        return _answer;
    }

    function setRefuses(bool refuses) external {
        _refuses = refuses;
    }

    function setAnswer(bytes4 answer) external {
        _answer = answer;
    }

    function setBurns(uint256 gas) external {
        _burns = gas;
    }
}
