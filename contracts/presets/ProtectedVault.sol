// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IProtectedVault, IVaultBooks} from "./IProtectedVault.sol";
import {VaultBooks} from "./VaultBooks.sol";
import {OwnableAuthority} from "../access/OwnableAuthority.sol";
import {IOutflowEscrow} from "../outflow/IOutflowEscrow.sol";
import {OutflowLedger} from "../outflow/OutflowLedger.sol";
import {OutflowLimiter} from "../outflow/OutflowLimiter.sol";
import {TimelockedUnpause} from "../pause/TimelockedUnpause.sol";
import {TwoSpeedChange} from "../core/TwoSpeedChange.sol";
import {Scope} from "../types/Scope.sol";

/// @title ProtectedVault
/// @notice An ERC-4626 vault behind limiter, guardians and plans: who steals shares, or finds a flaw in their price,
/// takes what fits under the limit and no more.
/// @dev Scopes: `deposit`, `mint` and `addYield` are `Enter`, `withdraw`, `redeem` and `requestExit` are `Exit`, all of
/// the whole host.
/// What it stops: a drain by way of the vault's own functions. What it cannot stop: the first burst; a token that takes
/// value out of the vault by itself.
/// Whom it trusts: owner (governor), council and guardians in their bounds; the token to move what it is told to.
/// Deploy with `script/DeployVault.s.sol`, which deploys the escrow for it.
/// @custom:security-contact see SECURITY.md
contract ProtectedVault is IProtectedVault, VaultBooks, OutflowLimiter, TimelockedUnpause, OwnableAuthority {
    /// @notice Everything that is set at once, before anybody can be harmed by it.
    struct VaultConfig {
        address asset;
        string name;
        string symbol;
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
        OutflowTerms terms;
    }

    IOutflowEscrow private immutable ESCROW;

    constructor(VaultConfig memory config)
        VaultBooks(config.asset, config.name, config.symbol)
        OwnableAuthority(config.governor, config.council)
    {
        ESCROW = IOutflowEscrow(config.escrow);
        __TwoSpeedChange_init(config.delays);
        __Containment_init(config.bounds);
        __GuardianPause_init(config.guardianBudget);
        _setGuardians(config.guardians);
        __TimelockedUnpause_init(config.unpauseTimes);
        __OutflowLimiter_init(config.rescue, config.escalation);
        _setOutflowTerms(config.asset, config.terms);
    }

    // Anyone, in

    /// @inheritdoc IERC4626
    function deposit(uint256 assets, address receiver)
        public
        override(ERC4626, IERC4626)
        nonReentrant
        whenOpen(Scope.Enter)
        returns (uint256 shares)
    {
        return super.deposit(assets, receiver);
    }

    /// @inheritdoc IERC4626
    function mint(uint256 shares, address receiver)
        public
        override(ERC4626, IERC4626)
        nonReentrant
        whenOpen(Scope.Enter)
        returns (uint256 assets)
    {
        return super.mint(shares, receiver);
    }

    /// @inheritdoc IVaultBooks
    function addYield(uint256 assets) external nonReentrant whenOpen(Scope.Enter) {
        _addYield(assets);
    }

    // Owners of shares, out

    /// @inheritdoc IERC4626
    /// @dev Not by way of `maxWithdraw`: the limiter refuses by itself, with an error that says when to come back.
    function withdraw(uint256 assets, address receiver, address owner)
        public
        override(ERC4626, IERC4626)
        nonReentrant
        whenOpen(Scope.Exit)
        returns (uint256 shares)
    {
        uint256 most = previewRedeem(balanceOf(owner));
        require(assets <= most, ERC4626ExceededMaxWithdraw(owner, assets, most));
        shares = previewWithdraw(assets);
        _withdraw(msg.sender, receiver, owner, assets, shares);
    }

    /// @inheritdoc IERC4626
    /// @dev Not by way of `maxRedeem`, as above.
    function redeem(uint256 shares, address receiver, address owner)
        public
        override(ERC4626, IERC4626)
        nonReentrant
        whenOpen(Scope.Exit)
        returns (uint256 assets)
    {
        uint256 most = balanceOf(owner);
        require(shares <= most, ERC4626ExceededMaxRedeem(owner, shares, most));
        assets = previewRedeem(shares);
        _withdraw(msg.sender, receiver, owner, assets, shares);
    }

    /// @inheritdoc IProtectedVault
    function requestExit(uint256 shares, address receiver, address owner)
        external
        nonReentrant
        whenOpen(Scope.Exit)
        returns (uint256 paid, uint256 claimId)
    {
        uint256 assets = previewRedeem(shares);
        if (msg.sender != owner) _spendAllowance(owner, msg.sender, shares);
        _burn(owner, shares);
        uint256 waits;
        if (assets != 0) (paid, waits) = _chargeOrDelay(asset(), assets);
        _takeFromBooks(assets);
        claimId = _payOrDelay(asset(), receiver, paid, waits);
        emit ExitRequested(msg.sender, receiver, owner, paid, waits, shares, claimId);
    }

    // Reads

    /// @inheritdoc IERC4626
    function maxDeposit(address receiver) public view override(VaultBooks, IERC4626) returns (uint256) {
        return isOpen(Scope.Enter) ? super.maxDeposit(receiver) : 0;
    }

    /// @inheritdoc IERC4626
    function maxWithdraw(address owner) public view override(ERC4626, IERC4626) returns (uint256) {
        if (!isOpen(Scope.Exit)) return 0;
        return Math.min(previewRedeem(balanceOf(owner)), _payableAtOnce());
    }

    /// @inheritdoc IERC4626
    function maxRedeem(address owner) public view override(ERC4626, IERC4626) returns (uint256) {
        if (!isOpen(Scope.Exit)) return 0;
        // One share fewer than the first number of them that is worth a unit too much.
        return Math.min(balanceOf(owner), previewWithdraw(_payableAtOnce() + 1) - 1);
    }

    /// @dev Each lane pays every amount up to what it has, so the larger of both has no gap below it.
    function _payableAtOnce() private view returns (uint256) {
        (uint256 main, uint256 small) = OutflowLedger.capacity(asset());
        return Math.max(main, small);
    }

    // Hooks

    function _onInflow(uint256 assets) internal override {
        _creditInflow(asset(), assets);
    }

    function _onOutflow(uint256 assets) internal override {
        _chargeExact(asset(), assets);
    }

    function _payOutflow(address to, uint256 assets) internal override {
        _pay(asset(), to, assets);
    }

    function _outflowLiquidity(address asset_) internal view override returns (uint256) {
        return asset_ == asset() ? totalAssets() : 0;
    }

    function _escrow() internal view override returns (IOutflowEscrow) {
        return ESCROW;
    }

    function _beforeChangeScheduled(bytes calldata call) internal override(TwoSpeedChange, OutflowLimiter) {
        super._beforeChangeScheduled(call);
    }
}
