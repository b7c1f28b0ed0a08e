// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {CommonBase} from "forge-std/Base.sol";

import {Asset} from "../../../contracts/outflow/Asset.sol";
import {BlockingToken} from "../../mocks/tokens/BlockingToken.sol";
import {CallbackToken} from "../../mocks/tokens/CallbackToken.sol";
import {DecimalsToken} from "../../mocks/tokens/DecimalsToken.sol";
import {FalseToken} from "../../mocks/tokens/FalseToken.sol";
import {FeeToken} from "../../mocks/tokens/FeeToken.sol";
import {MintableToken} from "../../mocks/tokens/MintableToken.sol";
import {PausingToken} from "../../mocks/tokens/PausingToken.sol";
import {SenderFeeToken} from "../../mocks/tokens/SenderFeeToken.sol";
import {ShrinkingToken} from "../../mocks/tokens/ShrinkingToken.sol";
import {SilentToken} from "../../mocks/tokens/SilentToken.sol";

/// @notice One asset of every manner that tokens have, and what each of them does to a transfer.
contract Zoo is CommonBase {
    enum Kind {
        Plain,
        Cents,
        Tiny,
        Huge,
        Fee,
        SenderFee,
        Rebasing,
        Callback,
        Silent,
        False,
        Blocking,
        Pausing,
        Native
    }

    uint256 private constant KINDS = 13;
    uint256 private constant WHOLE = 10_000;

    mapping(Kind => address) public assetOf;
    mapping(address asset => Kind) public kindOf;
    /// @notice Units of the asset for one unit of the terms that tests use.
    mapping(address asset => uint112) public scaleOf;
    /// @notice By how much the rebasing token has grown, in 1/10,000.
    uint256 public grown = WHOLE;
    /// @notice Whether it ever shrank.
    bool public shrank;

    constructor() {
        _take(Kind.Plain, address(new MintableToken()), 1e12);
        _take(Kind.Cents, address(new DecimalsToken(2)), 1);
        _take(Kind.Tiny, address(new DecimalsToken(36)), 1e24);
        _take(Kind.Huge, address(new MintableToken()), type(uint112).max / 1e8);
        _take(Kind.Fee, address(new FeeToken()), 1e12);
        _take(Kind.SenderFee, address(new SenderFeeToken()), 1e12);
        _take(Kind.Rebasing, address(new ShrinkingToken()), 1e12);
        _take(Kind.Callback, address(new CallbackToken()), 1e12);
        _take(Kind.Silent, address(new SilentToken()), 1e12);
        _take(Kind.False, address(new FalseToken()), 1e12);
        _take(Kind.Blocking, address(new BlockingToken()), 1e12);
        _take(Kind.Pausing, address(new PausingToken()), 1e12);
        _take(Kind.Native, Asset.NATIVE, 1e12);
    }

    function count() external pure returns (uint256) {
        return KINDS;
    }

    function is_(address asset, Kind kind) public view returns (bool) {
        return assetOf[kind] == asset;
    }

    function balanceOf(address asset, address account) public view returns (uint256) {
        return Asset.balanceOf(asset, account);
    }

    function mint(address asset, address to, uint256 amount) external {
        if (is_(asset, Kind.Native)) vm.deal(to, to.balance + amount);
        else MintableToken(asset).mint(to, amount);
    }

    /// @notice Whether the asset lets `amount` go from one to the other.
    function lets(address asset, address from, address to, uint256 amount) external view returns (bool) {
        Kind kind = kindOf[asset];
        if (kind == Kind.Pausing) return !PausingToken(asset).paused();
        if (kind == Kind.False) return !FalseToken(asset).isRefused(to);
        if (kind == Kind.SenderFee) return balanceOf(asset, from) >= amount + amount / 100;
        if (kind != Kind.Blocking) return true;
        return !BlockingToken(asset).isBlocked(from) && !BlockingToken(asset).isBlocked(to);
    }

    /// @notice Least and most that arrives of `amount`: a rebasing token moves whole shares.
    function arrives(address asset, uint256 amount) external view returns (uint256 least, uint256 most) {
        least = kindOf[asset] == Kind.Fee ? amount - amount / 100 : amount;
        most = kindOf[asset] == Kind.Rebasing && amount != 0 ? amount + grown / WHOLE + 1 : least;
    }

    // Manners

    /// @dev What the tokens in question can do to `account`, or to everybody.
    function setMean(address asset, address account, bool on) external {
        Kind kind = kindOf[asset];
        if (kind == Kind.Blocking) BlockingToken(asset).block_(account, on);
        if (kind == Kind.False) FalseToken(asset).refuse(account, on);
        if (kind == Kind.Pausing) PausingToken(asset).setPaused(on);
    }

    /// @dev Between a thousandth and a thousandfold of the first.
    function rebase(uint256 bps) external {
        uint256 next = grown * bps / WHOLE;
        if (next < WHOLE / 1000 || next > WHOLE * 1000) return;
        if (bps < WHOLE) shrank = true;
        grown = next;
        ShrinkingToken(assetOf[Kind.Rebasing]).rebase(bps);
    }

    function _take(Kind kind, address asset, uint112 scale) private {
        (assetOf[kind], kindOf[asset], scaleOf[asset]) = (asset, kind, scale);
    }
}
