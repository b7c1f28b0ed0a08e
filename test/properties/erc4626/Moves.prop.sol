// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {Vm} from "forge-std/Vm.sol";

import {VaultAssertions} from "./VaultAssertions.sol";
import {VaultPast} from "./VaultWorld.sol";

/// @title VaultMoveProperties
/// @notice What ERC-4626 asks of `deposit`, `mint`, `withdraw` and `redeem`, and that rounding is on the vault's side.
/// @dev Each takes fuzzed numbers and cuts them to what the world allows.
abstract contract VaultMoveProperties is VaultAssertions {
    string private constant VAULT_9 = "VAULT-9: deposit takes the assets named and mints no less than its preview";
    string private constant VAULT_10 = "VAULT-10: mint mints the shares named and takes no more than its preview";
    string private constant VAULT_11 = "VAULT-11: withdraw pays the assets named and burns no more than its preview";
    string private constant VAULT_12 = "VAULT-12: redeem burns the shares named and pays no less than its preview";
    string private constant VAULT_13 = "VAULT-13: every move is told by its event, with what really moved";
    string private constant VAULT_14 =
        "VAULT-14: who acts for an owner spends an allowance of as many shares as are burnt";
    string private constant VAULT_15 = "VAULT-15: what cannot be moved whole is refused";
    string private constant VAULT_16 = "VAULT-16: going in and out, or out and in, gains nothing";
    string private constant VAULT_17 = "VAULT-17: nobody else pays for a move";

    // VAULT-9

    function prop_VAULT9(VaultPast memory past, uint256 seed) internal {
        _live(past);
        (bool possible, uint256 assets) = _assetsUpTo(seed, _vault().maxDeposit(receiver));
        if (!possible) return;
        _equip(holder, assets);
        uint256 purse = _token().balanceOf(holder);
        uint256 expected = _vault().previewDeposit(assets);
        uint256 minted = _deposit(VAULT_9, assets);
        assertGe(minted, expected, _report(VAULT_9, "deposit", "mints less than its preview"));
        assertEq(_vault().balanceOf(receiver), minted, _report(VAULT_9, "deposit", "mints another number than it says"));
        assertEq(_token().balanceOf(holder), purse - assets, _report(VAULT_9, "deposit", "takes another amount"));
    }

    // VAULT-10

    function prop_VAULT10(VaultPast memory past, uint256 seed) internal {
        _live(past);
        (bool possible, uint256 shares) = _sharesUpTo(seed, _vault().maxMint(receiver));
        if (!possible) return;
        uint256 expected = _vault().previewMint(shares);
        _equip(holder, 2 * expected + 1); // allowed to take more, it must not
        uint256 purse = _token().balanceOf(holder);
        uint256 cost = _mint(VAULT_10, shares);
        assertLe(cost, expected, _report(VAULT_10, "mint", "takes more than its preview"));
        assertEq(_vault().balanceOf(receiver), shares, _report(VAULT_10, "mint", "mints another number"));
        assertEq(
            _token().balanceOf(holder), purse - cost, _report(VAULT_10, "mint", "takes another amount than it says")
        );
    }

    // VAULT-11

    function prop_VAULT11(VaultPast memory past, uint256 seed) internal {
        _live(past);
        (bool possible, uint256 assets) = _assetsUpTo(seed, _vault().maxWithdraw(holder));
        if (!possible) return;
        uint256 held = _vault().balanceOf(holder);
        uint256 expected = _vault().previewWithdraw(assets);
        uint256 burnt = _withdraw(VAULT_11, holder, assets);
        assertLe(burnt, expected, _report(VAULT_11, "withdraw", "burns more than its preview"));
        uint256 left = _vault().balanceOf(holder);
        assertEq(left, held - burnt, _report(VAULT_11, "withdraw", "burns another number than it says"));
        assertEq(_token().balanceOf(receiver), assets, _report(VAULT_11, "withdraw", "pays another amount"));
    }

    // VAULT-12

    function prop_VAULT12(VaultPast memory past, uint256 seed) internal {
        _live(past);
        (bool possible, uint256 shares) = _sharesUpTo(seed, _vault().maxRedeem(holder));
        if (!possible) return;
        uint256 held = _vault().balanceOf(holder);
        uint256 expected = _vault().previewRedeem(shares);
        uint256 paid = _redeem(VAULT_12, holder, shares);
        assertGe(paid, expected, _report(VAULT_12, "redeem", "pays less than its preview"));
        assertEq(_vault().balanceOf(holder), held - shares, _report(VAULT_12, "redeem", "burns another number"));
        assertEq(_token().balanceOf(receiver), paid, _report(VAULT_12, "redeem", "pays another amount than it says"));
    }

    // VAULT-13

    function prop_VAULT13(VaultPast memory past, uint256 seed) internal {
        _live(past);
        _checkEntryEvents(seed);
        _checkExitEvents(seed);
    }

    function _checkEntryEvents(uint256 seed) private inPassing {
        (bool possible, uint256 assets) = _assetsUpTo(seed, _vault().maxDeposit(receiver));
        if (possible) {
            _equip(holder, assets);
            vm.recordLogs();
            uint256 shares = _deposit(VAULT_13, assets);
            _findEntry("deposit", assets, shares);
        }
        (possible, assets) = _sharesUpTo(seed, _vault().maxMint(receiver));
        if (possible) {
            uint256 shares = assets;
            _equip(holder, _vault().previewMint(shares));
            vm.recordLogs();
            assets = _mint(VAULT_13, shares);
            _findEntry("mint", assets, shares);
        }
    }

    /// @dev By somebody else, so that caller, receiver and owner are three.
    function _checkExitEvents(uint256 seed) private inPassing {
        vm.prank(holder);
        _vault().approve(spender, type(uint256).max);
        (bool possible, uint256 assets) = _assetsUpTo(seed, _vault().maxWithdraw(holder) / 2);
        if (possible) {
            vm.recordLogs();
            uint256 shares = _withdraw(VAULT_13, spender, assets);
            _findExit("withdraw", assets, shares);
        }
        (possible, assets) = _sharesUpTo(seed, _vault().maxRedeem(holder));
        if (possible) {
            uint256 shares = assets;
            vm.recordLogs();
            assets = _redeem(VAULT_13, spender, shares);
            _findExit("redeem", assets, shares);
        }
    }

    function _findEntry(string memory name, uint256 assets, uint256 shares) private {
        bytes32[] memory topics = new bytes32[](3);
        (topics[0], topics[1], topics[2]) = (IERC4626.Deposit.selector, _topic(holder), _topic(receiver));
        assertTrue(_isTold(topics, abi.encode(assets, shares)), _report(VAULT_13, name, "emits no such event"));
    }

    function _findExit(string memory name, uint256 assets, uint256 shares) private {
        bytes32[] memory topics = new bytes32[](4);
        (topics[0], topics[1]) = (IERC4626.Withdraw.selector, _topic(spender));
        (topics[2], topics[3]) = (_topic(receiver), _topic(holder));
        assertTrue(_isTold(topics, abi.encode(assets, shares)), _report(VAULT_13, name, "emits no such event"));
    }

    function _isTold(bytes32[] memory topics, bytes memory data) private returns (bool) {
        bytes32 wanted = keccak256(abi.encode(topics, data));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            bool isOurs = logs[i].emitter == world.vault;
            if (isOurs && keccak256(abi.encode(logs[i].topics, logs[i].data)) == wanted) return true;
        }
        return false;
    }

    function _topic(address account) private pure returns (bytes32) {
        return bytes32(uint256(uint160(account)));
    }

    // VAULT-14

    function prop_VAULT14(VaultPast memory past, uint256 seed) internal {
        _live(past);
        (bool possible, uint256 assets) = _assetsUpTo(seed, _vault().maxWithdraw(holder));
        if (possible) _checkAllowance("withdraw", abi.encodeCall(_vault().withdraw, (assets, receiver, holder)));
        (possible, assets) = _sharesUpTo(seed, _vault().maxRedeem(holder));
        if (possible) _checkAllowance("redeem", abi.encodeCall(_vault().redeem, (assets, receiver, holder)));
    }

    function _checkAllowance(string memory name, bytes memory data) private {
        uint256 burnt = _burntBy(name, data);
        if (burnt == 0) return;
        vm.prank(holder);
        _vault().approve(spender, burnt - 1);
        _isRefused(VAULT_14, name, spender, data);
        vm.prank(holder);
        _vault().approve(spender, 0);
        _isRefused(VAULT_14, name, spender, data);
    }

    /// @dev Looks at the allowance, too, before everything is taken back.
    function _burntBy(string memory name, bytes memory data) private inPassing returns (uint256 burnt) {
        uint256 held = _vault().balanceOf(holder);
        vm.prank(holder);
        _vault().approve(spender, held);
        _move(VAULT_14, name, spender, data);
        burnt = held - _vault().balanceOf(holder);
        uint256 left = _vault().allowance(holder, spender);
        assertEq(left, held - burnt, _report(VAULT_14, name, "spends another allowance"));
    }

    // VAULT-15

    function prop_VAULT15(VaultPast memory past, uint256 seed) internal {
        _live(past);
        uint256 shares = _vault().balanceOf(holder);
        uint256 assets = _vault().convertToAssets(shares);
        _isRefused(VAULT_15, "withdraw", holder, abi.encodeCall(_vault().withdraw, (assets + 1, receiver, holder)));
        _isRefused(VAULT_15, "redeem", holder, abi.encodeCall(_vault().redeem, (shares + 1, receiver, holder)));
        bool possible;
        (possible, assets) = _assetsUpTo(seed, _vault().maxDeposit(receiver));
        if (!possible || assets == 0) return;
        _fund(holder, assets);
        _allow(holder, assets - 1);
        _isRefused(VAULT_15, "deposit", holder, abi.encodeCall(_vault().deposit, (assets, receiver)));
        _checkUnpaidMint(seed);
    }

    function _checkUnpaidMint(uint256 seed) private {
        (bool possible, uint256 shares) = _sharesUpTo(seed, _vault().maxMint(receiver));
        if (!possible) return;
        uint256 cost = _costOf(shares);
        if (cost == 0) return;
        _equip(holder, cost);
        _allow(holder, cost - 1);
        _isRefused(VAULT_15, "mint", holder, abi.encodeCall(_vault().mint, (shares, receiver)));
    }

    function _costOf(uint256 shares) private inPassing returns (uint256) {
        _equip(holder, _vault().previewMint(shares));
        return _mint(VAULT_15, shares);
    }

    // VAULT-16

    function prop_VAULT16_in(VaultPast memory past, uint256 seed) internal {
        _live(past);
        (bool possible, uint256 assets) = _assetsUpTo(seed, _vault().maxDeposit(receiver));
        if (possible) _inAndOut("deposit", assets, true);
        (possible, assets) = _sharesUpTo(seed, _vault().maxMint(receiver));
        if (possible) _inAndOut("mint", assets, false);
    }

    /// @dev Out by the same number of shares, then by the same assets. Where a limit is in the way, nothing is gained.
    function _inAndOut(string memory name, uint256 amount, bool isDeposit) private inPassing {
        (uint256 assets, uint256 shares) = isDeposit ? (amount, uint256(0)) : (_vault().previewMint(amount), amount);
        _equip(holder, assets);
        if (isDeposit) shares = _deposit(VAULT_16, assets);
        else assets = _mint(VAULT_16, shares);
        _outBySharesGainsNothing(name, assets, shares);
        _outByAssetsGainsNothing(name, assets, shares);
    }

    function _outBySharesGainsNothing(string memory name, uint256 assets, uint256 shares) private inPassing {
        if (shares > _vault().maxRedeem(receiver)) return;
        uint256 paid = _move(VAULT_16, name, receiver, abi.encodeCall(_vault().redeem, (shares, receiver, receiver)));
        assertLe(paid, assets, _report(VAULT_16, name, "and redeem gains assets"));
    }

    /// @dev The receiver may owe a share to rounding, which the holder lends.
    function _outByAssetsGainsNothing(string memory name, uint256 assets, uint256 shares) private inPassing {
        uint256 lent = _vault().balanceOf(holder);
        vm.prank(holder);
        assertTrue(_vault().transfer(receiver, lent));
        if (assets > _vault().maxWithdraw(receiver)) return;
        uint256 burnt = _move(VAULT_16, name, receiver, abi.encodeCall(_vault().withdraw, (assets, receiver, receiver)));
        assertGe(burnt, shares, _report(VAULT_16, name, "and withdraw gains shares"));
    }

    function prop_VAULT16_out(VaultPast memory past, uint256 seed) internal {
        _live(past);
        (bool possible, uint256 assets) = _assetsUpTo(seed, _vault().maxWithdraw(holder));
        if (possible) _outAndIn("withdraw", assets, true);
        (possible, assets) = _sharesUpTo(seed, _vault().maxRedeem(holder));
        if (possible) _outAndIn("redeem", assets, false);
    }

    /// @dev In by the same assets, then by the same number of shares.
    function _outAndIn(string memory name, uint256 amount, bool isWithdrawal) private inPassing {
        (uint256 assets, uint256 shares) = (amount, amount);
        if (isWithdrawal) shares = _withdraw(VAULT_16, holder, assets);
        else assets = _redeem(VAULT_16, holder, shares);
        _inByAssetsGainsNothing(name, assets, shares);
        _inBySharesGainsNothing(name, assets, shares);
    }

    function _inByAssetsGainsNothing(string memory name, uint256 assets, uint256 shares) private inPassing {
        if (assets < world.least || assets > _vault().maxDeposit(receiver)) return;
        _equip(holder, assets);
        assertLe(_deposit(VAULT_16, assets), shares, _report(VAULT_16, name, "and deposit gains shares"));
    }

    function _inBySharesGainsNothing(string memory name, uint256 assets, uint256 shares) private inPassing {
        if (shares > _vault().maxMint(receiver)) return;
        _equip(holder, _vault().previewMint(shares));
        assertGe(_mint(VAULT_16, shares), assets, _report(VAULT_16, name, "and mint gains assets"));
    }

    // VAULT-17

    function prop_VAULT17(VaultPast memory past, uint256 seed) internal {
        _live(past);
        (bool possible, uint256 amount) = _assetsUpTo(seed, _vault().maxDeposit(receiver));
        if (possible) _othersAfterEntry("deposit", amount, abi.encodeCall(_vault().deposit, (amount, receiver)));
        (possible, amount) = _sharesUpTo(seed, _vault().maxMint(receiver));
        if (possible) {
            uint256 cost = _vault().previewMint(amount);
            _othersAfterEntry("mint", cost, abi.encodeCall(_vault().mint, (amount, receiver)));
        }
        (possible, amount) = _assetsUpTo(seed, _vault().maxWithdraw(holder));
        if (possible) _othersAfter("withdraw", abi.encodeCall(_vault().withdraw, (amount, receiver, holder)));
        (possible, amount) = _sharesUpTo(seed, _vault().maxRedeem(holder));
        if (possible) _othersAfter("redeem", abi.encodeCall(_vault().redeem, (amount, receiver, holder)));
    }

    function _othersAfterEntry(string memory name, uint256 cost, bytes memory data) private {
        _equip(holder, cost);
        _othersAfter(name, data);
    }

    function _othersAfter(string memory name, bytes memory data) private inPassing {
        uint256 worth = _worth(bystander);
        _move(VAULT_17, name, holder, data);
        assertGe(_worth(bystander), worth, _report(VAULT_17, name, "lowers what others hold"));
    }

    // The four moves, to the receiver

    function _deposit(string memory sentence, uint256 assets) private returns (uint256 shares) {
        return _move(sentence, "deposit", holder, abi.encodeCall(_vault().deposit, (assets, receiver)));
    }

    function _mint(string memory sentence, uint256 shares) private returns (uint256 assets) {
        return _move(sentence, "mint", holder, abi.encodeCall(_vault().mint, (shares, receiver)));
    }

    function _withdraw(string memory sentence, address caller, uint256 assets) private returns (uint256 shares) {
        return _move(sentence, "withdraw", caller, abi.encodeCall(_vault().withdraw, (assets, receiver, holder)));
    }

    function _redeem(string memory sentence, address caller, uint256 shares) private returns (uint256 assets) {
        return _move(sentence, "redeem", caller, abi.encodeCall(_vault().redeem, (shares, receiver, holder)));
    }
}
