// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";

/// @title IVaultBooks
/// @notice An ERC-4626 vault whose books, not its balance, say what it holds: value comes in by `deposit`, `mint` and
/// `addYield`, and leaves against shares.
/// @dev A share is a millionth of the asset's smallest unit when the vault is new: shares have six decimals more than
/// the asset. Together with one virtual unit behind a million virtual shares this makes the inflation attack a loss:
/// who lifts the price of a share in order to round another's deposit away gives the virtual shares a million times
/// what he takes.
///
/// What is sent to the vault without a call belongs to nobody and stays there.
///
/// The asset moves what it is told to move. One that delivers less than that is refused on entry. One that takes more
/// from its sender, or that shrinks where it lies, leaves less than the books say, and the holders who leave last
/// bear it: put such an asset behind a wrapper.
interface IVaultBooks is IERC4626 {
    /// @notice The transfer delivered less than it was told to: shares for the whole amount would not be backed.
    error VaultTransferShort(uint256 assets, uint256 received);
    /// @notice The books have room for `room` more; they end at `type(uint112).max`.
    error VaultRangeExceeded(uint256 assets, uint256 room);
    /// @notice There are no shares, so the yield would be nobody's. Deposit first.
    error VaultYieldUnowned();

    /// @notice Yield came in: every share is worth more.
    event YieldAdded(address indexed from, uint256 assets);

    /// @notice Adds `assets` of the caller to the vault without minting shares. Anyone. Emits `YieldAdded`.
    /// @dev It belongs to whoever holds shares at that moment, also to who bought them just before. Against that, add
    /// little and often.
    /// @param assets Asset units; what the caller has approved, and at most what the range leaves.
    function addYield(uint256 assets) external;
}

/// @title IProtectedVault
/// @notice `IVaultBooks` with guardians, plans and limits on what leaves, for one asset.
/// @dev `deposit`, `mint` and `addYield` are of scope `Enter`; `withdraw`, `redeem` and `requestExit` of scope `Exit`.
///
/// While no limit binds and nothing is closed, the standard's functions do what the standard says. Otherwise:
/// - `withdraw` and `redeem` pay all or refuse with `OutflowLimitExceeded` or `OutflowLatched`, which say what fits and
///   when. `ERC4626ExceededMaxWithdraw` and `ERC4626ExceededMaxRedeem` speak of what the owner holds.
/// - `maxWithdraw` and `maxRedeem` are the largest amount payable now for which every smaller one is payable, too; zero
///   while `Exit` is closed. What others take in the same block lowers them, and what the same transaction brought in
///   comes on top.
/// - `maxDeposit` and `maxMint` are what the range of the books leaves; zero while `Enter` is closed. Closed functions
///   refuse an amount of zero, too.
/// - The previews tell the price and know no limit, as the standard wants: what they answer may have to wait.
/// - Vault and escrow receive no outflow.
/// - What waits in escrow is no longer the vault's: it is outside `totalAssets`, and its shares are burnt.
interface IProtectedVault is IVaultBooks {
    /// @notice Shares were burnt for `paid + waits`: the one was paid at once, the other waits as a claim in escrow.
    /// @dev In place of the standard's `Withdraw`, which tells of assets that have arrived.
    event ExitRequested(
        address indexed sender,
        address indexed receiver,
        address indexed owner,
        uint256 paid,
        uint256 waits,
        uint256 shares,
        uint256 claimId
    );

    /// @notice Burns `shares` at the present price, pays what fits under the limit and lets the rest wait in escrow.
    /// Emits `ExitRequested`.
    /// @dev The claim neither gains nor loses with the vault from now on. Callers other than the owner spend their
    /// allowance, as in `redeem`.
    /// @param shares Shares of the owner.
    /// @param receiver Who is paid, now and later.
    /// @param owner Whose shares are burnt.
    /// @return paid Asset units paid at once.
    /// @return claimId Number of the claim on the rest in the escrow, zero when everything was paid.
    function requestExit(uint256 shares, address receiver, address owner)
        external
        returns (uint256 paid, uint256 claimId);
}
