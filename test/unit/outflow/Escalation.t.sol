// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";
import {MintableToken} from "../../mocks/tokens/MintableToken.sol";
import {OutflowHost} from "../../harness/OutflowHost.sol";

/// @dev Lanes that trip together latch the host, by their weights.
/// forge-config: default.isolate = true
contract EscalationTest is OutflowBase {
    MintableToken internal dust;
    MintableToken internal third;

    function setUp() public override {
        super.setUp();
        (dust, third) = (new MintableToken(), new MintableToken());
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        _add(address(third), terms);
        terms.weightBps = 0;
        _add(address(dust), terms);
    }

    function test_OUT8_LanesThatWeighEnoughLatchTheHost() external {
        _empty(address(token));
        assertFalse(_isLatched(address(third)));
        vm.expectEmit(address(host));
        emit IOutflowLimiter.OutflowHostLatched(2 * WEIGHT, _now() + LATCH);
        _empty(NATIVE);
        assertEq(host.outflowLatchedUntil(address(third)), _now() + LATCH);
        vm.expectRevert(
            abi.encodeWithSelector(
                IOutflowLimiter.OutflowLatched.selector, address(third), THRESHOLD + 1, THRESHOLD, _now() + LATCH
            )
        );
        host.exact(address(third), alice, THRESHOLD + 1);
    }

    function test_OUT8_TheHostsLatchDelaysAndClosesNothing() external {
        _latchHost();
        host.exact(address(third), alice, THRESHOLD);
        (uint256 paid, uint64 id) = host.delayed(address(third), alice, BURST);
        assertEq(paid, 0);
        assertEq(id, 1);
        host.inflow(address(third), 1);
    }

    function test_OUT8_TheHostsLatchEndsByItself() external {
        _latchHost();
        uint40 until = host.outflowLatchedUntil(address(third));
        vm.warp(until - 1);
        vm.expectRevert();
        host.exact(address(third), alice, THRESHOLD + 1);
        vm.warp(until);
        host.exact(address(third), alice, THRESHOLD + 1);
        assertEq(host.containmentWord(bytes32(0)).isLatched(), false);
    }

    function test_OUT8_TripsCountTogetherUntilTheEpochEnds() external {
        _empty(address(token));
        skip(EPOCH - 1);
        _empty(NATIVE);
        assertTrue(_isLatched(address(third)));
    }

    function test_OUT8_TripsOfTwoEpochsDoNotCountTogether() external {
        _empty(address(token));
        skip(EPOCH);
        _empty(NATIVE);
        assertFalse(_isLatched(address(third)));
        skip(EPOCH - 1); // but this one is within the epoch of the second
        _empty(address(third));
        assertTrue(_isLatched(address(dust)));
    }

    function test_OUT8_ALaneCountsOnceInAnEpoch() external {
        vm.prank(users.governor);
        host.scheduleChange(_escalation(7 days));
        skip(SLOW);
        host.executeChange(_escalation(7 days));
        _empty(address(token));
        vm.warp(host.outflowLatchedUntil(address(token)));
        _empty(address(token));
        assertFalse(_isLatched(address(third)));
    }

    function test_OUT8_AWeightNobodyRenewsCountsAsZero() external {
        vm.warp(START + WEIGHT_VALIDITY);
        // That of the token was set at the start, the others a day later.
        _empty(address(token));
        _empty(address(third));
        assertFalse(_isLatched(address(dust)));
    }

    function test_OUT8_AWeightCountsToItsLastSecond() external {
        vm.warp(START + WEIGHT_VALIDITY - 1);
        _empty(address(token));
        _empty(address(third));
        assertTrue(_isLatched(address(dust)));
    }

    function test_OUT8_ARenewedWeightCounts() external {
        vm.warp(START + WEIGHT_VALIDITY);
        vm.prank(users.governor);
        host.setOutflowWeight(address(token), WEIGHT);
        _empty(address(token));
        _empty(address(third));
        assertTrue(_isLatched(address(dust)));
    }

    function test_OUT8_ADustAssetStopsNobodyElse() external {
        for (uint256 i = 0; i < 3; ++i) {
            _empty(address(dust));
            skip(LATCH);
        }
        _empty(address(dust));
        assertTrue(_isLatched(address(dust)));
        assertFalse(_isLatched(address(token)));
        _exact(BURST);
    }

    function test_OUT8_SumsOfWeightsDoNotWrap() external {
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        terms.weightBps = 10_000;
        for (uint256 i = 0; i < 8; ++i) {
            MintableToken asset = new MintableToken();
            _add(address(asset), terms);
            vm.recordLogs();
            host.delayed(address(asset), alice, BURST);
        }
        assertTrue(_isLatched(address(dust)));
    }

    function _latchHost() private {
        _empty(address(token));
        _empty(NATIVE);
    }

    function _escalation(uint32 epoch) private view returns (bytes memory) {
        return abi.encodeCall(host.setOutflowEscalation, (IOutflowLimiter.EscalationTerms(epoch, SHARE)));
    }
}

/// @dev A host whose automatic seconds last for one latch.
/// forge-config: default.isolate = true
contract AutomaticBudgetTest is OutflowBase {
    function _config() internal view override returns (OutflowHost.Config memory config) {
        config = super._config();
        config.bounds.automaticBudget = LATCH;
    }

    function test_OUT8_WithoutAutomaticSecondsNothingLatchesAndTheRestStillWaits() external {
        _empty(address(token));
        skip(LATCH);
        (uint256 main,) = _capacity();
        vm.recordLogs();
        (uint256 paid, uint64 id) = host.delayed(address(token), bob, main + 1);
        assertEq(paid, main);
        assertEq(id, 1);
        assertFalse(_isLatched(address(token)));
    }

    function test_OUT8_WithoutAutomaticSecondsAnExactExitIsStillRefused() external {
        _empty(address(token));
        skip(LATCH);
        _empty(address(token));
        assertFalse(_isLatched(address(token)));
        _expectLimit(THRESHOLD + 1, 0, 157);
        _exact(THRESHOLD + 1);
    }
}
