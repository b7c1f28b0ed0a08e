// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IContainment} from "../../../contracts/core/IContainment.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";

/// @notice Containment written plainly: one variable per fact, closed seconds counted one interval at a time. The
/// packed code has to equal it after every call.
contract ContainmentModel {
    uint256 private constant SCOPES = 6;

    IContainment.ContainmentBounds private bounds;
    uint256 private settledAt = block.timestamp;
    bytes32[] private markets;

    mapping(bytes32 market => uint256[6]) public until;
    mapping(bytes32 market => uint256[6]) public closed;
    mapping(bytes32 market => uint256) private repayClosedAt;

    constructor(bytes32[] memory markets_, IContainment.ContainmentBounds memory bounds_) {
        (markets, bounds) = (markets_, bounds_);
    }

    /// @notice Counts the seconds since the last call. Run before anything changes and before anything is compared.
    function tick() public {
        for (uint256 m = 0; m < markets.length; ++m) {
            for (uint256 s = 0; s < SCOPES; ++s) {
                uint256 end = until[markets[m]][s];
                if (end > block.timestamp) end = block.timestamp;
                if (end > settledAt) closed[markets[m]][s] += end - settledAt;
            }
        }
        settledAt = block.timestamp;
    }

    function contain(bytes32 market, ScopeSet scopes, uint256 end) external {
        tick();
        bool wasOpen = until[market][uint8(Scope.Repay)] <= block.timestamp;
        for (uint256 s = 0; s < SCOPES; ++s) {
            if (scopes.has(Scope(s))) _raise(market, Scope(s), end);
        }
        if (wasOpen && scopes.has(Scope.Repay)) repayClosedAt[market] = block.timestamp;
        _order(market);
    }

    function reopen(bytes32 market, ContainmentWord snapshot, ContainmentWord plan) external {
        tick();
        for (uint256 s = 0; s < SCOPES; ++s) {
            uint256 old = until[market][s];
            if (old <= block.timestamp || old != snapshot.get(Scope(s))) continue;
            uint256 planned = plan.get(Scope(s));
            if (planned < block.timestamp) planned = block.timestamp;
            if (planned < old) until[market][s] = planned;
        }
        _order(market);
    }

    function _order(bytes32 market) private {
        uint256 repay = until[market][uint8(Scope.Repay)];
        uint256 grace = (repay - repayClosedAt[market]) * bounds.graceBps / 10_000;
        if (grace > bounds.graceCap) grace = bounds.graceCap;
        if (repay + grace > block.timestamp) _raise(market, Scope.Liquidate, repay + grace);
        _raise(market, Scope.Trade, until[market][uint8(Scope.Liquidate)]);
        _raise(market, Scope.Trade, until[market][uint8(Scope.Exit)]);
        _raise(market, Scope.Enter, until[market][uint8(Scope.Exit)]);
    }

    function _raise(bytes32 market, Scope scope, uint256 time) private {
        if (time > until[market][uint8(scope)]) until[market][uint8(scope)] = time;
    }
}
