// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FeedConfig} from "./FeedConfig.sol";
import {FeedState} from "./FeedState.sol";
import {IOracleBreaker} from "./IOracleBreaker.sol";
import {OracleDecision} from "./OracleDecision.sol";
import {OracleLedger} from "./OracleLedger.sol";
import {OraclePurpose, OracleReason} from "./OracleReason.sol";
import {OracleRegistry} from "./OracleRegistry.sol";
import {Feed, OracleStorage} from "./OracleStorage.sol";
import {Containment} from "../core/Containment.sol";
import {Forward} from "../core/Forward.sol";
import {Tier} from "../types/Tier.sol";

/// @title OracleBreaker
/// @notice Refuses a price that is dead, stale, absurd, contradicted, or too far from where it was, by purpose, and
/// remembers that it was.
/// @dev What it stops: use of a feed that reverts, stands still, leaves its bounds, disagrees with its second, or jumps
/// faster than its slope; two prices in one transaction.
/// Who may act: anyone pokes and syncs; council and governor distrust; only scheduled changes set, trust and re-base.
/// Whom it trusts: the operator's bounds, and that two feeds of different families are not wrong together.
/// What it cannot stop: a false price inside the tolerance; a false price that creeps no faster than the slope.
/// How it combines: a host that lends reads `_price` by purpose, any other `_acceptedPrice`; in transactions it takes
/// `_updatedPriceFor` and `_updatedPrice`, which let the anchor follow. What a read of a good price of a lone feed does
/// not need is in the linked `OracleLedger` and `OracleRegistry`.
abstract contract OracleBreaker is IOracleBreaker, Containment {
    // Anyone

    /// @inheritdoc IOracleBreaker
    function poke(bytes32) external returns (OracleReason) {
        _toOracleLedger(uint32(OracleLedger.poke.selector));
    }

    /// @inheritdoc IOracleBreaker
    function syncAnchor(bytes32) external returns (uint256) {
        _toOracleLedger(uint32(OracleLedger.updated.selector));
    }

    // Council and governor

    /// @inheritdoc IOracleBreaker
    function distrustFeed(bytes32) external {
        if (!_hasTier(msg.sender, Tier.Governor)) _checkTier(Tier.Council);
        _toOracleRegistry(uint32(OracleRegistry.distrust.selector));
    }

    // Scheduled changes

    /// @inheritdoc IOracleBreaker
    function trustFeed(bytes32) external onlyScheduled {
        _toOracleRegistry(uint32(OracleRegistry.trust.selector));
    }

    /// @inheritdoc IOracleBreaker
    function setFeed(bytes32, FeedSettings calldata) external onlyScheduled {
        _toOracleRegistry(uint32(OracleRegistry.set.selector));
    }

    /// @inheritdoc IOracleBreaker
    function setSecondFeed(bytes32, SecondSettings calldata) external onlyScheduled {
        _toOracleRegistry(uint32(OracleRegistry.setSecond.selector));
    }

    /// @inheritdoc IOracleBreaker
    function removeFeed(bytes32) external onlyScheduled {
        _toOracleRegistry(uint32(OracleRegistry.remove.selector));
    }

    /// @inheritdoc IOracleBreaker
    function rebaseAnchor(bytes32, uint96) external onlyScheduled {
        _toOracleRegistry(uint32(OracleRegistry.rebase.selector));
    }

    // Reads

    /// @inheritdoc IOracleBreaker
    function check(bytes32) external view returns (OracleReason, uint256) {
        _readOracleLedger(uint32(OracleLedger.check.selector));
    }

    /// @inheritdoc IOracleBreaker
    function price(bytes32, OraclePurpose) external view returns (uint256) {
        _readOracleLedger(uint32(OracleLedger.priceFor.selector));
    }

    /// @inheritdoc IOracleBreaker
    function facadePrice(bytes32, OraclePurpose) external view returns (uint256) {
        _readOracleLedger(uint32(OracleLedger.facadePrice.selector));
    }

    /// @inheritdoc IOracleBreaker
    function fixedFeed(bytes32 feedId) external view returns (uint256) {
        return FeedConfig.unwrap(_fixedFeed(feedId));
    }

    /// @inheritdoc IOracleBreaker
    function sequencer() external view returns (address, uint256) {
        return _sequencer();
    }

    /// @inheritdoc IOracleBreaker
    function status(bytes32) external view returns (FeedStatus memory) {
        _readOracleRegistry(uint32(OracleRegistry.statusOf.selector));
    }

    /// @inheritdoc IOracleBreaker
    function isTripped(bytes32 feedId) external view returns (bool) {
        FeedState state = OracleStorage.load().feeds[feedId].state;
        require(state.isSet(), OracleFeedUnknown(feedId));
        return state.isRefused(block.timestamp);
    }

    /// @inheritdoc IOracleBreaker
    function lastTrip(bytes32) external view returns (OracleReason, int256, uint256) {
        _readOracleRegistry(uint32(OracleRegistry.lastTrip.selector));
    }

    /// @inheritdoc IOracleBreaker
    function feedSettings(bytes32) external view returns (FeedSettings memory) {
        _readOracleRegistry(uint32(OracleRegistry.settingsOf.selector));
    }

    /// @inheritdoc IOracleBreaker
    function secondSettings(bytes32) external view returns (SecondSettings memory) {
        _readOracleRegistry(uint32(OracleRegistry.secondOf.selector));
    }

    /// @inheritdoc IOracleBreaker
    function recoveryOf(bytes32) external view returns (FeedRecoveryStatus memory) {
        _readOracleRegistry(uint32(OracleRegistry.recoveryOf.selector));
    }

    // Internals for the host

    /// @dev Whether a feed is set under this key, for hosts in which a feed is optional. Reads one slot, which a read
    /// of the price reads again at the warm price.
    function _hasFeed(bytes32 feedId) internal view returns (bool) {
        return OracleStorage.load().feeds[feedId].state.isSet();
    }

    /// @dev The price, or the typed reason against it. For views: compares with the anchor and leaves it where it is.
    function _acceptedPrice(bytes32 feedId) internal view returns (uint256 accepted) {
        accepted = _ordinaryPrice(feedId);
        if (accepted == 0) accepted = OracleLedger.accepted(feedId);
    }

    /// @dev The same by purpose.
    function _price(bytes32 feedId, OraclePurpose purpose) internal view returns (uint256 accepted) {
        accepted = _ordinaryPrice(feedId);
        if (accepted == 0) accepted = OracleLedger.priceFor(feedId, purpose);
    }

    /// @dev The price, or the typed reason against it. For transactions: the anchor follows by at most its slope, so a
    /// host that always reads this way keeps its anchor fresh by itself; and a second price that differs is refused.
    function _updatedPrice(bytes32 feedId) internal returns (uint256) {
        return OracleLedger.updated(feedId);
    }

    /// @dev The same by purpose. The anchor follows an accepted price only.
    function _updatedPriceFor(bytes32 feedId, OraclePurpose purpose) internal returns (uint256) {
        return OracleLedger.updatedFor(feedId, purpose);
    }

    /// @dev Sets a feed without a delay: for constructors and initialisers. Checked like `setFeed`.
    function _setFeed(bytes32 feedId, FeedSettings memory settings) internal {
        OracleRegistry.set(feedId, settings);
    }

    /// @dev The same for its second feed.
    function _setSecondFeed(bytes32 feedId, SecondSettings memory settings) internal {
        OracleRegistry.setSecond(feedId, settings);
    }

    // Private

    /// @dev Zero when a closer look is needed.
    function _ordinaryPrice(bytes32 feedId) private view returns (uint256) {
        (address uptimeFeed,) = _sequencer();
        if (uptimeFeed != address(0)) return 0;
        Feed storage feed = OracleStorage.load().feeds[feedId];
        FeedConfig config = _fixedFeed(feedId);
        if (FeedConfig.unwrap(config) == 0) config = feed.config;
        return OracleDecision.ordinary(config, feed.state);
    }

    function _toOracleLedger(uint32 selector) private {
        Forward.to(address(OracleLedger), selector);
    }

    function _readOracleLedger(uint32 selector) private view {
        Forward.toView(address(OracleLedger), selector);
    }

    function _toOracleRegistry(uint32 selector) private {
        Forward.to(address(OracleRegistry), selector);
    }

    function _readOracleRegistry(uint32 selector) private view {
        Forward.toView(address(OracleRegistry), selector);
    }

    // Hooks

    /// @dev Hook. For a feed that never changes: its `FeedConfig` as an immutable, taken from storage once the feed is
    /// set. It saves the slot, 2,100 gas of each read; `setFeed` then refuses to set it otherwise.
    function _fixedFeed(bytes32 feedId) internal view virtual returns (FeedConfig config) {}

    /// @dev Hook. On a rollup: the uptime feed of its sequencer, and the seconds after its return during which no price
    /// is used. Return constants or immutables.
    function _sequencer() internal view virtual returns (address uptimeFeed, uint256 grace) {}
}
