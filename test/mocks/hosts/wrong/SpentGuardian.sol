// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {RightHost} from "../RightHost.sol";

/// @notice It stays closed until its launch, on the clock of its guardian.
contract SpentGuardian is RightHost {
    function _launch(address guardian) internal override {
        _chargeGuardian(guardian, uint40(block.timestamp) + 1 days);
    }
}
