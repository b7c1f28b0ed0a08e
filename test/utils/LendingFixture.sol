// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Base} from "./Base.t.sol";
import {IContainment} from "../../contracts/core/IContainment.sol";
import {IContainmentStatus} from "../../contracts/core/IContainmentStatus.sol";
import {ITwoSpeedChange} from "../../contracts/core/ITwoSpeedChange.sol";
import {IOracleBreaker} from "../../contracts/oracle/IOracleBreaker.sol";
import {ILiquidationOutflow} from "../../contracts/outflow/ILiquidationOutflow.sol";
import {IOutflowLimiter} from "../../contracts/outflow/IOutflowLimiter.sol";
import {OutflowEscrow} from "../../contracts/outflow/OutflowEscrow.sol";
import {IGuardianPause} from "../../contracts/pause/IGuardianPause.sol";
import {ITimelockedUnpause} from "../../contracts/pause/ITimelockedUnpause.sol";
import {ILendingBook} from "../../contracts/presets/IProtectedLendingMarket.sol";
import {ProtectedLendingMarket} from "../../contracts/presets/ProtectedLendingMarket.sol";
import {Scope, ScopeSet, ScopeSetLib} from "../../contracts/types/Scope.sol";
import {FlatFeed} from "../mocks/oracle/Feeds.sol";
import {MintableToken} from "../mocks/tokens/MintableToken.sol";
import {SixDecimalsToken} from "../mocks/tokens/SixDecimalsToken.sol";

