// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IContainment} from "../../../contracts/core/IContainment.sol";
import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OraclePurpose, OracleReason, OracleSetting} from "../../../contracts/oracle/OracleReason.sol";
import {Scope, ScopeSetLib} from "../../../contracts/types/Scope.sol";
import {FlatFeed} from "../../mocks/oracle/Feeds.sol";
import {OracleHost} from "../../mocks/oracle/OracleHost.sol";
import {Base} from "../../utils/Base.t.sol";

/// @notice A host with one feed, ETH at 2,000, as a careful operator would set it.
abstract contract OracleTest is Base {
    bytes32 internal constant ETH = "ETH";
    bytes32 internal constant UNKNOWN = "UNKNOWN";
    int128 internal constant PRICE = 2000e8;
    // 5 % at once, 20 % per hour more, 20 % at most.
    uint16 internal constant BASE_BPS = 500;
    uint16 internal constant CAP_BPS = 2000;
    uint32 internal constant SLOPE = 55_555_556;
    uint24 internal constant MAX_AGE = 1 hours;
    uint24 internal constant LATCH = 30 minutes;
    uint32 internal constant ANCHOR_LIMIT = 65_536;
    uint32 internal constant AUTOMATIC_MAX = 1 hours;
    uint32 internal constant SLOW = 2 days;

    OracleHost internal host;
    FlatFeed internal feed;

    function setUp() public virtual override {
        super.setUp();
        host = new OracleHost(users.governor, users.council, _bounds(), _delays());
        feed = new FlatFeed(PRICE, 8);
        host.initFeed(ETH, _settings());
    }

    function _bounds() internal pure returns (IContainment.ContainmentBounds memory) {
        return IContainment.ContainmentBounds({
            graceCap: 1 hours,
            graceBps: 10_000,
            councilMax: 7 days,
            automaticMax: AUTOMATIC_MAX,
            automaticBudget: 3 hours,
            automaticWindow: 1 days
        });
    }

    function _delays() internal pure returns (ITwoSpeedChange.ChangeDelays memory) {
        return ITwoSpeedChange.ChangeDelays({slow: SLOW, fast: 6 hours, window: 1 days});
    }

    function _settings() internal view returns (IOracleBreaker.FeedSettings memory) {
        return IOracleBreaker.FeedSettings({
            aggregator: address(feed),
            decimals: 8,
            maxAge: MAX_AGE,
            latchSeconds: LATCH,
            baseBps: BASE_BPS,
            capBps: CAP_BPS,
            slope: SLOPE,
            anchorLimit: ANCHOR_LIMIT,
            low: 100e8,
            high: 100_000e8,
            twoStep: false,
            closes: ScopeSetLib.only(Scope.Enter).with(Scope.Trade),
            market: ETH
        });
    }

    // What happens

    /// @dev The feed keeps answering after the wait: only the time since the anchor grows.
    function _reportAfter(uint256 wait, int128 answer) internal {
        vm.warp(_now() + wait);
        feed.report(answer);
    }

    /// @dev The feed turns into another one, in place.
    function _becomes(string memory kind) internal {
        vm.etch(address(feed), vm.getDeployedCode(string.concat("Feeds.sol:", kind)));
    }

    function _scheduled(bytes memory call) internal {
        vm.prank(users.governor);
        host.scheduleChange(call);
        vm.warp(_now() + SLOW);
        host.executeChange(call);
    }

    function _schedule(bytes memory call) internal {
        vm.prank(users.governor);
        host.scheduleChange(call);
        vm.warp(_now() + SLOW);
    }

    // What is expected

    function _assertReason(OracleReason actual, OracleReason expected) internal pure {
        assertEq(uint8(actual), uint8(expected), "reason");
    }

    /// @dev The view, the host's own read and, in its answer, the poke agree on a refusal.
    function _assertRefused(OracleReason reason, int256 observed, uint256 anchor) internal {
        (OracleReason checked, uint256 price) = host.check(ETH);
        _assertReason(checked, reason);
        assertEq(price, 0, "no price");
        bytes memory refusal =
            abi.encodeWithSelector(IOracleBreaker.OraclePriceRefused.selector, ETH, reason, observed, anchor);
        vm.expectRevert(refusal);
        host.acceptedPrice(ETH);
        vm.expectRevert(refusal);
        host.updatedPrice(ETH);
    }

    function _assertAccepted(uint256 expected) internal view {
        (OracleReason reason, uint256 price) = host.check(ETH);
        _assertReason(reason, OracleReason.None);
        assertEq(price, expected, "price");
        assertEq(host.acceptedPrice(ETH), expected, "price of the host");
    }

    function _anchor() internal view returns (uint256) {
        return host.status(ETH).lastGood;
    }

    function _expectUnknown() internal {
        vm.expectRevert(abi.encodeWithSelector(IOracleBreaker.OracleFeedUnknown.selector, UNKNOWN));
    }

    function _settingInvalid(OracleSetting setting, uint256 value) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IOracleBreaker.OracleSettingInvalid.selector, ETH, setting, value);
    }
}
