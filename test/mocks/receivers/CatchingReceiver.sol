// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowReceiver} from "../../../contracts/outflow/IOutflowReceiver.sol";

/// @notice Keeps the value when what it wants to do with it fails, as a router does with a swap.
contract CatchingReceiver is IOutflowReceiver {
    bool public acted;

    bool private _refuses = true;

    function onOutflow(address, uint256, bytes calldata) external payable returns (bytes4) {
        require(!_refuses, "not now");
        try this.act() {} catch {}
        return IOutflowReceiver.onOutflow.selector;
    }

    function act() external {
        uint256 start = gasleft();
        while (start - gasleft() < 400_000) {}
        acted = true;
    }

    function open() external {
        _refuses = false;
    }
}
