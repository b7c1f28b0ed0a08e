// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Test} from "forge-std/Test.sol";

import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {OutflowEscrow} from "../../../contracts/outflow/OutflowEscrow.sol";
import {Bucket} from "../../../contracts/types/Bucket.sol";
import {OutflowHost} from "../../harness/OutflowHost.sol";
import {Crowd} from "./Crowd.sol";
import {EscrowModel} from "./EscrowModel.sol";
import {Zoo} from "./Zoo.sol";

/// @notice What recipients, tokens, guardians, governor, council and time do to an escrow. Each function is one
/// transaction and never reverts: where the escrow should refuse, it is asked all the same, and its words are compared.
contract EscrowHandler is Test {
    struct Actors {
        address governor;
        address council;
        address guardian;
        address rescue;
        address victims;
    }

    struct Times {
        uint40 slow;
        uint40 fast;
        uint40 window;
    }

    /// @dev Three and a half days of the line: longer than the review.
    uint256 private constant MOST = 30_000_000;

    OutflowHost private immutable HOST;
    OutflowEscrow private immutable ESCROW;
    EscrowModel public immutable MODEL;
    Zoo public immutable ZOO;
    Crowd public immutable CROWD;
    Actors private _actors;
    Times private _times;
    IOutflowLimiter.OutflowTerms private _loosest;
    /// @dev A run looks at three assets, or no claim would live long enough to see much.
    address[] private _assets;
    mapping(address asset => uint256) private _lastPassed;

    /// @notice Something left that should have stayed.
    bool public paidAgainstTheRules;
    /// @notice Something stayed that should have left.
    bool public refusedAgainstTheRules;
    /// @notice A refusal with other words than it should have.
    bool public refusedInOtherWords;
    /// @notice Another amount than the claim's, or than its share of what was there.
    bool public paidAnotherAmount;
    /// @notice A claim whose place the line had not passed was paid.
    bool public paidOutOfLine;
    bool public lineWentBack;
    /// @notice A push failed that its token and its recipient took, or the other way round.
    bool public pushEndedOtherwise;

    constructor(OutflowHost host, EscrowModel model, Zoo zoo, Actors memory actors, Times memory times) {
        (HOST, ESCROW) = (host, OutflowEscrow(payable(host.outflowEscrow())));
        (MODEL, ZOO, CROWD) = (model, zoo, new Crowd());
        (_actors, _times) = (actors, times);
        _loosest = host.outflowTerms(zoo.assetOf(Zoo.Kind.Cents));
    }

    // Flows

    function delayed(uint256 assetSeed, uint256 whoSeed, uint256 amount) external watched {
        address asset = _asset(assetSeed);
        amount = _affordable(asset, bound(amount, 1, MOST) * ZOO.scaleOf(asset));
        if (amount == 0 || !_canWait(asset, amount)) return;
        (uint256 paid,,) = HOST.previewOutflow(asset, amount);
        address who = CROWD.one(whoSeed);
        // What is paid at once must be taken, or nothing happens.
        if (paid != 0 && !_takes(asset, address(HOST), who, paid, false, false)) who = CROWD.SINK();
        uint256 had = ZOO.balanceOf(asset, address(ESCROW));
        (uint256 really,) = HOST.delayed(asset, who, amount);
        if (really < amount) _opened(asset, who, amount - really, had, "", 0);
    }

    function delayedWhole(uint256 assetSeed, uint256 whoSeed, uint256 amount) external watched {
        address asset = _asset(assetSeed);
        (uint256 main,) = HOST.outflowCapacity(asset);
        uint256 reach = HOST.outflowTerms(asset).threshold;
        amount = main + reach + bound(amount, 1, MOST) * ZOO.scaleOf(asset);
        if (_affordable(asset, amount) < amount || !_canWait(asset, amount)) return;
        // Mostly one that can take a call, when it wants to.
        address who = whoSeed % 3 == 0 ? CROWD.one(whoSeed / 3) : address(CROWD.CALLED());
        uint256 had = ZOO.balanceOf(asset, address(ESCROW));
        bytes memory data = abi.encode(whoSeed);
        HOST.delayedWhole(asset, who, amount, data);
        _opened(asset, who, amount, had, data, keccak256(data));
    }

    function deposit(uint256 assetSeed, uint256 amount) external watched {
        _bringIn(_asset(assetSeed), bound(amount, 1, 20_000_000));
    }

    // Claims

    /// @param patience At once, a second too early, when the review or the hold is over, when the line has passed, too.
    function release(uint256 seed, uint256 patience) external watched {
        (bool any, uint256 index) = _claim(seed, EscrowModel.Fate.Open);
        if (!any) return;
        if (patience % 4 != 0) _warpTo(MODEL.dueAt(index) - (patience % 4 == 1 ? 1 : 0));
        if (patience % 4 == 3) _empty(MODEL.ghostAt(index).claim.asset);
        _release(index);
    }

    /// @param better Whether what made the push fail has become better.
    function retry(uint256 seed, bool better) external watched {
        (bool any, uint256 index) = _claim(seed, EscrowModel.Fate.Failed);
        if (!any) return;
        if (better) _turnGood(MODEL.ghostAt(index).claim.asset);
        _retry(index);
    }

    function collect(uint256 seed) external watched {
        (bool any, uint256 index) = _claim(seed, EscrowModel.Fate.Failed);
        if (any) _collect(index);
    }

    /// @param patience At once, a second too early, or after the year.
    function expire(uint256 seed, uint256 patience) external watched {
        (bool any, uint256 index) = _claim(seed, EscrowModel.Fate.Failed);
        if (!any) return;
        EscrowModel.Ghost memory ghost = MODEL.ghostAt(index);
        bool waits = ghost.fate == EscrowModel.Fate.Failed && patience % 4 < 2;
        if (waits) _warpTo(ghost.failedAt + 365 days - (patience % 2));
        _expire(index);
    }

    function giveUp(uint256 seed) external watched {
        (bool any, uint256 index) = _claim(seed, EscrowModel.Fate.Open);
        if (any) _giveUp(_quarantinedFrom(index));
    }

    // Guardian, governor, council

    function hold(uint256 assetSeed, uint256 first, uint256 last) external watched {
        address asset = _asset(assetSeed);
        uint64 count = MODEL.countOf(asset);
        if (count == 0) return;
        first = bound(first, 1, count);
        last = bound(last, first, count);
        vm.prank(_actors.guardian);
        HOST.holdClaims(asset, uint64(first), uint64(last));
        MODEL.held(asset, uint64(first), uint64(last));
    }

    function schedule(uint256 assetSeed, uint256 first, uint256 last) external watched {
        _schedule(_asset(assetSeed), first, last);
    }

    /// @dev What is pending, or else a quarantine from its scheduling on.
    function execute(uint256 assetSeed, uint256 first, uint256 last) external watched {
        address asset = _asset(assetSeed);
        if (!MODEL.isPending(asset)) _schedule(asset, first, last);
        if (!MODEL.isPending(asset)) return;
        EscrowModel.Pending memory pending = MODEL.pendingOf(asset);
        _warpTo(pending.eta);
        HOST.executeChange(pending.call);
        MODEL.quarantined(asset);
        // Its place, if it has one, is often not reached yet.
        (bool any, uint256 index) = _claim(last, EscrowModel.Fate.Open);
        if (any) _giveUp(_quarantinedFrom(index));
    }

    function veto(uint256 assetSeed, bool byCouncil) external watched {
        address asset = _asset(assetSeed);
        if (!MODEL.isPending(asset)) return;
        bytes memory call = MODEL.pendingOf(asset).call;
        vm.prank(byCouncil ? _actors.council : _actors.governor);
        byCouncil ? HOST.vetoChange(call) : HOST.cancelChange(call);
        MODEL.dropped(asset);
    }

    function waive(uint256 assetSeed) external watched {
        address asset = _asset(assetSeed);
        if (!MODEL.isPending(asset)) return;
        bytes32 id = keccak256(MODEL.pendingOf(asset).call);
        vm.prank(_actors.council);
        HOST.waiveChangeVeto(id);
        MODEL.waived(asset, _times.fast, _times.window);
    }

    /// @param early One second before the end of a pending quarantine, or in it.
    function lapse(uint256 assetSeed, uint256 seed, bool early) external watched {
        address asset = _asset(assetSeed);
        if (MODEL.isPending(asset)) _warpTo(MODEL.pendingOf(asset).expiry - (early ? 1 : 0));
        (bool any, uint256 index) = _claim(seed, EscrowModel.Fate.Open);
        if (any) _release(index);
    }

    function recover(uint256 assetSeed, bool anyway) external watched {
        address asset = _asset(assetSeed);
        if (anyway || MODEL.skipped(asset) != 0) _recover(asset);
    }

    /// @dev Tighter terms act at once, looser ones as a change.
    function retune(uint256 assetSeed, uint256 burst, uint256 refill, uint8 loosen) external watched {
        address asset = _asset(assetSeed);
        IOutflowLimiter.OutflowTerms memory terms = HOST.outflowTerms(asset);
        uint112 scale = ZOO.scaleOf(asset);
        if (loosen % 4 == 0) {
            (terms.burst, terms.refill) = (_loosest.burst * scale, _loosest.refill * scale);
            return _change(abi.encodeCall(HOST.setOutflowTerms, (asset, terms)), "");
        }
        terms.burst = uint112(bound(burst, _loosest.burst / 4 * scale, terms.burst));
        terms.refill = uint112(bound(refill, 0, terms.refill));
        vm.prank(_actors.governor);
        HOST.setOutflowTerms(asset, terms);
    }

    // Tokens, recipients, time

    function beMean(uint256 assetSeed, uint256 whoSeed, bool on) external watched {
        address who = whoSeed % 7 == 6 ? address(ESCROW) : CROWD.one(whoSeed % 7);
        if (who == address(ESCROW) && ZOO.is_(_asset(assetSeed), Zoo.Kind.False)) return;
        ZOO.setMean(_asset(assetSeed), who, on);
    }

    function rebase(uint256 bps) external watched {
        ZOO.rebase(bound(bps, 3000, 30_000));
    }

    function changeMood(bool refuses, bool burns) external watched {
        CROWD.setMood(refuses, burns);
    }

    function wait(uint256 seconds_, uint256 scale) external watched {
        uint256[4] memory scales = [uint256(1 hours), 1 days, 4 days, 730 days];
        skip(bound(seconds_, 0, scales[scale % 16 > 12 ? 3 : scale % 3]));
    }

    // The end of a run

    /// @dev Everything turns good, time passes, and everybody asks once more.
    function settleEverything() external watched {
        for (uint256 i = 0; i < _assets.length; ++i) {
            _turnGood(_assets[i]);
            _empty(_assets[i]);
        }
        skip(MODEL.REVIEW() + MODEL.HOLD());
        for (uint256 i = 0; i < MODEL.count(); ++i) {
            if (MODEL.isUnpaid(i)) _settle(i);
        }
    }

    function recoverEverything() external watched {
        for (uint256 i = 0; i < _assets.length; ++i) {
            if (MODEL.skipped(_assets[i]) != 0) _recover(_assets[i]);
        }
    }

    function assets() external view returns (address[] memory) {
        return _assets;
    }

    // Private: one claim

    function _settle(uint256 index) private {
        EscrowModel.Ghost memory ghost = MODEL.ghostAt(index);
        if (MODEL.isQuarantined(index)) return _giveUp(index);
        if (ghost.fate == EscrowModel.Fate.Open) _release(index);
        if (!MODEL.isUnpaid(index)) return;
        _retry(index);
        if (!MODEL.isUnpaid(index)) return;
        if (CROWD.canCollect(ghost.claim.recipient)) return _collect(index);
        skip(365 days);
        _expire(index);
    }

    function _release(uint256 index) private {
        EscrowModel.Ghost memory ghost = MODEL.ghostAt(index);
        IOutflowEscrow.Claim memory claim = ghost.claim;
        uint256 passed = HOST.outflowLinePassed(claim.asset);
        bytes memory call = claim.callHash == 0
            ? abi.encodeCall(ESCROW.release, (ghost.id, claim))
            : abi.encodeCall(ESCROW.releaseWithCall, (ghost.id, claim, ghost.data));
        bool takes = _takesShare(claim, claim.recipient, claim.callHash != 0, false);
        CROWD.ECHO().prepare(address(ESCROW), call);
        bool ok = _attemptToPay(claim, claim.recipient, call, MODEL.whyNotReleased(index, passed), takes);
        if (!ok) return;
        if (passed < claim.lineEnd) paidOutOfLine = true;
        takes ? MODEL.paid(index) : MODEL.failed(index);
    }

    function _retry(uint256 index) private {
        EscrowModel.Ghost memory ghost = MODEL.ghostAt(index);
        bool takes = _takesShare(ghost.claim, ghost.claim.recipient, ghost.claim.callHash != 0, true);
        bytes memory expected = _orTransferFailed(MODEL.whyNotRetried(index), ghost.claim, ghost.claim.recipient, takes);
        bytes memory call = abi.encodeCall(ESCROW.retry, (ghost.id, ghost.claim, ghost.data));
        CROWD.ECHO().prepare(address(ESCROW), call);
        if (_attemptToPay(ghost.claim, ghost.claim.recipient, call, expected, true)) MODEL.paid(index);
    }

    function _collect(uint256 index) private {
        EscrowModel.Ghost memory ghost = MODEL.ghostAt(index);
        address to = CROWD.SINK();
        bytes memory expected =
            _orTransferFailed(MODEL.whyNotRetried(index), ghost.claim, to, _takesShare(ghost.claim, to, false, true));
        bytes memory call = abi.encodeCall(ESCROW.collect, (ghost.id, ghost.claim, to));
        vm.startPrank(ghost.claim.recipient);
        if (_attemptToPay(ghost.claim, to, call, expected, true)) MODEL.paid(index);
        vm.stopPrank();
    }

    function _expire(uint256 index) private {
        EscrowModel.Ghost memory ghost = MODEL.ghostAt(index);
        address to = _actors.rescue;
        bytes memory expected =
            _orTransferFailed(MODEL.whyNotExpired(index), ghost.claim, to, _takesShare(ghost.claim, to, false, true));
        bytes memory call = abi.encodeCall(ESCROW.expire, (ghost.id, ghost.claim));
        if (_attemptToPay(ghost.claim, to, call, expected, true)) MODEL.paid(index);
    }

    function _giveUp(uint256 index) private {
        EscrowModel.Ghost memory ghost = MODEL.ghostAt(index);
        bytes memory expected = MODEL.whyNotSkipped(index, HOST.outflowLinePassed(ghost.claim.asset));
        bytes memory call = abi.encodeCall(ESCROW.skip, (ghost.id, ghost.claim));
        if (_attempt(address(ESCROW), call, expected)) MODEL.wasSkipped(index);
    }

    function _recover(address asset) private {
        uint256 amount = MODEL.skipped(asset);
        bytes memory expected;
        if (amount == 0) expected = abi.encodeWithSelector(IOutflowEscrow.EscrowNothingToRecover.selector, asset);
        uint256 share = MODEL.share(asset, amount, ZOO.balanceOf(asset, address(ESCROW)));
        if (!ZOO.lets(asset, address(ESCROW), _actors.victims, share)) return;
        uint256 had = ZOO.balanceOf(asset, _actors.victims);
        _change(abi.encodeCall(HOST.recoverQuarantined, (asset, _actors.victims)), expected);
        if (expected.length != 0) return;
        MODEL.recovered(asset);
        _checkArrival(asset, ZOO.balanceOf(asset, _actors.victims) - had, share);
    }

    // Private: asking

    function _attempt(address target, bytes memory call, bytes memory expected) private returns (bool ok) {
        bytes memory answer;
        (ok, answer) = target.call(call);
        if (ok && expected.length != 0) paidAgainstTheRules = true;
        if (!ok && expected.length == 0) refusedAgainstTheRules = true;
        if (!ok && expected.length != 0 && keccak256(answer) != keccak256(expected)) refusedInOtherWords = true;
    }

    /// @param takes Whether the push should succeed.
    function _attemptToPay(
        IOutflowEscrow.Claim memory claim,
        address to,
        bytes memory call,
        bytes memory expected,
        bool takes
    ) private returns (bool ok) {
        uint256 share = MODEL.share(claim.asset, claim.amount, ZOO.balanceOf(claim.asset, address(ESCROW)));
        uint256 had = ZOO.balanceOf(claim.asset, to);
        ok = _attempt(address(ESCROW), call, expected);
        CROWD.ECHO().prepare(address(0), "");
        uint256 got = ZOO.balanceOf(claim.asset, to) - had;
        if ((got != 0) != (ok && takes && share != 0)) pushEndedOtherwise = true;
        _checkArrival(claim.asset, got, ok && takes ? share : 0);
    }

    function _checkArrival(address asset, uint256 got, uint256 share) private {
        (uint256 least, uint256 most) = ZOO.arrives(asset, share);
        if (got < least || got > most) paidAnotherAmount = true;
    }

    function _orTransferFailed(bytes memory reason, IOutflowEscrow.Claim memory claim, address to, bool takes)
        private
        view
        returns (bytes memory)
    {
        if (reason.length != 0 || takes) return reason;
        uint256 share = MODEL.share(claim.asset, claim.amount, ZOO.balanceOf(claim.asset, address(ESCROW)));
        return abi.encodeWithSelector(IOutflowEscrow.EscrowTransferFailed.selector, claim.asset, to, share);
    }

    function _takesShare(IOutflowEscrow.Claim memory claim, address to, bool hasCall, bool allGas)
        private
        view
        returns (bool)
    {
        uint256 share = MODEL.share(claim.asset, claim.amount, ZOO.balanceOf(claim.asset, address(ESCROW)));
        return _takes(claim.asset, address(ESCROW), to, share, hasCall, allGas);
    }

    function _takes(address asset, address from, address to, uint256 amount, bool hasCall, bool allGas)
        private
        view
        returns (bool)
    {
        return ZOO.lets(asset, from, to, amount) && CROWD.takes(asset, to, hasCall, allGas);
    }

    // Private: the rest

    modifier watched() {
        _;
        for (uint256 i = 0; i < _assets.length; ++i) {
            uint256 passed = HOST.outflowLinePassed(_assets[i]);
            if (passed < _lastPassed[_assets[i]]) lineWentBack = true;
            _lastPassed[_assets[i]] = passed;
        }
    }

    function _turnGood(address asset) private {
        CROWD.setMood(false, false);
        for (uint256 i = 0; i < 6; ++i) {
            ZOO.setMean(asset, CROWD.one(i), false);
        }
        ZOO.setMean(asset, address(ESCROW), false);
    }

    function _opened(address asset, address who, uint256 waits, uint256 had, bytes memory data, bytes32 callHash)
        private
    {
        uint256 arrived = ZOO.balanceOf(asset, address(ESCROW)) - had;
        if (arrived > waits) arrived = waits;
        MODEL.opened(asset, who, waits + _roundedAway(asset, waits), arrived, data, callHash);
    }

    /// @dev What a rebasing token took beside it lengthens the place.
    function _roundedAway(address asset, uint256 waits) private view returns (uint256 units) {
        if (!ZOO.is_(asset, Zoo.Kind.Rebasing)) return 0;
        units = HOST.outflowLine(asset).reserved - MODEL.reserved(asset) - waits;
        require(units <= 64 || units <= waits / 1000, "OUT-9: more than a rounding");
    }

    /// @dev Brings the line to its end.
    function _empty(address asset) private {
        (Bucket main,) = HOST.outflowBuckets(asset);
        for (uint256 debt = main.debt(); debt != 0; debt = main.debt()) {
            uint256 amount = debt < type(uint112).max ? debt : type(uint112).max;
            ZOO.mint(asset, address(HOST), amount);
            HOST.inflow(asset, amount);
            (main,) = HOST.outflowBuckets(asset);
        }
    }

    function _bringIn(address asset, uint256 units) private {
        uint256 amount = units * ZOO.scaleOf(asset);
        ZOO.mint(asset, address(HOST), amount);
        HOST.inflow(asset, amount);
    }

    function _schedule(address asset, uint256 first, uint256 last) private {
        uint64 count = MODEL.countOf(asset);
        if (count == 0) return;
        first = bound(first, 1, count);
        last = bound(last, first, count);
        IOutflowLimiter.ClaimRange[] memory ranges = new IOutflowLimiter.ClaimRange[](1);
        ranges[0] = IOutflowLimiter.ClaimRange(uint64(first), uint64(last));
        bytes memory call = abi.encodeCall(HOST.quarantineClaims, (asset, ranges));
        bytes memory expected = MODEL.whyNotScheduled(asset);
        vm.prank(_actors.governor);
        bool ok = _attempt(address(HOST), abi.encodeCall(HOST.scheduleChange, (call)), expected);
        if (ok) MODEL.scheduled(asset, call, uint64(first), uint64(last), _times.slow, _times.window);
    }

    function _change(bytes memory call, bytes memory expected) private {
        vm.prank(_actors.governor);
        HOST.scheduleChange(call);
        skip(_times.slow);
        _attempt(address(HOST), abi.encodeCall(HOST.executeChange, (call)), expected);
        if (expected.length == 0) return;
        vm.prank(_actors.governor);
        HOST.cancelChange(call);
    }

    /// @dev What the host has, and for a token that charges its sender, what the small lane can pay of its fee.
    function _affordable(address asset, uint256 amount) private view returns (uint256) {
        uint256 has = ZOO.balanceOf(asset, address(HOST)) / 2;
        if (amount > has) amount = has;
        return amount;
    }

    function _canWait(address asset, uint256 amount) private view returns (bool) {
        return ZOO.lets(asset, address(HOST), address(ESCROW), amount);
    }

    function _warpTo(uint256 time) private {
        if (time > vm.getBlockTimestamp()) vm.warp(time);
    }

    /// @dev Mostly one of the wanted fate, if there is any.
    function _claim(uint256 seed, EscrowModel.Fate wanted) private view returns (bool any, uint256 index) {
        uint256 count = MODEL.count();
        if (count == 0) return (false, 0);
        index = seed % count;
        if (seed / count % 4 == 0) return (true, index);
        for (uint256 i = 0; i < count; ++i) {
            index = (index + 1) % count;
            if (MODEL.ghostAt(index).fate == wanted) break;
        }
        return (true, index);
    }

    /// @dev The next one that is quarantined, or the same when there is none.
    function _quarantinedFrom(uint256 index) private view returns (uint256) {
        for (uint256 i = 0; i < MODEL.count(); ++i) {
            uint256 next = (index + i) % MODEL.count();
            if (MODEL.isUnpaid(next) && MODEL.isQuarantined(next)) return next;
        }
        return index;
    }

    function _asset(uint256 seed) private returns (address) {
        if (_assets.length == 0) {
            uint256 count = ZOO.count();
            for (uint256 i = 0; i < 3; ++i) {
                _assets.push(ZOO.assetOf(Zoo.Kind((seed / 3 + i * (1 + seed / 64 % 6)) % count)));
            }
        }
        return _assets[seed % 3];
    }
}
