// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";
import {MintableToken} from "../../mocks/tokens/MintableToken.sol";

/// @notice Mistakes of others, played through here: what "at most L in any window" means.
/// forge-config: default.isolate = true
contract PeersWindowTest is OutflowBase {
    /// @dev OpenZeppelin's bucket, LayerZero, CCIP: 1,999 of "1,000 per day" leave within a day, a full bucket and its
    /// refill. Here both are within `most`, whatever the rhythm of who takes all there is in pieces that trip nothing.
    /// forge-config: default.fuzz.runs = 20
    function testFuzz_OUT1_Ccip_NeverTwiceTheCapInOneWindow(uint256 step) external {
        step = bound(step, WINDOW / 60, WINDOW);
        uint256 end = _now() + WINDOW;
        uint256 last = _now();
        while (_now() <= end) {
            _takeAll();
            last = _now();
            skip(step);
        }
        uint256 most = _terms().most;
        assertEq(most, BURST + SMALL_BURST + (RATE + SMALL_RATE) * WINDOW, "far below twice the burst");
        assertEq(token.balanceOf(users.attacker), most - (RATE + SMALL_RATE) * (end - last), "all of it and no more");
        assertFalse(_isLatched(address(token)), "small pieces trip nothing");
    }

    /// @dev Linea, StarkGate, Axelar, Mento: at the edge of a fixed window twice the limit leaves within one second.
    /// Here no second is an edge: not the hour's, not the day's.
    function test_OUT1_Linea_NoSecondBurstAtTheEdgeOfAWindow() external {
        MintableToken share = new MintableToken();
        _add(address(share), _shareTerms());
        vm.warp(START + 3 days - 1);
        host.exact(address(share), users.attacker, BURST - LEVEL);
        _exact(BURST - LEVEL);
        vm.warp(START + 3 days);
        (uint256 main,) = _capacity();
        assertEq(main, LEVEL + RATE);
        (main,) = host.outflowCapacity(address(share));
        assertEq(main, LEVEL + RATE, "a new sample refills nothing");
    }

    /// @dev Axelar: inflow as large as the limit makes further deposits revert.
    function test_OUT2_Axelar_AnInboundSurgeBlocksNoDeposit() external {
        for (uint256 i = 0; i < 20; ++i) {
            host.inflow(address(token), 50 * uint256(BURST));
        }
        assertEq(host.outflowLiquidity(address(token)), HELD + 1000 * uint256(BURST));
        host.inflow(address(token), type(uint112).max);
    }

    /// @dev Mento V1: a trade of one unit counts as one whole token; V2: less than a thousand units count as none.
    function test_OUT9_Mento_OneUnitCountsAsOneUnit() external {
        for (uint256 i = 0; i < 500; ++i) {
            _exact(1);
        }
        (uint256 main,) = _capacity();
        assertEq(main, BURST - 500);
    }

    /// @dev LayerZero: with a cap smaller than its window in seconds every touch loses refill, half a day's worth at
    /// one touch per block. xERC20, Hyperlane, CCIP: the rate is a whole number, here it would be zero.
    function test_OUT9_LayerZero_TouchesInEveryBlockLoseNoRefill() external {
        MintableToken cents = new MintableToken();
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        (terms.window, terms.refill) = (1 days, 1000);
        _add(address(cents), terms);
        _empty(address(cents));
        for (uint256 i = 0; i < 7200; ++i) {
            skip(12);
            host.inflow(address(cents), 1);
        }
        (uint256 main,) = host.outflowCapacity(address(cents));
        // The rate is kept in 1/65,536 of a unit and rounded down once: 999.3 units a day.
        assertEq(main, 7200 + 999);
    }

    /// @dev CCIP, Spark's default call, Taiko: any write of the configuration refills the bucket, a fresh burst for the
    /// attacker from the very act of responding.
    function test_OUT10_Ccip_AResponseRefillsNothing() external {
        _exact(BURST - LEVEL);
        skip(10);
        vm.startPrank(users.governor);
        host.setOutflowTerms(address(token), _terms());
        host.setOutflowWeight(address(token), WEIGHT + 1);
        vm.stopPrank();
        (uint256 main, uint256 small) = _capacity();
        assertEq(main, LEVEL + 10 * RATE);
        assertEq(small, THRESHOLD);
    }

    /// @dev Spearbit on Ondo's OndoRateLimiter: changing a limit sets what was consumed to zero.
    function test_OUT10_Ondo_LoweringForgetsNoConsumption() external {
        _exact(BURST - LEVEL);
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        for (uint256 i = 0; i < 3; ++i) {
            terms.burst -= 100_000;
            vm.prank(users.governor);
            host.setOutflowTerms(address(token), terms);
            (uint256 main,) = _capacity();
            assertEq(main, LEVEL);
        }
    }

    /// @dev defi-wonderland/xERC20 #18, axelarnetwork/interchain-token-service #337: extreme amounts and limits break
    /// the arithmetic. Here they are refused, and none is cut to its low bits, which would be one unit.
    function test_OUT9_XErc20_HugeAmountsAreRefusedAndNotTruncated() external {
        uint256[3] memory amounts = [(uint256(1) << 112) + 1, (uint256(1) << 128) + 1, type(uint256).max];
        uint256 word = _word(address(token));
        for (uint256 i = 0; i < amounts.length; ++i) {
            _expectInvalid(amounts[i]);
            _exact(amounts[i]);
            _expectInvalid(amounts[i]);
            host.delayed(address(token), alice, amounts[i]);
            _expectInvalid(amounts[i]);
            host.inflow(address(token), amounts[i]);
        }
        assertEq(_word(address(token)), word);
    }

    /// @dev DeFi-Circuit-Breaker v1-core: after a pause of 48 ticks one withdrawal costs 351,829 gas to catch up. Here
    /// a year costs what an hour costs, with a sample due what a day costs.
    function test_OUT9_V1Core_CatchingUpCostsTheSameAfterAYear() external {
        MintableToken share = new MintableToken();
        _add(address(share), _shareTerms());
        assertApproxEqAbs(_gasAfter(address(token), 365 days), _gasAfter(address(token), 1 hours), 100);
        assertApproxEqAbs(_gasAfter(address(share), 365 days), _gasAfter(address(share), 1 days), 100);
    }

    /// @dev Gas of an exit after so long a pause. The exit before writes what a first one would write anew.
    function _gasAfter(address asset, uint256 pause) private returns (uint256 gas_) {
        uint256 snapshot = vm.snapshotState();
        host.exact(asset, alice, 1);
        skip(pause);
        host.exact(asset, alice, 1);
        gas_ = vm.lastCallGas().gasTotalUsed;
        vm.revertToState(snapshot);
    }

    function _takeAll() private {
        while (true) {
            (uint256 main, uint256 small) = _capacity();
            uint256 amount = main > small ? main : small;
            if (amount == 0) return;
            host.exact(address(token), users.attacker, amount < THRESHOLD ? amount : THRESHOLD);
        }
    }

    function _expectInvalid(uint256 amount) private {
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowAmountInvalid.selector, amount));
    }
}
