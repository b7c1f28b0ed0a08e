// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ContainmentStorage} from "../../contracts/core/ContainmentStorage.sol";
import {ContainmentWrites} from "../../contracts/core/ContainmentWrites.sol";
import {IContainment} from "../../contracts/core/IContainment.sol";
import {ITimelockedUnpause} from "../../contracts/pause/ITimelockedUnpause.sol";
import {UnpauseLedger} from "../../contracts/pause/UnpauseLedger.sol";
import {ContainmentWord} from "../../contracts/types/ContainmentWord.sol";
import {MarketHistory} from "../../contracts/types/MarketHistory.sol";
import {Scope, ScopeSet} from "../../contracts/types/Scope.sol";
import {Tier} from "../../contracts/types/Tier.sol";

/// @notice `ContainmentWordLib`, `ContainmentWrites` and `UnpauseLedger` behind external functions, for the mirror in
/// the SDK to be compared with. Many markets live in one harness and take a step each in one transaction.
contract ContainmentHarness {
    /// @notice One step of one market. An operation uses the fields that it has arguments for.
    struct Step {
        Operation operation;
        bytes32 market;
        uint8 scopes;
        uint40 until;
        uint40 latest;
        uint256 plan;
        uint256 seen;
    }

    enum Operation {
        Contain,
        Reopen,
        Propose,
        Veto,
        Execute
    }

    /// @notice All that is kept about a market.
    struct State {
        ContainmentWord word;
        MarketHistory history;
        uint256 repayClosedAt;
        uint256[6] closedTimes;
        ITimelockedUnpause.UnpausePlan pending;
    }

    /// @notice What a word says about itself and becomes.
    struct Reading {
        uint256[6] times;
        uint256 set;
        uint256 raised;
        uint256 raisedAll;
        uint256 ordered;
        uint256 latest;
        uint256 latched;
        uint256 unlatched;
        uint256 tagged;
        uint256 hostBits;
        uint256 withHostBits;
        bool isInitialized;
        bool isOrdered;
        bool isLatched;
        bool isPlan;
        bool isSameClosing;
    }

    /// @notice For each step the selector of the error that refused it, zero when it was done, and the word after it.
    event Ran(bytes4[] refusals, uint256[] words);

    function run(
        Step[] calldata steps,
        IContainment.ContainmentBounds calldata bounds,
        ITimelockedUnpause.UnpauseTimes calldata times
    ) external {
        ContainmentStorage.load().bounds = bounds;
        UnpauseLedger.setTimes(times);
        bytes4[] memory refusals = new bytes4[](steps.length);
        uint256[] memory words = new uint256[](steps.length);
        for (uint256 i = 0; i < steps.length; ++i) {
            try this.step(steps[i]) {}
            catch (bytes memory reason) {
                refusals[i] = bytes4(reason);
            }
            words[i] = ContainmentWord.unwrap(ContainmentStorage.wordOf(steps[i].market));
        }
        emit Ran(refusals, words);
    }

    function step(Step calldata s) external {
        (ContainmentWord plan, ContainmentWord seen) = (ContainmentWord.wrap(s.plan), ContainmentWord.wrap(s.seen));
        if (s.operation == Operation.Contain) {
            ContainmentWrites.contain(s.market, ScopeSet.wrap(s.scopes), s.until, s.latest, Tier.Governor, "", "");
        } else if (s.operation == Operation.Reopen) {
            ContainmentWrites.reopen(s.market, seen, plan, 0);
        } else if (s.operation == Operation.Propose) {
            UnpauseLedger.propose(s.market, plan, seen, address(0));
        } else if (s.operation == Operation.Veto) {
            UnpauseLedger.veto(s.market);
        } else {
            UnpauseLedger.execute(s.market);
        }
    }

    /// @return result What is kept about each market.
    /// @return time Second as of which it was read.
    function states(bytes32[] calldata markets) external view returns (State[] memory result, uint256 time) {
        time = block.timestamp;
        ContainmentStorage.Layout storage $ = ContainmentStorage.load();
        result = new State[](markets.length);
        for (uint256 i = 0; i < markets.length; ++i) {
            bytes32 market = markets[i];
            result[i].word = ContainmentStorage.wordOf(market);
            result[i].history = $.history[market];
            result[i].repayClosedAt = $.repayClosedAt[market];
            for (uint8 j = 0; j < 6; ++j) {
                result[i].closedTimes[j] = ContainmentStorage.closedTime(market, Scope(j));
            }
            result[i].pending = UnpauseLedger.pending(market);
        }
    }

    /// @notice Readings of many words. `others` are compared with them, and their low bits are the arguments.
    function read(uint256[] calldata words, uint256[] calldata others, uint40 time)
        external
        pure
        returns (Reading[] memory readings)
    {
        readings = new Reading[](words.length);
        for (uint256 i = 0; i < words.length; ++i) {
            _read(readings[i], ContainmentWord.wrap(words[i]), others[i], time);
        }
    }

    function _read(Reading memory r, ContainmentWord word, uint256 other, uint40 time) private pure {
        Scope scope = Scope(other % 6);
        for (uint8 i = 0; i < 6; ++i) {
            r.times[i] = word.get(Scope(i));
        }
        r.set = ContainmentWord.unwrap(word.set(scope, time));
        r.raised = ContainmentWord.unwrap(word.raise(scope, time));
        r.raisedAll = ContainmentWord.unwrap(word.raiseAll(ScopeSet.wrap(uint8(other & 0x3f)), time));
        r.ordered = ContainmentWord.unwrap(word.ordered());
        r.latest = word.latest();
        r.latched = ContainmentWord.unwrap(word.withLatch(true));
        r.unlatched = ContainmentWord.unwrap(word.withLatch(false));
        r.tagged = ContainmentWord.unwrap(word.tagged(other));
        r.hostBits = word.hostBits();
        r.withHostBits = ContainmentWord.unwrap(word.withHostBits(uint8(other)));
        r.isInitialized = word.isInitialized();
        r.isOrdered = word.isOrdered();
        r.isLatched = word.isLatched();
        r.isPlan = word.isPlan();
        r.isSameClosing = word.isSameClosing(ContainmentWord.wrap(other));
    }
}
