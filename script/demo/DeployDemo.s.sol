// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {stdJson} from "forge-std/StdJson.sol";

import {BaseScript} from "../Base.s.sol";
import {DemoToken} from "./DemoToken.sol";
import {UnprotectedBridge} from "../../test/mocks/UnprotectedBridge.sol";

/// @title DeployDemo
/// @notice What the demo needs besides the product: tokens like those in the record, and a bridge without protection.
/// @dev Usage, on a local chain:
///
/// BULKHEAD_DEMO=script/deployments/31337-demo.input.json forge script script/demo/DeployDemo.s.sol --broadcast \
///   --rpc-url http://127.0.0.1:8545 --sender <unlocked account> --unlocked
///
/// Input: `{"messenger": address, "symbols": [string], "decimals": [number]}`.
/// Output: forge's own record of what was broadcast, tokens in the order of the symbols.
contract DeployDemo is BaseScript {
    using stdJson for string;

    function run() external returns (address[] memory tokens, UnprotectedBridge bridge) {
        string memory input = _readConfig("BULKHEAD_DEMO", "script/deployments/31337-demo.input.json");
        return
            _deploy(
                input.readStringArray(".symbols"), input.readUintArray(".decimals"), input.readAddress(".messenger")
            );
    }

    function _deploy(string[] memory symbols, uint256[] memory decimals, address messenger)
        private
        broadcast
        returns (address[] memory tokens, UnprotectedBridge bridge)
    {
        tokens = new address[](symbols.length);
        for (uint256 i = 0; i < symbols.length; ++i) {
            tokens[i] = address(new DemoToken(symbols[i], uint8(decimals[i])));
        }
        bridge = new UnprotectedBridge(messenger);
    }
}
