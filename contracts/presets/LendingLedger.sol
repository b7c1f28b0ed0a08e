// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ILendingBook} from "./IProtectedLendingMarket.sol";
import {LendingMath} from "./LendingMath.sol";
import {LendingPosition, LendingPrices, LendingSide, LendingStorage, LendingTotals} from "./LendingStorage.sol";
import {Asset} from "../outflow/Asset.sol";

/// @title LendingLedger
/// @notice The books of the lending market: interest, shares, positions.
/// @dev A linked library, so that a market has room for all modules. It runs in the market's storage by delegatecall;
/// who may act, and what may leave, is the market's part. What comes in is pulled here, once the books are settled.
library LendingLedger {
    // Values of real amounts then stay far below 256 bits.
    uint256 private constant MAX_GAP = 18;
    // 100 % a year: the index then fits its word for more than a century.
    uint256 private constant MAX_RATE_BPS = 10_000;

    // Set-up

    function initialize(
        address collateralToken,
        uint8 collateralFeedDecimals,
        address debtToken,
        uint8 debtFeedDecimals,
        ILendingBook.MarketTerms memory terms
    ) external {
        bool isOk = collateralToken.code.length != 0 && debtToken.code.length != 0 && collateralToken != debtToken;
        require(isOk, ILendingBook.LendingTokensInvalid(collateralToken, debtToken));
        uint256 ofCollateral = uint256(IERC20Metadata(collateralToken).decimals()) + collateralFeedDecimals;
        uint256 ofDebt = uint256(IERC20Metadata(debtToken).decimals()) + debtFeedDecimals;
        isOk = ofCollateral <= ofDebt + MAX_GAP && ofDebt <= ofCollateral + MAX_GAP;
        require(isOk, ILendingBook.LendingTokensInvalid(collateralToken, debtToken));

        LendingStorage.Layout storage $ = LendingStorage.load();
        $.collateral = LendingSide(collateralToken, _scale(ofCollateral, ofDebt));
        $.debt = LendingSide(debtToken, _scale(ofDebt, ofCollateral));
        ($.totals.index, $.totals.accruedAt) = (LendingMath.RAY, uint40(block.timestamp));
        _setTerms(terms);
    }

    /// @notice See `ILendingBook.setMarketTerms`. Interest up to now is charged by the old terms.
    function setTerms(ILendingBook.MarketTerms memory terms) external {
        _accrue();
        _setTerms(terms);
    }

    // Lenders

    function supply(uint256 amount) external returns (uint256 shares) {
        LendingTotals storage totals = _accrue();
        shares = LendingMath.sharesFor(amount, _assets(totals), totals.shares);
        require(shares != 0, ILendingBook.LendingInputZero());
        LendingStorage.load().shares[msg.sender] += shares;
        (totals.shares, totals.cash) = (totals.shares + shares, totals.cash + amount);
        emit ILendingBook.Supplied(msg.sender, amount, shares);
        _pull(LendingStorage.load().debt.token, amount);
    }

    /// @notice What the sender gets for its shares, if it has them and the market has the cash.
    function exitOf(uint256 shares) external view returns (uint256 amount) {
        uint256 held = LendingStorage.load().shares[msg.sender];
        require(shares <= held, ILendingBook.LendingSharesTooFew(msg.sender, shares, held));
        amount = worthOf(shares);
        require(amount != 0, ILendingBook.LendingInputZero());
        _checkCash(amount);
    }

    /// @param amount From `exitOf`, in the same transaction.
    function withdraw(uint256 shares, uint256 amount) external {
        LendingTotals storage totals = _accrue();
        LendingStorage.load().shares[msg.sender] -= shares;
        (totals.shares, totals.cash) = (totals.shares - shares, totals.cash - amount);
        emit ILendingBook.Withdrawn(msg.sender, amount, shares);
    }

    // Borrowers

    /// @notice The sender borrows, or takes its collateral back. Afterwards it must owe no more than `borrowBps`
    /// allows.
    function take(address token, uint256 amount, LendingPrices memory prices) external {
        _accrue();
        if (token == LendingStorage.load().debt.token) _borrow(amount);
        else _withdrawCollateral(amount);
        _checkLimit(prices);
    }

    /// @notice What repaying at most `most` takes.
    function repayable(address account, uint256 most) external view returns (uint256 amount) {
        (, uint256 debt) = positionOf(account);
        require(debt != 0, ILendingBook.LendingDebtNone(account));
        amount = most < debt ? most : debt;
        _checkRest(account, debt - amount);
    }

    /// @notice The sender repays for an account, or adds to its collateral.
    /// @param amount From `repayable` in the same transaction, when it is of the lent token.
    function give(address token, address account, uint256 amount) external {
        if (token == LendingStorage.load().debt.token) _repay(account, amount);
        else _depositCollateral(account, amount);
        _pull(token, amount);
    }

    // Liquidators

    /// @notice What a liquidation repays and seizes if all of that may leave.
    function quote(address account, uint256 most, LendingPrices memory prices)
        external
        view
        returns (uint256 repaid, uint256 seized)
    {
        (uint256 collateral, uint256 debt) = positionOf(account);
        ILendingBook.MarketTerms memory terms = LendingStorage.load().terms;
        LendingMath.Valuation memory v = _value(collateral, debt, prices);
        uint256 limit = v.collateralValue * terms.liquidationBps / LendingMath.BPS;
        require(v.debtValue > limit, ILendingBook.LendingAccountHealthy(account, v.debtValue, limit));
        (repaid, seized) = LendingMath.quote(terms, v, collateral, debt, most);
        if (seized != collateral) _checkRest(account, debt - repaid);
    }

    /// @notice What is repaid when `seized` of the collateral may leave; rounded up.
    function cut(address account, uint256 wouldRepay, uint256 wouldSeize, uint256 seized, uint256 least)
        external
        pure
        returns (uint256 repaid)
    {
        require(seized != 0 && seized >= least, ILendingBook.LendingSeizedTooLittle(account, seized, least));
        return Math.mulDiv(wouldRepay, seized, wouldSeize, Math.Rounding.Ceil);
    }

    /// @param repaid From `quote`, in the same transaction, cut like `seized`.
    function liquidate(address account, uint256 repaid, uint256 seized) external {
        _reduceDebt(account, repaid);
        LendingStorage.Layout storage $ = LendingStorage.load();
        uint256 left = $.positions[account].collateral - seized;
        $.positions[account].collateral = left;
        $.totals.collateral -= seized;
        emit ILendingBook.Liquidated(account, msg.sender, repaid, seized);
        if (left == 0) _writeOff(account);
        _pull($.debt.token, repaid);
    }

    // Reads

    /// @notice See `ILendingBook.positionOf`.
    function positionOf(address account) public view returns (uint256 collateral, uint256 debt) {
        LendingPosition storage position = LendingStorage.load().positions[account];
        return (position.collateral, LendingMath.debtOf(position.scaledDebt, _indexNow()));
    }

    /// @notice See `ILendingBook.worthOf`.
    function worthOf(uint256 shares) public view returns (uint256) {
        LendingTotals storage totals = LendingStorage.load().totals;
        return LendingMath.worthOf(shares, totals.cash + _debt(totals, _indexNow()), totals.shares);
    }

    /// @notice See `ILendingBook.sharesOf`.
    function sharesOf(address lender) external view returns (uint256) {
        return LendingStorage.load().shares[lender];
    }

    /// @notice See `ILendingBook.marketBooks`.
    function booksOf() external view returns (ILendingBook.MarketBooks memory) {
        LendingTotals storage totals = LendingStorage.load().totals;
        return ILendingBook.MarketBooks(totals.cash, _debt(totals, _indexNow()), totals.collateral, totals.shares);
    }

    /// @notice See `ILendingBook.marketTerms`.
    function termsOf() external view returns (ILendingBook.MarketTerms memory) {
        return LendingStorage.load().terms;
    }

    /// @notice See `ILendingBook.marketTokens`.
    function tokensOf() external view returns (address collateralToken, address debtToken) {
        return (LendingStorage.load().collateral.token, LendingStorage.load().debt.token);
    }

    // Private

    function _setTerms(ILendingBook.MarketTerms memory terms) private {
        uint256 seizable = uint256(terms.liquidationBps) * (LendingMath.BPS + terms.bonusBps);
        bool isOk = terms.borrowBps != 0 && terms.borrowBps < terms.liquidationBps
            // At the limit a liquidation must leave the account better off, not worse.
            && seizable < LendingMath.BPS * LendingMath.BPS && terms.rateAtZeroBps <= terms.rateAtFullBps
            && terms.rateAtFullBps <= MAX_RATE_BPS;
        require(isOk, ILendingBook.LendingTermsInvalid(terms));
        LendingStorage.load().terms = terms;
        emit ILendingBook.MarketTermsSet(terms);
    }

    function _accrue() private returns (LendingTotals storage totals) {
        totals = LendingStorage.load().totals;
        if (totals.accruedAt == block.timestamp) return totals;
        uint256 index = _indexNow();
        if (index != totals.index) emit ILendingBook.InterestAccrued(index);
        totals.index = index;
        (totals.accruedAt, totals.closedBefore) = (uint40(block.timestamp), uint40(_repayClosedTime()));
    }

    /// @dev Nobody owes interest for seconds in which nobody could repay (CON-5).
    function _indexNow() private view returns (uint256) {
        LendingTotals storage totals = LendingStorage.load().totals;
        uint256 elapsed = block.timestamp - totals.accruedAt;
        if (elapsed == 0) return totals.index;
        elapsed -= _repayClosedTime() - totals.closedBefore;
        uint256 rate = LendingMath.ratePerYear(LendingStorage.load().terms, totals.cash, _debt(totals, totals.index));
        return LendingMath.grown(totals.index, rate, elapsed);
    }

    function _depositCollateral(address account, uint256 amount) private {
        LendingStorage.Layout storage $ = LendingStorage.load();
        $.positions[account].collateral += amount;
        $.totals.collateral += amount;
        emit ILendingBook.CollateralDeposited(account, msg.sender, amount);
    }

    function _repay(address account, uint256 amount) private {
        _reduceDebt(account, amount);
        emit ILendingBook.Repaid(account, msg.sender, amount);
    }

    function _borrow(uint256 amount) private {
        _checkCash(amount);
        LendingTotals storage totals = LendingStorage.load().totals;
        LendingPosition storage position = LendingStorage.load().positions[msg.sender];
        uint256 scaled = Math.mulDiv(amount, LendingMath.RAY, totals.index, Math.Rounding.Ceil);
        position.scaledDebt += scaled;
        (totals.scaledDebt, totals.cash) = (totals.scaledDebt + scaled, totals.cash - amount);
        _checkRest(msg.sender, LendingMath.debtOf(position.scaledDebt, totals.index));
        emit ILendingBook.Borrowed(msg.sender, amount);
    }

    function _withdrawCollateral(uint256 amount) private {
        LendingStorage.Layout storage $ = LendingStorage.load();
        uint256 held = $.positions[msg.sender].collateral;
        require(amount <= held, ILendingBook.LendingCollateralTooSmall(msg.sender, amount, held));
        $.positions[msg.sender].collateral = held - amount;
        $.totals.collateral -= amount;
        emit ILendingBook.CollateralWithdrawn(msg.sender, amount);
    }

    function _reduceDebt(address account, uint256 amount) private {
        LendingTotals storage totals = _accrue();
        LendingPosition storage position = LendingStorage.load().positions[account];
        (uint256 scaled, uint256 index) = (position.scaledDebt, totals.index);
        bool isWhole = amount == LendingMath.debtOf(scaled, index);
        uint256 removed = isWhole ? scaled : Math.mulDiv(amount, LendingMath.RAY, index);
        position.scaledDebt = scaled - removed;
        (totals.scaledDebt, totals.cash) = (totals.scaledDebt - removed, totals.cash + amount);
    }

    function _writeOff(address account) private {
        LendingTotals storage totals = LendingStorage.load().totals;
        LendingPosition storage position = LendingStorage.load().positions[account];
        uint256 scaled = position.scaledDebt;
        if (scaled == 0) return;
        position.scaledDebt = 0;
        totals.scaledDebt -= scaled;
        emit ILendingBook.LossWrittenOff(account, LendingMath.debtOf(scaled, totals.index));
    }

    /// @dev Books are in nominal amounts, so what arrives has to be all of it.
    function _pull(address token, uint256 amount) private {
        uint256 arrived = Asset.pullMeasured(token, msg.sender, amount);
        require(arrived == amount, ILendingBook.LendingTransferShort(token, amount, arrived));
    }

    function _checkCash(uint256 amount) private view {
        uint256 cash = LendingStorage.load().totals.cash;
        require(amount <= cash, ILendingBook.LendingCashTooSmall(amount, cash));
    }

    function _checkRest(address account, uint256 rest) private view {
        uint256 least = LendingStorage.load().terms.minDebt;
        require(rest == 0 || rest >= least, ILendingBook.LendingDebtTooSmall(account, rest, least));
    }

    /// @dev Of the sender, who did something that lowers its health.
    function _checkLimit(LendingPrices memory prices) private view {
        (uint256 collateral, uint256 debt) = positionOf(msg.sender);
        LendingMath.Valuation memory v = _value(collateral, debt, prices);
        uint256 limit = v.collateralValue * LendingStorage.load().terms.borrowBps / LendingMath.BPS;
        require(debt == 0 || v.debtValue <= limit, ILendingBook.LendingDebtTooLarge(msg.sender, v.debtValue, limit));
    }

    function _value(uint256 collateral, uint256 debt, LendingPrices memory prices)
        private
        view
        returns (LendingMath.Valuation memory v)
    {
        LendingStorage.Layout storage $ = LendingStorage.load();
        (v.collateralUnit, v.debtUnit) = (prices.collateral * $.collateral.scale, prices.debt * $.debt.scale);
        (v.collateralValue, v.debtValue) = (collateral * v.collateralUnit, debt * v.debtUnit);
    }

    function _assets(LendingTotals storage totals) private view returns (uint256) {
        return totals.cash + _debt(totals, totals.index);
    }

    /// @dev What the market is owed counts rounded down, what an account owes rounded up.
    function _debt(LendingTotals storage totals, uint256 index) private view returns (uint256) {
        return Math.mulDiv(totals.scaledDebt, index, LendingMath.RAY);
    }

    function _repayClosedTime() private view returns (uint256) {
        return ILendingBook(address(this)).repayClosedTime();
    }

    /// @dev The side with fewer decimals is scaled up.
    function _scale(uint256 decimals, uint256 other) private pure returns (uint96) {
        return decimals < other ? SafeCast.toUint96(10 ** (other - decimals)) : 1;
    }
}
