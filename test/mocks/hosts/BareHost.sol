// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ContainmentWord, ContainmentWordLib} from "../../../contracts/types/ContainmentWord.sol";
import {ScopeSet} from "../../../contracts/types/Scope.sol";

/// @notice Plays along with everybody. The others of the zoo differ from it in one trait each.
contract BareHost {
    ContainmentWord internal _word = ContainmentWordLib.fresh();
    uint64 internal _incidents;

    function pause(bytes32, ScopeSet scopes, uint32 duration, bytes32, bytes32) external returns (uint256 incident) {
        return _close(scopes, uint40(block.timestamp) + duration);
    }

    function contain(bytes32, ScopeSet scopes, uint40 until, bytes32, bytes32) external returns (uint256 incident) {
        return _close(scopes, until);
    }

    function drill() external virtual {}

    function containmentWord(bytes32) external view virtual returns (ContainmentWord) {
        return _word;
    }

    /// @dev The first five words of the status.
    function guardianStatus(address account)
        external
        view
        virtual
        returns (bool armed, address seat, bool lapsed, bool successorDrilled, uint40 drillBy)
    {
        return (true, account, false, false, uint40(block.timestamp) + 1 days);
    }

    function canPause(address, bytes32, ScopeSet, uint32 duration)
        external
        view
        virtual
        returns (uint256 ok, uint256 reason, uint256 until)
    {
        return (1, 0, block.timestamp + duration);
    }

    function _close(ScopeSet scopes, uint40 until) internal virtual returns (uint256 incident) {
        _word = _word.raiseAll(scopes, until);
        return ++_incidents;
    }
}
