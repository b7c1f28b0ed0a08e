// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {GuardianStorage, Seat, SeatHead} from "./GuardianStorage.sol";
import {IGuardianPause} from "./IGuardianPause.sol";
import {ContainmentStorage} from "../core/ContainmentStorage.sol";
import {ContainmentWrites} from "../core/ContainmentWrites.sol";
import {Bucket} from "../types/Bucket.sol";
import {ScopeSet} from "../types/Scope.sol";
import {Tier} from "../types/Tier.sol";

/// @title GuardianLedger
/// @notice What guardians do: pause, drill, and the clocks they pay with.
/// @dev A linked library, so that a host carries its address and not its code. It runs in the host's storage by
/// delegatecall, and judges guardians by their seats.
library GuardianLedger {
    /// @dev `_assess` answers with it: `pause` acts on it and `canPause` shows it, so the two cannot disagree. Seat and
    /// clock ride along, so that the hot path reads each slot once.
    struct Verdict {
        IGuardianPause.GuardianRefusal reason;
        uint256 asked;
        uint256 allowed;
        uint40 until;
        address guardian;
        SeatHead head;
        Bucket clock;
    }

    bytes12 private constant MIXED_KEY = bytes12(type(uint96).max);

    // Guardian

    /// @notice See `IGuardianPause.pause`.
    function pause(bytes32 market, ScopeSet scopes, uint32 duration, bytes32 cause, bytes32 evidence)
        external
        returns (uint64 incident)
    {
        return _pause(market, scopes, duration, cause, evidence);
    }

    /// @notice See `IGuardianPause.pauseMany`. The first closing pays, the others end with it and are free.
    function pauseMany(IGuardianPause.Closing[] calldata closings, uint32 duration, bytes32 cause, bytes32 evidence)
        external
        returns (uint64[] memory incidents)
    {
        require(closings.length != 0, IGuardianPause.GuardianClosingsEmpty());
        incidents = new uint64[](closings.length);
        for (uint256 i = 0; i < closings.length; ++i) {
            incidents[i] = _pause(closings[i].market, closings[i].scopes, duration, cause, evidence);
        }
    }

    /// @notice See `IGuardianPause.drill`.
    function drill() external {
        Verdict memory verdict = _armed(msg.sender);
        _enforce(msg.sender, verdict);
        Seat storage seat = GuardianStorage.load().seats[verdict.guardian];
        if (msg.sender == verdict.guardian) seat.head.drillBy = uint40(block.timestamp) + seat.drillInterval;
        else seat.successorDrilled = true;
        emit IGuardianPause.GuardianDrilled(verdict.guardian, msg.sender, seat.head.drillBy);
    }

    /// @notice For what a guardian may do besides `pause`, such as latching a lane: checks that `account` is armed and
    /// books `until` on its clock. Refuses, rather than shortens, what the terms or the clock do not allow.
    function charge(address account, uint40 until) external {
        Verdict memory verdict = _armed(account);
        uint256 duration = until > block.timestamp ? until - block.timestamp : 0;
        if (verdict.reason == IGuardianPause.GuardianRefusal.None) {
            _judgeDuration(verdict, duration, verdict.head.maxDuration);
        }
        if (verdict.reason == IGuardianPause.GuardianRefusal.None && verdict.until < until) {
            uint256 allowed = verdict.until - block.timestamp;
            _refuse(verdict, IGuardianPause.GuardianRefusal.ClockEmpty, duration, allowed);
        }
        _enforce(account, verdict);
        _runClock(verdict, MIXED_KEY);
    }

    /// @notice After a plan reopened `market`: gives back the seconds of the clock during which nothing stays closed
    /// because of this guardian. None when the clock pays for other keys, too, since those stay closed.
    function refund(address guardian, bytes32 market) external {
        Seat storage seat = GuardianStorage.load().seats[guardian];
        (uint40 clockEnd, uint40 end) = (seat.head.clockEnd, ContainmentStorage.wordOf(market).latest());
        if (end < block.timestamp) end = uint40(block.timestamp);
        if (end >= clockEnd || seat.head.clockKey != _clockKey(market)) return;
        (Bucket clock,) = seat.clock.settle(block.timestamp).credit(clockEnd - end);
        (seat.clock, seat.head.clockEnd) = (clock, end);
        emit IGuardianPause.GuardianClockSet(guardian, end, seat.head.clockKey, clock);
    }

    // Reads

    /// @notice See `IGuardianPause.canPause`.
    function canPause(address account, bytes32 market, ScopeSet scopes, uint32 duration)
        external
        view
        returns (bool ok, IGuardianPause.GuardianRefusal reason, uint40 until)
    {
        Verdict memory verdict = _assess(account, market, scopes, duration);
        ok = verdict.reason == IGuardianPause.GuardianRefusal.None;
        return (ok, verdict.reason, ok ? verdict.until : 0);
    }

    /// @notice Whether the account could close something now, its clock apart.
    function isArmed(address account) public view returns (bool) {
        return _armed(account).reason == IGuardianPause.GuardianRefusal.None;
    }

    /// @notice See `IGuardianPause.guardianStatus`.
    function statusOf(address account) external view returns (IGuardianPause.GuardianStatus memory status) {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        address guardian = $.seats[account].head.maxDuration != 0 ? account : $.standInFor[account];
        if (guardian == address(0)) return status;
        Seat memory seat = $.seats[guardian];
        status = IGuardianPause.GuardianStatus({
            armed: isArmed(account),
            seat: guardian,
            lapsed: _hasLapsed(seat.head),
            successorDrilled: seat.successorDrilled,
            drillBy: seat.head.drillBy,
            clockEnd: seat.head.clockEnd,
            available: uint32(seat.clock.settle(block.timestamp).available()),
            clock: seat.clock,
            scopes: seat.head.scopes,
            exitScopes: seat.head.exitScopes,
            maxDuration: seat.head.maxDuration,
            exitMaxDuration: seat.head.exitMaxDuration,
            drillInterval: seat.drillInterval,
            successor: seat.successor
        });
    }

    // Private

    function _pause(bytes32 market, ScopeSet scopes, uint32 duration, bytes32 cause, bytes32 evidence)
        private
        returns (uint64 incident)
    {
        Verdict memory verdict = _assess(msg.sender, market, scopes, duration);
        _enforce(msg.sender, verdict);
        uint40 until = verdict.until;
        if (until <= block.timestamp) return 0;
        incident = ContainmentWrites.contain(market, scopes, until, until, Tier.Guardian, cause, evidence);
        if (incident != 0) _runClock(verdict, _clockKey(market));
    }

    /// @dev Finds the seat on which `account` may act now. A guardian keeps its power beyond its deadline until the
    /// stand-in has proved that it can take over, so a seat is never without a hand.
    function _armed(address account) private view returns (Verdict memory verdict) {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        Seat storage seat = $.seats[account];
        (verdict.guardian, verdict.head) = (account, seat.head);
        bool armed = verdict.head.maxDuration != 0;
        if (armed) {
            armed = !_hasLapsed(verdict.head) || !seat.successorDrilled;
        } else {
            verdict.guardian = $.standInFor[account];
            seat = $.seats[verdict.guardian];
            verdict.head = seat.head;
            armed = verdict.guardian != address(0) && _hasLapsed(verdict.head);
        }
        if (armed) verdict.clock = seat.clock.settle(block.timestamp);
        else verdict.reason = IGuardianPause.GuardianRefusal.NotArmed;
    }

    function _assess(address account, bytes32 market, ScopeSet scopes, uint32 duration)
        private
        view
        returns (Verdict memory verdict)
    {
        verdict = _armed(account);
        if (verdict.reason != IGuardianPause.GuardianRefusal.None) return verdict;
        SeatHead memory head = verdict.head;
        (uint256 named, uint256 granted) =
            (ScopeSet.unwrap(scopes), ScopeSet.unwrap(head.scopes) | ScopeSet.unwrap(head.exitScopes));
        if (scopes.isEmpty() || !scopes.isValid()) {
            _refuse(verdict, IGuardianPause.GuardianRefusal.ScopesInvalid, named, granted);
        } else if (named & ~granted != 0) {
            _refuse(verdict, IGuardianPause.GuardianRefusal.ScopesNotGranted, named, granted);
        } else {
            bool exits = !scopes.isSubsetOf(head.scopes);
            _judgeDuration(verdict, duration, exits ? head.exitMaxDuration : head.maxDuration);
            _judgeEmptyClock(verdict, market, scopes, duration);
        }
    }

    /// @dev Sets `until` to the end of `duration`, or earlier when the clock cannot pay for all of it.
    // The cast: now and durations of 32 bits.
    // forge-lint: disable-next-item(unsafe-typecast)
    function _judgeDuration(Verdict memory verdict, uint256 duration, uint256 longest) private view {
        if (duration == 0 || duration > longest) {
            return _refuse(verdict, IGuardianPause.GuardianRefusal.DurationInvalid, duration, longest);
        }
        uint256 until = block.timestamp + duration;
        uint256 paid = verdict.head.clockEnd;
        if (paid < block.timestamp) paid = block.timestamp;
        if (until > paid) {
            uint256 payable_ = paid + verdict.clock.available();
            if (until > payable_) until = payable_;
        }
        verdict.until = uint40(until);
    }

    /// @dev With nothing on the clock only a call that lengthens nothing succeeds (CON-2).
    function _judgeEmptyClock(Verdict memory verdict, bytes32 market, ScopeSet scopes, uint32 duration) private view {
        if (verdict.reason != IGuardianPause.GuardianRefusal.None || verdict.until > block.timestamp) return;
        if (ContainmentWrites.lengthens(market, scopes, uint40(block.timestamp) + duration)) {
            _refuse(verdict, IGuardianPause.GuardianRefusal.ClockEmpty, duration, 0);
        }
    }

    function _refuse(Verdict memory verdict, IGuardianPause.GuardianRefusal reason, uint256 asked, uint256 allowed)
        private
        pure
    {
        (verdict.reason, verdict.asked, verdict.allowed) = (reason, asked, allowed);
    }

    function _enforce(address account, Verdict memory verdict) private pure {
        require(
            verdict.reason == IGuardianPause.GuardianRefusal.None,
            IGuardianPause.GuardianRefused(account, verdict.reason, verdict.asked, verdict.allowed)
        );
    }

    /// @dev Charges what `until` lies beyond the running clock, and remembers what the clock pays for.
    function _runClock(Verdict memory verdict, bytes12 key) private {
        Seat storage seat = GuardianStorage.load().seats[verdict.guardian];
        SeatHead memory head = verdict.head;
        uint40 end = head.clockEnd;
        if (end <= block.timestamp) end = uint40(block.timestamp);
        else if (head.clockKey != key) key = MIXED_KEY;
        if (verdict.until <= end && head.clockKey == key) return;
        Bucket clock = seat.clock;
        if (verdict.until > end) {
            clock = verdict.clock.charge(verdict.until - end);
            (seat.clock, head.clockEnd) = (clock, verdict.until);
        }
        head.clockKey = key;
        seat.head = head;
        emit IGuardianPause.GuardianClockSet(verdict.guardian, head.clockEnd, key, clock);
    }

    function _clockKey(bytes32 market) private pure returns (bytes12) {
        return bytes12(keccak256(abi.encode(market)));
    }

    function _hasLapsed(SeatHead memory head) private view returns (bool) {
        return block.timestamp >= head.drillBy;
    }
}
