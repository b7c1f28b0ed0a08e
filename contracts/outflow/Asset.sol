// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";

import {IOutflowReceiver} from "./IOutflowReceiver.sol";

/// @notice Moves of ERC-20 tokens and of native value behind one address (ERC-7528).
library Asset {
    using SafeERC20 for IERC20;

    /// @notice The recipient of a call did not answer as an `IOutflowReceiver` does.
    error AssetReceiverInvalid(address recipient);

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

    /// @notice Sends, then calls the recipient with `data`; native value goes with that call. Reverts with the
    /// recipient's or the token's reason. Only `onOutflow` is ever called: no data can make it a call of a token.
    function sendWithCall(address asset, address to, uint256 amount, bytes memory data) internal {
        bool isNative = asset == NATIVE;
        if (!isNative) IERC20(asset).safeTransfer(to, amount);
        bytes4 answer = IOutflowReceiver(to).onOutflow{value: isNative ? amount : 0}(asset, amount, data);
        require(answer == IOutflowReceiver.onOutflow.selector, AssetReceiverInvalid(to));
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
    function _tryTransfer(address asset, address to, uint256 amount, uint256 gas_) private returns (bool ok) {
        bytes memory payload = abi.encodeCall(IERC20.transfer, (to, amount));
        // Assembly: a high-level call would copy the whole answer, at the cost of who asks.
        assembly ("memory-safe") {
            ok := call(gas_, asset, 0, add(payload, 0x20), mload(payload), 0, 0x20)
            switch returndatasize()
            case 0 { ok := and(ok, gt(extcodesize(asset), 0)) }
            default { ok := and(ok, and(gt(returndatasize(), 0x1f), eq(mload(0), 1))) }
        }
    }
}
