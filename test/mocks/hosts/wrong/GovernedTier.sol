// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OwnableAuthority} from "../../../../contracts/access/OwnableAuthority.sol";
import {Authority} from "../../../../contracts/core/Authority.sol";
import {Scope} from "../../../../contracts/types/Scope.sol";
import {Tier} from "../../../../contracts/types/Tier.sol";
import {RightHost} from "../RightHost.sol";

/// @notice It takes one function of the modules for privileged execution, and closes it along with `Govern`.
contract GovernedTier is RightHost {
    bytes4 private immutable GOVERNED;

    constructor(bytes4 governed) {
        GOVERNED = governed;
    }

    function _hasTier(address account, Tier tier) internal view override(Authority, OwnableAuthority) returns (bool) {
        return (msg.sig != GOVERNED || isOpen(Scope.Govern)) && super._hasTier(account, tier);
    }
}
