// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {VaultFixture} from "../../../utils/VaultFixture.sol";
import {VaultTest} from "../Vault.test.sol";

/// @notice The preset while no limit binds: in everything a vault as the standard describes it.
contract ProtectedVaultErc4626Test is VaultFixture, VaultTest {
    function setUp() public override {
        super.setUp();
        _use(token, _wideTerms());
        (world.vault, world.most) = (address(vault), 1e30);
    }

    function _fund(address account, uint256 assets) internal override {
        token.mint(account, assets);
    }

    function _gain(uint256 assets) internal override {
        if (vault.totalSupply() != 0) _addYield(assets);
    }
}

/// @notice The preset under limits that bind: what its maxima allow keeps every property.
contract LimitedVaultErc4626Test is VaultFixture, VaultTest {
    function setUp() public override {
        super.setUp();
        (world.vault, world.most) = (address(vault), 10 * uint256(HELD));
    }

    function _fund(address account, uint256 assets) internal override {
        token.mint(account, assets);
    }

    function _gain(uint256 assets) internal override {
        _addYield(assets);
    }
}
