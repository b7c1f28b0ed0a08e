// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Scope, ScopeSet} from "./Scope.sol";

/// Six `uint40` times, one per scope, in one word. To decode a slot by hand:
///
/// | bits      | content                                             |
/// |-----------|-----------------------------------------------------|
/// | 0..39     | `Enter`: unix second at which the scope is open again |
/// | 40..79    | `Trade`                                             |
/// | 80..119   | `Exit`                                              |
/// | 120..159  | `Repay`                                             |
/// | 160..199  | `Liquidate`                                         |
/// | 200..239  | `Govern`                                            |
/// | 240       | initialised: keeps the word non-zero, so that the first pause is a cheap write |
/// | 241       | host latch of the outflow limiter (host word only)  |
/// | 242..249  | tag of the newest incident, see `tagged`            |
/// | 250..255  | six bits of the host's own (host word only)         |
type ContainmentWord is uint256;

using ContainmentWordLib for ContainmentWord global;

/// @notice Pure operations on `ContainmentWord`; every one returns a new word, none touches storage.
// Casts: each cuts a field out of a word.
// forge-lint: disable-next-item(unsafe-typecast)
library ContainmentWordLib {
    uint256 private constant TIME_BITS = 40;
    uint256 private constant TIME_MASK = type(uint40).max;
    uint256 private constant INITIALIZED = 1 << 240;
    uint256 private constant LATCH = 1 << 241;
    uint256 private constant TAG_SHIFT = 242;
    uint256 private constant TAG_MASK = 0xff << TAG_SHIFT;
    uint256 private constant HOST_SHIFT = 250;
    uint256 private constant HOST_MASK = 0x3f << HOST_SHIFT;
    uint256 private constant TIMES_MASK = (1 << 240) - 1;

    /// @notice An initialised word with every scope open.
    function fresh() internal pure returns (ContainmentWord) {
        return ContainmentWord.wrap(INITIALIZED);
    }

    function isInitialized(ContainmentWord word) internal pure returns (bool) {
        return ContainmentWord.unwrap(word) & INITIALIZED != 0;
    }

    function get(ContainmentWord word, Scope scope) internal pure returns (uint40) {
        return uint40(ContainmentWord.unwrap(word) >> _shift(scope));
    }

    function set(ContainmentWord word, Scope scope, uint40 time) internal pure returns (ContainmentWord) {
        uint256 shift = _shift(scope);
        uint256 cleared = ContainmentWord.unwrap(word) & ~(TIME_MASK << shift);
        return ContainmentWord.wrap(cleared | (uint256(time) << shift));
    }

    /// @notice Lifts the time of `scope` to at least `time`.
    function raise(ContainmentWord word, Scope scope, uint40 time) internal pure returns (ContainmentWord) {
        return time > word.get(scope) ? word.set(scope, time) : word;
    }

    /// @notice Lifts the times of all `scopes` to at least `time`.
    function raiseAll(ContainmentWord word, ScopeSet scopes, uint40 time) internal pure returns (ContainmentWord) {
        uint256 raw = ContainmentWord.unwrap(word);
        uint256 set_ = ScopeSet.unwrap(scopes);
        // Raw bits, not enums: this runs in every pause. Unchecked: the shift ends at 280.
        unchecked {
            for (uint256 shift = 0; set_ != 0; (set_, shift) = (set_ >> 1, shift + TIME_BITS)) {
                if (set_ & 1 == 0 || uint40(raw >> shift) >= time) continue;
                raw = (raw & ~(TIME_MASK << shift)) | (uint256(time) << shift);
            }
        }
        return ContainmentWord.wrap(raw);
    }

    /// @notice Raises what must not reopen before something else (CON-3): `Trade` waits for `Liquidate` and `Exit`,
    /// `Enter` waits for `Exit`. `Liquidate >= Repay + grace` needs the length of the closing and is the caller's part.
    function ordered(ContainmentWord word) internal pure returns (ContainmentWord) {
        uint256 raw = ContainmentWord.unwrap(word);
        (uint256 exit, uint256 liquidate) = (word.get(Scope.Exit), word.get(Scope.Liquidate));
        (uint256 enter, uint256 trade) = (word.get(Scope.Enter), word.get(Scope.Trade));
        uint256 least = exit > liquidate ? exit : liquidate;
        // Unchecked: each difference is positive and fits its field.
        unchecked {
            if (trade < least) raw += (least - trade) << _shift(Scope.Trade);
            if (enter < exit) raw += (exit - enter) << _shift(Scope.Enter);
        }
        return ContainmentWord.wrap(raw);
    }

    /// @notice The last second before which any scope is closed. In an ordered word `Exit`, `Repay` and `Liquidate` end
    /// no later than `Trade`.
    function latest(ContainmentWord word) internal pure returns (uint40 time) {
        time = word.get(Scope.Trade);
        if (word.get(Scope.Enter) > time) time = word.get(Scope.Enter);
        if (word.get(Scope.Govern) > time) time = word.get(Scope.Govern);
    }

    /// @notice True when nothing in the word reopens before what it has to wait for, graces apart.
    function isOrdered(ContainmentWord word) internal pure returns (bool) {
        return word.get(Scope.Liquidate) >= word.get(Scope.Repay) && word.ordered().equals(word);
    }

    function isLatched(ContainmentWord word) internal pure returns (bool) {
        return ContainmentWord.unwrap(word) & LATCH != 0;
    }

    function withLatch(ContainmentWord word, bool latched) internal pure returns (ContainmentWord) {
        uint256 raw = ContainmentWord.unwrap(word);
        return ContainmentWord.wrap(latched ? raw | LATCH : raw & ~LATCH);
    }

    /// @notice Marks the word with the low eight bits of `entropy`, which nobody could know before the incident: a plan
    /// has to name the word it answers (UNP-5).
    function tagged(ContainmentWord word, uint256 entropy) internal pure returns (ContainmentWord) {
        return ContainmentWord.wrap((ContainmentWord.unwrap(word) & ~TAG_MASK) | (entropy << TAG_SHIFT & TAG_MASK));
    }

    /// @notice Six bits that the host keeps in the word because its guarded functions read them anyway.
    function hostBits(ContainmentWord word) internal pure returns (uint8) {
        return uint8(ContainmentWord.unwrap(word) >> HOST_SHIFT);
    }

    /// @notice Bits above the sixth are cut off.
    function withHostBits(ContainmentWord word, uint8 bits) internal pure returns (ContainmentWord) {
        uint256 cleared = ContainmentWord.unwrap(word) & ~HOST_MASK;
        return ContainmentWord.wrap(cleared | (uint256(bits) << HOST_SHIFT));
    }

    /// @notice True when only times are in it, in an order in which they may reopen.
    function isPlan(ContainmentWord word) internal pure returns (bool) {
        return ContainmentWord.unwrap(word) <= TIMES_MASK && word.isOrdered();
    }

    /// @notice True when both hold the same closings of the same incident. Latch and host bits may differ.
    function isSameClosing(ContainmentWord a, ContainmentWord b) internal pure returns (bool) {
        return (ContainmentWord.unwrap(a) ^ ContainmentWord.unwrap(b)) & ~(LATCH | HOST_MASK) == 0;
    }

    function equals(ContainmentWord a, ContainmentWord b) internal pure returns (bool) {
        return ContainmentWord.unwrap(a) == ContainmentWord.unwrap(b);
    }

    function _shift(Scope scope) private pure returns (uint256) {
        // Unchecked: at most 5 x 40. On the path of every guarded call.
        unchecked {
            return uint256(scope) * TIME_BITS;
        }
    }
}
