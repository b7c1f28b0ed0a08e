// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {BareHost} from "./BareHost.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";

/// @notice Closes, and burns all the gas of whoever asks whether it did.
contract ReadBurningHost is BareHost {
    function containmentWord(bytes32) external pure override returns (ContainmentWord) {
        assembly {
            invalid()
        }
    }
}
