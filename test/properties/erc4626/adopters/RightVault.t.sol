// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {RightVault} from "../../../mocks/vaults/RightVault.sol";
import {MintableToken} from "../../../mocks/tokens/MintableToken.sol";
import {VaultTest} from "../Vault.test.sol";

/// @notice OpenZeppelin's vault as it comes.
contract RightVaultErc4626Test is VaultTest {
    MintableToken private token;

    function setUp() external {
        token = new MintableToken();
        (world.vault, world.most) = (address(new RightVault(token)), 1e30);
    }

    function _gain(uint256 assets) internal override {
        token.mint(world.vault, assets);
    }
}
