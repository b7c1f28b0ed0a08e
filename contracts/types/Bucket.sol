// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// A token bucket in one word: what may pass now, when that was computed, and both parameters. To decode by hand:
///
/// | bits     | content                                                                       |
/// |----------|-------------------------------------------------------------------------------|
/// | 0..135   | available, signed, in 1/65,536 of a unit; negative is debt: what waits in line |
/// | 136..175 | unix second up to which the refill is booked                                  |
/// | 176..206 | burst in units: mantissa (24 bits, low) and exponent (7 bits), value `m << e`  |
/// | 207..237 | rate in 1/65,536 of a unit per second, same form                              |
/// | 238..255 | tag: 18 bits that the owner of the bucket uses as it likes                    |
///
/// The guarantee (OUT-1): over any interval, what was charged minus what was credited is at most
/// `burst + rate x seconds`. The rate is a whole number of sub-units per second, so a refill is exact however often the
/// bucket is touched: nothing is lost to rounding, and a small rate needs no clock that stands still. Both parameters
/// are rounded down when they are packed, by less than 2^-23 of their value.
type Bucket is uint256;

using BucketLib for Bucket global;

/// @notice Pure arithmetic of `Bucket`: no storage, no clock of its own, no external call.
// Casts: amounts fit 112 bits and their sums 136, see `MAX_AMOUNT`; the rest is masked on purpose.
// forge-lint: disable-next-item(unsafe-typecast)
library BucketLib {
    /// @notice The amount is larger than a bucket can hold.
    error BucketAmountOutOfRange(uint256 amount, uint256 largest);
    /// @notice The window is zero.
    error BucketWindowZero();

    /// @notice Largest amount of one charge, credit or burst.
    uint256 internal constant MAX_AMOUNT = type(uint112).max;
    /// @notice Answer of `secondsUntil` when the amount will never be available.
    uint256 internal constant NEVER = type(uint256).max;

    uint256 private constant UNIT_BITS = 16;
    uint256 private constant TIME_SHIFT = 136;
    uint256 private constant BURST_SHIFT = 176;
    uint256 private constant RATE_SHIFT = 207;
    uint256 private constant TAG_SHIFT = 238;
    uint256 private constant AVAILABLE_MASK = (1 << 136) - 1;
    uint256 private constant STATE_MASK = (1 << 176) - 1;
    uint256 private constant FLOAT_MASK = (1 << 31) - 1;
    uint256 private constant MANTISSA_BITS = 24;
    uint256 private constant TAG_MASK = (1 << 18) - 1;

    // Making and changing

    /// @notice A full bucket that lets `burst` pass at once and refills `refill` units per `window` seconds.
    function create(uint256 burst_, uint256 refill, uint256 window, uint256 time) internal pure returns (Bucket) {
        uint256 packed = _packedParameters(burst_, refill, window) | ((time & type(uint40).max) << TIME_SHIFT);
        return _withAvailable(Bucket.wrap(packed), int256(Bucket.wrap(packed).burst() << UNIT_BITS));
    }

    /// @notice The same bucket with other parameters. What was consumed is not given back; what is available is cut to
    /// the new burst; debt stays. Settle first, or the new rate counts for the time before the change.
    function withLimit(Bucket self, uint256 burst_, uint256 refill, uint256 window) internal pure returns (Bucket) {
        uint256 kept = Bucket.unwrap(self) & (STATE_MASK | (TAG_MASK << TAG_SHIFT));
        Bucket changed = Bucket.wrap(kept | _packedParameters(burst_, refill, window));
        int256 full = int256(changed.burst() << UNIT_BITS);
        return _available(self) > full ? _withAvailable(changed, full) : changed;
    }

    /// @notice Books the refill up to `time`, at most up to the burst. A time in the past changes nothing.
    function settle(Bucket self, uint256 time) internal pure returns (Bucket) {
        uint256 updatedAt_ = self.updatedAt();
        if (time <= updatedAt_) return self;
        // Unchecked: seconds fit 40 bits and a rate fits 136, so the sum is far below 2^255.
        unchecked {
            int256 next = _available(self) + int256((time - updatedAt_) * self.rate());
            int256 full = int256(self.burst() << UNIT_BITS);
            if (next > full) next = full;
            uint256 kept = Bucket.unwrap(self) & ~STATE_MASK;
            return Bucket.wrap(kept | (uint256(next) & AVAILABLE_MASK) | (time << TIME_SHIFT));
        }
    }

    /// @notice Takes `amount`, into debt when there is not enough: the caller decides whether it may.
    function charge(Bucket self, uint256 amount) internal pure returns (Bucket) {
        require(amount <= MAX_AMOUNT, BucketAmountOutOfRange(amount, MAX_AMOUNT));
        unchecked {
            int256 next = _available(self) - int256(amount << UNIT_BITS);
            require(next >= type(int136).min, BucketAmountOutOfRange(amount, MAX_AMOUNT));
            return _withAvailable(self, next);
        }
    }

    /// @notice Gives `amount` back, as far as whole units fit under the burst.
    /// @return self_ The bucket after the credit.
    /// @return excess What did not fit.
    function credit(Bucket self, uint256 amount) internal pure returns (Bucket self_, uint256 excess) {
        require(amount <= MAX_AMOUNT, BucketAmountOutOfRange(amount, MAX_AMOUNT));
        unchecked {
            int256 before = _available(self);
            int256 gap = int256(self.burst() << UNIT_BITS) - before;
            uint256 room = gap > 0 ? uint256(gap) >> UNIT_BITS : 0;
            if (amount > room) (excess, amount) = (amount - room, room);
            self_ = _withAvailable(self, before + int256(amount << UNIT_BITS));
        }
    }

    // Reading

    function isSet(Bucket self) internal pure returns (bool) {
        return Bucket.unwrap(self) != 0;
    }

    /// @notice Whole units that may pass now, zero in debt.
    function available(Bucket self) internal pure returns (uint256) {
        int256 value = _available(self);
        return value > 0 ? uint256(value) >> UNIT_BITS : 0;
    }

    /// @notice Whole units that wait in line, rounded up; zero when something is available.
    function debt(Bucket self) internal pure returns (uint256) {
        int256 value = _available(self);
        return value < 0 ? (uint256(-value) + (1 << UNIT_BITS) - 1) >> UNIT_BITS : 0;
    }

    /// @notice Seconds after the last settling until `amount` is available (or, with `amount` zero, the debt is paid).
    function secondsUntil(Bucket self, uint256 amount) internal pure returns (uint256) {
        if (amount > self.burst()) return NEVER;
        int256 missing = int256(amount << UNIT_BITS) - _available(self);
        if (missing <= 0) return 0;
        uint256 rate_ = self.rate();
        return rate_ == 0 ? NEVER : (uint256(missing) + rate_ - 1) / rate_;
    }

    function updatedAt(Bucket self) internal pure returns (uint256) {
        return (Bucket.unwrap(self) >> TIME_SHIFT) & type(uint40).max;
    }

    /// @notice Effective burst in units, after rounding.
    function burst(Bucket self) internal pure returns (uint256) {
        return _unpackFloat(Bucket.unwrap(self) >> BURST_SHIFT);
    }

    /// @notice Effective rate in 1/65,536 of a unit per second, after rounding.
    function rate(Bucket self) internal pure returns (uint256) {
        return _unpackFloat(Bucket.unwrap(self) >> RATE_SHIFT);
    }

    /// @notice Most that can pass in any `window` seconds: `burst + rate x window`, rounded up.
    function mostIn(Bucket self, uint256 window) internal pure returns (uint256) {
        return self.burst() + ((self.rate() * window + (1 << UNIT_BITS) - 1) >> UNIT_BITS);
    }

    function tag(Bucket self) internal pure returns (uint256) {
        return Bucket.unwrap(self) >> TAG_SHIFT;
    }

    function withTag(Bucket self, uint256 tag_) internal pure returns (Bucket) {
        uint256 kept = Bucket.unwrap(self) & ~(TAG_MASK << TAG_SHIFT);
        return Bucket.wrap(kept | ((tag_ & TAG_MASK) << TAG_SHIFT));
    }

    // Private

    function _available(Bucket self) private pure returns (int256) {
        return int136(uint136(Bucket.unwrap(self)));
    }

    function _withAvailable(Bucket self, int256 value) private pure returns (Bucket) {
        return Bucket.wrap((Bucket.unwrap(self) & ~AVAILABLE_MASK) | (uint256(value) & AVAILABLE_MASK));
    }

    function _packedParameters(uint256 burst_, uint256 refill, uint256 window) private pure returns (uint256) {
        require(burst_ <= MAX_AMOUNT, BucketAmountOutOfRange(burst_, MAX_AMOUNT));
        require(refill <= MAX_AMOUNT, BucketAmountOutOfRange(refill, MAX_AMOUNT));
        require(window != 0, BucketWindowZero());
        uint256 rate_ = (refill << UNIT_BITS) / window;
        return (_packFloat(burst_) << BURST_SHIFT) | (_packFloat(rate_) << RATE_SHIFT);
    }

    /// @dev Rounds down: a limit is never larger than asked for.
    function _packFloat(uint256 value) private pure returns (uint256) {
        uint256 exponent = 0;
        for (uint256 step = 64; step != 0; step >>= 1) {
            if (value >> (exponent + step) >= 1 << (MANTISSA_BITS - 1)) exponent += step;
        }
        return (value >> exponent) | (exponent << MANTISSA_BITS);
    }

    function _unpackFloat(uint256 raw) private pure returns (uint256) {
        raw &= FLOAT_MASK;
        return (raw & ((1 << MANTISSA_BITS) - 1)) << (raw >> MANTISSA_BITS);
    }
}
