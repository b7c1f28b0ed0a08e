// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// Why a price is refused; `None` when it is accepted. `SequencerDown` outweighs all others. Else what the feed says
/// now is judged first, what is stored comes after it. The first seven trip: a poke latches the feed. The others refuse
/// as long as they last.
/// `Unreadable`: the call failed, burnt its gas, or returned too little. `NotPositive`: zero or negative.
/// `TimestampInvalid`: zero, or in the future. `Stale`: older than `maxAge`. `OutOfBounds`: outside `[low, high]`.
/// `Deviation`: too far from the anchor, and no second feed says the same. `Disagreement`: the second feed says
/// something else. `AnchorOld`: too far from an anchor that is too old to decide alone. `FastMarket`: too far from the
/// anchor, but the second feed agrees. `SecondMissing`: the second feed gives no price. `SequencerDown`: the chain's
/// sequencer is down, or came back a short while ago. `SequencerUnknown`: its feed gives no answer. `PairMoved`:
/// another price was accepted in this transaction. `Latched`: a poke tripped the feed a short while ago.
/// `Distrusted`: council or governor took the feed out of use.
enum OracleReason {
    None,
    Unreadable,
    NotPositive,
    TimestampInvalid,
    Stale,
    OutOfBounds,
    Deviation,
    Disagreement,
    AnchorOld,
    FastMarket,
    SecondMissing,
    SequencerDown,
    SequencerUnknown,
    PairMoved,
    Latched,
    Distrusted
}

/// What a price is for. The first two raise risk: with them an account borrows. The last two decide whether an account
/// may be liquidated, and for how much.
enum OraclePurpose {
    CollateralToBorrow,
    DebtToBorrow,
    CollateralToLiquidate,
    DebtToLiquidate
}

/// What is stored against a feed: bit 0 is the automatic latch, bit 1 the manual distrust, so that the effective mode
/// is their OR and neither hides the other.
enum OracleMode {
    Trusted,
    Latched,
    Distrusted,
    LatchedAndDistrusted
}

/// Which of the operator's settings was refused. `Anchor` belongs to `rebaseAnchor`, those from `Second` on to
/// `SecondSettings`, the others to `FeedSettings`.
enum OracleSetting {
    Aggregator,
    Decimals,
    MaxAge,
    LatchSeconds,
    BaseBps,
    CapBps,
    Slope,
    Low,
    High,
    AnchorLimit,
    Closes,
    Anchor,
    Second,
    SecondDecimals,
    SecondMaxAge,
    AgreeBps,
    Rounds,
    Span,
    BandBps
}
