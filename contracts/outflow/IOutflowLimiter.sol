// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Bucket} from "../types/Bucket.sol";

/// @title IOutflowLimiter
/// @notice Bounds what leaves a host per asset and time, keeps small exits flowing, and remembers an attack.
/// @dev Amounts are raw token units, times unix seconds, shares parts per million (1,000,000 = 100 %). Native value is
/// the asset `0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE` (ERC-7528). An asset without terms is blocked both ways.
///
/// The bound (OUT-1): over any interval, what was charged to a lane minus inflow is at most
/// `burst + refill x seconds / window`, so all lanes of one asset let at most `most` out in any `window`.
/// Residual: who leaves capital of one burst at rest across two transactions can still empty a lane with it.
interface IOutflowLimiter {
    /// @notice Terms of one asset. With `isShare`, the six amounts from `burst` to `most` are parts per million of the
    /// asset's base; otherwise they are token units.
    /// @param isShare Whether the amounts are shares of the base: the smaller of this and the previous day's opening
    /// sample of the host's own accounting, never below `floor`.
    /// @param window Window `W` in seconds to which `refill`, `smallRefill` and `most` refer.
    /// @param tripPpm Trip level of the main lane, in parts per million of its burst.
    /// @param weightBps Weight of the asset for escalation, in basis points of the host's value.
    /// @param burst What the main lane pays at once when it is full.
    /// @param refill What the main lane regains per window.
    /// @param smallBurst What the small lane pays at once when it is full.
    /// @param smallRefill What the small lane regains per window.
    /// @param threshold Largest amount that the small lane pays; larger ones can trip the main lane.
    /// @param most `L`: nothing but this may leave in any window. At least the sum of the four amounts above, and of
    /// the two of the liquidation lane, if there is one.
    /// @param floor Least base in token units; shares only.
    struct OutflowTerms {
        bool isShare;
        uint32 window;
        uint32 tripPpm;
        uint16 weightBps;
        uint112 burst;
        uint112 refill;
        uint112 smallBurst;
        uint112 smallRefill;
        uint112 threshold;
        uint112 most;
        uint112 floor;
    }

    /// @notice When lanes that trip together latch the whole host.
    /// @param epoch Seconds within which trips are counted together, from the first.
    /// @param shareBps Sum of weights, in basis points, at which the host latches.
    struct EscalationTerms {
        uint32 epoch;
        uint16 shareBps;
    }

    /// @notice Opening samples of an asset and the line of its claims.
    /// @param sample Liquidity at the first flow of this day, claims that wait included.
    /// @param previousSample The same of the day before.
    /// @param day Number of this day since 1970.
    /// @param reserved Running total of all amounts that ever took a place in line.
    /// @param waiting What is still in escrow for claims of this asset.
    struct OutflowLine {
        uint112 sample;
        uint112 previousSample;
        uint32 day;
        uint128 reserved;
        uint128 waiting;
    }

    /// @notice A range of claim numbers, both ends included.
    struct ClaimRange {
        uint64 first;
        uint64 last;
    }

    /// @notice No terms are set for the asset, so nothing may enter or leave. Set them first.
    error OutflowAssetUnset(address asset);
    /// @notice The amount does not fit. Try again after `retryIn` seconds, or with at most `available` now.
    /// @param available What the main lane has left now.
    /// @param retryIn `type(uint256).max` when the amount can never leave at once: split it, or ask for a claim.
    error OutflowLimitExceeded(address asset, uint256 requested, uint256 available, uint256 retryIn);
    /// @notice The lane or the host is latched until `until`: only exits up to `smallAvailable` are paid at once.
    error OutflowLatched(address asset, uint256 requested, uint256 smallAvailable, uint40 until);
    /// @notice Zero, or more than `type(uint112).max`.
    error OutflowAmountInvalid(uint256 amount);
    /// @notice The host, its escrow and the zero address receive no outflow.
    error OutflowRecipientInvalid(address recipient);
    /// @notice The token takes `fee` from its sender beside the amount, more than a rounding of 64 units or a
    /// thousandth: what fits can leave, but nothing can wait,
    /// since the escrow could not pay that for the last claim. Ask for less.
    error OutflowClaimUnsupported(address asset, uint256 fee);
    /// @notice The terms contradict each other; `rule` is the number of the rule in `setOutflowTerms`.
    error OutflowTermsInvalid(address asset, uint8 rule);
    /// @notice The change loosens: pass it to `scheduleChange` instead.
    error OutflowChangeLoosens(address asset);
    /// @notice The epoch is zero, or the share is zero or above 10,000.
    error OutflowEscalationInvalid(uint32 epoch, uint16 shareBps);
    /// @notice The escrow serves another host, or its review and hold are shorter than the slow change delay.
    error OutflowEscrowInvalid(address escrow);
    /// @notice Only the escrow of this host.
    error OutflowCallerNotEscrow(address caller);
    /// @notice The line has not passed this place yet.
    error OutflowLineNotPassed(address asset, uint256 lineEnd, uint256 passed);
    /// @notice The sender is no guardian that may act now.
    error OutflowCallerNotGuardian(address caller);

