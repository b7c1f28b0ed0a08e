// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Forward
/// @notice Ends the present call with the answer of a linked ledger's function that takes the same arguments.
/// @dev Four modules would not fit into one contract if each function that only hands its arguments on decoded and
/// encoded them again. So such a function forwards its calldata as it came: only the selector is exchanged, since a
/// library's differs from a contract's where a struct or an enum is among the types. The ledger decodes and checks.
/// Nothing of the caller runs afterwards: no code may follow, and no modifier that has something to do at the end.
/// Selectors come as numbers: as `bytes4` each would be a constant of 32 bytes in the host's code. A module with
/// several such functions keeps one function that names the ledger, so that its address, too, is there once.
library Forward {
    /// @notice Cannot happen: a forwarded call ends the present one.
    error ForwardReturned();

    /// @notice Returns or reverts with what `ledger` answers to `selector` and the present arguments.
    /// @param ledger Address of the linked library; part of the bytecode, so nobody can choose it.
    function to(address ledger, uint32 selector) internal {
        // Memory is used from its start: nothing of the caller will read it.
        assembly ("memory-safe") {
            mstore(0x00, selector)
            calldatacopy(0x20, 4, sub(calldatasize(), 4))
            let ok := delegatecall(gas(), ledger, 0x1c, calldatasize(), 0, 0)
            returndatacopy(0x00, 0, returndatasize())
            if ok { return(0x00, returndatasize()) }
            revert(0x00, returndatasize())
        }
    }

    /// @notice The same for a function that only reads: the ledger's function must be `view`.
    /// @dev The compiler takes every delegatecall in assembly for a write, but itself reaches a library's view
    /// functions in this way; the cast says so.
    function toView(address ledger, uint32 selector) internal view {
        function(address, uint32) internal forward = to;
        function(address, uint32) internal view forwardView;
        assembly {
            forwardView := forward
        }
        forwardView(ledger, selector);
        // The compiler cannot see through the cast that nothing goes on from here, and would ask for an answer.
        revert ForwardReturned();
    }
}
