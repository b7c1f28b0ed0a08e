// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IFixedTermLoans} from "./IFixedTermLoans.sol";

/// @title LoanBook
/// @notice EXAMPLE, UNAUDITED. The loans of `FixedTermLoans` themselves, without any protection: books and transfers.
/// @dev Books, not balances, say what is held, so a donation changes nothing. The caller guards against re-entrance.
/// @custom:security-contact see SECURITY.md
abstract contract LoanBook is IFixedTermLoans {
    using SafeERC20 for IERC20;

    /// @custom:storage-location erc7201:bulkhead.storage.FixedTermLoans
    struct FixedTermLoansStorage {
        IERC20 token;
        IERC20 collateralToken;
        LoanTerms terms;
        Books books;
        uint256 loanCount;
        mapping(address lender => uint256) shares;
        mapping(uint256 id => Loan) loans;
    }

    // keccak256(abi.encode(uint256(keccak256("bulkhead.storage.FixedTermLoans")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 internal constant FIXED_TERM_LOANS_SLOT =
        0x1ba6959bd687854641a59ac6d0fd691984c64d4a6ed252ef8dc07ad061d30300;

    uint256 private constant WAD = 1e18;
    uint256 private constant BPS = 10_000;
    // Shares that nobody owns: they make it pointless to raise the price of a share until others round down.
    uint256 private constant VIRTUAL_SHARES = 1e3;

    // Reads

    /// @inheritdoc IFixedTermLoans
    function deadlineOf(uint256 id) public view virtual returns (uint256) {
        Loan memory loan = _openLoan(id);
        return loan.deadline + _repayClosedTime() - loan.closedBefore;
    }

    /// @inheritdoc IFixedTermLoans
    function loanOf(uint256 id) public view returns (Loan memory) {
        return _loansStorage().loans[id];
    }

    /// @inheritdoc IFixedTermLoans
    function sharesOf(address lender) public view returns (uint256) {
        return _loansStorage().shares[lender];
    }

    /// @inheritdoc IFixedTermLoans
    function worthOf(uint256 shares) public view returns (uint256) {
        Books storage pool = _loansStorage().books;
        return Math.mulDiv(shares, pool.cash + pool.principal + 1, pool.shares + VIRTUAL_SHARES);
    }

    /// @inheritdoc IFixedTermLoans
    function loanTokens() public view returns (address token, address collateralToken) {
        FixedTermLoansStorage storage $ = _loansStorage();
        return (address($.token), address($.collateralToken));
    }

    /// @inheritdoc IFixedTermLoans
    function loanTerms() public view returns (LoanTerms memory) {
        return _loansStorage().terms;
    }

    /// @inheritdoc IFixedTermLoans
    function books() public view returns (Books memory) {
        return _loansStorage().books;
    }

    // Internals for the host

    function _setTokens(IERC20 token, IERC20 collateralToken) internal {
        (address lent, address locked) = (address(token), address(collateralToken));
        require(lent.code.length != 0 && locked.code.length != 0 && lent != locked, LoansTokensInvalid(lent, locked));
        FixedTermLoansStorage storage $ = _loansStorage();
        ($.token, $.collateralToken) = (token, collateralToken);
    }

    function _setTerms(LoanTerms calldata terms) internal {
        bool inRange = terms.collateralPerUnit != 0 && terms.feeBps <= BPS && terms.duration != 0;
        require(inRange, LoansTermsInvalid(terms));
        _loansStorage().terms = terms;
        emit LoanTermsSet(terms);
    }

    function _supply(uint256 amount) internal returns (uint256 shares) {
        FixedTermLoansStorage storage $ = _loansStorage();
        Books storage pool = $.books;
        uint256 assets = pool.cash + pool.principal + pool.fees + 1;
        shares = Math.mulDiv(amount, pool.shares + VIRTUAL_SHARES, assets);
        require(shares != 0, LoansInputZero());

        $.shares[msg.sender] += shares;
        (pool.shares, pool.cash) = (pool.shares + shares, pool.cash + amount);
        emit Supplied(msg.sender, amount, shares);
        _pull($.token, amount);
    }

    function _withdraw(uint256 shares) internal returns (uint256 amount) {
        FixedTermLoansStorage storage $ = _loansStorage();
        (Books storage pool, uint256 held) = ($.books, $.shares[msg.sender]);
        require(shares <= held, LoansSharesTooFew(msg.sender, shares, held));
        amount = worthOf(shares);
        require(amount != 0, LoansInputZero());
        require(amount <= pool.cash, LoansCashTooSmall(amount, pool.cash));

        $.shares[msg.sender] = held - shares;
        (pool.shares, pool.cash) = (pool.shares - shares, pool.cash - amount);
        emit Withdrawn(msg.sender, amount, shares);
        $.token.safeTransfer(msg.sender, amount);
    }

    function _borrow(uint128 principal, LoanTerms calldata agreed) internal returns (uint256 id) {
        FixedTermLoansStorage storage $ = _loansStorage();
        Books storage pool = $.books;
        require(_areSame(agreed, $.terms), LoansTermsChanged(agreed, $.terms));
        require(principal != 0, LoansInputZero());
        require(principal <= pool.cash, LoansCashTooSmall(principal, pool.cash));

        Loan memory loan = _newLoan(principal, agreed);
        id = ++$.loanCount;
        $.loans[id] = loan;
        (pool.cash, pool.principal) = (pool.cash - principal, pool.principal + principal);
        (pool.fees, pool.collateral) = (pool.fees + loan.fee, pool.collateral + loan.collateral);
        emit Borrowed(id, msg.sender, loan);
        _pull($.collateralToken, loan.collateral);
        $.token.safeTransfer(msg.sender, principal);
    }

    function _repay(uint256 id) internal {
        Loan memory loan = _openLoan(id);
        emit Repaid(id, msg.sender, _debtOf(loan));
        _settle(id, loan, loan.borrower);
    }

    function _liquidate(uint256 id) internal {
        (Loan memory loan, uint256 deadline) = (_openLoan(id), deadlineOf(id));
        require(block.timestamp >= deadline, LoanNotDue(id, deadline));
        emit Liquidated(id, msg.sender, _debtOf(loan), loan.collateral);
        _settle(id, loan, msg.sender);
    }

    // Hook

    /// @dev Hook. Seconds in all during which nobody could repay; never decreases.
    function _repayClosedTime() internal view virtual returns (uint256);

    // Private

    // The casts: the fee is at most the principal; closed seconds are fewer than those since 1970.
    // forge-lint: disable-next-item(unsafe-typecast)
    function _newLoan(uint128 principal, LoanTerms calldata terms) private view returns (Loan memory) {
        return Loan({
            borrower: msg.sender,
            deadline: uint40(block.timestamp) + terms.duration,
            closedBefore: uint40(_repayClosedTime()),
            principal: principal,
            fee: uint128(Math.mulDiv(principal, terms.feeBps, BPS, Math.Rounding.Ceil)),
            collateral: Math.mulDiv(principal, terms.collateralPerUnit, WAD, Math.Rounding.Ceil)
        });
    }

    function _settle(uint256 id, Loan memory loan, address collateralTo) private {
        FixedTermLoansStorage storage $ = _loansStorage();
        Books storage pool = $.books;
        uint256 debt = _debtOf(loan);
        delete $.loans[id];
        (pool.cash, pool.principal) = (pool.cash + debt, pool.principal - loan.principal);
        (pool.fees, pool.collateral) = (pool.fees - loan.fee, pool.collateral - loan.collateral);
        _pull($.token, debt);
        $.collateralToken.safeTransfer(collateralTo, loan.collateral);
    }

    /// @dev Books are in nominal amounts, so what arrives has to be all of it. Called once they are settled: the token
    /// may call back into the views.
    function _pull(IERC20 token, uint256 amount) private {
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        uint256 arrived = token.balanceOf(address(this)) - before;
        require(arrived == amount, LoansTransferShort(address(token), amount, arrived));
    }

    function _openLoan(uint256 id) private view returns (Loan memory loan) {
        loan = _loansStorage().loans[id];
        require(loan.borrower != address(0), LoanUnknown(id));
    }

    function _debtOf(Loan memory loan) private pure returns (uint256) {
        return uint256(loan.principal) + loan.fee;
    }

    function _areSame(LoanTerms calldata a, LoanTerms storage b) private view returns (bool) {
        return a.collateralPerUnit == b.collateralPerUnit && a.feeBps == b.feeBps && a.duration == b.duration;
    }

    function _loansStorage() private pure returns (FixedTermLoansStorage storage $) {
        bytes32 slot = FIXED_TERM_LOANS_SLOT;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }
}
