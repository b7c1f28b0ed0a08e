// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title ILendingBook
/// @notice An isolated lending market: lenders supply one token, borrowers owe it against another one.
/// @dev Token units throughout, times are unix seconds, shares of a whole basis points (10,000 = 100 %). Tokens that
/// take a fee are refused, tokens whose balances change by themselves are not
/// supported, and a donation changes nothing. Everything rounds against who acts.
interface ILendingBook {
    /// @notice Terms of the market.
    /// @param borrowBps Largest debt that an account may give itself, of its collateral's value. Above zero.
    /// @param liquidationBps Debt above which an account may be liquidated, of its collateral's value. Above
    /// `borrowBps`; together with the bonus below the whole value.
    /// @param bonusBps What a liquidator gets on top of what it repays.
    /// @param rateAtZeroBps Yearly interest while nothing is lent; in between it is linear.
    /// @param rateAtFullBps Yearly interest while all is lent, at least the one before, at most 10,000.
    /// @param minDebt Smallest debt that an account may have: below it nobody would care to liquidate.
    struct MarketTerms {
        uint16 borrowBps;
        uint16 liquidationBps;
        uint16 bonusBps;
        uint24 rateAtZeroBps;
        uint24 rateAtFullBps;
        uint96 minDebt;
    }

    /// @notice What the market holds and is owed by its own books.
    /// @param cash Of the lent token, here to be lent or withdrawn.
    /// @param debt Lent and not repaid, with interest up to now.
    /// @param collateral Of all accounts.
    /// @param shares Of all lenders.
    struct MarketBooks {
        uint256 cash;
        uint256 debt;
        uint256 collateral;
        uint256 shares;
    }

    /// @notice An amount rounds to nothing.
    error LendingInputZero();
    /// @notice A token has no code, or lends against itself; or the decimals of one token and its feed together exceed
    /// those of the other and its feed by more than 18.
    error LendingTokensInvalid(address collateralToken, address debtToken);
    /// @notice A term is out of its range: see `MarketTerms`.
    error LendingTermsInvalid(MarketTerms terms);
    /// @notice The rest is lent; wait for repayments.
    error LendingCashTooSmall(uint256 requested, uint256 cash);
    /// @notice The lender holds fewer shares.
    error LendingSharesTooFew(address lender, uint256 requested, uint256 held);
    /// @notice The account has less collateral.
    error LendingCollateralTooSmall(address account, uint256 requested, uint256 held);
    /// @notice The token did not move the whole amount: one with a fee is not supported.
    error LendingTransferShort(address token, uint256 requested, uint256 arrived);
    /// @notice A debt of `rest` would remain. Leave at least `least`, or nothing.
    error LendingDebtTooSmall(address account, uint256 rest, uint256 least);
    /// @notice The account owes nothing.
    error LendingDebtNone(address account);
    /// @notice The account would owe more than its collateral allows.
    /// @param debtValue What it would owe, in the market's unit of value.
    /// @param limit What it may owe, likewise.
    error LendingDebtTooLarge(address account, uint256 debtValue, uint256 limit);
    /// @notice The account owes no more than the limit: it may not be liquidated.
    /// @param debtValue What it owes, in the market's unit of value.
    /// @param limit Above it, likewise.
    error LendingAccountHealthy(address account, uint256 debtValue, uint256 limit);
    /// @notice Less would be seized than the liquidator wants, or nothing at all.
    error LendingSeizedTooLittle(address account, uint256 seized, uint256 least);

    /// @notice A lender's value came in.
    event Supplied(address indexed lender, uint256 amount, uint256 shares);
    /// @notice A lender gave shares back for `amount`.
    event Withdrawn(address indexed lender, uint256 amount, uint256 shares);
    /// @notice Collateral came in, paid by `by`.
    event CollateralDeposited(address indexed account, address indexed by, uint256 amount);
    /// @notice Collateral went back to its account.
    event CollateralWithdrawn(address indexed account, uint256 amount);
    /// @notice An account borrowed.
    event Borrowed(address indexed account, uint256 amount);
    /// @notice A debt was repaid in part or whole, paid by `by`.
    event Repaid(address indexed account, address indexed by, uint256 amount);
    /// @notice Somebody repaid a debt and took collateral for it.
    event Liquidated(address indexed account, address indexed by, uint256 repaid, uint256 seized);
    /// @notice An account without collateral owed this; it is the lenders' loss.
    event LossWrittenOff(address indexed account, uint256 amount);
    /// @notice Interest was charged. Debts grow with the index, in parts of 1e27.
    event InterestAccrued(uint256 index);
    /// @notice Terms were set.
    event MarketTermsSet(MarketTerms terms);

