// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {Asset} from "../../../contracts/outflow/Asset.sol";
import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {CallbackToken} from "../../mocks/tokens/CallbackToken.sol";
import {EchoReceiver} from "../../mocks/receivers/Receivers.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";

/// @notice Thieves who know the terms, and what they get all the same.
/// forge-config: default.isolate = true
contract TheftsTest is OutflowBase {
    /// @dev He never asks for more than is offered, so nothing ever waits: the level trips the lane, every time.
    function test_OUT8_WhoAlwaysTakesExactlyTheCapacityIsLatchedAndBounded() external {
        uint256 start = _now();
        uint256 large;
        while (_now() < start + 5 days) {
            (uint256 main, uint256 small) = _capacity();
            if (main > THRESHOLD) {
                host.exact(address(token), users.attacker, main);
                assertGt(host.outflowLatchedUntil(address(token)), _now(), "every large exit latches");
                if (++large == 1) assertEq(host.outflowLatchedUntil(address(token)), _now() + LATCH);
            } else if (small != 0) {
                host.exact(address(token), users.attacker, small);
            }
            skip(10 minutes);
        }
        uint256 most = BURST + SMALL_BURST + (RATE + SMALL_RATE) * (_now() - start);
        assertLe(token.balanceOf(users.attacker), most);
        assertGt(token.balanceOf(users.attacker), most / 2, "a bound that is near what he gets");
    }

    /// @dev The second lane of the hour makes it a matter of the host: the third gives nothing but small exits.
    function test_OUT8_WhoEmptiesTwoLanesLatchesTheThird() external {
        address third = Asset.issuanceOf(address(token));
        host.initTerms(third, _terms());
        _empty(address(token));
        assertFalse(_isLatched(third));
        skip(EPOCH - 1);
        _empty(NATIVE);
        assertEq(host.outflowLatchedUntil(third), _now() + LATCH);
        (uint256 main, uint256 small) = host.outflowCapacity(third);
        assertEq(main, 0);
        assertEq(small, THRESHOLD);
    }

    /// @dev Resolv, March 2026: a stolen key mints. Taking exactly what is offered for days mints the burst and the
    /// rate, and what the host holds of the same token is another lane.
    function test_OUT9_AMintThatNeverEndsIsBoundedAndTouchesNoCustody() external {
        address key = Asset.issuanceOf(address(token));
        host.initTerms(key, _terms());
        uint256 start = _now();
        uint256 minted;
        while (_now() < start + 3 days) {
            (uint256 main, uint256 small) = host.outflowCapacity(key);
            uint256 amount = main > small ? main : small;
            if (amount != 0) host.mint(address(token), amount);
            minted += amount;
            skip(10 minutes);
        }
        assertLe(minted, BURST + SMALL_BURST + (RATE + SMALL_RATE) * (_now() - start));
        assertTrue(_isLatched(key));
        assertFalse(_isLatched(address(token)));
        _exact(BURST);
    }

    /// @dev The receiver answers the payment with a deposit, to give himself the capacity that he is just using.
    function test_OUT9_RevertWhen_ThePayoutIsAnsweredWithADeposit() external {
        CallbackToken callback = new CallbackToken();
        EchoReceiver echo = new EchoReceiver();
        _add(address(callback), _terms());
        echo.prepare(address(host), abi.encodeCall(host.inflow, (address(callback), BURST)));
        host.exact(address(callback), address(echo), BURST);
        assertFalse(echo.ok());
        assertEq(echo.answer(), abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector));
        (uint256 main,) = host.outflowCapacity(address(callback));
        assertEq(main, 0);
        assertEq(host.outflowLiquidity(address(callback)), HELD - BURST);
    }

    /// @dev Many users behind one address: what is held is the claim, not its receiver.
    function test_OUT6_OneBadClaimOfARouterBlocksNoOther() external {
        address router = makeAddr("router");
        IOutflowEscrow.Claim[] memory claims = new IOutflowEscrow.Claim[](5);
        _empty(address(token));
        for (uint256 i = 0; i < 5; ++i) {
            (, claims[i]) = _wait(router, 100_000);
        }
        vm.prank(users.guardian);
        host.holdClaims(address(token), 3, 3);
        skip(REVIEW);
        for (uint64 id = 1; id <= 5; ++id) {
            if (id != 3) escrow.release(id, claims[id - 1]);
        }
        assertEq(token.balanceOf(router), 400_000);
        _expectNotDue(3, claims[2].madeAt + REVIEW + HOLD);
        escrow.release(3, claims[2]);
    }

    /// @dev From the first second of a theft to its quarantine there is none in which a held claim could leave, not
    /// even when the governor schedules in the last one.
    function test_OUT6_AQuarantineScheduledInTheLastSecondOfTheHoldStillLands() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _wait(users.attacker, 500_000);
        vm.prank(users.guardian);
        host.holdClaims(address(token), id, id);
        uint40 dueAt = claim.madeAt + REVIEW + HOLD;
        vm.warp(dueAt - 1);
        _expectNotDue(id, dueAt);
        escrow.release(id, claim);
        _schedule(_quarantineCall(id, id));
        uint40 until = _now() + SLOW + CHANGE_WINDOW;
        vm.warp(dueAt);
        _expectFrozen(id, until);
        escrow.release(id, claim);
        vm.warp(until - 1);
        _expectFrozen(id, until);
        escrow.release(id, claim);
        host.executeChange(_quarantineCall(id, id));
        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowClaimQuarantined.selector, id));
        escrow.release(id, claim);
    }

    /// @dev One second later it is too late, which is why nobody should need that long.
    function test_OUT6_AtTheEndOfTheHoldAClaimLeaves() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _wait(users.attacker, 500_000);
        vm.prank(users.guardian);
        host.holdClaims(address(token), id, id);
        vm.warp(claim.madeAt + REVIEW + HOLD);
        escrow.release(id, claim);
        assertEq(token.balanceOf(users.attacker), BURST + 500_000);
    }

    function _expectNotDue(uint64 id, uint40 dueAt) private {
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowClaimNotDue.selector, id, dueAt));
    }

    function _expectFrozen(uint64 id, uint40 until) private {
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowClaimFrozen.selector, id, until));
    }
}

