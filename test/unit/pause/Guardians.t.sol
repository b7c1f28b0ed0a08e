// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {PauseBase} from "../../utils/PauseBase.t.sol";

contract GuardiansTest is PauseBase {
    function test_Enumerates() external view {
        address[] memory all = host.guardians();
        assertEq(all.length, 2);
        assertEq(all[0], users.guardian);
        assertEq(all[1], users.guardian2);
    }

    function test_Guardians_GivenTheFirstWasRemoved_LeavesNoGap() external {
        address third = makeAddr("third");
        host.seat(third, _terms2());
        vm.prank(users.governor);
        host.removeGuardian(users.guardian);
        address[] memory all = host.guardians();
        assertEq(all.length, 2);
        assertEq(all[0], third, "the last one fills the place");
        assertEq(all[1], users.guardian2);
    }

    function test_Guardians_GivenTheLastWasRemoved_LeavesTheRest() external {
        vm.prank(users.governor);
        host.removeGuardian(users.guardian2);
        address[] memory all = host.guardians();
        assertEq(all.length, 1);
        assertEq(all[0], users.guardian);
    }

    function test_Guardians_GivenOneWasReplaced_ListsTheNewKey() external {
        _change(abi.encodeCall(host.replaceGuardian, (users.guardian, users.stranger)));
        address[] memory all = host.guardians();
        assertEq(all.length, 2);
        assertEq(all[0], users.stranger);
        assertEq(all[1], users.guardian2);
    }

    function test_Guardians_WhenTermsChange_ListsOnce() external {
        host.seat(users.guardian, _terms());
        assertEq(host.guardians().length, 2);
    }
}
