// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FeedConfigLib} from "../../contracts/oracle/FeedConfig.sol";
import {FeedSecond, FeedSecondLib} from "../../contracts/oracle/FeedSecond.sol";
import {FeedState} from "../../contracts/oracle/FeedState.sol";
import {IOracleBreaker} from "../../contracts/oracle/IOracleBreaker.sol";
import {OracleLedger} from "../../contracts/oracle/OracleLedger.sol";
import {OracleRegistry} from "../../contracts/oracle/OracleRegistry.sol";
import {OraclePurpose, OracleReason} from "../../contracts/oracle/OracleReason.sol";
import {Feed, OracleStorage} from "../../contracts/oracle/OracleStorage.sol";
import {SlewAnchor} from "../../contracts/oracle/SlewAnchor.sol";

/// @notice A feed that says what it was told to.
contract ScriptedFeed {
    struct Report {
        bool isReadable;
        int256 answer;
        uint256 startedAt;
        uint256 updatedAt;
    }

    Report internal _report;

    error NothingToSay();

    function report(Report calldata next) external {
        _report = next;
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        require(_report.isReadable, NothingToSay());
        return (1, _report.answer, _report.startedAt, _report.updatedAt, 1);
    }
}

/// @notice `SlewAnchor` and `OracleLedger` behind external functions, for the mirror in the SDK to be compared with.
/// @dev A call has one timestamp, so time passes by moving all that is stored back.
contract OracleHarness {
    /// @notice A feed as it is when a trace begins; times are seconds before now.
    struct Start {
        IOracleBreaker.FeedSettings settings;
        IOracleBreaker.SecondSettings second;
        uint96 anchor;
        uint40 anchorAge;
        uint24 latchLength;
        uint40 latchAge;
        bool isDistrusted;
        bool hasSequencer;
        uint32 sequencerGrace;
    }

    /// @notice What the feeds say after some seconds, and what is asked.
    struct Step {
        uint40 pass;
        ScriptedFeed.Report first;
        ScriptedFeed.Report second;
        ScriptedFeed.Report sequencer;
        OraclePurpose purpose;
        bool isSameTransaction;
    }

    struct Trace {
        Start start;
        Step[] steps;
    }

    struct Answer {
        OracleReason reason;
        uint256 price;
    }

    struct Result {
        Answer check;
        Answer priceFor;
        Answer facade;
        Answer updated;
        IOracleBreaker.FeedStatus status;
        uint96 low;
        uint96 high;
        uint32 anchorLimit;
    }

    /// @notice One anchor and a price that it may follow.
    struct Move {
        uint256 price;
        uint256 pass;
    }

    struct Slope {
        uint256 base;
        uint256 slope;
        uint256 cap;
        uint256 anchor;
        uint256 anchorAt;
        Move[] moves;
    }

    struct Moved {
        uint256 tolerance;
        bool isWithin;
        uint256 anchor;
        uint256 anchorAt;
    }

    bytes32 private constant FEED = "feed";
    // As in `OraclePair`.
    bytes32 private constant PAIR_SLOT = keccak256("bulkhead.transient.OraclePair") ^ FEED;
    ScriptedFeed private immutable FIRST = new ScriptedFeed();
    ScriptedFeed private immutable SECOND = new ScriptedFeed();
    ScriptedFeed private immutable SEQUENCER = new ScriptedFeed();

    address private _uptimeFeed;
    uint256 private _grace;

    /// @notice Moves anchors, whether or not the price is within the tolerance.
    function follow(Slope[] calldata slopes) external pure returns (Moved[][] memory results) {
        results = new Moved[][](slopes.length);
        for (uint256 i = 0; i < slopes.length; ++i) {
            results[i] = _follow(slopes[i]);
        }
    }

    /// @return results One for each step of each trace.
    /// @return time Second of now.
    function run(Trace[] calldata traces) external returns (Result[][] memory results, uint256 time) {
        time = block.timestamp;
        results = new Result[][](traces.length);
        for (uint256 i = 0; i < traces.length; ++i) {
            _start(traces[i].start);
            results[i] = new Result[](traces[i].steps.length);
            for (uint256 j = 0; j < results[i].length; ++j) {
                _step(results[i][j], traces[i].steps[j]);
            }
        }
    }

    /// @dev What the ledger asks its host.
    function sequencer() external view returns (address, uint256) {
        return (_uptimeFeed, _grace);
    }

    function _follow(Slope calldata s) private pure returns (Moved[] memory results) {
        results = new Moved[](s.moves.length);
        (uint256 anchor, uint256 anchorAt, uint256 time) = (s.anchor, s.anchorAt, s.anchorAt);
        for (uint256 i = 0; i < results.length; ++i) {
            Move calldata move = s.moves[i];
            time += move.pass;
            results[i].tolerance = SlewAnchor.tolerance(s.base, s.slope, s.cap, time - anchorAt);
            results[i].isWithin = SlewAnchor.isWithin(anchor, move.price, results[i].tolerance);
            (anchor, anchorAt) = SlewAnchor.follow(anchor, anchorAt, move.price, s.slope, time);
            (results[i].anchor, results[i].anchorAt) = (anchor, anchorAt);
        }
    }

    function _start(Start calldata s) private {
        Feed storage feed = OracleStorage.load().feeds[FEED];
        bool hasSecond = s.second.aggregator != address(0);
        feed.config = FeedConfigLib.create(
                address(FIRST), s.settings.maxAge, s.settings.anchorLimit, false, s.settings.closes
            ).withTolerance(s.settings.baseBps, s.settings.capBps, s.settings.slope).withSecond(hasSecond);
        FeedState state = FeedState.wrap(0).withBounds(s.settings.low, s.settings.high);
        state = state.withAnchor(s.anchor, block.timestamp - s.anchorAge).withDistrust(s.isDistrusted);
        uint256 latchedAt = s.latchAge == 0 ? 0 : block.timestamp - s.latchAge;
        feed.state = state.withLatch(OracleReason.None, latchedAt, s.latchLength);
        (feed.latchSeconds, feed.decimals) = (s.settings.latchSeconds, s.settings.decimals);
        feed.second = hasSecond
            ? FeedSecondLib.create(address(SECOND), s.second.maxAge, s.second.agreeBps, s.second.decimals)
            : FeedSecond.wrap(0);
        (_uptimeFeed, _grace) = (s.hasSequencer ? address(SEQUENCER) : address(0), s.sequencerGrace);
        _endTransaction();
    }

    function _step(Result memory r, Step calldata s) private {
        _pass(s.pass);
        FIRST.report(s.first);
        SECOND.report(s.second);
        SEQUENCER.report(s.sequencer);
        if (!s.isSameTransaction) _endTransaction();
        (r.check.reason, r.check.price) = OracleLedger.check(FEED);
        r.priceFor = _priceFor(s.purpose);
        r.facade = _facade(s.purpose);
        r.updated = _updated();
        r.status = OracleRegistry.statusOf(FEED);
        IOracleBreaker.FeedSettings memory settings = OracleRegistry.settingsOf(FEED);
        (r.low, r.high, r.anchorLimit) = (settings.low, settings.high, settings.anchorLimit);
    }

    function _pass(uint256 time) private {
        FeedState state = OracleStorage.load().feeds[FEED].state;
        uint256 latchedAt = state.latchedAt();
        state = state.withAnchor(state.anchor(), state.anchorAt() - time);
        if (latchedAt != 0) {
            state = state.withLatch(state.reason(), latchedAt - time, state.latchedUntil() - latchedAt);
        }
        OracleStorage.load().feeds[FEED].state = state;
    }

    function _priceFor(OraclePurpose purpose) private view returns (Answer memory) {
        try OracleLedger.priceFor(FEED, purpose) returns (uint256 price) {
            return Answer(OracleReason.None, price);
        } catch (bytes memory data) {
            return _refused(data);
        }
    }

    function _facade(OraclePurpose purpose) private view returns (Answer memory) {
        try OracleLedger.facadePrice(FEED, purpose) returns (uint256 price) {
            return Answer(OracleReason.None, price);
        } catch (bytes memory data) {
            return _refused(data);
        }
    }

    function _updated() private returns (Answer memory) {
        try OracleLedger.updated(FEED) returns (uint256 price) {
            return Answer(OracleReason.None, price);
        } catch (bytes memory data) {
            return _refused(data);
        }
    }

    /// @dev `OraclePriceRefused`; any other error is raised again.
    function _refused(bytes memory data) private pure returns (Answer memory answer) {
        bool isRefusal = bytes4(data) == IOracleBreaker.OraclePriceRefused.selector;
        assembly ("memory-safe") {
            if iszero(isRefusal) { revert(add(data, 0x20), mload(data)) }
            mstore(answer, mload(add(data, 0x44)))
        }
    }

    function _endTransaction() private {
        bytes32 slot = PAIR_SLOT;
        assembly ("memory-safe") {
            tstore(slot, 0)
        }
    }
}
