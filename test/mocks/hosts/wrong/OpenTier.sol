// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OwnableAuthority} from "../../../../contracts/access/OwnableAuthority.sol";
import {Authority} from "../../../../contracts/core/Authority.sol";
import {Tier} from "../../../../contracts/types/Tier.sol";
import {RightHost} from "../RightHost.sol";

/// @notice Everybody has the tier that one function of the modules asks for.
contract OpenTier is RightHost {
    bytes4 private immutable OPEN;

    constructor(bytes4 open) {
        OPEN = open;
    }

    function _hasTier(address account, Tier tier) internal view override(Authority, OwnableAuthority) returns (bool) {
        return msg.sig == OPEN || super._hasTier(account, tier);
    }
}
