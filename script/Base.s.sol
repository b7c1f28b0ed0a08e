// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Script} from "forge-std/Script.sol";

/// @title BaseScript
/// @notice What every script shares: where parameters come from, where results go, who sends.
abstract contract BaseScript is Script {
    /// @notice What was deployed differs from what was asked for.
    error DeploymentMismatch(string field);
    /// @notice The file that the variable names does not exist.
    error ConfigMissing(string variable, string file);

    /// @notice The account that broadcasts: the one that forge was told to use.
    address internal deployer;

    modifier broadcast() {
        vm.startBroadcast();
        (, deployer,) = vm.readCallers();
        _;
        vm.stopBroadcast();
    }

    /// @dev The JSON file named by an environment variable, relative to the repository.
    function _readConfig(string memory variable, string memory fallbackFile) internal view returns (string memory) {
        string memory file = vm.envOr(variable, fallbackFile);
        require(vm.exists(file), ConfigMissing(variable, file));
        // The reviewed configuration, below the folders that foundry.toml lets scripts read.
        // forge-lint: disable-next-line(unsafe-cheatcode)
        return vm.readFile(file);
    }

    /// @dev `script/deployments/<name>.json`; the name is the chain id unless `BULKHEAD_DEPLOYMENT` says otherwise.
    function _writeDeployment(string memory json) internal {
        string memory name = vm.envOr("BULKHEAD_DEPLOYMENT", vm.toString(block.chainid));
        vm.createDir("script/deployments", true);
        vm.writeJson(json, string.concat("script/deployments/", name, ".json"));
    }

    function _check(bool holds, string memory field) internal pure {
        require(holds, DeploymentMismatch(field));
    }

    function _same(bytes memory a, bytes memory b) internal pure returns (bool) {
        return keccak256(a) == keccak256(b);
    }
}
