// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOracleRouter} from "./IOracleRouter.sol";
import {OwnableAuthority} from "../access/OwnableAuthority.sol";
import {OracleBreaker} from "../oracle/OracleBreaker.sol";
import {OracleLedger} from "../oracle/OracleLedger.sol";
import {OracleReason} from "../oracle/OracleReason.sol";
import {OracleStorage} from "../oracle/OracleStorage.sol";
import {BoundedCall} from "../pause/BoundedCall.sol";
import {IGuardianPause} from "../pause/IGuardianPause.sol";

/// @title OracleRouter
/// @notice Many feeds behind one breaker, for protocols that read it from outside.
/// @dev What it stops: what `OracleBreaker` stops. What it cannot stop: a protocol that reads its prices elsewhere.
/// Whom it trusts: owner (governor) and council in their bounds; the hosts of its links with nothing.
/// @custom:security-contact see SECURITY.md
contract OracleRouter is IOracleRouter, OracleBreaker, OwnableAuthority {
    /// @notice A feed, its second if it has one, and what its trip closes.
    struct FeedSetup {
        bytes32 id;
        FeedSettings settings;
        SecondSettings second;
        HostLink link;
    }

    /// @custom:storage-location erc7201:bulkhead.storage.OracleRouter
    struct OracleRouterStorage {
        mapping(bytes32 feedId => HostLink) links;
    }

    // keccak256(abi.encode(uint256(keccak256("bulkhead.storage.OracleRouter")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant ORACLE_ROUTER_SLOT = 0xf585c68d38692329ec21afe68b258b79812387863e6166a6671c575159cec900;

    bytes32 private constant CAUSE = "oracle";
    /// @dev Gas that a host gets to close: the dearest closing here costs a fifth of it.
    uint256 private constant HOST_GAS = 1_000_000;
    /// @dev Bytes of a refusal that are told.
    uint256 private constant MOST_REASON = 256;

    constructor(
        address governor,
        address council,
        ChangeDelays memory delays,
        ContainmentBounds memory bounds,
        FeedSetup[] memory feeds
    ) OwnableAuthority(governor, council) {
        __TwoSpeedChange_init(delays);
        __Containment_init(bounds);
        for (uint256 i = 0; i < feeds.length; ++i) {
            _setFeed(feeds[i].id, feeds[i].settings);
            if (feeds[i].second.aggregator != address(0)) _setSecondFeed(feeds[i].id, feeds[i].second);
            if (feeds[i].link.host != address(0)) _setHostLink(feeds[i].id, feeds[i].link);
        }
    }

    // Anyone

    /// @inheritdoc IOracleRouter
    function pokeAndContain(bytes32 feedId) external returns (OracleReason reason, uint64 incident) {
        reason = OracleLedger.poke(feedId);
        HostLink memory link = _routerStorage().links[feedId];
        uint256 until = OracleStorage.known(feedId).state.latchedUntil();
        if (link.host == address(0) || until <= block.timestamp) return (reason, 0);
        incident = _contain(feedId, link, until - block.timestamp);
    }

    /// @inheritdoc IOracleRouter
    function drillHost(bytes32 feedId) external {
        address host = _routerStorage().links[feedId].host;
        require(host != address(0), RouterLinkMissing(feedId));
        IGuardianPause(host).drill();
    }

    // Scheduled change

    /// @inheritdoc IOracleRouter
    function setHostLink(bytes32 feedId, HostLink calldata link) external onlyScheduled {
        _setHostLink(feedId, link);
    }

    // Reads

    /// @inheritdoc IOracleRouter
    function hostLink(bytes32 feedId) external view returns (HostLink memory) {
        return _routerStorage().links[feedId];
    }

    // Private

    function _contain(bytes32 feedId, HostLink memory link, uint256 duration) private returns (uint64 number) {
        // A latch has 24 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint32 length = uint32(duration);
        bytes memory call = abi.encodeCall(IGuardianPause.pause, (link.market, link.scopes, length, CAUSE, feedId));
        (bool ok, uint256 incident) = BoundedCall.write(link.host, HOST_GAS, call);
        if (!ok) {
            emit RouterHostRefused(feedId, link.host, BoundedCall.answer(MOST_REASON));
            return 0;
        }
        // What a host answers, on which nothing here depends.
        // forge-lint: disable-next-line(unsafe-typecast)
        number = uint64(incident);
        emit RouterHostContained(feedId, link.host, number);
    }

    function _setHostLink(bytes32 feedId, HostLink memory link) private {
        bool isNone = link.host == address(0);
        bool isValid = isNone || (link.host.code.length != 0 && !link.scopes.isEmpty());
        require(isValid, RouterLinkInvalid(link.host, link.scopes));
        OracleStorage.known(feedId);
        _routerStorage().links[feedId] = link;
        emit RouterLinkSet(feedId, link);
    }

    function _routerStorage() private pure returns (OracleRouterStorage storage $) {
        bytes32 slot = ORACLE_ROUTER_SLOT;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }
}
