// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {stdJson} from "forge-std/StdJson.sol";

import {ConfigReader} from "./ConfigReader.sol";
import {OutflowEscrow} from "../contracts/outflow/OutflowEscrow.sol";
import {ProtectedVault} from "../contracts/presets/ProtectedVault.sol";

/// @title DeployVault
/// @notice Deploys a `ProtectedVault` with its escrow, and checks on the chain that both are what was asked for.
/// @dev Usage, input and output as in `Deploy.s.sol`, with `script/config/vault.json` to copy from.
contract DeployVault is ConfigReader {
    using stdJson for string;

    /// @return vault The host.
    /// @return escrow Where its delayed value waits.
    function run() external returns (ProtectedVault vault, OutflowEscrow escrow) {
        (vault, escrow) = _deployFrom(_readConfig("BULKHEAD_CONFIG", "script/config/vault.json"));
        _record(vault, escrow);
    }

    /// @dev Deploys what the JSON asks for, and compares.
    function _deployFrom(string memory json) internal returns (ProtectedVault vault, OutflowEscrow escrow) {
        ProtectedVault.VaultConfig memory config = _vaultConfig(json);
        (uint32 review, uint32 hold) = _escrowTimes(json);
        (vault, escrow) = _deploy(config, review, hold);
        _verify(config, review, hold, vault, escrow);
    }

    /// @dev Everything but the escrow's address, which is known only when it is deployed.
    function _vaultConfig(string memory json) internal view returns (ProtectedVault.VaultConfig memory config) {
        config.asset = _address(json, ".asset.asset");
        config.name = json.readString(".share.name");
        config.symbol = json.readString(".share.symbol");
        config.governor = _address(json, ".roles.governor");
        config.council = _address(json, ".roles.council");
        config.rescue = _address(json, ".roles.rescue");
        config.delays = _changeDelays(json);
        config.bounds = _bounds(json);
        config.guardianBudget = _guardianBudget(json);
        config.guardians = _guardians(json);
        config.unpauseTimes = _unpauseTimes(json);
        config.escalation = _escalation(json);
        config.terms = _outflowTerms(json, ".asset");
    }

    function _deploy(ProtectedVault.VaultConfig memory config, uint32 review, uint32 hold)
        private
        broadcast
        returns (ProtectedVault vault, OutflowEscrow escrow)
    {
        // Each needs the other's address. The escrow goes first, to the host that the next transaction will make.
        address host = vm.computeCreateAddress(deployer, vm.getNonce(deployer) + 1);
        escrow = new OutflowEscrow(host, review, hold);
        config.escrow = address(escrow);
        vault = new ProtectedVault(config);
    }

    function _verify(
        ProtectedVault.VaultConfig memory config,
        uint32 review,
        uint32 hold,
        ProtectedVault vault,
        OutflowEscrow escrow
    ) private view {
        _check(escrow.host() == address(vault), "escrow.host");
        _check(escrow.review() == review, "escrow.review");
        _check(escrow.holdTime() == hold, "escrow.hold");
        _check(vault.outflowEscrow() == address(escrow), "escrow");
        _check(vault.asset() == config.asset, "asset");
        _check(vault.outflowRescue() == config.rescue, "roles.rescue");
        _check(vault.owner() == config.governor, "roles.governor");
        _check(_same(abi.encode(vault.changeDelays()), abi.encode(config.delays)), "changeDelays");
        _check(_same(abi.encode(vault.containmentBounds()), abi.encode(config.bounds)), "containment");
        _check(_same(abi.encode(vault.outflowTerms(config.asset)), abi.encode(config.terms)), "asset.terms");
        for (uint256 i = 0; i < config.guardians.length; ++i) {
            _check(vault.guardianStatus(config.guardians[i].account).armed, "guardians.seats");
        }
    }

    function _record(ProtectedVault vault, OutflowEscrow escrow) private {
        string memory output = "deployment";
        output.serialize("vault", address(vault));
        output.serialize("escrow", address(escrow));
        output.serialize("block", block.number);
        _writeDeployment(output.serialize("chainId", block.chainid));
    }
}
