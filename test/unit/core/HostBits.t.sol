// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IContainment} from "../../../contracts/core/IContainment.sol";
import {IContainmentStatus} from "../../../contracts/core/IContainmentStatus.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @notice `_setHostBits` and `_openWord`, for a host that shares the word.
contract HostBitsTest is PauseBase {
    function test_CON7_EmitsTheBits() external {
        vm.expectEmit(address(host));
        emit IContainment.HostBitsSet(63);
        host.setHostBits(63);
        assertEq(host.openWord(Scope.Enter).hostBits(), 63);
    }

    function test_RevertWhen_BeyondSixBits() external {
        for (uint256 bits = 64; bits < 256; bits += 64) {
            vm.expectRevert(abi.encodeWithSelector(IContainment.HostBitsInvalid.selector, bits));
            host.setHostBits(uint8(bits));
        }
    }

    function test_OpenWord_RefusesUntilTheLastSecond() external {
        uint40 until = _now() + 1 hours;
        _contain(users.council, HOST, ENTER, until);
        vm.warp(until - 1);
        vm.expectRevert(abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, HOST, Scope.Enter, until));
        host.openWord(Scope.Enter);
        assertEq(host.openWord(Scope.Exit).get(Scope.Enter), until, "other scopes pass");
        vm.warp(until);
        host.openWord(Scope.Enter);
    }

    /// @dev Neither erases the other, in whatever order they are written.
    function testFuzz_CON2_BitsAndTimesLiveApart(uint8 bits, uint8 later, uint32 duration, bool latched) external {
        (bits, later) = (bits % 64, later % 64);
        uint40 until = _now() + uint40(bound(duration, 1, COUNCIL_MAX));
        host.setHostBits(bits);
        _contain(users.council, HOST, EXIT, until);
        host.setHostLatch(latched);
        ContainmentWord word = _word(HOST);
        assertEq(word.hostBits(), bits);
        host.setHostBits(later);
        assertTrue(_word(HOST).withHostBits(bits).equals(word), "nothing but the bits has changed");
        assertEq(_until(Scope.Trade), until);
        assertEq(host.isHostLatched(), latched);
    }
}
