// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Base} from "./Base.t.sol";
import {Batch} from "./Batch.sol";
import {IContainment} from "../../contracts/core/IContainment.sol";
import {ITwoSpeedChange} from "../../contracts/core/ITwoSpeedChange.sol";
import {IOutflowEscrow} from "../../contracts/outflow/IOutflowEscrow.sol";
import {IOutflowLimiter} from "../../contracts/outflow/IOutflowLimiter.sol";
import {OutflowEscrow} from "../../contracts/outflow/OutflowEscrow.sol";
import {IGuardianPause} from "../../contracts/pause/IGuardianPause.sol";
import {Bucket} from "../../contracts/types/Bucket.sol";
import {ScopeSet, ScopeSetLib} from "../../contracts/types/Scope.sol";
import {OutflowHost} from "../harness/OutflowHost.sol";
import {MintableToken} from "../mocks/tokens/MintableToken.sol";

/// @notice A host with a token and native value under absolute terms, and the verbs that tests of the limiter share.
/// The figures are such that nothing rounds: the main lane has a million and regains 100 a second, the small lane
/// 50,000 and 10 a second for exits of up to 15,625; the main lane trips below 250,000.
abstract contract OutflowBase is Base {
    address internal constant NATIVE = 0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE;
    bytes32 internal constant CAUSE = "cause";
    bytes32 internal constant EVIDENCE = "evidence";

    uint112 internal constant BURST = 1_000_000;
    uint112 internal constant RATE = 100;
    uint112 internal constant LEVEL = 250_000;
    uint112 internal constant SMALL_BURST = 50_000;
    uint112 internal constant SMALL_RATE = 10;
    uint112 internal constant THRESHOLD = 15_625;
    uint112 internal constant HELD = 10_000_000;
    uint32 internal constant WINDOW = 1 hours;
    uint16 internal constant WEIGHT = 600;
    uint32 internal constant EPOCH = 1 hours;
    uint16 internal constant SHARE = 1000;

    uint32 internal constant SLOW = 2 days;
    uint32 internal constant FAST = 6 hours;
    uint32 internal constant CHANGE_WINDOW = 1 days;
    uint32 internal constant REVIEW = 1 days;
    uint32 internal constant HOLD = 3 days;
    uint32 internal constant LATCH = 6 hours;
    uint40 internal constant WEIGHT_VALIDITY = 90 days;

    OutflowHost internal host;
    OutflowEscrow internal escrow;
    MintableToken internal token;
    Batch internal batch;
    address internal rescue = makeAddr("rescue");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");

    function setUp() public virtual override {
        super.setUp();
        token = new MintableToken();
        batch = new Batch();
        (host, escrow) = _deployHost(_config());
        host.seat(users.guardian, _guardianTerms());
        _add(address(token), _terms());
        _add(NATIVE, _terms());
        vm.warp(START + 1 days);
    }

    // Building

    function _deployHost(OutflowHost.Config memory config) internal returns (OutflowHost host_, OutflowEscrow escrow_) {
        address predicted = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        escrow_ = new OutflowEscrow(predicted, REVIEW, HOLD);
        config.escrow = address(escrow_);
        host_ = new OutflowHost(config);
    }

    function _config() internal view virtual returns (OutflowHost.Config memory) {
        return OutflowHost.Config({
            governor: users.governor,
            council: users.council,
            escrow: address(0),
            rescue: rescue,
            delays: ITwoSpeedChange.ChangeDelays({slow: SLOW, fast: FAST, window: CHANGE_WINDOW}),
            bounds: IContainment.ContainmentBounds({
                    graceCap: 4 hours,
                    graceBps: 10_000,
                    councilMax: 7 days,
                    automaticMax: LATCH,
                    automaticBudget: 7 days,
                    automaticWindow: 7 days
                }),
            guardianBudget: IGuardianPause.GuardianBudget({
                budget: 1 days, window: 7 days, minGuardians: 1, minSeconds: 1 hours, minScopes: ScopeSet.wrap(0x01)
            }),
            escalation: IOutflowLimiter.EscalationTerms({epoch: EPOCH, shareBps: SHARE})
        });
    }

    function _guardianTerms() internal pure returns (IGuardianPause.GuardianTerms memory) {
        return IGuardianPause.GuardianTerms({
            scopes: ScopeSet.wrap(0x03),
            exitScopes: ScopeSetLib.NONE,
            maxDuration: 6 hours,
            exitMaxDuration: 0,
            burst: 12 hours,
            refill: 6 hours,
            drillInterval: 365 days,
            successor: address(0)
        });
    }

    function _terms() internal pure returns (IOutflowLimiter.OutflowTerms memory) {
        return IOutflowLimiter.OutflowTerms({
            isShare: false,
            window: WINDOW,
            tripPpm: 250_000,
            weightBps: WEIGHT,
            burst: BURST,
            refill: RATE * WINDOW,
            smallBurst: SMALL_BURST,
            smallRefill: SMALL_RATE * WINDOW,
            threshold: THRESHOLD,
            most: BURST + RATE * WINDOW + SMALL_BURST + SMALL_RATE * WINDOW,
            floor: 0
        });
    }

    /// @dev The same as shares of `HELD`.
    function _shareTerms() internal pure returns (IOutflowLimiter.OutflowTerms memory terms) {
        terms = _terms();
        terms.isShare = true;
        terms.burst = 100_000;
        terms.refill = 36_000;
        terms.smallBurst = 5000;
        terms.smallRefill = 3600;
        terms.threshold = 1563;
        terms.most = 144_600;
        terms.floor = 1_000_000;
    }

    /// @dev Makes the host hold `HELD` by its books, and ten times that in fact.
    function _add(address asset, IOutflowLimiter.OutflowTerms memory terms) internal {
        host.setBooks(asset, HELD);
        if (asset == NATIVE) vm.deal(address(host), 10 * HELD);
        else MintableToken(asset).mint(address(host), 10 * HELD);
        host.initTerms(asset, terms);
    }

    // Verbs

    function _exact(uint256 amount) internal {
        host.exact(address(token), alice, amount);
    }

    /// @dev Empties the main lane by an exit of all it has, which trips it.
    function _empty(address asset) internal {
        (uint256 main,) = host.outflowCapacity(asset);
        host.exact(asset, alice, main);
    }

    /// @dev Takes the main lane to exactly its trip level, which does not trip it.
    function _toLevel() internal {
        _exact(BURST - LEVEL);
    }

    /// @dev Empties the main lane and lets `amount` wait.
    function _wait(address recipient, uint128 amount) internal returns (uint64 id, IOutflowEscrow.Claim memory claim) {
        return _waitOf(address(token), recipient, amount);
    }

    function _waitOf(address asset, address recipient, uint128 amount)
        internal
        returns (uint64 id, IOutflowEscrow.Claim memory claim)
    {
        (uint256 main,) = host.outflowCapacity(asset);
        (, id) = host.delayed(asset, recipient, main + amount);
        claim = IOutflowEscrow.Claim(asset, recipient, amount, host.outflowLine(asset).reserved, _now(), 0);
    }

    function _schedule(bytes memory call) internal {
        vm.prank(users.governor);
        host.scheduleChange(call);
    }

    function _change(bytes memory call) internal {
        _schedule(call);
        skip(SLOW);
        host.executeChange(call);
    }

    function _quarantineCall(uint64 first, uint64 last) internal view returns (bytes memory) {
        return abi.encodeCall(host.quarantineClaims, (address(token), _range(first, last)));
    }

    function _range(uint64 first, uint64 last) internal pure returns (IOutflowLimiter.ClaimRange[] memory ranges) {
        ranges = new IOutflowLimiter.ClaimRange[](1);
        ranges[0] = IOutflowLimiter.ClaimRange(first, last);
    }

    // Reading

    function _main() internal view returns (Bucket main) {
        (main,) = host.outflowBuckets(address(token));
    }

    function _word(address asset) internal view returns (uint256) {
        (Bucket main,) = host.outflowBuckets(asset);
        return Bucket.unwrap(main);
    }

    function _capacity() internal view returns (uint256 main, uint256 small) {
        return host.outflowCapacity(address(token));
    }

    function _isLatched(address asset) internal view returns (bool) {
        return host.outflowLatchedUntil(asset) > _now();
    }

    // Expected refusals

    function _expectLimit(uint256 requested, uint256 available, uint256 retryIn) internal {
        vm.expectRevert(
            abi.encodeWithSelector(
                IOutflowLimiter.OutflowLimitExceeded.selector, address(token), requested, available, retryIn
            )
        );
    }

    function _expectLatched(uint256 requested, uint256 small, uint40 until) internal {
        vm.expectRevert(
            abi.encodeWithSelector(IOutflowLimiter.OutflowLatched.selector, address(token), requested, small, until)
        );
    }

    function _expectLine(uint256 lineEnd, uint256 passed) internal {
        vm.expectRevert(
            abi.encodeWithSelector(IOutflowLimiter.OutflowLineNotPassed.selector, address(token), lineEnd, passed)
        );
    }

    function _expectUnscheduled(bytes4 selector) internal {
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduledCall.selector, selector));
    }
}
