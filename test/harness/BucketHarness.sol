// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Bucket, BucketLib} from "../../contracts/types/Bucket.sol";

/// @notice `BucketLib` behind external functions, for the mirror in the SDK to be compared with.
contract BucketHarness {
    /// @notice What a bucket says about itself.
    struct Reading {
        uint256 available;
        uint256 debt;
        uint256 secondsUntil;
        uint256 updatedAt;
        uint256 burst;
        uint256 rate;
        uint256 mostIn;
        uint256 tag;
    }

    /// @notice One step of a trace. `a`, `b`, `c` are the arguments in order, as far as the operation has them.
    struct Step {
        Operation operation;
        uint256 a;
        uint256 b;
        uint256 c;
    }

    enum Operation {
        Settle,
        Charge,
        Credit,
        WithLimit,
        WithTag
    }

    /// @notice Runs traces; a step that is refused is left out, so that the rest still runs.
    /// @return words The bucket of each trace after each step.
    /// @return extras The excess of a credit; one for a step that was refused; zero otherwise.
    function run(Bucket[] calldata buckets, Step[][] calldata traces)
        external
        view
        returns (Bucket[][] memory words, uint256[][] memory extras)
    {
        words = new Bucket[][](traces.length);
        extras = new uint256[][](traces.length);
        for (uint256 i = 0; i < traces.length; ++i) {
            (words[i], extras[i]) = _run(buckets[i], traces[i]);
        }
    }

    function step(Bucket bucket, Step calldata s) external pure returns (Bucket next, uint256 excess) {
        if (s.operation == Operation.Settle) return (bucket.settle(s.a), 0);
        if (s.operation == Operation.Charge) return (bucket.charge(s.a), 0);
        if (s.operation == Operation.Credit) return bucket.credit(s.a);
        if (s.operation == Operation.WithLimit) return (bucket.withLimit(s.a, s.b, s.c), 0);
        return (bucket.withTag(s.a), 0);
    }

    function create(uint256 burst, uint256 refill, uint256 window, uint256 time) external pure returns (Bucket) {
        return BucketLib.create(burst, refill, window, time);
    }

    /// @notice Readings of many buckets; `amounts` go to `secondsUntil`, `window` to `mostIn`.
    function read(Bucket[] calldata buckets, uint256[] calldata amounts, uint256 window)
        external
        pure
        returns (Reading[] memory readings)
    {
        readings = new Reading[](buckets.length);
        for (uint256 i = 0; i < buckets.length; ++i) {
            readings[i] = _read(buckets[i], amounts[i], window);
        }
    }

    function _run(Bucket bucket, Step[] calldata steps)
        private
        view
        returns (Bucket[] memory words, uint256[] memory extras)
    {
        words = new Bucket[](steps.length);
        extras = new uint256[](steps.length);
        for (uint256 i = 0; i < steps.length; ++i) {
            try this.step(bucket, steps[i]) returns (Bucket next, uint256 excess) {
                (bucket, extras[i]) = (next, excess);
            } catch {
                extras[i] = 1;
            }
            words[i] = bucket;
        }
    }

    function _read(Bucket bucket, uint256 amount, uint256 window) private pure returns (Reading memory) {
        return Reading({
            available: bucket.available(),
            debt: bucket.debt(),
            secondsUntil: bucket.secondsUntil(amount),
            updatedAt: bucket.updatedAt(),
            burst: bucket.burst(),
            rate: bucket.rate(),
            mostIn: bucket.mostIn(window),
            tag: bucket.tag()
        });
    }
}
