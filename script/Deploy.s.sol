// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {stdJson} from "forge-std/StdJson.sol";

import {BridgeConfigReader} from "./BridgeConfigReader.sol";
import {OutflowEscrow} from "../contracts/outflow/OutflowEscrow.sol";
import {ProtectedBridge} from "../contracts/presets/ProtectedBridge.sol";

/// @title Deploy
/// @notice Deploys a `ProtectedBridge` with its escrow, and checks on the chain that both are what was asked for.
/// @dev Usage:
///
/// BULKHEAD_CONFIG=script/config/recommended.json forge script script/Deploy.s.sol --rpc-url <url>          # rehearse
/// BULKHEAD_CONFIG=script/config/recommended.json forge script script/Deploy.s.sol --rpc-url <url> --broadcast \
///   --account <keystore account>
///
/// Input: copy a file of `script/config/` and replace every zero address; nothing is deployed while one is left.
/// Output: `script/deployments/<chain id>.json` (`BULKHEAD_DEPLOYMENT` names another file), and forge's own record.
contract Deploy is BridgeConfigReader {
    using stdJson for string;

    /// @return bridge The host.
    /// @return escrow Where its delayed value waits.
    function run() external returns (ProtectedBridge bridge, OutflowEscrow escrow) {
        (bridge, escrow) = _deployFrom(_readConfig("BULKHEAD_CONFIG", "script/config/recommended.json"));
        _record(bridge, escrow);
    }

    /// @dev Deploys what the JSON asks for, and compares.
    function _deployFrom(string memory json) internal returns (ProtectedBridge bridge, OutflowEscrow escrow) {
        ProtectedBridge.BridgeConfig memory config = _bridgeConfig(json);
        (uint32 review, uint32 hold) = _escrowTimes(json);
        (bridge, escrow) = _deploy(config, review, hold);
        _verify(config, review, hold, bridge, escrow);
    }

    function _deploy(ProtectedBridge.BridgeConfig memory config, uint32 review, uint32 hold)
        private
        broadcast
        returns (ProtectedBridge bridge, OutflowEscrow escrow)
    {
        // Each needs the other's address. The escrow goes first, to the host that the next transaction will make.
        address host = vm.computeCreateAddress(deployer, vm.getNonce(deployer) + 1);
        escrow = new OutflowEscrow(host, review, hold);
        config.escrow = address(escrow);
        bridge = new ProtectedBridge(config);
    }

    function _verify(
        ProtectedBridge.BridgeConfig memory config,
        uint32 review,
        uint32 hold,
        ProtectedBridge bridge,
        OutflowEscrow escrow
    ) private view {
        _check(escrow.host() == address(bridge), "escrow.host");
        _check(escrow.review() == review, "escrow.review");
        _check(escrow.holdTime() == hold, "escrow.hold");
        _check(bridge.outflowEscrow() == address(escrow), "escrow");
        _check(bridge.outflowRescue() == config.rescue, "roles.rescue");
        _check(bridge.messenger() == config.messenger, "roles.messenger");
        _check(bridge.owner() == config.governor, "roles.governor");
        _check(bridge.delaysDeliveries() == config.delaysDeliveries, "delaysDeliveries");
        _check(_same(abi.encode(bridge.changeDelays()), abi.encode(config.delays)), "changeDelays");
        _check(_same(abi.encode(bridge.containmentBounds()), abi.encode(config.bounds)), "containment");
        for (uint256 i = 0; i < config.guardians.length; ++i) {
            _check(bridge.guardianStatus(config.guardians[i].account).armed, "guardians.seats");
        }
        for (uint256 i = 0; i < config.assets.length; ++i) {
            bytes memory terms = abi.encode(bridge.outflowTerms(config.assets[i].asset));
            _check(_same(terms, abi.encode(config.assets[i].terms)), "assets");
        }
    }

    function _record(ProtectedBridge bridge, OutflowEscrow escrow) private {
        string memory output = "deployment";
        output.serialize("bridge", address(bridge));
        output.serialize("escrow", address(escrow));
        output.serialize("block", block.number);
        _writeDeployment(output.serialize("chainId", block.chainid));
    }
}
