// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {ContainmentWord} from "../../contracts/types/ContainmentWord.sol";
import {
    ContainmentBare,
    ContainmentGuarded,
    ContainmentMarketGuarded,
    IGuarded,
    ManagedBare,
    ManagedGuarded,
    PausableBare,
    PausableGuarded,
    WarmCaller
} from "../harness/GuardedHosts.sol";
import {SizeBare, SizeGuarded, SizeLimited, SizePriced} from "../harness/SizeHosts.sol";
import {PauseBase} from "../utils/PauseBase.t.sol";

/// @notice Gas of the pause modules by named flow, next to two peers. Cold figures need `--isolate`.
contract ContainmentGasTest is PauseBase {
    WarmCaller internal warm;

    function setUp() public override {
        super.setUp();
        warm = new WarmCaller();
    }

    function test_IsOpen() external {
        (uint256 cold, uint256 warm_) = _added(new ContainmentGuarded(_config()), new ContainmentBare(_config()));
        vm.snapshotValue("containment", "isOpen.cold", cold);
        vm.snapshotValue("containment", "isOpen.warm", warm_);
    }

    function test_IsOpenMarket() external {
        (uint256 cold, uint256 warm_) = _added(new ContainmentMarketGuarded(_config()), new ContainmentBare(_config()));
        vm.snapshotValue("containment", "isOpenMarket.cold", cold);
        vm.snapshotValue("containment", "isOpenMarket.warm", warm_);
    }

    function test_PeerPausable() external {
        PausableGuarded guarded = new PausableGuarded();
        (uint256 cold, uint256 warm_) = _added(guarded, new PausableBare());
        vm.snapshotValue("peer", "pausable.isOpen.cold", cold);
        vm.snapshotValue("peer", "pausable.isOpen.warm", warm_);
        guarded.pause();
        vm.snapshotValue("peer", "pausable.pause.tx", vm.lastCallGas().gasTotalUsed);
        guarded.unpause();
        vm.snapshotValue("peer", "pausable.unpause.tx", vm.lastCallGas().gasTotalUsed);
    }

    /// @dev The cheapest case of that peer: a role that everybody has.
    function test_PeerAccessManaged() external {
        AccessManager manager = new AccessManager(address(this));
        ManagedGuarded guarded = new ManagedGuarded(address(manager));
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = IGuarded.guarded.selector;
        manager.setTargetFunctionRole(address(guarded), selectors, manager.PUBLIC_ROLE());
        (uint256 cold, uint256 warm_) = _added(guarded, new ManagedBare(address(manager)));
        vm.snapshotValue("peer", "accessManaged.isOpen.cold", cold);
        vm.snapshotValue("peer", "accessManaged.isOpen.warm", warm_);
        manager.setTargetClosed(address(guarded), true);
        vm.snapshotValue("peer", "accessManaged.close.tx", vm.lastCallGas().gasTotalUsed);
    }

    /// @dev Whole transaction: budget, incident and events included.
    function test_Pause() external {
        _pause(users.guardian, ENTER_TRADE, 1 hours);
        vm.snapshotValue("pause", "tx", vm.lastCallGas().gasTotalUsed);
        skip(30 minutes);
        _pause(users.guardian, ENTER_TRADE, 1 hours);
        vm.snapshotValue("pause", "longer.tx", vm.lastCallGas().gasTotalUsed);
        _pause(users.guardian, ENTER_TRADE, 1 hours);
        vm.snapshotValue("pause", "repeat.tx", vm.lastCallGas().gasTotalUsed);
    }

    function test_Unpause() external {
        uint64 incident = _pause(users.guardian, ENTER_TRADE, MAX);
        _contain(users.council, HOST, ENTER_TRADE, _now() + 5 days);
        _propose(HOST, ContainmentWord.wrap(0));
        vm.snapshotValue("unpause", "propose.tx", vm.lastCallGas().gasTotalUsed);
        skip(DELAY);
        host.executeUnpause(HOST);
        vm.snapshotValue("unpause", "execute.tx", vm.lastCallGas().gasTotalUsed);
    }

    /// @dev What the pause modules add to a host, and what the limiter adds to these; the ledgers, which hosts share,
    /// apart.
    function test_Bytecode() external {
        uint256 bare = address(new SizeBare(users.governor)).code.length;
        uint256 guarded = address(new SizeGuarded(_config())).code.length;
        uint256 limited = address(new SizeLimited(_config(), address(this))).code.length;
        vm.snapshotValue("bytecode", "pauseModules", guarded - bare);
        vm.snapshotValue("bytecode", "outflowModule", limited - guarded);
        vm.snapshotValue("bytecode", "oracleModule", address(new SizePriced(_config())).code.length - guarded);
    }

    function _added(IGuarded guarded, IGuarded bare) private returns (uint256 cold, uint256 warm_) {
        guarded.guarded();
        cold = vm.lastCallGas().gasTotalUsed;
        bare.guarded();
        cold -= vm.lastCallGas().gasTotalUsed;
        warm_ = warm.secondCall(guarded) - warm.secondCall(bare);
    }
}
