// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FlatFeed} from "../../mocks/oracle/Feeds.sol";
import {FixedFeedHost} from "../../mocks/oracle/FixedFeedHost.sol";
import {SecondFeedTest} from "./SecondFeedTest.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleStorage} from "../../../contracts/oracle/OracleStorage.sol";
import {OracleReason} from "../../../contracts/oracle/OracleReason.sol";

/// @notice A feed that is fixed in the host's code: it cannot be set otherwise, only removed.
contract FixedFeedTest is SecondFeedTest {
    bytes32 internal constant BTC = "BTC";

    IOracleBreaker.FeedSettings internal _s;

    function setUp() public override {
        super.setUp();
        _s = _settings();
        host = new FixedFeedHost(users.governor, users.council, _bounds(), _delays(), ETH, _s);
    }

    function test_TellsItsWord() external view {
        assertEq(host.fixedFeed(ETH), _storedConfig(), "as it is stored");
        assertEq(host.fixedFeed(BTC), 0);
    }

    function test_IsReadLikeAnyOther() external {
        feed.report(2100e8);
        _assertAccepted(2100e8);
        feed.report(2100e8 + 1);
        _assertRefused(OracleReason.Deviation, 2100e8 + 1, 2000e8);
    }

    // What the word does not hold may change

    function test_ORA7_WhenSetAlike_BoundsLatchAndMarketMayChange() external {
        (_s.low, _s.high, _s.latchSeconds, _s.market) = (1 << 30, 1 << 40, 600, BTC);
        host.initFeed(ETH, _s);
        assertEq(abi.encode(host.feedSettings(ETH)), abi.encode(_s));
    }

    // What it holds may not

    function test_ORA7_RevertWhen_AggregatorChanges() external {
        _s.aggregator = address(new FlatFeed(PRICE, 8));
        _expectFixed();
    }

    function test_ORA7_RevertWhen_AgeChanges() external {
        ++_s.maxAge;
        _expectFixed();
    }

    function test_ORA7_RevertWhen_ToleranceChanges() external {
        ++_s.baseBps;
        _expectFixed();
        (--_s.baseBps, ++_s.capBps);
        _expectFixed();
        (--_s.capBps, ++_s.slope);
        _expectFixed();
    }

    function test_ORA7_RevertWhen_TheRestOfTheWordChanges() external {
        _s.anchorLimit *= 2;
        _expectFixed();
        (_s.anchorLimit, _s.twoStep) = (ANCHOR_LIMIT, true);
        _expectFixed();
    }

    function test_ORA7_RevertWhen_ASecondFeedIsSet() external {
        vm.expectRevert(abi.encodeWithSelector(IOracleBreaker.OracleFeedFixed.selector, ETH));
        host.initSecondFeed(ETH, _secondSettings());
    }

    function test_ORA7_WhenNoSecondIsSet_RemovingItIsNoChange() external {
        IOracleBreaker.SecondSettings memory none;
        host.initSecondFeed(ETH, none);
        _assertAccepted(2000e8);
    }

    function test_OtherFeedsAreFree() external {
        (_s.maxAge, _s.market) = (1 days, BTC);
        host.initFeed(BTC, _s);
        host.initSecondFeed(BTC, _secondSettings());
        assertEq(host.acceptedPrice(BTC), 2000e8);
    }

    // Removal

    /// @dev The word is still in the code, and yet nobody is served.
    function test_ORA7_WhenRemoved_NobodyIsServed() external {
        _scheduled(abi.encodeCall(host.removeFeed, (ETH)));
        feed.report(PRICE);
        bytes memory unknown = abi.encodeWithSelector(IOracleBreaker.OracleFeedUnknown.selector, ETH);
        vm.expectRevert(unknown);
        host.acceptedPrice(ETH);
        vm.expectRevert(unknown);
        host.updatedPrice(ETH);
        vm.expectRevert(unknown);
        host.check(ETH);
        vm.expectRevert(unknown);
        host.poke(ETH);
    }

    /// @dev Not even by a feed that answers nothing but the largest price there is.
    function testFuzz_ORA7_WhenRemoved_NoAnswerIsServed(int128 answer) external {
        _scheduled(abi.encodeCall(host.removeFeed, (ETH)));
        feed.report(answer);
        vm.expectRevert(abi.encodeWithSelector(IOracleBreaker.OracleFeedUnknown.selector, ETH));
        host.acceptedPrice(ETH);
    }

    function test_ORA7_WhenRemoved_ItMayBeSetAlikeOnly() external {
        _scheduled(abi.encodeCall(host.removeFeed, (ETH)));
        feed.report(PRICE);
        ++_s.maxAge;
        _expectFixed();
        --_s.maxAge;
        host.initFeed(ETH, _s);
        _assertAccepted(2000e8);
    }

    function _expectFixed() internal {
        vm.expectRevert(abi.encodeWithSelector(IOracleBreaker.OracleFeedFixed.selector, ETH));
        host.initFeed(ETH, _s);
    }

    function _storedConfig() internal view returns (uint256) {
        bytes32 slot;
        OracleStorage.Layout storage $ = OracleStorage.load();
        assembly ("memory-safe") {
            mstore(0, "ETH")
            mstore(0x20, $.slot)
            slot := keccak256(0, 0x40)
        }
        return uint256(vm.load(address(host), slot));
    }
}
