// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OwnableAuthority} from "@bulkhead/contracts/contracts/access/OwnableAuthority.sol";
import {TimelockedUnpause} from "@bulkhead/contracts/contracts/pause/TimelockedUnpause.sol";
import {Scope} from "@bulkhead/contracts/contracts/types/Scope.sol";

/// @title __Name__
/// @notice Keeps ether for its users. Replace `deposit` and `withdraw` with your own functions.
/// @dev A function that moves value names its scope: `Enter` for value in, `Exit` for value out, `Repay` and
/// `Liquidate` for loans, `Trade` for whatever can lower an account's health, `Govern` for privileged execution. The
/// test beside this
/// file finds the function that names none.
contract __Name__ is TimelockedUnpause, OwnableAuthority {
    /// @notice Everything that is set at once, before anybody can be harmed by it.
    struct Config {
        address governor;
        address council;
        ChangeDelays delays;
        ContainmentBounds bounds;
        GuardianBudget guardianBudget;
        GuardianSeat[] guardians;
        UnpauseTimes unpauseTimes;
    }

    /// @notice More was asked for than the account has here.
    error BalanceTooSmall(address account, uint256 asked, uint256 held);
    /// @notice The account does not take ether.
    error PaymentRefused(address account);

    /// @notice `account` put in `amount`.
    event Deposited(address indexed account, uint256 amount);
    /// @notice `account` took out `amount`.
    event Withdrawn(address indexed account, uint256 amount);

    mapping(address account => uint256) public balanceOf;

    constructor(Config memory config) OwnableAuthority(config.governor, config.council) {
        __TwoSpeedChange_init(config.delays);
        __Containment_init(config.bounds);
        __GuardianPause_init(config.guardianBudget);
        _setGuardians(config.guardians);
        __TimelockedUnpause_init(config.unpauseTimes);
    }

    function deposit() external payable whenOpen(Scope.Enter) {
        balanceOf[msg.sender] += msg.value;
        emit Deposited(msg.sender, msg.value);
    }

    function withdraw(uint256 amount) external whenOpen(Scope.Exit) {
        uint256 held = balanceOf[msg.sender];
        require(amount <= held, BalanceTooSmall(msg.sender, amount, held));
        balanceOf[msg.sender] = held - amount;
        emit Withdrawn(msg.sender, amount);
        (bool paid,) = msg.sender.call{value: amount}("");
        require(paid, PaymentRefused(msg.sender));
    }
}
