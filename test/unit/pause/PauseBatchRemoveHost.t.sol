// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {IPauseBatch} from "../../../contracts/pause/IPauseBatch.sol";
import {BatchBase} from "../../utils/BatchBase.t.sol";

contract PauseBatchRemoveHostTest is BatchBase {
    function test_RevertWhen_CallerIsNotTheOwner() external {
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, operator));
        vm.prank(operator);
        batch.removeHost(ALPHA);
    }

    function test_RevertWhen_NameIsUnknown() external {
        vm.expectRevert(abi.encodeWithSelector(IPauseBatch.BatchNameUnknown.selector, NOBODY));
        _remove(NOBODY);
    }

    function test_Removes() external {
        vm.expectEmit(address(batch));
        emit IPauseBatch.HostRemoved(ALPHA, address(alpha));
        _remove(ALPHA);
        assertEq(batch.nameOf(address(alpha)), 0);
        IPauseBatch.Result[] memory results = _batchPause(_orders(ALPHA, BETA));
        _assertResult(results[0], _failed(ALPHA, address(0), IPauseBatch.Outcome.Unregistered, ""));
        _assertShut(alpha, false, "alpha");
    }

    function test_NameAndHostCanBeRegisteredAgain() external {
        _remove(ALPHA);
        vm.startPrank(owner);
        batch.registerHost(ALPHA, address(host), GAS_CAP);
        batch.registerHost("new", address(alpha), GAS_CAP);
        assertEq(batch.nameOf(address(alpha)), "new");
    }

    /// @dev Removing in any order leaves exactly the others, each under its name.
    function testFuzz_TheOthersStay(uint256 seed) external {
        for (uint256 left = 3; left > 0; --left) {
            IPauseBatch.Registration[] memory list = batch.hosts();
            assertEq(list.length, left);
            bytes32 gone = list[seed % left].name;
            seed /= left;
            _remove(gone);
            for (uint256 i = 0; i < list.length; ++i) {
                assertEq(batch.nameOf(list[i].host), list[i].name == gone ? bytes32(0) : list[i].name);
            }
        }
        assertEq(batch.hosts().length, 0);
    }

    function _remove(bytes32 name) private {
        vm.prank(owner);
        batch.removeHost(name);
    }
}
