// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FeedState} from "./FeedState.sol";
import {Assessment, OracleDecision} from "./OracleDecision.sol";
import {OraclePurpose, OracleReason} from "./OracleReason.sol";
import {Feed} from "./OracleStorage.sol";

/// @title OraclePrices
/// @notice The price that a purpose gets, or the reason why it gets none (ORA-3, 4, 5, 6).
/// @dev In a good state all purposes get the accepted price. Otherwise:
///
/// | state                                  | to borrow                              | to liquidate               |
/// |----------------------------------------|----------------------------------------|----------------------------|
/// | anchor old, no second feed             | collateral at the lower of price and   | collateral at the higher,  |
/// |                                        | anchor, debt at the higher             | debt at the lower          |
/// | fast market: both feeds agree          | refused                                | higher and lower of both   |
/// | second feed missing                    | refused                                | the first, or with an old  |
/// |                                        |                                        | anchor higher and lower    |
/// | bad, not poked                         | refused                                | refused: poke it           |
/// | latched, both feeds good and agreed    | refused                                | the first                  |
/// | latched otherwise                      | refused                                | refused until it ends      |
/// | bad, and no seconds of a latch left    | refused                                | higher and lower of both   |
/// | distrusted                             | refused                                | the second                 |
/// | sequencer down, or back for too short  | refused                                | refused                    |
/// | nothing known of the sequencer         | refused                                | as if there were none      |
library OraclePrices {
    /// @notice Either `price` or `reason` is set.
    function forPurpose(Feed storage feed, FeedState state, Assessment memory a, OraclePurpose purpose)
        internal
        view
        returns (uint256 price, OracleReason reason)
    {
        reason = _stored(state, a.reason);
        if (reason == OracleReason.None) return (a.first, reason);
        bool isLiquidation = purpose >= OraclePurpose.CollateralToLiquidate;
        bool wantsHigh = purpose == OraclePurpose.CollateralToLiquidate || purpose == OraclePurpose.DebtToBorrow;
        if (reason == OracleReason.AnchorOld) {
            price = _pick(a.first, state.anchor(), wantsHigh);
        } else if (isLiquidation) {
            price = _eligibility(feed, state, a, wantsHigh);
        }
        if (price != 0) reason = OracleReason.None;
    }

    /// @notice The same for who has only one price for everything: where a liquidation gets a price, borrowing gets the
    /// worst of all candidates for it instead of none (ORA-10).
    function forFacade(Feed storage feed, FeedState state, Assessment memory a, OraclePurpose purpose)
        internal
        view
        returns (uint256 price, OracleReason reason)
    {
        if (purpose >= OraclePurpose.CollateralToLiquidate) return forPurpose(feed, state, a, purpose);
        bool wantsHigh = purpose == OraclePurpose.DebtToBorrow;
        price = _eligibility(feed, state, a, wantsHigh);
        if (price == 0) return (0, _stored(state, a.reason));
        return (_pick(price, state.anchor(), wantsHigh), OracleReason.None);
    }

    /// @dev What is stored against the feed weighs more than what passes by itself, and less than bad data.
    function _stored(FeedState state, OracleReason reason) private view returns (OracleReason) {
        if (OracleDecision.isTrip(reason)) return reason;
        if (state.isDistrusted()) return OracleReason.Distrusted;
        return state.isLatched(block.timestamp) ? OracleReason.Latched : reason;
    }

    /// @dev Zero for none. Candidates are the legs inside the bounds, and the anchor where the first feed has no other
    /// witness.
    function _eligibility(Feed storage feed, FeedState state, Assessment memory a, bool wantsHigh)
        private
        view
        returns (uint256)
    {
        if (state.isDistrusted()) return a.second;
        if (state.isLatched(block.timestamp)) return a.reason == OracleReason.None && a.second != 0 ? a.first : 0;
        if (OracleDecision.isTrip(a.reason) && !state.isSpent(feed.latchSeconds, block.timestamp)) return 0;
        bool needsAnchor =
            a.reason == OracleReason.SecondMissing && !OracleDecision.isHalfNear(feed.config, state, a.first);
        return _pick(a.first, needsAnchor ? state.anchor() : a.second, wantsHigh);
    }

    /// @dev Zero stands for a leg that has no price.
    function _pick(uint256 a, uint256 b, bool wantsHigh) private pure returns (uint256) {
        if (a == 0 || b == 0) return a + b;
        return (a > b) == wantsHigh ? a : b;
    }
}
