// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILendingBook} from "./IProtectedLendingMarket.sol";

/// @notice A token and what makes its values comparable: `amount x price x scale`. 20 + 12 = 32 bytes.
struct LendingSide {
    address token;
    uint96 scale;
}

/// @notice Prices of both tokens, in the decimals of their feeds.
struct LendingPrices {
    uint256 collateral;
    uint256 debt;
}

/// @notice What one account has and owes.
/// @param scaledDebt Debt when the index was one.
struct LendingPosition {
    uint256 collateral;
    uint256 scaledDebt;
}

/// @notice Totals, and the clock of interest.
/// @param index What a debt of one has grown to, in parts of 1e27.
/// @param accruedAt Second up to which interest is in the index.
/// @param closedBefore Seconds that repaying had been closed in all at that time.
struct LendingTotals {
    uint256 cash;
    uint256 scaledDebt;
    uint256 collateral;
    uint256 shares;
    uint256 index;
    // 5 + 5 = 10 bytes
    uint40 accruedAt;
    uint40 closedBefore;
}

/// @notice Where the lending market keeps its state, for the contract and for its ledger.
library LendingStorage {
    /// @custom:storage-location erc7201:bulkhead.storage.LendingBook
    struct Layout {
        LendingSide collateral;
        LendingSide debt;
        ILendingBook.MarketTerms terms;
        LendingTotals totals;
        mapping(address lender => uint256) shares;
        mapping(address account => LendingPosition) positions;
    }

    // keccak256(abi.encode(uint256(keccak256("bulkhead.storage.LendingBook")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant SLOT = 0xbc200db9790f175401459257d6e37988598ba4d536f3673fe6da0d978461a400;

    function load() internal pure returns (Layout storage $) {
        bytes32 slot = SLOT;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }
}
