// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {PauseBase} from "./PauseBase.t.sol";
import {IContainmentStatus} from "../../contracts/core/IContainmentStatus.sol";
import {FixedTermLoans} from "../../contracts/examples/FixedTermLoans.sol";
import {IFixedTermLoans} from "../../contracts/examples/IFixedTermLoans.sol";
import {IGuardianPause} from "../../contracts/pause/IGuardianPause.sol";
import {Scope, ScopeSet} from "../../contracts/types/Scope.sol";
import {PauseHost} from "../harness/PauseHost.sol";
import {MintableToken} from "../mocks/tokens/MintableToken.sol";

/// @notice `FixedTermLoans` behind a proxy with the guardians of `PauseBase`, and the verbs of lenders and borrowers.
abstract contract LoansBase is PauseBase {
    uint128 internal constant PER_UNIT = 1.5e18;
    uint16 internal constant FEE_BPS = 100;
    uint32 internal constant DURATION = 30 days;
    uint256 internal constant POOL = 1000e18;
    uint128 internal constant PRINCIPAL = 100e18;
    uint128 internal constant FEE = 1e18;
    uint256 internal constant LOCKED = 150e18;
    /// @dev A first supply of `POOL` gets as many.
    uint256 internal constant POOL_SHARES = POOL * 1e3;

    FixedTermLoans internal loans;
    MintableToken internal token;
    MintableToken internal collateral;
    address internal lender = makeAddr("lender");
    address internal borrower = makeAddr("borrower");
    address internal liquidator = makeAddr("liquidator");

    function setUp() public virtual override {
        super.setUp();
        (token, collateral) = (new MintableToken(), new MintableToken());
        loans = _deploy(_loansConfig());
        // The verbs of `PauseBase` then speak to the proxy.
        host = PauseHost(address(loans));
        skip(1 days);
        _supply(lender, POOL);
    }

    function _deploy(FixedTermLoans.LoansConfig memory config) internal returns (FixedTermLoans) {
        bytes memory call = abi.encodeCall(FixedTermLoans.initialize, (config));
        return FixedTermLoans(address(new ERC1967Proxy(address(new FixedTermLoans()), call)));
    }

    function _loansConfig() internal view returns (FixedTermLoans.LoansConfig memory config) {
        PauseHost.Config memory c = _config();
        (config.governor, config.council) = (c.governor, c.council);
        (config.token, config.collateralToken, config.terms) =
        (IERC20(address(token)), IERC20(address(collateral)), _loanTerms());
        (config.delays, config.bounds, config.guardianBudget, config.unpauseTimes) =
        (c.delays, c.bounds, c.budget, c.times);
        config.guardians = new IGuardianPause.GuardianSeat[](2);
        config.guardians[0] = IGuardianPause.GuardianSeat(users.guardian, _terms());
        config.guardians[1] = IGuardianPause.GuardianSeat(users.guardian2, _terms2());
    }

    function _loanTerms() internal pure returns (IFixedTermLoans.LoanTerms memory) {
        return IFixedTermLoans.LoanTerms({collateralPerUnit: PER_UNIT, feeBps: FEE_BPS, duration: DURATION});
    }

    // Verbs

    function _fund(MintableToken asset, address account, uint256 amount) internal {
        asset.mint(account, amount);
        vm.prank(account);
        asset.approve(address(loans), amount);
    }

    function _supply(address account, uint256 amount) internal returns (uint256) {
        _fund(token, account, amount);
        vm.prank(account);
        return loans.supply(amount);
    }

    function _withdraw(address account, uint256 shares) internal returns (uint256) {
        vm.prank(account);
        return loans.withdraw(shares);
    }

    function _borrow() internal returns (uint256) {
        return _borrow(PRINCIPAL);
    }

    function _borrow(uint128 principal) internal returns (uint256) {
        _fund(collateral, borrower, uint256(principal) * 3 / 2 + 1);
        vm.prank(borrower);
        return loans.borrow(principal, _loanTerms());
    }

    function _repay(address account, uint256 id) internal {
        _fundDebt(account, id);
        vm.prank(account);
        loans.repay(id);
    }

    function _liquidate(uint256 id) internal {
        _fundDebt(liquidator, id);
        vm.prank(liquidator);
        loans.liquidate(id);
    }

    function _fundDebt(address account, uint256 id) internal {
        IFixedTermLoans.Loan memory loan = loans.loanOf(id);
        _fund(token, account, uint256(loan.principal) + loan.fee);
    }

    /// @dev By the council, for that long from now.
    function _close(ScopeSet scopes, uint40 duration) internal returns (uint40 until) {
        until = _now() + duration;
        _contain(users.council, HOST, scopes, until);
    }

    // Expected refusals

    function _expectClosed(Scope scope, uint40 until) internal {
        vm.expectRevert(abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, HOST, scope, until));
    }

    function _expectUnknown(uint256 id) internal {
        vm.expectRevert(abi.encodeWithSelector(IFixedTermLoans.LoanUnknown.selector, id));
    }

    function _expectNotDue(uint256 id, uint256 deadline) internal {
        vm.expectRevert(abi.encodeWithSelector(IFixedTermLoans.LoanNotDue.selector, id, deadline));
    }
}
