// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowEscrow} from "../../contracts/outflow/IOutflowEscrow.sol";
import {ProtectedVault} from "../../contracts/presets/ProtectedVault.sol";

/// @notice What the claims of a vault look like.
library VaultClaims {
    /// @notice The claim that was made in this second, the last one in line.
    function last(ProtectedVault vault, address recipient, uint256 amount)
        internal
        view
        returns (IOutflowEscrow.Claim memory)
    {
        address asset = vault.asset();
        return IOutflowEscrow.Claim({
            asset: asset,
            recipient: recipient,
            amount: uint128(amount),
            lineEnd: vault.outflowLine(asset).reserved,
            madeAt: uint40(block.timestamp),
            callHash: 0
        });
    }
}
