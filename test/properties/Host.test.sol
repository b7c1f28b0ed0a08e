// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {GuardProperties} from "./Guards.prop.sol";
import {HostVerbs} from "./HostVerbs.sol";
import {World} from "./HostWorld.sol";
import {PowerProperties} from "./Powers.prop.sol";

/// @title HostTest
/// @notice Inherit it, fill `world` in `setUp`, run `forge test`. See README.md in this folder.
/// @dev One test per property, or per module that it speaks of. What does not apply is skipped with its reason;
/// HOST-0 sees to it that nothing is skipped because the world is silent about a module.
abstract contract HostTest is GuardProperties, PowerProperties {
    using HostVerbs for World;

    // Guards

    function test_HOST0_TheWorldSaysWhatTheHostIs() external {
        prop_HOST0();
    }

    function test_HOST1_AGuardedCallIsRefusedExactlyWhileItIsClosed() external {
        prop_HOST1();
    }

    function test_HOST2_ClosingAnotherScopeRefusesNothing() external {
        prop_HOST2();
    }

    function test_HOST3_ExitsStayOpen() external {
        _needsGuardians();
        vm.skip(!_hasWayOut(), "no call of scope Exit or Repay is listed, or each of them may wait");
        prop_HOST3();
    }

    function test_HOST4_NoFunctionIsForgotten() external {
        vm.skip(bytes(world.artifact).length == 0, "no artifact is given");
        prop_HOST4();
    }

    function test_HOST5_TheHostWritesNothingThatTheModulesKeep() external {
        prop_HOST5();
    }

    function test_HOST11_TheStatusIsFound() external view {
        prop_HOST11();
    }

    // Powers

    function test_HOST6_WhatIsClosedSurvivesAnUpgrade() external {
        vm.skip(world.upgrade.length == 0, "no upgrade is given");
        prop_HOST6();
    }

    function test_HOST7_ClosingGovernBlocksNoChange() external {
        prop_HOST7_changes();
    }

    function test_HOST7_ClosingGovernBlocksNoRemoval() external {
        _needsGuardians();
        prop_HOST7_removal();
    }

    function test_HOST7_ClosingGovernBlocksNoPlan() external {
        _needsPlans();
        prop_HOST7_plan();
    }

    function testFuzz_HOST8_AStrangerNeitherClosesNorChanges(address stranger) external {
        vm.assume(_isStranger(stranger));
        prop_HOST8_containment(stranger);
    }

    function testFuzz_HOST8_AStrangerIsNoGuardian(address stranger) external {
        _needsGuardians();
        vm.assume(_isStranger(stranger));
        prop_HOST8_guardians(stranger);
    }

    function testFuzz_HOST8_AStrangerOpensNothing(address stranger) external {
        _needsPlans();
        vm.assume(_isStranger(stranger));
        prop_HOST8_plans(stranger);
    }

    function test_HOST9_WhatDisarmsIsSlow() external {
        prop_HOST9_containment();
    }

    function test_HOST9_GrantingPowerIsSlow() external {
        _needsGuardians();
        prop_HOST9_guardians();
    }

    function test_HOST9_ShorteningPlansIsSlow() external {
        _needsPlans();
        prop_HOST9_plans();
    }

    function test_HOST10_TheCouncilClosesForItsMaximum() external {
        prop_HOST10_council();
    }

    function test_HOST10_TheGuardianClosesForItsMaximumAndDrills() external {
        _needsGuardians();
        prop_HOST10_guardian();
    }

    // What applies

    function _needsGuardians() private {
        vm.skip(!world.hasGuardians(), "the host has no guardians");
    }

    function _needsPlans() private {
        vm.skip(!world.hasPlans(), "the host has no plans");
    }
}
