// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILendingBook} from "./IProtectedLendingMarket.sol";
import {LendingLedger} from "./LendingLedger.sol";
import {LendingPrices, LendingStorage} from "./LendingStorage.sol";
import {Forward} from "../core/Forward.sol";
import {OraclePurpose} from "../oracle/OracleReason.sol";

/// @title LendingBook
/// @notice The market itself, without any protection: who owes what, and in which order value moves.
/// @dev It names the moments at which a protected market steps in as hooks. Books, not balances, say what is held, so a
/// donation changes nothing. The arithmetic is in the linked `LendingLedger`. The caller guards against re-entrance.
abstract contract LendingBook is ILendingBook {
    // Reads

    /// @inheritdoc ILendingBook
    function positionOf(address) external view returns (uint256, uint256) {
        _read(uint32(LendingLedger.positionOf.selector));
    }

    /// @inheritdoc ILendingBook
    function sharesOf(address) external view returns (uint256) {
        _read(uint32(LendingLedger.sharesOf.selector));
    }

    /// @inheritdoc ILendingBook
    function worthOf(uint256) external view returns (uint256) {
        _read(uint32(LendingLedger.worthOf.selector));
    }

    /// @inheritdoc ILendingBook
    function marketBooks() external view returns (MarketBooks memory) {
        _read(uint32(LendingLedger.booksOf.selector));
    }

    /// @inheritdoc ILendingBook
    function marketTerms() external view returns (MarketTerms memory) {
        _read(uint32(LendingLedger.termsOf.selector));
    }

    /// @inheritdoc ILendingBook
    function marketTokens() external view returns (address, address) {
        _read(uint32(LendingLedger.tokensOf.selector));
    }

    // Internals for the host

    function _supply(uint256 amount) internal returns (uint256 shares) {
        _onInflow(_debtToken(), amount);
        return LendingLedger.supply(amount);
    }

    /// @param mayWait Whether what does not leave now may wait.
    function _withdraw(uint256 shares, bool mayWait) internal returns (uint256 paid, uint256 claimId) {
        (address token, uint256 amount) = (_debtToken(), LendingLedger.exitOf(shares));
        uint256 waits;
        (paid, waits) = _onOutflow(token, amount, mayWait);
        LendingLedger.withdraw(shares, amount);
        claimId = _payOut(token, paid, waits);
    }

    function _depositCollateral(address account, uint256 amount) internal {
        _give(_collateralToken(), account, amount);
    }

    function _withdrawCollateral(uint256 amount) internal {
        _take(_collateralToken(), amount, _owes(msg.sender));
    }

    function _borrow(uint256 amount) internal {
        _take(_debtToken(), amount, true);
    }

    function _repay(address account, uint256 most) internal returns (uint256 repaid) {
        repaid = LendingLedger.repayable(account, most);
        _give(_debtToken(), account, repaid);
    }

    /// @dev What may not all leave makes the liquidation smaller in proportion; the part repaid rounds up.
    function _liquidate(address account, uint256 most, uint256 least)
        internal
        returns (uint256 repaid, uint256 seized)
    {
        LendingPrices memory prices = _prices(OraclePurpose.CollateralToLiquidate, OraclePurpose.DebtToLiquidate);
        (uint256 wouldRepay, uint256 wouldSeize) = LendingLedger.quote(account, most, prices);
        seized = _onSeizure(_collateralToken(), wouldSeize);
        repaid = LendingLedger.cut(account, wouldRepay, wouldSeize, seized, least);
        _onInflow(_debtToken(), repaid);
        LendingLedger.liquidate(account, repaid, seized);
        _payOut(_collateralToken(), seized, 0);
    }

    function _owes(address account) internal view returns (bool) {
        return LendingStorage.load().positions[account].scaledDebt != 0;
    }

    function _debtToken() internal view returns (address) {
        return LendingStorage.load().debt.token;
    }

    function _collateralToken() internal view returns (address) {
        return LendingStorage.load().collateral.token;
    }

    // Private

    /// @dev What raises an account's health.
    function _give(address token, address account, uint256 amount) private {
        _onInflow(token, amount);
        LendingLedger.give(token, account, amount);
    }

    /// @dev What lowers an account's health. The prices do not matter to an account that owes nothing.
    function _take(address token, uint256 amount, bool needsPrices) private {
        _onOutflow(token, amount, false);
        LendingPrices memory prices;
        if (needsPrices) prices = _prices(OraclePurpose.CollateralToBorrow, OraclePurpose.DebtToBorrow);
        LendingLedger.take(token, amount, prices);
        _payOut(token, amount, 0);
    }

    /// @dev One place for the ledger's address: each copy of it is twenty bytes.
    function _read(uint32 selector) private view {
        Forward.toView(address(LendingLedger), selector);
    }

    // Hooks

    /// @dev Hook. Value is about to come in and is not in the books yet.
    function _onInflow(address token, uint256 amount) internal virtual;

    /// @dev Hook. Value is about to leave and is still in the books: how much is paid now, how much waits, if it may.
    function _onOutflow(address token, uint256 amount, bool mayWait)
        internal
        virtual
        returns (uint256 paid, uint256 waits);

    /// @dev Hook. A liquidator is about to take `wanted`: how much of it may leave.
    function _onSeizure(address token, uint256 wanted) internal virtual returns (uint256 seized);

    /// @dev Hook. Pays the sender the one part and opens a claim on the other.
    function _payOut(address token, uint256 paid, uint256 waits) internal virtual returns (uint256 claimId);

    /// @dev Hook. What each token is worth for a purpose.
    function _prices(OraclePurpose ofCollateral, OraclePurpose ofDebt) internal virtual returns (LendingPrices memory);
}
