// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FlatFeed} from "../../mocks/oracle/Feeds.sol";
import {SecondFeedTest} from "./SecondFeedTest.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleReason} from "../../../contracts/oracle/OracleReason.sol";
import {Scope} from "../../../contracts/types/Scope.sol";

/// @notice A second feed that was honest when it was set and then does anything. In 8 decimals, like the first.
contract SecondFeedZooTest is SecondFeedTest {
    function setUp() public override {
        super.setUp();
        second = new FlatFeed(PRICE, 8);
        IOracleBreaker.SecondSettings memory settings = _secondSettings();
        settings.decimals = 8;
        host.initSecondFeed(ETH, settings);
    }

    /// @dev Whatever it does, it is missing: nobody borrows, liquidations go on, nothing latches, nothing reverts.
    function test_ORA3_WhenSecondIsOfTheZoo_IsMissing() external {
        string[9] memory kinds = [
            "RevertingFeed",
            "BurningFeed",
            "EndlessFeed",
            "ShortFeed",
            "SilentFeed",
            "BulkyRevertingFeed",
            "GarbageFeed",
            "HighestFeed",
            "LowestFeed"
        ];
        for (uint256 i = 0; i < kinds.length; ++i) {
            _secondBecomes(kinds[i]);
            _assertMissing();
        }
        vm.etch(address(second), "");
        _assertMissing();
    }

    function test_ORA1_WhenSecondReturnsTooMuch_OnlyFiveWordsAreCopied() external {
        _secondBecomes("BulkyFeed");
        _assertAccepted(2000e8);
    }

    function test_ORA1_WhenSecondCallsBack_NothingChanges() external {
        _secondBecomes("ReentrantFeed");
        _assertAccepted(2000e8);
        assertEq(uint8(host.status(ETH).mode), 0);
    }

    /// @dev Both at once, each of its own kind.
    function test_ORA8_WhenBothAreOfTheZoo_PokeLatches() external {
        _becomes("BurningFeed");
        _secondBecomes("EndlessFeed");
        _assertReason(_poke(), OracleReason.Unreadable);
        assertTrue(host.isTripped(ETH));
    }

    function testFuzz_ORA8_NeverRevertsOnGarbageOfTheSecond(bytes calldata garbage, bool fails) external {
        if (fails) vm.mockCallRevert(address(second), bytes(""), garbage);
        else vm.mockCall(address(second), bytes(""), garbage);
        (OracleReason checked,) = host.check(ETH);
        _assertReason(_poke(), checked);
        assertTrue(checked == OracleReason.SecondMissing || garbage.length >= 160);
    }

    function testFuzz_ORA8_NeverRevertsOnAnyAnswerOfBoth(int256[2] calldata answers, uint256[2] calldata times)
        external
    {
        vm.mockCall(address(feed), bytes(""), abi.encode(1, answers[0], 0, times[0], 1));
        vm.mockCall(address(second), bytes(""), abi.encode(1, answers[1], 0, times[1], 1));
        (OracleReason checked,) = host.check(ETH);
        _assertReason(_poke(), checked);
    }

    // A caller cannot make a good second feed look bad

    function testFuzz_ORA8_NoGasForgesAMissingSecond(uint256 gasGiven) external {
        _secondBecomes("FrugalFeed");
        _assertNotForged(gasGiven);
    }

    function testFuzz_ORA8_NoGasForgesADisagreement(uint256 gasGiven) external {
        _secondBecomes("FragileFeed");
        _assertNotForged(gasGiven);
    }

    /// @dev What the first has eaten, the second must still have been given.
    function testFuzz_ORA8_NoGasForgesAFailureOfEither(uint256 gasGiven) external {
        _becomes("HeavyFeed");
        _secondBecomes("FrugalFeed");
        _assertNotForged(gasGiven);
    }

    function _assertNotForged(uint256 gasGiven) internal {
        gasGiven = bound(gasGiven, 21_000, 2_000_000);
        (bool ok, bytes memory result) = address(host).call{gas: gasGiven}(abi.encodeCall(host.poke, (ETH)));
        if (ok) assertEq(abi.decode(result, (uint8)), uint8(OracleReason.None));
        assertFalse(host.isTripped(ETH));
        assertTrue(host.isOpen(ETH, Scope.Enter));
        _assertAccepted(2000e8);
    }

    function _assertMissing() internal {
        _assertRefused(OracleReason.SecondMissing, PRICE, 2000e8);
        _assertLiquidation(2000e8, 2000e8);
        _assertReason(_poke(), OracleReason.SecondMissing);
        assertFalse(host.isTripped(ETH));
    }

    function _secondBecomes(string memory kind) internal {
        vm.etch(address(second), vm.getDeployedCode(string.concat("Feeds.sol:", kind)));
    }
}
