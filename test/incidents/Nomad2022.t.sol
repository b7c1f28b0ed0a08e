// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {stdJson} from "forge-std/StdJson.sol";

import {ProtectedBridge} from "../../contracts/presets/ProtectedBridge.sol";
import {IncidentBase} from "../utils/IncidentBase.t.sol";

/// @notice The whole Nomad record, every deposit, honest withdrawal and theft of eight months, against the real
/// contracts as `script/config/recommended.json` sets them up.
/// forge-config: default.isolate = true
contract Nomad2022Test is IncidentBase {
    using stdJson for string;

    string private constant ID = "nomad-2022";
    string private constant FLOWS = "test/incidents/nomad-2022/flows.csv";
    bytes32 private constant DEPOSIT = keccak256("deposit");
    bytes32 private constant THEFT = keccak256("theft");
    uint256 private constant RENEWAL = 30 days;

    Held[] private _assets;
    mapping(bytes32 symbol => uint256) private _indexOf;
    uint256 private _honestRows;
    uint256 private _thefts;
    uint256 private _renewedAt;

    function test_OUT8_Nomad2022_TheTheftIsContainedInItsFirstTransaction() external {
        // Cheatcodes that read and split 15,486 lines cost more gas than a test has.
        vm.pauseGasMetering();
        _start();
        _replay();
        Result memory result;
        result.honestRows = _honestRows;
        for (uint256 i = 0; i < _assets.length; ++i) {
            assertLe(tokens[i].balanceOf(thief), _bound(i, _now() - firstTheft), "OUT-1");
        }
        string memory record = vm.readFile(string.concat(RECORDS, ID, "/record.json"));
        _finish(result, record.readUint(".reactionSeconds"));

        assertEq(_thefts, 462, "every theft of the record");
        assertEq(_honestRows, 4187, "every honest withdrawal of the record");
        assertEq(_usd(result.without), 168_175_847, "without protection the record repeats itself");
        assertLt(_usd(result.atOnce), 1_600_000, "less than one part in a hundred leaves");
        assertEq(result.reaction, result.atOnce, "and nothing more once the team reacts");
        assertEq(result.secondsToContainment, 0, "the first theft latches the host");
        assertLe(result.honestDelayed * 100, _honestRows * 3, "in eight months 3 % of the honest had to wait");
        _write(ID, _assets, result);
    }

    /// @dev At the prices of the day, in cents, in the order of the file: WBTC, WETH, USDC, USDT, DAI, FRAX.
    function _usd(uint256[] memory amounts) private view returns (uint256 usd) {
        uint256[6] memory cents = [uint256(2_297_086), 163_830, 100, 100, 100, 100];
        uint256 sum;
        for (uint256 i = 0; i < amounts.length; ++i) {
            sum += amounts[i] * cents[i] * 1e18 / 10 ** _assets[i].decimals;
        }
        return sum / 100e18;
    }

    // Setting up

    /// @dev Opens the custody two days before the record begins, as the demo does.
    function _start() private {
        string memory meta = vm.readFile("test/incidents/nomad-2022/meta.json");
        (ProtectedBridge.BridgeConfig memory config, uint32 review, uint32 hold) = _readRecommended();
        string memory file = vm.readFile(RECOMMENDED);
        for (uint256 i = 0; i < config.assets.length; ++i) {
            string memory symbol = file.readString(string.concat(".assets[", vm.toString(i), "].symbol"));
            string memory entry = string.concat(".assets.", symbol);
            _indexOf[keccak256(bytes(symbol))] = i;
            _assets.push(
                Held({
                    symbol: symbol,
                    decimals: uint8(meta.readUint(string.concat(entry, ".decimals"))),
                    held: meta.readUint(string.concat(entry, ".openingBalance")),
                    weightBps: config.assets[i].terms.weightBps
                })
            );
        }
        vm.readLine(FLOWS); // the header
        vm.warp(1_641_902_381 - 3 days);
        _createTokens(_assets);
        _build(_assets, config, review, hold);
        _renewedAt = _now();
    }

    // Replaying

    function _replay() private {
        string memory line = vm.readLine(FLOWS);
        uint256 free;
        assembly ("memory-safe") {
            free := mload(0x40)
        }
        while (bytes(line).length != 0) {
            _row(vm.split(line, ","));
            // Nothing of a row is needed any more: eight months of them would not fit the memory of a test.
            assembly {
                mstore(0x40, free)
            }
            line = vm.readLine(FLOWS);
        }
    }

    /// @param cells timestamp, kind, asset, amount, and two that nobody needs here.
    function _row(string[] memory cells) private {
        uint256 time = vm.parseUint(cells[0]);
        bytes32 kind = keccak256(bytes(cells[1]));
        uint256 asset = _indexOf[keccak256(bytes(cells[2]))];
        uint256 amount = vm.parseUint(cells[3]);
        if (time > _now()) _passTo(time);
        if (kind == DEPOSIT) {
            _deposit(bridge, asset, amount);
            _deposit(unprotected, asset, amount);
        } else if (kind == THEFT) {
            ++_thefts;
            _steal(asset, amount);
        } else {
            ++_honestRows;
            uint256 paid = _deliver(bridge, asset, amount, false);
            _deliver(unprotected, asset, amount, false);
            _noteContainment(asset, paid < amount);
        }
    }

    /// @dev Meanwhile anyone releases what is due, and the governor renews the weights, which lapse after 90 days.
    function _passTo(uint256 time) private {
        vm.warp(time);
        _work();
        if (time < _renewedAt + RENEWAL) return;
        _renewedAt = time;
        for (uint256 i = 0; i < _assets.length; ++i) {
            vm.prank(users.governor);
            bridge.setOutflowWeight(address(tokens[i]), _assets[i].weightBps);
        }
    }
}
