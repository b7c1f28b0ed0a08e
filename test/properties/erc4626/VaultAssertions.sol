// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Test} from "forge-std/Test.sol";

import {VaultPast, VaultWorld} from "./VaultWorld.sol";

/// @notice The world of a vault, who acts in it, and the steps that properties are made of. A step that fails does so
/// with the sentence of its property, then what it is about in brackets.
abstract contract VaultAssertions is Test {
    using SafeERC20 for IERC20;

    /// @dev Owns shares, and acts in most properties.
    address internal immutable holder = makeAddr("holder");
    /// @dev Owns shares and does nothing.
    address internal immutable bystander = makeAddr("bystander");
    /// @dev Acts for the holder.
    address internal immutable spender = makeAddr("spender");
    /// @dev Receives what others pay for.
    address internal immutable receiver = makeAddr("receiver");

    VaultWorld internal world;

    /// @dev Leaves the world as it found it.
    modifier inPassing() {
        uint256 snapshot = vm.snapshotState();
        _;
        vm.revertToState(snapshot);
    }

    // Hooks

    /// @dev Hook. Gives an account assets. Override it for a token whose balances forge cannot write.
    function _fund(address account, uint256 assets) internal virtual {
        deal(address(_token()), account, _token().balanceOf(account) + assets);
    }

    /// @dev Hook. Lets the vault earn `assets`, which are at most `world.most`. Without it no share ever gains.
    function _gain(uint256 assets) internal virtual {}

    // Preparing

    function _live(VaultPast memory past) internal {
        _enter(bystander, past.others);
        _enter(holder, past.own);
        _gain(bound(past.gain, 0, world.most));
    }

    function _enter(address account, uint256 seed) internal {
        (bool possible, uint256 assets) = _assetsUpTo(seed, _vault().maxDeposit(account));
        if (!possible) return;
        _equip(account, assets);
        vm.prank(account);
        _vault().deposit(assets, account);
    }

    /// @dev With the allowance that it takes to pay them in.
    function _equip(address account, uint256 assets) internal {
        _fund(account, assets);
        _allow(account, assets);
    }

    function _allow(address account, uint256 assets) internal {
        IERC20 token = _token();
        vm.startPrank(account);
        token.forceApprove(world.vault, assets);
        vm.stopPrank();
    }

    /// @dev An amount of assets that the world allows and `most` does not exclude, if there is one.
    function _assetsUpTo(uint256 seed, uint256 most) internal view returns (bool possible, uint256 assets) {
        if (most > world.most) most = world.most;
        possible = most >= world.least;
        if (possible) assets = bound(seed, world.least, most);
    }

    /// @dev The same for a number of shares.
    function _sharesUpTo(uint256 seed, uint256 most) internal view returns (bool possible, uint256 shares) {
        uint256 mostOfWorld = _vault().convertToShares(world.most);
        uint256 least = _vault().previewWithdraw(world.least);
        if (most > mostOfWorld) most = mostOfWorld;
        possible = most >= least;
        if (possible) shares = bound(seed, least, most);
    }

    // Steps

    /// @dev A call that moves value, and has to succeed.
    function _move(string memory sentence, string memory name, address caller, bytes memory data)
        internal
        returns (uint256)
    {
        vm.prank(caller);
        (bool ok, bytes memory result) = world.vault.call(data);
        return _answer(sentence, name, ok, result);
    }

    /// @dev A call that must not succeed, whatever its error.
    function _isRefused(string memory sentence, string memory name, address caller, bytes memory data)
        internal
        inPassing
    {
        vm.prank(caller);
        (bool ok,) = world.vault.call(data);
        assertFalse(ok, _report(sentence, name, "succeeds"));
    }

    /// @dev A read, which has to succeed.
    function _ask(string memory sentence, string memory name, address asker, bytes memory data)
        internal
        returns (uint256)
    {
        vm.prank(asker);
        (bool ok, bytes memory result) = world.vault.staticcall(data);
        return _answer(sentence, name, ok, result);
    }

    function _answer(string memory sentence, string memory name, bool ok, bytes memory result)
        private
        pure
        returns (uint256)
    {
        assertTrue(ok, _report(sentence, name, string.concat("reverts with ", vm.toString(result))));
        assertEq(result.length, 32, _report(sentence, name, "does not answer one number"));
        return abi.decode(result, (uint256));
    }

    // Reading

    function _vault() internal view returns (IERC4626) {
        return IERC4626(world.vault);
    }

    function _token() internal view returns (IERC20) {
        return IERC20(_vault().asset());
    }

    function _worth(address account) internal view returns (uint256) {
        return _vault().convertToAssets(_vault().balanceOf(account));
    }

    function _report(string memory sentence, string memory name, string memory detail)
        internal
        pure
        returns (string memory)
    {
        return string.concat(sentence, " [", name, " ", detail, "]");
    }
}
