// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowLimiter} from "./IOutflowLimiter.sol";

/// @title IOutflowEscrow
/// @notice Keeps delayed value until its place in line has passed and the review is over, then pays it to whom it was
/// meant. No owner, no upgrade, one host.
/// @dev A claim is stored as a hash only: whoever releases it passes its content, as `ClaimOpened` told it. Each asset
/// counts its claims from one, so a claim is named by its asset and its number.
interface IOutflowEscrow {
    /// @notice A claim, as committed when it was made.
    /// @param asset Token, or the ERC-7528 address for native value.
    /// @param recipient Who is paid.
    /// @param amount Token units that wait.
    /// @param lineEnd Running total at the end of its place in line.
    /// @param madeAt Unix second at which it was made.
    /// @param callHash Hash of the data that its recipient is called with (`IOutflowReceiver`), zero for none.
    struct Claim {
        address asset;
        address recipient;
        uint128 amount;
        uint128 lineEnd;
        uint40 madeAt;
        bytes32 callHash;
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
    /// @notice Send at least `required` gas, so that nobody starves a push, or what its recipient does with it.
    error EscrowGasTooLow(uint256 gas, uint256 required);
    /// @notice The range is empty, begins at zero, or ends beyond the last claim of the asset.
    error EscrowRangeInvalid(address asset, uint64 first, uint64 last);
    /// @notice One quarantine names at most `most` ranges: join those that touch. A second one of the same asset can be
    /// scheduled only when this one is no longer pending.
    error EscrowRangesTooMany(uint256 count, uint256 most);
    /// @notice Another quarantine of this asset is pending until `until`.
    error EscrowQuarantinePending(address asset, uint40 until);
    /// @notice The way out of a failed push failed again.
    error EscrowTransferFailed(address asset, address to, uint256 amount);
    /// @notice The claim carries a call: pass its data to `releaseWithCall` or `retry`. `given` is the hash of what was
    /// passed, zero for nothing.
    error EscrowCallMismatch(uint64 id, bytes32 callHash, bytes32 given);
    /// @notice The zero address, the escrow and its host receive nothing.
    error EscrowRecipientInvalid(address recipient);
    /// @notice No quarantined claim of the asset was skipped since the last recovery.
    error EscrowNothingToRecover(address asset);
    /// @notice Only the escrow itself.
    error EscrowCallerNotEscrow(address caller);
    /// @notice The host is the zero address, or review or hold is zero.
    error EscrowSetupInvalid(address host, uint32 review, uint32 hold);

    /// @notice A claim was made. Everything that `release` needs is here; the data of a call was told by the host.
    event ClaimOpened(
        uint64 indexed id,
        address indexed asset,
        address indexed recipient,
        uint128 amount,
        uint128 lineEnd,
        uint40 madeAt,
        bytes32 callHash
    );
    /// @notice A claim was paid. `paid` is less than its amount only when the token shrank meanwhile.
    event ClaimReleased(uint64 indexed id, address indexed asset, address indexed recipient, uint256 paid);
    /// @notice The push failed. Anyone may retry it, and the recipient may collect the value until `expiry`.
    event ClaimPushFailed(uint64 indexed id, address indexed asset, address indexed recipient, uint40 expiry);
    /// @notice The recipient of a failed push took it to another address.
    event ClaimCollected(uint64 indexed id, address indexed asset, address indexed recipient, address to, uint256 paid);
    /// @notice A failed push expired to the rescue address.
    event ClaimExpired(
        uint64 indexed id, address indexed asset, address indexed recipient, address rescue, uint256 paid
    );
    /// @notice All claims of the asset in the range are due only after the hold.
    event ClaimsHeld(address indexed asset, uint64 first, uint64 last);
    /// @notice A scheduled quarantine holds the ranges as long as that change is pending.
    event ClaimsFrozen(address indexed asset, IOutflowLimiter.ClaimRange[] ranges, bytes32 change);
    /// @notice The ranges are quarantined for good.
    event ClaimsQuarantined(address indexed asset, IOutflowLimiter.ClaimRange[] ranges);
    /// @notice The place of a quarantined claim was given up.
    event ClaimSkipped(uint64 indexed id, address indexed asset, uint128 amount);
    /// @notice What quarantined claims left was sent on. `paid` is less than they were only when the token shrank.
    event ClaimsRecovered(address indexed asset, address indexed to, uint256 paid);

