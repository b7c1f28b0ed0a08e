// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @notice One change, which the tests of the slow path schedule, stop, hasten and execute.
abstract contract ChangeBase is PauseBase {
    bytes internal call;
    bytes32 internal id;

    function setUp() public virtual override {
        super.setUp();
        call = abi.encodeCall(host.setChangeDelays, (_newDelays()));
        id = keccak256(call);
    }

    modifier givenScheduled() {
        _schedule(call);
        _;
    }

    function _newDelays() internal pure returns (ITwoSpeedChange.ChangeDelays memory) {
        return ITwoSpeedChange.ChangeDelays({slow: 3 days, fast: 1 hours, window: 1 days});
    }

    function _schedule(bytes memory change) internal returns (bytes32) {
        vm.prank(users.governor);
        return host.scheduleChange(change);
    }

    function _veto() internal {
        vm.prank(users.council);
        host.vetoChange(call);
    }

    function _waive() internal {
        vm.prank(users.council);
        host.waiveChangeVeto(id);
    }

    function _cancel() internal {
        vm.prank(users.governor);
        host.cancelChange(call);
    }

    function _expectNotScheduled() internal {
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduled.selector, id));
    }

    function _assertNothingPending() internal view {
        ITwoSpeedChange.Change memory none;
        assertEq(abi.encode(host.pendingChange(id)), abi.encode(none));
    }
}
