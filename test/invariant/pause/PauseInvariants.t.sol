// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import {IContainmentStatus} from "../../../contracts/core/IContainmentStatus.sol";
import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {ITimelockedUnpause} from "../../../contracts/pause/ITimelockedUnpause.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {PauseHost} from "../../harness/PauseHost.sol";
import {UpgradeablePauseHost} from "../../harness/UpgradeablePauseHost.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";
import {ContainmentModel} from "./ContainmentModel.sol";
import {Indexer} from "./Indexer.sol";
import {IndexerCheck} from "./IndexerCheck.sol";
import {PauseHandler} from "./PauseHandler.sol";

/// @notice What holds after any sequence of calls by guardians, council, governor, thieves of their keys and strangers,
/// on a host behind a proxy whose implementation changes meanwhile.
contract PauseInvariants is PauseBase, IndexerCheck {
    uint32 private constant TIGHT = 5.5 days;
    uint8 private constant MIN_GUARDIANS = 2;

    PauseHandler private handler;
    ContainmentModel private model;
    Indexer private indexer;
    bytes32[] private markets;

    mapping(bytes32 market => uint256[6]) private closedBefore;

    function setUp() public override {
        super.setUp();
        markets = [HOST, bytes32("first"), bytes32("second")];
        model = new ContainmentModel(markets, _bounds());
        indexer = new Indexer();
        // Tight: 4.5 of 5.5 days are granted, and two guardians are needed.
        PauseHost.Config memory config = _config();
        (config.budget.budget, config.budget.minGuardians) = (TIGHT, MIN_GUARDIANS);
        UpgradeablePauseHost[2] memory implementations =
            [new UpgradeablePauseHost(config, 1), new UpgradeablePauseHost(config, 2)];
        vm.recordLogs();
        bytes memory call = abi.encodeCall(UpgradeablePauseHost.initialize, (config));
        UpgradeablePauseHost proxy = UpgradeablePauseHost(address(new ERC1967Proxy(address(implementations[0]), call)));
        host = proxy;
        host.seat(users.guardian, _terms());
        host.seat(users.guardian2, _terms2());
        indexer.read(vm.getRecordedLogs(), address(host));
        handler = new PauseHandler(proxy, model, indexer, users, implementations);
        targetContract(address(handler));
    }

    /// @dev One campaign for all: each assertion names the promise that it stands for, those about one call in the
    /// handler's actions, those about a whole run in `afterInvariant`.
    /// forge-config: default.invariant.runs = 32
    /// forge-config: ci.invariant.runs = 100
    /// forge-config: deep.invariant.runs = 1000
    /// forge-config: deep.invariant.depth = 300
    function invariant_CON1_CON2_CON3_CON4_CON5_CON6_CON8_GUA1_GUA2_GUA3_GUA4_GUA6_UNP1_UNP2_UNP4_Hold() external {
        model.tick();
        for (uint256 m = 0; m < markets.length; ++m) {
            _checkWord(markets[m]);
            _checkClosedTime(markets[m]);
        }
        _checkGuardians(host.guardians());
        assertTrue(host.isCouncil(users.council), "GUA-6: council dismissed at once");
        assertEq(host.owner(), users.governor, "GUA-6: governor replaced at once");
    }

    /// @dev Over the whole run, with seats lowered, removed, replaced and granted anew, refunds and latches included.
    /// CON-7: every run ends with an indexer that knows what the host knows. UNP-3: every run ends with a recovery.
    function afterInvariant() external {
        assertLe(handler.FAST().mostIn(WINDOW), TIGHT, "GUA-2: guardians closed for more than P in a W");
        _checkAutomatic(handler.AUTOMATIC());
        _checkAutomatic(markets[1]);
        _checkIndexer(indexer, host, markets);
        for (uint256 m = 0; m < markets.length; ++m) {
            _recover(markets[m]);
        }
    }

    /// @dev Equal to the plain word, and so merged by maximum and graced; in order; and obeyed to the second.
    function _checkWord(bytes32 market) private {
        ContainmentWord word = host.containmentWord(market);
        for (uint8 s = 0; s < 6; ++s) {
            assertEq(word.get(Scope(s)), model.until(market, s), "CON-2, CON-4: packed and plain differ");
            _checkObeyed(market, Scope(s), word.get(Scope(s)));
        }
        assertTrue(word.isOrdered(), "CON-3: out of order");
        assertGe(word.get(Scope.Liquidate), word.get(Scope.Repay), "CON-3: liquidation before repayment");
    }

    function _checkObeyed(bytes32 market, Scope scope, uint40 until) private {
        bool closedHere = _now() < until;
        uint40 hostUntil = host.closedUntil(HOST, scope);
        (bool ok, bytes memory reason) = address(host).call(abi.encodeCall(host.actIn, (market, scope)));
        if (market == HOST) (ok, reason) = address(host).call(abi.encodeCall(host.act, (scope)));
        assertEq(ok, !closedHere && _now() >= hostUntil, "CON-1: closed exactly before its time");
        if (ok || !closedHere || _now() < hostUntil) return;
        bytes memory refusal = abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, market, scope, until);
        assertEq(reason, refusal, "CON-1: refused with market, scope and time");
    }

    function _checkClosedTime(bytes32 market) private {
        for (uint8 s = 0; s < 6; ++s) {
            uint256 closed = host.closedTime(market, Scope(s));
            assertEq(closed, model.closed(market, s), "CON-5: packed and plain differ");
            assertGe(closed, closedBefore[market][s], "CON-5: closed time decreased");
            closedBefore[market][s] = closed;
        }
    }

    /// @dev No seat without a hand; and whatever the governor's key did at once, the floor holds.
    function _checkGuardians(address[] memory seats) private view {
        IGuardianPause.GuardianBudget memory budget = _budget();
        uint256 strong = 0;
        for (uint256 i = 0; i < seats.length; ++i) {
            IGuardianPause.GuardianStatus memory status = host.guardianStatus(seats[i]);
            bool armed = status.armed || host.guardianStatus(status.successor).armed;
            assertTrue(armed, "GUA-4: a seat without a hand");
            _checkFirstUse(seats[i], status);
            if (status.maxDuration >= budget.minSeconds && budget.minScopes.isSubsetOf(status.scopes)) ++strong;
        }
        assertGt(seats.length, 0, "GUA-4: no guardian left");
        assertGe(strong, MIN_GUARDIANS, "GUA-6: disarmed at once");
    }

    /// @dev Whatever others have closed, and whoever stole their keys: a clock that rests full pays for its maximum.
    function _checkFirstUse(address guardian, IGuardianPause.GuardianStatus memory status) private view {
        bool untouched = status.clockEnd <= _now() && status.available == status.clock.burst();
        if (!status.armed || !untouched) return;
        (bool ok,, uint40 until) = host.canPause(guardian, "untouched", status.scopes, status.maxDuration);
        assertTrue(ok && until == _now() + status.maxDuration, "GUA-2: a first use that fails");
    }

    function _checkAutomatic(bytes32 key) private view {
        uint256 most = handler.automatic(key).mostIn(AUTOMATIC_WINDOW);
        assertLe(most, AUTOMATIC_BUDGET, "CON-8: strangers closed for more than P in a W");
    }

    /// @dev From wherever the run has led: the governor proposes to open all of it, the council vetoes each plan in the
    /// last second in which it may, and the governor proposes again.
    function _recover(bytes32 market) private {
        if (host.containmentWord(market).latest() <= _now()) return;
        if (host.pendingUnpause(market).eta != 0) {
            vm.prank(users.governor);
            host.withdrawUnpause(market);
        }
        uint256 began = _now();
        ITimelockedUnpause.UnpausePlan memory plan = _proposed(market);
        while (plan.vetoUntil > _now()) {
            vm.warp((plan.vetoUntil < plan.eta ? plan.vetoUntil : plan.eta) - 1);
            vm.prank(users.council);
            host.vetoUnpause(market);
            if (_now() == plan.vetoUntil - 1) skip(1);
            if (host.containmentWord(market).latest() <= _now()) return;
            plan = _proposed(market);
        }
        vm.warp(plan.eta);
        host.executeUnpause(market);
        assertLe(_now(), began + VETO_PERIOD + DELAY, "UNP-3: vetoes kept a market closed");
        assertTrue(_now() >= host.closedUntil(market, Scope.Exit), "UNP-3: leaving is open again");
        assertTrue(_now() >= host.closedUntil(market, Scope.Repay), "UNP-3: repaying is open again");
        assertLe(host.containmentWord(market).latest(), _now() + GRACE_CAP, "UNP-3: all but the grace is open");
    }

    function _proposed(bytes32 market) private returns (ITimelockedUnpause.UnpausePlan memory) {
        _propose(market, _plan());
        return host.pendingUnpause(market);
    }
}
