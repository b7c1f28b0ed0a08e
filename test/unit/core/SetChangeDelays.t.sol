// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IContainment} from "../../../contracts/core/IContainment.sol";
import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {PauseHost} from "../../harness/PauseHost.sol";
import {ChangeBase} from "./ChangeBase.t.sol";

contract SetChangeDelaysTest is ChangeBase {
    function test_GUA6_SetChangeDelays_RevertWhen_NotScheduled() external {
        address[4] memory callers = [users.governor, users.council, users.stranger, address(host)];
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.prank(callers[i]);
            _expectUnscheduled(host.setChangeDelays.selector);
            host.setChangeDelays(_newDelays());
        }
    }

    function test_SetChangeDelays_WhenScheduled_Sets() external givenScheduled {
        skip(SLOW);
        vm.expectEmit(address(host));
        emit ITwoSpeedChange.ChangeDelaysSet(3 days, 1 hours, 1 days);
        host.executeChange(call);
        assertEq(abi.encode(host.changeDelays()), abi.encode(_newDelays()));
    }

    function test_SetChangeDelays_AtSetUp_Sets() external {
        vm.expectEmit();
        emit ITwoSpeedChange.ChangeDelaysSet(SLOW, FAST, CHANGE_WINDOW);
        new PauseHost(_config());
    }

    function test_SetChangeDelays_RevertWhen_TheyContradict() external {
        _expectInvalid(1 days, 0, 1 days);
        _expectInvalid(1 days, 1 days, 0);
        _expectInvalid(1 days, 1 days + 1, 1 days);
        _expectInvalid(0, 0, 1 days);
        _expectInvalid(0, 1, 1 days);
    }

    function test_SetChangeDelays_WhenTheFastIsAsSlow_Sets() external {
        _change(abi.encodeCall(host.setChangeDelays, (_delays(1, 1, 1))));
        assertEq(host.changeDelays().slow, 1);
    }

    function test_GUA6_RevertWhen_AChangeOutlastsClosings() external {
        PauseHost.Config memory config = _config();
        config.delays.slow = COUNCIL_MAX;
        vm.expectRevert(IContainment.ContainmentBoundsInvalid.selector);
        new PauseHost(config);
        bytes memory change = abi.encodeCall(
            host.setChangeDelays, (ITwoSpeedChange.ChangeDelays({slow: COUNCIL_MAX, fast: 1, window: 1}))
        );
        vm.prank(users.governor);
        host.scheduleChange(change);
        skip(SLOW);
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeDelaysInvalid.selector, COUNCIL_MAX, 1, 1));
        host.executeChange(change);
    }

    function test_GUA6_SetChangeDelays_RevertWhen_AlmostForEver() external {
        _expectInvalid(type(uint32).max, 1, 1);
        _expectInvalid(COUNCIL_MAX, COUNCIL_MAX, type(uint32).max);
    }

    /// @dev One second shorter than the council can close is slow enough, and the longest window is no danger.
    function test_GUA6_SetChangeDelays_UpToTheCouncilsMaximum() external {
        _change(abi.encodeCall(host.setChangeDelays, (_delays(COUNCIL_MAX - 1, COUNCIL_MAX - 1, type(uint32).max))));
        assertEq(host.changeDelays().slow, COUNCIL_MAX - 1);
        _schedule(call);
        ITwoSpeedChange.Change memory change = host.pendingChange(id);
        assertEq(change.eta, _now() + COUNCIL_MAX - 1);
        assertEq(change.expiry, uint256(change.eta) + type(uint32).max);
    }

    function test_SetChangeDelays_RevertWhen_ANumberIsTooLong() external {
        bytes memory tooLong = abi.encodeWithSelector(host.setChangeDelays.selector, uint256(1) << 32, 1, 1);
        _schedule(tooLong);
        skip(SLOW);
        vm.expectRevert(bytes(""));
        host.executeChange(tooLong);
    }

    function _expectInvalid(uint32 slow, uint32 fast, uint32 window) private {
        bytes memory bad = abi.encodeCall(host.setChangeDelays, (_delays(slow, fast, window)));
        _schedule(bad);
        skip(SLOW);
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeDelaysInvalid.selector, slow, fast, window));
        host.executeChange(bad);
    }

    function _delays(uint32 slow, uint32 fast, uint32 window)
        private
        pure
        returns (ITwoSpeedChange.ChangeDelays memory)
    {
        return ITwoSpeedChange.ChangeDelays({slow: slow, fast: fast, window: window});
    }
}
