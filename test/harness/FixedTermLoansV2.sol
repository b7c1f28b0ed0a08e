// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FixedTermLoans} from "../../contracts/examples/FixedTermLoans.sol";

/// @notice The next version of `FixedTermLoans`: one field behind the others, one function changed. Every open loan
/// gets some seconds more.
contract FixedTermLoansV2 is FixedTermLoans {
    /// @dev What a field appended to the struct would give.
    struct StorageV2 {
        FixedTermLoansStorage first;
        uint256 extension;
    }

    function initializeV2(uint256 extension_) external reinitializer(2) {
        _storageV2().extension = extension_;
    }

    function extension() external view returns (uint256) {
        return _storageV2().extension;
    }

    function deadlineOf(uint256 id) public view override returns (uint256) {
        return super.deadlineOf(id) + _storageV2().extension;
    }

    function _storageV2() private pure returns (StorageV2 storage $) {
        bytes32 slot = FIXED_TERM_LOANS_SLOT;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }
}
