// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IContainment} from "../../contracts/core/IContainment.sol";
import {ITwoSpeedChange} from "../../contracts/core/ITwoSpeedChange.sol";
import {FeedConfig} from "../../contracts/oracle/FeedConfig.sol";
import {BreakerFeed} from "../../contracts/oracle/BreakerFeed.sol";
import {IAggregatorV3} from "../../contracts/oracle/IAggregatorV3.sol";
import {IOracleBreaker} from "../../contracts/oracle/IOracleBreaker.sol";
import {OraclePurpose} from "../../contracts/oracle/OracleReason.sol";
import {OracleStorage} from "../../contracts/oracle/OracleStorage.sol";
import {Scope, ScopeSetLib} from "../../contracts/types/Scope.sol";
import {FlatFeed, ProxyFeed} from "../mocks/oracle/Feeds.sol";
import {BareOracleHost} from "../mocks/oracle/OracleHost.sol";
import {Base} from "../utils/Base.t.sol";

/// @dev One function without the module. The measured hosts have the same one, with one line more.
contract PlainHost is BareOracleHost {
    constructor(IContainment.ContainmentBounds memory bounds, ITwoSpeedChange.ChangeDelays memory delays)
        BareOracleHost(address(1), address(2), bounds, delays)
    {}

    function initFeed(bytes32 feedId, FeedSettings calldata settings) external {
        _setFeed(feedId, settings);
    }

    function initSecond(bytes32 feedId, SecondSettings calldata settings) external {
        _setSecondFeed(feedId, settings);
    }

    function use(bytes32 feedId) external virtual returns (uint256) {
        return uint256(feedId);
    }
}

contract PriceHost is PlainHost {
    constructor(IContainment.ContainmentBounds memory bounds, ITwoSpeedChange.ChangeDelays memory delays)
        PlainHost(bounds, delays)
    {}

    function use(bytes32 feedId) external view override returns (uint256) {
        return _acceptedPrice(feedId);
    }
}

contract UpdateHost is PlainHost {
    constructor(IContainment.ContainmentBounds memory bounds, ITwoSpeedChange.ChangeDelays memory delays)
        PlainHost(bounds, delays)
    {}

    function use(bytes32 feedId) external override returns (uint256) {
        return _updatedPrice(feedId);
    }
}

/// @dev A feed that never changes: how it is judged is code, and only the state is read.
contract FixedHost is PlainHost {
    FeedConfig internal immutable CONFIG;

    constructor(
        IContainment.ContainmentBounds memory bounds,
        ITwoSpeedChange.ChangeDelays memory delays,
        bytes32 feedId,
        FeedSettings memory settings
    ) PlainHost(bounds, delays) {
        _setFeed(feedId, settings);
        CONFIG = OracleStorage.load().feeds[feedId].config;
    }

    function use(bytes32 feedId) external view override returns (uint256) {
        return _acceptedPrice(feedId);
    }

    function _fixedFeed(bytes32) internal view override returns (FeedConfig) {
        return CONFIG;
    }
}

/// @dev What cannot be saved: one slot, one call of the feed, one comparison.
contract FloorHost is PlainHost {
    address internal immutable FEED;

    constructor(IContainment.ContainmentBounds memory bounds, ITwoSpeedChange.ChangeDelays memory delays, address feed)
        PlainHost(bounds, delays)
    {
        FEED = feed;
    }

    function use(bytes32 feedId) external view override returns (uint256) {
        (, int256 answer,,,) = IAggregatorV3(FEED).latestRoundData();
        uint256 anchor = OracleStorage.load().feeds[feedId].state.anchor();
        require(uint256(answer) <= 2 * anchor && anchor <= 2 * uint256(answer));
        return uint256(answer);
    }
}

/// @dev Called as a transaction of its own, which forge does for calls that may write only.
interface IPaidStatus {
    function status(bytes32 feedId) external returns (uint256[6] memory);

    function isTripped(bytes32 feedId) external returns (bool);
}

/// @dev The same for a feed.
interface IPaidFeed {
    function latestRoundData() external returns (uint80, int256, uint256, uint256, uint80);
}

