// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";

/// @notice Moves of ERC-20 tokens and of native value behind one address (ERC-7528).
library Asset {
    using SafeERC20 for IERC20;

    // Last 20 bytes of keccak256("bulkhead.asset.issuance").
    uint160 private constant ISSUANCE = uint160(0x5A60670c3D51745084F54591710392DDdDf59291);
    /// @notice The address that stands for native value.
    address internal constant NATIVE = 0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE;

    function balanceOf(address asset, address account) internal view returns (uint256) {
        return asset == NATIVE ? account.balance : _balanceOf(asset, account);
    }

    /// @notice The key of what the host itself issues of `token`: mint is outflow, burn is inflow (OUT-9). Its terms,
    /// lanes and liquidity are those of an asset of its own, never mixed with what the host holds of the same token.
    function issuanceOf(address token) internal pure returns (address) {
        return address(uint160(token) ^ ISSUANCE);
    }

    /// @notice Sends, or reverts with the recipient's or the token's reason.
    function send(address asset, address to, uint256 amount) internal {
        if (asset == NATIVE) Address.sendValue(payable(to), amount);
        else IERC20(asset).safeTransfer(to, amount);
    }

    /// @notice Sends and returns what left this contract, which a token that charges its sender makes more.
    function sendAndCount(address asset, address to, uint256 amount) internal returns (uint256 left) {
        uint256 before = balanceOf(asset, address(this));
        send(asset, to, amount);
        uint256 remains = balanceOf(asset, address(this));
        if (remains < before) left = before - remains;
    }

    /// @notice Sends and returns what arrived, which a token with a fee makes less.
    function sendMeasured(address asset, address to, uint256 amount) internal returns (uint256 arrived) {
        uint256 before = balanceOf(asset, to);
        send(asset, to, amount);
        arrived = balanceOf(asset, to) - before;
        if (arrived > amount) arrived = amount;
    }

    /// @notice Pulls a token from `from` to this contract and returns what arrived, at most `amount`.
    function pullMeasured(address asset, address from, uint256 amount) internal returns (uint256 arrived) {
        uint256 before = _balanceOf(asset, address(this));
        IERC20(asset).safeTransferFrom(from, address(this), amount);
        arrived = _balanceOf(asset, address(this)) - before;
        if (arrived > amount) arrived = amount;
    }

    /// @notice Sends with bounded gas and tells whether it worked, copying no return data of a native recipient.
    function trySend(address asset, address to, uint256 amount, uint256 gas_) internal returns (bool ok) {
        if (asset != NATIVE) return _tryTransfer(asset, to, amount, gas_);
        assembly ("memory-safe") {
            ok := call(gas_, to, amount, 0, 0, 0, 0)
        }
    }

    function _balanceOf(address token, address account) private view returns (uint256) {
        return IERC20(token).balanceOf(account);
    }

    /// @dev A token answers nothing or true; anything else, or no code, is a failure.
    function _tryTransfer(address asset, address to, uint256 amount, uint256 gas_) private returns (bool) {
        (bool ok, bytes memory result) = asset.call{gas: gas_}(abi.encodeCall(IERC20.transfer, (to, amount)));
        if (!ok) return false;
        if (result.length == 0) return asset.code.length != 0;
        return result.length >= 32 && abi.decode(result, (uint256)) == 1;
    }
}
