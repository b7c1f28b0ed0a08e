// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {ILendingBook} from "./IProtectedLendingMarket.sol";

/// @title LendingMath
/// @notice Pure arithmetic of the market: interest, shares, and what a liquidation takes.
/// @dev Values are `amount x price x scale`, exact: only their ratio matters, so nothing is divided and nothing rounds.
library LendingMath {
    /// @notice An index of one.
    uint256 internal constant RAY = 1e27;
    uint256 internal constant BPS = 10_000;
    uint256 private constant WAD = 1e18;
    // Shares that nobody owns: they make it pointless to raise the price of a share until others round down.
    uint256 private constant VIRTUAL_SHARES = 1e6;

    /// @notice Both sides of an account in one unit, and what one unit of each token is worth in it.
    struct Valuation {
        uint256 collateralValue;
        uint256 debtValue;
        uint256 collateralUnit;
        uint256 debtUnit;
    }

    // Interest

    /// @notice Yearly rate in parts of 1e18: linear from nothing lent to all lent.
    function ratePerYear(ILendingBook.MarketTerms memory terms, uint256 cash, uint256 debt)
        internal
        pure
        returns (uint256)
    {
        uint256 low = uint256(terms.rateAtZeroBps) * (WAD / BPS);
        uint256 span = uint256(terms.rateAtFullBps - terms.rateAtZeroBps) * (WAD / BPS);
        return debt == 0 ? low : low + Math.mulDiv(span, debt, cash + debt);
    }

    /// @notice The index after `time` seconds at that rate. Linear in between, so who accrues often pays a little more.
    function grown(uint256 index, uint256 rate, uint256 time) internal pure returns (uint256) {
        return index + Math.mulDiv(index, rate * time, WAD * 365 days);
    }

    /// @notice What is owed on a scaled debt.
    function debtOf(uint256 scaled, uint256 index) internal pure returns (uint256) {
        return Math.mulDiv(scaled, index, RAY, Math.Rounding.Ceil);
    }

    // Shares

    /// @notice Shares for an amount that comes in.
    function sharesFor(uint256 amount, uint256 assets, uint256 shares) internal pure returns (uint256) {
        return Math.mulDiv(amount, shares + VIRTUAL_SHARES, assets + 1);
    }

    /// @notice What shares are worth when they are given back.
    function worthOf(uint256 amount, uint256 assets, uint256 shares) internal pure returns (uint256) {
        return Math.mulDiv(amount, assets + 1, shares + VIRTUAL_SHARES);
    }

    // Liquidation

    /// @notice What a liquidation of at most `most` repays and seizes, with all that the collateral is good for.
    function quote(
        ILendingBook.MarketTerms memory terms,
        Valuation memory v,
        uint256 collateral,
        uint256 debt,
        uint256 most
    ) internal pure returns (uint256 repaid, uint256 seized) {
        uint256 withBonus = BPS + terms.bonusBps;
        repaid = Math.ceilDiv(debt, 2);
        bool isCovered = v.debtValue * withBonus <= v.collateralValue * BPS;
        if (!isCovered || debt - repaid < terms.minDebt) repaid = debt;
        if (most < repaid) repaid = most;

        seized = Math.mulDiv(repaid * withBonus, v.debtUnit, v.collateralUnit * BPS);
        if (seized <= collateral) return (repaid, seized);
        seized = collateral;
        repaid = Math.mulDiv(collateral * BPS, v.collateralUnit, v.debtUnit * withBonus, Math.Rounding.Ceil);
    }
}
