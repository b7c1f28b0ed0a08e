// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Tier} from "../../../contracts/types/Tier.sol";
import {AccessBase} from "./AccessBase.t.sol";

/// @notice What holds for every adapter.
abstract contract AccessTiersTest is AccessBase {
    function test_TiersAreAnsweredApart() external view {
        assertTrue(_host().hasTier(users.governor, Tier.Governor));
        assertFalse(_host().hasTier(users.governor, Tier.Council));
        assertTrue(_host().hasTier(users.council, Tier.Council));
        assertFalse(_host().hasTier(users.council, Tier.Governor));
        assertFalse(_host().hasTier(users.stranger, Tier.Governor));
        assertFalse(_host().hasTier(users.stranger, Tier.Council));
        assertFalse(_host().hasTier(address(0), Tier.Governor));
    }

    /// @dev Guardians and automatic triggers live in modules; no adapter makes one.
    function test_FastTiersBelongToNobody() external view {
        assertFalse(_host().hasTier(users.governor, Tier.Guardian));
        assertFalse(_host().hasTier(users.council, Tier.Automatic));
    }
}
