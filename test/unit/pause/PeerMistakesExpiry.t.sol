// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import {IContainmentStatus} from "../../../contracts/core/IContainmentStatus.sol";
import {ITimelockedUnpause} from "../../../contracts/pause/ITimelockedUnpause.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {PauseHost} from "../../harness/PauseHost.sol";
import {UpgradeableHost} from "../../harness/UpgradeableHost.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @notice Mistakes of others, played through here: pauses that overlap, expire, get lost, or stop only half.
contract PeerMistakesExpiryTest is PauseBase {
    // Overlap

    /// @dev lidofinance/circuit-breaker on a `PausableUntil`: what is paused refuses to be paused, so an hour by one
    /// role keeps the other from its three weeks.
    function test_CON2_Lido_AnHourByOneRoleDoesNotBlockTheDaysOfAnother() external {
        _pause(users.guardian2, ENTER_TRADE, 1 hours);
        skip(10 minutes);
        assertEq(_pause(users.guardian, ENTER_TRADE, MAX), 2, "another guardian prolongs it");
        assertEq(_until(Scope.Enter), _now() + MAX);
        uint40 until = _now() + COUNCIL_MAX;
        assertEq(_contain(users.council, HOST, ENTER_TRADE, until), 3, "and so does the council");
        assertEq(_until(Scope.Enter), until);
        assertEq(_pause(users.guardian2, ENTER_TRADE, 1 hours), 0, "whose days the next hour cannot cut");
        assertEq(_until(Scope.Enter), until);
    }

    /// @dev lidofinance/dual-governance, `ResealManager`: it resumes and pauses again to prolong, and is refused once
    /// the pause has lapsed.
    function test_CON2_Lido_ProlongingLeavesNoGapAndDoesNotMissTheLapse() external {
        uint40 start = _now();
        _pause(users.guardian2, ENTER, MAX_2);
        uint40 end = start + MAX_2;
        for (uint40 moment = end - 1; moment <= end + 1; ++moment) {
            uint256 snapshot = vm.snapshotState();
            vm.warp(moment);
            assertEq(_contain(users.council, HOST, ENTER, moment + 2 days), 2);
            assertFalse(host.isOpen(Scope.Enter));
            skip(2 days);
            uint40 gap = moment > end ? moment - end : 0;
            assertEq(host.closedTime(HOST, Scope.Enter), _now() - start - gap, "closed without a break");
            vm.revertToState(snapshot);
        }
    }

    /// @dev Layr-Labs/eigenlayer-contracts, `Pausable`, got it right: a pauser may only add. Here in seconds, for all
    /// tiers, in any order.
    function testFuzz_CON2_EigenLayer_NoTierShortens(uint256 seed) external {
        for (uint256 i = 0; i < 10; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            ContainmentWord before = host.containmentWord(HOST);
            _closeSomehow(seed);
            for (uint8 j = 0; j < 6; ++j) {
                uint40 until = _until(Scope(j));
                assertGe(until, before.get(Scope(j)));
            }
            skip((seed >> 64) % 12 hours);
        }
    }

    // Expiry

    /// @dev base/contracts #374, #391, #392: `extend` revives a pause that has expired, and `pause` refuses until
    /// somebody unpauses. Here expired is clear, wherever one looks.
    function test_CON1_Base374_WhatHasExpiredIsClearEverywhere() external {
        _pause(users.guardian2, ENTER, 1 hours);
        skip(1 hours);
        host.act(Scope.Enter);
        vm.expectRevert(abi.encodeWithSelector(ITimelockedUnpause.UnpauseNothingClosed.selector, HOST));
        _propose(HOST, _plan());

        _contain(users.council, HOST, GOVERN, _now() + 1 days);
        assertTrue(host.isOpen(Scope.Enter), "another closing revives nothing");
        skip(1 hours);
        assertEq(host.closedTime(HOST, Scope.Enter), 1 hours, "and the time since is not counted");
        (bool ok,, uint40 until) = host.canPause(users.guardian2, HOST, ENTER, 1 hours);
        assertTrue(ok, "nobody has to unpause before the next pause");
        assertEq(_pause(users.guardian2, ENTER, 1 hours), 3);
        assertEq(_until(Scope.Enter), until);
        assertEq(until, _now() + 1 hours);
    }

    /// @dev Optimism, `SuperchainConfig`: an upgrade of it loses the pauses that are active. In the middle of an
    /// incident here: a pause, a plan against it, an upgrade, and the veto after the upgrade.
    function test_CON6_SuperchainConfig_AnUpgradeLosesNeitherPauseNorPlan() external {
        UpgradeableHost proxy = _deployProxy();
        bytes memory upgrade = abi.encodeCall(proxy.upgradeToAndCall, (address(new UpgradeableHost(2)), ""));
        vm.prank(users.governor);
        host.scheduleChange(upgrade);
        skip(SLOW);
        _pause(users.guardian, ENTER_TRADE, MAX);
        _contain(users.council, HOST, ENTER, _now() + COUNCIL_MAX);
        _propose(HOST, _plan());
        bytes memory plan = abi.encode(host.pendingUnpause(HOST));

        host.executeChange(upgrade);

        assertEq(proxy.version(), 2);
        vm.expectRevert(
            abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, HOST, Scope.Enter, _now() + COUNCIL_MAX)
        );
        host.act(Scope.Enter);
        assertEq(abi.encode(host.pendingUnpause(HOST)), plan);
        vm.prank(users.guardian);
        host.vetoUnpause(HOST);
        assertEq(host.pendingUnpause(HOST).eta, 0);
    }

    /// @dev Sapien-io/sapien-contracts #116: dispute windows ran out while disputing was paused, and stakes were
    /// slashed. windingtree/lif-token #117 asked for the same of a lifetime. `closedTime` is what such a host leaves
    /// out.
    function test_CON5_Sapien116_ADisputeWindowDoesNotRunOutInAPause() external {
        (uint40 opened, uint256 closedBefore) = (_now(), host.closedTime(HOST, Scope.Exit));
        uint256 window = 3 days;
        skip(1 days);
        _contain(users.council, HOST, EXIT, _now() + 5 days);
        skip(5 days);
        assertGt(_now(), opened + window, "by the plain clock the window is over");
        skip(2 days - 1);
        assertEq(_now() - opened - (host.closedTime(HOST, Scope.Exit) - closedBefore), window - 1, "its last second");
        skip(1);
        assertEq(_now() - opened - (host.closedTime(HOST, Scope.Exit) - closedBefore), window);
    }

    // Extent

    /// @dev morpho-org/morpho-optimizers #1268, OriginProtocol/origin-dollar #395, and the frozen markets on five
    /// chains of April 2026: one market could not be closed alone, nor one action.
    function test_CON1_Morpho1268_OneActionOfOneMarketClosesAlone() external {
        uint40 until = _now() + 1 hours;
        _pause(users.guardian, MARKET, ENTER, 1 hours);
        vm.expectRevert(abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, MARKET, Scope.Enter, until));
        host.actIn(MARKET, Scope.Enter);
        for (uint8 i = 0; i < 6; ++i) {
            if (i != 0) host.actIn(MARKET, Scope(i));
            host.actIn("other", Scope(i));
            host.act(Scope(i));
        }
    }

    /// @dev aave-dao/aave-v3-origin 3.7 removed its PriceOracleSentinel, whose false positives blocked liquidations
    /// when they were needed most. A trigger that misfires without a break here blocks them for at most P in any W.
    function test_CON8_AaveSentinel_AMisfiringTriggerBlocksLiquidationForABoundedTime() external {
        uint256 hoursInW = AUTOMATIC_WINDOW / 1 hours;
        uint256[] memory closed = new uint256[](6 * hoursInW + 1);
        for (uint256 i = 1; i < closed.length; ++i) {
            host.containAutomatically(MARKET, LIQUIDATE, CAUSE, EVIDENCE);
            skip(1 hours);
            closed[i] = host.closedTime(MARKET, Scope.Liquidate);
            if (i > hoursInW) assertLe(closed[i] - closed[i - hoursInW], AUTOMATIC_BUDGET);
        }
        assertGe(closed[hoursInW], AUTOMATIC_BUDGET - 1 hours, "the bound is used");
        assertEq(host.closedTime(MARKET, Scope.Repay), 0);
    }

    // Private

    function _closeSomehow(uint256 seed) private {
        uint32 duration = uint32((seed >> 8) % MAX_2) + 1;
        ScopeSet any = ScopeSet.wrap(uint8(seed % 63) + 1);
        ScopeSet plain = ScopeSet.wrap(uint8(seed % 3) + 1);
        uint256 tier = (seed >> 32) % 4;
        if (tier == 0) host.containAutomatically(HOST, plain, CAUSE, EVIDENCE);
        if (tier == 2) _contain(users.council, HOST, any, _now() + duration);
        if (tier == 3) _contain(users.governor, HOST, any, _now() + duration);
        (bool ok,,) = host.canPause(users.guardian2, HOST, plain, duration);
        if (tier == 1 && ok) _pause(users.guardian2, plain, duration);
    }

    /// @dev From here on `host` is the proxy; the functions that the tests use are the same.
    function _deployProxy() private returns (UpgradeableHost proxy) {
        PauseHost.Config memory c = _config();
        bytes memory call = abi.encodeCall(
            UpgradeableHost.initialize,
            (c.governor, c.council, users.guardian, c.delays, c.bounds, c.budget, _terms(), c.times)
        );
        proxy = UpgradeableHost(address(new ERC1967Proxy(address(new UpgradeableHost(1)), call)));
        host = PauseHost(address(proxy));
    }
}
