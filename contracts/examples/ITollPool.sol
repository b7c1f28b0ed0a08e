// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title ITollPool
/// @notice Balances of native value; entering costs a toll of 0 to 6.3 %, in steps of 0.1 %.
interface ITollPool {
    /// @notice Nothing was sent, nothing is to be withdrawn, or there is no collector.
    error PoolInputZero();
    /// @notice The toll leaves less than the caller asked for.
    error PoolCreditTooSmall(uint256 credited, uint256 least);
    /// @notice The account holds less.
    error PoolBalanceTooSmall(address account, uint256 requested, uint256 held);
    /// @notice At once the toll can only be lowered; schedule the change to raise it.
    error PoolTollNotLowered(uint8 steps, uint8 inForce);

    /// @notice Value came in; the toll was credited to the collector.
    event Deposited(address indexed account, uint256 credited, uint256 toll);
    /// @notice Value went out.
    event Withdrawn(address indexed account, uint256 amount);
    /// @notice The toll was set, in basis points.
    event TollSet(uint256 tollBps);

    /// @notice Credits the value sent, less the toll, which rounds down. Scope `Enter`. Emits `Deposited`.
    /// @param least Smallest credit that the caller accepts, in wei: the toll may have changed on the way.
    /// @return credited What was credited, in wei.
    function deposit(uint256 least) external payable returns (uint256 credited);

    /// @notice Pays `amount` wei of the caller's balance out. Scope `Exit`. Emits `Withdrawn`.
    function withdraw(uint256 amount) external;

    /// @notice Sets the toll. The governor lowers it at once; raising it is a scheduled change. Emits `TollSet`.
    /// @param steps Toll in steps of 10 basis points, 0 to 63.
    function setToll(uint8 steps) external;

    /// @notice The toll in basis points.
    function tollBps() external view returns (uint256);

    /// @notice Balance of an account in wei.
    function balanceOf(address account) external view returns (uint256);

    /// @notice To whose balance tolls are credited.
    function collector() external view returns (address);
}
