// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OwnableAuthority} from "../../contracts/access/OwnableAuthority.sol";
import {TwoSpeedChange} from "../../contracts/core/TwoSpeedChange.sol";
import {IOutflowEscrow} from "../../contracts/outflow/IOutflowEscrow.sol";
import {Asset} from "../../contracts/outflow/Asset.sol";
import {LiquidationOutflow} from "../../contracts/outflow/LiquidationOutflow.sol";
import {OutflowLimiter} from "../../contracts/outflow/OutflowLimiter.sol";
import {OutflowPerimeter} from "../../contracts/outflow/OutflowPerimeter.sol";

/// @notice The smallest host of the limiter: the three flows, and books that a test may set.
contract OutflowHost is LiquidationOutflow, OutflowPerimeter, OwnableAuthority {
    struct Config {
        address governor;
        address council;
        address escrow;
        address rescue;
        ChangeDelays delays;
        ContainmentBounds bounds;
        GuardianBudget guardianBudget;
        EscalationTerms escalation;
    }

    mapping(address asset => uint256) public books;
    IOutflowEscrow private immutable ESCROW;

    constructor(Config memory config) OwnableAuthority(config.governor, config.council) {
        ESCROW = IOutflowEscrow(config.escrow);
        __TwoSpeedChange_init(config.delays);
        __Containment_init(config.bounds);
        __GuardianPause_init(config.guardianBudget);
        __OutflowLimiter_init(config.rescue, config.escalation);
    }

    receive() external payable {}

    // Flows

    function exact(address asset, address to, uint256 amount) external nonReentrant {
        _chargeExact(asset, amount);
        _takeFromBooks(asset, amount);
        _pay(asset, to, amount);
    }

    function delayed(address asset, address to, uint256 amount)
        external
        nonReentrant
        returns (uint256 paid, uint64 claimId)
    {
        uint256 waits;
        (paid, waits) = _chargeOrDelay(asset, amount);
        _takeFromBooks(asset, amount);
        claimId = _payOrDelay(asset, to, paid, waits);
    }

    function delayedWhole(address asset, address to, uint256 amount, bytes calldata data)
        external
        nonReentrant
        returns (uint256 paid, uint64 claimId)
    {
        uint256 waits;
        (paid, waits) = _chargeOrDelayWhole(asset, amount);
        _takeFromBooks(asset, amount);
        claimId = _payWithCall(asset, to, paid, waits, data);
    }

    function liquidate(address asset, address to, uint256 amount) external nonReentrant returns (uint256 paid) {
        paid = _chargeLiquidation(asset, amount);
        _takeFromBooks(asset, paid);
        _pay(asset, to, paid);
    }

    function moveInside(address asset, address to, uint256 amount) external nonReentrant {
        _moveInside(asset, to, amount);
    }

    /// @dev What the host issues itself.
    function mint(address token, uint256 amount) external nonReentrant {
        _chargeExact(Asset.issuanceOf(token), amount);
        books[Asset.issuanceOf(token)] += amount;
    }

    function burn(address token, uint256 amount) external nonReentrant {
        _creditInflow(Asset.issuanceOf(token), amount);
        books[Asset.issuanceOf(token)] -= amount;
    }

    /// @dev Value that is here already.
    function inflow(address asset, uint256 amount) external nonReentrant {
        _creditInflow(asset, amount);
        books[asset] += amount;
    }

    // What a constructor of a real host would call

    function initTerms(address asset, OutflowTerms memory terms) external {
        _setOutflowTerms(asset, terms);
    }

    function initLiquidation(address asset, LiquidationTerms memory terms) external {
        _setLiquidationTerms(asset, terms);
    }

    function seat(address guardian, GuardianTerms memory terms) external {
        _setGuardian(guardian, terms);
    }

    function setBooks(address asset, uint256 amount) external {
        books[asset] = amount;
    }

    // Hooks

    function _outflowLiquidity(address asset) internal view override returns (uint256) {
        return books[asset];
    }

    function _escrow() internal view override returns (IOutflowEscrow) {
        return ESCROW;
    }

    function _beforeChangeScheduled(bytes calldata call) internal override(TwoSpeedChange, OutflowLimiter) {
        super._beforeChangeScheduled(call);
    }

    function _takeFromBooks(address asset, uint256 amount) private {
        books[asset] = books[asset] > amount ? books[asset] - amount : 0;
    }
}
