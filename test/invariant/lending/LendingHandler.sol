// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {CommonBase} from "forge-std/Base.sol";
import {StdAssertions} from "forge-std/StdAssertions.sol";
import {StdUtils} from "forge-std/StdUtils.sol";
import {Vm} from "forge-std/Vm.sol";

import {OraclePurpose, OracleReason} from "../../../contracts/oracle/OracleReason.sol";
import {ILendingBook} from "../../../contracts/presets/IProtectedLendingMarket.sol";
import {ProtectedLendingMarket} from "../../../contracts/presets/ProtectedLendingMarket.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {FlatFeed} from "../../mocks/oracle/Feeds.sol";
import {MintableToken} from "../../mocks/tokens/MintableToken.sol";
import {Users} from "../../utils/Base.t.sol";

/// @notice Lenders, borrowers and liquidators of one market, each bounded to what can succeed, while prices move, feeds
/// fail, guardians and council close, and people give the market what it did not ask for.
contract LendingHandler is CommonBase, StdAssertions, StdUtils {
    bytes32 private constant LOSS = keccak256("LossWrittenOff(address,uint256)");

    ProtectedLendingMarket private immutable MARKET;
    MintableToken private immutable DOLLAR;
    MintableToken private immutable COLLATERAL;
    FlatFeed private immutable FEED;
    FlatFeed private immutable DOLLAR_FEED;
    Users private users;

    address[4] public people;
    uint256 public donated;
    uint256 public donatedCollateral;
    uint256 public losses;
    mapping(string name => uint256) public calls;
    int128 private _price = 2000e8;
    uint256 private _worth;

    constructor(
        ProtectedLendingMarket market,
        MintableToken dollar,
        MintableToken collateral,
        FlatFeed feed,
        FlatFeed dollarFeed,
        Users memory users_,
        address borrower
    ) {
        (MARKET, DOLLAR, COLLATERAL, FEED, DOLLAR_FEED) = (market, dollar, collateral, feed, dollarFeed);
        users = users_;
        people = [address(0xa11ce), address(0xb0b), address(0xca401), borrower];
        _worth = market.worthOf(1e30);
    }

    /// @dev The price of a share falls by what was written off in this call, and by nothing else.
    modifier counted(string memory name) {
        ++calls[name];
        vm.recordLogs();
        _;
        _checkWorth(_lost());
    }

    // Lenders

    function supply(uint8 who, uint256 amount) external counted("supply") {
        if (!MARKET.isOpen(Scope.Enter)) return;
        amount = bound(amount, 1e6, 200_000e6);
        address account = _fund(DOLLAR, who, amount);
        vm.prank(account);
        uint256 shares = MARKET.supply(amount);
        assertLe(MARKET.worthOf(shares), amount, "a lender entered for less than it pays");
    }

    function withdraw(uint8 who, uint256 shares, bool mayWait) external counted("withdraw") {
        address account = people[who % 4];
        shares = bound(shares, 0, MARKET.sharesOf(account));
        uint256 worth = MARKET.worthOf(shares);
        if (!MARKET.isOpen(Scope.Exit) || worth == 0 || worth > MARKET.marketBooks().cash) return;
        mayWait = mayWait || worth > _capacity(DOLLAR);
        vm.prank(account);
        if (mayWait) MARKET.requestWithdraw(shares);
        else assertEq(MARKET.withdraw(shares), worth, "paid something else than it said");
        ++calls["withdraw: done"];
    }

    // Borrowers

    function depositCollateral(uint8 who, uint8 to, uint256 amount) external counted("depositCollateral") {
        address account = people[to % 4];
        (, uint256 debt) = MARKET.positionOf(account);
        if (!MARKET.isOpen(debt == 0 ? Scope.Enter : Scope.Repay)) return;
        amount = bound(amount, 1, 20e18);
        address payer = _fund(COLLATERAL, who, amount);
        vm.prank(payer);
        MARKET.depositCollateral(account, amount);
    }

    function withdrawCollateral(uint8 who, uint256 amount) external counted("withdrawCollateral") {
        address account = people[who % 4];
        (uint256 locked, uint256 debt) = MARKET.positionOf(account);
        uint256 capacity = _capacity(COLLATERAL);
        amount = bound(amount, 0, locked < capacity ? locked : capacity);
        if (amount == 0 || !MARKET.isOpen(debt == 0 ? Scope.Exit : Scope.Trade)) return;
        vm.prank(account);
        try MARKET.withdrawCollateral(amount) {
            _checkHealth(account);
            ++calls["withdrawCollateral: done"];
        } catch (bytes memory reason) {
            assertGt(debt, 0, "collateral of who owes nothing was kept");
            _checkMayRefuse(reason);
        }
    }

    /// @dev Most people borrow about what they may; some try a little more.
    function borrow(uint8 who, uint256 part) external counted("borrow") {
        address account = people[who % 4];
        (uint256 locked, uint256 debt) = MARKET.positionOf(account);
        uint256 limit = locked * uint128(_price) * 3 / 4 / 1e20;
        uint256 amount = limit > debt ? (limit - debt) * bound(part, 50, 101) / 100 : 0;
        (uint256 capacity, uint256 cash) = (_capacity(DOLLAR), MARKET.marketBooks().cash);
        if (amount > capacity) amount = capacity;
        if (amount > cash) amount = cash;
        if (amount < 100e6 || !MARKET.isOpen(Scope.Trade)) return;
        vm.prank(account);
        try MARKET.borrow(amount) {
            _checkHealth(account);
            ++calls["borrow: done"];
        } catch (bytes memory reason) {
            _checkMayRefuse(reason);
        }
    }

    function repay(uint8 who, uint8 forWhom, uint256 most) external counted("repay") {
        address account = people[forWhom % 4];
        (, uint256 debt) = MARKET.positionOf(account);
        if (debt == 0 || !MARKET.isOpen(Scope.Repay)) return;
        most = bound(most, 1, debt + 1);
        if (most < debt && debt - most < 100e6) most = debt;
        address payer = _fund(DOLLAR, who, debt);
        vm.prank(payer);
        assertEq(MARKET.repay(account, most), most < debt ? most : debt);
        ++calls["repay: done"];
    }

    // Liquidators

    function liquidate(uint8 who, uint8 whom, uint256 most) external counted("liquidate") {
        (address account, uint256 debt) = _debtor(whom);
        if (debt == 0) return;
        address payer = _fund(DOLLAR, who, debt);
        vm.prank(payer);
        try MARKET.liquidate(account, bound(most, debt / 4, debt), 1) {
            assertTrue(MARKET.isOpen(Scope.Liquidate), "CON-1: liquidated while closed");
            ++calls["liquidate: done"];
        } catch (bytes memory reason) {
            bytes4 selector = bytes4(reason);
            bool isKnown = selector == ILendingBook.LendingAccountHealthy.selector
                || selector == ILendingBook.LendingDebtTooSmall.selector
                || selector == ILendingBook.LendingSeizedTooLittle.selector || _isPriceRefused(selector)
                || !MARKET.isOpen(Scope.Liquidate);
            assertTrue(isKnown, "refused for another reason");
        }
    }

    // What happens to them

    /// @dev As far as the tolerance allows after an hour, rather down than up.
    function movePrice(uint256 to, uint32 time) external counted("movePrice") {
        vm.warp(block.timestamp + time % 1 days);
        _move(bound(to, 84, 106));
    }

    /// @dev Two of these in a row are faster than liquidators can follow.
    function crash() external counted("crash") {
        _move(84);
    }

    /// @dev Now and then a report that nobody can use, which trips the feed and closes `Enter` and `Trade`.
    function breakFeed(uint8 often) external counted("breakFeed") {
        if (often % 8 != 0) return;
        FEED.report(0);
        MARKET.poke(MARKET.feedOf(address(COLLATERAL)));
        ++calls["breakFeed: done"];
    }

    function donate(uint128 amount, bool ofCollateral) external counted("donate") {
        if (ofCollateral) donatedCollateral += amount;
        else donated += amount;
        (ofCollateral ? COLLATERAL : DOLLAR).mint(address(MARKET), amount);
    }

    function contain(uint8 set, uint8 often) external counted("contain") {
        if (often % 4 != 0) return;
        vm.prank(users.council);
        MARKET.contain(bytes32(0), ScopeSet.wrap(set % 31 + 1), uint40(block.timestamp) + 1 hours, "", 0);
    }

    function latch(uint8 often) external counted("latch") {
        if (often % 4 != 0) return;
        vm.prank(users.guardian);
        try MARKET.latchOutflow(address(0), 1 hours, "", 0) {
            ++calls["latch: done"];
        } catch {}
    }

    function wait(uint32 time) external counted("wait") {
        vm.warp(block.timestamp + time % 30 days);
        _report();
    }

    // What is checked in each call

    function _move(uint256 percent) private {
        vm.warp(block.timestamp + 1 hours);
        if (percent > 100 || _price > 200e8) _price = _price * int128(int256(percent)) / 100;
        _report();
        bytes32 feedId = MARKET.feedOf(address(COLLATERAL));
        (OracleReason reason,) = MARKET.check(feedId);
        if (reason == OracleReason.None) MARKET.syncAnchor(feedId);
        else MARKET.poke(feedId);
    }

    function _report() private {
        FEED.report(_price);
        DOLLAR_FEED.report(1e8);
    }

    /// @dev Whoever raised its own risk owes at most what it may, at the price that counted for it.
    function _checkHealth(address account) private view {
        (uint256 locked, uint256 debt) = MARKET.positionOf(account);
        if (debt == 0) return;
        uint256 price = MARKET.price(MARKET.feedOf(address(COLLATERAL)), OraclePurpose.CollateralToBorrow);
        uint256 dollar = MARKET.price(MARKET.feedOf(address(DOLLAR)), OraclePurpose.DebtToBorrow);
        assertLe(debt * dollar * 1e12 * 10_000, locked * price * 7500, "unhealthy by its own action");
    }

    function _checkMayRefuse(bytes memory reason) private pure {
        bytes4 selector = bytes4(reason);
        bool isKnown = _isPriceRefused(selector) || selector == ILendingBook.LendingDebtTooLarge.selector;
        assertTrue(isKnown, "refused for another reason");
    }

    function _isPriceRefused(bytes4 selector) private pure returns (bool) {
        return selector == bytes4(keccak256("OraclePriceRefused(bytes32,uint8,int256,uint256)"));
    }

    /// @dev Each unit of loss costs all shares together one unit, and rounding one more.
    function _checkWorth(uint256 lost) private {
        uint256 worth = MARKET.worthOf(1e30);
        uint256 shares = MARKET.marketBooks().shares + 1e6;
        uint256 most = lost == 0 ? 0 : (lost * 1e30 + shares - 1) / shares + 1;
        assertGe(worth + most, _worth, "a share lost worth that nobody wrote off");
        _worth = worth;
    }

    function _lost() private returns (uint256 lost) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] == LOSS) lost += abi.decode(logs[i].data, (uint256));
        }
        losses += lost;
        if (lost != 0) ++calls["loss"];
    }

    /// @dev The first who owes something from a random one on.
    function _debtor(uint8 whom) private view returns (address account, uint256 debt) {
        for (uint256 i = 0; i < 4 && debt == 0; ++i) {
            account = people[(whom + i) % 4];
            (, debt) = MARKET.positionOf(account);
        }
    }

    function _capacity(MintableToken token) private view returns (uint256) {
        (uint256 main, uint256 small) = MARKET.outflowCapacity(address(token));
        return main > small ? main : small;
    }

    function _fund(MintableToken token, uint8 who, uint256 amount) private returns (address account) {
        account = people[who % 4];
        token.mint(account, amount);
        vm.prank(account);
        token.approve(address(MARKET), amount);
    }
}
