// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IContainment} from "@bulkhead/contracts/contracts/core/IContainment.sol";
import {ITwoSpeedChange} from "@bulkhead/contracts/contracts/core/ITwoSpeedChange.sol";
import {Asset} from "@bulkhead/contracts/contracts/outflow/Asset.sol";
import {IOutflowLimiter} from "@bulkhead/contracts/contracts/outflow/IOutflowLimiter.sol";
import {OutflowEscrow} from "@bulkhead/contracts/contracts/outflow/OutflowEscrow.sol";
import {IGuardianPause} from "@bulkhead/contracts/contracts/pause/IGuardianPause.sol";
import {ITimelockedUnpause} from "@bulkhead/contracts/contracts/pause/ITimelockedUnpause.sol";
import {ProtectedBridge} from "@bulkhead/contracts/contracts/presets/ProtectedBridge.sol";
import {Scope, ScopeSet, ScopeSetLib} from "@bulkhead/contracts/contracts/types/Scope.sol";
import {Script} from "forge-std/Script.sol";

import {__Name__} from "../src/__Name__.sol";

/// @title Deploy__Name__
/// @notice Deploys the host and its escrow with the numbers of `bulkhead.yaml`. `bulkhead config diff` shows where the
/// chain differs.
/// @dev Usage, first without --broadcast:
///
/// GOVERNOR=0x… COUNCIL=0x… GUARDIAN=0x… MESSENGER=0x… RESCUE=0x… forge script script/Deploy__Name__.s.sol \
///   --rpc-url <url> --broadcast --account <keystore account>
contract Deploy__Name__ is Script {
    using ScopeSetLib for ScopeSet;

    /// @notice Who is who.
    struct Roles {
        address governor;
        address council;
        address guardian;
        address messenger;
        address rescue;
    }

    uint32 private constant REVIEW = 1 days;
    uint32 private constant HOLD = 3 days;

    function run() external returns (__Name__ host, OutflowEscrow escrow) {
        ProtectedBridge.BridgeConfig memory config = configuration(
            Roles({
                governor: vm.envAddress("GOVERNOR"),
                council: vm.envAddress("COUNCIL"),
                guardian: vm.envAddress("GUARDIAN"),
                messenger: vm.envAddress("MESSENGER"),
                rescue: vm.envAddress("RESCUE")
            })
        );
        vm.startBroadcast();
        (, address deployer,) = vm.readCallers();
        (host, escrow) = deploy(config, deployer);
        vm.stopBroadcast();
    }

    /// @notice Each needs the other's address: the escrow goes first, to the host that comes next.
    /// @param deployer Who creates both.
    function deploy(ProtectedBridge.BridgeConfig memory config, address deployer)
        public
        returns (__Name__ host, OutflowEscrow escrow)
    {
        escrow = new OutflowEscrow(vm.computeCreateAddress(deployer, vm.getNonce(deployer) + 1), REVIEW, HOLD);
        config.escrow = address(escrow);
        host = new __Name__(config);
    }

    /// @notice What is deployed, and what the test looks at. The assets are yours to add; ether is the first.
    function configuration(Roles memory roles) public pure returns (ProtectedBridge.BridgeConfig memory config) {
        (config.governor, config.council) = (roles.governor, roles.council);
        (config.messenger, config.rescue) = (roles.messenger, roles.rescue);
        config.delaysDeliveries = true;
        config.delays = ITwoSpeedChange.ChangeDelays({slow: 2 days, fast: 6 hours, window: 1 days});
        config.bounds = IContainment.ContainmentBounds({
            graceCap: 4 hours,
            graceBps: 10_000,
            councilMax: 7 days,
            automaticMax: 6 hours,
            automaticBudget: 1 days,
            automaticWindow: 7 days
        });
        config.guardianBudget = IGuardianPause.GuardianBudget({
            budget: 1 days,
            window: 7 days,
            minGuardians: 1,
            minSeconds: 1 hours,
            minScopes: ScopeSetLib.NONE.with(Scope.Enter)
        });
        config.guardians = new IGuardianPause.GuardianSeat[](1);
        config.guardians[0] = IGuardianPause.GuardianSeat(roles.guardian, _guardianTerms());
        config.unpauseTimes = ITimelockedUnpause.UnpauseTimes({delay: 1 hours, window: 1 days, vetoPeriod: 1 days});
        config.escalation = IOutflowLimiter.EscalationTerms({epoch: 1 hours, shareBps: 1000});
        config.assets = new ProtectedBridge.AssetTerms[](1);
        config.assets[0] = ProtectedBridge.AssetTerms(Asset.NATIVE, _outflowTerms());
    }

    function _guardianTerms() private pure returns (IGuardianPause.GuardianTerms memory) {
        return IGuardianPause.GuardianTerms({
            scopes: ScopeSetLib.NONE.with(Scope.Enter).with(Scope.Trade),
            exitScopes: ScopeSetLib.NONE,
            maxDuration: 6 hours,
            exitMaxDuration: 0,
            burst: 12 hours,
            refill: 6 hours,
            drillInterval: 30 days,
            successor: address(0)
        });
    }

    /// @dev At most a tenth of what is held leaves in any hour. Amounts are parts per million of it.
    function _outflowTerms() private pure returns (IOutflowLimiter.OutflowTerms memory) {
        return IOutflowLimiter.OutflowTerms({
            isShare: true,
            window: 1 hours,
            tripPpm: 250_000,
            weightBps: 10_000,
            burst: 60_000,
            refill: 30_000,
            smallBurst: 5000,
            smallRefill: 5000,
            threshold: 1000,
            most: 100_000,
            floor: 10 ether
        });
    }
}
