// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OwnableAuthority} from "../../../../contracts/access/OwnableAuthority.sol";
import {Authority} from "../../../../contracts/core/Authority.sol";
import {Tier} from "../../../../contracts/types/Tier.sol";
import {RightHost} from "../RightHost.sol";

/// @notice Everybody is council.
contract OpenCouncil is RightHost {
    function _hasTier(address account, Tier tier) internal view override(Authority, OwnableAuthority) returns (bool) {
        return tier == Tier.Council || super._hasTier(account, tier);
    }
}
