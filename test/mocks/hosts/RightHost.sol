// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";

import {OwnableAuthority} from "../../../contracts/access/OwnableAuthority.sol";
import {TimelockedUnpause} from "../../../contracts/pause/TimelockedUnpause.sol";
import {Scope} from "../../../contracts/types/Scope.sol";

/// @notice A host that makes no mistake. Each host in `wrong/` is this one with a single mistake.
contract RightHost is TimelockedUnpause, OwnableAuthority, Initializable, UUPSUpgradeable {
    mapping(bytes32 market => uint256) public balance;
    uint256 public fee;

    constructor() OwnableAuthority(address(1), address(1)) {
        _disableInitializers();
    }

    function initialize(
        address governor,
        address council,
        address guardian,
        ChangeDelays calldata delays,
        ContainmentBounds calldata bounds,
        GuardianBudget calldata budget,
        GuardianTerms calldata terms,
        UnpauseTimes calldata times
    ) external initializer {
        __OwnableAuthority_init(governor, council);
        __TwoSpeedChange_init(delays);
        __Containment_init(bounds);
        __GuardianPause_init(budget);
        _setGuardian(guardian, terms);
        __TimelockedUnpause_init(times);
        _launch(guardian);
    }

    function enter(bytes32 market) external payable virtual whenMarketOpen(market, Scope.Enter) {
        _enter(market);
    }

    function exit(bytes32 market) external virtual whenMarketOpen(market, Scope.Exit) {
        --balance[market];
    }

    /// @dev Two guards, the wider one first.
    function move(bytes32 from, bytes32 to) external whenMarketOpen(from, Scope.Exit) whenMarketOpen(to, Scope.Enter) {
        --balance[from];
        ++balance[to];
    }

    function repay() external whenOpen(Scope.Repay) {}

    function setFee(uint256 newFee) external virtual onlyScheduled {
        fee = newFee;
    }

    function _enter(bytes32 market) internal {
        ++balance[market];
    }

    function _launch(address guardian) internal virtual {}

    function _authorizeUpgrade(address) internal virtual override onlyScheduled {}
}
