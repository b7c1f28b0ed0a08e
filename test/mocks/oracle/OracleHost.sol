// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "../../../contracts/core/Authority.sol";
import {Containment} from "../../../contracts/core/Containment.sol";
import {OracleBreaker} from "../../../contracts/oracle/OracleBreaker.sol";
import {OraclePurpose} from "../../../contracts/oracle/OracleReason.sol";
import {Tier} from "../../../contracts/types/Tier.sol";

/// @notice The smallest host of the core: two keys, nothing else. What the oracle module adds is measured against it.
contract BareHost is Containment {
    address internal immutable GOVERNOR;
    address internal immutable COUNCIL;

    constructor(address governor, address council, ContainmentBounds memory bounds, ChangeDelays memory delays) {
        (GOVERNOR, COUNCIL) = (governor, council);
        __TwoSpeedChange_init(delays);
        __Containment_init(bounds);
    }

    function _changesCouncil(bytes calldata) internal pure override returns (bool) {
        return false;
    }

    function _hasTier(address account, Tier tier) internal view virtual override returns (bool) {
        return account == (tier == Tier.Governor ? GOVERNOR : COUNCIL);
    }
}

/// @notice The same host with the module inherited and not used.
contract BareOracleHost is BareHost, OracleBreaker {
    constructor(address governor, address council, ContainmentBounds memory bounds, ChangeDelays memory delays)
        BareHost(governor, council, bounds, delays)
    {}

    function _hasTier(address account, Tier tier) internal view override(BareHost, Authority) returns (bool) {
        return BareHost._hasTier(account, tier);
    }
}

/// @notice A host that shows the module's internals to tests.
contract OracleHost is BareOracleHost {
    constructor(address governor, address council, ContainmentBounds memory bounds, ChangeDelays memory delays)
        BareOracleHost(governor, council, bounds, delays)
    {}

    /// @notice Stands for the constructor or initialiser of a real host.
    function initFeed(bytes32 feedId, FeedSettings calldata settings) external {
        _setFeed(feedId, settings);
    }

    function initSecondFeed(bytes32 feedId, SecondSettings calldata settings) external {
        _setSecondFeed(feedId, settings);
    }

    function acceptedPrice(bytes32 feedId) external view returns (uint256) {
        return _acceptedPrice(feedId);
    }

    function updatedPrice(bytes32 feedId) external returns (uint256) {
        return _updatedPrice(feedId);
    }

    function priceOf(bytes32 feedId, OraclePurpose purpose) external view returns (uint256) {
        return _price(feedId, purpose);
    }

    function updatedPriceFor(bytes32 feedId, OraclePurpose purpose) external returns (uint256) {
        return _updatedPriceFor(feedId, purpose);
    }

    /// @notice A host whose own rule fails after it has read the price.
    function useThenRevert(bytes32 feedId) external {
        _updatedPrice(feedId);
        revert("host rule");
    }

    function hasFeed(bytes32 feedId) external view returns (bool) {
        return _hasFeed(feedId);
    }
}
