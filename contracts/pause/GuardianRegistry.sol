// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {GuardianStorage, Seat, SeatHead} from "./GuardianStorage.sol";
import {IGuardianPause} from "./IGuardianPause.sol";
import {Bucket, BucketLib} from "../types/Bucket.sol";
import {Scope, ScopeSet, ScopeSetLib} from "../types/Scope.sol";

/// @title GuardianRegistry
/// @notice Who sits on which seat, on what terms, within the budget of all.
/// @dev A linked library, so that a host carries its address and not its code. It runs in the host's storage by
/// delegatecall. Whether the governor may do this at once or only as a scheduled change is the module's part.
library GuardianRegistry {
    /// @dev Sums and floors run over all guardians, so their number has to stay small.
    uint256 private constant MAX_GUARDIANS = 16;

    // Governor

    /// @notice Set-up, and the scheduled half of `IGuardianPause.setGuardian`.
    function set(address guardian, IGuardianPause.GuardianTerms calldata terms) external {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        Seat storage seat = $.seats[guardian];
        if (seat.head.maxDuration == 0) {
            _checkFree(guardian);
            require($.guardians.length < MAX_GUARDIANS, IGuardianPause.GuardianCountExceeded(MAX_GUARDIANS));
            $.guardians.push(guardian);
        }
        _writeTerms(guardian, seat, terms);
        if (seat.successor != terms.successor) _setSuccessor(guardian, terms.successor);
        _renewDeadline(seat, terms.drillInterval);
        _checkBudget();
        emit IGuardianPause.GuardianSet(guardian, terms, seat.head.drillBy, seat.clock);
    }

    /// @notice The half of `IGuardianPause.setGuardian` that needs no schedule.
    function lower(address guardian, IGuardianPause.GuardianTerms calldata terms) external {
        Seat storage seat = _seatOf(guardian);
        Seat memory old = seat;
        bool awake = _isAwake(seat);
        bool kept = terms.successor == old.successor && terms.drillInterval == old.drillInterval;
        bool lowered = terms.scopes.isSubsetOf(old.head.scopes) && terms.exitScopes.isSubsetOf(old.head.exitScopes)
            && terms.maxDuration <= old.head.maxDuration && terms.exitMaxDuration <= old.head.exitMaxDuration;
        _writeTerms(guardian, seat, terms);
        bool slowed = seat.clock.burst() <= old.clock.burst() && seat.clock.rate() <= old.clock.rate();
        require(kept && lowered && slowed, IGuardianPause.GuardianPowerAdded(guardian));
        _checkFloor(awake);
        emit IGuardianPause.GuardianSet(guardian, terms, old.head.drillBy, seat.clock);
    }

    /// @notice See `IGuardianPause.replaceGuardian`.
    function replace(address guardian, address newGuardian) external {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        Seat storage seat = _seatOf(guardian);
        // The stand-in itself may move up; then nobody stands in.
        if (seat.successor == newGuardian) _setSuccessor(guardian, address(0));
        _checkFree(newGuardian);
        _renewDeadline(seat, seat.drillInterval);
        if (seat.successor != address(0)) $.standInFor[seat.successor] = newGuardian;

        $.seats[newGuardian] = seat;
        delete $.seats[guardian];
        $.guardians[_indexOf(guardian)] = newGuardian;
        emit IGuardianPause.GuardianReplaced(guardian, newGuardian, $.seats[newGuardian].head.drillBy);
    }

    /// @notice The scheduled half of `IGuardianPause.removeGuardian`.
    function remove(address guardian) public {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        Seat storage seat = _seatOf(guardian);
        uint256 last = $.guardians.length - 1;
        require(last != 0, IGuardianPause.GuardianFloorReached(0, 1));

        _retire(seat.head.clockEnd, seat.clock.mostIn($.budget.window));
        _setSuccessor(guardian, address(0));
        delete $.seats[guardian];
        $.guardians[_indexOf(guardian)] = $.guardians[last];
        $.guardians.pop();
        emit IGuardianPause.GuardianRemoved(guardian, msg.sender);
    }

    /// @notice The half of `IGuardianPause.removeGuardian` that needs no schedule: down to the floor.
    function dismiss(address guardian) external {
        bool awake = _isAwake(GuardianStorage.load().seats[guardian]);
        remove(guardian);
        _checkFloor(awake);
    }

    /// @notice Sets budget and floor.
    function setBudget(IGuardianPause.GuardianBudget calldata budget) external {
        require(
            budget.window != 0 && budget.budget <= budget.window,
            IGuardianPause.GuardianBudgetExceeded(budget.budget, budget.window)
        );
        _stretchRetired(budget.window);
        GuardianStorage.load().budget = budget;
        _checkBudget();
        emit IGuardianPause.GuardianBudgetSet(budget);
    }

    // Reads

    /// @notice See `IGuardianPause.guardians`.
    function guardians() external view returns (address[] memory) {
        return GuardianStorage.load().guardians;
    }

    /// @notice See `IGuardianPause.guardianBudget`.
    function budgetOf() external view returns (IGuardianPause.GuardianBudget memory, uint256, uint40) {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        return ($.budget, _reserved(), $.retiredUntil);
    }

    // Private: seats

    function _seatOf(address guardian) private view returns (Seat storage seat) {
        seat = GuardianStorage.load().seats[guardian];
        require(seat.head.maxDuration != 0, IGuardianPause.GuardianUnknown(guardian));
    }

    /// @dev Everything of the terms but stand-in and deadline.
    function _writeTerms(address guardian, Seat storage seat, IGuardianPause.GuardianTerms memory terms) private {
        uint256 window = GuardianStorage.load().budget.window;
        Bucket old = seat.clock;
        Bucket clock = old.isSet()
            ? old.settle(block.timestamp).withLimit(terms.burst, terms.refill, window)
            : BucketLib.create(terms.burst, terms.refill, window, block.timestamp);
        require(_areTermsValid(terms, clock.burst()), IGuardianPause.GuardianTermsInvalid(guardian, terms));
        if (old.isSet()) _retireCut(seat.head.clockEnd, old, clock, window);

        seat.clock = clock;
        SeatHead storage head = seat.head;
        (head.scopes, head.maxDuration) = (terms.scopes, terms.maxDuration);
        (head.exitScopes, head.exitMaxDuration) = (terms.exitScopes, terms.exitMaxDuration);
    }

    function _areTermsValid(IGuardianPause.GuardianTerms memory terms, uint256 burst) private pure returns (bool) {
        ScopeSet exits = ScopeSetLib.only(Scope.Exit).with(Scope.Repay);
        bool longEnough = terms.maxDuration != 0 && terms.maxDuration <= burst && terms.drillInterval != 0;
        bool scopesFit = !terms.scopes.isEmpty() && terms.scopes.isValid() && !terms.scopes.has(Scope.Exit)
            && !terms.scopes.has(Scope.Repay) && terms.exitScopes.isSubsetOf(exits);
        bool exitFits = terms.exitScopes.isEmpty() == (terms.exitMaxDuration == 0);
        return longEnough && scopesFit && exitFits && terms.exitMaxDuration < terms.maxDuration;
    }

    function _renewDeadline(Seat storage seat, uint32 interval) private {
        (seat.drillInterval, seat.successorDrilled) = (interval, false);
        seat.head.drillBy = uint40(block.timestamp) + interval;
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
        bool seated = $.seats[account].head.maxDuration != 0 || $.standInFor[account] != address(0);
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
        (uint256 sum, uint256 budget, uint256 window) = (_reserved(), $.budget.budget, $.budget.window);
        for (uint256 i = 0; i < $.guardians.length; ++i) {
            sum += $.seats[$.guardians[i]].clock.mostIn(window);
        }
        require(sum <= budget, IGuardianPause.GuardianBudgetExceeded(sum, budget));
    }

    /// @dev Taking from a seat that is awake has to leave enough that are: a thief of the governor's key would
    /// otherwise leave just the silent ones. A silent seat is still armed, so taking from it has to leave enough of any
    /// kind.
    function _checkFloor(bool awakeOnly) private view {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        (uint256 left, uint256 floor) = (0, $.budget.minGuardians);
        for (uint256 i = 0; i < $.guardians.length; ++i) {
            Seat storage seat = $.seats[$.guardians[i]];
            if (_isStrong(seat) && (!awakeOnly || _isAwake(seat))) ++left;
        }
        require(left >= floor, IGuardianPause.GuardianFloorReached(left, floor));
    }

    function _isStrong(Seat storage seat) private view returns (bool) {
        IGuardianPause.GuardianBudget memory floor = GuardianStorage.load().budget;
        SeatHead memory head = seat.head;
        // The rate was rounded down by less than one step.
        bool refills = (seat.clock.rate() + 1) * floor.window > uint256(floor.minSeconds) << 16;
        return refills && head.maxDuration >= floor.minSeconds && floor.minScopes.isSubsetOf(head.scopes);
    }

    /// @dev Whether a hand of the seat, the guardian's or the stand-in's, has shown in time that it can act.
    function _isAwake(Seat storage seat) private view returns (bool) {
        return block.timestamp < seat.head.drillBy || seat.successorDrilled;
    }

    /// @dev Share of removed or lowered seats that is still reserved.
    function _reserved() private view returns (uint256) {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        return block.timestamp < $.retiredUntil ? $.retired : 0;
    }

    /// @dev What a seat has spent can still lie in the window when its share is granted to somebody else. So the share
    /// stays reserved for a window after the seat's last closing has ended.
    // The casts: shares are sums of at most 16 x 2^33 seconds, times are now and durations of 32 bits.
    // forge-lint: disable-next-item(unsafe-typecast)
    function _retire(uint256 end, uint256 share) private {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        if (end < block.timestamp) end = block.timestamp;
        end += $.budget.window;
        $.retired = uint128(_reserved() + share);
        if (end > $.retiredUntil) $.retiredUntil = uint40(end);
        emit IGuardianPause.GuardianShareRetired($.retired, $.retiredUntil);
    }

    /// @dev A longer window holds more of what is still reserved, and holds it for longer.
    // The casts: as in `_retire`; the reserved share grows at most to the new window.
    // forge-lint: disable-next-item(unsafe-typecast)
    function _stretchRetired(uint256 window) private {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        (uint256 old, uint256 share) = ($.budget.window, _reserved());
        if (share == 0 || window <= old) return;
        $.retired = uint128((share * window + old - 1) / old);
        $.retiredUntil += uint40(window - old);
        emit IGuardianPause.GuardianShareRetired($.retired, $.retiredUntil);
    }

    /// @dev In a window that spans a change of clock, the old burst and the faster of both rates may have been spent.
    function _retireCut(uint40 clockEnd, Bucket old, Bucket clock, uint256 window) private {
        uint256 share = clock.mostIn(window);
        uint256 refill = old.mostIn(window) - old.burst();
        if (share - clock.burst() > refill) refill = share - clock.burst();
        if (old.burst() + refill > share) _retire(clockEnd, old.burst() + refill - share);
    }
}
