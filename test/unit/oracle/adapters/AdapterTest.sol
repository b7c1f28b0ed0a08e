// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FeedAdapter} from "../../../../contracts/oracle/adapters/FeedAdapter.sol";
import {IAggregatorV3} from "../../../../contracts/oracle/IAggregatorV3.sol";
import {IOracleBreaker} from "../../../../contracts/oracle/IOracleBreaker.sol";
import {OracleReason} from "../../../../contracts/oracle/OracleReason.sol";
import {FlatFeed} from "../../../mocks/oracle/Feeds.sol";
import {OracleHost} from "../../../mocks/oracle/OracleHost.sol";
import {OracleTest} from "../OracleTest.sol";

/// @notice What the tests of all adapters need: an adapter by itself, and as the feed of a breaker.
abstract contract AdapterTest is OracleTest {
    /// @dev A host whose only feed is the adapter, in a band of a tenth to ten times what it says.
    function _register(IAggregatorV3 adapter, bool twoStep) internal {
        host = new OracleHost(users.governor, users.council, _bounds(), _delays());
        feed = FlatFeed(address(adapter));
        IOracleBreaker.FeedSettings memory settings = _settings();
        uint96 price = uint96(uint256(_answer(adapter)));
        (settings.low, settings.high) = (price / 10, price * 10);
        (settings.decimals, settings.twoStep) = (adapter.decimals(), twoStep);
        host.initFeed(ETH, settings);
    }

    function _answer(IAggregatorV3 adapter) internal view returns (int256 answer) {
        (, answer,,,) = adapter.latestRoundData();
    }

    /// @dev Whatever becomes of a source, the breaker above it ends with no price, in bounded gas. The names are those
    /// of the zoo in `Feeds.sol`; a source of another interface takes every one of them for garbage.
    function _assertNoneBelieved(address source, string[] memory zoo) internal {
        for (uint256 i = 0; i < zoo.length; ++i) {
            vm.etch(source, vm.getDeployedCode(string.concat("Feeds.sol:", zoo[i])));
            uint256 before = gasleft();
            (OracleReason reason, uint256 price) = host.check(ETH);
            assertLt(before - gasleft(), 500_000, zoo[i]);
            assertTrue(OracleReason.None < reason && reason < OracleReason.AnchorOld, zoo[i]);
            assertEq(price, 0, zoo[i]);
        }
    }

    function _expectSourceInvalid(address source) internal {
        vm.expectRevert(abi.encodeWithSelector(FeedAdapter.AdapterSourceInvalid.selector, source));
    }

    function _expectSettingInvalid(uint256 value, uint256 least, uint256 most) internal {
        vm.expectRevert(abi.encodeWithSelector(FeedAdapter.AdapterSettingInvalid.selector, value, least, most));
    }

    function _zoo() internal pure returns (string[] memory names) {
        names = new string[](9);
        names[0] = "RevertingFeed";
        names[1] = "BurningFeed";
        names[2] = "EndlessFeed";
        names[3] = "ShortFeed";
        names[4] = "SilentFeed";
        names[5] = "BulkyRevertingFeed";
        names[6] = "GarbageFeed";
        names[7] = "HighestFeed";
        names[8] = "LowestFeed";
    }
}
