// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {stdJson} from "forge-std/StdJson.sol";

import {BaseScript} from "./Base.s.sol";
import {IContainment} from "../contracts/core/IContainment.sol";
import {ITwoSpeedChange} from "../contracts/core/ITwoSpeedChange.sol";
import {IOutflowLimiter} from "../contracts/outflow/IOutflowLimiter.sol";
import {IGuardianPause} from "../contracts/pause/IGuardianPause.sol";
import {ITimelockedUnpause} from "../contracts/pause/ITimelockedUnpause.sol";
import {Scope, ScopeSet, ScopeSetLib} from "../contracts/types/Scope.sol";

/// @title ConfigReader
/// @notice Turns what every preset has in common in the JSON of `script/config/` into what their constructors take.
/// @dev Field by field and by name, so that a reviewer may order the file as he reads it. Scopes are lists of names.
abstract contract ConfigReader is BaseScript {
    using stdJson for string;
    using ScopeSetLib for ScopeSet;

    /// @notice An address was left zero: write the real one into the configuration.
    error ConfigAddressZero(string field);
    /// @notice No scope has this name.
    error ConfigScopeUnknown(string name);
    /// @notice The number does not fit the contract's type.
    error ConfigNumberTooLarge(string field, uint256 value);

    // Parts

    function _changeDelays(string memory json) internal pure returns (ITwoSpeedChange.ChangeDelays memory) {
        return ITwoSpeedChange.ChangeDelays({
            slow: _uint32(json, ".changeDelays.slow"),
            fast: _uint32(json, ".changeDelays.fast"),
            window: _uint32(json, ".changeDelays.window")
        });
    }

    function _escrowTimes(string memory json) internal pure returns (uint32 review, uint32 hold) {
        return (_uint32(json, ".escrow.review"), _uint32(json, ".escrow.hold"));
    }

    function _bounds(string memory json) internal pure returns (IContainment.ContainmentBounds memory) {
        return IContainment.ContainmentBounds({
            graceCap: _uint32(json, ".containment.graceCap"),
            graceBps: _uint16(json, ".containment.graceBps"),
            councilMax: _uint32(json, ".containment.councilMax"),
            automaticMax: _uint32(json, ".containment.automaticMax"),
            automaticBudget: _uint32(json, ".containment.automaticBudget"),
            automaticWindow: _uint32(json, ".containment.automaticWindow")
        });
    }

    function _guardianBudget(string memory json) internal pure returns (IGuardianPause.GuardianBudget memory) {
        return IGuardianPause.GuardianBudget({
            budget: _uint32(json, ".guardians.budget"),
            window: _uint32(json, ".guardians.window"),
            minGuardians: uint8(_number(json, ".guardians.minGuardians", type(uint8).max)),
            minSeconds: _uint32(json, ".guardians.minSeconds"),
            minScopes: _scopes(json, ".guardians.minScopes")
        });
    }

    function _guardians(string memory json) internal view returns (IGuardianPause.GuardianSeat[] memory seats) {
        seats = new IGuardianPause.GuardianSeat[](_length(json, ".guardians.seats"));
        for (uint256 i = 0; i < seats.length; ++i) {
            string memory seat = _at(".guardians.seats", i);
            seats[i] = IGuardianPause.GuardianSeat(
                _address(json, string.concat(seat, ".account")), _guardianTerms(json, seat)
            );
        }
    }

    function _guardianTerms(string memory json, string memory seat)
        private
        pure
        returns (IGuardianPause.GuardianTerms memory)
    {
        return IGuardianPause.GuardianTerms({
            scopes: _scopes(json, string.concat(seat, ".scopes")),
            exitScopes: _scopes(json, string.concat(seat, ".exitScopes")),
            maxDuration: _uint32(json, string.concat(seat, ".maxDuration")),
            exitMaxDuration: _uint32(json, string.concat(seat, ".exitMaxDuration")),
            burst: _uint32(json, string.concat(seat, ".burst")),
            refill: _uint32(json, string.concat(seat, ".refill")),
            drillInterval: _uint32(json, string.concat(seat, ".drillInterval")),
            successor: json.readAddress(string.concat(seat, ".successor"))
        });
    }

    function _unpauseTimes(string memory json) internal pure returns (ITimelockedUnpause.UnpauseTimes memory) {
        return ITimelockedUnpause.UnpauseTimes({
            delay: _uint32(json, ".unpause.delay"),
            window: _uint32(json, ".unpause.window"),
            vetoPeriod: _uint32(json, ".unpause.vetoPeriod")
        });
    }

    function _escalation(string memory json) internal pure returns (IOutflowLimiter.EscalationTerms memory) {
        return IOutflowLimiter.EscalationTerms({
            epoch: _uint32(json, ".escalation.epoch"), shareBps: _uint16(json, ".escalation.shareBps")
        });
    }

    /// @param entry Where the asset stands in the file.
    function _outflowTerms(string memory json, string memory entry)
        internal
        pure
        returns (IOutflowLimiter.OutflowTerms memory)
    {
        return IOutflowLimiter.OutflowTerms({
            isShare: json.readBool(string.concat(entry, ".isShare")),
            window: _uint32(json, string.concat(entry, ".window")),
            tripPpm: _uint32(json, string.concat(entry, ".tripPpm")),
            weightBps: _uint16(json, string.concat(entry, ".weightBps")),
            burst: _uint112(json, string.concat(entry, ".burst")),
            refill: _uint112(json, string.concat(entry, ".refill")),
            smallBurst: _uint112(json, string.concat(entry, ".smallBurst")),
            smallRefill: _uint112(json, string.concat(entry, ".smallRefill")),
            threshold: _uint112(json, string.concat(entry, ".threshold")),
            most: _uint112(json, string.concat(entry, ".most")),
            floor: _uint112(json, string.concat(entry, ".floor"))
        });
    }

    // Fields

    function _scopes(string memory json, string memory field) internal pure returns (ScopeSet set) {
        string[] memory names = json.readStringArray(field);
        for (uint256 i = 0; i < names.length; ++i) {
            set = set.with(_scope(names[i]));
        }
    }

    function _scope(string memory name) private pure returns (Scope) {
        string[6] memory names = ["Enter", "Trade", "Exit", "Repay", "Liquidate", "Govern"];
        for (uint8 i = 0; i < names.length; ++i) {
            if (keccak256(bytes(names[i])) == keccak256(bytes(name))) return Scope(i);
        }
        revert ConfigScopeUnknown(name);
    }

    function _address(string memory json, string memory field) internal pure returns (address value) {
        value = json.readAddress(field);
        require(value != address(0), ConfigAddressZero(field));
    }

    function _uint16(string memory json, string memory field) internal pure returns (uint16) {
        return uint16(_number(json, field, type(uint16).max));
    }

    function _uint32(string memory json, string memory field) internal pure returns (uint32) {
        return uint32(_number(json, field, type(uint32).max));
    }

    function _uint112(string memory json, string memory field) private pure returns (uint112) {
        return uint112(_number(json, field, type(uint112).max));
    }

    function _number(string memory json, string memory field, uint256 largest) internal pure returns (uint256 value) {
        value = json.readUint(field);
        require(value <= largest, ConfigNumberTooLarge(field, value));
    }

    /// @dev `field[index]`.
    function _at(string memory field, uint256 index) internal pure returns (string memory) {
        return string.concat(field, "[", vm.toString(index), "]");
    }

    function _length(string memory json, string memory field) internal view returns (uint256 length) {
        while (json.keyExists(_at(field, length))) ++length;
    }
}
