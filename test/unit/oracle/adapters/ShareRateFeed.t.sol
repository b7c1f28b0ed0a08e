// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";

import {AdapterTest} from "./AdapterTest.sol";
import {ShareRateFeed} from "../../../../contracts/oracle/adapters/ShareRateFeed.sol";
import {OracleReason} from "../../../../contracts/oracle/OracleReason.sol";
import {DecimalsToken, PlainVault} from "../../../mocks/oracle/AdapterSources.sol";

/// @notice A vault of a token with 8 decimals that holds one asset and a sixteenth per share.
contract ShareRateFeedTest is AdapterTest {
    uint256 internal constant GROWTH = 2000;
    // The vault rounds down.
    int256 internal constant RATE = 1.06249999e8;

    DecimalsToken internal token;
    PlainVault internal vault;
    ShareRateFeed internal adapter;

    function setUp() public override {
        super.setUp();
        token = new DecimalsToken(8);
        vault = new PlainVault(token);
        _deposit(1_000_000e8);
        token.mint(address(vault), 62_500e8);
        adapter = new ShareRateFeed(vault, GROWTH);
    }

    // Set-up

    function test_RevertWhen_VaultHasNoCode() external {
        _expectSourceInvalid(address(0));
        new ShareRateFeed(IERC4626(address(0)), GROWTH);
        _expectSourceInvalid(users.stranger);
        new ShareRateFeed(IERC4626(users.stranger), GROWTH);
    }

    function test_RevertWhen_GrowthIsZeroOrMoreThanDouble() external {
        _expectSettingInvalid(0, 1, 10_000);
        new ShareRateFeed(vault, 0);
        _expectSettingInvalid(10_001, 1, 10_000);
        new ShareRateFeed(vault, 10_001);
        assertEq(new ShareRateFeed(vault, 10_000).growthBps(), 10_000);
    }

    function test_RevertWhen_AssetHasMoreThan18Decimals() external {
        PlainVault other = new PlainVault(new DecimalsToken(19));
        _expectSettingInvalid(19, 0, 18);
        new ShareRateFeed(other, GROWTH);
    }

    /// @dev The first depositor of an empty vault chooses its share price (Resupply, 2025).
    function test_RevertWhen_VaultIsEmpty() external {
        PlainVault empty = new PlainVault(token);
        _expectEmpty(empty);
        new ShareRateFeed(empty, GROWTH);
    }

    function test_RevertWhen_SharesAreWorthNothing() external {
        token.burn(address(vault), token.balanceOf(address(vault)));
        _expectEmpty(vault);
        new ShareRateFeed(vault, GROWTH);
    }

    function test_TakesDecimalsOfTheAsset() external view {
        assertEq(adapter.decimals(), 8);
    }

    // Reading

    function test_TellsTheRateOfNow() external {
        vm.warp(START + 1 days);
        (, int256 answer,, uint256 updatedAt,) = adapter.latestRoundData();
        assertEq(answer, RATE);
        assertEq(updatedAt, START + 1 days);
        assertFalse(adapter.isCapped());
    }

    /// @dev 20 % of the first rate after a year, half of it after half; not a unit more, however large the donation.
    function test_ADonationMovesItAtMostToTheCap() external {
        token.mint(address(vault), 100_000_000e8);
        assertEq(_answer(adapter), RATE, "in its own second");
        assertTrue(adapter.isCapped());
        vm.warp(START + 182.5 days);
        assertEq(_answer(adapter), RATE + RATE / 10, "half a year");
        vm.warp(START + 365 days);
        assertEq(_answer(adapter), RATE + RATE / 5, "a year");
    }

    function test_GrowthAtTheCapIsNotCapped() external {
        vm.warp(START + 365 days);
        token.mint(address(vault), 212_499.98000001e8);
        assertEq(_answer(adapter), 1.27499998e8);
        assertFalse(adapter.isCapped());
        token.mint(address(vault), 0.01e8);
        assertEq(vault.convertToAssets(1e8), 1.27499999e8);
        assertEq(_answer(adapter), 1.27499998e8);
        assertTrue(adapter.isCapped());
    }

    function test_ALossIsToldInFull() external {
        token.burn(address(vault), 531_250e8);
        assertEq(_answer(adapter), 0.53125e8);
    }

    function testFuzz_IsTheLesserOfRateAndCap(uint256 donation, uint256 wait) external {
        (donation, wait) = (bound(donation, 0, 1e24), bound(wait, 0, 3650 days));
        token.mint(address(vault), donation);
        vm.warp(START + wait);
        int256 rate = int256(vault.convertToAssets(1e8));
        int256 cap = RATE + RATE * int256(GROWTH * wait) / (10_000 * 365 days);
        assertEq(_answer(adapter), rate < cap ? rate : cap);
        assertEq(adapter.isCapped(), rate > cap);
    }

    // Behind a breaker

    function test_ORA1_NoVaultOfTheZooIsBelieved() external {
        _register(adapter, true);
        // The others answer with a large number, which the cap takes for a donation.
        string[] memory zoo = new string[](6);
        (zoo[0], zoo[1], zoo[2]) = ("RevertingFeed", "BurningFeed", "EndlessFeed");
        (zoo[3], zoo[4], zoo[5]) = ("ShortFeed", "SilentFeed", "BulkyRevertingFeed");
        _assertNoneBelieved(address(vault), zoo);
    }

    /// @dev A share price that is made and unmade in one transaction: the view refuses at once, one poke latches
    /// nothing.
    function test_ORA1_AFlashLossIsRefusedAndNotLatched() external {
        _register(adapter, true);
        token.burn(address(vault), 212_500e8);
        (OracleReason reason,) = host.check(ETH);
        _assertReason(reason, OracleReason.Deviation);
        host.poke(ETH);
        token.mint(address(vault), 212_500e8);
        assertFalse(host.isTripped(ETH));
        _assertAccepted(uint256(RATE));
    }

    function _deposit(uint256 amount) private {
        token.mint(address(this), amount);
        token.approve(address(vault), amount);
        vault.deposit(amount, address(this));
    }

    function _expectEmpty(PlainVault empty) private {
        vm.expectRevert(abi.encodeWithSelector(ShareRateFeed.ShareRateVaultEmpty.selector, empty));
    }
}
