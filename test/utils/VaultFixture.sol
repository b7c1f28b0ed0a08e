// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Base} from "./Base.t.sol";
import {Batch} from "./Batch.sol";
import {IContainment} from "../../contracts/core/IContainment.sol";
import {IContainmentStatus} from "../../contracts/core/IContainmentStatus.sol";
import {ITwoSpeedChange} from "../../contracts/core/ITwoSpeedChange.sol";
import {IOutflowLimiter} from "../../contracts/outflow/IOutflowLimiter.sol";
import {OutflowEscrow} from "../../contracts/outflow/OutflowEscrow.sol";
import {IGuardianPause} from "../../contracts/pause/IGuardianPause.sol";
import {ITimelockedUnpause} from "../../contracts/pause/ITimelockedUnpause.sol";
import {ProtectedVault} from "../../contracts/presets/ProtectedVault.sol";
import {Bucket} from "../../contracts/types/Bucket.sol";
import {Scope, ScopeSet, ScopeSetLib} from "../../contracts/types/Scope.sol";
import {MintableToken} from "../mocks/tokens/MintableToken.sol";

/// @notice A vault that holds ten million for alice, a million shares each. The figures are such that nothing rounds:
/// the main lane has a million and regains 100 a second, the small lane 50,000 and 10 a second for exits of up to
/// 15,625; the main lane trips below 250,000.
abstract contract VaultFixture is Base {
    uint112 internal constant BURST = 1_000_000;
    uint112 internal constant RATE = 100;
    uint112 internal constant LEVEL = 250_000;
    uint112 internal constant SMALL_BURST = 50_000;
    uint112 internal constant SMALL_RATE = 10;
    uint112 internal constant THRESHOLD = 15_625;
    uint112 internal constant HELD = 10_000_000;
    uint112 internal constant RANGE = type(uint112).max;
    uint256 internal constant UNIT = 1e6; // shares of one asset unit as long as there is no yield
    uint32 internal constant WINDOW = 1 hours;
    uint32 internal constant SLOW = 2 days;
    uint32 internal constant CHANGE_WINDOW = 1 days;
    uint32 internal constant REVIEW = 1 days;
    uint32 internal constant HOLD = 3 days;
    uint32 internal constant LATCH = 6 hours;
    uint256 internal constant NEVER = type(uint256).max;

    ProtectedVault internal vault;
    OutflowEscrow internal escrow;
    MintableToken internal token;
    Batch internal batch;
    address internal rescue = makeAddr("rescue");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");

    function setUp() public virtual override {
        super.setUp();
        batch = new Batch();
        token = new MintableToken();
        _use(token, _terms());
        _deposit(alice, HELD);
        vm.warp(START + 1 days);
    }

    // Building

    /// @dev From here on the test is about an empty vault of this token.
    function _use(MintableToken token_, IOutflowLimiter.OutflowTerms memory terms) internal {
        token = token_;
        ProtectedVault.VaultConfig memory config = _config();
        config.terms = terms;
        (vault, escrow) = _deployVault(config);
    }

    function _deployVault(ProtectedVault.VaultConfig memory config)
        internal
        returns (ProtectedVault vault_, OutflowEscrow escrow_)
    {
        address host = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        escrow_ = new OutflowEscrow(host, REVIEW, HOLD);
        config.escrow = address(escrow_);
        vault_ = new ProtectedVault(config);
    }

    function _config() internal view returns (ProtectedVault.VaultConfig memory config) {
        (config.asset, config.name, config.symbol) = (address(token), "Protected Plain", "pPLAIN");
        (config.governor, config.council, config.rescue) = (users.governor, users.council, rescue);
        config.delays = ITwoSpeedChange.ChangeDelays({slow: SLOW, fast: 6 hours, window: CHANGE_WINDOW});
        config.bounds = IContainment.ContainmentBounds({
            graceCap: 4 hours,
            graceBps: 10_000,
            councilMax: 7 days,
            automaticMax: LATCH,
            automaticBudget: 7 days,
            automaticWindow: 7 days
        });
        config.guardianBudget = IGuardianPause.GuardianBudget({
            budget: 1 days, window: 7 days, minGuardians: 1, minSeconds: 1 hours, minScopes: ScopeSet.wrap(0x01)
        });
        config.guardians = new IGuardianPause.GuardianSeat[](1);
        config.guardians[0] = IGuardianPause.GuardianSeat(users.guardian, _guardianTerms());
        config.unpauseTimes = ITimelockedUnpause.UnpauseTimes({delay: 1 hours, window: 1 days, vetoPeriod: 1 days});
        config.escalation = IOutflowLimiter.EscalationTerms({epoch: 1 hours, shareBps: 1000});
        config.terms = _terms();
    }

    function _guardianTerms() internal view returns (IGuardianPause.GuardianTerms memory) {
        return IGuardianPause.GuardianTerms({
            scopes: ScopeSet.wrap(0x03),
            exitScopes: ScopeSetLib.NONE,
            maxDuration: 6 hours,
            exitMaxDuration: 0,
            burst: 12 hours,
            refill: 6 hours,
            drillInterval: 365 days,
            successor: users.standIn
        });
    }

    function _terms() internal pure returns (IOutflowLimiter.OutflowTerms memory) {
        return IOutflowLimiter.OutflowTerms({
            isShare: false,
            window: WINDOW,
            tripPpm: 250_000,
            weightBps: 600,
            burst: BURST,
            refill: RATE * WINDOW,
            smallBurst: SMALL_BURST,
            smallRefill: SMALL_RATE * WINDOW,
            threshold: THRESHOLD,
            most: BURST + RATE * WINDOW + SMALL_BURST + SMALL_RATE * WINDOW,
            floor: 0
        });
    }

    /// @dev The same as shares of `HELD`, with a floor of a tenth of it.
    function _shareTerms() internal pure returns (IOutflowLimiter.OutflowTerms memory terms) {
        terms = _terms();
        terms.isShare = true;
        terms.burst = 100_000;
        terms.refill = 36_000;
        terms.smallBurst = 5000;
        terms.smallRefill = 3600;
        terms.threshold = 1563;
        terms.most = 144_600;
        terms.floor = HELD / 10;
    }

    /// @dev Terms that no test of this size ever meets.
    function _wideTerms() internal pure returns (IOutflowLimiter.OutflowTerms memory terms) {
        terms = _terms();
        (terms.burst, terms.refill) = (RANGE / 8, RANGE / 8);
        (terms.smallBurst, terms.smallRefill, terms.threshold) = (RANGE / 8, RANGE / 8, RANGE / 8);
        (terms.most, terms.tripPpm) = (RANGE, 0);
    }

    // Verbs

    function _give(address account, uint256 assets) internal {
        token.mint(account, assets);
        vm.prank(account);
        token.approve(address(vault), assets);
    }

    function _deposit(address account, uint256 assets) internal returns (uint256 shares) {
        _give(account, assets);
        vm.prank(account);
        return vault.deposit(assets, account);
    }

    function _addYield(uint256 assets) internal {
        _give(users.stranger, assets);
        vm.prank(users.stranger);
        vault.addYield(assets);
    }

    /// @dev To bob, so that what was paid stands alone.
    function _withdraw(uint256 assets) internal returns (uint256 shares) {
        vm.prank(alice);
        return vault.withdraw(assets, bob, alice);
    }

    function _redeem(uint256 shares) internal returns (uint256 assets) {
        vm.prank(alice);
        return vault.redeem(shares, bob, alice);
    }

    function _requestExit(uint256 shares) internal returns (uint256 paid, uint64 claimId) {
        vm.prank(alice);
        uint256 id;
        (paid, id) = vault.requestExit(shares, bob, alice);
        claimId = uint64(id);
    }

    /// @dev Empties the main lane by an exit of all it has, which trips it.
    function _empty() internal {
        (uint256 main,) = vault.outflowCapacity(address(token));
        _withdraw(main);
    }

    /// @dev Takes the main lane to exactly its trip level, which does not trip it.
    function _toLevel() internal {
        _withdraw(BURST - LEVEL);
    }

    function _close(Scope scope) internal returns (uint40 until) {
        until = _now() + 1 days;
        vm.prank(users.council);
        vault.contain(bytes32(0), ScopeSetLib.only(scope), until, "cause", "evidence");
    }

    // Reading

    function _word() internal view returns (uint256) {
        (Bucket main,) = vault.outflowBuckets(address(token));
        return Bucket.unwrap(main);
    }

    function _capacity() internal view returns (uint256 main, uint256 small) {
        return vault.outflowCapacity(address(token));
    }

    // Expected refusals

    function _expectClosed(Scope scope, uint40 until) internal {
        vm.expectRevert(abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, bytes32(0), scope, until));
    }

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

    function _expectRecipientInvalid(address recipient) internal {
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowRecipientInvalid.selector, recipient));
    }
}
