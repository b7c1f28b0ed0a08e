// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {stdJson} from "forge-std/StdJson.sol";

import {IOutflowLimiter} from "../../contracts/outflow/IOutflowLimiter.sol";
import {ProtectedBridge} from "../../contracts/presets/ProtectedBridge.sol";
import {IncidentBase} from "../utils/IncidentBase.t.sol";

/// @notice Thefts of which only the thefts are recorded, in `record.json`, replayed against the real contracts.
/// forge-config: default.isolate = true
contract RecordedTest is IncidentBase {
    using stdJson for string;

    /// @dev Six assets in six hours: the first gives its burst and latches the host, so the others give nothing. Pools
    /// that are hosts of their own would have given a burst each.
    function test_OUT8_CurveVyper2023_TheFirstPoolLatchesTheHost() external {
        Result memory result = _replay("curve-vyper-2023");
        _assertKept(result, 93);
        assertEq(result.secondsToContainment, 0, "contained in the transaction of the first theft");
        for (uint256 i = 1; i < tokens.length; ++i) {
            assertEq(result.atOnce[i], 0, tokens[i].symbol());
        }
        _keep("curve-vyper-2023", result);
    }

    /// @dev Two transfers within two minutes. At once 6 % leave; but the team came after five days, and the review ends
    /// after one: whoever lets it pass gets a slower theft, not a smaller one.
    function test_OUT5_Ronin2022_HelpsWhoLooksWithinADay() external {
        Result memory result = _replay("ronin-2022");
        _assertKept(result, 93);
        assertEq(result.secondsToContainment, 0);
        for (uint256 i = 0; i < tokens.length; ++i) {
            assertGt(result.reaction[i] * 100, result.without[i] * 90, "five days later the line has paid");
        }
        _keep("ronin-2022", result);
    }

    /// @dev Nobody was left to act: the limit makes the theft slow, and that is all.
    function test_OUT5_AztecV1_2026_WithNobodyLeftItIsOnlySlow() external {
        Result memory result = _replay("aztec-v1-2026");
        _assertKept(result, 93);
        assertEq(result.reaction.length, 0);
        for (uint256 i = 0; i < tokens.length; ++i) {
            assertGt(result.unwatched[i] * 100, result.without[i] * 90);
        }
        _keep("aztec-v1-2026", result);
    }

    /// @dev A share of what is held is no limit when far too much is held: of two million BNB 6 % leave, of all BNB at
    /// genesis both thefts leave whole and nothing trips.
    function test_OUT3_BnbTokenHub2022_AShareOfEverythingIsNoLimit() external {
        Result memory result = _replay("bnb-token-hub-2022");
        _assertKept(result, 90);
        assertEq(result.reaction[0], result.atOnce[0], "nothing more leaves once the team acts within the review");
        assertEq(result.other[0], result.without[0]);
        _keep("bnb-token-hub-2022", result);
    }

    /// @dev All assets in one transaction: the first waits, the lane trips, the host latches on what it weighs.
    function test_OUT8_Beanstalk2022_OneTransactionGetsTheBurstOfOneAsset() external {
        Result memory result = _replay("beanstalk-2022");
        _assertKept(result, 93);
        assertEq(result.secondsToContainment, 0);
        for (uint256 i = 0; i < tokens.length; ++i) {
            assertEq(result.reaction[i], result.atOnce[i]);
        }
        _keep("beanstalk-2022", result);
    }

    /// @dev `percent` of every asset is still there when the review begins; without protection nothing is.
    function _assertKept(Result memory result, uint256 percent) private view {
        for (uint256 i = 0; i < tokens.length; ++i) {
            assertEq(unprotected.custody(address(tokens[i])), 0, "the bridge without protection is empty");
            assertLe(result.atOnce[i] * 100, result.without[i] * (100 - percent), tokens[i].symbol());
        }
    }

    // Replaying

    function _replay(string memory id) private returns (Result memory result) {
        string memory json = vm.readFile(string.concat(RECORDS, id, "/record.json"));
        Held[] memory assets = _assetsOf(json);
        uint256 snapshot = vm.snapshotState();
        _replayThefts(json, assets, json.readUint(".otherTimes"));
        uint256[] memory other = _balancesOf(thief);
        vm.revertToState(snapshot);

        _replayThefts(json, assets, 1);
        for (uint256 i = 0; i < assets.length; ++i) {
            assertLe(tokens[i].balanceOf(thief), _bound(i, _now() - firstTheft), "OUT-1");
        }
        result.other = other;
        bool reacts = json.keyExists(".reactionSeconds");
        _finish(result, reacts ? json.readUint(".reactionSeconds") : 0);
    }

    function _keep(string memory id, Result memory result) private {
        _write(id, _assetsOf(vm.readFile(string.concat(RECORDS, id, "/record.json"))), result);
    }

    /// @param times What the custody held, in multiples of what the record says.
    function _replayThefts(string memory json, Held[] memory assets, uint256 times) private {
        vm.warp(json.readUint(".thefts[0].timestamp") - 3 days);
        _createTokens(assets);
        (ProtectedBridge.BridgeConfig memory config, uint32 review, uint32 hold) = _readRecommended();
        _build(_times(assets, times), _withAssets(config, assets), review, hold);
        for (uint256 i = 0; json.keyExists(_at(".thefts", i, "")); ++i) {
            uint256 time = json.readUint(_at(".thefts", i, ".timestamp"));
            if (time > _now()) _workUntil(time);
            uint256 asset = _indexOf(assets, json.readString(_at(".thefts", i, ".asset")));
            _steal(asset, json.readUint(_at(".thefts", i, ".amount")));
        }
    }

    /// @dev The terms of the reviewed file, which are the same shares for every asset, for the assets of the record.
    /// The floor is a thousandth of what is held.
    function _withAssets(ProtectedBridge.BridgeConfig memory config, Held[] memory assets)
        private
        view
        returns (ProtectedBridge.BridgeConfig memory)
    {
        bytes memory terms = abi.encode(config.assets[0].terms);
        config.assets = new ProtectedBridge.AssetTerms[](assets.length);
        for (uint256 i = 0; i < assets.length; ++i) {
            config.assets[i].terms = abi.decode(terms, (IOutflowLimiter.OutflowTerms));
            config.assets[i].terms.weightBps = assets[i].weightBps;
            config.assets[i].terms.floor = uint112(assets[i].held / 1000);
        }
        return config;
    }

    function _assetsOf(string memory json) private view returns (Held[] memory assets) {
        uint256 count = 0;
        while (json.keyExists(_at(".assets", count, ""))) ++count;
        assets = new Held[](count);
        for (uint256 i = 0; i < count; ++i) {
            assets[i] = Held({
                symbol: json.readString(_at(".assets", i, ".symbol")),
                decimals: uint8(json.readUint(_at(".assets", i, ".decimals"))),
                held: json.readUint(_at(".assets", i, ".held")),
                weightBps: uint16(json.readUint(_at(".assets", i, ".weightBps")))
            });
        }
    }

    function _times(Held[] memory assets, uint256 times) private pure returns (Held[] memory scaled) {
        scaled = abi.decode(abi.encode(assets), (Held[]));
        for (uint256 i = 0; i < assets.length; ++i) {
            scaled[i].held *= times;
        }
    }

    function _indexOf(Held[] memory assets, string memory symbol) private pure returns (uint256 index) {
        while (keccak256(bytes(assets[index].symbol)) != keccak256(bytes(symbol))) ++index;
    }

    /// @dev `list[i]field`.
    function _at(string memory list, uint256 i, string memory field) private pure returns (string memory) {
        return string.concat(list, "[", vm.toString(i), "]", field);
    }
}
