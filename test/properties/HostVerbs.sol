// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Vm} from "forge-std/Vm.sol";

import {World} from "./HostWorld.sol";
import {IContainment} from "../../contracts/core/IContainment.sol";
import {IContainmentStatus} from "../../contracts/core/IContainmentStatus.sol";
import {ITwoSpeedChange} from "../../contracts/core/ITwoSpeedChange.sol";
import {IGuardianPause} from "../../contracts/pause/IGuardianPause.sol";
import {ITimelockedUnpause} from "../../contracts/pause/ITimelockedUnpause.sol";
import {ContainmentWord} from "../../contracts/types/ContainmentWord.sol";
import {Scope, ScopeSet} from "../../contracts/types/Scope.sol";

/// @notice What the properties do to a host and read from it. How the modules are called is written down here only.
library HostVerbs {
    Vm private constant VM = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
    bytes32 private constant CAUSE = "properties";

    // Calls

    /// @notice Sends a call and keeps what it does.
    function send(World storage self, address by, uint256 value, bytes memory data)
        internal
        returns (bool ok, bytes memory result)
    {
        VM.deal(by, by.balance + value);
        VM.prank(by);
        (ok, result) = self.host.call{value: value}(data);
    }

    /// @notice Sends a call and takes back what it did.
    function attempt(World storage self, address by, uint256 value, bytes memory data)
        internal
        returns (bool ok, bytes memory result)
    {
        uint256 snapshot = VM.snapshotState();
        (ok, result) = send(self, by, value, data);
        VM.revertToState(snapshot);
    }

    /// @notice Closes scopes as the governor, who may close until any time.
    function close(World storage self, bytes32 market, ScopeSet scopes, uint40 until) internal {
        (bool ok,) = send(self, self.governor, 0, containCall(market, scopes, until));
        require(ok, "the governor of the world cannot close");
    }

    // Calldata

    function containCall(bytes32 market, ScopeSet scopes, uint40 until) internal pure returns (bytes memory) {
        return abi.encodeCall(IContainment.contain, (market, scopes, until, CAUSE, bytes32(0)));
    }

    function pauseCall(bytes32 market, ScopeSet scopes, uint32 duration) internal pure returns (bytes memory) {
        return abi.encodeCall(IGuardianPause.pause, (market, scopes, duration, CAUSE, bytes32(0)));
    }

    /// @notice The guardian's own terms, but for these two.
    function setGuardianCall(World storage self, ScopeSet scopes, uint32 drillInterval)
        internal
        view
        returns (bytes memory)
    {
        IGuardianPause.GuardianStatus memory seat = guardianStatus(self);
        (IGuardianPause.GuardianBudget memory budget,,) = pauser(self).guardianBudget();
        uint256 burst = seat.clock.burst();
        IGuardianPause.GuardianTerms memory terms = IGuardianPause.GuardianTerms({
            scopes: scopes,
            exitScopes: seat.exitScopes,
            maxDuration: seat.maxDuration,
            exitMaxDuration: seat.exitMaxDuration,
            burst: uint32(burst),
            refill: uint32(seat.clock.mostIn(budget.window) - burst),
            drillInterval: drillInterval,
            successor: seat.successor
        });
        return abi.encodeCall(IGuardianPause.setGuardian, (self.guardian, terms));
    }

    function setUnpauseTimesCall(World storage self) internal view returns (bytes memory) {
        return abi.encodeCall(ITimelockedUnpause.setUnpauseTimes, (ITimelockedUnpause(self.host).unpauseTimes()));
    }

    /// @notice A plan that reopens everything of `market` at once.
    function proposeCall(World storage self, bytes32 market) internal view returns (bytes memory) {
        ContainmentWord seen = status(self).containmentWord(market);
        return abi.encodeCall(ITimelockedUnpause.proposeUnpause, (market, ContainmentWord.wrap(0), seen, address(0)));
    }

    /// @notice A change that changes nothing: the delays once more.
    function idleChange(World storage self) internal view returns (bytes memory) {
        return abi.encodeCall(ITwoSpeedChange.setChangeDelays, (ITwoSpeedChange(self.host).changeDelays()));
    }

    // Reads

    /// @dev `vm.getBlockTimestamp` and not `block.timestamp`: the optimiser may reuse a value read before a warp.
    function time() internal view returns (uint40) {
        return uint40(VM.getBlockTimestamp());
    }

    function status(World storage self) internal view returns (IContainment) {
        return IContainment(self.host);
    }

    function pauser(World storage self) internal view returns (IGuardianPause) {
        return IGuardianPause(self.host);
    }

    function guardianStatus(World storage self) internal view returns (IGuardianPause.GuardianStatus memory) {
        return pauser(self).guardianStatus(self.guardian);
    }

    /// @notice The host, then each market of its calls.
    function keys(World storage self) internal view returns (bytes32[] memory all) {
        all = new bytes32[](self.calls.length + 1);
        uint256 count = 1;
        for (uint256 i = 0; i < self.calls.length; ++i) {
            if (!contains(all, self.calls[i].market)) all[count++] = self.calls[i].market;
        }
        // Assembly: shortens the array to what was found.
        assembly ("memory-safe") {
            mstore(all, count)
        }
    }

    function contains(bytes32[] memory list, bytes32 entry) internal pure returns (bool) {
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i] == entry) return true;
        }
        return false;
    }

    /// @notice What the pause modules keep: words, closed times, incidents, delays, clocks.
    function state(World storage self) internal view returns (bytes memory all) {
        all = _read(self, abi.encodeCall(IContainmentStatus.incidentCount, ()));
        all = bytes.concat(all, _read(self, abi.encodeCall(ITwoSpeedChange.changeDelays, ())));
        bytes32[] memory markets = keys(self);
        for (uint256 i = 0; i < markets.length; ++i) {
            all = bytes.concat(all, _marketState(self, markets[i]));
        }
        if (!hasGuardians(self)) return all;
        return bytes.concat(all, _read(self, abi.encodeCall(IGuardianPause.guardianStatus, (self.guardian))));
    }

    function _marketState(World storage self, bytes32 market) private view returns (bytes memory all) {
        all = _read(self, abi.encodeCall(IContainmentStatus.containmentWord, (market)));
        for (uint8 scope = 0; scope < 6; ++scope) {
            all = bytes.concat(all, _read(self, abi.encodeCall(IContainmentStatus.closedTime, (market, Scope(scope)))));
        }
    }

    /// @dev A damaged state may make a read revert; then that is the answer.
    function _read(World storage self, bytes memory call) private view returns (bytes memory) {
        (bool ok, bytes memory result) = self.host.staticcall(call);
        return abi.encode(ok, result);
    }

    function hasGuardians(World storage self) internal view returns (bool) {
        return self.guardian != address(0);
    }

    function hasPlans(World storage self) internal view returns (bool) {
        for (uint256 i = 0; i < self.modules.length; ++i) {
            if (keccak256(bytes(self.modules[i])) == keccak256("TimelockedUnpause")) return true;
        }
        return false;
    }

    // Refusals

    function scopeClosed(bytes32 market, Scope scope, uint40 until) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, market, scope, until);
    }

    function unscheduled(bytes memory call) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduledCall.selector, bytes4(call));
    }
}
