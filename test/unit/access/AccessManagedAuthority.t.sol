// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Tier} from "../../../contracts/types/Tier.sol";
import {Base} from "../../utils/Base.t.sol";
import {AccessManagedBase} from "./AccessManagedBase.t.sol";
import {AccessTiersTest} from "./AccessTiers.t.sol";

/// @notice Both markers, `governorTier` and `councilTier`, and the tiers that follow from them.
contract AccessManagedAuthorityTest is AccessManagedBase, AccessTiersTest {
    function setUp() public override(Base, AccessManagedBase) {
        super.setUp();
    }

    function test_MarkersAnswerTheirCaller() external {
        vm.startPrank(users.governor);
        assertTrue(host.governorTier());
        assertFalse(host.councilTier());
    }

    function test_MarkersAnswerCouncilAndStrangers() external {
        vm.startPrank(users.council);
        assertFalse(host.governorTier());
        assertTrue(host.councilTier());
        vm.startPrank(users.stranger);
        assertFalse(host.governorTier());
        assertFalse(host.councilTier());
    }

    function test_AnExecutionDelayMeansNoTier() external {
        manager.grantRole(GOVERNOR, users.stranger, 1 days);
        assertFalse(host.hasTier(users.stranger, Tier.Governor));
        manager.grantRole(COUNCIL, users.stranger, 1);
        assertFalse(host.hasTier(users.stranger, Tier.Council), "not even a second");
    }

    /// @dev A grant that waits in the manager gives its tier in the second in which it counts there.
    function test_AGrantDelayDelaysTheTier() external {
        manager.setGrantDelay(GOVERNOR, 3 days);
        skip(manager.minSetback());
        manager.grantRole(GOVERNOR, users.stranger, 0);
        skip(3 days - 1);
        assertFalse(host.hasTier(users.stranger, Tier.Governor));
        skip(1);
        assertTrue(host.hasTier(users.stranger, Tier.Governor));
    }

    function test_ARevokedRoleLosesItsTierAtOnce() external {
        manager.revokeRole(COUNCIL, users.council);
        assertFalse(host.hasTier(users.council, Tier.Council));
    }

    function test_AClosedTargetHasNeither() external {
        manager.setTargetClosed(address(host), true);
        assertFalse(host.hasTier(users.governor, Tier.Governor));
        assertFalse(host.hasTier(users.council, Tier.Council));
    }

    /// @dev The hook must not revert, or a broken manager would block what needs no tier.
    function test_ABrokenManagerAnswersNo() external {
        vm.etch(address(manager), hex"fe");
        assertFalse(host.hasTier(users.governor, Tier.Governor));
    }
}
