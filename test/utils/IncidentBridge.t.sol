// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base} from "./Base.t.sol";
import {IOutflowEscrow} from "../../contracts/outflow/IOutflowEscrow.sol";
import {IOutflowLimiter} from "../../contracts/outflow/IOutflowLimiter.sol";
import {OutflowEscrow} from "../../contracts/outflow/OutflowEscrow.sol";
import {IBridgeCustody} from "../../contracts/presets/IProtectedBridge.sol";
import {ProtectedBridge} from "../../contracts/presets/ProtectedBridge.sol";
import {BridgeConfigReader} from "../../script/BridgeConfigReader.sol";
import {DemoToken} from "../../script/demo/DemoToken.sol";
import {UnprotectedBridge} from "../mocks/UnprotectedBridge.sol";

/// @dev The reader of the deployment script, for tests.
contract ConfigReader is BridgeConfigReader {
    function read(string memory json)
        external
        view
        returns (ProtectedBridge.BridgeConfig memory config, uint32 review, uint32 hold)
    {
        config = _bridgeConfig(json);
        (review, hold) = _escrowTimes(json);
    }
}

/// @notice The bridge as `script/config/recommended.json` sets it up and one without protection, with tokens like those
/// of a record, and what people do to them: deposit, deliver, release, quarantine. The test itself is the messenger.
abstract contract IncidentBridge is Base {
    string internal constant RECOMMENDED = "script/config/recommended.json";
    string private constant ZERO = "0x0000000000000000000000000000000000000000";
    bytes32 private constant FAR = "recipient on the other side";

    /// @param symbol Name in the record.
    /// @param decimals Of the real token.
    /// @param held What the custody held before the theft, in token units.
    /// @param weightBps Its part of the value.
    struct Held {
        string symbol;
        uint8 decimals;
        uint256 held;
        uint16 weightBps;
    }

    struct OpenClaim {
        uint64 id;
        bool isTheft;
        IOutflowEscrow.Claim claim;
    }

    ProtectedBridge internal bridge;
    OutflowEscrow internal escrow;
    UnprotectedBridge internal unprotected;
    DemoToken[] internal tokens;
    OpenClaim[] internal open;
    uint256 internal delayedRows;
    uint256 internal longestHonestWait;
    address internal thief = makeAddr("thief");
    /// @dev The same thief at the bridge without protection.
    address internal looter = makeAddr("looter");
    address internal honest = makeAddr("honest");
    uint256 private _messages;

    // Building

    /// @dev Both bridges with what they held, two opening samples old, so that shares are of all of it.
    function _build(Held[] memory assets, ProtectedBridge.BridgeConfig memory config, uint32 review, uint32 hold)
        internal
    {
        for (uint256 i = 0; i < assets.length; ++i) {
            config.assets[i].asset = address(tokens[i]);
        }
        (config.governor, config.council, config.messenger) = (users.governor, users.council, address(this));
        config.guardians[0].account = users.guardian;
        config.guardians[0].terms.successor = users.standIn;
        address host = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        escrow = new OutflowEscrow(host, review, hold);
        config.escrow = address(escrow);
        bridge = new ProtectedBridge(config);
        unprotected = new UnprotectedBridge(address(this));
        for (uint256 i = 0; i < assets.length; ++i) {
            tokens[i].approve(address(bridge), type(uint256).max);
            tokens[i].approve(address(unprotected), type(uint256).max);
            tokens[i].mint(address(this), type(uint128).max);
            bridge.deposit(address(tokens[i]), assets[i].held, FAR);
            unprotected.deposit(address(tokens[i]), assets[i].held, FAR);
        }
        for (uint256 day = 0; day < 2; ++day) {
            skip(1 days);
            for (uint256 i = 0; i < assets.length; ++i) {
                bridge.deposit(address(tokens[i]), 1, FAR);
            }
        }
    }

    function _createTokens(Held[] memory assets) internal {
        for (uint256 i = 0; i < assets.length; ++i) {
            tokens.push(new DemoToken(assets[i].symbol, assets[i].decimals));
        }
    }

    /// @dev The reviewed file, with some address in the place of every zero: the real ones are filled in above.
    function _readRecommended()
        internal
        returns (ProtectedBridge.BridgeConfig memory config, uint32 review, uint32 hold)
    {
        string[] memory parts = vm.split(vm.readFile(RECOMMENDED), ZERO);
        string memory json = parts[0];
        for (uint256 i = 1; i < parts.length; ++i) {
            json = string.concat(json, vm.toString(address(uint160(0xb000 + i))), parts[i]);
        }
        return new ConfigReader().read(json);
    }

    // Flows

    function _deposit(IBridgeCustody to, uint256 asset, uint256 amount) internal {
        to.deposit(address(tokens[asset]), amount, FAR);
    }

    function _deliver(IBridgeCustody from, uint256 asset, uint256 amount, bool isTheft)
        internal
        returns (uint256 paid)
    {
        address token = address(tokens[asset]);
        address to = isTheft ? (address(from) == address(bridge) ? thief : looter) : honest;
        uint256 id;
        (paid, id) = from.deliver(IBridgeCustody.Message(bytes32(++_messages), token, to, amount, ""));
        if (id == 0) return paid;
        if (!isTheft) ++delayedRows;
        open.push(OpenClaim(uint64(id), isTheft, _lastClaim(token, to, amount - paid)));
    }

    /// @dev The claim that was just made: the last one in the line of its asset.
    function _lastClaim(address asset, address recipient, uint256 amount)
        internal
        view
        returns (IOutflowEscrow.Claim memory)
    {
        return IOutflowEscrow.Claim({
            asset: asset,
            recipient: recipient,
            amount: uint128(amount),
            lineEnd: bridge.outflowLine(asset).reserved,
            madeAt: _now(),
            callHash: 0
        });
    }

    // Anyone

    /// @dev Releases whatever the contracts let go, whoever it belongs to, and gives up places of quarantined claims.
    function _work() internal {
        uint256 kept = 0;
        for (uint256 i = 0; i < open.length; ++i) {
            if (_settle(open[i])) continue;
            if (kept != i) open[kept] = open[i];
            ++kept;
        }
        while (open.length > kept) open.pop();
    }

    function _workUntil(uint256 time) internal {
        while (_now() + 6 hours < time) {
            skip(6 hours);
            _work();
        }
        vm.warp(time);
        _work();
    }

    function _settle(OpenClaim storage entry) private returns (bool) {
        IOutflowEscrow.Claim memory claim = entry.claim;
        if (_now() < claim.madeAt + escrow.review()) return false;
        IOutflowEscrow.ClaimState state = escrow.claimState(entry.id, claim);
        uint256 passed = bridge.outflowLinePassed(claim.asset);
        if (state == IOutflowEscrow.ClaimState.Quarantined) {
            if (claim.lineEnd - claim.amount > passed) return false;
            escrow.skip(entry.id, claim);
            return true;
        }
        if (state != IOutflowEscrow.ClaimState.Due || claim.lineEnd > passed) return false;
        escrow.release(entry.id, claim);
        uint256 wait = _now() - claim.madeAt;
        if (!entry.isTheft && wait > longestHonestWait) longestHonestWait = wait;
        return true;
    }

    // Governor

    /// @dev Quarantines every open claim of the thief, the slow way. Who is the thief the team finds out by comparing
    /// each message with the other chain; here the record says it.
    function _quarantineThefts() internal {
        bytes[] memory calls = new bytes[](tokens.length);
        for (uint256 i = 0; i < tokens.length; ++i) {
            IOutflowLimiter.ClaimRange[] memory ranges = _theftRanges(address(tokens[i]));
            if (ranges.length == 0) continue;
            calls[i] = abi.encodeCall(bridge.quarantineClaims, (address(tokens[i]), ranges));
            vm.prank(users.governor);
            bridge.scheduleChange(calls[i]);
        }
        _workUntil(_now() + bridge.changeDelays().slow);
        for (uint256 i = 0; i < tokens.length; ++i) {
            if (calls[i].length != 0) bridge.executeChange(calls[i]);
        }
    }

    /// @dev The fewest ranges that cover the thief's claims and no other claim of the asset.
    function _theftRanges(address asset) private view returns (IOutflowLimiter.ClaimRange[] memory ranges) {
        ranges = new IOutflowLimiter.ClaimRange[](open.length);
        uint256 count = 0;
        bool isOpen = false;
        for (uint256 i = 0; i < open.length; ++i) {
            if (open[i].claim.asset != asset) continue;
            if (open[i].isTheft && !isOpen) ranges[count++].first = open[i].id;
            if (open[i].isTheft) ranges[count - 1].last = open[i].id;
            isOpen = open[i].isTheft;
        }
        assembly ("memory-safe") {
            mstore(ranges, count)
        }
    }
}