    /// @notice Terms of an asset were set; the buckets carry the effective, rounded values.
    event OutflowTermsSet(address indexed asset, OutflowTerms terms, Bucket main, Bucket small);
    /// @notice The opening sample of a day was taken.
    event OutflowSampled(address indexed asset, uint32 day, uint256 sample, uint256 previousSample);
    /// @notice The claim that was just opened (`ClaimOpened` of the escrow) carries a call: whoever releases it passes
    /// `data`.
    event OutflowCallDelayed(address indexed asset, uint256 indexed claimId, bytes data);
    /// @notice An exit was paid from the small lane.
    event OutflowSmallPaid(address indexed asset, uint256 amount);
    /// @notice The lane tripped and pays at once only small exits until `until`.
    event OutflowLaneTripped(address indexed asset, uint256 amount, uint256 available, uint40 until);
    /// @notice The lanes that tripped within one epoch weigh enough: every lane is latched until `until`.
    event OutflowHostLatched(uint256 weightBps, uint40 until);
    /// @notice A guardian latched a lane, or with the zero asset the host.
    event OutflowLatchedBy(
        address indexed asset, address indexed guardian, uint40 until, bytes32 cause, bytes32 evidence
    );
    /// @notice Escalation was set.
    event OutflowEscalationSet(uint32 epoch, uint16 shareBps);
    /// @notice The weight of an asset was renewed; it counts as zero from `until` on.
    event OutflowWeightSet(address indexed asset, uint16 weightBps, uint40 until);
    /// @notice The line passed over a quarantined claim, whose place was given up.
    event OutflowPlaceGivenUp(address indexed asset, uint256 lineEnd, uint256 amount);
    /// @notice Where failed pushes go once they expire.
    event OutflowRescueSet(address rescue);

    /// @notice Sets the terms of an asset. At once by the governor when they are the first and the host holds none of
    /// the asset, or when they only tighten and leave the small lane alone; otherwise only as a scheduled change.
    /// @dev Rules: 1 window not zero; 2 burst and small burst not zero, threshold at least 1/1,024 of the burst; 3
    /// threshold at most the small burst and the burst; 4 the amounts of all lanes together at most `most`; 5 `most` at
    /// most 100 % and 6 a floor for shares; 7 trip level and weight at most 100 %.
    function setOutflowTerms(address asset, OutflowTerms calldata terms) external;

    /// @notice Renews the weight of an asset for escalation. The governor at once, if it is not lowered; otherwise only
    /// as a scheduled change.
    function setOutflowWeight(address asset, uint16 weightBps) external;

    /// @notice Sets escalation. Only as a scheduled change.
    function setOutflowEscalation(EscalationTerms calldata terms) external;

    /// @notice Sets where failed pushes go once they expire. Only as a scheduled change.
    function setOutflowRescue(address rescue) external;

    /// @notice Latches a lane for `duration` seconds. A guardian, on its own clock.
    /// @param asset Zero for the whole host.
    function latchOutflow(address asset, uint32 duration, bytes32 cause, bytes32 evidence) external;

    /// @notice Holds every claim of an asset in the range for the escrow's hold time, once. A guardian.
    function holdClaims(address asset, uint64 firstClaim, uint64 lastClaim) external;

    /// @notice Quarantines claims. Only as a scheduled change; scheduling it holds them until it is executed or gone.
    function quarantineClaims(address asset, ClaimRange[] calldata ranges) external;

    /// @notice Sends on what quarantined claims of an asset left in the escrow, for its victims. Only as a scheduled
    /// change, and only what was skipped: see `IOutflowEscrow.recoverable`.
    /// @param to Who distributes it. Not the host: what was stolen never enters a share price again.
    function recoverQuarantined(address asset, address to) external;

    /// @notice Called by the escrow before it pays: reverts unless the line has passed `lineEnd`.
    function passClaim(address asset, uint256 lineEnd, uint256 amount) external;

    /// @notice Called by the escrow once the line has reached a quarantined claim: gives its place up.
    function skipClaim(address asset, uint256 lineEnd, uint256 amount) external;

    /// @notice What one exit of this asset could take at once, now.
    /// @return main From the main lane; zero while it is latched or in debt.
    /// @return small From the small lane, at most the threshold.
    function outflowCapacity(address asset) external view returns (uint256 main, uint256 small);

    /// @notice What a delayed exit of `amount` would get now.
    /// @return paid What would be paid at once.
    /// @return waits What would become a claim.
    /// @return wait Seconds until the line has passed that claim at the rate in force, the review apart;
    /// `type(uint256).max` when it never will.
    function previewOutflow(address asset, uint256 amount)
        external
        view
        returns (uint256 paid, uint256 waits, uint256 wait);

    /// @notice Until when the lane of `asset` pays only small exits: the later of its own latch and the host's.
    function outflowLatchedUntil(address asset) external view returns (uint40);

    /// @notice How far the line of an asset has moved: places that end at or before this are due.
    function outflowLinePassed(address asset) external view returns (uint256);

    /// @notice Terms of an asset.
    function outflowTerms(address asset) external view returns (OutflowTerms memory);

    /// @notice Samples and line of an asset.
    function outflowLine(address asset) external view returns (OutflowLine memory);

    /// @notice The stored words of both lanes, see `Bucket` for their bits.
    function outflowBuckets(address asset) external view returns (Bucket main, Bucket small);

    /// @notice What the host holds of an asset by its own books, claims that wait in escrow apart.
    function outflowLiquidity(address asset) external view returns (uint256);

    /// @notice The escrow that keeps delayed value.
    function outflowEscrow() external view returns (address);

    /// @notice Where failed pushes go once they expire.
    function outflowRescue() external view returns (address);
}
