// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IFixedTermLoans} from "./IFixedTermLoans.sol";
import {LoanBook} from "./LoanBook.sol";
import {OwnableAuthority} from "../access/OwnableAuthority.sol";
import {ScheduledUpgrade} from "../core/ScheduledUpgrade.sol";
import {TwoSpeedChange} from "../core/TwoSpeedChange.sol";
import {TimelockedUnpause} from "../pause/TimelockedUnpause.sol";
import {Scope} from "../types/Scope.sol";

/// @title FixedTermLoans
/// @notice EXAMPLE, UNAUDITED. A pool of loans at fixed terms that uses all six scopes and is upgraded while contained.
/// @dev What it shows: a deadline that stands still while nobody can repay (CON-5), followed by the grace that keeps
/// liquidations closed a little longer (CON-4); state in one ERC-7201 struct beside that of the modules (CON-6); an
/// upgrade and a setting as scheduled changes (GUA-6).
/// Who may act: anyone lends, borrows, repays, liquidates. The governor, slowly, sets terms of new loans and the code.
/// Whom it trusts: the governor's choice of tokens and terms; council and guardians within their bounds.
/// What it cannot stop: there is no oracle, so a loan whose collateral lost its worth is left alone, and its loss stays
/// with the lenders who leave last. A pool for real money has to write it off.
/// How it combines: each entry point carries one scope, and nothing else of it knows of containment but the deadline.
/// Upgrades carry none: the fix has to land while `Govern` is closed.
/// @custom:security-contact see SECURITY.md
contract FixedTermLoans is
    LoanBook,
    TimelockedUnpause,
    OwnableAuthority,
    ScheduledUpgrade,
    Initializable,
    ReentrancyGuardTransient
{
    /// @notice Everything that is set at once, before anybody can be harmed by it.
    struct LoansConfig {
        address governor;
        address council;
        IERC20 token;
        IERC20 collateralToken;
        LoanTerms terms;
        ChangeDelays delays;
        ContainmentBounds bounds;
        GuardianBudget guardianBudget;
        GuardianSeat[] guardians;
        UnpauseTimes unpauseTimes;
    }

    /// @dev Owner and council of the implementation itself, which nobody uses, are the first precompile.
    constructor() OwnableAuthority(address(1), address(1)) {
        _disableInitializers();
    }

    function initialize(LoansConfig calldata config) external initializer {
        __OwnableAuthority_init(config.governor, config.council);
        __TwoSpeedChange_init(config.delays);
        __Containment_init(config.bounds);
        __GuardianPause_init(config.guardianBudget);
        _setGuardians(config.guardians);
        __TimelockedUnpause_init(config.unpauseTimes);

        _setTokens(config.token, config.collateralToken);
        _setTerms(config.terms);
    }

    // Lenders

    /// @inheritdoc IFixedTermLoans
    function supply(uint256 amount) external nonReentrant whenOpen(Scope.Enter) returns (uint256 shares) {
        return _supply(amount);
    }

    /// @inheritdoc IFixedTermLoans
    function withdraw(uint256 shares) external nonReentrant whenOpen(Scope.Exit) returns (uint256 amount) {
        return _withdraw(shares);
    }

    // Borrowers

    /// @inheritdoc IFixedTermLoans
    function borrow(uint128 principal, LoanTerms calldata agreed)
        external
        nonReentrant
        whenOpen(Scope.Trade)
        returns (uint256 id)
    {
        return _borrow(principal, agreed);
    }

    /// @inheritdoc IFixedTermLoans
    function repay(uint256 id) external nonReentrant whenOpen(Scope.Repay) {
        _repay(id);
    }

    // Anyone

    /// @inheritdoc IFixedTermLoans
    /// @dev The grace after a closing of `Repay` needs no code here: it is in the word (CON-4).
    function liquidate(uint256 id) external nonReentrant whenOpen(Scope.Liquidate) {
        _liquidate(id);
    }

    // Scheduled change

    /// @inheritdoc IFixedTermLoans
    function setTerms(LoanTerms calldata terms) external onlyScheduled whenOpen(Scope.Govern) {
        _setTerms(terms);
    }

    // Hooks

    /// @dev Of the key that guards `repay`. A loan never begins in the midst of such a closing: `Trade` reopens after
    /// `Repay` (CON-3).
    function _repayClosedTime() internal view override returns (uint256) {
        return _closedTime(bytes32(0), Scope.Repay);
    }

    function _beforeChangeScheduled(bytes calldata call) internal override(TwoSpeedChange, ScheduledUpgrade) {
        super._beforeChangeScheduled(call);
    }
}
