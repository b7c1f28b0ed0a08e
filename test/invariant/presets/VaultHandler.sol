// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Test} from "forge-std/Test.sol";

import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {ProtectedVault} from "../../../contracts/presets/ProtectedVault.sol";
import {MintableToken} from "../../mocks/tokens/MintableToken.sol";
import {VaultClaims} from "../../utils/VaultClaims.sol";
import {LaneHistory} from "../outflow/LaneHistory.sol";

/// @notice What holders, donors and time do to a vault. Each function is one transaction and can always succeed.
contract VaultHandler is Test {
    using VaultClaims for ProtectedVault;

    struct Opened {
        uint64 id;
        uint40 dueAt;
        IOutflowEscrow.Claim claim;
    }

    uint256 private constant LARGEST = 20_000_000;
    uint256 private constant VIRTUAL_SHARES = 1e6;

    ProtectedVault private immutable VAULT;
    IOutflowEscrow private immutable ESCROW;
    MintableToken private immutable TOKEN;
    address[] public actors;
    Opened[] private _claims;

    /// @notice What both lanes let out together.
    LaneHistory public immutable history;
    uint256 public donated;
    bool public priceFell;

    /// @param rate What both lanes regain together in a second.
    constructor(ProtectedVault vault, uint256 rate) {
        (VAULT, TOKEN) = (vault, MintableToken(vault.asset()));
        history = new LaneHistory(rate, 0);
        ESCROW = IOutflowEscrow(vault.outflowEscrow());
        for (uint256 i = 0; i < 3; ++i) {
            actors.push(address(uint160(0xa000 + i)));
        }
    }

    /// @dev In the exact terms of the price, which rounding must never lower.
    modifier watched() {
        _record();
        (uint256 assets, uint256 shares) = (VAULT.totalAssets() + 1, VAULT.totalSupply() + VIRTUAL_SHARES);
        _;
        if ((VAULT.totalAssets() + 1) * shares < assets * (VAULT.totalSupply() + VIRTUAL_SHARES)) priceFell = true;
        _record();
    }

    // In

    function deposit(uint256 actorSeed, uint256 assets) external watched {
        address actor = _actor(actorSeed);
        assets = bound(assets, 0, LARGEST);
        _prepare(actor, assets);
        vm.prank(actor);
        VAULT.deposit(assets, actor);
        history.addInflow(assets);
    }

    function mint(uint256 actorSeed, uint256 assets) external watched {
        address actor = _actor(actorSeed);
        uint256 shares = VAULT.convertToShares(bound(assets, 0, LARGEST));
        _prepare(actor, VAULT.previewMint(shares));
        vm.prank(actor);
        history.addInflow(VAULT.mint(shares, actor));
    }

    function addYield(uint256 assets) external watched {
        if (VAULT.totalSupply() == 0) return;
        assets = bound(assets, 0, LARGEST / 10);
        _prepare(address(this), assets);
        VAULT.addYield(assets);
        history.addInflow(assets);
    }

    function donate(uint256 assets) external watched {
        assets = bound(assets, 0, LARGEST);
        TOKEN.mint(address(VAULT), assets);
        donated += assets;
    }

    // Out

    function withdraw(uint256 actorSeed, uint256 assets) external watched {
        address actor = _actor(actorSeed);
        assets = bound(assets, 0, VAULT.maxWithdraw(actor));
        vm.prank(actor);
        VAULT.withdraw(assets, actor, actor);
        history.addPaid(assets, false);
    }

    function redeem(uint256 actorSeed, uint256 shares) external watched {
        address actor = _actor(actorSeed);
        shares = bound(shares, 0, VAULT.maxRedeem(actor));
        vm.prank(actor);
        history.addPaid(VAULT.redeem(shares, actor, actor), false);
    }

    function requestExit(uint256 actorSeed, uint256 shares) external watched {
        address actor = _actor(actorSeed);
        shares = bound(shares, 0, VAULT.balanceOf(actor));
        uint256 waiting = ESCROW.owed(address(TOKEN));
        uint256 had = TOKEN.balanceOf(actor);
        vm.prank(actor);
        (, uint256 id) = VAULT.requestExit(shares, actor, actor);
        history.addPaid(TOKEN.balanceOf(actor) - had, false);
        if (id == 0) return;
        waiting = ESCROW.owed(address(TOKEN)) - waiting;
        uint40 dueAt = ESCROW.claimDueAt(uint64(id), address(TOKEN), uint40(block.timestamp));
        _claims.push(Opened(uint64(id), dueAt, VAULT.last(actor, waiting)));
    }

    /// @dev Any claim, once review and line let it go.
    function release(uint256 claimSeed) external watched {
        if (_claims.length == 0) return;
        uint256 index = claimSeed % _claims.length;
        Opened memory opened = _claims[index];
        if (block.timestamp < opened.dueAt) return;
        if (VAULT.outflowLinePassed(address(TOKEN)) < opened.claim.lineEnd) return;
        ESCROW.release(opened.id, opened.claim);
        _claims[index] = _claims[_claims.length - 1];
        _claims.pop();
    }

    function pass(uint256 time) external watched {
        skip(bound(time, 1, 2 days));
    }

    function actorCount() external view returns (uint256) {
        return actors.length;
    }

    function _record() private {
        history.record(vm.getBlockTimestamp(), VAULT.outflowLinePassed(address(TOKEN)));
    }

    function _prepare(address actor, uint256 assets) private {
        TOKEN.mint(actor, assets);
        vm.prank(actor);
        TOKEN.approve(address(VAULT), assets);
    }

    function _actor(uint256 seed) private view returns (address) {
        return actors[seed % actors.length];
    }
}
