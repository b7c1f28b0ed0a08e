// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";

import {IContainmentStatus} from "../../../contracts/core/IContainmentStatus.sol";
import {IScheduledUpgrade} from "../../../contracts/core/IScheduledUpgrade.sol";
import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {UpgradeableHost} from "../../harness/UpgradeableHost.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";
import {PauseHost} from "../../harness/PauseHost.sol";

/// @notice A host behind a proxy: set up by an initialiser, upgraded while contained.
contract UpgradeTest is PauseBase {
    UpgradeableHost private proxy;
    UpgradeableHost private next;

    function setUp() public override {
        super.setUp();
        PauseHost.Config memory c = _config();
        bytes memory call = abi.encodeCall(
            UpgradeableHost.initialize,
            (c.governor, c.council, users.guardian, c.delays, c.bounds, c.budget, _terms(), c.times)
        );
        proxy = UpgradeableHost(address(new ERC1967Proxy(address(new UpgradeableHost(1)), call)));
        next = new UpgradeableHost(2);
    }

    function test_CON6_WhatIsContainedSurvivesAnUpgrade() external {
        bytes memory call = _upgrade();
        vm.prank(users.governor);
        proxy.scheduleChange(call);
        skip(SLOW);
        vm.prank(users.guardian);
        proxy.pause(HOST, ENTER_TRADE, MAX, CAUSE, EVIDENCE);
        vm.prank(users.council);
        proxy.contain(MARKET, EXIT, uint40(block.timestamp) + 2 days, CAUSE, EVIDENCE);
        skip(1 hours);
        bytes memory before = _state();

        proxy.executeChange(call);

        assertEq(proxy.version(), 2, "upgraded");
        assertEq(_state(), before, "CON-6: nothing contained, counted or spent has changed");
        uint40 until = proxy.closedUntil(HOST, Scope.Enter);
        vm.expectRevert(abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, HOST, Scope.Enter, until));
        proxy.act(Scope.Enter);
        vm.warp(until);
        proxy.act(Scope.Enter);
    }

    function test_GUA6_RevertWhen_TheGovernorUpgradesAtOnce() external {
        vm.prank(users.governor);
        vm.expectRevert(
            abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduledCall.selector, proxy.upgradeToAndCall.selector)
        );
        proxy.upgradeToAndCall(address(next), "");
    }

    function test_GUA6_TheCouncilVetoesAnUpgrade() external {
        bytes memory call = _upgrade();
        vm.prank(users.governor);
        bytes32 id = proxy.scheduleChange(call);
        vm.prank(users.council);
        proxy.vetoChange(call);

        skip(SLOW);
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduled.selector, id));
        proxy.executeChange(call);
        assertEq(proxy.version(), 1);
    }

    // The code that was announced

    function test_GUA6_AnnouncesTheCode() external {
        bytes memory call = _upgrade();
        bytes32 codeHash = address(next).codehash;
        vm.expectEmit(address(proxy));
        emit IScheduledUpgrade.UpgradeAnnounced(keccak256(call), address(next), codeHash);
        bytes32 id = _schedule(call);
        assertEq(proxy.announcedCodeHash(id), codeHash);
    }

    function test_GUA6_RevertWhen_TheCodeWasExchanged() external {
        bytes memory call = _upgrade();
        bytes32 announced = address(next).codehash;
        _schedule(call);
        skip(SLOW);
        _exchangeCode();
        vm.expectRevert(
            abi.encodeWithSelector(
                IScheduledUpgrade.UpgradeCodeChanged.selector, next, announced, address(next).codehash
            )
        );
        proxy.executeChange(call);
        assertEq(proxy.version(), 1);
    }

    function test_GUA6_ScheduledAnewTheCodeIsAnnouncedAnew() external {
        bytes memory call = _upgrade();
        _schedule(call);
        _exchangeCode();
        skip(SLOW + CHANGE_WINDOW);
        _schedule(call);
        skip(SLOW);
        proxy.executeChange(call);
        assertEq(proxy.version(), 2);
    }

    function test_RevertWhen_TheImplementationHasNoCode() external {
        _expectInvalid(users.stranger);
        _schedule(abi.encodeCall(proxy.upgradeToAndCall, (users.stranger, "")));
    }

    function test_RevertWhen_TheCalldataNamesNoImplementation() external {
        _expectInvalid(address(0));
        _schedule(abi.encodePacked(proxy.upgradeToAndCall.selector, bytes31(0)));
        _expectInvalid(address(0));
        _schedule(abi.encodePacked(proxy.upgradeToAndCall.selector));
    }

    function test_AnnouncesNothingForOtherChanges() external {
        bytes32 id = _schedule(abi.encodeCall(proxy.renounceOwnership, ()));
        assertEq(proxy.announcedCodeHash(id), 0);
    }

    function test_GUA6_RevertWhen_AStrangerUpgrades() external {
        vm.prank(users.stranger);
        vm.expectRevert(
            abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduledCall.selector, proxy.upgradeToAndCall.selector)
        );
        proxy.upgradeToAndCall(address(next), "");
    }

    /// @dev The announced upgrade was due; another one does not ride along.
    function test_GUA6_RevertWhen_AnotherImplementationIsSlippedIn() external {
        _schedule(_upgrade());
        skip(SLOW);
        bytes memory other = abi.encodeCall(proxy.upgradeToAndCall, (address(new UpgradeableHost(3)), ""));
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduled.selector, keccak256(other)));
        proxy.executeChange(other);
    }

    // Set-up

    function test_RevertWhen_InitialisedAgain() external {
        PauseHost.Config memory c = _config();
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        proxy.initialize(c.governor, c.council, users.guardian, c.delays, c.bounds, c.budget, _terms(), c.times);
    }

    function test_RevertWhen_TheImplementationIsInitialised() external {
        PauseHost.Config memory c = _config();
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        next.initialize(c.governor, c.council, users.guardian, c.delays, c.bounds, c.budget, _terms(), c.times);
    }

    /// @dev One byte more that is never reached: the same behaviour, and other code.
    function _exchangeCode() private {
        vm.etch(address(next), bytes.concat(address(next).code, hex"00"));
    }

    function _schedule(bytes memory call) private returns (bytes32) {
        vm.prank(users.governor);
        return proxy.scheduleChange(call);
    }

    function _expectInvalid(address implementation) private {
        vm.expectRevert(abi.encodeWithSelector(IScheduledUpgrade.UpgradeImplementationInvalid.selector, implementation));
    }

    function _upgrade() private view returns (bytes memory) {
        return abi.encodeCall(proxy.upgradeToAndCall, (address(next), ""));
    }

    function _state() private view returns (bytes memory) {
        (ContainmentWord host_, ContainmentWord market) = (proxy.containmentWord(HOST), proxy.containmentWord(MARKET));
        bytes memory times = abi.encode(proxy.closedTime(HOST, Scope.Enter), proxy.closedTime(MARKET, Scope.Exit));
        bytes memory seats = abi.encode(proxy.guardianStatus(users.guardian), proxy.owner(), proxy.changeDelays());
        return abi.encode(host_, market, proxy.incidentCount(), times, seats, proxy.unpauseTimes());
    }
}
