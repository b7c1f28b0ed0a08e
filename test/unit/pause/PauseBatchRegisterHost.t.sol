// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {IPauseBatch} from "../../../contracts/pause/IPauseBatch.sol";
import {EmptyHost} from "../../mocks/hosts/EmptyHost.sol";
import {StatusStub} from "../../mocks/hosts/StatusStub.sol";
import {BatchBase} from "../../utils/BatchBase.t.sol";

contract PauseBatchRegisterHostTest is BatchBase {
    uint32 private constant GAS_CAP_MIN = 150_000;
    uint32 private constant GAS_CAP_MAX = 1_000_000;

    function test_RevertWhen_CallerIsNotTheOwner() external {
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, operator));
        vm.prank(operator);
        batch.registerHost("new", address(host), GAS_CAP);
    }

    function test_RevertWhen_NameIsZero() external {
        vm.expectRevert(abi.encodeWithSelector(IPauseBatch.BatchNameInvalid.selector, bytes32(0)));
        _registerHost(0, address(host), GAS_CAP);
    }

    function test_RevertWhen_NameIsTaken() external {
        vm.expectRevert(abi.encodeWithSelector(IPauseBatch.BatchNameTaken.selector, ALPHA, address(alpha)));
        _registerHost(ALPHA, address(host), GAS_CAP);
    }

    function test_RevertWhen_HostIsTaken() external {
        vm.expectRevert(abi.encodeWithSelector(IPauseBatch.BatchHostTaken.selector, address(alpha), ALPHA));
        _registerHost("new", address(alpha), GAS_CAP);
    }

    function test_RevertWhen_HostIsNone() external {
        address[4] memory none = [address(0), users.stranger, address(batch), address(new EmptyHost())];
        for (uint256 i = 0; i < none.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IPauseBatch.BatchHostInvalid.selector, none[i]));
            _registerHost("new", none[i], GAS_CAP);
        }
    }

    function test_RevertWhen_GasCapIsOutOfRange() external {
        uint32[3] memory caps = [0, GAS_CAP_MIN - 1, GAS_CAP_MAX + 1];
        for (uint256 i = 0; i < caps.length; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(IPauseBatch.BatchGasCapInvalid.selector, caps[i], GAS_CAP_MIN, GAS_CAP_MAX)
            );
            _registerHost("new", address(host), caps[i]);
        }
    }

    function test_AtTheEdgesOfTheRange_Registers() external {
        _registerHost("least", address(host), GAS_CAP_MIN);
        _registerHost("most", address(new StatusStub()), GAS_CAP_MAX);
        assertEq(batch.hosts()[3].gasCap, GAS_CAP_MIN);
        assertEq(batch.hosts()[4].gasCap, GAS_CAP_MAX);
    }

    function test_Registers() external {
        vm.expectEmit(address(batch));
        emit IPauseBatch.HostRegistered("new", address(host), GAS_CAP);
        _registerHost("new", address(host), GAS_CAP);
        assertEq(batch.nameOf(address(host)), "new");
        IPauseBatch.Registration[] memory list = batch.hosts();
        assertEq(list.length, 4);
        assertEq(list[0].name, ALPHA);
        assertEq(list[3].name, "new");
        assertEq(list[3].host, address(host));
    }

    /// @dev Whatever is registered, a `pauseAll` that goes as badly as it can fits into one transaction.
    function test_RevertWhen_ATransactionWouldNotHoldThemAll() external {
        uint256 each = GAS_CAP_MAX + uint256(GAS_CAP_MAX) / 63 + 80_000 + 8000;
        uint256 sum = batch.gasLimitFor(_names(ALPHA, BETA, GAMMA));
        uint256 i = 0;
        for (; sum + each <= 16_000_000; (sum, i) = (sum + each, i + 1)) {
            _registerHost(bytes32(i + 1), address(new StatusStub()), GAS_CAP_MAX);
        }
        address last = address(new StatusStub());
        vm.expectRevert(abi.encodeWithSelector(IPauseBatch.BatchGasExceeded.selector, sum + each, 16_000_000));
        _registerHost("last", last, GAS_CAP_MAX);
        uint32 exact = _capThatFits(16_000_000 - sum);
        _registerHost("last", last, exact);
        assertLe(16_000_000 - sum - (exact + uint256(exact) / 63 + 88_000), 1, "to the last gas");
    }

    /// @dev The largest cap that needs no more than `gas`.
    function _capThatFits(uint256 gas) private pure returns (uint32 cap) {
        cap = uint32((gas - 88_000) * 63 / 64);
        while (uint256(cap) + 1 + (uint256(cap) + 1) / 63 + 88_000 <= gas) ++cap;
    }

    function _registerHost(bytes32 name, address host_, uint32 gasCap) private {
        vm.prank(owner);
        batch.registerHost(name, host_, gasCap);
    }
}
