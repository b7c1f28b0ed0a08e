// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Test} from "forge-std/Test.sol";

import {Scope, ScopeSet, ScopeSetLib} from "../../../contracts/types/Scope.sol";

contract ScopeSetTest is Test {
    function test_OnlyAndWith() external pure {
        for (uint8 i = 0; i < 6; ++i) {
            ScopeSet set = ScopeSetLib.only(Scope(i));
            assertEq(ScopeSet.unwrap(set), 1 << i);
            for (uint8 j = 0; j < 6; ++j) {
                assertEq(set.has(Scope(j)), i == j);
                assertTrue(set.with(Scope(j)).has(Scope(i)) && set.with(Scope(j)).has(Scope(j)));
            }
        }
    }

    function testFuzz_IsValid(uint8 raw) external pure {
        assertEq(ScopeSet.wrap(raw).isValid(), raw < 64);
        assertEq(ScopeSet.wrap(raw).isEmpty(), raw == 0);
    }

    function testFuzz_IsSubsetOf(uint8 a, uint8 b) external pure {
        assertEq(ScopeSet.wrap(a).isSubsetOf(ScopeSet.wrap(b)), a | b == b);
    }
}
