// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Asset} from "../../../contracts/outflow/Asset.sol";
import {CallReceiver} from "../../mocks/receivers/CallReceiver.sol";
import {EchoReceiver, HungryReceiver, MoodyReceiver} from "../../mocks/receivers/Receivers.sol";

/// @notice Recipients of every temper, and whether each of them takes what it is paid.
contract Crowd {
    address public constant ALICE = address(0xa11ce);
    address public constant BOB = address(0xb0b);
    /// @notice Nobody's enemy: no token and no test is ever mean to it.
    address public constant SINK = address(0x51c1);

    MoodyReceiver public immutable MOODY = new MoodyReceiver();
    HungryReceiver public immutable HUNGRY = new HungryReceiver();
    CallReceiver public immutable CALLED = new CallReceiver();
    EchoReceiver public immutable ECHO = new EchoReceiver();

    bool private _calledRefuses;
    bool private _calledBurns;

    function one(uint256 seed) external view returns (address) {
        address[6] memory all = [ALICE, BOB, address(MOODY), address(HUNGRY), address(CALLED), address(ECHO)];
        return all[seed % 6];
    }

    /// @notice Whether `who` takes the asset, with its call if it carries one, given that the asset lets it go.
    /// @param allGas Whether all gas of a transaction is there, as in a retry.
    function takes(address asset, address who, bool hasCall, bool allGas) external view returns (bool) {
        if (hasCall) {
            bool isReady = !_calledRefuses && (allGas || !_calledBurns);
            return who == address(ECHO) || (who == address(CALLED) && isReady);
        }
        if (asset != Asset.NATIVE) return true;
        if (who == address(MOODY)) return !MOODY.refuses();
        return who != address(CALLED);
    }

    /// @notice Whether `who` can ask the escrow for what is its own.
    function canCollect(address who) external pure returns (bool) {
        return who == ALICE || who == BOB;
    }

    function setMood(bool refuses, bool burns) external {
        (_calledRefuses, _calledBurns) = (refuses, burns);
        MOODY.setRefuses(refuses);
        CALLED.setRefuses(refuses);
        CALLED.setBurns(burns ? 2_000_000 : 0);
    }
}
