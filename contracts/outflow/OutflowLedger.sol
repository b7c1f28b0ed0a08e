// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Asset} from "./Asset.sol";
import {IOutflowEscrow} from "./IOutflowEscrow.sol";
import {IOutflowLimiter} from "./IOutflowLimiter.sol";
import {LaneTag} from "./LaneTag.sol";
import {OutflowCarry} from "./OutflowCarry.sol";
import {OutflowLanes} from "./OutflowLanes.sol";
import {AssetState, HostLatch, LaneLatch, OutflowStorage} from "./OutflowStorage.sol";
import {ContainmentLedger} from "../core/ContainmentLedger.sol";
import {ContainmentStorage} from "../core/ContainmentStorage.sol";
import {GuardianLedger} from "../pause/GuardianLedger.sol";
import {Bucket} from "../types/Bucket.sol";

/// @title OutflowLedger
/// @notice Flows of the limiter that are not the ordinary outflow: small lane, line and claims, latches.
/// @dev A linked library, so that a host carries its address and not its code. It runs in the host's storage by
/// delegatecall; its address is fixed at deployment and it has no storage, no owner and no way to change. The
/// governor's authority is the module's part.
library OutflowLedger {
    using LaneTag for Bucket;

    /// @dev What happens to what does not fit: it is refused, it waits, or it waits together with what would fit.
    enum Rest {
        Refused,
        Waits,
        WaitsWithAll
    }

    /// @dev What a token may take beside an amount and still be said to round.
    uint256 private constant ROUNDING_UNITS = 64;
    uint256 private constant ROUNDING_PART = 1000;

    // Flows

    /// @notice Charges an outflow; what does not fit now is refused, or takes a place in line.
    /// @return paid To be paid now.
    /// @return waits Took a place in line, to be sent to the escrow.
    function charge(address asset, uint256 amount, Rest rule) public returns (uint256 paid, uint256 waits) {
        _checkAmount(amount);
        AssetState storage state = OutflowStorage.assetOf(asset);
        Bucket main = OutflowLanes.settled(asset, state);
        uint256 rest = amount - OutflowCarry.take(asset, amount);
        if (rest == 0) return (amount, 0);
        bool latched = _isLatched(state, main);
        if (!latched) main = main.withLatch(false);

        uint256 now_ = latched ? 0 : main.available();
        if (now_ < rest) {
            if (_chargeSmall(asset, main, amount, rest)) return (amount, 0);
            if (rule == Rest.Refused) _refuse(asset, main, amount, latched);
            // What the lane has now shortens the wait of a whole claim, too: its place is only what exceeds it.
            waits = rule == Rest.WaitsWithAll ? amount : rest - now_;
            // At most the amount, which fits 112 bits.
            // forge-lint: disable-next-line(unsafe-typecast)
            state.line.reserved += uint128(waits);
        }
        main = main.charge(rest);
        state.main = main;
        bool mayTrip = !main.isLatched() && amount > main.threshold();
        if (mayTrip && (waits != 0 || main.isBelowLevel()) && _isNetLarge(asset, main)) _trip(asset, main, amount);
        paid = amount - waits;
    }

    /// @notice Credits an inflow; what does not fit is carried for outflows of the same transaction.
    function credit(address asset, uint256 amount) external {
        _checkAmount(amount);
        AssetState storage state = OutflowStorage.assetOf(asset);
        Bucket main = OutflowLanes.settled(asset, state);
        if (main.isNearLevel()) OutflowCarry.markStart(asset, main.position());
        uint256 back = OutflowCarry.takeSmall(asset, amount);
        if (back != 0) {
            uint256 unfit;
            (state.small, unfit) = state.small.settle(block.timestamp).credit(back);
            amount -= back - unfit;
        }
        uint256 excess;
        (state.main, excess) = main.credit(amount);
        if (excess != 0) OutflowCarry.put(asset, excess);
    }

    /// @notice Sends to the escrow what waits, and opens the claim on it.
    function openClaim(address asset, address to, uint256 waits, IOutflowEscrow escrow) external returns (uint64) {
        return _openClaim(asset, to, waits, escrow, 0);
    }

    /// @notice Pays an outflow that carries a call, now or, when it waits, by its claim: value and call go together.
    function payWithCall(
        address asset,
        address to,
        uint256 paid,
        uint256 waits,
        bytes calldata data,
        IOutflowEscrow escrow
    ) external returns (uint64 claimId) {
        if (waits == 0) {
            uint256 before = Asset.balanceOf(asset, address(this));
            Asset.sendWithCall(asset, to, paid, data);
            uint256 fee = _feeBeside(asset, before, paid);
            if (fee != 0) charge(asset, fee, Rest.Refused); // it left as well (OUT-9)
            return 0;
        }
        claimId = _openClaim(asset, to, waits, escrow, keccak256(data));
        emit IOutflowLimiter.OutflowCallDelayed(asset, claimId, data);
    }

    /// @notice See `IOutflowLimiter.passClaim`.
    function passClaim(address asset, uint256 lineEnd, uint256 amount) external {
        _checkEscrow();
        uint256 passed = linePassed(asset);
        require(lineEnd <= passed, IOutflowLimiter.OutflowLineNotPassed(asset, lineEnd, passed));
        // The amount of a claim, which the escrow keeps in 128 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        OutflowStorage.assetOf(asset).line.waiting -= uint128(amount);
    }

    /// @notice See `IOutflowLimiter.skipClaim`.
    function skipClaim(address asset, uint256 lineEnd, uint256 amount) external {
        _checkEscrow();
        uint256 passed = linePassed(asset);
        require(lineEnd - amount <= passed, IOutflowLimiter.OutflowLineNotPassed(asset, lineEnd - amount, passed));
        AssetState storage state = OutflowStorage.assetOf(asset);
        // What the line has not passed of this place will never leave, so it is not charged.
        if (lineEnd > passed) (state.main,) = OutflowLanes.settled(asset).credit(lineEnd - passed);
        // The amount of a claim, which the escrow keeps in 128 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        state.line.waiting -= uint128(amount);
        emit IOutflowLimiter.OutflowPlaceGivenUp(asset, lineEnd, amount);
    }

    // Guardians

    /// @notice See `IOutflowLimiter.latchOutflow`.
    function latchOutflow(address asset, uint32 duration, bytes32 cause, bytes32 evidence) external {
        uint40 until = uint40(block.timestamp) + duration;
        GuardianLedger.charge(msg.sender, until);
        if (asset == address(0)) _latchHost(until);
        else _latchLane(asset, OutflowLanes.settled(asset), until);
        emit IOutflowLimiter.OutflowLatchedBy(asset, msg.sender, until, cause, evidence);
    }

    /// @notice See `IOutflowLimiter.holdClaims`.
    function holdClaims(address asset, uint64 firstClaim, uint64 lastClaim) external {
        require(GuardianLedger.isArmed(msg.sender), IOutflowLimiter.OutflowCallerNotGuardian(msg.sender));
        _escrow().hold(asset, firstClaim, lastClaim);
    }

    // Quarantine

    /// @notice See `IOutflowLimiter.quarantineClaims`.
    function quarantineClaims(address asset, IOutflowLimiter.ClaimRange[] calldata ranges) external {
        _escrow().quarantine(asset, ranges);
    }

    /// @notice Freezes the claims that a quarantine is about when it is scheduled. Other changes concern no claim.
    function beforeScheduled(bytes calldata call) external {
        // The cast takes the selector.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (bytes4(call) != IOutflowLimiter.quarantineClaims.selector) return;
        (address asset, IOutflowLimiter.ClaimRange[] memory ranges) =
            abi.decode(call[4:], (address, IOutflowLimiter.ClaimRange[]));
        _escrow().freeze(asset, ranges, keccak256(call));
    }

    /// @notice See `IOutflowLimiter.recoverQuarantined`.
    function recoverQuarantined(address asset, address to) external {
        _escrow().recover(asset, to);
    }

    // Reads

    /// @notice See `IOutflowLimiter.outflowCapacity`.
    function capacity(address asset) public view returns (uint256 main, uint256 small) {
        (Bucket mainBucket, Bucket smallBucket) = OutflowLanes.peek(asset);
        if (block.timestamp >= latchedUntil(asset)) main = mainBucket.available();
        small = smallBucket.available();
        uint256 threshold = mainBucket.threshold();
        if (small > threshold) small = threshold;
    }

    /// @notice See `IOutflowLimiter.previewOutflow`.
    function preview(address asset, uint256 amount) external view returns (uint256 paid, uint256 waits, uint256 wait) {
        (uint256 main, uint256 small) = capacity(asset);
        if (amount <= main || amount <= small) return (amount, 0, 0);
        (Bucket bucket,) = OutflowLanes.peek(asset);
        // What no bucket can hold never leaves.
        wait = amount > type(uint112).max ? type(uint256).max : bucket.charge(amount).secondsUntil(0);
        (paid, waits) = (main, amount - main);
    }

    /// @notice See `IOutflowLimiter.outflowLatchedUntil`.
    function latchedUntil(address asset) public view returns (uint40 until) {
        until = OutflowStorage.assetOf(asset).latch.until;
        uint40 hostUntil = OutflowStorage.load().hostLatch.until;
        if (hostUntil > until) until = hostUntil;
    }

    /// @notice See `IOutflowLimiter.outflowLinePassed`.
    function linePassed(address asset) public view returns (uint256) {
        (Bucket main,) = OutflowLanes.peek(asset);
        return OutflowStorage.assetOf(asset).line.reserved - main.debt();
    }

    /// @notice See `IOutflowLimiter.outflowTerms`.
    function termsOf(address asset) external view returns (IOutflowLimiter.OutflowTerms memory) {
        return OutflowStorage.assetOf(asset).terms;
    }

    /// @notice See `IOutflowLimiter.outflowLine`.
    function lineOf(address asset) external view returns (IOutflowLimiter.OutflowLine memory) {
        return OutflowStorage.assetOf(asset).line;
    }

    /// @notice See `IOutflowLimiter.outflowBuckets`.
    function bucketsOf(address asset) external view returns (Bucket main, Bucket small) {
        return (OutflowStorage.assetOf(asset).main, OutflowStorage.assetOf(asset).small);
    }

    // Private

    function _openClaim(address asset, address to, uint256 waits, IOutflowEscrow escrow, bytes32 callHash)
        private
        returns (uint64)
    {
        IOutflowLimiter.OutflowLine storage line = OutflowStorage.assetOf(asset).line;
        uint256 before = Asset.balanceOf(asset, address(this));
        uint128 arrived = uint128(Asset.sendMeasured(asset, address(escrow), waits));
        uint256 fee = _feeBeside(asset, before, waits);
        if (fee != 0) _reserveRounding(asset, waits, fee);
        line.waiting += arrived;
        return escrow.open(asset, to, arrived, line.reserved, callHash);
    }

    /// @dev A token that counts in shares may take a few units more than it was told: they lengthen the place of the
    /// claim. A token that takes a fee cannot wait: the escrow would pay that from what it owes to others.
    function _reserveRounding(address asset, uint256 waits, uint256 fee) private {
        bool isRounding = fee <= ROUNDING_UNITS || fee <= waits / ROUNDING_PART;
        require(isRounding, IOutflowLimiter.OutflowClaimUnsupported(asset, fee));
        AssetState storage state = OutflowStorage.assetOf(asset);
        state.main = state.main.charge(fee);
        // A thousandth of 112 bits, or less.
        // forge-lint: disable-next-line(unsafe-typecast)
        state.line.reserved += uint128(fee);
    }

    /// @dev What a token took from the host beside `amount`.
    function _feeBeside(address asset, uint256 before, uint256 amount) private view returns (uint256 fee) {
        uint256 remains = Asset.balanceOf(asset, address(this));
        if (remains + amount < before) fee = before - remains - amount;
    }

    /// @dev Whether more than a small exit left since the first inflow that this transaction remembers, if it does.
    /// What it brought in before does not count: else a flash loan would trip a lane that stands near its level
    /// (OUT-2).
    function _isNetLarge(address asset, Bucket main) private view returns (bool) {
        (bool marked, int256 start) = OutflowCarry.startOf(asset);
        // A threshold has 112 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        return !marked || start - main.position() > int256(main.threshold());
    }

    /// @dev True when the small lane paid: for one exit at most up to the threshold (OUT-7).
    function _chargeSmall(address asset, Bucket main, uint256 amount, uint256 rest) private returns (bool) {
        if (amount > main.threshold()) return false;
        AssetState storage state = OutflowStorage.assetOf(asset);
        Bucket small = state.small.settle(block.timestamp);
        if (small.available() < rest) return false;
        // The main lane books this second, too: an inflow of this transaction then looks at what the small lane paid.
        (state.main, state.small) = (main, small.charge(rest));
        OutflowCarry.putSmall(asset, rest);
        emit IOutflowLimiter.OutflowSmallPaid(asset, rest);
        return true;
    }

    /// @dev Whether lane or host is latched. Clears the host's flag once it is over: the hot path then stays short.
    function _isLatched(AssetState storage state, Bucket main) private returns (bool latched) {
        latched = main.isLatched() && block.timestamp < state.latch.until;
        ContainmentStorage.Layout storage $ = ContainmentStorage.load();
        if (!$.hostWord.isLatched()) return latched;
        if (block.timestamp < OutflowStorage.load().hostLatch.until) return true;
        $.hostWord = $.hostWord.withLatch(false);
    }

    /// @dev Latches the lane and counts it towards the host's latch. Without automatic seconds left nothing latches
    /// (CON-8); what did not fit waits or was refused all the same.
    function _trip(address asset, Bucket main, uint256 amount) private {
        uint40 until = ContainmentLedger.spendAutomatic(bytes32(uint256(uint160(asset))));
        if (until <= block.timestamp) return;
        _latchLane(asset, main, until);
        emit IOutflowLimiter.OutflowLaneTripped(asset, amount, main.available(), until);

        uint256 weightBps = _countTrip(OutflowStorage.assetOf(asset).latch);
        if (weightBps < OutflowStorage.load().hostLatch.shareBps) return;
        until = ContainmentLedger.spendAutomatic(bytes32(0));
        if (until <= block.timestamp) return;
        _latchHost(until);
        emit IOutflowLimiter.OutflowHostLatched(weightBps, until);
    }

    function _latchLane(address asset, Bucket main, uint40 until) private {
        AssetState storage state = OutflowStorage.assetOf(asset);
        state.main = main.withLatch(true);
        if (until > state.latch.until) state.latch.until = until;
    }

    function _latchHost(uint40 until) private {
        HostLatch storage latch = OutflowStorage.load().hostLatch;
        if (until > latch.until) latch.until = until;
        ContainmentStorage.Layout storage $ = ContainmentStorage.load();
        $.hostWord = $.hostWord.withLatch(true);
    }

    function _refuse(address asset, Bucket main, uint256 amount, bool latched) private view {
        Bucket small = OutflowStorage.assetOf(asset).small.settle(block.timestamp);
        uint256 threshold = main.threshold();
        if (latched) {
            uint256 left = small.available();
            if (left > threshold) left = threshold;
            revert IOutflowLimiter.OutflowLatched(asset, amount, left, latchedUntil(asset));
        }
        uint256 retryIn = main.secondsUntil(amount);
        if (amount <= threshold && small.secondsUntil(amount) < retryIn) retryIn = small.secondsUntil(amount);
        revert IOutflowLimiter.OutflowLimitExceeded(asset, amount, main.available(), retryIn);
    }

    /// @dev What the lanes that tripped within this epoch weigh. A lane counts once per epoch.
    function _countTrip(LaneLatch storage lane) private returns (uint256 weightBps) {
        HostLatch storage host = OutflowStorage.load().hostLatch;
        if (block.timestamp >= uint256(host.epochStart) + host.epoch) {
            (host.epochStart, host.weightBps) = (uint40(block.timestamp), 0);
        } else if (lane.trippedAt >= host.epochStart) {
            return host.weightBps;
        }
        lane.trippedAt = uint40(block.timestamp);
        weightBps = host.weightBps;
        if (block.timestamp < lane.weightUntil) weightBps += lane.weightBps;
        if (weightBps > 10_000) weightBps = 10_000;
        // Capped at 10,000 above.
        // forge-lint: disable-next-line(unsafe-typecast)
        host.weightBps = uint16(weightBps);
    }

    function _checkAmount(uint256 amount) private pure {
        require(amount != 0 && amount <= type(uint112).max, IOutflowLimiter.OutflowAmountInvalid(amount));
    }

    function _checkEscrow() private view {
        require(msg.sender == address(_escrow()), IOutflowLimiter.OutflowCallerNotEscrow(msg.sender));
    }

    function _escrow() private view returns (IOutflowEscrow) {
        return IOutflowEscrow(_host().outflowEscrow());
    }

    /// @dev What only the host can answer, it answers through its public face.
    function _host() private view returns (IOutflowLimiter) {
        return IOutflowLimiter(address(this));
    }
}
