// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IPauseBatch} from "../../../contracts/pause/IPauseBatch.sol";
import {PauseBatch} from "../../../contracts/pause/PauseBatch.sol";
import {Scope, ScopeSetLib} from "../../../contracts/types/Scope.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {BurningHost} from "../../mocks/hosts/BurningHost.sol";
import {BatchBase} from "../../utils/BatchBase.t.sol";

contract PauseBatchPauseAllTest is BatchBase {
    function test_RevertWhen_Stranger() external {
        _expectUnauthorized(users.attacker);
        vm.prank(users.attacker);
        batch.pauseAll(ENTER_TRADE, 1 hours, CAUSE, EVIDENCE);
    }

    function test_RevertWhen_NoHostIsRegistered() external {
        PauseBatch empty = _newBatch(Tier.Guardian);
        vm.expectRevert(IPauseBatch.BatchOrdersEmpty.selector);
        vm.prank(operator);
        empty.pauseAll(ENTER_TRADE, 1 hours, CAUSE, EVIDENCE);
    }

    function test_GUA1_ClosesEveryHostInTheOrderOfHosts() external {
        _expectPaused(3, 0);
        IPauseBatch.Result[] memory results = _pauseAll(batch);
        IPauseBatch.Registration[] memory list = batch.hosts();
        assertEq(results.length, 3);
        for (uint256 i = 0; i < 3; ++i) {
            _assertResult(results[i], _closed(list[i].name, list[i].host, 1, _now() + 1 hours));
        }
        _assertShut(alpha, true, "alpha");
        _assertShut(beta, true, "beta");
        _assertShut(gamma, true, "gamma");
    }

    function test_Council_ClosesEveryHost() external {
        IPauseBatch.Result[] memory results = _pauseAll(councilBatch);
        _assertResult(results[2], _closed(GAMMA, address(gamma), 1, _now() + 1 hours));
        _assertShut(alpha, true, "alpha");
    }

    function test_WhenOneHostIsBad_TheOthersClose() external {
        address bad = address(new BurningHost());
        _register(BAD, bad);
        _expectTargetFailed(BAD, bad, IPauseBatch.Outcome.Refused, "");
        _expectPaused(3, 1);
        IPauseBatch.Result[] memory results = _pauseAll(batch);
        _assertResult(results[3], _failed(BAD, bad, IPauseBatch.Outcome.Refused, ""));
        _assertShut(gamma, true, "gamma");
    }

    function test_DoesWhatSingleOrdersDo() external {
        uint256 state = vm.snapshotState();
        bytes memory all = abi.encode(_pauseAll(batch));
        vm.revertToState(state);
        assertEq(abi.encode(_batchPause(_orders(ALPHA, BETA, GAMMA))), all);
    }

    /// @dev The dearest closing there is: every scope of a market that was never closed before.
    function test_TheSmallestGasCapSufficesForTheDearestPause() external {
        vm.startPrank(owner);
        batch.removeHost(ALPHA);
        batch.registerHost(ALPHA, address(alpha), 150_000);
        vm.stopPrank();
        IPauseBatch.Order[] memory orders = _orders(ALPHA);
        (orders[0].market, orders[0].scopes) = (MARKET, ScopeSetLib.ALL);
        _assertResult(_batchPause(orders)[0], _closed(ALPHA, address(alpha), 1, _now() + 1 hours));
        assertGt(alpha.closedUntil(MARKET, Scope.Repay), _now());
    }

    function _pauseAll(PauseBatch batch_) private returns (IPauseBatch.Result[] memory) {
        vm.prank(operator);
        return batch_.pauseAll(ENTER_TRADE, 1 hours, CAUSE, EVIDENCE);
    }
}
