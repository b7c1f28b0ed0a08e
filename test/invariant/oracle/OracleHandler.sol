// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {CommonBase} from "forge-std/Base.sol";
import {StdUtils} from "forge-std/StdUtils.sol";

import {OracleReason} from "../../../contracts/oracle/OracleReason.sol";
import {FlatFeed} from "../../mocks/oracle/Feeds.sol";
import {OracleHost} from "../../mocks/oracle/OracleHost.sol";

/// @notice Time, a feed in the hands of an attacker, and everybody who may touch the breaker.
/// @dev No call reverts: what the breaker refuses, the handler asks for on purpose and notes.
contract OracleHandler is CommonBase, StdUtils {
    bytes32 internal constant ETH = "ETH";

    OracleHost public immutable HOST;
    FlatFeed public immutable FEED;
    address internal immutable COUNCIL;

    // Ghosts
    uint256 public time = block.timestamp;
    uint256 public markedAnchor;
    uint256 public markedAt;
    uint256 public markedAge;
    bool public distrusted;
    bool public rejectedPriceMovedAnchor;
    bool public viewDisagreed;

    constructor(OracleHost host, FlatFeed feed, address council) {
        (HOST, FEED, COUNCIL) = (host, feed, council);
        _mark();
    }

    /// @dev The clock of the campaign is the handler's.
    modifier inTime() {
        vm.warp(time);
        _;
    }

    function wait(uint256 seconds_) external inTime {
        time += bound(seconds_, 1, 2 hours);
        vm.warp(time);
    }

    /// @notice A price near the anchor, as an attacker who creeps would choose it.
    function reportNear(uint256 bps, bool up) external inTime {
        uint256 anchor = HOST.status(ETH).lastGood;
        uint256 factor = 10_000 + bound(bps, 0, 1200);
        FEED.report(int128(int256(up ? anchor * factor / 10_000 : anchor * 10_000 / factor)));
    }

    function reportAnything(int128 answer, uint256 age) external inTime {
        FEED.reportAt(answer, uint64(time - bound(age, 0, 2 hours)));
    }

    function reportFromTheFuture(int128 answer, uint32 ahead) external inTime {
        FEED.reportAt(answer, uint64(time + ahead));
    }

    /// @notice The host reads a price in a transaction. Whether it may is what the view said before.
    function update() external inTime {
        _update();
    }

    /// @notice The patient attacker: the furthest price that is still accepted, over and over.
    function creep(uint256 seconds_, bool up) external inTime {
        time += bound(seconds_, 1, 10 minutes);
        vm.warp(time);
        uint256 anchor = HOST.status(ETH).lastGood;
        FEED.report(int128(int256(up ? anchor * 105 / 100 : anchor * 100 / 105 + 1)));
        _update();
    }

    function poke() external inTime {
        (OracleReason reason,) = HOST.check(ETH);
        uint256 before = HOST.status(ETH).lastGood;
        if (HOST.poke(ETH) != reason) viewDisagreed = true;
        // A lone feed whose anchor is too old is the one that may walk.
        bool mayWalk = reason == OracleReason.AnchorOld;
        if (HOST.status(ETH).lastGood != before && !mayWalk) rejectedPriceMovedAnchor = true;
    }

    function distrust(uint256 seed) external inTime {
        if (seed % 64 != 0) return;
        vm.prank(COUNCIL);
        HOST.distrustFeed(ETH);
        distrusted = true;
    }

    /// @notice Starts another interval, at any moment.
    function mark() external inTime {
        _mark();
    }

    function _update() private {
        (OracleReason reason, uint256 price) = HOST.check(ETH);
        uint256 before = HOST.status(ETH).lastGood;
        try HOST.updatedPrice(ETH) returns (uint256 used) {
            if (reason != OracleReason.None || used != price) viewDisagreed = true;
        } catch {
            if (reason == OracleReason.None) viewDisagreed = true;
            if (HOST.status(ETH).lastGood != before) rejectedPriceMovedAnchor = true;
        }
    }

    function _mark() private {
        (markedAnchor, markedAt, markedAge) = (HOST.status(ETH).lastGood, time, HOST.status(ETH).age);
    }
}
