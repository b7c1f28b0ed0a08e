// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IContainment} from "@bulkhead/contracts/contracts/core/IContainment.sol";
import {ITwoSpeedChange} from "@bulkhead/contracts/contracts/core/ITwoSpeedChange.sol";
import {IGuardianPause} from "@bulkhead/contracts/contracts/pause/IGuardianPause.sol";
import {ITimelockedUnpause} from "@bulkhead/contracts/contracts/pause/ITimelockedUnpause.sol";
import {Scope, ScopeSet, ScopeSetLib} from "@bulkhead/contracts/contracts/types/Scope.sol";
import {Script} from "forge-std/Script.sol";

import {__Name__} from "../src/__Name__.sol";

/// @title Deploy__Name__
/// @notice Deploys the host with the numbers of `bulkhead.yaml`. `bulkhead config diff` shows where the chain differs.
/// @dev Usage, first without --broadcast:
///
/// GOVERNOR=0x… COUNCIL=0x… GUARDIAN=0x… forge script script/Deploy__Name__.s.sol --rpc-url <url> --broadcast \
///   --account <keystore account>
contract Deploy__Name__ is Script {
    using ScopeSetLib for ScopeSet;

    function run() external returns (__Name__ host) {
        __Name__.Config memory config =
            configuration(vm.envAddress("GOVERNOR"), vm.envAddress("COUNCIL"), vm.envAddress("GUARDIAN"));
        vm.startBroadcast();
        host = new __Name__(config);
        vm.stopBroadcast();
    }

    /// @notice What is deployed, and what the test looks at.
    function configuration(address governor, address council, address guardian)
        public
        pure
        returns (__Name__.Config memory config)
    {
        config.governor = governor;
        config.council = council;
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
        config.guardians[0] = IGuardianPause.GuardianSeat(guardian, _guardianTerms());
        config.unpauseTimes = ITimelockedUnpause.UnpauseTimes({delay: 1 hours, window: 1 days, vetoPeriod: 1 days});
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
}
