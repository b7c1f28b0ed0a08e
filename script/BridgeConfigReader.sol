// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {stdJson} from "forge-std/StdJson.sol";

import {ConfigReader} from "./ConfigReader.sol";
import {IOracleBreaker} from "../contracts/oracle/IOracleBreaker.sol";
import {ProtectedBridge} from "../contracts/presets/ProtectedBridge.sol";

/// @title BridgeConfigReader
/// @notice Turns the JSON of `script/config/` into what the constructor of `ProtectedBridge` takes.
abstract contract BridgeConfigReader is ConfigReader {
    using stdJson for string;

    /// @dev Everything but the escrow's address, which is known only when it is deployed.
    function _bridgeConfig(string memory json) internal view returns (ProtectedBridge.BridgeConfig memory config) {
        config.governor = _address(json, ".roles.governor");
        config.council = _address(json, ".roles.council");
        config.messenger = _address(json, ".roles.messenger");
        config.rescue = _address(json, ".roles.rescue");
        config.delaysDeliveries = json.readBool(".delaysDeliveries");
        config.delays = _changeDelays(json);
        config.bounds = _bounds(json);
        config.guardianBudget = _guardianBudget(json);
        config.guardians = _guardians(json);
        config.unpauseTimes = _unpauseTimes(json);
        config.escalation = _escalation(json);
        config.assets = _assets(json);
        config.feeds = _feeds(json);
    }

    function _assets(string memory json) private view returns (ProtectedBridge.AssetTerms[] memory assets) {
        assets = new ProtectedBridge.AssetTerms[](_length(json, ".assets"));
        for (uint256 i = 0; i < assets.length; ++i) {
            string memory entry = _at(".assets", i);
            assets[i].asset = _address(json, string.concat(entry, ".asset"));
            assets[i].terms = _outflowTerms(json, entry);
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
}
