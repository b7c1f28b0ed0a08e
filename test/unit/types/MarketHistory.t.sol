// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Test} from "forge-std/Test.sol";

import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {MarketHistory, MarketHistoryLib} from "../../../contracts/types/MarketHistory.sol";
import {Scope} from "../../../contracts/types/Scope.sol";

contract MarketHistoryTest is Test {
    uint40 private constant NOW = 1_767_225_600;

    function test_Fresh_IsNotZero() external pure {
        assertEq(MarketHistory.unwrap(MarketHistoryLib.fresh()), 1 << 255);
    }

    function testFuzz_Settled_BooksTheOpenTimeOfWhatCloses(uint256 oldRaw, uint256 newRaw) external pure {
        ContainmentWord old = _near(oldRaw);
        ContainmentWord changed = _near(newRaw);
        MarketHistory history = MarketHistoryLib.fresh().settled(old, changed, NOW);
        for (uint8 i = 0; i < 6; ++i) {
            bool closes = old.get(Scope(i)) <= NOW && changed.get(Scope(i)) > NOW;
            assertEq(history.openTime(Scope(i)), closes ? NOW - old.get(Scope(i)) : 0);
        }
    }

    function test_Settled_AddsToWhatWasBooked() external pure {
        ContainmentWord open = ContainmentWord.wrap(0);
        ContainmentWord closed = open.set(Scope.Govern, NOW + 10);
        MarketHistory history = MarketHistoryLib.fresh().settled(open, closed, NOW);
        assertEq(history.openTime(Scope.Govern), NOW);
        history = history.settled(closed, closed.set(Scope.Govern, NOW + 20), NOW + 5);
        assertEq(history.openTime(Scope.Govern), NOW, "lengthening a closing opens nothing");
        history = history.settled(closed, closed.set(Scope.Govern, NOW + 60), NOW + 50);
        assertEq(history.openTime(Scope.Govern), NOW + 40, "open for 40 seconds in between");
    }

    function testFuzz_Numbers_StayApart(uint32 newest, uint8 counted) external pure {
        newest %= 1 << 28;
        MarketHistory history = MarketHistoryLib.fresh();
        for (uint256 i = 0; i < counted; ++i) {
            history = history.counted();
        }
        history = history.withNewest(newest);
        assertEq(history.newest(), newest);
        assertEq(history.count(), counted);
        assertEq(history.withNewest(0).newest(), 0);
        assertEq(history.openTime(Scope.Govern), 0);
        assertEq(MarketHistory.unwrap(history) >> 255, 1);
    }

    function test_Counted_RepeatsTheLastNumber() external pure {
        MarketHistory full = MarketHistory.wrap(((1 << 28) - 1) << 226);
        assertEq(MarketHistory.unwrap(full.counted()), MarketHistory.unwrap(full), "and spills into no other field");
    }

    /// @dev Times around now, so that all four cases occur.
    function _near(uint256 raw) private pure returns (ContainmentWord word) {
        for (uint8 i = 0; i < 6; ++i) {
            word = word.set(Scope(i), NOW - 2 + uint40((raw >> (8 * i)) % 5));
        }
    }
}
