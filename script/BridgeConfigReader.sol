// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {stdJson} from "forge-std/StdJson.sol";

import {BaseScript} from "./Base.s.sol";
import {IContainment} from "../contracts/core/IContainment.sol";
import {ITwoSpeedChange} from "../contracts/core/ITwoSpeedChange.sol";
import {IOracleBreaker} from "../contracts/oracle/IOracleBreaker.sol";
import {IOutflowLimiter} from "../contracts/outflow/IOutflowLimiter.sol";
import {IGuardianPause} from "../contracts/pause/IGuardianPause.sol";
import {ITimelockedUnpause} from "../contracts/pause/ITimelockedUnpause.sol";
import {ProtectedBridge} from "../contracts/presets/ProtectedBridge.sol";
import {Scope, ScopeSet, ScopeSetLib} from "../contracts/types/Scope.sol";

/// @title BridgeConfigReader
/// @notice Turns the JSON of `script/config/` into what the constructor of `ProtectedBridge` takes.
/// @dev Field by field and by name, so that a reviewer may order the file as he reads it. Scopes are lists of names.
abstract contract BridgeConfigReader is BaseScript {
    using stdJson for string;
    using ScopeSetLib for ScopeSet;

    /// @notice An address was left zero: write the real one into the configuration.
    error ConfigAddressZero(string field);
    /// @notice No scope has this name.
    error ConfigScopeUnknown(string name);
    /// @notice The number does not fit the contract's type.
    error ConfigNumberTooLarge(string field, uint256 value);

    /// @dev Everything but the escrow's address, which is known only when it is deployed.
    function _bridgeConfig(string memory json) internal view returns (ProtectedBridge.BridgeConfig memory config) {
        config.governor = _address(json, ".roles.governor");
        config.council = _address(json, ".roles.council");
        config.messenger = _address(json, ".roles.messenger");
        config.rescue = _address(json, ".roles.rescue");
        config.delaysDeliveries = json.readBool(".delaysDeliveries");
        config.delays = ITwoSpeedChange.ChangeDelays({
            slow: _uint32(json, ".changeDelays.slow"),
            fast: _uint32(json, ".changeDelays.fast"),
            window: _uint32(json, ".changeDelays.window")
        });
        config.bounds = _bounds(json);
        config.guardianBudget = _guardianBudget(json);
        config.guardians = _guardians(json);
        config.unpauseTimes = ITimelockedUnpause.UnpauseTimes({
            delay: _uint32(json, ".unpause.delay"),
            window: _uint32(json, ".unpause.window"),
            vetoPeriod: _uint32(json, ".unpause.vetoPeriod")
        });
        config.escalation = IOutflowLimiter.EscalationTerms({
            epoch: _uint32(json, ".escalation.epoch"), shareBps: _uint16(json, ".escalation.shareBps")
        });
        config.assets = _assets(json);
        config.feeds = _feeds(json);
    }

    function _escrowTimes(string memory json) internal pure returns (uint32 review, uint32 hold) {
        return (_uint32(json, ".escrow.review"), _uint32(json, ".escrow.hold"));
    }

    function _bounds(string memory json) private pure returns (IContainment.ContainmentBounds memory) {
        return IContainment.ContainmentBounds({
            graceCap: _uint32(json, ".containment.graceCap"),
            graceBps: _uint16(json, ".containment.graceBps"),
            councilMax: _uint32(json, ".containment.councilMax"),
            automaticMax: _uint32(json, ".containment.automaticMax"),
            automaticBudget: _uint32(json, ".containment.automaticBudget"),
            automaticWindow: _uint32(json, ".containment.automaticWindow")
        });
    }

    function _guardianBudget(string memory json) private pure returns (IGuardianPause.GuardianBudget memory) {
        return IGuardianPause.GuardianBudget({
            budget: _uint32(json, ".guardians.budget"),
            window: _uint32(json, ".guardians.window"),
            minGuardians: uint8(_number(json, ".guardians.minGuardians", type(uint8).max)),
            minSeconds: _uint32(json, ".guardians.minSeconds"),
            minScopes: _scopes(json, ".guardians.minScopes")
        });
    }

    function _guardians(string memory json) private view returns (ProtectedBridge.GuardianSeat[] memory seats) {
        seats = new ProtectedBridge.GuardianSeat[](_length(json, ".guardians.seats"));
        for (uint256 i = 0; i < seats.length; ++i) {
            string memory seat = _at(".guardians.seats", i);
            seats[i].account = _address(json, string.concat(seat, ".account"));
            seats[i].terms = IGuardianPause.GuardianTerms({
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
    }

    function _assets(string memory json) private view returns (ProtectedBridge.AssetTerms[] memory assets) {
        assets = new ProtectedBridge.AssetTerms[](_length(json, ".assets"));
        for (uint256 i = 0; i < assets.length; ++i) {
            string memory entry = _at(".assets", i);
            assets[i].asset = _address(json, string.concat(entry, ".asset"));
            assets[i].terms = IOutflowLimiter.OutflowTerms({
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
    }

    function _feeds(string memory json) private view returns (ProtectedBridge.AssetFeed[] memory feeds) {
        feeds = new ProtectedBridge.AssetFeed[](_length(json, ".feeds"));
        for (uint256 i = 0; i < feeds.length; ++i) {
            string memory entry = _at(".feeds", i);
            feeds[i].asset = _address(json, string.concat(entry, ".asset"));
            feeds[i].settings = IOracleBreaker.FeedSettings({
                aggregator: _address(json, string.concat(entry, ".aggregator")),
                decimals: uint8(_number(json, string.concat(entry, ".decimals"), type(uint8).max)),
                maxAge: uint24(_number(json, string.concat(entry, ".maxAge"), type(uint24).max)),
                latchSeconds: uint24(_number(json, string.concat(entry, ".latchSeconds"), type(uint24).max)),
                baseBps: _uint16(json, string.concat(entry, ".baseBps")),
                capBps: _uint16(json, string.concat(entry, ".capBps")),
                slope: _uint32(json, string.concat(entry, ".slope")),
                anchorLimit: _uint32(json, string.concat(entry, ".anchorLimit")),
                low: uint96(_number(json, string.concat(entry, ".low"), type(uint96).max)),
                high: uint96(_number(json, string.concat(entry, ".high"), type(uint96).max)),
                twoStep: json.readBool(string.concat(entry, ".twoStep")),
                closes: _scopes(json, string.concat(entry, ".closes")),
                market: json.readBytes32(string.concat(entry, ".market"))
            });
        }
    }

    // Fields

    function _scopes(string memory json, string memory field) private pure returns (ScopeSet set) {
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

    function _address(string memory json, string memory field) private pure returns (address value) {
        value = json.readAddress(field);
        require(value != address(0), ConfigAddressZero(field));
    }

    function _uint16(string memory json, string memory field) private pure returns (uint16) {
        return uint16(_number(json, field, type(uint16).max));
    }

    function _uint32(string memory json, string memory field) private pure returns (uint32) {
        return uint32(_number(json, field, type(uint32).max));
    }

    function _uint112(string memory json, string memory field) private pure returns (uint112) {
        return uint112(_number(json, field, type(uint112).max));
    }

    function _number(string memory json, string memory field, uint256 largest) private pure returns (uint256 value) {
        value = json.readUint(field);
        require(value <= largest, ConfigNumberTooLarge(field, value));
    }

    /// @dev `field[index]`.
    function _at(string memory field, uint256 index) private pure returns (string memory) {
        return string.concat(field, "[", vm.toString(index), "]");
    }

    function _length(string memory json, string memory field) private view returns (uint256 length) {
        while (json.keyExists(_at(field, length))) ++length;
    }
}
