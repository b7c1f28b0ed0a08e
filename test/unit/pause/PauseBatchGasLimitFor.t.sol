// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IPauseBatch} from "../../../contracts/pause/IPauseBatch.sol";
import {BatchBase} from "../../utils/BatchBase.t.sol";

contract PauseBatchGasLimitForTest is BatchBase {
    uint256 private constant TX_GAS = 21_000;

    function test_IsTheSumOfWhatEachMayTake() external view {
        uint256 each = GAS_CAP + uint256(GAS_CAP) / 63 + 88_000;
        assertEq(batch.gasLimitFor(_names(ALPHA, BETA, GAMMA)), 70_000 + 3 * each);
        assertEq(batch.gasLimitFor(_names(ALPHA, BETA, NOBODY)), 70_000 + 2 * each + 88_000);
        assertEq(batch.gasLimitFor(new bytes32[](0)), 70_000);
    }

    /// @dev A transaction pays 21,000 and at most 16 gas for each byte of its calldata; the rest reaches the call.
    function test_IsEnoughForATransaction() external {
        uint256 limit = batch.gasLimitFor(_names(ALPHA, BETA, GAMMA));
        _assertEnough(limit, abi.encodeCall(batch.pause, (_orders(ALPHA, BETA, GAMMA), CAUSE, EVIDENCE)));
        _assertEnough(limit, abi.encodeCall(batch.pauseAll, (ENTER_TRADE, 1 hours, CAUSE, EVIDENCE)));
        _assertEnough(limit, abi.encodeCall(batch.drill, (_names(ALPHA, BETA, GAMMA))));
        _assertEnough(limit, abi.encodeCall(batch.drillAll, ()));
    }

    /// @dev The smallest batches are the tightest: each order brings room of its own.
    function test_IsEnoughForOneOrder() external {
        bytes32[] memory names = new bytes32[](1);
        names[0] = NOBODY;
        _assertEnough(batch.gasLimitFor(names), abi.encodeCall(batch.pause, (_orders(NOBODY), CAUSE, EVIDENCE)));
    }

    /// @dev Twenty orders: what is paid before the contract looks at its gas grows with them.
    function test_IsEnoughForManyOrders() external {
        IPauseBatch.Order[] memory orders = new IPauseBatch.Order[](20);
        bytes32[] memory names = new bytes32[](20);
        for (uint256 i = 0; i < 20; ++i) {
            names[i] = ~bytes32(i);
            orders[i] = IPauseBatch.Order(names[i], names[i], ENTER_TRADE, type(uint32).max);
        }
        _assertEnough(batch.gasLimitFor(names), abi.encodeCall(batch.pause, (orders, ~CAUSE, ~EVIDENCE)));
    }

    function _assertEnough(uint256 limit, bytes memory call) private {
        vm.prank(operator);
        (bool ok,) = address(batch).call{gas: limit - TX_GAS - 16 * call.length}(call);
        assertTrue(ok);
    }
}
