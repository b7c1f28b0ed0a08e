// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OwnableAuthority} from "../../contracts/access/OwnableAuthority.sol";
import {TimelockedUnpause} from "../../contracts/pause/TimelockedUnpause.sol";

/// @notice The smallest host of the pause modules.
contract PauseHost is TimelockedUnpause, OwnableAuthority {
    constructor(address governor, address council) OwnableAuthority(governor, council) {}
}
