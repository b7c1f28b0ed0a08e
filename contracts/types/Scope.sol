// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// What kind of action is open or closed.
/// `Enter`: value in (deposit, mint, add liquidity). `Trade`: risk up (borrow, swap, open). `Exit`: withdraw, redeem.
/// `Repay`: repay, add collateral. `Liquidate`: liquidate, seize. `Govern`: privileged execution.
enum Scope {
    Enter,
    Trade,
    Exit,
    Repay,
    Liquidate,
    Govern
}

/// A set of scopes: bit `i` is set when the scope with index `i` is a member.
type ScopeSet is uint8;

using ScopeSetLib for ScopeSet global;

/// @notice Pure set operations on `ScopeSet`.
library ScopeSetLib {
    ScopeSet internal constant NONE = ScopeSet.wrap(0);
    ScopeSet internal constant ALL = ScopeSet.wrap(0x3f);

    /// @notice The set that holds exactly `scope`.
    function only(Scope scope) internal pure returns (ScopeSet) {
        return ScopeSet.wrap(uint8(1 << uint8(scope)));
    }

    function with(ScopeSet set, Scope scope) internal pure returns (ScopeSet) {
        return ScopeSet.wrap(ScopeSet.unwrap(set) | uint8(1 << uint8(scope)));
    }

    function has(ScopeSet set, Scope scope) internal pure returns (bool) {
        return ScopeSet.unwrap(set) & (1 << uint8(scope)) != 0;
    }

    function isEmpty(ScopeSet set) internal pure returns (bool) {
        return ScopeSet.unwrap(set) == 0;
    }

    /// @notice True when only the six known bits are used.
    function isValid(ScopeSet set) internal pure returns (bool) {
        return ScopeSet.unwrap(set) <= ScopeSet.unwrap(ALL);
    }

    /// @notice True when every member of `set` is a member of `other`.
    function isSubsetOf(ScopeSet set, ScopeSet other) internal pure returns (bool) {
        return ScopeSet.unwrap(set) & ~ScopeSet.unwrap(other) == 0;
    }
}
