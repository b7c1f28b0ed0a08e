// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowLimiter} from "../../../../contracts/outflow/IOutflowLimiter.sol";
import {ProtectedVault} from "../../../../contracts/presets/ProtectedVault.sol";
import {Scope} from "../../../../contracts/types/Scope.sol";
import {VaultFixture} from "../../../utils/VaultFixture.sol";

/// @dev What holds of the preset as a whole.
/// forge-config: default.isolate = true
contract ProtectedVaultTest is VaultFixture {
    uint256 private constant LARGEST_CONTRACT = 24_576; // EIP-170

    function test_FitsIntoAContract() external view {
        assertLt(address(vault).code.length, LARGEST_CONTRACT);
    }

    function test_IsWhatItsConfigurationSays() external view {
        assertEq(vault.asset(), address(token));
        assertEq(vault.name(), "Protected Plain");
        assertEq(vault.symbol(), "pPLAIN");
        assertEq(vault.decimals(), token.decimals() + 6);
        assertEq(vault.owner(), users.governor);
        assertTrue(vault.isCouncil(users.council));
        assertEq(vault.outflowEscrow(), address(escrow));
        assertEq(vault.outflowRescue(), rescue);
        assertEq(abi.encode(vault.outflowTerms(address(token))), abi.encode(_terms()));
        assertEq(abi.encode(vault.changeDelays()), abi.encode(_config().delays));
        assertEq(abi.encode(vault.containmentBounds()), abi.encode(_config().bounds));
        assertEq(vault.unpauseTimes().vetoPeriod, 1 days);
        assertTrue(vault.guardianStatus(users.guardian).armed);
    }

    function test_RevertWhen_TheEscrowServesAnotherHost() external {
        ProtectedVault.VaultConfig memory config = _config();
        config.escrow = address(escrow);
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowEscrowInvalid.selector, address(escrow)));
        new ProtectedVault(config);
    }

    // OUT-3: books, not balances

    function test_OUT3_ADonationMovesNeitherPriceNorLimit() external {
        _use(token, _shareTerms());
        _deposit(alice, HELD);
        skip(1 days);
        _deposit(bob, 1);
        skip(1 days);
        (uint256 main, uint256 small) = _capacity();
        uint256 price = vault.convertToAssets(1e18);
        token.mint(address(vault), 9 * uint256(HELD));
        token.mint(address(escrow), 9 * uint256(HELD));
        assertEq(vault.totalAssets(), HELD + 1);
        assertEq(vault.outflowLiquidity(address(token)), HELD + 1);
        assertEq(vault.convertToAssets(1e18), price);
        (uint256 mainAfter, uint256 smallAfter) = _capacity();
        assertEq(mainAfter, main);
        assertEq(smallAfter, small);
        _deposit(bob, 1);
        assertEq(vault.outflowLine(address(token)).sample, HELD + 1);
    }

    function test_OUT3_AnotherAssetIsNotItsLiquidity() external view {
        assertEq(vault.outflowLiquidity(users.stranger), 0);
    }

    // OUT-10

    function test_OUT10_TheGovernorTightensAtOnceAndLoosensSlowly() external {
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        terms.burst /= 2;
        vm.startPrank(users.governor);
        vault.setOutflowTerms(address(token), terms);
        assertEq(vault.maxWithdraw(alice), BURST / 2);
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowChangeLoosens.selector, address(token)));
        vault.setOutflowTerms(address(token), _terms());
    }

    function test_CON1_ItBeginsOpen() external {
        _use(token, _terms());
        for (uint8 scope = 0; scope < 6; ++scope) {
            assertTrue(vault.isOpen(Scope(scope)));
        }
    }

    // The inflation attack

    function testFuzz_AnInflatedPriceRobsNobody(uint256 stake, uint256 gift, uint256 victim) external {
        _use(token, _wideTerms());
        stake = bound(stake, 1, 1e12);
        gift = bound(gift, 0, 1e30);
        victim = bound(victim, 1, 1e18);
        _deposit(users.attacker, stake);
        _addYield(gift); // the attacker's too
        uint256 shares = _deposit(bob, victim);

        uint256 lost = victim - vault.previewRedeem(shares);
        assertLe(lost, gift / (stake + 1) / 1e6 + 2, "the victim loses a millionth of the gift");
        uint256 left = vault.previewRedeem(vault.balanceOf(users.attacker));
        assertLe(left, stake + gift, "the attacker gains nothing");
        if (lost > 2) assertGe(stake + gift - left, (lost - 2) * 999_000, "and loses nearly a million times as much");
    }
}
