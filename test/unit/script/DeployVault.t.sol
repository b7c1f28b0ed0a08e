// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {ConfigReader} from "../../../script/ConfigReader.sol";
import {DeployVault} from "../../../script/DeployVault.s.sol";
import {OutflowEscrow} from "../../../contracts/outflow/OutflowEscrow.sol";
import {ProtectedVault} from "../../../contracts/presets/ProtectedVault.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {MintableToken} from "../../mocks/tokens/MintableToken.sol";

/// @dev Gives the tests the parts of the script that need no environment: tests run side by side and share that.
contract DeployVaultHarness is DeployVault {
    function deployFrom(string memory json) external returns (ProtectedVault vault, OutflowEscrow escrow) {
        return _deployFrom(json);
    }

    function vaultConfig(string memory json) external view returns (ProtectedVault.VaultConfig memory) {
        return _vaultConfig(json);
    }
}

contract DeployVaultTest is Test {
    string private constant CONFIG = "script/config/vault.json";
    string private constant ZERO = "0x0000000000000000000000000000000000000000";

    DeployVaultHarness private script;
    MintableToken private token;

    function setUp() public {
        script = new DeployVaultHarness();
        token = new MintableToken();
    }

    function test_DeploysTheVault() public {
        string memory json = _completed();
        (ProtectedVault vault, OutflowEscrow escrow) = script.deployFrom(json);

        assertEq(escrow.host(), address(vault), "the escrow serves the vault that was deployed after it");
        assertEq(vault.outflowEscrow(), address(escrow), "the vault knows its escrow");
        assertEq(vault.owner(), _account(0), "governor");
        assertTrue(vault.isCouncil(_account(1)), "council");
        assertEq(vault.outflowRescue(), _account(2), "rescue");
        assertTrue(vault.guardianStatus(_account(3)).armed, "guardian");
        assertEq(vault.asset(), address(token), "asset");
        assertEq(vault.name(), vm.parseJsonString(json, ".share.name"));
        assertEq(vault.symbol(), vm.parseJsonString(json, ".share.symbol"));
        assertEq(vault.outflowTerms(address(token)).burst, vm.parseJsonUint(json, ".asset.burst"));
        assertEq(vault.outflowTerms(address(token)).floor, vm.parseJsonUint(json, ".asset.floor"));
        assertTrue(vault.isOpen(Scope.Enter), "it begins open");
    }

    function test_AnybodyCanDepositAtOnce() public {
        (ProtectedVault vault,) = script.deployFrom(_completed());
        token.mint(address(this), 1e18);
        token.approve(address(vault), 1e18);
        vault.deposit(1e18, address(this));
        assertEq(vault.totalAssets(), 1e18);
    }

    function test_RevertWhen_AnAddressIsLeftZero() public {
        string memory json = vm.readFile(CONFIG);
        vm.expectRevert(abi.encodeWithSelector(ConfigReader.ConfigAddressZero.selector, ".asset.asset"));
        script.vaultConfig(json);
    }

    /// @dev The reviewed file with every zero address replaced by one of its own.
    function _completed() private view returns (string memory json) {
        string[] memory parts = vm.split(vm.readFile(CONFIG), ZERO);
        json = parts[0];
        for (uint256 i = 1; i < parts.length; ++i) {
            address account = i + 1 == parts.length ? address(token) : _account(i - 1);
            json = string.concat(json, vm.toString(account), parts[i]);
        }
    }

    /// @dev In the order of the file: governor, council, rescue, guardian, stand-in; the asset comes last.
    function _account(uint256 index) private pure returns (address) {
        return address(uint160(0xb000 + index));
    }
}
