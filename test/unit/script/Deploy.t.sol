// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {BaseScript} from "../../../script/Base.s.sol";
import {ConfigReader} from "../../../script/ConfigReader.sol";
import {Deploy} from "../../../script/Deploy.s.sol";
import {OutflowEscrow} from "../../../contracts/outflow/OutflowEscrow.sol";
import {ProtectedBridge} from "../../../contracts/presets/ProtectedBridge.sol";
import {Scope} from "../../../contracts/types/Scope.sol";

/// @dev Gives the tests the parts of the script that need no environment: tests run side by side and share that.
contract DeployHarness is Deploy {
    function deployFrom(string memory json) external returns (ProtectedBridge bridge, OutflowEscrow escrow) {
        return _deployFrom(json);
    }

    function bridgeConfig(string memory json) external view returns (ProtectedBridge.BridgeConfig memory) {
        return _bridgeConfig(json);
    }

    function readConfig(string memory variable, string memory file) external view returns (string memory) {
        return _readConfig(variable, file);
    }
}

contract DeployTest is Test {
    string private constant RECOMMENDED = "script/config/recommended.json";
    string private constant LIMIT_ONLY = "script/config/limit-only.json";
    string private constant ZERO = "0x0000000000000000000000000000000000000000";

    DeployHarness private script;

    function setUp() public {
        script = new DeployHarness();
    }

    function test_DeploysTheRecommendedBridge() public {
        (ProtectedBridge bridge, OutflowEscrow escrow) = script.deployFrom(_completed(RECOMMENDED));

        assertEq(escrow.host(), address(bridge), "the escrow serves the bridge that was deployed after it");
        assertEq(bridge.outflowEscrow(), address(escrow), "the bridge knows its escrow");
        assertEq(bridge.owner(), _account(0), "governor");
        assertTrue(bridge.isCouncil(_account(1)), "council");
        assertEq(bridge.messenger(), _account(2), "messenger");
        assertEq(bridge.outflowRescue(), _account(3), "rescue");
        assertTrue(bridge.guardianStatus(_account(4)).armed, "guardian");
        assertTrue(bridge.delaysDeliveries(), "deliveries that do not fit wait");
        assertTrue(bridge.isOpen(Scope.Exit), "it begins open");
    }

    function test_DeploysTheBridgeThatRefuses() public {
        (ProtectedBridge bridge,) = script.deployFrom(_completed(LIMIT_ONLY));
        assertFalse(bridge.delaysDeliveries());
    }

    function test_RunDeploysWhatTheEnvironmentNames() public {
        vm.createDir("script/deployments", true);
        string memory file = "script/deployments/31337-deploy-test.input.json";
        vm.writeFile(file, _completed(RECOMMENDED));
        vm.setEnv("BULKHEAD_CONFIG", file);
        vm.setEnv("BULKHEAD_DEPLOYMENT", "31337-deploy-test");

        (ProtectedBridge bridge, OutflowEscrow escrow) = script.run();

        string memory record = vm.readFile("script/deployments/31337-deploy-test.json");
        assertEq(vm.parseJsonAddress(record, ".bridge"), address(bridge));
        assertEq(vm.parseJsonAddress(record, ".escrow"), address(escrow));
        assertEq(vm.parseJsonUint(record, ".chainId"), block.chainid);
    }

    function test_ReadsEveryAssetWithItsTerms() public view {
        string memory json = _completed(RECOMMENDED);
        ProtectedBridge.BridgeConfig memory config = script.bridgeConfig(json);

        assertEq(config.assets.length, 6);
        assertEq(config.assets[5].asset, _account(11));
        assertEq(config.assets[5].terms.burst, vm.parseJsonUint(json, ".assets[5].burst"));
        assertEq(config.assets[5].terms.floor, vm.parseJsonUint(json, ".assets[5].floor"));
        assertEq(config.feeds.length, 0);
    }

    function test_ReadsScopesByName() public view {
        ProtectedBridge.BridgeConfig memory config = script.bridgeConfig(_completed(RECOMMENDED));
        assertTrue(config.guardians[0].terms.scopes.has(Scope.Enter));
        assertFalse(config.guardians[0].terms.scopes.has(Scope.Exit));
    }

    function test_RevertWhen_AnAddressIsLeftZero() public {
        string memory json = vm.readFile(RECOMMENDED);
        vm.expectRevert(abi.encodeWithSelector(ConfigReader.ConfigAddressZero.selector, ".roles.governor"));
        script.bridgeConfig(json);
    }

    function test_RevertWhen_AScopeIsUnknown() public {
        string memory json = vm.replace(_completed(RECOMMENDED), "\"Enter\"", "\"Exits\"");
        vm.expectRevert(abi.encodeWithSelector(ConfigReader.ConfigScopeUnknown.selector, "Exits"));
        script.bridgeConfig(json);
    }

    function test_RevertWhen_ANumberDoesNotFit() public {
        string memory json = vm.replace(_completed(RECOMMENDED), "\"shareBps\": ", "\"shareBps\": 9999");
        vm.expectPartialRevert(ConfigReader.ConfigNumberTooLarge.selector);
        script.bridgeConfig(json);
    }

    function test_RevertWhen_TheFileIsMissing() public {
        string memory file = "script/config/none.json";
        vm.expectRevert(abi.encodeWithSelector(BaseScript.ConfigMissing.selector, "BULKHEAD_NONE", file));
        script.readConfig("BULKHEAD_NONE", file);
    }

    /// @dev A reviewed file with every zero address replaced by one of its own.
    function _completed(string memory file) private view returns (string memory json) {
        string[] memory parts = vm.split(vm.readFile(file), ZERO);
        json = parts[0];
        for (uint256 i = 1; i < parts.length; ++i) {
            json = string.concat(json, vm.toString(_account(i - 1)), parts[i]);
        }
    }

    /// @dev In the order of the file: governor, council, messenger, rescue, guardian, stand-in, assets.
    function _account(uint256 index) private pure returns (address) {
        return address(uint160(0xb000 + index));
    }
}
