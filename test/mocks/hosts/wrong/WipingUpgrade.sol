// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ContainmentStorage} from "../../../../contracts/core/ContainmentStorage.sol";
import {ContainmentWordLib} from "../../../../contracts/types/ContainmentWord.sol";
import {RightHost} from "../RightHost.sol";

/// @notice Its migration starts with a fresh word.
contract WipingUpgrade is RightHost {
    function migrate() external reinitializer(2) {
        ContainmentStorage.load().hostWord = ContainmentWordLib.fresh();
    }
}
