// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OracleTest} from "./OracleTest.sol";
import {ConfidenceFeed} from "../../../contracts/oracle/adapters/ConfidenceFeed.sol";
import {IConfidenceSource} from "../../../contracts/oracle/adapters/IConfidenceSource.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleDecision} from "../../../contracts/oracle/OracleDecision.sol";
import {OraclePurpose, OracleReason} from "../../../contracts/oracle/OracleReason.sol";
import {OracleConfig} from "../../../script/OracleConfig.sol";
import {ConfidenceSource} from "../../mocks/oracle/AdapterSources.sol";
import {FlatFeed} from "../../mocks/oracle/Feeds.sol";
import {LimitedFeed, PairTrader, ReplayHost} from "../../mocks/oracle/ReplayHost.sol";
import {PricePath, PricePoint} from "../../utils/OraclePaths.sol";

/// @notice What a breaker with the recommended settings said to a path.
/// @param isTripped A tripping reason, from a read, a setter or the pair.
/// @param index Point at which it did.
/// @param rule What tripped, empty for nothing.
/// @param isRefused Borrowing was refused at `refusedIndex` for something that does not trip.
/// @param haltsLiquidation Somewhere before the trip there was no price to liquidate at.
struct Verdict {
    bool isTripped;
    uint256 index;
    string rule;
    bool isRefused;
    uint256 refusedIndex;
    string refusedRule;
    bool haltsLiquidation;
}