/// @notice A theft in 5,000 claims, so that nobody could answer them one by one.
/// forge-config: default.isolate = true
contract ManyClaimsTest is OutflowBase {
    uint64 private constant COUNT = 5000;
    uint128 private constant EACH = 20_000;
    /// @dev What a hold of so many may cost, whole transaction: four words are written.
    uint256 private constant HOLD_GAS = 150_000;
    uint256 private constant QUARANTINE_GAS = 150_000;

    IOutflowEscrow.Claim private _first;

    function setUp() public override {
        super.setUp();
        token.mint(address(host), COUNT * EACH);
        (, _first) = _wait(users.attacker, EACH);
        bytes[] memory calls = new bytes[](COUNT - 1);
        for (uint256 i = 0; i < calls.length; ++i) {
            calls[i] = abi.encodeCall(host.delayed, (address(token), users.attacker, EACH));
        }
        batch.run(address(host), calls);
        assertEq(escrow.claimCount(address(token)), COUNT);
    }

    function test_OUT6_OneWriteHoldsThemAll() external {
        vm.prank(users.guardian);
        host.holdClaims(address(token), 1, COUNT);
        assertLt(vm.lastCallGas().gasTotalUsed, HOLD_GAS);
        host.inflow(address(token), COUNT * EACH); // the line passes them all
        vm.warp(_first.madeAt + REVIEW + HOLD - 1);
        for (uint64 id = 1; id <= COUNT; ++id) {
            assertEq(uint256(escrow.claimState(id, _claimOf(id))), uint256(IOutflowEscrow.ClaimState.Held));
        }
        uint64[6] memory some = [uint64(1), 255, 256, 4095, 4096, COUNT];
        for (uint256 i = 0; i < some.length; ++i) {
            IOutflowEscrow.Claim memory claim = _claimOf(some[i]);
            vm.expectRevert(
                abi.encodeWithSelector(IOutflowEscrow.EscrowClaimNotDue.selector, some[i], claim.madeAt + REVIEW + HOLD)
            );
            escrow.release(some[i], claim);
        }
        skip(1);
        escrow.release(COUNT, _claimOf(COUNT));
    }

    function test_OUT6_OneChangeQuarantinesThemAll() external {
        bytes memory call = _quarantineCall(1, COUNT);
        _schedule(call);
        skip(SLOW);
        host.executeChange(call);
        assertLt(vm.lastCallGas().gasTotalUsed, QUARANTINE_GAS);
        host.inflow(address(token), COUNT * EACH);
        skip(365 days);
        for (uint64 id = 1; id <= COUNT; ++id) {
            assertEq(uint256(escrow.claimState(id, _claimOf(id))), uint256(IOutflowEscrow.ClaimState.Quarantined));
        }
        assertEq(escrow.owed(address(token)), uint256(COUNT) * EACH);
    }

    /// @dev All made in one second, each a place behind the other.
    function _claimOf(uint64 id) private view returns (IOutflowEscrow.Claim memory claim) {
        claim = _first;
        claim.lineEnd = id * EACH;
    }
}
