// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILendingBook} from "./IProtectedLendingMarket.sol";
import {LendingLedger} from "./LendingLedger.sol";
import {LendingStorage} from "./LendingStorage.sol";
import {Forward} from "../core/Forward.sol";

/// @title LendingBook
/// @notice The market itself, without any protection: who owes what, and in which order value moves.
/// @dev It names the moments at which a protected market steps in as hooks. Books, not balances, say what is held, so a
/// donation changes nothing. The arithmetic is in the linked `LendingLedger`. The caller guards against re-entrance.
abstract contract LendingBook is ILendingBook {
    // Reads

    /// @inheritdoc ILendingBook
    function positionOf(address) external view returns (uint256, uint256) {
        Forward.toView(address(LendingLedger), LendingLedger.positionOf.selector);
    }

    /// @inheritdoc ILendingBook
    function sharesOf(address) external view returns (uint256) {
        Forward.toView(address(LendingLedger), LendingLedger.sharesOf.selector);
    }

    /// @inheritdoc ILendingBook
    function worthOf(uint256) external view returns (uint256) {
        Forward.toView(address(LendingLedger), LendingLedger.worthOf.selector);
    }

    /// @inheritdoc ILendingBook
    function marketBooks() external view returns (MarketBooks memory) {
        Forward.toView(address(LendingLedger), LendingLedger.booksOf.selector);
    }

    /// @inheritdoc ILendingBook
    function marketTerms() external view returns (MarketTerms memory) {
        Forward.toView(address(LendingLedger), LendingLedger.termsOf.selector);
    }

    /// @inheritdoc ILendingBook
    function marketTokens() external view returns (address, address) {
        Forward.toView(address(LendingLedger), LendingLedger.tokensOf.selector);
    }

    // Internals for the host

    function _supply(uint256 amount) internal returns (uint256 shares) {
        _onInflow(_debtToken(), amount);
        return LendingLedger.supply(amount);
    }

    /// @param mayWait Whether what does not leave now may wait.
    function _withdraw(uint256 shares, bool mayWait) internal returns (uint256 paid, uint256 claimId) {
        uint256 amount = LendingLedger.exitOf(shares);
        uint256 waits;
        (paid, waits) = _onExit(_debtToken(), amount, mayWait);
        LendingLedger.withdraw(shares, amount);
        claimId = _payExit(_debtToken(), paid, waits);
    }

    function _depositCollateral(address account, uint256 amount) internal {
        _onInflow(_collateralToken(), amount);
        LendingLedger.depositCollateral(account, amount);
    }

    function _withdrawCollateral(uint256 amount) internal {
        _onOutflow(_collateralToken(), amount);
        (uint256 collateralPrice, uint256 debtPrice) = _owes(msg.sender) ? _pricesToBorrow() : (0, 0);
        LendingLedger.withdrawCollateral(amount, collateralPrice, debtPrice);
        _payOut(_collateralToken(), amount);
    }

    function _borrow(uint256 amount) internal {
        _onOutflow(_debtToken(), amount);
        (uint256 collateralPrice, uint256 debtPrice) = _pricesToBorrow();
        LendingLedger.borrow(amount, collateralPrice, debtPrice);
        _payOut(_debtToken(), amount);
    }

    function _repay(address account, uint256 most) internal returns (uint256 repaid) {
        repaid = LendingLedger.repayable(account, most);
        _onInflow(_debtToken(), repaid);
        LendingLedger.repay(account, repaid);
    }

    /// @dev What may not all leave makes the liquidation smaller in proportion; the part repaid rounds up.
    function _liquidate(address account, uint256 most, uint256 least)
        internal
        returns (uint256 repaid, uint256 seized)
    {
        (uint256 collateralPrice, uint256 debtPrice) = _pricesToLiquidate();
        (uint256 wouldRepay, uint256 wouldSeize) = LendingLedger.quote(account, most, collateralPrice, debtPrice);
        seized = _onSeizure(_collateralToken(), wouldSeize);
        require(seized != 0 && seized >= least, LendingSeizedTooLittle(account, seized, least));
        repaid = (wouldRepay * seized + wouldSeize - 1) / wouldSeize;
        _onInflow(_debtToken(), repaid);
        LendingLedger.liquidate(account, repaid, seized);
        _payOut(_collateralToken(), seized);
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

    // Hooks

    /// @dev Hook. Value is about to come in and is not in the books yet.
    function _onInflow(address token, uint256 amount) internal virtual;

    /// @dev Hook. Value is about to leave whole and is still in the books.
    function _onOutflow(address token, uint256 amount) internal virtual;

    /// @dev Hook. A lender is about to leave: how much is paid now, how much waits.
    function _onExit(address token, uint256 amount, bool mayWait)
        internal
        virtual
        returns (uint256 paid, uint256 waits);

    /// @dev Hook. A liquidator is about to take `wanted`: how much of it may leave.
    function _onSeizure(address token, uint256 wanted) internal virtual returns (uint256 seized);

    /// @dev Hook. Pays the sender what left the books.
    function _payOut(address token, uint256 amount) internal virtual;

    /// @dev Hook. Pays the sender the one part and opens a claim on the other.
    function _payExit(address token, uint256 paid, uint256 waits) internal virtual returns (uint256 claimId);

    /// @dev Hook. Prices at which an account may raise its own risk.
    function _pricesToBorrow() internal virtual returns (uint256 collateralPrice, uint256 debtPrice);

    /// @dev Hook. Prices at which an account may be liquidated, and for how much.
    function _pricesToLiquidate() internal virtual returns (uint256 collateralPrice, uint256 debtPrice);
}
