// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {PauseBase} from "./PauseBase.t.sol";
import {TollPool} from "../../contracts/examples/TollPool.sol";
import {IGuardianPause} from "../../contracts/pause/IGuardianPause.sol";
import {PauseHost} from "../harness/PauseHost.sol";
import {TollPoolHarness} from "../harness/TollPoolHarness.sol";

/// @notice A `TollPool` with the guardians of `PauseBase`, whose verbs speak to it.
abstract contract TollBase is PauseBase {
    uint8 internal constant STEPS = 3;
    uint256 internal constant BPS = 30;

    TollPoolHarness internal pool;
    address internal collector = makeAddr("collector");
    address internal alice = makeAddr("alice");

    function setUp() public virtual override {
        super.setUp();
        pool = new TollPoolHarness(_poolConfig(STEPS));
        host = PauseHost(address(pool));
        skip(1 days);
    }

    function _poolConfig(uint8 steps) internal view returns (TollPool.PoolConfig memory config) {
        PauseHost.Config memory c = _config();
        (config.governor, config.council, config.collector, config.tollSteps) =
        (c.governor, c.council, collector, steps);
        (config.delays, config.bounds, config.guardianBudget, config.unpauseTimes) =
        (c.delays, c.bounds, c.budget, c.times);
        config.guardians = new IGuardianPause.GuardianSeat[](2);
        config.guardians[0] = IGuardianPause.GuardianSeat(users.guardian, _terms());
        config.guardians[1] = IGuardianPause.GuardianSeat(users.guardian2, _terms2());
    }

    function _deposit(address account, uint256 amount) internal returns (uint256) {
        vm.deal(account, amount);
        vm.prank(account);
        return pool.deposit{value: amount}(0);
    }

    /// @dev At once, or as a scheduled change where that is needed.
    function _setToll(uint8 steps) internal {
        if (steps >= pool.tollBps() / 10) return _change(abi.encodeCall(pool.setToll, (steps)));
        vm.prank(users.governor);
        pool.setToll(steps);
    }
}
