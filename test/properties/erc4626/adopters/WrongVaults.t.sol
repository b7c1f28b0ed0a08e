// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {RightVault} from "../../../mocks/vaults/RightVault.sol";
import {BoastingMaximum} from "../../../mocks/vaults/wrong/BoastingMaximum.sol";
import {DearMint} from "../../../mocks/vaults/wrong/DearMint.sol";
import {FeelessTotal} from "../../../mocks/vaults/wrong/FeelessTotal.sol";
import {FlatteringPreview} from "../../../mocks/vaults/wrong/FlatteringPreview.sol";
import {FlatteringPrice} from "../../../mocks/vaults/wrong/FlatteringPrice.sol";
import {GenerousPreview} from "../../../mocks/vaults/wrong/GenerousPreview.sol";
import {GreedyExit} from "../../../mocks/vaults/wrong/GreedyExit.sol";
import {MeanExit} from "../../../mocks/vaults/wrong/MeanExit.sol";
import {MuddledEvent} from "../../../mocks/vaults/wrong/MuddledEvent.sol";
import {OpenPurse} from "../../../mocks/vaults/wrong/OpenPurse.sol";
import {PartialDeposit} from "../../../mocks/vaults/wrong/PartialDeposit.sol";
import {PurseMaximum} from "../../../mocks/vaults/wrong/PurseMaximum.sol";
import {RoundingUp} from "../../../mocks/vaults/wrong/RoundingUp.sol";
import {ShortMint} from "../../../mocks/vaults/wrong/ShortMint.sol";
import {ShyAsset} from "../../../mocks/vaults/wrong/ShyAsset.sol";
import {SilentMaximum} from "../../../mocks/vaults/wrong/SilentMaximum.sol";
import {WastefulEntry} from "../../../mocks/vaults/wrong/WastefulEntry.sol";
import {WelcomeBonus} from "../../../mocks/vaults/wrong/WelcomeBonus.sol";
import {MintableToken} from "../../../mocks/tokens/MintableToken.sol";
import {VaultMoveProperties} from "../Moves.prop.sol";
import {VaultReadProperties} from "../Reads.prop.sol";
import {VaultPast} from "../VaultWorld.sol";

