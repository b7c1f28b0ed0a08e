// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {VaultAssertions} from "./VaultAssertions.sol";
import {VaultPast} from "./VaultWorld.sol";

/// @title VaultReadProperties
/// @notice What ERC-4626 asks of the functions that only read: `asset`, `totalAssets`, conversions, maxima, previews.
/// @dev Each takes fuzzed numbers and cuts them to what the world allows.
abstract contract VaultReadProperties is VaultAssertions {
    string private constant VAULT_1 = "VAULT-1: the asset is an ERC-20 token, and who asks for it is always answered";
    string private constant VAULT_2 = "VAULT-2: totalAssets always answers, with no less than all shares are worth";
    string private constant VAULT_3 = "VAULT-3: conversions always answer, and the same to everybody";
    string private constant VAULT_4 = "VAULT-4: converting there and back gains nothing";
    string private constant VAULT_5 =
        "VAULT-5: the maxima always answer, and do not ask what the account has in its purse";
    string private constant VAULT_6 = "VAULT-6: what a maximum allows is accepted";
    string private constant VAULT_7 = "VAULT-7: previews answer the same to everybody";
    string private constant VAULT_8 = "VAULT-8: previews round and charge against the user, conversions do neither";

    // VAULT-1

    function prop_VAULT1(VaultPast memory past) internal {
        _checkAsset();
        _live(past);
        _checkAsset();
    }

    function _checkAsset() private {
        uint256 answer = _ask(VAULT_1, "asset", receiver, abi.encodeCall(_vault().asset, ()));
        assertLe(answer, type(uint160).max, _report(VAULT_1, "asset", "is not an address"));
        (bool ok, bytes memory result) =
            address(uint160(answer)).staticcall(abi.encodeCall(_token().balanceOf, (world.vault)));
        assertTrue(ok && result.length == 32, _report(VAULT_1, "asset", "tells no balance"));
    }

    // VAULT-2

    function prop_VAULT2(VaultPast memory past) internal {
        _ask(VAULT_2, "totalAssets", receiver, abi.encodeCall(_vault().totalAssets, ()));
        _live(past);
        uint256 total = _ask(VAULT_2, "totalAssets", receiver, abi.encodeCall(_vault().totalAssets, ()));
        uint256 promised = _vault().convertToAssets(_vault().totalSupply());
        assertGe(total, promised, _report(VAULT_2, "totalAssets", "is less than the shares are worth"));
    }

    // VAULT-3

    function prop_VAULT3(VaultPast memory past, uint256 seed) internal {
        _live(past);
        uint256 amount = bound(seed, 0, world.most);
        _checkAskers(VAULT_3, "convertToShares", abi.encodeCall(_vault().convertToShares, (amount)));
        amount = bound(seed, 0, _vault().convertToShares(world.most));
        _checkAskers(VAULT_3, "convertToAssets", abi.encodeCall(_vault().convertToAssets, (amount)));
    }

    // VAULT-4

    function prop_VAULT4(VaultPast memory past, uint256 seed) internal {
        _live(past);
        uint256 assets = bound(seed, 0, world.most);
        uint256 shares = _vault().convertToShares(assets);
        assertLe(_vault().convertToAssets(shares), assets, _report(VAULT_4, "convertToAssets", "gives more back"));
        shares = bound(seed, 0, shares);
        assets = _vault().convertToAssets(shares);
        assertLe(_vault().convertToShares(assets), shares, _report(VAULT_4, "convertToShares", "gives more back"));
    }

    // VAULT-5

    /// @dev Who holds nothing, who holds shares, and who cannot act at all.
    function prop_VAULT5(VaultPast memory past) internal {
        _live(past);
        address[4] memory accounts = [holder, receiver, world.vault, address(0)];
        for (uint256 i = 0; i < accounts.length; ++i) {
            _ask(VAULT_5, "maxDeposit", receiver, abi.encodeCall(_vault().maxDeposit, (accounts[i])));
            _ask(VAULT_5, "maxMint", receiver, abi.encodeCall(_vault().maxMint, (accounts[i])));
            _ask(VAULT_5, "maxWithdraw", receiver, abi.encodeCall(_vault().maxWithdraw, (accounts[i])));
            _ask(VAULT_5, "maxRedeem", receiver, abi.encodeCall(_vault().maxRedeem, (accounts[i])));
        }
        (uint256 assets, uint256 shares) = (_vault().maxDeposit(receiver), _vault().maxMint(receiver));
        _fund(receiver, world.most);
        assertEq(_vault().maxDeposit(receiver), assets, _report(VAULT_5, "maxDeposit", "depends on the balance"));
        assertEq(_vault().maxMint(receiver), shares, _report(VAULT_5, "maxMint", "depends on the balance"));
    }

    // VAULT-6

    function prop_VAULT6(VaultPast memory past, uint256 seed) internal {
        _live(past);
        _tryAll(seed);
        _tryAll(type(uint256).max); // the very maximum
    }

    function _tryAll(uint256 seed) private {
        _tryDeposit(seed);
        _tryMint(seed);
        _tryWithdraw(seed);
        _tryRedeem(seed);
    }

    function _tryDeposit(uint256 seed) private inPassing {
        (bool possible, uint256 assets) = _assetsUpTo(seed, _vault().maxDeposit(receiver));
        if (!possible) return;
        _equip(holder, assets);
        _move(VAULT_6, "deposit", holder, abi.encodeCall(_vault().deposit, (assets, receiver)));
    }

    function _tryMint(uint256 seed) private inPassing {
        (bool possible, uint256 shares) = _sharesUpTo(seed, _vault().maxMint(receiver));
        if (!possible) return;
        _equip(holder, _vault().previewMint(shares));
        _move(VAULT_6, "mint", holder, abi.encodeCall(_vault().mint, (shares, receiver)));
    }

    function _tryWithdraw(uint256 seed) private inPassing {
        (bool possible, uint256 assets) = _assetsUpTo(seed, _vault().maxWithdraw(holder));
        if (!possible) return;
        _move(VAULT_6, "withdraw", holder, abi.encodeCall(_vault().withdraw, (assets, receiver, holder)));
    }

    function _tryRedeem(uint256 seed) private inPassing {
        (bool possible, uint256 shares) = _sharesUpTo(seed, _vault().maxRedeem(holder));
        if (!possible) return;
        _move(VAULT_6, "redeem", holder, abi.encodeCall(_vault().redeem, (shares, receiver, holder)));
    }

    // VAULT-7

    function prop_VAULT7(VaultPast memory past, uint256 seed) internal {
        _live(past);
        (, uint256 assets) = _assetsUpTo(seed, world.most);
        (, uint256 shares) = _sharesUpTo(seed, type(uint256).max);
        _checkAskers(VAULT_7, "previewDeposit", abi.encodeCall(_vault().previewDeposit, (assets)));
        _checkAskers(VAULT_7, "previewMint", abi.encodeCall(_vault().previewMint, (shares)));
        _checkAskers(VAULT_7, "previewWithdraw", abi.encodeCall(_vault().previewWithdraw, (assets)));
        _checkAskers(VAULT_7, "previewRedeem", abi.encodeCall(_vault().previewRedeem, (shares)));
    }

    /// @dev Who has shares, who has none, and nobody.
    function _checkAskers(string memory sentence, string memory name, bytes memory data) private {
        uint256 answer = _ask(sentence, name, holder, data);
        assertEq(_ask(sentence, name, receiver, data), answer, _report(sentence, name, "depends on who asks"));
        assertEq(_ask(sentence, name, address(0), data), answer, _report(sentence, name, "depends on who asks"));
    }

    // VAULT-8

    function prop_VAULT8(VaultPast memory past, uint256 seed) internal {
        _live(past);
        (, uint256 assets) = _assetsUpTo(seed, world.most);
        uint256 ideal = _vault().convertToShares(assets);
        assertLe(_vault().previewDeposit(assets), ideal, _report(VAULT_8, "previewDeposit", "gives more"));
        assertGe(_vault().previewWithdraw(assets), ideal, _report(VAULT_8, "previewWithdraw", "takes less"));
        (, uint256 shares) = _sharesUpTo(seed, type(uint256).max);
        ideal = _vault().convertToAssets(shares);
        assertGe(_vault().previewMint(shares), ideal, _report(VAULT_8, "previewMint", "takes less"));
        assertLe(_vault().previewRedeem(shares), ideal, _report(VAULT_8, "previewRedeem", "gives more"));
    }
}
