// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {ILendingBook} from "../../../../contracts/presets/IProtectedLendingMarket.sol";
import {Scope} from "../../../../contracts/types/Scope.sol";
import {EchoReceiver} from "../../../mocks/receivers/Receivers.sol";
import {CallbackToken} from "../../../mocks/tokens/CallbackToken.sol";
import {FeeToken} from "../../../mocks/tokens/FeeToken.sol";
import {LendingFixture} from "../../../utils/LendingFixture.sol";

/// @notice `supply`.
/// forge-config: default.isolate = true
contract LendingSupplyTest is LendingFixture {
    address private other = makeAddr("other");

    function test_CreditsSharesAtTheSamePrice() external {
        _fund(dollar, other, 10e6);
        vm.expectEmit(address(market));
        emit ILendingBook.Supplied(other, 10e6, 10e12);
        vm.prank(other);
        assertEq(market.supply(10e6), 10e12);
        assertEq(market.sharesOf(other), 10e12);
        assertEq(market.worthOf(10e12), 10e6);
        ILendingBook.MarketBooks memory books = market.marketBooks();
        assertEq(books.cash, POOL + 10e6);
        assertEq(books.shares, POOL_SHARES + 10e12);
        assertEq(dollar.balanceOf(address(market)), POOL + 10e6);
    }

    function test_OUT2_GivesCapacityBack() external {
        _withdraw(lender, 10_000e12);
        uint256 before = _main(dollar);
        _supply(other, 4000e6);
        assertEq(_main(dollar), before + 4000e6);
    }

    /// @dev The price already counts the interest, rounded against who enters.
    function test_InterestRaisesThePrice() external {
        _open();
        _reportAfter(365 days, ETHER_PRICE);
        assertGt(market.worthOf(POOL_SHARES), POOL);
        uint256 shares = _supply(other, POOL);
        assertLt(shares, POOL_SHARES);
        assertLe(market.worthOf(shares), POOL);
    }

    function test_ADonationChangesNoPrice() external {
        dollar.mint(address(market), POOL);
        assertEq(_supply(other, 10e6), 10e12);
        assertEq(market.worthOf(POOL_SHARES), POOL);
    }

    /// @dev Who is alone in the market gains nothing by giving, and who comes next loses at most a unit.
    function testFuzz_TheFirstLenderCannotInflateAShare(uint256 first, uint256 gift, uint256 second) external {
        (first, gift, second) = (bound(first, 1, 1e12), bound(gift, 0, 1e24), bound(second, 1, 1e12));
        _deployMarket(_config());
        _supply(lender, first);
        dollar.mint(address(market), gift);
        uint256 shares = _supply(other, second);
        assertGe(market.worthOf(shares) + 1, second);
    }

    function test_CON1_RevertGiven_EnterClosed() external {
        _fund(dollar, other, 1e6);
        uint40 until = _close(Scope.Enter, 1 hours);
        vm.warp(until - 1);
        _expectClosed(Scope.Enter, until);
        vm.prank(other);
        market.supply(1e6);
        vm.warp(until);
        vm.prank(other);
        market.supply(1e6);
    }

    function test_RevertWhen_Zero() external {
        _expectInvalidAmount(0);
        market.supply(0);
    }

    /// @dev After 26 doublings of what is lent a unit is worth less than the smallest share.
    function test_RevertWhen_ItRoundsToNoShare() external {
        _open();
        ILendingBook.MarketTerms memory terms = _terms();
        (terms.rateAtZeroBps, terms.rateAtFullBps) = (10_000, 10_000);
        _change(abi.encodeCall(market.setMarketTerms, (terms)));
        for (uint256 i = 0; i < 30; ++i) {
            skip(365 days);
            _supply(other, 1e6);
        }
        _fund(dollar, other, 1);
        vm.expectRevert(ILendingBook.LendingInputZero.selector);
        vm.prank(other);
        market.supply(1);
    }

    function test_RevertWhen_TheTokenTakesAFee() external {
        dollar = new FeeToken();
        _deployMarket(_config());
        _fund(dollar, other, 100e18);
        vm.expectRevert(
            abi.encodeWithSelector(ILendingBook.LendingTransferShort.selector, address(dollar), 100e18, 99e18)
        );
        vm.prank(other);
        market.supply(100e18);
    }

    /// @dev Whoever is called by the token while it is paid cannot come back in: what arrives is measured.
    function test_RevertWhen_ATokenReenters() external {
        dollar = new CallbackToken();
        _deployMarket(_config());
        EchoReceiver echo = new EchoReceiver();
        uint256 shares = _supply(address(echo), 10e6);
        echo.prepare(address(market), abi.encodeCall(market.supply, (1)));
        vm.prank(address(echo));
        market.withdraw(shares);
        assertFalse(echo.ok());
        assertEq(echo.answer(), abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector));
    }
}
