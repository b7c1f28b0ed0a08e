// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IPauseBatch} from "../../contracts/pause/IPauseBatch.sol";
import {PauseBatch} from "../../contracts/pause/PauseBatch.sol";
import {BatchBase} from "../utils/BatchBase.t.sol";

/// @notice Gas of whole transactions that contain many hosts, and of one host more. Needs `--isolate`.
contract PauseBatchGasTest is BatchBase {
    function test_Marginal() external {
        vm.snapshotValue("pauseBatch", "marginal", _marginal(batch));
    }

    function test_MarginalCouncil() external {
        vm.snapshotValue("pauseBatch", "marginal.council", _marginal(councilBatch));
    }

    /// @dev The same hosts again: everything is closed already, nothing is written.
    function test_MarginalRepeat() external {
        _tx(batch, _orders(ALPHA, BETA, GAMMA));
        vm.snapshotValue("pauseBatch", "marginal.repeat", _marginal(batch));
    }

    function test_TenHosts() external {
        for (uint256 i = 3; i < 10; ++i) {
            _addHost(bytes32("host") | bytes32(i));
        }
        vm.prank(operator);
        IPauseBatch.Result[] memory results = batch.pauseAll(ENTER_TRADE, 1 hours, CAUSE, EVIDENCE);
        vm.snapshotValue("pauseBatch", "tx.10", vm.lastCallGas().gasTotalUsed);
        assertEq(results.length, 10);
    }

    /// @dev What the third host adds to a transaction of two.
    function _marginal(PauseBatch batch_) private returns (uint256 gas) {
        uint256 state = vm.snapshotState();
        gas = _tx(batch_, _orders(ALPHA, BETA));
        vm.revertToState(state);
        gas = _tx(batch_, _orders(ALPHA, BETA, GAMMA)) - gas;
    }

    function _tx(PauseBatch batch_, IPauseBatch.Order[] memory orders) private returns (uint256 gas) {
        vm.prank(operator);
        IPauseBatch.Result[] memory results = batch_.pause(orders, CAUSE, EVIDENCE);
        gas = vm.lastCallGas().gasTotalUsed;
        for (uint256 i = 0; i < results.length; ++i) {
            assertTrue(results[i].outcome == IPauseBatch.Outcome.Closed, "measures the good path");
        }
    }
}
