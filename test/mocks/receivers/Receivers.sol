// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {IOutflowReceiver} from "../../../contracts/outflow/IOutflowReceiver.sol";

/// @notice Takes native value only while it wants to.
contract MoodyReceiver {
    bool public refuses = true;

    receive() external payable {
        require(!refuses, "not now");
    }

    function setRefuses(bool refuses_) external {
        refuses = refuses_;
    }

    function collect(IOutflowEscrow escrow, uint64 id, IOutflowEscrow.Claim calldata claim, address to) external {
        escrow.collect(id, claim, to);
    }
}

/// @notice Burns nearly all the gas that a push grants before it accepts.
contract HungryReceiver {
    uint256 private _count;

    receive() external payable {
        uint256 start = gasleft();
        while (start - gasleft() < 185_000) ++_count;
    }
}

/// @notice Answers a payment with a call.
contract EchoReceiver is IOutflowReceiver {
    address private _target;
    bytes private _call;
    bool public ok;
    bytes public answer;

    receive() external payable {
        _echo();
    }

    function onTokensReceived(address, uint256) external {
        _echo();
    }

    function onOutflow(address, uint256, bytes calldata) external payable returns (bytes4) {
        _echo();
        return IOutflowReceiver.onOutflow.selector;
    }

    function prepare(address target, bytes calldata call) external {
        (_target, _call) = (target, call);
    }

    function _echo() private {
        if (_target != address(0)) (ok, answer) = _target.call(_call);
    }
}