    // Lenders

    /// @notice Lends `amount` to the market. Scope `Enter`. Emits `Supplied`.
    function supply(uint256 amount) external returns (uint256 shares);

    /// @notice Gives shares back and pays all they are worth, or refuses. Scope `Exit`. Emits `Withdrawn`.
    function withdraw(uint256 shares) external returns (uint256 amount);

    // Borrowers

    /// @notice Adds collateral to an account, paid by the caller. Scope `Repay` for an account that owes something,
    /// `Enter` for any other. Emits `CollateralDeposited`.
    function depositCollateral(address account, uint256 amount) external;

    /// @notice Takes the caller's collateral back. Scope `Trade` while the caller owes something, `Exit` otherwise.
    /// Emits `CollateralWithdrawn`.
    function withdrawCollateral(uint256 amount) external;

    /// @notice Borrows against the caller's collateral. Scope `Trade`. Emits `Borrowed`.
    function borrow(uint256 amount) external;

    /// @notice Repays an account's debt, paid by the caller. Scope `Repay`. Emits `Repaid`.
    /// @param most Largest amount to pay; anything above the debt, `type(uint256).max` too, repays it whole.
    /// @return repaid What was paid.
    function repay(address account, uint256 most) external returns (uint256 repaid);

    // Anyone

    /// @notice Repays debt of an account that owes too much and takes collateral of that value and a bonus. Scope
    /// `Liquidate`. Emits `Liquidated`, and `LossWrittenOff` when debt is left without collateral.
    /// @dev At most half of a debt, or all of it when less than `minDebt` would be left, or when the collateral no
    /// longer covers it with the bonus. What may not leave now makes both amounts smaller in proportion.
    /// @param most Largest amount to repay.
    /// @param least Smallest amount of collateral that the caller wants to take.
    /// @return repaid What was paid.
    /// @return seized Collateral that was taken.
    function liquidate(address account, uint256 most, uint256 least) external returns (uint256 repaid, uint256 seized);

    // Scheduled change

    /// @notice Sets the terms, of open accounts too. Only as a scheduled change. Scope `Govern`. Emits
    /// `MarketTermsSet`.
    function setMarketTerms(MarketTerms calldata terms) external;

    // Reads

    /// @notice Collateral and debt of an account, with interest up to now.
    function positionOf(address account) external view returns (uint256 collateral, uint256 debt);

    /// @notice Shares of a lender.
    function sharesOf(address lender) external view returns (uint256);

    /// @notice What shares are worth now, whether or not the market has the cash.
    function worthOf(uint256 shares) external view returns (uint256);

    /// @notice What the market holds and is owed.
    function marketBooks() external view returns (MarketBooks memory);

    /// @notice Terms in force.
    function marketTerms() external view returns (MarketTerms memory);

    /// @notice What is locked, and what is lent for it.
    function marketTokens() external view returns (address collateralToken, address debtToken);

    /// @notice Seconds in all during which nobody could repay; no interest is charged for them.
    function repayClosedTime() external view returns (uint256);
}

/// @title IProtectedLendingMarket
/// @notice `ILendingBook` with all modules: limited outflows, a lane for liquidators, prices by purpose, guardians.
interface IProtectedLendingMarket is ILendingBook {
    /// @notice Gives shares back; what does not fit under the limit waits in escrow. Scope `Exit`. Emits `Withdrawn`.
    /// @return paid What was paid at once.
    /// @return claimId Number of the claim on the rest in the escrow, zero when everything was paid.
    function requestWithdraw(uint256 shares) external returns (uint256 paid, uint256 claimId);

    /// @notice The key under which a token's price feed is set. It keeps the decimals that it had in the beginning.
    function feedOf(address token) external pure returns (bytes32);
}
