// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice Several calls in one transaction.
contract Batch {
    receive() external payable {}

    function run(address target, bytes[] calldata calls) external {
        for (uint256 i = 0; i < calls.length; ++i) {
            (bool ok, bytes memory reason) = target.call(calls[i]);
            if (ok) continue;
            assembly ("memory-safe") {
                revert(add(reason, 0x20), mload(reason))
            }
        }
    }
}
