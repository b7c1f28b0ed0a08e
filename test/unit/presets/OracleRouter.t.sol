// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {BreakerFeed} from "../../../contracts/oracle/BreakerFeed.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OraclePurpose, OracleReason} from "../../../contracts/oracle/OracleReason.sol";
import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {IOracleRouter} from "../../../contracts/presets/IOracleRouter.sol";
import {OracleRouter} from "../../../contracts/presets/OracleRouter.sol";
import {Scope, ScopeSetLib} from "../../../contracts/types/Scope.sol";
import {BurningHost} from "../../mocks/hosts/BurningHost.sol";
import {FlatFeed} from "../../mocks/oracle/Feeds.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @dev A breaker that stands alone, and a host that seats it as a guardian.
/// forge-config: default.isolate = true
contract OracleRouterTest is PauseBase {
    bytes32 internal constant ETH = "ETH";
    uint24 internal constant LATCH = 30 minutes;

    OracleRouter internal router;
    FlatFeed internal feed;

    function setUp() public override {
        super.setUp();
        feed = new FlatFeed(2000e8, 8);
        OracleRouter.FeedSetup[] memory feeds = new OracleRouter.FeedSetup[](1);
        (feeds[0].id, feeds[0].settings, feeds[0].link) = (ETH, _settings(), _link(address(host)));
        router = new OracleRouter(users.governor, users.council, _config().delays, _bounds(), feeds);
        host.seat(address(router), _terms2());
    }

    function test_SetUp() external view {
        assertEq(router.hostLink(ETH).host, address(host));
        assertEq(router.price(ETH, OraclePurpose.DebtToBorrow), 2000e8);
        assertLt(address(router).code.length, 24_577);
    }

    function test_ORA10_AProtocolReadsItAsAFeed() external {
        BreakerFeed facade = new BreakerFeed(router, ETH, OraclePurpose.CollateralToBorrow);
        (, int256 answer,,,) = facade.latestRoundData();
        assertEq(answer, 2000e8);
    }

    function test_ORA5_GoodDataCloseNothing() external {
        (OracleReason reason, uint64 incident) = router.pokeAndContain(ETH);
        assertEq(uint8(reason), uint8(OracleReason.None));
        assertEq(incident, 0);
        assertTrue(host.isOpen(MARKET, Scope.Trade));
    }

    function test_ORA5_ATripClosesTheHostUntilTheLatchEnds() external {
        feed.report(3000e8);
        vm.expectEmit(address(router));
        emit IOracleRouter.RouterHostContained(ETH, address(host), 1);
        (OracleReason reason, uint64 incident) = router.pokeAndContain(ETH);
        assertEq(uint8(reason), uint8(OracleReason.Deviation));
        assertEq(incident, 1);
        uint40 until = _now() + LATCH;
        assertEq(host.closedUntil(MARKET, Scope.Trade), until);
        assertTrue(host.isOpen(MARKET, Scope.Exit), "exits stay open");
        vm.warp(until);
        assertTrue(host.isOpen(MARKET, Scope.Trade));
    }

    function test_ORA5_AFeedThatWasLatchedBeforeClosesForTheRestOfIt() external {
        feed.report(3000e8);
        router.poke(ETH);
        skip(10 minutes);
        feed.report(3000e8);
        router.pokeAndContain(ETH);
        assertEq(host.closedUntil(MARKET, Scope.Trade), _now() + LATCH - 10 minutes);
    }

    function test_ORA5_ARefusalKeepsTheLatch() external {
        vm.prank(users.governor);
        host.removeGuardian(address(router));
        feed.report(3000e8);
        bytes memory refusal = abi.encodeWithSelector(
            IGuardianPause.GuardianRefused.selector, router, IGuardianPause.GuardianRefusal.NotArmed, 0, 0
        );
        vm.expectEmit(address(router));
        emit IOracleRouter.RouterHostRefused(ETH, address(host), refusal);
        (, uint64 incident) = router.pokeAndContain(ETH);
        assertEq(incident, 0);
        assertTrue(router.isTripped(ETH));
    }

    function test_ORA5_AHostThatBurnsItsGasUndoesNothing() external {
        _changeRouter(abi.encodeCall(router.setHostLink, (ETH, _link(address(new BurningHost())))));
        feed.report(3000e8);
        router.pokeAndContain{gas: 3_000_000}(ETH);
        assertTrue(router.isTripped(ETH));
    }

    function test_ORA5_WithoutAHostItLatchesAlone() external {
        IOracleRouter.HostLink memory none;
        _changeRouter(abi.encodeCall(router.setHostLink, (ETH, none)));
        feed.report(3000e8);
        (, uint64 incident) = router.pokeAndContain(ETH);
        assertEq(incident, 0);
        assertTrue(router.isTripped(ETH));
        assertTrue(host.isOpen(MARKET, Scope.Trade));
    }

    function test_GUA4_AnyoneDrillsItsSeat() external {
        skip(DRILL_2 - 1);
        vm.prank(users.stranger);
        router.drillHost(ETH);
        assertEq(host.guardianStatus(address(router)).drillBy, _now() + DRILL_2);
    }

    function test_RevertGiven_NoSeatToDrill() external {
        IOracleRouter.HostLink memory none;
        _changeRouter(abi.encodeCall(router.setHostLink, (ETH, none)));
        vm.expectRevert(abi.encodeWithSelector(IOracleRouter.RouterLinkMissing.selector, ETH));
        router.drillHost(ETH);
    }

    function test_GUA6_LinksAreScheduled() external {
        vm.prank(users.governor);
        vm.expectRevert(
            abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduledCall.selector, router.setHostLink.selector)
        );
        router.setHostLink(ETH, _link(address(host)));
    }

    function test_RevertWhen_TheLinkIsInvalid() external {
        _assertRefused(
            abi.encodeCall(router.setHostLink, (ETH, _link(users.stranger))),
            abi.encodeWithSelector(IOracleRouter.RouterLinkInvalid.selector, users.stranger, TRADE)
        );
        IOracleRouter.HostLink memory link = _link(address(host));
        link.scopes = ScopeSetLib.NONE;
        _assertRefused(
            abi.encodeCall(router.setHostLink, (ETH, link)),
            abi.encodeWithSelector(IOracleRouter.RouterLinkInvalid.selector, host, ScopeSetLib.NONE)
        );
        _assertRefused(
            abi.encodeCall(router.setHostLink, ("UNKNOWN", _link(address(host)))),
            abi.encodeWithSelector(IOracleBreaker.OracleFeedUnknown.selector, bytes32("UNKNOWN"))
        );
    }

    // Private

    function _link(address to) private pure returns (IOracleRouter.HostLink memory) {
        return IOracleRouter.HostLink({host: to, scopes: TRADE, market: MARKET});
    }

    function _settings() private view returns (IOracleBreaker.FeedSettings memory) {
        return IOracleBreaker.FeedSettings({
            aggregator: address(feed),
            decimals: 8,
            maxAge: 1 hours,
            latchSeconds: LATCH,
            baseBps: 500,
            capBps: 2000,
            slope: 55_555_556,
            anchorLimit: 65_536,
            low: 100e8,
            high: 100_000e8,
            twoStep: false,
            closes: ScopeSetLib.NONE,
            market: bytes32(0)
        });
    }

    function _scheduleHere(bytes memory call) private {
        vm.prank(users.governor);
        router.scheduleChange(call);
        skip(SLOW);
        feed.report(2000e8);
        router.syncAnchor(ETH);
    }

    function _changeRouter(bytes memory call) private {
        _scheduleHere(call);
        router.executeChange(call);
    }

    function _assertRefused(bytes memory call, bytes memory refusal) private {
        _scheduleHere(call);
        vm.expectRevert(refusal);
        router.executeChange(call);
    }
}
