// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Base} from "./Base.t.sol";
import {IContainment} from "../../contracts/core/IContainment.sol";
import {ITwoSpeedChange} from "../../contracts/core/ITwoSpeedChange.sol";
import {IOutflowEscrow} from "../../contracts/outflow/IOutflowEscrow.sol";
import {IOutflowLimiter} from "../../contracts/outflow/IOutflowLimiter.sol";
import {OutflowEscrow} from "../../contracts/outflow/OutflowEscrow.sol";
import {IGuardianPause} from "../../contracts/pause/IGuardianPause.sol";
import {ITimelockedUnpause} from "../../contracts/pause/ITimelockedUnpause.sol";
import {IBridgeCustody} from "../../contracts/presets/IProtectedBridge.sol";
import {ProtectedBridge} from "../../contracts/presets/ProtectedBridge.sol";
import {ScopeSet, ScopeSetLib} from "../../contracts/types/Scope.sol";
import {MintableToken} from "../mocks/tokens/MintableToken.sol";

/// @notice A bridge as `script/config/recommended.json` sets it up, with one token and native value.
abstract contract BridgeFixture is Base {
    address internal constant NATIVE = 0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE;
    bytes32 internal constant FAR = "recipient on the other side";
    uint256 internal constant HELD = 1_000_000e18;
    uint32 internal constant SLOW = 2 days;
    uint32 internal constant CHANGE_WINDOW = 1 days;
    uint32 internal constant REVIEW = 1 days;
    uint32 internal constant HOLD = 3 days;
    uint32 internal constant AUTOMATIC_MAX = 6 hours;

    ProtectedBridge internal bridge;
    OutflowEscrow internal escrow;
    MintableToken internal token;
    address internal messenger = makeAddr("messenger");
    address internal rescue = makeAddr("rescue");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    uint256 private _messages;

    function setUp() public virtual override {
        super.setUp();
        token = new MintableToken();
        (bridge, escrow) = _deployBridge(_config(true));
        _fund(address(token), HELD);
        _fund(NATIVE, HELD);
        // Two opening samples of a full custody, so that shares are of all of it.
        vm.warp(START + 1 days);
        _fund(address(token), 1);
        vm.warp(START + 2 days);
        _fund(address(token), 1);
        skip(2 hours); // and time to fill the bucket, which grew with the base
    }

    // Building

    function _deployBridge(ProtectedBridge.BridgeConfig memory config)
        internal
        returns (ProtectedBridge bridge_, OutflowEscrow escrow_)
    {
        address host = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        escrow_ = new OutflowEscrow(host, REVIEW, HOLD);
        config.escrow = address(escrow_);
        bridge_ = new ProtectedBridge(config);
    }

    function _config(bool delays) internal view returns (ProtectedBridge.BridgeConfig memory config) {
        config.governor = users.governor;
        config.council = users.council;
        config.messenger = messenger;
        config.rescue = rescue;
        config.delaysDeliveries = delays;
        config.delays = ITwoSpeedChange.ChangeDelays({slow: SLOW, fast: 6 hours, window: CHANGE_WINDOW});
        config.bounds = IContainment.ContainmentBounds({
            graceCap: 4 hours,
            graceBps: 10_000,
            councilMax: 7 days,
            automaticMax: AUTOMATIC_MAX,
            automaticBudget: 1 days,
            automaticWindow: 7 days
        });
        config.guardianBudget = IGuardianPause.GuardianBudget({
            budget: 1 days, window: 7 days, minGuardians: 1, minSeconds: 1 hours, minScopes: ScopeSet.wrap(0x01)
        });
        config.guardians = new IGuardianPause.GuardianSeat[](1);
        config.guardians[0] = IGuardianPause.GuardianSeat(users.guardian, _guardianTerms());
        config.unpauseTimes = ITimelockedUnpause.UnpauseTimes({delay: 1 hours, window: 1 days, vetoPeriod: 1 days});
        config.escalation = IOutflowLimiter.EscalationTerms({epoch: 1 hours, shareBps: 1000});
        config.assets = new ProtectedBridge.AssetTerms[](2);
        config.assets[0] = ProtectedBridge.AssetTerms(address(token), _shareTerms());
        config.assets[1] = ProtectedBridge.AssetTerms(NATIVE, _absoluteTerms());
    }

    function _guardianTerms() internal view returns (IGuardianPause.GuardianTerms memory) {
        return IGuardianPause.GuardianTerms({
            scopes: ScopeSet.wrap(0x03),
            exitScopes: ScopeSetLib.NONE,
            maxDuration: 6 hours,
            exitMaxDuration: 0,
            burst: 12 hours,
            refill: 6 hours,
            drillInterval: 30 days,
            successor: users.standIn
        });
    }

    /// @dev At most 10 % an hour: 6 % at once and 3 % an hour, and a tenth of that in small exits of up to 0.1 %.
    function _shareTerms() internal pure returns (IOutflowLimiter.OutflowTerms memory) {
        return IOutflowLimiter.OutflowTerms({
            isShare: true,
            window: 1 hours,
            tripPpm: 250_000,
            weightBps: 900,
            burst: 60_000,
            refill: 30_000,
            smallBurst: 5000,
            smallRefill: 5000,
            threshold: 1000,
            most: 100_000,
            floor: 1000e18
        });
    }

    /// @dev The same for a custody of `HELD`, in token units.
    function _absoluteTerms() internal pure returns (IOutflowLimiter.OutflowTerms memory) {
        return IOutflowLimiter.OutflowTerms({
            isShare: false,
            window: 1 hours,
            tripPpm: 250_000,
            weightBps: 900,
            burst: 60_000e18,
            refill: 30_000e18,
            smallBurst: 5000e18,
            smallRefill: 5000e18,
            threshold: 1000e18,
            most: 100_000e18,
            floor: 0
        });
    }

    // Verbs

    function _fund(address asset, uint256 amount) internal {
        _deposit(bridge, asset, amount);
    }

    function _deposit(ProtectedBridge to, address asset, uint256 amount) internal returns (uint256) {
        if (asset == NATIVE) {
            vm.deal(address(this), amount);
            return to.deposit{value: amount}(asset, amount, FAR);
        }
        MintableToken(asset).mint(address(this), amount);
        MintableToken(asset).approve(address(to), amount);
        return to.deposit(asset, amount, FAR);
    }

    function _message(address asset, address recipient, uint256 amount)
        internal
        returns (IBridgeCustody.Message memory)
    {
        return IBridgeCustody.Message(bytes32(++_messages), asset, recipient, amount, "");
    }

    function _deliver(address asset, address recipient, uint256 amount)
        internal
        returns (uint256 paid, uint64 claimId)
    {
        IBridgeCustody.Message memory message = _message(asset, recipient, amount);
        vm.prank(messenger);
        uint256 id;
        (paid, id) = bridge.deliver(message);
        claimId = uint64(id);
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

    function _schedule(bytes memory call) internal {
        vm.prank(users.governor);
        bridge.scheduleChange(call);
    }

    /// @dev Schedules a change, waits for it and executes it.
    function _change(bytes memory call) internal {
        _schedule(call);
        skip(SLOW);
        bridge.executeChange(call);
    }
}
