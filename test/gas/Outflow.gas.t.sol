// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowEscrow} from "../../contracts/outflow/IOutflowEscrow.sol";
import {OutflowEscrow} from "../../contracts/outflow/OutflowEscrow.sol";
import {ITimelockedUnpause} from "../../contracts/pause/ITimelockedUnpause.sol";
import {ProtectedBridge} from "../../contracts/presets/ProtectedBridge.sol";
import {OutflowHost} from "../harness/OutflowHost.sol";
import {
    IMeter,
    MeterBare,
    MeterDelayed,
    MeterExact,
    MeterInflow,
    MeterTransfer,
    PeerBare,
    PeerBucket,
    PeerWindow,
    SecondMove
} from "../harness/OutflowGasHosts.sol";
import {UnprotectedBridge} from "../mocks/UnprotectedBridge.sol";
import {OutflowBase} from "../utils/OutflowBase.t.sol";

/// @notice Gas of the limiter by named flow, next to OpenZeppelin's. Cold figures need `--isolate`.
/// @dev Every lane is in its steady state: partly used, an hour ago. The peers have the same limit and the same use.
contract OutflowGasTest is OutflowBase {
    uint256 internal constant AMOUNT = 100_000;

    SecondMove internal second;

    function setUp() public override {
        super.setUp();
        second = new SecondMove();
    }

    function test_InLimit() external {
        MeterExact metered = new MeterExact(_meterConfig());
        (uint256 cold, uint256 warm) = _measured(_used(metered));
        vm.snapshotValue("outflow", "inLimit.cold", cold);
        vm.snapshotValue("outflow", "inLimit.warm", warm);
    }

    function test_ShareLimit() external {
        MeterExact metered = new MeterExact(_meterConfig());
        metered.setBooks(address(token), HELD);
        metered.initTerms(address(token), _shareTerms());
        metered.move(address(token), AMOUNT);
        skip(1 hours);
        (uint256 cold,) = _measured(metered);
        vm.snapshotValue("outflow", "shareLimit.cold", cold);
    }

    function test_Inflow() external {
        MeterInflow metered = new MeterInflow(_meterConfig());
        metered.initTerms(address(token), _terms());
        token.mint(address(metered), BURST);
        metered.exact(address(token), alice, 6 * AMOUNT);
        skip(10 minutes);
        (uint256 cold, uint256 warm) = _measured(metered);
        vm.snapshotValue("outflow", "inflow.cold", cold);
        vm.snapshotValue("outflow", "inflow.warm", warm);
    }

    function test_Refused() external {
        IMeter metered = _used(new MeterExact(_meterConfig()));
        MeterBare bare = new MeterBare(_meterConfig());
        bytes memory call = abi.encodeCall(IMeter.move, (address(token), BURST));
        (bool ok,) = address(metered).call(call);
        uint256 gas = vm.lastCallGas().gasTotalUsed;
        assertFalse(ok);
        bare.move(address(token), BURST);
        vm.snapshotValue("outflow", "refused", gas - vm.lastCallGas().gasTotalUsed);
    }

    /// @dev Without the token transfer. The lane is latched and in debt already, as in the middle of an incident.
    function test_Delayed() external {
        MeterDelayed metered = new MeterDelayed(_meterConfig());
        MeterTransfer transfer = new MeterTransfer(_meterConfig());
        token.mint(address(metered), 10 * HELD);
        token.mint(address(transfer), 10 * HELD);
        metered.initTerms(address(token), _terms());
        transfer.move(address(token), AMOUNT);
        metered.move(address(token), 2 * BURST);
        vm.snapshotValue("outflow", "delayedFirst.tx", vm.lastCallGas().gasTotalUsed);

        skip(1 minutes);
        metered.move(address(token), AMOUNT);
        uint256 gas = vm.lastCallGas().gasTotalUsed;
        transfer.move(address(token), AMOUNT);
        vm.snapshotValue("outflow", "delayed", gas - vm.lastCallGas().gasTotalUsed);
    }

    /// @dev Whole transaction, with the transfer to a new holder.
    function test_Release() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _wait(bob, 500_000);
        _wait(bob, 500_000);
        skip(2 * REVIEW);
        escrow.release(id, claim);
        vm.snapshotValue("outflow", "release", vm.lastCallGas().gasTotalUsed);
    }

    /// @dev What four modules add to the custody of a bridge; the ledgers, which hosts share, apart.
    function test_Bytecode() external {
        address predicted = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        ProtectedBridge.BridgeConfig memory config;
        config.escrow = address(new OutflowEscrow(predicted, REVIEW, HOLD));
        (config.governor, config.council, config.messenger) = (users.governor, users.council, users.stranger);
        (config.rescue, config.delays, config.bounds) = (rescue, _config().delays, _config().bounds);
        (config.guardianBudget, config.escalation) = (_config().guardianBudget, _config().escalation);
        config.unpauseTimes = ITimelockedUnpause.UnpauseTimes({delay: 1 hours, window: 1 days, vetoPeriod: 1 days});
        uint256 size = address(new ProtectedBridge(config)).code.length;
        vm.snapshotValue("bytecode", "protectedBridge", size);
        size -= address(new UnprotectedBridge(users.stranger)).code.length;
        vm.snapshotValue("bytecode", "allModules", size);
        vm.snapshotValue("bytecode", "outflowEscrow", address(escrow).code.length);
    }

    function test_PeerBucket() external {
        (uint256 cold, uint256 warm) = _peer(new PeerBucket(WINDOW, BURST));
        vm.snapshotValue("peer", "openZeppelinBucket.inLimit.cold", cold);
        vm.snapshotValue("peer", "openZeppelinBucket.inLimit.warm", warm);
    }

    function test_PeerWindow() external {
        (uint256 cold, uint256 warm) = _peer(new PeerWindow(WINDOW, BURST));
        vm.snapshotValue("peer", "openZeppelinWindow.inLimit.cold", cold);
        vm.snapshotValue("peer", "openZeppelinWindow.inLimit.warm", warm);
    }

    // Private

    function _meterConfig() private returns (OutflowHost.Config memory config) {
        config = _config();
        address predicted = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        config.escrow = address(new OutflowEscrow(predicted, REVIEW, HOLD));
    }

    function _used(MeterExact metered) private returns (IMeter) {
        metered.initTerms(address(token), _terms());
        metered.move(address(token), AMOUNT);
        skip(10 minutes);
        return metered;
    }

    function _measured(IMeter metered) private returns (uint256 cold, uint256 warm) {
        return _added(metered, new MeterBare(_meterConfig()));
    }

    function _peer(IMeter peer) private returns (uint256 cold, uint256 warm) {
        peer.move(address(token), AMOUNT);
        skip(10 minutes);
        return _added(peer, new PeerBare());
    }

    function _added(IMeter metered, IMeter bare) private returns (uint256 cold, uint256 warm) {
        metered.move(address(token), AMOUNT);
        cold = vm.lastCallGas().gasTotalUsed;
        bare.move(address(token), AMOUNT);
        cold -= vm.lastCallGas().gasTotalUsed;
        warm = second.measure(metered, address(token), AMOUNT) - second.measure(bare, address(token), AMOUNT);
    }
}
