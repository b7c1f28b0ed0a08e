// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Vm} from "forge-std/Vm.sol";

import {OwnableAuthority} from "../../../contracts/access/OwnableAuthority.sol";
import {IContainment} from "../../../contracts/core/IContainment.sol";
import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {ITimelockedUnpause} from "../../../contracts/pause/ITimelockedUnpause.sol";
import {Bucket} from "../../../contracts/types/Bucket.sol";
import {ContainmentWord, ContainmentWordLib} from "../../../contracts/types/ContainmentWord.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {Tier} from "../../../contracts/types/Tier.sol";

/// @notice What an indexer knows of a host: everything in it comes from events and from the times of their blocks, and
/// nothing from the host (CON-7).
contract Indexer {
    struct Seat {
        IGuardianPause.GuardianTerms terms;
        uint40 drillBy;
        uint40 clockEnd;
        bytes12 clockKey;
        Bucket clock;
        bool successorDrilled;
    }

    struct Automatic {
        uint40 until;
        Bucket clock;
    }

    struct Settings {
        IContainment.ContainmentBounds bounds;
        IGuardianPause.GuardianBudget budget;
        ITimelockedUnpause.UnpauseTimes times;
        ITwoSpeedChange.ChangeDelays delays;
    }

    uint256 private constant SCOPES = 6;

    Settings private set;
    mapping(address account => bool) public isCouncil;

    // Containment
    uint64 public incidentCount;
    mapping(bytes32 market => ContainmentWord) public word;
    mapping(bytes32 key => Automatic) public automatic;
    mapping(bytes32 market => uint256[SCOPES]) private closed;
    mapping(bytes32 market => uint256) private settledAt;

    // Guardians
    uint256 private retiredShare;
    uint40 public retiredUntil;
    address[] private seated;
    mapping(address guardian => Seat) private seats;

    // Plans and changes
    mapping(bytes32 market => ITimelockedUnpause.UnpausePlan) private plans;
    mapping(bytes32 id => ITwoSpeedChange.Change) private changes;
    bytes32[] public changeIds;

    // Answers

    function settings() external view returns (Settings memory) {
        return set;
    }

    function closedTime(bytes32 market, Scope scope) external view returns (uint256) {
        return closed[market][uint8(scope)] + _closedSince(market, scope);
    }

    function guardians() external view returns (address[] memory) {
        return seated;
    }

    function seatOf(address guardian) external view returns (Seat memory) {
        return seats[guardian];
    }

    function retired() external view returns (uint256) {
        return block.timestamp < retiredUntil ? retiredShare : 0;
    }

    function planOf(bytes32 market) external view returns (ITimelockedUnpause.UnpausePlan memory) {
        return plans[market];
    }

    function changeOf(bytes32 id) external view returns (ITwoSpeedChange.Change memory) {
        return changes[id];
    }

    function changeCount() external view returns (uint256) {
        return changeIds.length;
    }

    // Events

    /// @notice Reads the events of `host` in their order. Call it in the block in which they were emitted.
    function read(Vm.Log[] calldata logs, address host) external {
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter == host) _read(logs[i]);
        }
    }

    function _read(Vm.Log calldata log) private {
        bytes32 topic = log.topics[0];
        if (topic == IContainment.Contained.selector) _contained(log);
        else if (topic == IContainment.Reopened.selector) _reopened(log);
        else if (topic == IContainment.AutomaticClockSet.selector) _automaticClockSet(log);
        else if (topic == IContainment.HostBitsSet.selector) _hostBitsSet(log);
        else if (topic == IContainment.ContainmentBoundsSet.selector) _boundsSet(log);
        else if (!_readGuardian(topic, log) && !_readPlan(topic, log)) _readChange(topic, log);
    }

    function _readGuardian(bytes32 topic, Vm.Log calldata log) private returns (bool) {
        if (topic == IGuardianPause.GuardianSet.selector) _guardianSet(log);
        else if (topic == IGuardianPause.GuardianClockSet.selector) _guardianClockSet(log);
        else if (topic == IGuardianPause.GuardianDrilled.selector) _guardianDrilled(log);
        else if (topic == IGuardianPause.GuardianReplaced.selector) _guardianReplaced(log);
        else if (topic == IGuardianPause.GuardianRemoved.selector) _guardianRemoved(_account(log.topics[1]));
        else if (topic == IGuardianPause.GuardianShareRetired.selector) _shareRetired(log);
        else if (topic == IGuardianPause.GuardianBudgetSet.selector) _budgetSet(log);
        else return false;
        return true;
    }

    function _readPlan(bytes32 topic, Vm.Log calldata log) private returns (bool) {
        if (topic == ITimelockedUnpause.UnpauseProposed.selector) {
            plans[log.topics[2]] = abi.decode(log.data, (ITimelockedUnpause.UnpausePlan));
        } else if (
            topic == ITimelockedUnpause.UnpauseVetoed.selector || topic == ITimelockedUnpause.UnpauseWithdrawn.selector
        ) {
            delete plans[log.topics[2]];
        } else if (topic == ITimelockedUnpause.UnpauseTimesSet.selector) {
            set.times = abi.decode(log.data, (ITimelockedUnpause.UnpauseTimes));
        } else {
            return false;
        }
        return true;
    }

    function _readChange(bytes32 topic, Vm.Log calldata log) private {
        if (topic == ITwoSpeedChange.ChangeScheduled.selector) {
            (, uint40 eta, uint40 expiry) = abi.decode(log.data, (bytes, uint40, uint40));
            changes[log.topics[1]] = ITwoSpeedChange.Change(uint40(block.timestamp), eta, expiry);
            changeIds.push(log.topics[1]);
        } else if (topic == ITwoSpeedChange.ChangeWaived.selector) {
            ITwoSpeedChange.Change storage change = changes[log.topics[1]];
            (change.eta, change.expiry) = abi.decode(log.data, (uint40, uint40));
        } else if (topic == ITwoSpeedChange.ChangeDelaysSet.selector) {
            set.delays = abi.decode(log.data, (ITwoSpeedChange.ChangeDelays));
        } else if (topic == OwnableAuthority.OwnableCouncilSet.selector) {
            isCouncil[_account(log.topics[1])] = abi.decode(log.data, (bool));
        } else if (
            topic == ITwoSpeedChange.ChangeVetoed.selector || topic == ITwoSpeedChange.ChangeCancelled.selector
                || topic == ITwoSpeedChange.ChangeExecuted.selector
        ) {
            delete changes[log.topics[1]];
        }
    }

    // Containment

    function _contained(Vm.Log calldata log) private {
        (,, ContainmentWord changed,,) = abi.decode(log.data, (Tier, ScopeSet, ContainmentWord, bytes32, bytes32));
        incidentCount = uint64(uint256(log.topics[1]));
        _settle(log.topics[2], changed);
    }

    /// @dev Only a plan reopens, so the market's plan was carried out.
    function _reopened(Vm.Log calldata log) private {
        _settle(log.topics[2], abi.decode(log.data, (ContainmentWord)));
        delete plans[log.topics[2]];
    }

    /// @dev Counts what was closed until now, and goes on with the new word.
    function _settle(bytes32 market, ContainmentWord changed) private {
        for (uint8 s = 0; s < SCOPES; ++s) {
            closed[market][s] += _closedSince(market, Scope(s));
        }
        (settledAt[market], word[market]) = (block.timestamp, changed);
    }

    function _closedSince(bytes32 market, Scope scope) private view returns (uint256) {
        uint256 end = word[market].get(scope);
        if (end > block.timestamp) end = block.timestamp;
        return end > settledAt[market] ? end - settledAt[market] : 0;
    }

    function _automaticClockSet(Vm.Log calldata log) private {
        (uint40 until, Bucket clock) = abi.decode(log.data, (uint40, Bucket));
        automatic[log.topics[1]] = Automatic(until, clock);
    }

    function _hostBitsSet(Vm.Log calldata log) private {
        word[bytes32(0)] = word[bytes32(0)].withHostBits(abi.decode(log.data, (uint8)));
    }

    /// @dev The first ones are those of the set-up, which opens the host.
    function _boundsSet(Vm.Log calldata log) private {
        set.bounds = abi.decode(log.data, (IContainment.ContainmentBounds));
        if (!word[bytes32(0)].isInitialized()) word[bytes32(0)] = ContainmentWordLib.fresh();
    }

    // Guardians

    function _guardianSet(Vm.Log calldata log) private {
        address guardian = _account(log.topics[1]);
        Seat storage seat = seats[guardian];
        if (seat.drillBy == 0) seated.push(guardian);
        uint40 drillBy;
        (seat.terms, drillBy, seat.clock) = abi.decode(log.data, (IGuardianPause.GuardianTerms, uint40, Bucket));
        // Granted anew, and not only lowered.
        if (drillBy != seat.drillBy) (seat.drillBy, seat.successorDrilled) = (drillBy, false);
    }

    function _guardianClockSet(Vm.Log calldata log) private {
        Seat storage seat = seats[_account(log.topics[1])];
        (seat.clockEnd, seat.clockKey, seat.clock) = abi.decode(log.data, (uint40, bytes12, Bucket));
    }

    function _guardianDrilled(Vm.Log calldata log) private {
        Seat storage seat = seats[_account(log.topics[1])];
        seat.drillBy = abi.decode(log.data, (uint40));
        if (log.topics[1] != log.topics[2]) seat.successorDrilled = true;
    }

    function _guardianReplaced(Vm.Log calldata log) private {
        (address guardian, address newGuardian) = (_account(log.topics[1]), _account(log.topics[2]));
        Seat storage seat = seats[newGuardian];
        seats[newGuardian] = seats[guardian];
        (seat.drillBy, seat.successorDrilled) = (abi.decode(log.data, (uint40)), false);
        if (seat.terms.successor == newGuardian) seat.terms.successor = address(0);
        delete seats[guardian];
        seated[_indexOf(guardian)] = newGuardian;
    }

    function _guardianRemoved(address guardian) private {
        delete seats[guardian];
        seated[_indexOf(guardian)] = seated[seated.length - 1];
        seated.pop();
    }

    function _shareRetired(Vm.Log calldata log) private {
        (retiredShare, retiredUntil) = abi.decode(log.data, (uint256, uint40));
    }

    function _budgetSet(Vm.Log calldata log) private {
        set.budget = abi.decode(log.data, (IGuardianPause.GuardianBudget));
    }

    function _indexOf(address guardian) private view returns (uint256 index) {
        while (seated[index] != guardian) ++index;
    }

    function _account(bytes32 topic) private pure returns (address) {
        return address(uint160(uint256(topic)));
    }
}
