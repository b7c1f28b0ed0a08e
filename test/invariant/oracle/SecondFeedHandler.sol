// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FeedMoves} from "./FeedMoves.sol";
import {LatchHistory} from "./LatchHistory.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OraclePurpose, OracleReason} from "../../../contracts/oracle/OracleReason.sol";
import {FlatFeed} from "../../mocks/oracle/Feeds.sol";
import {OracleHost} from "../../mocks/oracle/OracleHost.sol";

/// @notice Everybody who may touch a breaker with two feeds, while both feeds do as they like.
/// @dev No call reverts: what the breaker refuses, the handler asks for on purpose and notes.
contract SecondFeedHandler is FeedMoves {
    uint40 internal constant SLOW = 2 days;

    LatchHistory public immutable LATCHES = new LatchHistory();
    address internal immutable GOVERNOR;
    address internal immutable COUNCIL;
    IOracleBreaker.SecondSettings internal _second;

    /// @notice An anchor as it was, and the second up to which it had followed the price then.
    struct Anchor {
        uint256 price;
        uint256 followedAt;
    }

    // Ghosts
    Anchor[] internal _anchors;
    bool public distrusted;
    uint256 public latchedUntil;
    bool public rejectedPriceMovedAnchor;
    bool public viewDisagreed;
    bool public haltedWithoutCause;
    bool public missingSecondHelped;
    bool public borrowerFavoured;
    bool public noWayBack;

    constructor(
        OracleHost host,
        FlatFeed first,
        FlatFeed second,
        IOracleBreaker.SecondSettings memory settings,
        address governor,
        address council
    ) FeedMoves(host, first, second) {
        (GOVERNOR, COUNCIL, _second) = (governor, council, settings);
        _note();
    }

    /// @dev Notes where the anchor stands after whatever was done.
    modifier noted() {
        _;
        _note();
    }

    function anchors() external view returns (Anchor[] memory) {
        return _anchors;
    }

    // Anyone

    function update() external inTime noted {
        (OracleReason reason, uint256 price) = HOST.check(ETH);
        uint256 before = _anchor();
        try HOST.updatedPrice(ETH) returns (uint256 used) {
            if (reason != OracleReason.None || used != price) viewDisagreed = true;
        } catch {
            if (reason == OracleReason.None || _anchor() != before) viewDisagreed = true;
        }
    }

    function updateFor(uint8 seed) external inTime noted {
        OraclePurpose purpose = OraclePurpose(seed % 4);
        (OracleReason reason,) = HOST.check(ETH);
        uint256 before = _anchor();
        (bool ok, uint256 price) = _price(purpose);
        (bool okOfHost, uint256 priceOfHost) = _priceOfHost(purpose);
        if (ok != okOfHost || price != priceOfHost) viewDisagreed = true;
        try HOST.updatedPriceFor(ETH, purpose) returns (uint256 used) {
            if (!ok || used != price) viewDisagreed = true;
        } catch {
            if (ok) viewDisagreed = true;
        }
        if (reason != OracleReason.None && _anchor() != before) rejectedPriceMovedAnchor = true;
    }

    function poke() external inTime noted {
        _poke();
    }

    /// @notice Reports and pokes in a row, which is what brings an anchor to another place.
    function insist(uint256 seed, uint256 times) external inTime noted {
        int128 price = _anyPrice(seed);
        for (uint256 i = 0; i < bound(times, 1, 8); ++i) {
            time += 20 minutes;
            vm.warp(time);
            _both(price);
            _poke();
        }
    }

    // Council and governor

    function distrust(uint256 seed) external inTime {
        if (seed % 32 != 0) return;
        vm.prank(COUNCIL);
        HOST.distrustFeed(ETH);
        distrusted = true;
    }

    function trust() external inTime noted {
        if (!distrusted) return;
        _execute(abi.encodeCall(HOST.trustFeed, (ETH)));
        distrusted = false;
    }

    function rebase(uint256 seed) external inTime {
        if (seed % 8 != 0) return;
        _execute(abi.encodeCall(HOST.rebaseAnchor, (ETH, uint96(uint128(_anyPrice(seed))))));
        _forget();
    }

    function removeSecond(uint256 seed) external inTime noted {
        if (seed % 8 != 0) return;
        IOracleBreaker.SecondSettings memory none;
        _execute(abi.encodeCall(HOST.setSecondFeed, (ETH, none)));
    }

    /// @notice As the constructor of a host would: no delay, and refused unless both agree.
    function joinSecond() external inTime noted {
        _both(_asPrice(_anchor()));
        HOST.initSecondFeed(ETH, _second);
    }

    // Questions, in a copy of the state

    /// @notice The same state with a second feed that is missing, and with one that says what the first says.
    function compareWithout() external inTime {
        if (HOST.secondSettings(ETH).aggregator == address(0)) return;
        uint256 snapshot = vm.snapshotState();
        SECOND.report(0);
        (OracleReason missing,) = HOST.check(ETH);
        bool[4] memory without = _answers();
        (, int256 answer,,,) = FIRST.latestRoundData();
        if (answer > 0 && answer < 1e20) SECOND.report(int128(answer) * UNIT);
        bool[4] memory agreed = _answers();
        vm.revertToState(snapshot);

        bool helped = missing == OracleReason.None || without[0] || without[1];
        // A feed people distrust is replaced by its second, which is then all that counts.
        if (!distrusted) helped = helped || (without[2] && !agreed[2]) || (without[3] && !agreed[3]);
        if (helped) missingSecondHelped = true;
    }

    /// @notice From any state, good data for long enough, and nobody with a key.
    function comeBack(uint256 seed) external inTime {
        if (distrusted || seed % 4 != 0) return;
        uint256 snapshot = vm.snapshotState();
        bool isBack = _isBack(_anyPrice(seed));
        vm.revertToState(snapshot);
        if (!isBack) noWayBack = true;
    }

    function askPurposes() external inTime {
        bool favoured = _favours(false, OraclePurpose.CollateralToBorrow, OraclePurpose.CollateralToLiquidate)
            || _favours(true, OraclePurpose.DebtToBorrow, OraclePurpose.DebtToLiquidate);
        if (favoured) borrowerFavoured = true;
    }

    // Private

    function _poke() private {
        (OracleReason reason,) = HOST.check(ETH);
        uint256 before = _anchor();
        vm.recordLogs();
        if (HOST.poke(ETH) != reason) viewDisagreed = true;
        uint256 until = LATCHES.read(vm.getRecordedLogs());
        if (until != 0) latchedUntil = until;
        if (LATCHES.takeRebased()) {
            if (!_isAgreed()) rejectedPriceMovedAnchor = true;
            _forget();
        } else if (_anchor() != before && reason != OracleReason.AnchorOld) {
            rejectedPriceMovedAnchor = true;
        }
        _checkHalt();
    }

    /// @dev Behind a poke only three things halt liquidations: a latch, people, and feeds that say nothing at all.
    function _checkHalt() private {
        (bool ok,) = _price(OraclePurpose.CollateralToLiquidate);
        if (!ok && !HOST.isTripped(ETH) && _hasValue()) haltedWithoutCause = true;
    }

    /// @dev Until all four purposes get a price.
    function _isBack(int128 price) private returns (bool) {
        uint256 end = time + HOST.feedSettings(ETH).anchorLimit + 2 hours;
        for (uint256 t = time; t < end; t += 40 minutes) {
            vm.warp(t);
            _both(price);
            bool[4] memory ok = _answers();
            if (ok[0] && ok[1] && ok[2] && ok[3]) return true;
            HOST.poke(ETH);
        }
        return false;
    }

    /// @dev Whoever borrows must not be judged better than whoever is liquidated, nor get a price where he gets none.
    function _favours(bool isDebt, OraclePurpose borrow, OraclePurpose liquidate) private view returns (bool) {
        (bool ok, uint256 lent) = _price(borrow);
        (bool isLiquidated, uint256 taken) = _price(liquidate);
        if (ok && (!isLiquidated || (isDebt ? lent < taken : lent > taken))) return true;
        (bool isServed, uint256 served) = _facade(borrow);
        if (isServed != isLiquidated) return true;
        return isServed && (isDebt ? served < taken : served > taken);
    }

    function _answers() private view returns (bool[4] memory ok) {
        for (uint8 purpose = 0; purpose < 4; ++purpose) {
            (ok[purpose],) = _price(OraclePurpose(purpose));
        }
    }

    function _execute(bytes memory call) private {
        vm.prank(GOVERNOR);
        HOST.scheduleChange(call);
        time += SLOW;
        vm.warp(time);
        HOST.executeChange(call);
    }

    function _note() private {
        IOracleBreaker.FeedStatus memory status = HOST.status(ETH);
        _anchors.push(Anchor(status.lastGood, time - status.age));
    }

    /// @dev The anchor was set on purpose: its history begins anew.
    function _forget() private {
        delete _anchors;
        _note();
    }
}
