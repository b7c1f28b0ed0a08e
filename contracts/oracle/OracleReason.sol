// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// Why a price is refused; `None` when it is accepted. The order is that of the checks: what the feed says now is
/// judged first, what is stored comes after it.
/// `Unreadable`: the call failed, burnt its gas, or returned too little. `NotPositive`: zero or negative.
/// `TimestampInvalid`: zero, or in the future. `Stale`: older than `maxAge`. `OutOfBounds`: outside `[low, high]`.
/// `Deviation`: too far from the anchor. `Latched`: a poke tripped the feed a short while ago.
/// `Distrusted`: council or governor took the feed out of use.
enum OracleReason {
    None,
    Unreadable,
    NotPositive,
    TimestampInvalid,
    Stale,
    OutOfBounds,
    Deviation,
    Latched,
    Distrusted
}

/// What is stored against a feed: bit 0 is the automatic latch, bit 1 the manual distrust, so that the effective mode
/// is their OR and neither hides the other.
enum OracleMode {
    Trusted,
    Latched,
    Distrusted,
    LatchedAndDistrusted
}

/// Which of the operator's settings was refused. `Anchor` belongs to `rebaseAnchor`, the others to `FeedSettings`.
enum OracleSetting {
    Aggregator,
    Decimals,
    MaxAge,
    LatchSeconds,
    BaseBps,
    CapBps,
    Slope,
    Low,
    Closes,
    Anchor
}
