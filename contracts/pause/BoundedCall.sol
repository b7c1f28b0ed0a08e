// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title BoundedCall
/// @notice Calls a contract that may do anything: revert, burn its gas, answer too little, answer a megabyte.
/// @dev No function here reverts because of what the target does, and none copies more than a stated number of bytes.
/// The gas given is a cap; that enough is left to give all of it is the caller's part.
library BoundedCall {
    /// @notice Calls `target`. `word` is the first word of the answer; zero when there is none or the call failed.
    function write(address target, uint256 gasCap, bytes memory payload) internal returns (bool ok, uint256 word) {
        // Assembly: a high-level call would copy the whole answer, and decode it with a revert.
        assembly ("memory-safe") {
            ok := call(gasCap, target, 0, add(payload, 0x20), mload(payload), 0, 0x20)
            if and(ok, gt(returndatasize(), 0x1f)) { word := mload(0) }
        }
    }

    /// @notice Asks `target` for one word without letting it change anything. `ok` is false when the call failed or the
    /// answer is shorter.
    function readWord(address target, uint256 gasCap, bytes4 selector, bytes32 argument)
        internal
        view
        returns (bool ok, uint256 word)
    {
        // Assembly: the same reasons. Question and answer fit the scratch space.
        assembly ("memory-safe") {
            mstore(0, selector)
            mstore(0x04, argument)
            ok := staticcall(gasCap, target, 0, 0x24, 0, 0x20)
            ok := and(ok, gt(returndatasize(), 0x1f))
            word := mload(0)
        }
    }

    /// @notice Asks `target` without letting it change anything. `ok` is false when the call failed or the answer is
    /// shorter than `count` words; the words are zero then or what there was.
    function read(address target, uint256 gasCap, bytes memory payload, uint256 count)
        internal
        view
        returns (bool ok, uint256[] memory words)
    {
        words = new uint256[](count);
        // Assembly: the same reasons.
        assembly ("memory-safe") {
            let size := mul(count, 0x20)
            ok := staticcall(gasCap, target, add(payload, 0x20), mload(payload), add(words, 0x20), size)
            ok := and(ok, iszero(lt(returndatasize(), size)))
        }
    }

    /// @notice The first bytes, at most `most`, of what the latest call answered. Nothing may be called in between.
    function answer(uint256 most) internal pure returns (bytes memory data) {
        // Assembly: there is no other way to copy a part.
        assembly ("memory-safe") {
            let size := returndatasize()
            if gt(size, most) { size := most }
            data := mload(0x40)
            mstore(0x40, add(data, and(add(size, 0x3f), not(0x1f))))
            mstore(data, size)
            returndatacopy(add(data, 0x20), 0, size)
        }
    }
}
