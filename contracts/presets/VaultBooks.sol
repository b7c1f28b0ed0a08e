// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {ERC20, IERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";

import {IVaultBooks} from "./IProtectedVault.sol";
import {Asset} from "../outflow/Asset.sol";

/// @title VaultBooks
/// @notice The vault itself, without any protection: OpenZeppelin's ERC-4626 over books in place of a balance.
/// @dev It names the moments at which a protected vault steps in as hooks. Books, not balances, say what is held, so a
/// donation moves neither the price of a share nor a limit. The caller of everything that moves value guards against
/// re-entrance.
abstract contract VaultBooks is ERC4626, IVaultBooks {
    /// @custom:storage-location erc7201:bulkhead.storage.VaultBooks
    struct VaultBooksStorage {
        uint256 held;
    }

    // keccak256(abi.encode(uint256(keccak256("bulkhead.storage.VaultBooks")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant VAULT_BOOKS_SLOT = 0xc9449ec92cdcbc38be3e87ae0935d657885b27690d851bc77fe929394f54f000;

    /// @dev What the limiter can meter in one exit, so no holding ever becomes too large to leave.
    uint256 private constant RANGE = type(uint112).max;
    /// @dev Six decimals more than the asset: see `IVaultBooks` for the attack that this makes a loss.
    uint8 private constant DECIMALS_OFFSET = 6;

    constructor(address asset_, string memory name_, string memory symbol_)
        ERC20(name_, symbol_)
        ERC4626(IERC20(asset_))
    {}

    // Reads

    /// @inheritdoc IERC4626
    function totalAssets() public view override(ERC4626, IERC4626) returns (uint256) {
        return _vaultBooksStorage().held;
    }

    /// @inheritdoc IERC4626
    function maxDeposit(address) public view virtual override(ERC4626, IERC4626) returns (uint256) {
        return RANGE - totalAssets();
    }

    /// @inheritdoc IERC4626
    function maxMint(address receiver) public view override(ERC4626, IERC4626) returns (uint256) {
        return convertToShares(maxDeposit(receiver));
    }

    // Internals

    function _addYield(uint256 assets) internal {
        require(totalSupply() != 0, VaultYieldUnowned());
        uint256 room = RANGE - totalAssets();
        require(assets <= room, VaultRangeExceeded(assets, room));
        _transferIn(msg.sender, assets);
        emit YieldAdded(msg.sender, assets);
    }

    function _transferIn(address from, uint256 assets) internal override {
        if (assets == 0) return;
        uint256 received = Asset.pullMeasured(asset(), from, assets);
        require(received == assets, VaultTransferShort(assets, received));
        _onInflow(assets);
        _vaultBooksStorage().held += assets;
    }

    function _transferOut(address to, uint256 assets) internal override {
        if (assets == 0) return;
        _onOutflow(assets);
        _takeFromBooks(assets);
        _payOutflow(to, assets);
    }

    function _takeFromBooks(uint256 assets) internal {
        _vaultBooksStorage().held -= assets;
    }

    function _decimalsOffset() internal pure override returns (uint8) {
        return DECIMALS_OFFSET;
    }

    function _vaultBooksStorage() private pure returns (VaultBooksStorage storage $) {
        bytes32 slot = VAULT_BOOKS_SLOT;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }

    // Hooks

    /// @dev Hook. Value arrived and is not in the books yet.
    function _onInflow(uint256 assets) internal virtual;

    /// @dev Hook. Value is about to leave whole and is still in the books. Reverts when it may not.
    function _onOutflow(uint256 assets) internal virtual;

    /// @dev Hook. Pays what `_onOutflow` let pass.
    function _payOutflow(address to, uint256 assets) internal virtual;
}
