// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowLimiter} from "./IOutflowLimiter.sol";

/// @title IOutflowEscrow
/// @notice Keeps delayed value until its place in line has passed and the review is over, then pays it to whom it was
/// meant. No owner, no upgrade, one host.
/// @dev A claim is stored as a hash only: whoever releases it passes its content, as `ClaimOpened` told it.
interface IOutflowEscrow {
    /// @notice A claim, as committed when it was made.
    /// @param asset Token, or the ERC-7528 address for native value.
    /// @param recipient Who is paid.
    /// @param amount Token units that wait.
    /// @param lineEnd Running total at the end of its place in line.
    /// @param madeAt Unix second at which it was made.
    struct Claim {
        address asset;
        address recipient;
        uint128 amount;
        uint128 lineEnd;
        uint40 madeAt;
    }

    /// @notice What became of a claim.
    enum ClaimState {
        None,
        Waiting,
        Held,
        Quarantined,
        Due,
        PushFailed
    }

    /// @notice Only the host.
    error EscrowCallerNotHost(address caller);
    /// @notice No such claim is open: it never was, it is paid, or the content passed is not its own.
    error EscrowClaimUnknown(uint64 id);
    /// @notice The review, or the hold, of this claim ends at `dueAt`.
    error EscrowClaimNotDue(uint64 id, uint40 dueAt);
    /// @notice A scheduled quarantine holds this claim until it is executed, vetoed or lapsed at `until`.
    error EscrowClaimFrozen(uint64 id, uint40 until);
    /// @notice The claim is quarantined: its value stays here.
    error EscrowClaimQuarantined(uint64 id);
    /// @notice The claim is not quarantined, so its place is not given up.
    error EscrowClaimNotQuarantined(uint64 id);
    /// @notice Its push did not fail: `release` pays it.
    error EscrowPushNotFailed(uint64 id);
    /// @notice Only the recipient may say where a failed push goes.
    error EscrowCallerNotRecipient(address caller, address recipient);
    /// @notice The failed push may be collected by its recipient until `expiry`.
    error EscrowPushNotExpired(uint64 id, uint40 expiry);
    /// @notice Send at least `required` gas, so that a push cannot be made to fail by starving it.
    error EscrowGasTooLow(uint256 gas, uint256 required);
    /// @notice The range is empty, ends beyond the last claim, or there are too many of them.
    error EscrowRangeInvalid(uint64 first, uint64 last);
    /// @notice Another quarantine of this asset is pending until `until`.
    error EscrowQuarantinePending(address asset, uint40 until);
    /// @notice The recipient's way out failed too.
    error EscrowTransferFailed(address asset, address to, uint256 amount);
    /// @notice The host is the zero address, or review or hold is zero.
    error EscrowSetupInvalid(address host, uint32 review, uint32 hold);

    /// @notice A claim was made. Everything that `release` needs is here; `madeAt` is the block's time.
    event ClaimOpened(
        uint64 indexed id,
        address indexed asset,
        address indexed recipient,
        uint128 amount,
        uint128 lineEnd,
        uint40 madeAt
    );
    /// @notice A claim was paid. `paid` is less than its amount only when the token shrank meanwhile.
    event ClaimReleased(uint64 indexed id, address indexed asset, address indexed recipient, uint256 paid);
    /// @notice The push failed; the recipient can collect the value until `expiry`.
    event ClaimPushFailed(uint64 indexed id, address indexed recipient, uint40 expiry);
    /// @notice The recipient of a failed push took it to another address.
    event ClaimCollected(uint64 indexed id, address indexed recipient, address to, uint256 paid);
    /// @notice A failed push expired to the rescue address.
    event ClaimExpired(uint64 indexed id, address indexed recipient, address rescue, uint256 paid);
    /// @notice All claims of the asset in the range are due only after the hold.
    event ClaimsHeld(address indexed asset, uint64 first, uint64 last);
    /// @notice A scheduled quarantine holds the ranges until `until`.
    event ClaimsFrozen(address indexed asset, IOutflowLimiter.ClaimRange[] ranges, uint40 until);
    /// @notice The scheduled quarantine was vetoed or cancelled.
    event ClaimsUnfrozen(address indexed asset);
    /// @notice The ranges are quarantined for good.
    event ClaimsQuarantined(address indexed asset, IOutflowLimiter.ClaimRange[] ranges);
    /// @notice The place of a quarantined claim was given up.
    event ClaimSkipped(uint64 indexed id, address indexed asset, uint128 amount);

    /// @notice Records a claim on value that has just arrived. Only the host.
    function open(address asset, address recipient, uint128 amount, uint128 lineEnd) external returns (uint64 id);

    /// @notice Pays a due claim. Anyone. When the push fails the value stays for `collect`.
    function release(uint64 id, Claim calldata claim) external;

    /// @notice Takes a failed push to any address. Only its recipient.
    function collect(uint64 id, Claim calldata claim, address to) external;

    /// @notice Sends an expired failed push to the host's rescue address. Anyone, a year after the failure.
    function expire(uint64 id, Claim calldata claim) external;

    /// @notice Gives up the place of a quarantined claim that the line has reached. Anyone.
    function skip(uint64 id, Claim calldata claim) external;

    /// @notice Holds a range of claims of an asset. Only the host.
    function hold(address asset, uint64 first, uint64 last) external;

    /// @notice Freezes ranges until a scheduled quarantine is decided. Only the host.
    function freeze(address asset, IOutflowLimiter.ClaimRange[] calldata ranges, uint40 until) external;

    /// @notice Drops the freeze. Only the host.
    function unfreeze(address asset) external;

    /// @notice Quarantines ranges and drops the freeze. Only the host.
    function quarantine(address asset, IOutflowLimiter.ClaimRange[] calldata ranges) external;

    /// @notice State of a claim. `Due` speaks of review, hold and freeze; the line is the host's to tell.
    function claimState(uint64 id, Claim calldata claim) external view returns (ClaimState);

    /// @notice Unix second at which review and hold of a claim are over.
    function claimDueAt(uint64 id, address asset, uint40 madeAt) external view returns (uint40);

    /// @notice Number of the latest claim, zero when there was none.
    function claimCount() external view returns (uint64);

    /// @notice Sum of open claims of an asset, quarantined and failed ones included.
    function owed(address asset) external view returns (uint256);

    /// @notice The host it serves.
    function host() external view returns (address);

    /// @notice Seconds for which every claim is reviewed.
    function review() external view returns (uint32);

    /// @notice Seconds that a hold adds, once.
    function holdTime() external view returns (uint32);
}
