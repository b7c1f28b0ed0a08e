// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

import {AccessControlAuthority} from "../../contracts/access/AccessControlAuthority.sol";
import {AccessManagedAuthority} from "../../contracts/access/AccessManagedAuthority.sol";
import {OwnableAuthority} from "../../contracts/access/OwnableAuthority.sol";
import {Containment} from "../../contracts/core/Containment.sol";
import {ITwoSpeedChange} from "../../contracts/core/ITwoSpeedChange.sol";
import {TwoSpeedChange} from "../../contracts/core/TwoSpeedChange.sol";
import {Tier} from "../../contracts/types/Tier.sol";

// One host per adapter: the adapter, scheduled changes, and a look at the hooks.

interface IAccessHost is ITwoSpeedChange {
    function hasTier(address account, Tier tier) external view returns (bool);
    function changesCouncil(bytes calldata call) external view returns (bool);
}

abstract contract AccessHost is TwoSpeedChange, IAccessHost {
    function hasTier(address account, Tier tier) external view returns (bool) {
        return _hasTier(account, tier);
    }

    function changesCouncil(bytes calldata call) external view returns (bool) {
        return _changesCouncil(call);
    }
}

contract OwnableHost is AccessHost, OwnableAuthority {
    uint256 public value;

    constructor(address governor, address council, ChangeDelays memory delays) OwnableAuthority(governor, council) {
        __TwoSpeedChange_init(delays);
    }

    function initialize(address governor, address council) external {
        __OwnableAuthority_init(governor, council);
    }

    function setValue(uint256 newValue) external onlyOwner {
        value = newValue;
    }
}

contract AccessControlHost is AccessHost, AccessControlAuthority {
    constructor(address governor, address council, ChangeDelays memory delays) {
        __TwoSpeedChange_init(delays);
        __AccessControlAuthority_init(governor, council);
    }
}

/// @notice Two bases that answer ERC-165.
contract AccessControlContainmentHost is Containment, AccessControlAuthority {
    constructor(ChangeDelays memory delays, ContainmentBounds memory bounds) {
        __TwoSpeedChange_init(delays);
        __Containment_init(bounds);
        __AccessControlAuthority_init(msg.sender, msg.sender);
    }

    function supportsInterface(bytes4 id) public view override(Containment, AccessControl) returns (bool) {
        return super.supportsInterface(id);
    }
}

contract AccessManagedHost is AccessHost, AccessManagedAuthority {
    constructor(address manager, ChangeDelays memory delays) AccessManaged(manager) {
        __TwoSpeedChange_init(delays);
    }
}