/// @notice Replays recorded prices against a real host, point by point: report, decide, read as a transaction would.
abstract contract ReplayTest is OracleTest {
    bytes32 internal constant PRICE_ID = "PRICE";
    uint8 internal constant DECIMALS = 8;
    /// @dev Second of `t = 0`.
    uint40 internal constant ORIGIN = START + 1 days;

    ReplayHost internal replayHost;
    FlatFeed internal secondFeed;
    ConfidenceSource internal source;
    PairTrader internal trader;
    string internal config;
    /// @dev All tolerances in quarters of what is recommended.
    uint16 internal quarters = 4;

    function setUp() public virtual override {
        super.setUp();
        config = vm.readFile("script/config/oracle-recommended.json");
        trader = new PairTrader();
    }

    /// @param alone Without the second feed.
    function _replay(PricePath memory path, bool alone) internal returns (Verdict memory verdict) {
        _deploy();
        _start(path, alone || path.isRefRegistered, verdict);
        for (uint256 i = 0; i < path.points.length && !verdict.isTripped; ++i) {
            if (i != 0) _advance(path, i);
            if (i != 0 && path.isMisconfiguration) _setAnew(path, i, verdict);
            else _decide(path, i, verdict);
        }
    }

    // Steps

    function _deploy() private {
        replayHost = new ReplayHost(users.governor, users.council, _bounds(), _delays());
        host = replayHost;
        source = new ConfidenceSource();
        delete secondFeed;
    }

    /// @dev Sets the feed as on the day before the incident, or learns that it cannot be set.
    function _start(PricePath memory path, bool alone, Verdict memory verdict) private {
        PricePoint memory first = path.points[0];
        vm.warp(_time(first.t));
        feed = _feedOf(path, first);
        _trySet(path, uint128(first.ref), verdict, 0);
        if (verdict.isTripped || alone) return;
        secondFeed = new FlatFeed(first.ref, DECIMALS);
        IOracleBreaker.SecondSettings memory settings =
            OracleConfig.second(config, path.class, address(secondFeed), DECIMALS);
        (settings.agreeBps, settings.bandBps) = (settings.agreeBps * quarters / 4, settings.bandBps * quarters / 4);
        replayHost.addSecondFeed(ETH, settings);
    }

    /// @dev The operator sets a feed in the belief that what it says now is right.
    function _setAnew(PricePath memory path, uint256 i, Verdict memory verdict) private {
        feed = new FlatFeed(_price(path, path.points[i]), DECIMALS);
        _trySet(path, uint128(_price(path, path.points[i])), verdict, i);
    }

    function _trySet(PricePath memory path, uint256 belief, Verdict memory verdict, uint256 i) private {
        IOracleBreaker.FeedSettings memory settings =
            OracleConfig.settings(config, path.class, address(feed), DECIMALS, belief, ETH);
        (settings.baseBps, settings.capBps) = (settings.baseBps * quarters / 4, settings.capBps * quarters / 4);
        settings.slope = settings.slope * quarters / 4;
        try replayHost.initFeed(ETH, settings) {}
        catch (bytes memory refusal) {
            (verdict.isTripped, verdict.index) = (true, i);
            verdict.rule = string.concat("setFeed: ", _name(_reasonOf(refusal)));
        }
    }

    function _advance(PricePath memory path, uint256 i) private {
        PricePoint memory point = path.points[i];
        vm.warp(_time(point.t));
        if (path.hasConfidence) source.report(PRICE_ID, int64(point.price), point.conf, -8);
        else if (!path.isMisconfiguration) feed.reportAt(_price(path, point), _time(point.updatedAt));
        if (address(secondFeed) != address(0)) secondFeed.report(point.ref);
    }

    function _decide(PricePath memory path, uint256 i, Verdict memory verdict) private {
        (OracleReason reason,) = host.check(ETH);
        if (OracleDecision.isTrip(reason)) {
            (verdict.isTripped, verdict.index, verdict.rule) = (true, i, _name(reason));
            _assertTripped(reason);
            return;
        }
        if (reason != OracleReason.None && !verdict.isRefused) {
            (verdict.isRefused, verdict.refusedIndex, verdict.refusedRule) = (true, i, _name(reason));
        }
        try host.price(ETH, OraclePurpose.CollateralToLiquidate) {}
        catch {
            verdict.haltsLiquidation = true;
        }
        if (reason == OracleReason.None) _use(path, i, verdict);
        else host.poke(ETH);
    }

    /// @dev What a transaction does with a good price: alone, or with the next report brought along.
    function _use(PricePath memory path, uint256 i, Verdict memory verdict) private {
        bool isPair = i + 1 < path.points.length && path.points[i + 1].t == path.points[i].t;
        if (!isPair) {
            host.updatedPrice(ETH);
            return;
        }
        try trader.trade(replayHost, ETH, feed, _price(path, path.points[i]), _price(path, path.points[i + 1])) {}
        catch (bytes memory refusal) {
            (verdict.isTripped, verdict.index, verdict.rule) = (true, i + 1, _name(_reasonOf(refusal)));
        }
    }

    /// @dev Nobody borrows at it, in a view or in a transaction, and a poke tells the same.
    function _assertTripped(OracleReason reason) private {
        vm.expectPartialRevert(IOracleBreaker.OraclePriceRefused.selector);
        host.price(ETH, OraclePurpose.CollateralToBorrow);
        vm.expectPartialRevert(IOracleBreaker.OraclePriceRefused.selector);
        host.price(ETH, OraclePurpose.DebtToBorrow);
        vm.expectPartialRevert(IOracleBreaker.OraclePriceRefused.selector);
        host.updatedPrice(ETH);
        _assertReason(host.poke(ETH), reason);
        // What one transaction could have made needs a second look in a later block.
        bool isTwoStep = host.feedSettings(ETH).twoStep;
        assertEq(host.isTripped(ETH), !isTwoStep, "latched at once");
        vm.warp(_now() + 1);
        host.poke(ETH);
        assertTrue(host.isTripped(ETH), "latched when it still stands");
    }

    // Words

    function _feedOf(PricePath memory path, PricePoint memory first) private returns (FlatFeed) {
        int128 price = _price(path, first);
        if (path.hasConfidence) {
            source.report(PRICE_ID, int64(price), first.conf, -8);
            uint256 limitBps = OracleConfig.confidence(config, path.class);
            IConfidenceSource from = IConfidenceSource(address(source));
            return FlatFeed(address(new ConfidenceFeed(from, PRICE_ID, limitBps, DECIMALS)));
        }
        if (path.minAnswer == 0) return new FlatFeed(price, DECIMALS);
        return new LimitedFeed(price, DECIMALS, path.minAnswer, type(int96).max);
    }

    function _price(PricePath memory path, PricePoint memory point) private pure returns (int128) {
        return path.isRefRegistered ? point.ref : point.price;
    }

    function _time(int256 t) private pure returns (uint64) {
        return uint64(uint256(int256(uint256(ORIGIN)) + t));
    }

    /// @dev Of `OraclePriceRefused(bytes32,uint8,int256,uint256)`, anything else is no refusal of a price.
    function _reasonOf(bytes memory refusal) private pure returns (OracleReason reason) {
        assertEq(bytes4(refusal), IOracleBreaker.OraclePriceRefused.selector, "refused for another cause");
        assembly {
            reason := mload(add(refusal, 0x44))
        }
    }

    function _name(OracleReason reason) internal pure returns (string memory) {
        string[16] memory names = [
            "None",
            "Unreadable",
            "NotPositive",
            "TimestampInvalid",
            "Stale",
            "OutOfBounds",
            "Deviation",
            "Disagreement",
            "AnchorOld",
            "FastMarket",
            "SecondMissing",
            "SequencerDown",
            "SequencerUnknown",
            "PairMoved",
            "Latched",
            "Distrusted"
        ];
        return names[uint256(reason)];
    }
}
