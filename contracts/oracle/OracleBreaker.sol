// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FeedState} from "./FeedState.sol";
import {IOracleBreaker} from "./IOracleBreaker.sol";
import {OracleDecision} from "./OracleDecision.sol";
import {OracleLedger} from "./OracleLedger.sol";
import {OracleReason} from "./OracleReason.sol";
import {OracleStorage} from "./OracleStorage.sol";
import {Containment} from "../core/Containment.sol";
import {Forward} from "../core/Forward.sol";
import {Tier} from "../types/Tier.sol";

/// @title OracleBreaker
/// @notice Refuses a price that is dead, stale, absurd or too far from where it was, and remembers that it was.
/// @dev What it stops: use of a feed that reverts, stands still, leaves its bounds, or jumps faster than its slope.
/// Who may act: anyone pokes and syncs; council and governor distrust; only scheduled changes set, trust and re-base.
/// Whom it trusts: the operator's bounds, and that a feed's answer cannot be made and unmade in one transaction.
/// What it cannot stop: a false price inside the tolerance; a false price that creeps no faster than the slope.
/// How it combines: a host reads prices with `_acceptedPrice` in views and `_updatedPrice` in transactions. What a read
/// of the price does not need is in the linked `OracleLedger`.
///
/// Not here yet: a second feed, prices by purpose, fast markets, staged reconnection, sequencer status, confidence
/// intervals, a look at the aggregator's own limits, two prices in one transaction, two-step pokes, a facade. Until
/// they are, a genuine move beyond the cap is refused until the price returns or a scheduled change re-bases the
/// anchor: that
/// way out is slow, but it is always there.
abstract contract OracleBreaker is IOracleBreaker, Containment {
    // Anyone

    /// @inheritdoc IOracleBreaker
    function poke(bytes32 feedId) external returns (OracleReason reason) {
        int256 observed;
        FeedState state;
        (reason, observed, state) = OracleDecision.decide(feedId);
        bool isBad = reason != OracleReason.None && reason < OracleReason.Latched;
        if (isBad && !state.isLatched(block.timestamp)) OracleLedger.trip(feedId, reason, observed);
    }

    /// @inheritdoc IOracleBreaker
    function syncAnchor(bytes32) external returns (uint256) {
        _toOracleLedger(uint32(OracleLedger.sync.selector));
    }

    // Council and governor

    /// @inheritdoc IOracleBreaker
    function distrustFeed(bytes32) external {
        if (!_hasTier(msg.sender, Tier.Governor)) _checkTier(Tier.Council);
        _toOracleLedger(uint32(OracleLedger.distrust.selector));
    }

    // Scheduled changes

    /// @inheritdoc IOracleBreaker
    function trustFeed(bytes32) external onlyScheduled {
        _toOracleLedger(uint32(OracleLedger.trust.selector));
    }

    /// @inheritdoc IOracleBreaker
    function setFeed(bytes32, FeedSettings calldata) external onlyScheduled {
        _toOracleLedger(uint32(OracleLedger.set.selector));
    }

    /// @inheritdoc IOracleBreaker
    function removeFeed(bytes32) external onlyScheduled {
        _toOracleLedger(uint32(OracleLedger.remove.selector));
    }

    /// @inheritdoc IOracleBreaker
    function rebaseAnchor(bytes32, uint96) external onlyScheduled {
        _toOracleLedger(uint32(OracleLedger.rebase.selector));
    }

    // Reads

    /// @inheritdoc IOracleBreaker
    function check(bytes32 feedId) external view returns (OracleReason reason, uint256 price) {
        int256 observed;
        (reason, observed,) = OracleDecision.decide(feedId);
        // Judged positive.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (reason == OracleReason.None) price = uint256(observed);
    }

    /// @inheritdoc IOracleBreaker
    function status(bytes32) external view returns (FeedStatus memory) {
        Forward.toView(address(OracleLedger), uint32(OracleLedger.statusOf.selector));
    }

    /// @inheritdoc IOracleBreaker
    function isTripped(bytes32 feedId) external view returns (bool) {
        return OracleStorage.known(feedId).state.isRefused(block.timestamp);
    }

    /// @inheritdoc IOracleBreaker
    function lastTrip(bytes32) external view returns (OracleReason, int256, uint256) {
        Forward.toView(address(OracleLedger), uint32(OracleLedger.lastTrip.selector));
    }

    /// @inheritdoc IOracleBreaker
    function feedSettings(bytes32) external view returns (FeedSettings memory) {
        Forward.toView(address(OracleLedger), uint32(OracleLedger.settingsOf.selector));
    }

    // Internals for the host

    /// @dev Whether a feed is set under this key, for hosts in which a feed is optional. Reads one slot, which a read
    /// of the price reads again at the warm price.
    function _hasFeed(bytes32 feedId) internal view returns (bool) {
        return OracleStorage.load().feeds[feedId].state.isSet();
    }

    /// @dev The price, or the typed reason against it. For views: compares with the anchor and leaves it where it is.
    function _acceptedPrice(bytes32 feedId) internal view returns (uint256 price) {
        (price,) = OracleDecision.accepted(feedId);
    }

    /// @dev The price, or the typed reason against it. For transactions: the anchor follows by at most its slope, so a
    /// host that always reads this way keeps its anchor fresh by itself.
    function _updatedPrice(bytes32 feedId) internal returns (uint256 price) {
        return OracleDecision.updated(feedId);
    }

    /// @dev Sets a feed without a delay: for constructors and initialisers. Checked like `setFeed`.
    function _setFeed(bytes32 feedId, FeedSettings memory settings) internal {
        OracleLedger.set(feedId, settings);
    }

    // Private

    function _toOracleLedger(uint32 selector) private {
        Forward.to(address(OracleLedger), selector);
    }
}
