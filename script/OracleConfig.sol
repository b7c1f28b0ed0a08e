// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {stdJson} from "forge-std/StdJson.sol";

import {FeedReader} from "../contracts/oracle/FeedReader.sol";
import {IOracleBreaker} from "../contracts/oracle/IOracleBreaker.sol";
import {Scope, ScopeSetLib} from "../contracts/types/Scope.sol";

/// @title OracleConfig
/// @notice Turns a class of `script/config/oracle-recommended.json` into the settings of one feed.
/// @dev Each number stands beside its reason in the file, as `value` and `why`.
library OracleConfig {
    using stdJson for string;
    using SafeCast for uint256;

    uint256 private constant BPS = 10_000;
    /// @dev What the breaker asks for between a bound and the limit of the aggregator.
    uint256 private constant MARGIN_BPS = 500;

    /// @notice Settings of a feed of this class.
    /// @param belief What the asset costs according to somebody else, in `decimals`: the bounds lie around it, so
    /// that a feed in other units does not pass for the right one.
    /// @param market Whose entries and trades a trip closes.
    function settings(
        string memory json,
        string memory class,
        address aggregator,
        uint8 decimals,
        uint256 belief,
        bytes32 market
    ) internal view returns (IOracleBreaker.FeedSettings memory s) {
        s.aggregator = aggregator;
        s.decimals = decimals;
        s.maxAge = _number(json, class, "maxAge").toUint24();
        s.latchSeconds = _common(json, "latchSeconds").toUint24();
        s.baseBps = _number(json, class, "baseBps").toUint16();
        s.capBps = _number(json, class, "capBps").toUint16();
        s.slope = _number(json, class, "slope").toUint32();
        s.anchorLimit = _common(json, "anchorLimit").toUint32();
        (s.low, s.high) = _bounds(json, class, aggregator, belief);
        s.twoStep = json.readBool(string.concat(".classes.", class, ".twoStep.value"));
        s.closes = ScopeSetLib.only(Scope.Enter).with(Scope.Trade);
        s.market = market;
    }

    /// @notice Settings of the second feed of a feed of this class.
    function second(string memory json, string memory class, address aggregator, uint8 decimals)
        internal
        pure
        returns (IOracleBreaker.SecondSettings memory s)
    {
        s.aggregator = aggregator;
        s.decimals = decimals;
        s.maxAge = _number(json, class, "second.maxAge").toUint24();
        s.agreeBps = _number(json, class, "second.agreeBps").toUint16();
        s.rounds = _common(json, "rounds").toUint8();
        s.span = _number(json, class, "second.span").toUint24();
        s.bandBps = _number(json, class, "second.bandBps").toUint16();
    }

    /// @notice Limit of a `ConfidenceFeed` of this class.
    function confidence(string memory json, string memory class) internal pure returns (uint256 limitBps) {
        return _number(json, class, "confBps");
    }

    /// @dev Never nearer to the aggregator's own limits than the breaker accepts.
    function _bounds(string memory json, string memory class, address aggregator, uint256 belief)
        private
        view
        returns (uint96 low, uint96 high)
    {
        uint256 lowest = belief * _number(json, class, "lowBps") / BPS;
        uint256 highest = belief * _number(json, class, "highBps") / BPS;
        (bool ok, int256 least, int256 most) = FeedReader.limits(aggregator);
        if (ok && least > 0 && most > least) {
            // Both positive.
            // forge-lint: disable-next-item(unsafe-typecast)
            (uint256 floor, uint256 ceiling) = (uint256(least), uint256(most));
            lowest = Math.max(lowest, Math.mulDiv(floor, BPS + MARGIN_BPS, BPS, Math.Rounding.Ceil));
            highest = Math.min(highest, Math.mulDiv(ceiling, BPS, BPS + MARGIN_BPS));
        }
        return (lowest.toUint96(), Math.min(highest, type(uint96).max).toUint96());
    }

    function _number(string memory json, string memory class, string memory field) private pure returns (uint256) {
        return json.readUint(string.concat(".classes.", class, ".", field, ".value"));
    }

    function _common(string memory json, string memory field) private pure returns (uint256) {
        return json.readUint(string.concat(".common.", field, ".value"));
    }
}
