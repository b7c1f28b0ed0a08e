// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice Answers the question for its interfaces as a host does, and nothing else.
contract StatusStub {
    function supportsInterface(bytes4 id) external pure returns (bool) {
        return id != 0xffffffff;
    }
}