    /// @notice Records a claim on value that has just arrived. Only the host.
    /// @param callHash Hash of the data that the recipient is called with, zero for none.
    function open(address asset, address recipient, uint128 amount, uint128 lineEnd, bytes32 callHash)
        external
        returns (uint64 id);

    /// @notice Pays a due claim. Anyone. When the push fails the value stays, for `retry` and for `collect`.
    function release(uint64 id, Claim calldata claim) external;

    /// @notice Pays a due claim that carries a call, and makes it: both or neither. Anyone.
    /// @param data What the recipient's `onOutflow` is called with, as `OutflowCallDelayed` of the host told it.
    function releaseWithCall(uint64 id, Claim calldata claim, bytes calldata data) external;

    /// @notice Pushes a failed claim to its recipient again, with all the gas that is there, and never with less than
    /// `release` grants. Anyone: a token that was paused, or a call that needed more gas, must not cost a recipient
    /// that cannot `collect`.
    /// @param data Empty for a claim without a call.
    function retry(uint64 id, Claim calldata claim, bytes calldata data) external;

    /// @notice Takes a failed push to any address, without its call. Only its recipient.
    function collect(uint64 id, Claim calldata claim, address to) external;

    /// @notice Sends an expired failed push to the host's rescue address. Anyone, a year after the failure, and not
    /// while a quarantine of it is pending; such a time counts in the year.
    function expire(uint64 id, Claim calldata claim) external;

    /// @notice Gives up the place of a quarantined claim that the line has reached. Anyone. Its value is recoverable
    /// from then on.
    function skip(uint64 id, Claim calldata claim) external;

    /// @notice One push with a call, which this contract makes to itself so that both fail together.
    function pushWithCall(address asset, address to, uint256 amount, bytes calldata data) external;

    /// @notice Holds a range of claims of an asset. Only the host.
    function hold(address asset, uint64 first, uint64 last) external;

    /// @notice Freezes ranges until a scheduled quarantine is executed, vetoed, cancelled or lapsed. Only the host.
    /// @param change Number of the change, which the host is asked about.
    function freeze(address asset, IOutflowLimiter.ClaimRange[] calldata ranges, bytes32 change) external;

    /// @notice Quarantines ranges. Only the host.
    function quarantine(address asset, IOutflowLimiter.ClaimRange[] calldata ranges) external;

    /// @notice Sends on what skipped claims of an asset left here. Only the host.
    /// @return paid What was sent.
    function recover(address asset, address to) external returns (uint256 paid);

    /// @notice State of a claim. `Due` speaks of review, hold and freeze; the line is the host's to tell. A failed push
    /// that is frozen or quarantined is told as that: nobody can retry or collect it.
    function claimState(uint64 id, Claim calldata claim) external view returns (ClaimState);

    /// @notice Unix second at which review and hold of a claim are over.
    function claimDueAt(uint64 id, address asset, uint40 madeAt) external view returns (uint40);

    /// @notice Number of the latest claim of an asset, zero when there was none.
    function claimCount(address asset) external view returns (uint64);

    /// @notice Sum of open claims of an asset, quarantined and failed ones included.
    function owed(address asset) external view returns (uint256);

    /// @notice What skipped claims of an asset left here, in what they were worth when made. Part of `owed`.
    function recoverable(address asset) external view returns (uint256);

    /// @notice The host it serves.
    function host() external view returns (address);

    /// @notice Seconds for which every claim is reviewed.
    function review() external view returns (uint32);

    /// @notice Seconds that a hold adds, once.
    function holdTime() external view returns (uint32);
}
