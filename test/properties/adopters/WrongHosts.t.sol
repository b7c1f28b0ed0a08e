// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import {ERC1967Utils} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Utils.sol";

import {GuardProperties} from "../Guards.prop.sol";
import {GuardedCall, SlowCall, UnguardedFunction} from "../HostWorld.sol";
import {PowerProperties} from "../Powers.prop.sol";
import {CONTAINMENT_SLOT} from "../../../contracts/core/ContainmentStorage.sol";
import {IContainment} from "../../../contracts/core/IContainment.sol";
import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {ITimelockedUnpause} from "../../../contracts/pause/ITimelockedUnpause.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {PauseHost} from "../../harness/PauseHost.sol";
import {RightHost} from "../../mocks/hosts/RightHost.sol";
import {CollidingStorage} from "../../mocks/hosts/wrong/CollidingStorage.sol";
import {ExitGuardedAsEntry} from "../../mocks/hosts/wrong/ExitGuardedAsEntry.sol";
import {ExitThatTrades} from "../../mocks/hosts/wrong/ExitThatTrades.sol";
import {FunctionForgotten} from "../../mocks/hosts/wrong/FunctionForgotten.sol";
import {GovernedTier} from "../../mocks/hosts/wrong/GovernedTier.sol";
import {GuardForgotten} from "../../mocks/hosts/wrong/GuardForgotten.sol";
import {MarketForgotten} from "../../mocks/hosts/wrong/MarketForgotten.sol";
import {OpenTier} from "../../mocks/hosts/wrong/OpenTier.sol";
import {Hidden} from "../../mocks/hosts/wrong/Hidden.sol";
import {OpensLate} from "../../mocks/hosts/wrong/OpensLate.sol";
import {SecondMarket} from "../../mocks/hosts/wrong/SecondMarket.sol";
import {SpentGuardian} from "../../mocks/hosts/wrong/SpentGuardian.sol";
import {SuddenSetter} from "../../mocks/hosts/wrong/SuddenSetter.sol";
import {SuddenUpgrade} from "../../mocks/hosts/wrong/SuddenUpgrade.sol";
import {WipingUpgrade} from "../../mocks/hosts/wrong/WipingUpgrade.sol";
import {WrongScope} from "../../mocks/hosts/wrong/WrongScope.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @notice Hosts with one mistake each: exactly the properties that the mistake breaks turn red, and say so.
contract WrongHostsTest is PauseBase, GuardProperties, PowerProperties {
    bytes32 private constant OTHER = "other market";

    function test_TheRightHostKeepsEveryProperty() external {
        _build("RightHost", type(RightHost).creationCode);
        assertEq(_red(), "");
    }

    // Guards

    function test_HOST1_AForgottenGuard() external {
        _build("GuardForgotten", type(GuardForgotten).creationCode);
        assertEq(_red(), " HOST-1");
    }

    function test_HOST1_AForgottenMarket() external {
        _build("MarketForgotten", type(MarketForgotten).creationCode);
        assertEq(_red(), " HOST-1");
    }

    function test_HOST1_AGuardThatOpensLate() external {
        _build("OpensLate", type(OpensLate).creationCode);
        assertEq(_red(), " HOST-1");
    }

    function test_HOST2_AWrongScope() external {
        _build("WrongScope", type(WrongScope).creationCode);
        assertEq(_red(), " HOST-1 HOST-2");
    }

    function test_HOST2_AnEntryThatWaitsForAnotherMarket() external {
        _build("SecondMarket", type(SecondMarket).creationCode);
        assertEq(_red(), " HOST-2");
    }

    function test_HOST2_ASecondGuardThatNobodyListed() external {
        _build("RightHost", type(RightHost).creationCode);
        world.calls.pop();
        assertEq(_red(), " HOST-2");
    }

    function test_HOST3_AnExitGuardedAsEntry() external {
        _build("ExitGuardedAsEntry", type(ExitGuardedAsEntry).creationCode);
        assertEq(_red(), " HOST-1 HOST-2 HOST-3");
    }

    function test_HOST3_AnExitThatTrades() external {
        _build("ExitThatTrades", type(ExitThatTrades).creationCode);
        assertEq(_red(), " HOST-2 HOST-3");
    }

    function test_HOST4_AForgottenFunction() external {
        _build("FunctionForgotten", type(FunctionForgotten).creationCode);
        assertTrue(_isRed(4));
        world.unguarded.push(UnguardedFunction(FunctionForgotten.sweep.selector, "empty markets only"));
        assertEq(_red(), " HOST-4", "plain transfers are still forgotten");
        world.unguarded.push(UnguardedFunction(bytes4(keccak256("receive()")), "a gift"));
        assertEq(_red(), "");
    }

    function test_HOST4_AnUnguardedFunctionThatIsGone() external {
        _build("RightHost", type(RightHost).creationCode);
        world.unguarded.push(UnguardedFunction(FunctionForgotten.sweep.selector, "removed since"));
        assertEq(_red(), " HOST-4");
    }

    function test_HOST4_AnUnguardedFunctionWithoutReason() external {
        _build("RightHost", type(RightHost).creationCode);
        world.unguarded[0].reason = "";
        assertEq(_red(), " HOST-4");
    }

    function test_HOST5_ACounterInTheWord() external {
        bytes32 slot = CONTAINMENT_SLOT;
        _build("CollidingStorage", abi.encodePacked(type(CollidingStorage).creationCode, slot));
        assertEq(_red(), " HOST-5");
        world.sharedSlots.push(slot);
        assertEq(_red(), " HOST-5", "the word is never shared");
    }

    function test_HOST5_ACounterInTheBounds() external {
        bytes32 slot = bytes32(uint256(CONTAINMENT_SLOT) + 1);
        _build("CollidingStorage", abi.encodePacked(type(CollidingStorage).creationCode, slot));
        assertEq(_red(), " HOST-5");
        world.sharedSlots.push(slot);
        assertEq(_red(), "", "unless the host means it");
    }

    // Powers

    function test_HOST6_ASuddenUpgrade() external {
        _build("SuddenUpgrade", type(SuddenUpgrade).creationCode);
        assertEq(_red(), " HOST-6 HOST-8");
    }

    function test_HOST6_AnUpgradeThatWipesTheWord() external {
        _build("WipingUpgrade", type(WipingUpgrade).creationCode);
        bytes memory migration = abi.encodeCall(WipingUpgrade.migrate, ());
        world.upgrade =
            abi.encodeCall(RightHost(world.host).upgradeToAndCall, (address(new WipingUpgrade()), migration));
        world.unguarded.push(UnguardedFunction(WipingUpgrade.migrate.selector, "runs once, within the upgrade"));
        assertEq(_red(), " HOST-6");
    }

    function test_HOST6_AnUpgradeThatLosesAGuard() external {
        _build("RightHost", type(RightHost).creationCode);
        world.upgrade = abi.encodeCall(RightHost(world.host).upgradeToAndCall, (address(new GuardForgotten()), ""));
        assertEq(_red(), " HOST-6");
    }

    function test_HOST6_AnUpgradeToItself() external {
        _build("RightHost", type(RightHost).creationCode);
        address same = address(uint160(uint256(vm.load(world.host, ERC1967Utils.IMPLEMENTATION_SLOT))));
        world.upgrade = abi.encodeCall(RightHost(world.host).upgradeToAndCall, (same, ""));
        assertEq(_red(), " HOST-6");
    }

    function test_HOST7_ATierThatGovernCloses() external {
        _checkTier(ITimelockedUnpause.proposeUnpause.selector, false, 7);
        _checkTier(ITwoSpeedChange.scheduleChange.selector, false, 7);
        _checkTier(ITwoSpeedChange.vetoChange.selector, false, 7);
        _checkTier(IGuardianPause.removeGuardian.selector, false, 7);
    }

    function test_HOST8_ATierOfEverybody() external {
        _checkTier(IContainment.contain.selector, true, 8);
        _checkTier(ITwoSpeedChange.scheduleChange.selector, true, 8);
        _checkTier(ITwoSpeedChange.cancelChange.selector, true, 8);
        _checkTier(ITwoSpeedChange.vetoChange.selector, true, 8);
        _checkTier(ITwoSpeedChange.waiveChangeVeto.selector, true, 8);
        _checkTier(IGuardianPause.setGuardian.selector, true, 8);
        _checkTier(IGuardianPause.removeGuardian.selector, true, 8);
        _checkTier(ITimelockedUnpause.proposeUnpause.selector, true, 8);
        _checkTier(ITimelockedUnpause.withdrawUnpause.selector, true, 8);
        _checkTier(ITimelockedUnpause.vetoUnpause.selector, true, 8);
    }

    function test_HOST8_WhoIsNoStranger() external {
        _build("RightHost", type(RightHost).creationCode);
        assertTrue(_isStranger(users.guardian2));
        world.insiders.push(users.guardian2);
        assertFalse(_isStranger(users.guardian2));
        assertFalse(_isStranger(users.guardian));
        assertFalse(_isStranger(users.standIn));
    }

    function test_HOST9_ASuddenSetter() external {
        _build("SuddenSetter", type(SuddenSetter).creationCode);
        assertEq(_red(), " HOST-9");
    }

    function test_HOST10_ASpentGuardian() external {
        _build("SpentGuardian", type(SpentGuardian).creationCode);
        assertEq(_red(), " HOST-10");
    }

    // Discovery

    function test_HOST11_AHostWhoseOtherBaseAnswers() external {
        _build("Hidden", type(Hidden).creationCode);
        assertEq(_red(), " HOST-11");
    }

    // Worlds that leave something out

    function test_HOST0_AWorldWithoutGuardian() external {
        _build("RightHost", type(RightHost).creationCode);
        delete world.guardian;
        assertTrue(_isRed(0));
    }

    function test_HOST0_AWorldWithoutPlans() external {
        _build("RightHost", type(RightHost).creationCode);
        world.modules = ["GuardianPause", "OwnableAuthority"];
        assertTrue(_isRed(0));
    }

    function test_HOST0_AWorldWithoutCalls() external {
        _build("RightHost", type(RightHost).creationCode);
        delete world.calls;
        assertTrue(_isRed(0));
    }

    // The page that an adopter reads

    function test_TheReadmeShowsAnAdopterThatPasses() external {
        string memory adopter = vm.split(vm.readFile("test/properties/adopters/Till.t.sol"), "contract ")[1];
        assertTrue(vm.contains(vm.readFile("test/properties/README.md"), string.concat("contract ", adopter)));
    }

    function test_TheReadmeSaysWhatThePropertiesSay() external {
        string memory code = string.concat(
            vm.readFile("test/properties/Guards.prop.sol"), vm.readFile("test/properties/Powers.prop.sol")
        );
        string[] memory lines = vm.split(vm.readFile("test/properties/README.md"), "\n| HOST-");
        assertEq(lines.length, 13);
        for (uint256 i = 1; i < lines.length; ++i) {
            string[] memory cells = vm.split(lines[i], " | ");
            string memory sentence = string.concat("\"HOST-", cells[0], ": ", cells[1], "\"");
            assertTrue(vm.contains(code, sentence), sentence);
        }
    }

    // Judging

    /// @dev One function whose tier everybody has, or nobody while `Govern` is closed. Of the powers, one turns red.
    function _checkTier(bytes4 selector, bool isOpen, uint256 expected) private inPassing {
        bytes memory creationCode = isOpen ? type(OpenTier).creationCode : type(GovernedTier).creationCode;
        _build(isOpen ? "OpenTier" : "GovernedTier", abi.encodePacked(creationCode, bytes32(selector)));
        for (uint256 id = 6; id <= 10; ++id) {
            assertEq(_isRed(id), id == expected, vm.toString(abi.encodePacked(selector)));
        }
    }

    /// @dev The numbers of the properties that fail.
    function _red() private returns (string memory all) {
        for (uint256 id = 0; id <= 11; ++id) {
            if (_isRed(id)) all = string.concat(all, " HOST-", vm.toString(id));
        }
    }

    /// @dev A property that fails has to say its number.
    function _isRed(uint256 id) private returns (bool red) {
        uint256 snapshot = vm.snapshotState();
        try this.check(id) {}
        catch (bytes memory reason) {
            red = true;
            string memory number = string.concat("HOST-", vm.toString(id), ": ");
            assertTrue(vm.contains(string(reason), number), string.concat(number, "fails for a reason of its own"));
        }
        vm.revertToState(snapshot);
    }

    function check(uint256 id) external {
        if (id == 0) prop_HOST0();
        else if (id == 1) prop_HOST1();
        else if (id == 2) prop_HOST2();
        else if (id == 3) prop_HOST3();
        else if (id == 4) prop_HOST4();
        else if (id == 5) prop_HOST5();
        else if (id == 6) prop_HOST6();
        else if (id == 7) _check7();
        else if (id == 8) _check8();
        else if (id == 9) _check9();
        else if (id == 10) _check10();
        else prop_HOST11();
    }

    function _check7() private {
        prop_HOST7_changes();
        prop_HOST7_removal();
        prop_HOST7_plan();
    }

    function _check8() private {
        assertTrue(_isStranger(users.stranger));
        prop_HOST8_containment(users.stranger);
        prop_HOST8_guardians(users.stranger);
        prop_HOST8_plans(users.stranger);
    }

    function _check9() private {
        prop_HOST9_containment();
        prop_HOST9_guardians();
        prop_HOST9_plans();
    }

    function _check10() private {
        prop_HOST10_council();
        prop_HOST10_guardian();
    }

    // Building

    function _build(string memory name, bytes memory creationCode) private {
        address host_ = address(new ERC1967Proxy(_deploy(creationCode), _initialization()));
        RightHost(host_).enter(MARKET);
        skip(1 days); // whatever was closed until the launch is open
        world.host = host_;
        (world.governor, world.council, world.guardian) = (users.governor, users.council, users.guardian);
        world.modules = ["TimelockedUnpause", "OwnableAuthority"];
        world.artifact = string.concat("out/", name, ".sol/", name, ".json");
        world.upgrade = abi.encodeCall(RightHost(host_).upgradeToAndCall, (_deploy(creationCode), ""));
        world.mayWait.push(RightHost.move.selector);
        world.slow.push(SlowCall(abi.encodeCall(RightHost.setFee, (1)), ""));
        world.unguarded.push(UnguardedFunction(RightHost.initialize.selector, "runs once, when it is deployed"));
        _list("enter", abi.encodeCall(RightHost.enter, (MARKET)), Scope.Enter, MARKET);
        _list("exit", abi.encodeCall(RightHost.exit, (MARKET)), Scope.Exit, MARKET);
        _list("repay", abi.encodeCall(RightHost.repay, ()), Scope.Repay, WHOLE_HOST);
        _list("move", abi.encodeCall(RightHost.move, (MARKET, OTHER)), Scope.Exit, MARKET);
        _list("move", abi.encodeCall(RightHost.move, (MARKET, OTHER)), Scope.Enter, OTHER);
    }

    function _list(string memory name, bytes memory data, Scope scope, bytes32 market) private {
        world.calls.push(GuardedCall(name, users.attacker, 0, data, scope, market));
    }

    function _initialization() private view returns (bytes memory) {
        PauseHost.Config memory c = _config();
        return abi.encodeCall(
            RightHost.initialize,
            (c.governor, c.council, users.guardian, c.delays, c.bounds, c.budget, _terms(), c.times)
        );
    }

    function _deploy(bytes memory creationCode) private returns (address deployed) {
        assembly ("memory-safe") {
            deployed := create(0, add(creationCode, 0x20), mload(creationCode))
        }
        require(deployed != address(0), "not deployed");
    }
}