/// @title What the oracle module adds to a call, as its own transaction. Run with `--isolate`, or the slots are warm.
contract OracleGasTest is Base {
    bytes32 internal constant ETH = "ETH";

    FlatFeed internal flat;
    ProxyFeed internal proxy;

    function setUp() public override {
        super.setUp();
        flat = new FlatFeed(2000e8, 8);
        proxy = new ProxyFeed(2000e8, 8);
    }

    function test_PriceFlat() external {
        _record("price.flat.stored.cold", _cost(_priceHost(), address(flat)));
    }

    function test_PriceProxy() external {
        _record("price.proxy.stored.cold", _cost(_priceHost(), address(proxy)));
    }

    function test_PriceOfAFixedFeed() external {
        FixedHost host = new FixedHost(_bounds(), _delays(), ETH, _settings(address(flat)));
        _record("price.flat.cold", _used(host) - _floor(address(flat)));
        host = new FixedHost(_bounds(), _delays(), ETH, _settings(address(proxy)));
        _record("price.proxy.cold", _used(host) - _floor(address(proxy)));
    }

    function test_PriceOfTwoFeeds() external {
        PlainHost host = _priceHost();
        host.initFeed(ETH, _settings(address(proxy)));
        ProxyFeed other = new ProxyFeed(2000e8, 8);
        host.initSecond(ETH, IOracleBreaker.SecondSettings(address(other), 8, 1 hours, 200, 3, 30 minutes, 100));
        vm.warp(_now() + 12);
        _record("price.twoFeeds.proxy.cold", _used(host) - _floor(address(proxy)));
    }

    /// @dev Read by a protocol that knows nothing of it: two calls more, to the facade and from it to its breaker.
    function test_Facade() external {
        PlainHost host = _plainHost(address(proxy));
        IPaidFeed facade = IPaidFeed(address(new BreakerFeed(host, ETH, OraclePurpose.CollateralToBorrow)));
        uint256 floor = _used(host);
        facade.latestRoundData();
        _record("facade.proxy.cold", vm.lastCallGas().gasTotalUsed - floor);
    }

    function test_Floor() external {
        _record("floor.flat.cold", _cost(new FloorHost(_bounds(), _delays(), address(flat)), address(flat)));
        _record("floor.proxy.cold", _cost(new FloorHost(_bounds(), _delays(), address(proxy)), address(proxy)));
    }

    function test_UpdateFlat() external {
        _record("update.flat.cold", _cost(new UpdateHost(_bounds(), _delays()), address(flat)));
    }

    function test_Status() external {
        PlainHost host = _plainHost(address(flat));
        uint256 floor = _used(host);
        IPaidStatus(address(host)).status(ETH);
        _record("status.cold", vm.lastCallGas().gasTotalUsed - floor);
    }

    function test_IsTripped() external {
        PlainHost host = _plainHost(address(flat));
        uint256 floor = _used(host);
        IPaidStatus(address(host)).isTripped(ETH);
        _record("isTripped.cold", vm.lastCallGas().gasTotalUsed - floor);
    }

    function test_PokeNoop() external {
        PlainHost host = _plainHost(address(flat));
        uint256 floor = _used(host);
        host.poke(ETH);
        _record("poke.noop", vm.lastCallGas().gasTotalUsed - floor);
    }

    /// @dev The first trip of a feed, which pays for fresh slots: latch, two clocks, market, incident.
    function test_PokeTrip() external {
        PlainHost host = _plainHost(address(flat));
        uint256 floor = _used(host);
        flat.report(4000e8);
        host.poke(ETH);
        _record("poke.trip", vm.lastCallGas().gasTotalUsed - floor);
    }

    // Measuring

    function _record(string memory name, uint256 value) internal {
        vm.snapshotValue("oracle", name, value);
    }

    function _cost(PlainHost host, address feed) internal returns (uint256) {
        host.initFeed(ETH, _settings(feed));
        vm.warp(_now() + 12);
        return _used(host) - _floor(feed);
    }

    function _floor(address feed) internal returns (uint256) {
        return _used(_plainHost(feed));
    }

    function _used(PlainHost host) internal returns (uint256) {
        host.use(ETH);
        return vm.lastCallGas().gasTotalUsed;
    }

    function _priceHost() internal returns (PlainHost) {
        return new PriceHost(_bounds(), _delays());
    }

    function _plainHost(address feed) internal returns (PlainHost host) {
        host = new PlainHost(_bounds(), _delays());
        host.initFeed(ETH, _settings(feed));
    }

    function _settings(address feed) internal pure returns (IOracleBreaker.FeedSettings memory) {
        return IOracleBreaker.FeedSettings({
            aggregator: feed,
            decimals: 8,
            maxAge: 1 hours,
            latchSeconds: 30 minutes,
            baseBps: 500,
            capBps: 2000,
            slope: 55_555_556,
            anchorLimit: 65_536,
            low: 100e8,
            high: 100_000e8,
            twoStep: false,
            closes: ScopeSetLib.only(Scope.Enter),
            market: ETH
        });
    }

    function _bounds() internal pure returns (IContainment.ContainmentBounds memory) {
        return IContainment.ContainmentBounds(1 hours, 10_000, 7 days, 1 hours, 3 hours, 1 days);
    }

    function _delays() internal pure returns (ITwoSpeedChange.ChangeDelays memory) {
        return ITwoSpeedChange.ChangeDelays(2 days, 6 hours, 1 days);
    }
}
