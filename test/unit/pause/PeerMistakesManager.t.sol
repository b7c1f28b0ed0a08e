// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";

import {AccessManagedAuthority} from "../../../contracts/access/AccessManagedAuthority.sol";
import {IContainmentStatus} from "../../../contracts/core/IContainmentStatus.sol";
import {TimelockedUnpause} from "../../../contracts/pause/TimelockedUnpause.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {PauseHost} from "../../harness/PauseHost.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @notice The pause modules on OpenZeppelin's `AccessManager`, whose own pause is `setTargetClosed`.
contract ManagedPauseHost is TimelockedUnpause, AccessManagedAuthority {
    constructor(address manager, PauseHost.Config memory config) AccessManaged(manager) {
        __TwoSpeedChange_init(config.delays);
        __Containment_init(config.bounds);
        __GuardianPause_init(config.budget);
        __TimelockedUnpause_init(config.times);
    }

    function seat(address guardian, GuardianTerms memory terms) external {
        _setGuardian(guardian, terms);
    }

    function act(Scope scope) external whenOpen(scope) {}
}

/// @notice What `AccessManager` alone cannot do: close at once and reopen slowly, for a time, by a key of its own.
contract PeerMistakesManagerTest is PauseBase {
    uint64 private constant GOVERNOR = 1;
    uint64 private constant COUNCIL = 2;
    uint32 private constant ADMIN_DELAY = 5 days;

    AccessManager private manager;

    function setUp() public override {
        super.setUp();
        manager = new AccessManager(address(this));
        ManagedPauseHost managed = new ManagedPauseHost(address(manager), _config());
        managed.seat(users.guardian, _terms());
        _assign(managed, managed.governorTier.selector, GOVERNOR);
        _assign(managed, managed.councilTier.selector, COUNCIL);
        manager.grantRole(GOVERNOR, users.governor, 0);
        manager.grantRole(COUNCIL, users.council, 0);
        // From here on `host` is the managed one; the functions that the tests use are the same.
        host = PauseHost(address(managed));
        manager.setTargetAdminDelay(address(host), ADMIN_DELAY);
        skip(manager.minSetback());
        assertEq(manager.getTargetAdminDelay(address(host)), ADMIN_DELAY);
    }

    /// @dev OpenZeppelin/openzeppelin-contracts, `AccessManager`: closing a target takes the same admin delay as
    /// opening it. Here closing takes none, reopening takes its own, and the manager's touches neither.
    function test_UNP1_AccessManager_ClosingIsInstantAndOpeningIsSlow() external {
        bytes memory close = abi.encodeCall(manager.setTargetClosed, (address(host), true));
        bytes32 operation = manager.hashOperation(address(this), address(manager), close);
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotScheduled.selector, operation));
        manager.setTargetClosed(address(host), true);
        _pause(users.guardian, ENTER, MAX);
        _contain(users.council, HOST, ENTER, _now() + COUNCIL_MAX);
        vm.expectRevert(
            abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, HOST, Scope.Enter, _now() + COUNCIL_MAX)
        );
        host.act(Scope.Enter);
        _propose(HOST, _plan());
        skip(DELAY - 1);
        assertFalse(host.isOpen(Scope.Enter));
        skip(1);
        host.executeUnpause(HOST);
        host.act(Scope.Enter);
    }

    /// @dev A closed target is closed until somebody opens it, and stops `restricted` functions alone. Here an admin
    /// who closes the target takes governor and council away, but neither the guardians nor the end of their pauses.
    function test_GUA1_AccessManager_AClosedTargetStillHasItsGuardians() external {
        bytes memory close = abi.encodeCall(manager.setTargetClosed, (address(host), true));
        manager.schedule(address(manager), close, 0);
        skip(ADMIN_DELAY);
        manager.execute(address(manager), close);
        vm.prank(users.council);
        assertFalse(ManagedPauseHost(address(host)).councilTier());
        _pause(users.guardian, ENTER, MAX);
        assertFalse(host.isOpen(Scope.Enter));
        skip(MAX);
        host.act(Scope.Enter);
    }

    function _assign(ManagedPauseHost managed, bytes4 marker, uint64 role) private {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = marker;
        manager.setTargetFunctionRole(address(managed), selectors, role);
    }
}
