// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title IFixedTermLoans
/// @notice A pool lends one token against another at fixed terms: a fee, a duration, an amount of collateral.
/// No oracle.
/// @dev Token units throughout, times are unix seconds. Tokens that take a fee are refused, tokens whose balances
/// change by themselves are not supported.
interface IFixedTermLoans {
    /// @notice Terms of new loans; those of an open loan never change.
    /// @param collateralPerUnit Units of collateral for 1e18 units lent, rounded up. Not zero.
    /// @param feeBps Fee in basis points of what is lent, rounded up, due with it. At most 10,000.
    /// @param duration Seconds from borrowing to the deadline. Not zero.
    struct LoanTerms {
        uint128 collateralPerUnit;
        uint16 feeBps;
        uint32 duration;
    }

    /// @notice An open loan; all zero when it is unknown, repaid or liquidated.
    /// @param borrower Who gets the collateral back.
    /// @param deadline Deadline if repaying is never closed; see `deadlineOf` for the one that counts.
    /// @param closedBefore Seconds that repaying had been closed in all when the loan began.
    /// @param principal What was lent.
    /// @param fee Due together with the principal.
    /// @param collateral What is locked.
    struct Loan {
        address borrower;
        uint40 deadline;
        uint40 closedBefore;
        uint128 principal;
        uint128 fee;
        uint256 collateral;
    }

    /// @notice What the pool holds and is owed by its own books; donations do not count.
    /// @param cash Of the lent token, here to be lent or withdrawn.
    /// @param principal Lent and not repaid.
    /// @param fees Due with it.
    /// @param collateral Of all open loans.
    /// @param shares Of all lenders.
    struct Books {
        uint256 cash;
        uint256 principal;
        uint256 fees;
        uint256 collateral;
        uint256 shares;
    }

    /// @notice An amount is zero, or so small that it rounds to zero.
    error LoansInputZero();
    /// @notice A token has no address, or lends against itself.
    error LoansTokensInvalid(address token, address collateralToken);
    /// @notice A term is out of its range: see `LoanTerms`.
    error LoansTermsInvalid(LoanTerms terms);
    /// @notice The terms in force are not the ones that the borrower agreed to.
    error LoansTermsChanged(LoanTerms agreed, LoanTerms inForce);
    /// @notice The pool has lent the rest; wait for repayments.
    error LoansCashTooSmall(uint256 requested, uint256 cash);
    /// @notice The lender holds fewer shares.
    error LoansSharesTooFew(address lender, uint256 requested, uint256 held);
    /// @notice The token did not move the whole amount: one with a fee is not supported.
    error LoansTransferShort(address token, uint256 requested, uint256 arrived);
    /// @notice No loan with this number is open.
    error LoanUnknown(uint256 id);
    /// @notice The loan may be liquidated from `deadline` on, which moves while repaying is closed.
    error LoanNotDue(uint256 id, uint256 deadline);

    /// @notice Value came in.
    event Supplied(address indexed lender, uint256 amount, uint256 shares);
    /// @notice Value went out.
    event Withdrawn(address indexed lender, uint256 amount, uint256 shares);
    /// @notice A loan began.
    event Borrowed(uint256 indexed id, address indexed borrower, Loan loan);
    /// @notice A loan was repaid, and its collateral given back.
    event Repaid(uint256 indexed id, address indexed by, uint256 debt);
    /// @notice Somebody paid an overdue loan and took its collateral.
    event Liquidated(uint256 indexed id, address indexed by, uint256 debt, uint256 collateral);
    /// @notice Terms of new loans were set.
    event LoanTermsSet(LoanTerms terms);

    // Lenders

    /// @notice Lends `amount` to the pool. Scope `Enter`. Emits `Supplied`.
    /// @return shares Shares at a price that already counts the fees still to come: nobody enters to catch them.
    function supply(uint256 amount) external returns (uint256 shares);

    /// @notice Gives shares back. Scope `Exit`. Emits `Withdrawn`.
    /// @return amount What they are worth without the fees still to come, at most the pool's cash.
    function withdraw(uint256 shares) external returns (uint256 amount);

    // Borrowers

    /// @notice Borrows `principal` and locks the collateral for it. Scope `Trade`. Emits `Borrowed`.
    /// @param agreed Terms that the borrower saw. Others than those in force are refused.
    /// @return id Number of the loan, from 1.
    function borrow(uint128 principal, LoanTerms calldata agreed) external returns (uint256 id);

    /// @notice Pays principal and fee; the collateral returns to the borrower. Anyone, as long as the loan is open,
    /// after the deadline too. Scope `Repay`. Emits `Repaid`.
    function repay(uint256 id) external;

    // Anyone

    /// @notice Pays the debt of a loan whose deadline has come and takes its collateral. Scope `Liquidate`. Emits
    /// `Liquidated`.
    function liquidate(uint256 id) external;

    // Scheduled change

    /// @notice Sets the terms of new loans. Only as a scheduled change. Scope `Govern`. Emits `LoanTermsSet`.
    function setTerms(LoanTerms calldata terms) external;

    // Reads

    /// @notice First second at which the loan may be liquidated: later by every second that repaying was closed since
    /// the loan began, and moving while it is.
    function deadlineOf(uint256 id) external view returns (uint256);

    /// @notice The open loan with this number; all zero when there is none.
    function loanOf(uint256 id) external view returns (Loan memory);

    /// @notice Shares of a lender.
    function sharesOf(address lender) external view returns (uint256);

    /// @notice What shares are worth now, whether or not the pool has the cash.
    function worthOf(uint256 shares) external view returns (uint256);

    /// @notice What is lent, and what is locked for it.
    function loanTokens() external view returns (address token, address collateralToken);

    /// @notice Terms of new loans.
    function loanTerms() external view returns (LoanTerms memory);

    /// @notice What the pool holds and is owed.
    function books() external view returns (Books memory);
}
