// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OwnableAuthority} from "../../../../contracts/access/OwnableAuthority.sol";
import {Authority} from "../../../../contracts/core/Authority.sol";
import {Scope} from "../../../../contracts/types/Scope.sol";
import {Tier} from "../../../../contracts/types/Tier.sol";
import {RightHost} from "../RightHost.sol";

/// @notice It takes plans for privileged execution and closes them along with it.
contract GovernedPlan is RightHost {
    function _hasTier(address account, Tier tier) internal view override(Authority, OwnableAuthority) returns (bool) {
        if (msg.sig == this.proposeUnpause.selector && !isOpen(Scope.Govern)) return false;
        return super._hasTier(account, tier);
    }
}
