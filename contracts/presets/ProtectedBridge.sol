// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BridgeCustody} from "./BridgeCustody.sol";
import {IBridgeCustody, IProtectedBridge} from "./IProtectedBridge.sol";
import {OwnableAuthority} from "../access/OwnableAuthority.sol";
import {OracleBreaker} from "../oracle/OracleBreaker.sol";
import {IOutflowEscrow} from "../outflow/IOutflowEscrow.sol";
import {OutflowLimiter} from "../outflow/OutflowLimiter.sol";
import {TimelockedUnpause} from "../pause/TimelockedUnpause.sol";
import {TwoSpeedChange} from "../core/TwoSpeedChange.sol";
import {Scope} from "../types/Scope.sol";

/// @title ProtectedBridge
/// @notice Custody of many assets behind all modules: a forged message takes what fits under the limit and no more.
/// @dev Scopes: `deposit` is `Enter` of the asset's market, `deliver` is `Exit` of it. A market is an asset.
/// What it stops: a drain through messages that should not exist. What it cannot stop: the first burst of each asset.
/// Whom it trusts: owner (governor), council and guardians in their bounds; the messenger only within the limits.
/// Deploy with `script/Deploy.s.sol`, which deploys the escrow for it.
/// @custom:security-contact see SECURITY.md
contract ProtectedBridge is
    IProtectedBridge,
    BridgeCustody,
    OutflowLimiter,
    OracleBreaker,
    TimelockedUnpause,
    OwnableAuthority
{
    /// @notice An asset and its terms.
    struct AssetTerms {
        address asset;
        OutflowTerms terms;
    }

    /// @notice A feed that is checked when its asset is deposited.
    struct AssetFeed {
        address asset;
        FeedSettings settings;
    }

    /// @notice Everything that is set at once, before anybody can be harmed by it.
    struct BridgeConfig {
        address governor;
        address council;
        address messenger;
        address escrow;
        address rescue;
        bool delaysDeliveries;
        ChangeDelays delays;
        ContainmentBounds bounds;
        GuardianBudget guardianBudget;
        GuardianSeat[] guardians;
        UnpauseTimes unpauseTimes;
        EscalationTerms escalation;
        AssetTerms[] assets;
        AssetFeed[] feeds;
    }

    /// @inheritdoc IProtectedBridge
    bool public immutable delaysDeliveries;
    IOutflowEscrow private immutable ESCROW;

    constructor(BridgeConfig memory config) OwnableAuthority(config.governor, config.council) {
        ESCROW = IOutflowEscrow(config.escrow);
        __TwoSpeedChange_init(config.delays);
        __Containment_init(config.bounds);
        __GuardianPause_init(config.guardianBudget);
        _setGuardians(config.guardians);
        __TimelockedUnpause_init(config.unpauseTimes);
        __OutflowLimiter_init(config.rescue, config.escalation);
        for (uint256 i = 0; i < config.assets.length; ++i) {
            _setOutflowTerms(config.assets[i].asset, config.assets[i].terms);
        }
        for (uint256 i = 0; i < config.feeds.length; ++i) {
            _setFeed(marketOf(config.feeds[i].asset), config.feeds[i].settings);
        }
        delaysDeliveries = config.delaysDeliveries;
        _setMessenger(config.messenger);
    }

    // Anyone

    /// @inheritdoc IBridgeCustody
    /// @dev Refuses an asset whose feed is distrusted: the other side would mint against a price that lies.
    function deposit(address asset, uint256 amount, bytes32 recipient)
        external
        payable
        nonReentrant
        whenMarketOpen(marketOf(asset), Scope.Enter)
        returns (uint256 received)
    {
        if (_hasFeed(marketOf(asset))) _updatedPrice(marketOf(asset));
        return _deposit(asset, amount, recipient);
    }

    // Messenger

    /// @inheritdoc IBridgeCustody
    function deliver(Message calldata message)
        external
        nonReentrant
        whenMarketOpen(marketOf(message.asset), Scope.Exit)
        returns (uint256 paid, uint256 claimId)
    {
        return _deliver(message);
    }

    // Scheduled changes

    /// @inheritdoc IProtectedBridge
    function setMessenger(address messenger_) external onlyScheduled {
        _setMessenger(messenger_);
    }

    // Reads

    /// @inheritdoc IProtectedBridge
    function marketOf(address asset) public pure returns (bytes32) {
        return bytes32(uint256(uint160(asset)));
    }

    // Hooks

    function _onDeposit(address asset, uint256 received) internal override {
        _creditInflow(asset, received);
    }

    function _onDelivery(Message calldata message) internal override returns (uint256 paid, uint256 waits) {
        (address asset, uint256 amount) = (message.asset, message.amount);
        if (!delaysDeliveries) _chargeExact(asset, amount);
        else if (message.data.length == 0) return _chargeOrDelay(asset, amount);
        else return _chargeOrDelayWhole(asset, amount);
        return (amount, 0);
    }

    function _payDelivery(Message calldata message, uint256 paid, uint256 waits)
        internal
        override
        returns (uint256 claimId)
    {
        (address asset, address to) = (message.asset, message.recipient);
        if (message.data.length == 0) return _payOrDelay(asset, to, paid, waits);
        return _payWithCall(asset, to, paid, waits, message.data);
    }

    function _outflowLiquidity(address asset) internal view override returns (uint256) {
        return custody(asset);
    }

    function _escrow() internal view override returns (IOutflowEscrow) {
        return ESCROW;
    }

    function _beforeChangeScheduled(bytes calldata call) internal override(TwoSpeedChange, OutflowLimiter) {
        super._beforeChangeScheduled(call);
    }
}
