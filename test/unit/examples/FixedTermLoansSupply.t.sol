// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IFixedTermLoans} from "../../../contracts/examples/IFixedTermLoans.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {EchoReceiver} from "../../mocks/receivers/Receivers.sol";
import {CallbackToken} from "../../mocks/tokens/CallbackToken.sol";
import {FeeToken} from "../../mocks/tokens/FeeToken.sol";
import {LoansBase} from "../../utils/LoansBase.t.sol";

/// @notice `supply`.
contract FixedTermLoansSupplyTest is LoansBase {
    address private other = makeAddr("other");

    function test_CreditsSharesAtTheSamePrice() external {
        _fund(token, other, 10e18);
        vm.expectEmit(address(loans));
        emit IFixedTermLoans.Supplied(other, 10e18, 10e21);
        vm.prank(other);
        assertEq(loans.supply(10e18), 10e21);
        assertEq(loans.sharesOf(other), 10e21);
        assertEq(loans.worthOf(10e21), 10e18);
        assertEq(loans.books().cash, POOL + 10e18);
        assertEq(loans.books().shares, POOL_SHARES + 10e21);
        assertEq(token.balanceOf(address(loans)), POOL + 10e18);
    }

    /// @dev Who comes just before a repayment has paid for its fee.
    function test_WhoEntersBeforeARepaymentCatchesNoFee() external {
        uint256 id = _borrow();
        uint256 shares = _supply(other, POOL);
        assertLt(loans.worthOf(shares), POOL, "pays for the fee to come");
        _repay(borrower, id);
        assertLe(_withdraw(other, shares), POOL);
        assertGe(loans.worthOf(POOL_SHARES), POOL + FEE - 1, "the fee is the first lender's");
    }

    function test_ADonationChangesNoPrice() external {
        token.mint(address(loans), POOL);
        assertEq(_supply(other, 10e18), 10e21);
    }

    function test_CON1_RevertGiven_EnterClosed() external {
        _fund(token, other, 1e18);
        uint40 until = _now() + 1 hours;
        _pause(users.guardian2, ENTER, 1 hours);
        vm.warp(until - 1);
        _expectClosed(Scope.Enter, until);
        vm.prank(other);
        loans.supply(1e18);
        vm.warp(until);
        vm.prank(other);
        loans.supply(1e18);
    }

    function test_RevertWhen_ItRoundsToNoShare() external {
        vm.expectRevert(IFixedTermLoans.LoansInputZero.selector);
        loans.supply(0);
    }

    function test_RevertWhen_TheTokenTakesAFee() external {
        token = new FeeToken();
        loans = _deploy(_loansConfig());
        _fund(token, other, 100e18);
        vm.prank(other);
        vm.expectRevert(
            abi.encodeWithSelector(IFixedTermLoans.LoansTransferShort.selector, address(token), 100e18, 99e18)
        );
        loans.supply(100e18);
    }

    /// @dev Whoever is called by the token while it is paid cannot come back in: what arrives is measured.
    function test_RevertWhen_ATokenReenters() external {
        token = new CallbackToken();
        loans = _deploy(_loansConfig());
        EchoReceiver echo = new EchoReceiver();
        uint256 shares = _supply(address(echo), 10e18);
        echo.prepare(address(loans), abi.encodeCall(loans.supply, (1)));
        vm.prank(address(echo));
        loans.withdraw(shares);
        assertFalse(echo.ok());
        assertEq(echo.answer(), abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector));
    }
}