/// @notice Vaults with one mistake each: exactly the properties that the mistake breaks turn red, and say so.
contract WrongVaultsTest is VaultReadProperties, VaultMoveProperties {
    uint256 private constant PROPERTIES = 17;
    uint256 private constant ROUNDS = 4;

    MintableToken private token;

    function setUp() external {
        token = new MintableToken();
        world.most = 1e18;
    }

    function test_TheRightVaultKeepsEveryProperty() external {
        _check(address(new RightVault(token)), "");
    }

    // Reads

    function test_VAULT1_AnAssetThatIsNotToldToEverybody() external {
        _check(address(new ShyAsset(token)), " VAULT-1");
    }

    function test_VAULT2_ATotalThatLeavesAFeeOut() external {
        _check(address(new FeelessTotal(token)), " VAULT-2");
    }

    function test_VAULT3_APriceThatDependsOnWhoAsks() external {
        _check(address(new FlatteringPrice(token)), " VAULT-3");
    }

    function test_VAULT4_ConversionsThatRoundUp() external {
        _check(address(new RoundingUp(token)), " VAULT-4");
    }

    function test_VAULT5_AMaximumThatReverts() external {
        _check(address(new SilentMaximum(token)), " VAULT-5");
    }

    function test_VAULT5_AMaximumThatLooksIntoThePurse() external {
        _check(address(new PurseMaximum(token)), " VAULT-5");
    }

    function test_VAULT6_AMaximumThatBoasts() external {
        _check(address(new BoastingMaximum(token)), " VAULT-6");
    }

    function test_VAULT7_APreviewThatDependsOnWhoAsks() external {
        _check(address(new FlatteringPreview(token)), " VAULT-7");
    }

    function test_VAULT8_APreviewAboveItsConversion() external {
        _check(address(new GenerousPreview(token)), " VAULT-8 VAULT-15");
    }

    // Moves

    function test_VAULT9_ADepositThatMintsLess() external {
        _check(address(new ShortMint(token)), " VAULT-9");
    }

    function test_VAULT10_AMintThatCostsMore() external {
        _check(address(new DearMint(token)), " VAULT-10");
    }

    function test_VAULT11_AWithdrawalThatBurnsMore() external {
        _check(address(new GreedyExit(token)), " VAULT-11");
    }

    function test_VAULT12_ARedemptionThatPaysLess() external {
        _check(address(new MeanExit(token)), " VAULT-12");
    }

    function test_VAULT13_AnEventThatIsMuddled() external {
        _check(address(new MuddledEvent(token)), " VAULT-13");
    }

    function test_VAULT14_AnExitWithoutAllowance() external {
        _check(address(new OpenPurse(token)), " VAULT-14");
    }

    function test_VAULT15_ADepositOfPart() external {
        _check(address(new PartialDeposit(token)), " VAULT-15");
    }

    function test_VAULT16_ABonusForWhoEnters() external {
        _check(address(new WelcomeBonus(token)), " VAULT-16 VAULT-17");
    }

    function test_VAULT17_AnEntryThatOthersPay() external {
        _check(address(new WastefulEntry(token)), " VAULT-17");
    }

    // The page that an adopter reads

    function test_TheReadmeShowsAnAdopterThatPasses() external {
        string memory code = vm.readFile("test/properties/erc4626/adopters/RightVault.t.sol");
        string memory adopter = string.concat("contract ", vm.split(code, "contract ")[1]);
        assertTrue(vm.contains(vm.readFile("test/properties/erc4626/README.md"), adopter));
    }

    function test_TheReadmeSaysWhatThePropertiesSay() external {
        string memory code = string.concat(
            vm.readFile("test/properties/erc4626/Reads.prop.sol"), vm.readFile("test/properties/erc4626/Moves.prop.sol")
        );
        string[] memory lines = vm.split(vm.readFile("test/properties/erc4626/README.md"), "\n| VAULT-");
        assertEq(lines.length, PROPERTIES + 1);
        for (uint256 i = 1; i < lines.length; ++i) {
            string[] memory cells = vm.split(lines[i], " | ");
            string memory sentence = string.concat("\"VAULT-", cells[0], ": ", cells[1], "\"");
            assertTrue(vm.contains(code, sentence), sentence);
        }
    }

    // Judging

    function _check(address vault, string memory expected) private {
        world.vault = vault;
        string memory red;
        for (uint256 id = 1; id <= PROPERTIES; ++id) {
            if (_isRed(id)) red = string.concat(red, " VAULT-", vm.toString(id));
        }
        assertEq(red, expected);
    }

    function _isRed(uint256 id) private returns (bool red) {
        for (uint256 round = 0; round < ROUNDS && !red; ++round) {
            red = _isRedIn(id, round);
        }
    }

    /// @dev A property that fails has to say its number.
    function _isRedIn(uint256 id, uint256 round) private inPassing returns (bool red) {
        uint256 seed = uint256(keccak256(abi.encode(round)));
        VaultPast memory past = VaultPast(_seed(round, "own"), _seed(round, "others"), _seed(round, "gain"));
        try this.check(id, past, seed) {}
        catch (bytes memory reason) {
            red = true;
            string memory number = string.concat("VAULT-", vm.toString(id), ": ");
            assertTrue(vm.contains(string(reason), number), string.concat(number, "fails for a reason of its own"));
        }
    }

    function _seed(uint256 round, string memory what) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(round, what)));
    }

    function check(uint256 id, VaultPast memory past, uint256 seed) external {
        if (id == 1) prop_VAULT1(past);
        else if (id == 2) prop_VAULT2(past);
        else if (id == 3) prop_VAULT3(past, seed);
        else if (id == 4) prop_VAULT4(past, seed);
        else if (id == 5) prop_VAULT5(past);
        else if (id == 6) prop_VAULT6(past, seed);
        else if (id == 7) prop_VAULT7(past, seed);
        else if (id == 8) prop_VAULT8(past, seed);
        else _checkMove(id, past, seed);
    }

    function _checkMove(uint256 id, VaultPast memory past, uint256 seed) private {
        if (id == 9) prop_VAULT9(past, seed);
        else if (id == 10) prop_VAULT10(past, seed);
        else if (id == 11) prop_VAULT11(past, seed);
        else if (id == 12) prop_VAULT12(past, seed);
        else if (id == 13) prop_VAULT13(past, seed);
        else if (id == 14) prop_VAULT14(past, seed);
        else if (id == 15) prop_VAULT15(past, seed);
        else if (id == 16) _check16(past, seed);
        else prop_VAULT17(past, seed);
    }

    function _check16(VaultPast memory past, uint256 seed) private inPassing {
        prop_VAULT16_in(past, seed);
        prop_VAULT16_out(past, seed);
    }

    function _fund(address account, uint256 assets) internal override {
        token.mint(account, assets);
    }

    function _gain(uint256 assets) internal override {
        token.mint(world.vault, assets);
    }
}
