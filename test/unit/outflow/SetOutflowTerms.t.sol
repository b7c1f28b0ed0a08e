// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "../../../contracts/core/Authority.sol";
import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {Bucket, BucketLib} from "../../../contracts/types/Bucket.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";

/// forge-config: default.isolate = true
contract SetOutflowTermsTest is OutflowBase {
    address internal fresh = makeAddr("an asset without terms");

    // First terms

    function test_OUT10_TheFirstTermsAreSetAtOnceWhileNothingIsHeld() external {
        Bucket main = BucketLib.create(BURST, RATE * WINDOW, WINDOW, _now()).withTag(16 << 2 | 16 << 8);
        Bucket small = BucketLib.create(SMALL_BURST, SMALL_RATE * WINDOW, WINDOW, _now());
        vm.expectEmit(address(host));
        emit IOutflowLimiter.OutflowSampled(fresh, uint32(_now() / 1 days), 0, 0);
        vm.expectEmit(address(host));
        emit IOutflowLimiter.OutflowTermsSet(fresh, _terms(), main, small);
        vm.expectEmit(address(host));
        emit IOutflowLimiter.OutflowWeightSet(fresh, WEIGHT, _now() + WEIGHT_VALIDITY);
        _set(fresh, _terms());
        (uint256 mainNow, uint256 smallNow) = host.outflowCapacity(fresh);
        assertEq(mainNow, BURST);
        assertEq(smallNow, THRESHOLD);
        assertEq(abi.encode(host.outflowTerms(fresh)), abi.encode(_terms()));
    }

    function test_OUT10_RevertWhen_FirstTermsOfWhatIsHeldAreNotScheduled() external {
        host.setBooks(fresh, 1);
        _expectLoosens(fresh);
        _set(fresh, _terms());
        _change(abi.encodeCall(host.setOutflowTerms, (fresh, _terms())));
        (uint256 main,) = host.outflowCapacity(fresh);
        assertEq(main, BURST);
    }

    function test_RevertWhen_CallerIsNotGovernor() external {
        vm.prank(users.council);
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.council, Tier.Governor));
        host.setOutflowTerms(fresh, _terms());
    }

    // Tightening and loosening

    function test_OUT10_TighteningIsInstantAndKeepsWhatWasConsumed() external {
        _exact(400_000);
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        terms.burst = BURST / 2;
        _set(address(token), terms);
        (uint256 main,) = _capacity();
        assertEq(main, BURST / 2, "what is available is cut");
        terms.burst = BURST / 4;
        _exact(100_000);
        skip(10);
        _set(address(token), terms);
        (main,) = _capacity();
        assertEq(main, BURST / 4);
    }

    function test_OUT10_TighteningPacesTheLine() external {
        _wait(alice, 1_000_000);
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        terms.refill = RATE * WINDOW / 2;
        skip(1000);
        _set(address(token), terms);
        assertEq(host.outflowLinePassed(address(token)), 100_000, "settled at the old rate");
        skip(1000);
        assertEq(host.outflowLinePassed(address(token)), 150_000);
    }

    function test_OUT10_AChangeKeepsDebtAndLatch() external {
        _wait(alice, 1_000_000);
        uint40 until = host.outflowLatchedUntil(address(token));
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        terms.burst = BURST / 2;
        _set(address(token), terms);
        assertEq(_main().debt(), 1_000_000);
        assertEq(host.outflowLatchedUntil(address(token)), until);
        _expectLatched(THRESHOLD * 2, THRESHOLD, until);
        _exact(THRESHOLD * 2);
    }

    function test_OUT10_EachLooseningIsRefused() external {
        _roomy();
        for (uint256 i = 0; i < 11; ++i) {
            _expectLoosens(address(token));
            _set(address(token), _loosened(i));
        }
    }

    function test_OUT10_LooseningIsAScheduledChange() external {
        _roomy();
        for (uint256 i = 0; i < 11; ++i) {
            IOutflowLimiter.OutflowTerms memory terms = _loosened(i);
            _change(abi.encodeCall(host.setOutflowTerms, (address(token), terms)));
            assertEq(abi.encode(host.outflowTerms(address(token))), abi.encode(terms));
        }
    }

    function test_OUT10_RaisingGivesNothingBack() external {
        _roomy();
        _exact(BURST - LEVEL);
        IOutflowLimiter.OutflowTerms memory terms = _loosened(0);
        bytes memory call = abi.encodeCall(host.setOutflowTerms, (address(token), terms));
        _schedule(call);
        skip(SLOW - 1);
        _exact(BURST - LEVEL); // full again by now, and emptied a second before the change
        skip(1);
        host.executeChange(call);
        (uint256 main,) = _capacity();
        assertEq(main, LEVEL + RATE);
        assertEq(_main().burst(), 2 * BURST);
    }

    function test_OUT10_TheSmallLaneIsLeftAloneByTightening() external {
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        terms.smallBurst -= 1;
        _expectLoosens(address(token));
        _set(address(token), terms);
        terms = _terms();
        terms.burst = THRESHOLD; // as far down as it goes
        _set(address(token), terms);
        terms.burst -= 1;
        _expectRule(3);
        _set(address(token), terms);
    }

    // Rules

    function test_OUT10_Rule1_Window() external {
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        terms.window = 0;
        _assertRule(1, terms);
    }

    function test_OUT10_Rule2_NoBurstMayBeZero() external {
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        terms.burst = 0;
        _assertRule(2, terms);
        terms = _terms();
        terms.smallBurst = 0;
        _assertRule(2, terms);
        terms = _terms();
        terms.threshold = 976; // 976 x 1,024 is just below a million: it would round to nothing
        _assertRule(2, terms);
        terms.threshold = 977;
        host.initTerms(fresh, terms);
        (, uint256 small) = host.outflowCapacity(fresh);
        assertEq(small, 976);
    }

    function test_OUT10_Rule3_Threshold() external {
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        terms.threshold = SMALL_BURST;
        host.initTerms(fresh, terms);
        terms.threshold = SMALL_BURST + 1;
        _assertRule(3, terms);
        terms = _terms();
        terms.burst = THRESHOLD - 1;
        _assertRule(3, terms);
    }

    function test_OUT1_Rule4_AllLanesTogetherKeepWithinMost() external {
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        terms.most -= 1;
        _assertRule(4, terms);
    }

    function test_OUT3_Rule5_SharesAreAtMostTheWhole() external {
        IOutflowLimiter.OutflowTerms memory terms = _shareTerms();
        terms.most = 1_000_001;
        _assertRule(5, terms);
        terms.most = 1_000_000;
        host.initTerms(fresh, terms);
    }

    function test_OUT3_Rule6_SharesHaveAFloor() external {
        IOutflowLimiter.OutflowTerms memory terms = _shareTerms();
        terms.floor = 0;
        _assertRule(6, terms);
    }

    function test_OUT8_Rule7_TripLevelAndWeight() external {
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        terms.tripPpm = 1_000_001;
        _assertRule(7, terms);
        terms = _terms();
        terms.weightBps = 10_001;
        _assertRule(7, terms);
        (terms.tripPpm, terms.weightBps) = (1_000_000, 10_000);
        host.initTerms(fresh, terms);
    }

    // Private

    function _set(address asset, IOutflowLimiter.OutflowTerms memory terms) private {
        vm.prank(users.governor);
        host.setOutflowTerms(asset, terms);
    }

    function _assertRule(uint8 rule, IOutflowLimiter.OutflowTerms memory terms) private {
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowTermsInvalid.selector, fresh, rule));
        host.initTerms(fresh, terms);
    }

    function _expectRule(uint8 rule) private {
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowTermsInvalid.selector, address(token), rule));
    }

    function _expectLoosens(address asset) private {
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowChangeLoosens.selector, asset));
    }

    /// @dev Terms whose `most` leaves room for every loosening.
    function _roomy() private {
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        terms.most *= 2;
        host.initTerms(address(token), terms);
    }

    function _loosened(uint256 i) private pure returns (IOutflowLimiter.OutflowTerms memory terms) {
        terms = _terms();
        terms.most *= 2; // as `_roomy` set it: each case loosens one thing alone
        if (i == 0) terms.burst *= 2;
        else if (i == 1) terms.refill += 1;
        else if (i == 2) terms.smallBurst += 1;
        else if (i == 3) terms.smallRefill -= 1;
        else if (i == 4) terms.threshold -= 1;
        else if (i == 5) terms.threshold += 1;
        else if (i == 6) terms.floor = 1;
        else if (i == 7) terms.tripPpm -= 1;
        else if (i == 8) terms.weightBps -= 1;
        else if (i == 9) terms.window += 1;
        else terms.most += 1;
    }
}
