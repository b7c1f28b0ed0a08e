// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Bucket} from "../types/Bucket.sol";

/// @notice What `MinterToken` keeps in the 18 tag bits of a minter's bucket, so that role and allowance are one word:
///
/// | bits  | content                                                    |
/// |-------|------------------------------------------------------------|
/// | 0     | appointed                                                  |
/// | 1..17 | number of the day since 1970 on which the appointment ends |
library MinterTag {
    uint256 private constant APPOINTED = 1;
    /// @notice Latest day that the tag can hold, in the year 2328.
    uint256 internal constant LAST_DAY = (1 << 17) - 1;

    function appointed(Bucket record, uint256 endDay) internal pure returns (Bucket) {
        return record.withTag(APPOINTED | (endDay << 1));
    }

    function dismissed(Bucket record) internal pure returns (Bucket) {
        return record.withTag(0);
    }

    /// @notice Unix second at which the appointment ends; zero when there is none.
    function endsAt(Bucket record) internal pure returns (uint256) {
        return (record.tag() >> 1) * 1 days;
    }

    function mayMint(Bucket record, uint256 time) internal pure returns (bool) {
        return record.tag() & APPOINTED != 0 && time < endsAt(record);
    }
}
