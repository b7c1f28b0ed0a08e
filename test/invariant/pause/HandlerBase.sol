// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {CommonBase} from "forge-std/Base.sol";
import {StdAssertions} from "forge-std/StdAssertions.sol";
import {StdUtils} from "forge-std/StdUtils.sol";

import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {UpgradeablePauseHost} from "../../harness/UpgradeablePauseHost.sol";
import {Users} from "../../utils/Base.t.sol";
import {ClockHistory} from "./ClockHistory.sol";
import {ContainmentModel} from "./ContainmentModel.sol";
import {Indexer} from "./Indexer.sol";

/// @notice What all actors of the campaign share: the host, the plain model, the indexer and the clock.
/// @dev Every action is bounded to what can succeed: a revert is a failure. Refusals are looked for on purpose.
abstract contract HandlerBase is CommonBase, StdAssertions, StdUtils {
    UpgradeablePauseHost internal immutable HOST;
    ContainmentModel internal immutable MODEL;
    Indexer internal immutable INDEXER;
    /// @notice What guardians spent, all together.
    ClockHistory public immutable FAST;
    Users internal users;
    bytes32[3] internal markets = [bytes32(0), "first", "second"];
    address[] internal pool;

    mapping(string name => uint256) public calls;

    constructor(UpgradeablePauseHost host, ContainmentModel model, Indexer indexer, Users memory users_) {
        (HOST, MODEL, INDEXER, FAST) = (host, model, indexer, new ClockHistory());
        users = users_;
        pool = [users.guardian, users.guardian2, users.standIn, users.attacker];
    }

    modifier counted(string memory name) {
        ++calls[name];
        vm.recordLogs();
        MODEL.tick();
        _;
        _index();
    }

    /// @dev An indexer sees a block's events before the next block comes.
    function _warp(uint256 time) internal {
        _index();
        vm.warp(time);
    }

    function _index() internal {
        INDEXER.read(vm.getRecordedLogs(), address(HOST));
    }

    /// @dev The recorder also keeps what a refused call has emitted; no chain does. `_index` before the attempt.
    function _forgetRefused() internal {
        vm.getRecordedLogs();
    }

    function _now() internal view returns (uint256) {
        return vm.getBlockTimestamp();
    }

    function _clock(address account) internal view returns (address seat, uint256 end) {
        IGuardianPause.GuardianStatus memory status = HOST.guardianStatus(account);
        return (status.seat, status.clockEnd);
    }

    /// @dev Books what the clock of `seat` has been charged or refunded since its end was `before`.
    function _note(address seat, uint256 before) internal {
        FAST.moved(bytes32(bytes20(seat)), before, HOST.guardianStatus(seat).clockEnd);
    }

    function _terms(IGuardianPause.GuardianStatus memory status)
        internal
        view
        returns (IGuardianPause.GuardianTerms memory)
    {
        (IGuardianPause.GuardianBudget memory budget,,) = HOST.guardianBudget();
        return IGuardianPause.GuardianTerms({
            scopes: status.scopes,
            exitScopes: status.exitScopes,
            maxDuration: status.maxDuration,
            exitMaxDuration: status.exitMaxDuration,
            burst: uint32(status.clock.burst()),
            refill: uint32(status.clock.rate() * budget.window >> 16),
            drillInterval: status.drillInterval,
            successor: status.successor
        });
    }

    /// @dev By the council as far as it may, beyond that by the governor.
    function _contain(bytes32 market, ScopeSet scopes, uint256 duration) internal {
        ContainmentWord word = HOST.containmentWord(market);
        vm.prank(duration > 7 days ? users.governor : users.council);
        uint64 incident = HOST.contain(market, scopes, uint40(_now() + duration), "cause", 0);
        bool same = HOST.containmentWord(market).equals(word);
        assertEq(incident == 0, same, "CON-2: an incident exactly when something is lengthened");
        MODEL.contain(market, scopes, _now() + duration);
    }

    function _assertNothingShorter(ContainmentWord before, ContainmentWord later) internal pure {
        for (uint8 s = 0; s < 6; ++s) {
            assertGe(later.get(Scope(s)), before.get(Scope(s)), "GUA-1, CON-2: who closes cannot open");
        }
    }
}
