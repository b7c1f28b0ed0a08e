// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {CommonBase} from "forge-std/Base.sol";
import {StdUtils} from "forge-std/StdUtils.sol";

import {OraclePurpose} from "../../../contracts/oracle/OracleReason.sol";
import {FlatFeed} from "../../mocks/oracle/Feeds.sol";
import {OracleHost} from "../../mocks/oracle/OracleHost.sol";

/// @notice Time, and two feeds in hostile hands: together, apart, one of them silent.
abstract contract FeedMoves is CommonBase, StdUtils {
    bytes32 internal constant ETH = "ETH";
    /// @dev A unit of the second feed in one of the first.
    int128 internal constant UNIT = 1e10;
    uint256 internal constant LOW = 101e8;
    uint256 internal constant HIGH = 99_000e8;
    uint256 internal constant MAX_AGE = 1 hours;
    /// @dev 2 %, as the settings say.
    uint256 internal constant AGREE_BPS = 200;

    OracleHost public immutable HOST;
    FlatFeed public immutable FIRST;
    FlatFeed public immutable SECOND;

    uint256 public time = block.timestamp;

    constructor(OracleHost host, FlatFeed first, FlatFeed second) {
        (HOST, FIRST, SECOND) = (host, first, second);
    }

    /// @dev The clock of the campaign is the handler's.
    modifier inTime() {
        vm.warp(time);
        _;
    }

    function wait(uint256 seconds_) external inTime {
        time += bound(seconds_, 1, 3 hours);
        vm.warp(time);
    }

    /// @notice Long enough for an anchor to be too old.
    function waitLong(uint256 seconds_) external inTime {
        time += bound(seconds_, 10 hours, 30 hours);
        vm.warp(time);
    }

    /// @notice Both near the anchor and near each other, as an attacker who creeps would choose it.
    function reportNear(uint256 bps, bool up, uint256 apart) external inTime {
        int128 price = _moved(_anchor(), bound(bps, 0, 2200), up);
        FIRST.report(price);
        SECOND.report(_moved(uint128(price), bound(apart, 0, 210), !up) * UNIT);
    }

    function reportBoth(uint256 seed) external inTime {
        _both(_anyPrice(seed));
    }

    function reportFirst(int128 answer, uint256 age) external inTime {
        FIRST.reportAt(answer, uint64(time - bound(age, 0, 2 hours)));
    }

    function reportFirstFar(uint256 seed) external inTime {
        FIRST.report(_anyPrice(seed));
    }

    function reportSecondFar(uint256 seed) external inTime {
        SECOND.report(_anyPrice(seed) * UNIT);
    }

    function silenceSecond(uint256 age) external inTime {
        SECOND.reportAt(_asPrice(_anchor()) * UNIT, uint64(time - bound(age, 0, 2 hours)));
    }

    function reportFromTheFuture(bool first, uint32 ahead) external inTime {
        if (first) FIRST.reportAt(_asPrice(_anchor()), uint64(time + ahead));
        else SECOND.reportAt(_asPrice(_anchor()) * UNIT, uint64(time + ahead));
    }

    // What the feeds say, judged anew

    function _both(int128 price) internal {
        FIRST.report(price);
        SECOND.report(price * UNIT);
    }

    /// @dev Whether two fresh feeds say the same within 2 %.
    function _isAgreed() internal view returns (bool) {
        (uint256 first, uint256 second) = (_valueOf(FIRST, 1), _valueOf(SECOND, UNIT));
        if (first == 0 || second == 0) return false;
        (uint256 smaller, uint256 larger) = first < second ? (first, second) : (second, first);
        return (larger - smaller) * 10_000 <= smaller * AGREE_BPS;
    }

    function _hasValue() internal view returns (bool) {
        bool hasSecond = HOST.secondSettings(ETH).aggregator != address(0);
        return _valueOf(FIRST, 1) != 0 || (hasSecond && _valueOf(SECOND, UNIT) != 0);
    }

    /// @dev Zero when the feed is stale, or outside its bounds.
    function _valueOf(FlatFeed feed, int128 unit) private view returns (uint256) {
        (, int256 answer,, uint256 updatedAt,) = feed.latestRoundData();
        if (answer <= 0 || updatedAt == 0 || updatedAt > time || time - updatedAt > MAX_AGE) return 0;
        uint256 value = uint256(answer / unit);
        return value < HOST.feedSettings(ETH).low || value > HOST.feedSettings(ETH).high ? 0 : value;
    }

    // Asking

    function _anchor() internal view returns (uint256) {
        return HOST.status(ETH).lastGood;
    }

    function _price(OraclePurpose purpose) internal view returns (bool ok, uint256 price) {
        try HOST.price(ETH, purpose) returns (uint256 value) {
            return (true, value);
        } catch {}
    }

    /// @dev By the short way that is compiled into a host.
    function _priceOfHost(OraclePurpose purpose) internal view returns (bool ok, uint256 price) {
        try HOST.priceOf(ETH, purpose) returns (uint256 value) {
            return (true, value);
        } catch {}
    }

    function _facade(OraclePurpose purpose) internal view returns (bool ok, uint256 price) {
        try HOST.facadePrice(ETH, purpose) returns (uint256 value) {
            return (true, value);
        } catch {}
    }

    function _anyPrice(uint256 seed) internal pure returns (int128) {
        return _asPrice(bound(seed, LOW, HIGH));
    }

    function _moved(uint256 price, uint256 bps, bool up) internal pure returns (int128) {
        return _asPrice(up ? price * (10_000 + bps) / 10_000 : price * 10_000 / (10_000 + bps));
    }

    function _asPrice(uint256 price) internal pure returns (int128) {
        return int128(uint128(price));
    }
}
