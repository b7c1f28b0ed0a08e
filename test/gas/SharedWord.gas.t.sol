// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ITollPool} from "../../contracts/examples/ITollPool.sol";
import {TollPool} from "../../contracts/examples/TollPool.sol";
import {TollPoolBare, TollPoolSeparate, WarmDepositor} from "../harness/TollGasHosts.sol";
import {TollBase} from "../utils/TollBase.t.sol";

/// @notice What guard and toll add to a deposit together, read from one word and from two slots. The toll is zero, so
/// that only reads and arithmetic are measured and not a second balance. Cold figures need `--isolate`.
contract SharedWordGasTest is TollBase {
    WarmDepositor private warm;
    uint256 private bareCold;
    uint256 private bareWarm;

    function setUp() public override {
        super.setUp();
        vm.deal(address(this), 100 ether);
        warm = new WarmDepositor();
        (bareCold, bareWarm) = _measure(new TollPoolBare(_poolConfig(0)));
    }

    function test_SharedWord() external {
        (uint256 cold, uint256 warm_) = _measure(new TollPool(_poolConfig(0)));
        vm.snapshotValue("containment", "sharedWord.cold", cold - bareCold);
        vm.snapshotValue("containment", "sharedWord.warm", warm_ - bareWarm);
    }

    function test_SeparateSlot() external {
        (uint256 cold, uint256 warm_) = _measure(new TollPoolSeparate(_poolConfig(0)));
        vm.snapshotValue("containment", "separateSlot.cold", cold - bareCold);
        vm.snapshotValue("containment", "separateSlot.warm", warm_ - bareWarm);
    }

    function _measure(ITollPool pool_) private returns (uint256 cold, uint256 warm_) {
        pool_.deposit{value: 1 ether}(0); // so that the balance is no fresh slot
        pool_.deposit{value: 1 ether}(0);
        cold = vm.lastCallGas().gasTotalUsed;
        warm_ = warm.secondCall{value: 2 ether}(pool_);
    }
}
