// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice A set of claim numbers to which whole ranges are added in few writes, and from which nothing is taken.
/// @dev Three levels of bitmaps: one bit for a claim, for 256 of them, for 65,536. A range marks single bits only at
/// its ends, so 5,000 claims cost about four writes; a look-up reads three words. Overlaps are harmless.
library ClaimRanges {
    struct Set {
        mapping(uint256 level => mapping(uint256 index => uint256 bits)) words;
    }

    uint256 private constant LEVELS = 3;

    /// @notice Whether `id` is in the set.
    function has(Set storage self, uint256 id) internal view returns (bool) {
        for (uint256 level = 0; level < LEVELS; ++level) {
            if (self.words[level][id >> 8] & (1 << (id & 0xff)) != 0) return true;
            id >>= 8;
        }
        return false;
    }

    /// @notice Adds `first..last`, both included.
    function add(Set storage self, uint256 first, uint256 last) internal {
        uint256 end = last + 1;
        for (uint256 level = 0; first < end; ++level) {
            // The part that a bit of the next level cannot say: up to the next multiple of 256, and from the last one.
            uint256 innerFirst = level + 1 == LEVELS ? end : (first + 0xff) >> 8;
            uint256 innerEnd = end >> 8;
            if (innerFirst >= innerEnd) return _mark(self, level, first, end);
            _mark(self, level, first, innerFirst << 8);
            _mark(self, level, innerEnd << 8, end);
            (first, end) = (innerFirst, innerEnd);
        }
    }

    function _mark(Set storage self, uint256 level, uint256 first, uint256 end) private {
        while (first < end) {
            uint256 wordEnd = ((first >> 8) + 1) << 8;
            uint256 stop = wordEnd < end ? wordEnd : end;
            uint256 length = stop - first;
            uint256 run = length == 256 ? type(uint256).max : (1 << length) - 1;
            self.words[level][first >> 8] |= run << (first & 0xff);
            first = stop;
        }
    }
}
