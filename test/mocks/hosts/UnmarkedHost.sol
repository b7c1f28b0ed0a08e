// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {BareHost} from "./BareHost.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";

/// @notice Closes, and keeps its word without the mark of an initialised one.
contract UnmarkedHost is BareHost {
    constructor() {
        _word = ContainmentWord.wrap(0);
    }
}
