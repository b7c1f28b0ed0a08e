// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Test} from "forge-std/Test.sol";

import {ContainmentWord, ContainmentWordLib} from "../../../contracts/types/ContainmentWord.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";

/// @notice The packed word against six plain numbers.
contract ContainmentWordTest is Test {
    function test_Fresh_IsNotZeroAndOpen() external pure {
        ContainmentWord word = ContainmentWordLib.fresh();
        assertTrue(word.isInitialized());
        assertFalse(ContainmentWord.wrap(0).isInitialized());
        assertEq(ContainmentWord.unwrap(word), 1 << 240);
        assertEq(word.latest(), 0);
    }

    function testFuzz_Set_TouchesOneField(uint256 raw, uint8 index, uint40 time) external pure {
        Scope scope = Scope(index % 6);
        ContainmentWord word = ContainmentWord.wrap(raw).set(scope, time);
        for (uint8 i = 0; i < 6; ++i) {
            assertEq(word.get(Scope(i)), Scope(i) == scope ? time : uint40(raw >> (40 * i)));
        }
        assertEq(ContainmentWord.unwrap(word) >> 240, raw >> 240, "spare bits stay");
    }

    function testFuzz_Raise_IsTheMaximum(uint256 raw, uint8 index, uint40 time) external pure {
        Scope scope = Scope(index % 6);
        uint40 old = ContainmentWord.wrap(raw).get(scope);
        assertEq(ContainmentWord.wrap(raw).raise(scope, time).get(scope), old > time ? old : time);
    }

    function testFuzz_RaiseAll_IsTheMaximumOfEach(uint256 raw, uint8 set, uint40 time) external pure {
        ScopeSet scopes = ScopeSet.wrap(set % 64);
        ContainmentWord word = ContainmentWord.wrap(raw).raiseAll(scopes, time);
        for (uint8 i = 0; i < 6; ++i) {
            uint40 old = uint40(raw >> (40 * i));
            assertEq(word.get(Scope(i)), scopes.has(Scope(i)) && time > old ? time : old);
        }
        assertEq(ContainmentWord.unwrap(word) >> 240, raw >> 240, "spare bits stay");
    }

    function testFuzz_CON3_Ordered_RaisesOnlyWhatMustWait(uint256 raw) external pure {
        ContainmentWord word = ContainmentWord.wrap(raw).ordered();
        uint40[6] memory times;
        for (uint8 i = 0; i < 6; ++i) {
            times[i] = uint40(raw >> (40 * i));
        }
        times[1] = _max(times[1], _max(times[4], times[2]));
        times[0] = _max(times[0], times[2]);
        for (uint8 i = 0; i < 6; ++i) {
            assertEq(word.get(Scope(i)), times[i]);
        }
        assertEq(ContainmentWord.unwrap(word) >> 240, raw >> 240, "spare bits stay");
    }

    function testFuzz_IsOrdered(uint256 raw) external pure {
        ContainmentWord word = ContainmentWord.wrap(raw);
        bool expected = word.get(Scope.Liquidate) >= word.get(Scope.Repay)
            && word.get(Scope.Trade) >= word.get(Scope.Liquidate) && word.get(Scope.Trade) >= word.get(Scope.Exit)
            && word.get(Scope.Enter) >= word.get(Scope.Exit);
        assertEq(word.isOrdered(), expected);
        assertTrue(word.ordered().raise(Scope.Liquidate, word.get(Scope.Repay)).ordered().isOrdered());
    }

    function testFuzz_Latest_OfAnOrderedWord(uint256 raw) external pure {
        ContainmentWord word = ContainmentWord.wrap(raw);
        word = word.raise(Scope.Liquidate, word.get(Scope.Repay)).ordered();
        uint40 latest = 0;
        for (uint8 i = 0; i < 6; ++i) {
            latest = _max(latest, word.get(Scope(i)));
        }
        assertEq(word.latest(), latest);
    }

    function testFuzz_Latch_TouchesOneBit(uint256 raw, bool latched) external pure {
        ContainmentWord word = ContainmentWord.wrap(raw).withLatch(latched);
        assertEq(word.isLatched(), latched);
        assertEq(ContainmentWord.unwrap(word) | (1 << 241), raw | (1 << 241));
    }

    function _max(uint40 a, uint40 b) private pure returns (uint40) {
        return a > b ? a : b;
    }
}
