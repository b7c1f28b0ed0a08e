// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ContainmentWord, ContainmentWordLib} from "../../../contracts/types/ContainmentWord.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @notice The function `containmentWord`; the type has its tests in `types`.
contract ContainmentWordReadTest is PauseBase {
    /// @dev Non-zero from the start, so that the first pause of the host is a cheap write. A market's word is not.
    function test_ContainmentWord_AfterSetUp() external view {
        _assertWord(HOST, ContainmentWordLib.fresh());
        _assertWord(MARKET, ContainmentWord.wrap(0));
    }

    function test_CON7_ContainmentWord_HoldsAllSixTimes() external {
        uint40 now_ = _now();
        for (uint8 i = 0; i < 6; ++i) {
            _contain(users.council, MARKET, ScopeSet.wrap(uint8(1 << i)), now_ + 1 hours * (i + 1));
        }
        ContainmentWord word = host.containmentWord(MARKET);
        assertTrue(word.isInitialized());
        assertTrue(word.isOrdered());
        for (uint8 i = 0; i < 6; ++i) {
            assertEq(word.get(Scope(i)), host.closedUntil(MARKET, Scope(i)));
        }
        assertEq(word.get(Scope.Exit), now_ + 3 hours);
        assertEq(word.get(Scope.Govern), now_ + 6 hours);
        _assertWord(HOST, ContainmentWordLib.fresh());
        _assertWord("other", ContainmentWord.wrap(0));
    }

    function test_CON1_ContainmentWord_GivenItHasEnded_IsTheSame() external {
        _contain(users.council, HOST, ENTER, _now() + 1 hours);
        ContainmentWord word = host.containmentWord(HOST);
        skip(365 days);
        _assertWord(HOST, word);
    }

    function test_ContainmentWord_GivenTheHostIsLatched_ShowsIt() external {
        host.setHostLatch(true);
        _assertWord(HOST, ContainmentWordLib.fresh().withLatch(true));
        host.setHostLatch(false);
        _assertWord(HOST, ContainmentWordLib.fresh());
    }

    function _assertWord(bytes32 market, ContainmentWord expected) private view {
        assertEq(ContainmentWord.unwrap(host.containmentWord(market)), ContainmentWord.unwrap(expected));
    }
}
