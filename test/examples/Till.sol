// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OwnableAuthority} from "../../contracts/access/OwnableAuthority.sol";
import {Containment} from "../../contracts/core/Containment.sol";
import {Scope} from "../../contracts/types/Scope.sol";

contract Till is Containment, OwnableAuthority {
    constructor(address governor, address council) OwnableAuthority(governor, council) {
        __TwoSpeedChange_init(ChangeDelays({slow: 2 days, fast: 6 hours, window: 1 days}));
        __Containment_init(ContainmentBounds(4 hours, 10_000, 7 days, 6 hours, 1 days, 7 days));
    }

    function deposit() external payable whenOpen(Scope.Enter) {}

    function withdraw(address payable to) external onlyOwner whenOpen(Scope.Exit) {
        (bool ok,) = to.call{value: address(this).balance}("");
        require(ok);
    }
}
