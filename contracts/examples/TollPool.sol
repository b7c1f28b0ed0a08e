// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";

import {ITollPool} from "./ITollPool.sol";
import {OwnableAuthority} from "../access/OwnableAuthority.sol";
import {TimelockedUnpause} from "../pause/TimelockedUnpause.sol";
import {Scope} from "../types/Scope.sol";
import {Tier} from "../types/Tier.sol";

/// @title TollPool
/// @notice EXAMPLE, UNAUDITED. A pool whose entry toll lives in the containment word: guard and toll are one read.
/// @dev What it shows: six bits of the host's own in a word that its guarded function reads anyway. They survive every
/// closing and reopening, and changing them disturbs none: a plan on its way stays valid.
/// Who may act: anyone deposits and withdraws. The governor lowers the toll at once and raises it slowly.
/// Whom it trusts: the governor with a toll of at most 6.3 %; council and guardians within their bounds.
/// What it cannot stop: a depositor who accepts any toll.
/// How it combines: `_openWord` instead of `whenOpen` where the bits are needed, `whenOpen` everywhere else.
/// @custom:security-contact see SECURITY.md
contract TollPool is ITollPool, TimelockedUnpause, OwnableAuthority {
    /// @notice Everything that is set at once, before anybody can be harmed by it.
    struct PoolConfig {
        address governor;
        address council;
        address collector;
        uint8 tollSteps;
        ChangeDelays delays;
        ContainmentBounds bounds;
        GuardianBudget guardianBudget;
        GuardianSeat[] guardians;
        UnpauseTimes unpauseTimes;
    }

    // One step is a thousandth: 10 basis points.
    uint256 private constant STEPS_PER_WHOLE = 1000;
    uint256 private constant BPS_PER_STEP = 10;

    /// @inheritdoc ITollPool
    address public immutable collector;
    /// @inheritdoc ITollPool
    mapping(address account => uint256) public balanceOf;

    constructor(PoolConfig memory config) OwnableAuthority(config.governor, config.council) {
        __TwoSpeedChange_init(config.delays);
        __Containment_init(config.bounds);
        __GuardianPause_init(config.guardianBudget);
        _setGuardians(config.guardians);
        __TimelockedUnpause_init(config.unpauseTimes);
        require(config.collector != address(0), PoolInputZero());
        collector = config.collector;
        _setToll(config.tollSteps);
    }

    // Anyone

    /// @inheritdoc ITollPool
    function deposit(uint256 least) external payable virtual returns (uint256 credited) {
        return _deposit(_openWord(Scope.Enter).hostBits(), least);
    }

    /// @inheritdoc ITollPool
    function withdraw(uint256 amount) external whenOpen(Scope.Exit) {
        uint256 held = balanceOf[msg.sender];
        require(amount != 0, PoolInputZero());
        require(amount <= held, PoolBalanceTooSmall(msg.sender, amount, held));
        balanceOf[msg.sender] = held - amount;
        emit Withdrawn(msg.sender, amount);
        Address.sendValue(payable(msg.sender), amount);
    }

    // Governor

    /// @inheritdoc ITollPool
    function setToll(uint8 steps) external {
        if (!_isScheduledCall()) {
            _checkTier(Tier.Governor);
            uint8 inForce = containmentWord(bytes32(0)).hostBits();
            require(steps < inForce, PoolTollNotLowered(steps, inForce));
        }
        _setToll(steps);
    }

    // Reads

    /// @inheritdoc ITollPool
    function tollBps() external view returns (uint256) {
        return containmentWord(bytes32(0)).hostBits() * BPS_PER_STEP;
    }

    // Internals

    function _deposit(uint256 steps, uint256 least) internal returns (uint256 credited) {
        require(msg.value != 0, PoolInputZero());
        uint256 toll = msg.value * steps / STEPS_PER_WHOLE;
        credited = msg.value - toll;
        require(credited >= least, PoolCreditTooSmall(credited, least));
        balanceOf[msg.sender] += credited;
        if (toll != 0) balanceOf[collector] += toll;
        emit Deposited(msg.sender, credited, toll);
    }

    function _setToll(uint8 steps) private {
        _setHostBits(steps);
        emit TollSet(steps * BPS_PER_STEP);
    }
}
