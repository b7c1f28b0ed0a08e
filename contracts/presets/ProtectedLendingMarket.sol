// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILendingBook, IProtectedLendingMarket} from "./IProtectedLendingMarket.sol";
import {LendingBook} from "./LendingBook.sol";
import {LendingLedger} from "./LendingLedger.sol";
import {LendingPrices, LendingStorage} from "./LendingStorage.sol";
import {OwnableAuthority} from "../access/OwnableAuthority.sol";
import {Forward} from "../core/Forward.sol";
import {TwoSpeedChange} from "../core/TwoSpeedChange.sol";
import {OracleBreaker} from "../oracle/OracleBreaker.sol";
import {OraclePurpose} from "../oracle/OracleReason.sol";
import {IOutflowEscrow} from "../outflow/IOutflowEscrow.sol";
import {LiquidationOutflow} from "../outflow/LiquidationOutflow.sol";
import {OutflowLimiter} from "../outflow/OutflowLimiter.sol";
import {TimelockedUnpause} from "../pause/TimelockedUnpause.sol";
import {Scope} from "../types/Scope.sol";

/// @title ProtectedLendingMarket
/// @notice A small, complete isolated lending market that shows, and lets tests prove, how all modules work together.
/// @dev Scopes: `supply` is `Enter`, leaving is `Exit`, whatever can lower an account's health is `Trade`, whatever can
/// only raise it is `Repay`. The whole host is one market: a feed that closes scopes names the market zero.
/// What it stops: a drain of cash or collateral beyond the lanes; borrowing at a price that lies; liquidations at one,
/// for as long as the halt lasts; interest for time in which nobody could repay.
/// Who may act: anyone lends, borrows, repays, liquidates; the governor, slowly, sets terms.
/// Whom it trusts: owner (governor), council and guardians in their bounds; the operator's feeds and tolerances.
/// What it cannot stop: the first burst of each lane; a false price inside the tolerance, up to what the lanes let out;
/// a lender who leaves before a loss is written off. Terms are never tightened at once: contain `Trade` meanwhile.
/// How it combines: exits and debts leave by the main lanes, liquidators are paid from one of their own.
/// @custom:security-contact see SECURITY.md
contract ProtectedLendingMarket is
    IProtectedLendingMarket,
    LendingBook,
    LiquidationOutflow,
    OracleBreaker,
    TimelockedUnpause,
    OwnableAuthority
{
    /// @notice A token, what may leave of it, and where its price comes from. A second feed with no aggregator is none.
    struct TokenConfig {
        address token;
        OutflowTerms terms;
        FeedSettings feed;
        SecondSettings second;
    }

    /// @notice Everything that is set at once, before anybody can be harmed by it.
    struct LendingConfig {
        address governor;
        address council;
        address escrow;
        address rescue;
        ChangeDelays delays;
        ContainmentBounds bounds;
        GuardianBudget guardianBudget;
        GuardianSeat[] guardians;
        UnpauseTimes unpauseTimes;
        EscalationTerms escalation;
        TokenConfig collateral;
        TokenConfig debt;
        LiquidationTerms liquidation;
        MarketTerms terms;
    }

    IOutflowEscrow private immutable ESCROW;

    /// @dev `whenOpen` in less bytecode and a little more gas: with all modules there are few bytes left.
    modifier whileOpen(Scope scope) {
        _checkOpen(scope);
        _;
    }

    constructor(LendingConfig memory config) OwnableAuthority(config.governor, config.council) {
        ESCROW = IOutflowEscrow(config.escrow);
        __TwoSpeedChange_init(config.delays);
        __Containment_init(config.bounds);
        __GuardianPause_init(config.guardianBudget);
        _setGuardians(config.guardians);
        __TimelockedUnpause_init(config.unpauseTimes);
        __OutflowLimiter_init(config.rescue, config.escalation);
        LendingLedger.initialize(
            config.collateral.token,
            config.collateral.feed.decimals,
            config.debt.token,
            config.debt.feed.decimals,
            config.terms
        );
        _setToken(config.collateral);
        _setToken(config.debt);
        _setLiquidationTerms(config.collateral.token, config.liquidation);
    }

    // Lenders

    /// @inheritdoc ILendingBook
    function supply(uint256 amount) external nonReentrant whileOpen(Scope.Enter) returns (uint256 shares) {
        return _supply(amount);
    }

    /// @inheritdoc ILendingBook
    function withdraw(uint256 shares) external nonReentrant whileOpen(Scope.Exit) returns (uint256 amount) {
        (amount,) = _withdraw(shares, false);
    }

    /// @inheritdoc IProtectedLendingMarket
    function requestWithdraw(uint256 shares)
        external
        nonReentrant
        whileOpen(Scope.Exit)
        returns (uint256 paid, uint256 claimId)
    {
        return _withdraw(shares, true);
    }

    // Borrowers

    /// @inheritdoc ILendingBook
    function depositCollateral(address account, uint256 amount) external nonReentrant {
        _checkOpen(_owes(account) ? Scope.Repay : Scope.Enter);
        _depositCollateral(account, amount);
    }

    /// @inheritdoc ILendingBook
    function withdrawCollateral(uint256 amount) external nonReentrant {
        _checkOpen(_owes(msg.sender) ? Scope.Trade : Scope.Exit);
        _withdrawCollateral(amount);
    }

    /// @inheritdoc ILendingBook
    function borrow(uint256 amount) external nonReentrant whileOpen(Scope.Trade) {
        _borrow(amount);
    }

    /// @inheritdoc ILendingBook
    function repay(address account, uint256 most)
        external
        nonReentrant
        whileOpen(Scope.Repay)
        returns (uint256 repaid)
    {
        return _repay(account, most);
    }

    // Anyone

    /// @inheritdoc ILendingBook
    function liquidate(address account, uint256 most, uint256 least)
        external
        nonReentrant
        whileOpen(Scope.Liquidate)
        returns (uint256 repaid, uint256 seized)
    {
        return _liquidate(account, most, least);
    }

    // Scheduled change

    /// @inheritdoc ILendingBook
    function setMarketTerms(MarketTerms calldata) external onlyScheduled whileOpen(Scope.Govern) {
        Forward.to(address(LendingLedger), uint32(LendingLedger.setTerms.selector));
    }

    // Reads

    /// @inheritdoc ILendingBook
    function repayClosedTime() external view returns (uint256) {
        return _closedTime(bytes32(0), Scope.Repay);
    }

    /// @inheritdoc IProtectedLendingMarket
    function feedOf(address token) public pure returns (bytes32) {
        return bytes32(uint256(uint160(token)));
    }

    // Private

    function _setToken(TokenConfig memory config) private {
        _setOutflowTerms(config.token, config.terms);
        _setFeed(feedOf(config.token), config.feed);
        if (config.second.aggregator != address(0)) _setSecondFeed(feedOf(config.token), config.second);
    }

    // Hooks

    function _onInflow(address token, uint256 amount) internal override {
        _creditInflow(token, amount);
    }

    function _onOutflow(address token, uint256 amount, bool mayWait)
        internal
        override
        returns (uint256 paid, uint256 waits)
    {
        if (mayWait) return _chargeOrDelay(token, amount);
        _chargeExact(token, amount);
        return (amount, 0);
    }

    function _onSeizure(address token, uint256 wanted) internal override returns (uint256) {
        return _chargeLiquidation(token, wanted);
    }

    function _payOut(address token, uint256 paid, uint256 waits) internal override returns (uint256 claimId) {
        return _payOrDelay(token, msg.sender, paid, waits);
    }

    function _prices(OraclePurpose ofCollateral, OraclePurpose ofDebt)
        internal
        override
        returns (LendingPrices memory prices)
    {
        prices.collateral = _updatedPriceFor(feedOf(_collateralToken()), ofCollateral);
        prices.debt = _updatedPriceFor(feedOf(_debtToken()), ofDebt);
    }

    function _outflowLiquidity(address asset) internal view override returns (uint256) {
        LendingStorage.Layout storage $ = LendingStorage.load();
        if (asset == $.debt.token) return $.totals.cash;
        return asset == $.collateral.token ? $.totals.collateral : 0;
    }

    function _escrow() internal view override returns (IOutflowEscrow) {
        return ESCROW;
    }

    function _beforeChangeScheduled(bytes calldata call) internal override(TwoSpeedChange, OutflowLimiter) {
        super._beforeChangeScheduled(call);
    }
}