/// @notice A market that lends dollars of six decimals against ether at 2,000, filled by one lender.
abstract contract LendingFixture is Base {
    uint256 internal constant POOL = 1_000_000e6;
    /// @dev A first supply of `POOL` gets as many.
    uint256 internal constant POOL_SHARES = POOL * 1e6;
    uint256 internal constant LOCKED = 10e18;
    /// @dev What `LOCKED` at 2,000 allows.
    uint256 internal constant LOAN = 15_000e6;
    int128 internal constant ETHER_PRICE = 2000e8;
    uint96 internal constant MIN_DEBT = 100e6;
    uint112 internal constant SEIZURE_BURST = 8e18;
    /// @dev Value of one dollar: 1e6 units at 1e8, brought to the decimals of ether.
    uint256 internal constant DOLLAR = 1e26;
    uint32 internal constant SLOW = 2 days;
    uint24 internal constant LATCH = 30 minutes;
    uint32 internal constant REVIEW = 1 days;

    ProtectedLendingMarket internal market;
    OutflowEscrow internal escrow;
    MintableToken internal collateral;
    MintableToken internal dollar;
    FlatFeed internal etherFeed;
    FlatFeed internal dollarFeed;
    FlatFeed internal secondFeed;
    address internal lender = makeAddr("lender");
    address internal borrower = makeAddr("borrower");
    address internal liquidator = makeAddr("liquidator");

    function setUp() public virtual override {
        super.setUp();
        (collateral, dollar) = (new MintableToken(), new SixDecimalsToken());
        (etherFeed, dollarFeed) = (new FlatFeed(ETHER_PRICE, 8), new FlatFeed(1e8, 8));
        secondFeed = new FlatFeed(ETHER_PRICE, 8);
        _deployMarket(_config());
        _supply(lender, POOL);
    }

    // Building

    function _deployMarket(ProtectedLendingMarket.LendingConfig memory config) internal {
        address host = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        escrow = new OutflowEscrow(host, REVIEW, 3 days);
        config.escrow = address(escrow);
        market = new ProtectedLendingMarket(config);
    }

    function _config() internal returns (ProtectedLendingMarket.LendingConfig memory config) {
        (config.governor, config.council, config.rescue) = (users.governor, users.council, makeAddr("rescue"));
        config.delays = ITwoSpeedChange.ChangeDelays({slow: SLOW, fast: 6 hours, window: 1 days});
        config.bounds = IContainment.ContainmentBounds({
            graceCap: 4 hours,
            graceBps: 10_000,
            councilMax: 7 days,
            automaticMax: 6 hours,
            automaticBudget: 1 days,
            automaticWindow: 7 days
        });
        config.guardianBudget = IGuardianPause.GuardianBudget({
            budget: 1 days, window: 7 days, minGuardians: 1, minSeconds: 1 hours, minScopes: ScopeSet.wrap(0x01)
        });
        config.guardians = new IGuardianPause.GuardianSeat[](1);
        config.guardians[0] = IGuardianPause.GuardianSeat(users.guardian, _guardianTerms());
        config.unpauseTimes = ITimelockedUnpause.UnpauseTimes({delay: 1 hours, window: 1 days, vetoPeriod: 1 days});
        config.escalation = IOutflowLimiter.EscalationTerms({epoch: 1 hours, shareBps: 1000});
        config.collateral.token = address(collateral);
        config.collateral.terms = _lanes(60e18, SEIZURE_BURST * 3 / 2);
        config.collateral.feed = _feed(address(etherFeed), 100e8, 100_000e8);
        config.debt.token = address(dollar);
        config.debt.terms = _lanes(60_000e6, 0);
        config.debt.feed = _feed(address(dollarFeed), 5e7, 2e8);
        config.liquidation = ILiquidationOutflow.LiquidationTerms(SEIZURE_BURST, SEIZURE_BURST / 2);
        config.terms = _terms();
    }

    /// @dev The same with a second feed for ether.
    function _configWithSecond() internal returns (ProtectedLendingMarket.LendingConfig memory config) {
        config = _config();
        config.collateral.second = IOracleBreaker.SecondSettings({
            aggregator: address(secondFeed),
            decimals: 8,
            maxAge: 1 days,
            agreeBps: 200,
            rounds: 3,
            span: 1 hours,
            bandBps: 100
        });
    }

    /// @dev 75 % to borrow, 80 % before liquidation, 5 % bonus; interest of 2 % to 50 % a year.
    function _terms() internal pure returns (ILendingBook.MarketTerms memory) {
        return ILendingBook.MarketTerms({
            borrowBps: 7500,
            liquidationBps: 8000,
            bonusBps: 500,
            rateAtZeroBps: 200,
            rateAtFullBps: 5000,
            minDebt: MIN_DEBT
        });
    }

    function _guardianTerms() internal view returns (IGuardianPause.GuardianTerms memory) {
        return IGuardianPause.GuardianTerms({
            scopes: ScopeSet.wrap(0x13),
            exitScopes: ScopeSetLib.NONE,
            maxDuration: 6 hours,
            exitMaxDuration: 0,
            burst: 12 hours,
            refill: 6 hours,
            drillInterval: 30 days,
            successor: users.standIn
        });
    }

    /// @dev `burst` at once and half of it an hour; a twelfth of it in small exits of up to a sixtieth.
    function _lanes(uint112 burst, uint112 liquidation) internal pure returns (IOutflowLimiter.OutflowTerms memory) {
        return IOutflowLimiter.OutflowTerms({
            isShare: false,
            window: 1 hours,
            tripPpm: 250_000,
            weightBps: 500,
            burst: burst,
            refill: burst / 2,
            smallBurst: burst / 12,
            smallRefill: burst / 12,
            threshold: burst / 60,
            most: burst * 5 / 3 + liquidation,
            floor: 0
        });
    }

    /// @dev 5 % at once, 20 % per hour more, 20 % at most. A trip closes `Enter` and `Trade`.
    function _feed(address aggregator, uint96 low, uint96 high)
        internal
        pure
        returns (IOracleBreaker.FeedSettings memory)
    {
        return IOracleBreaker.FeedSettings({
            aggregator: aggregator,
            decimals: 8,
            maxAge: 1 days,
            latchSeconds: LATCH,
            baseBps: 500,
            capBps: 2000,
            slope: 55_555_556,
            anchorLimit: 65_536,
            low: low,
            high: high,
            twoStep: false,
            closes: ScopeSetLib.only(Scope.Enter).with(Scope.Trade),
            market: bytes32(0)
        });
    }

    // Verbs

    function _fund(MintableToken token, address account, uint256 amount) internal {
        token.mint(account, amount);
        vm.prank(account);
        token.approve(address(market), amount);
    }

    function _supply(address account, uint256 amount) internal returns (uint256) {
        _fund(dollar, account, amount);
        vm.prank(account);
        return market.supply(amount);
    }

    function _withdraw(address account, uint256 shares) internal returns (uint256) {
        vm.prank(account);
        return market.withdraw(shares);
    }

    function _lock(address account, uint256 amount) internal {
        _fund(collateral, account, amount);
        vm.prank(account);
        market.depositCollateral(account, amount);
    }

    function _unlock(address account, uint256 amount) internal {
        vm.prank(account);
        market.withdrawCollateral(amount);
    }

    function _borrow(address account, uint256 amount) internal {
        vm.prank(account);
        market.borrow(amount);
    }

    /// @dev Locks `LOCKED` and borrows all that it allows.
    function _open() internal {
        _lock(borrower, LOCKED);
        _borrow(borrower, LOAN);
    }

    function _repay(address account, uint256 most) internal returns (uint256) {
        _fund(dollar, borrower, _debtOf(account));
        vm.prank(borrower);
        return market.repay(account, most);
    }

    function _liquidate(address account, uint256 most) internal returns (uint256, uint256) {
        _fund(dollar, liquidator, _debtOf(account));
        vm.prank(liquidator);
        return market.liquidate(account, most, 1);
    }

    // What happens

    /// @dev Both feeds keep reporting; the dollar stays where it is.
    function _reportAfter(uint256 wait, int128 answer) internal {
        skip(wait);
        etherFeed.report(answer);
        dollarFeed.report(1e8);
    }

    /// @dev By the council, for that long from now.
    function _close(ScopeSet scopes, uint40 duration) internal returns (uint40 until) {
        until = _now() + duration;
        vm.prank(users.council);
        market.contain(bytes32(0), scopes, until, "cause", "evidence");
    }

    function _close(Scope scope, uint40 duration) internal returns (uint40) {
        return _close(ScopeSetLib.only(scope), duration);
    }

    /// @dev Guardians latch every lane of the host.
    function _latch() internal {
        vm.prank(users.guardian);
        market.latchOutflow(address(0), 1 hours, "cause", "evidence");
    }

    /// @dev Schedules a change, waits for it and executes it. The feeds report again.
    function _change(bytes memory call) internal {
        vm.prank(users.governor);
        market.scheduleChange(call);
        _reportAfter(SLOW, ETHER_PRICE);
        market.executeChange(call);
    }

    // What is looked at

    function _debtOf(address account) internal view returns (uint256 debt) {
        (, debt) = market.positionOf(account);
    }

    function _collateralOf(address account) internal view returns (uint256 locked) {
        (locked,) = market.positionOf(account);
    }

    /// @dev What the main lane has, and what one small exit may take.
    function _main(MintableToken token) internal view returns (uint256 main) {
        (main,) = market.outflowCapacity(address(token));
    }

    function _small(MintableToken token) internal view returns (uint256 small) {
        (, small) = market.outflowCapacity(address(token));
    }

    function _etherFeedId() internal view returns (bytes32) {
        return market.feedOf(address(collateral));
    }

    // Expected refusals

    function _expectClosed(Scope scope, uint40 until) internal {
        vm.expectRevert(abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, bytes32(0), scope, until));
    }

    function _expectInvalidAmount(uint256 amount) internal {
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowAmountInvalid.selector, amount));
    }

    /// @dev More than the lane can ever hold.
    function _expectNeverFits(MintableToken token, uint256 amount) internal {
        vm.expectRevert(
            abi.encodeWithSelector(
                IOutflowLimiter.OutflowLimitExceeded.selector, address(token), amount, _main(token), type(uint256).max
            )
        );
    }

    function _expectLatched(MintableToken token, uint256 amount) internal {
        vm.expectRevert(
            abi.encodeWithSelector(
                IOutflowLimiter.OutflowLatched.selector,
                address(token),
                amount,
                _small(token),
                market.outflowLatchedUntil(address(token))
            )
        );
    }

    function _expectTooSmall(address account, uint256 rest) internal {
        vm.expectRevert(abi.encodeWithSelector(ILendingBook.LendingDebtTooSmall.selector, account, rest, MIN_DEBT));
    }

    function _expectTooLarge(address account, uint256 debtValue, uint256 limit) internal {
        vm.expectRevert(abi.encodeWithSelector(ILendingBook.LendingDebtTooLarge.selector, account, debtValue, limit));
    }

    function _expectHealthy(address account, uint256 debtValue, uint256 limit) internal {
        vm.expectRevert(abi.encodeWithSelector(ILendingBook.LendingAccountHealthy.selector, account, debtValue, limit));
    }
}
