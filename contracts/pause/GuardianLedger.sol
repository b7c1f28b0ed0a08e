// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {GuardianStorage, Seat} from "./GuardianStorage.sol";
import {IGuardianPause} from "./IGuardianPause.sol";
import {ContainmentStorage} from "../core/ContainmentStorage.sol";
import {ContainmentWrites} from "../core/ContainmentWrites.sol";
import {Bucket, BucketLib} from "../types/Bucket.sol";
import {Scope, ScopeSet, ScopeSetLib} from "../types/Scope.sol";
import {Tier} from "../types/Tier.sol";

/// @title GuardianLedger
/// @notice Seats, clocks, stand-ins and the budget of all guardians.
/// @dev A linked library, so that a host carries its address and not its code. It runs in the host's storage by
/// delegatecall. It judges guardians by their seats; the governor's authority is the module's part.
library GuardianLedger {
    /// @dev `_assess` answers with it: `pause` acts on it and `canPause` shows it, so the two cannot disagree.
    struct Verdict {
        address guardian;
        IGuardianPause.GuardianRefusal reason;
        uint40 until;
        uint256 asked;
        uint256 allowed;
    }

    /// @dev Sums and floors run over all guardians, so their number has to stay small.
    uint256 private constant MAX_GUARDIANS = 16;
    bytes12 private constant MIXED_KEY = bytes12(type(uint96).max);

    // Guardian

    /// @notice See `IGuardianPause.pause`.
    function pause(bytes32 market, ScopeSet scopes, uint32 duration, bytes32 cause, bytes32 evidence)
        external
        returns (uint64 incident)
    {
        Verdict memory verdict = _assess(msg.sender, market, scopes, duration);
        require(
            verdict.reason == IGuardianPause.GuardianRefusal.None,
            IGuardianPause.GuardianRefused(msg.sender, verdict.reason, verdict.asked, verdict.allowed)
        );
        if (verdict.until <= block.timestamp) return 0;
        incident =
            ContainmentWrites.contain(market, scopes, verdict.until, verdict.until, Tier.Guardian, cause, evidence);
        if (incident != 0) _runClock(verdict.guardian, verdict.until, _clockKey(market));
    }

    /// @notice See `IGuardianPause.drill`.
    function drill() external {
        address guardian = _requireArmed(msg.sender);
        Seat storage seat = GuardianStorage.load().seats[guardian];
        if (msg.sender == guardian) seat.drillBy = uint40(block.timestamp) + seat.drillInterval;
        else seat.successorDrilled = true;
        emit IGuardianPause.GuardianDrilled(guardian, msg.sender, seat.drillBy);
    }

    /// @notice For what a guardian may do besides `pause`, such as latching a lane: checks that `account` is armed and
    /// books `until` on its clock. Refuses, rather than shortens, what the terms or the clock do not allow.
    function charge(address account, uint40 until) external {
        address guardian = _requireArmed(account);
        Seat storage seat = GuardianStorage.load().seats[guardian];
        uint256 duration = until > block.timestamp ? until - block.timestamp : 0;
        require(
            duration != 0 && duration <= seat.maxDuration,
            IGuardianPause.GuardianRefused(
                account, IGuardianPause.GuardianRefusal.DurationInvalid, duration, seat.maxDuration
            )
        );
        uint256 allowed = _affordable(seat) - block.timestamp;
        require(
            duration <= allowed,
            IGuardianPause.GuardianRefused(account, IGuardianPause.GuardianRefusal.ClockEmpty, duration, allowed)
        );
        _runClock(guardian, until, MIXED_KEY);
    }

    /// @notice After a plan reopened `market`: the seconds of the clock during which nothing stays closed because of
    /// this guardian. None when the clock pays for other keys, too, since those stay closed.
    function refund(address guardian, bytes32 market) external {
        Seat storage seat = GuardianStorage.load().seats[guardian];
        uint40 end = ContainmentStorage.wordOf(market).latest();
        if (end < block.timestamp) end = uint40(block.timestamp);
        if (end >= seat.clockEnd || seat.clockKey != _clockKey(market)) return;
        (seat.clock,) = seat.clock.settle(block.timestamp).credit(seat.clockEnd - end);
        seat.clockEnd = end;
        emit IGuardianPause.GuardianClockSet(guardian, end, seat.clock);
    }

    // Governor

    /// @notice Set-up, and the scheduled half of `setGuardian`.
    function setGuardian(address guardian, IGuardianPause.GuardianTerms calldata terms) external {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        if ($.seats[guardian].maxDuration == 0) {
            _checkFree(guardian);
            require($.guardians.length < MAX_GUARDIANS, IGuardianPause.GuardianCountExceeded(MAX_GUARDIANS));
            $.guardians.push(guardian);
        }
        _writeTerms(guardian, terms);
        Seat storage seat = $.seats[guardian];
        if (seat.successor != terms.successor) _setSuccessor(guardian, terms.successor);
        seat.drillInterval = terms.drillInterval;
        seat.drillBy = uint40(block.timestamp) + terms.drillInterval;
        seat.successorDrilled = false;
        _checkBudget();
        emit IGuardianPause.GuardianSet(guardian, terms, seat.drillBy, seat.clock);
    }

    /// @notice The half of `setGuardian` that needs no schedule.
    function lowerGuardian(address guardian, IGuardianPause.GuardianTerms calldata terms) external {
        Seat storage seat = _seatOf(guardian);
        Bucket old = seat.clock;
        bool kept = terms.successor == seat.successor && terms.drillInterval == seat.drillInterval;
        bool lower = terms.scopes.isSubsetOf(seat.scopes) && terms.exitScopes.isSubsetOf(seat.exitScopes)
            && terms.maxDuration <= seat.maxDuration && terms.exitMaxDuration <= seat.exitMaxDuration;
        _writeTerms(guardian, terms);
        bool slower = seat.clock.burst() <= old.burst() && seat.clock.rate() <= old.rate();
        require(kept && lower && slower, IGuardianPause.GuardianPowerAdded(guardian));
        _checkFloor();
        emit IGuardianPause.GuardianSet(guardian, terms, seat.drillBy, seat.clock);
    }

    /// @notice See `IGuardianPause.replaceGuardian`.
    function replaceGuardian(address guardian, address newGuardian) external {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        Seat storage seat = _seatOf(guardian);
        // The stand-in itself may move up; then nobody stands in.
        if (seat.successor == newGuardian) _setSuccessor(guardian, address(0));
        _checkFree(newGuardian);
        seat.drillBy = uint40(block.timestamp) + seat.drillInterval;
        seat.successorDrilled = false;
        if (seat.successor != address(0)) $.standInFor[seat.successor] = newGuardian;

        $.seats[newGuardian] = seat;
        delete $.seats[guardian];
        $.guardians[_indexOf(guardian)] = newGuardian;
        emit IGuardianPause.GuardianReplaced(guardian, newGuardian, $.seats[newGuardian].drillBy);
    }

    /// @notice See `IGuardianPause.removeGuardian`.
    function removeGuardian(address guardian, bool scheduled) external {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        Seat storage seat = _seatOf(guardian);
        uint256 last = $.guardians.length - 1;
        require(last != 0, IGuardianPause.GuardianFloorReached(0, 1));

        _retire(seat, seat.clock.mostIn($.budget.window));
        _setSuccessor(guardian, address(0));
        delete $.seats[guardian];
        $.guardians[_indexOf(guardian)] = $.guardians[last];
        $.guardians.pop();
        if (!scheduled) _checkFloor();
        emit IGuardianPause.GuardianRemoved(guardian, msg.sender, $.retired, $.retiredUntil);
    }

    /// @notice Sets budget and floor.
    function setBudget(IGuardianPause.GuardianBudget calldata budget) external {
        require(
            budget.window != 0 && budget.budget <= budget.window,
            IGuardianPause.GuardianBudgetExceeded(budget.budget, budget.window)
        );
        GuardianStorage.load().budget = budget;
        _checkBudget();
        emit IGuardianPause.GuardianBudgetSet(budget);
    }

    // Reads

    /// @notice See `IGuardianPause.canPause`.
    function canPause(address account, bytes32 market, ScopeSet scopes, uint32 duration)
        external
        view
        returns (bool ok, IGuardianPause.GuardianRefusal reason, uint40 until)
    {
        Verdict memory verdict = _assess(account, market, scopes, duration);
        return (verdict.reason == IGuardianPause.GuardianRefusal.None, verdict.reason, verdict.until);
    }

    /// @notice See `IGuardianPause.guardianStatus`.
    function statusOf(address account) external view returns (IGuardianPause.GuardianStatus memory status) {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        Seat storage seat = $.seats[account];
        status.seat = seat.maxDuration != 0 ? account : $.standInFor[account];
        if (status.seat == address(0)) return status;
        seat = $.seats[status.seat];
        status.armed = isArmed(account);
        status.lapsed = _hasLapsed(seat);
        status.successorDrilled = seat.successorDrilled;
        (status.drillBy, status.drillInterval, status.successor) = (seat.drillBy, seat.drillInterval, seat.successor);
        (status.clockEnd, status.clock) = (seat.clockEnd, seat.clock);
        status.available = uint32(seat.clock.settle(block.timestamp).available());
        (status.scopes, status.maxDuration) = (seat.scopes, seat.maxDuration);
        (status.exitScopes, status.exitMaxDuration) = (seat.exitScopes, seat.exitMaxDuration);
    }

    /// @notice Whether the account could close something now, its clock apart.
    function isArmed(address account) public view returns (bool) {
        return _armedSeat(account) != address(0);
    }

    /// @notice Share of removed seats that is still reserved.
    function retired() public view returns (uint256) {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        return block.timestamp < $.retiredUntil ? $.retired : 0;
    }

    // Private: who may act

    /// @dev The guardian on whose seat `account` may act now, zero when there is none. A guardian keeps its power
    /// beyond its deadline until the stand-in has proved that it can take over, so a seat is never without a hand.
    function _armedSeat(address account) private view returns (address guardian) {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        Seat storage seat = $.seats[account];
        if (seat.maxDuration != 0) return _hasLapsed(seat) && seat.successorDrilled ? address(0) : account;
        guardian = $.standInFor[account];
        return _hasLapsed($.seats[guardian]) ? guardian : address(0);
    }

    function _requireArmed(address account) private view returns (address guardian) {
        guardian = _armedSeat(account);
        require(
            guardian != address(0),
            IGuardianPause.GuardianRefused(account, IGuardianPause.GuardianRefusal.NotArmed, 0, 0)
        );
    }

    function _hasLapsed(Seat storage seat) private view returns (bool) {
        return block.timestamp >= seat.drillBy;
    }

    function _seatOf(address guardian) private view returns (Seat storage seat) {
        seat = GuardianStorage.load().seats[guardian];
        require(seat.maxDuration != 0, IGuardianPause.GuardianUnknown(guardian));
    }

    function _assess(address account, bytes32 market, ScopeSet scopes, uint32 duration)
        private
        view
        returns (Verdict memory verdict)
    {
        verdict.guardian = _armedSeat(account);
        if (verdict.guardian == address(0)) return _refused(verdict, IGuardianPause.GuardianRefusal.NotArmed, 0, 0);
        Seat storage seat = GuardianStorage.load().seats[verdict.guardian];

        uint256 named = ScopeSet.unwrap(scopes);
        uint256 granted = ScopeSet.unwrap(seat.scopes) | ScopeSet.unwrap(seat.exitScopes);
        if (scopes.isEmpty() || !scopes.isValid()) {
            return _refused(verdict, IGuardianPause.GuardianRefusal.ScopesInvalid, named, granted);
        }
        if (named & ~granted != 0) {
            return _refused(verdict, IGuardianPause.GuardianRefusal.ScopesNotGranted, named, granted);
        }

        uint256 longest = scopes.isSubsetOf(seat.scopes) ? seat.maxDuration : seat.exitMaxDuration;
        if (duration == 0 || duration > longest) {
            return _refused(verdict, IGuardianPause.GuardianRefusal.DurationInvalid, duration, longest);
        }
        verdict.until = uint40(block.timestamp) + duration;
        uint40 affordable = _affordable(seat);
        if (affordable >= verdict.until) return verdict;
        if (affordable <= block.timestamp && ContainmentWrites.lengthens(market, scopes, verdict.until)) {
            return _refused(verdict, IGuardianPause.GuardianRefusal.ClockEmpty, duration, 0);
        }
        verdict.until = affordable;
    }

    function _refused(Verdict memory verdict, IGuardianPause.GuardianRefusal reason, uint256 asked, uint256 allowed)
        private
        pure
        returns (Verdict memory)
    {
        (verdict.reason, verdict.until, verdict.asked, verdict.allowed) = (reason, 0, asked, allowed);
        return verdict;
    }

    // Private: the clock

    /// @dev Latest second that the clock can pay for.
    function _affordable(Seat storage seat) private view returns (uint40) {
        uint256 end = seat.clockEnd > block.timestamp ? seat.clockEnd : block.timestamp;
        return uint40(end + seat.clock.settle(block.timestamp).available());
    }

    /// @dev Charges what `until` lies beyond the running clock, and remembers what the clock pays for.
    function _runClock(address guardian, uint40 until, bytes12 key) private {
        Seat storage seat = GuardianStorage.load().seats[guardian];
        uint40 end = seat.clockEnd;
        bool running = end > block.timestamp;
        seat.clockKey = running && seat.clockKey != key ? MIXED_KEY : key;
        if (!running) end = uint40(block.timestamp);
        if (until <= end) return;
        Bucket clock = seat.clock.settle(block.timestamp).charge(until - end);
        seat.clock = clock;
        seat.clockEnd = until;
        emit IGuardianPause.GuardianClockSet(guardian, until, clock);
    }

    function _clockKey(bytes32 market) private pure returns (bytes12) {
        return bytes12(keccak256(abi.encode(market)));
    }

    // Private: seats

    /// @dev Everything of the terms but stand-in and interval.
    function _writeTerms(address guardian, IGuardianPause.GuardianTerms memory terms) private {
        Seat storage seat = GuardianStorage.load().seats[guardian];
        uint256 window = GuardianStorage.load().budget.window;
        Bucket old = seat.clock;
        Bucket clock = old.isSet()
            ? old.settle(block.timestamp).withLimit(terms.burst, terms.refill, window)
            : BucketLib.create(terms.burst, terms.refill, window, block.timestamp);
        require(_areTermsValid(terms, clock.burst()), IGuardianPause.GuardianTermsInvalid(guardian, terms));
        if (old.isSet()) _retireCut(seat, old, clock, window);

        seat.clock = clock;
        (seat.scopes, seat.maxDuration) = (terms.scopes, terms.maxDuration);
        (seat.exitScopes, seat.exitMaxDuration) = (terms.exitScopes, terms.exitMaxDuration);
    }

    function _areTermsValid(IGuardianPause.GuardianTerms memory terms, uint256 burst) private pure returns (bool) {
        ScopeSet exits = ScopeSetLib.only(Scope.Exit).with(Scope.Repay);
        bool longEnough = terms.maxDuration != 0 && terms.maxDuration <= burst && terms.drillInterval != 0;
        bool scopesFit = !terms.scopes.isEmpty() && terms.scopes.isValid() && !terms.scopes.has(Scope.Exit)
            && !terms.scopes.has(Scope.Repay) && terms.exitScopes.isSubsetOf(exits);
        bool exitFits = terms.exitScopes.isEmpty() == (terms.exitMaxDuration == 0);
        return longEnough && scopesFit && exitFits && terms.exitMaxDuration < terms.maxDuration;
    }

    /// @dev A stand-in has no stand-in, no seat, and stands in once.
    function _setSuccessor(address guardian, address successor) private {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        Seat storage seat = $.seats[guardian];
        delete $.standInFor[seat.successor];
        seat.successor = successor;
        if (successor == address(0)) return;
        _checkFree(successor);
        $.standInFor[successor] = guardian;
    }

    function _checkFree(address account) private view {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        bool seated = $.seats[account].maxDuration != 0 || $.standInFor[account] != address(0);
        require(
            account != address(0) && account != address(this) && !seated, IGuardianPause.GuardianAccountInvalid(account)
        );
    }

    function _indexOf(address guardian) private view returns (uint256 index) {
        address[] storage list = GuardianStorage.load().guardians;
        while (list[index] != guardian) ++index;
    }

    // Private: the budget of all

    function _checkBudget() private view {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        uint256 sum = retired();
        for (uint256 i = 0; i < $.guardians.length; ++i) {
            sum += $.seats[$.guardians[i]].clock.mostIn($.budget.window);
        }
        require(sum <= $.budget.budget, IGuardianPause.GuardianBudgetExceeded(sum, $.budget.budget));
    }

    function _checkFloor() private view {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        IGuardianPause.GuardianBudget memory floor = $.budget;
        uint256 strong = 0;
        for (uint256 i = 0; i < $.guardians.length; ++i) {
            Seat storage seat = $.seats[$.guardians[i]];
            if (seat.maxDuration >= floor.minSeconds && floor.minScopes.isSubsetOf(seat.scopes)) ++strong;
        }
        require(strong >= floor.minGuardians, IGuardianPause.GuardianFloorReached(strong, floor.minGuardians));
    }

    /// @dev What a seat has spent can still lie in the window when its share is granted to somebody else. So the share
    /// stays reserved for a window after the seat's last closing has ended.
    function _retire(Seat storage seat, uint256 share) private {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        uint256 end = seat.clockEnd > block.timestamp ? seat.clockEnd : block.timestamp;
        end += $.budget.window;
        (uint256 reserved, uint40 until) = (retired() + share, $.retiredUntil);
        $.retired = uint128(reserved);
        if (end > until) $.retiredUntil = uint40(end);
    }

    /// @dev In a window that spans a change of clock, the old burst and the faster of both rates may have been spent.
    function _retireCut(Seat storage seat, Bucket old, Bucket clock, uint256 window) private {
        uint256 most = old.mostIn(window);
        if (clock.rate() > old.rate()) most += clock.mostIn(window) - clock.burst() - (most - old.burst());
        uint256 share = clock.mostIn(window);
        if (most > share) _retire(seat, most - share);
    }
}
