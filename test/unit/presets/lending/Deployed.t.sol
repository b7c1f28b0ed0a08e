// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OutflowEscrow} from "../../../../contracts/outflow/OutflowEscrow.sol";
import {ILendingBook} from "../../../../contracts/presets/IProtectedLendingMarket.sol";
import {ProtectedLendingMarket} from "../../../../contracts/presets/ProtectedLendingMarket.sol";
import {MintableToken} from "../../../mocks/tokens/MintableToken.sol";
import {LendingFixture} from "../../../utils/LendingFixture.sol";

/// @notice The constructor, and what stands after it.
/// forge-config: default.isolate = true
contract LendingDeployedTest is LendingFixture {
    function test_FitsTheSizeLimit() external view {
        assertLe(address(market).code.length, 24_576);
    }

    function test_TellsWhatItIs() external view {
        (address locked, address lent) = market.marketTokens();
        assertEq(locked, address(collateral));
        assertEq(lent, address(dollar));
        assertEq(abi.encode(market.marketTerms()), abi.encode(_terms()));
        assertEq(market.feedOf(address(dollar)), bytes32(uint256(uint160(address(dollar)))));
        assertEq(market.feedSettings(_etherFeedId()).aggregator, address(etherFeed));
        assertEq(market.liquidationTerms(address(collateral)).burst, SEIZURE_BURST);
        assertEq(market.liquidationTerms(address(dollar)).burst, 0);
        assertEq(market.outflowEscrow(), address(escrow));
        assertEq(market.owner(), users.governor);
        assertTrue(market.isCouncil(users.council));
        assertTrue(market.guardianStatus(users.guardian).armed);
    }

    function test_TellsItsLiquidityByItsBooks() external {
        _open();
        collateral.mint(address(market), 5);
        dollar.mint(address(market), 5);
        assertEq(market.outflowLiquidity(address(dollar)), POOL - LOAN);
        assertEq(market.outflowLiquidity(address(collateral)), LOCKED);
        assertEq(market.outflowLiquidity(address(this)), 0);
    }

    function test_RevertWhen_ATokenLendsAgainstItself() external {
        ProtectedLendingMarket.LendingConfig memory config = _config();
        config.debt.token = config.collateral.token;
        _expectInvalid(config);
    }

    function test_RevertWhen_ATokenHasNoCode() external {
        ProtectedLendingMarket.LendingConfig memory config = _config();
        config.debt.token = address(0);
        _expectInvalid(config);
        config = _config();
        config.collateral.token = users.stranger;
        _expectInvalid(config);
    }

    /// @dev 18 + 8 against 0 + 8 decimals, and one more.
    function test_RevertWhen_TheDecimalsAreTooFarApart() external {
        ProtectedLendingMarket.LendingConfig memory config = _config();
        vm.mockCall(address(dollar), abi.encodeCall(dollar.decimals, ()), abi.encode(0));
        _deployMarket(config);
        vm.mockCall(address(collateral), abi.encodeCall(collateral.decimals, ()), abi.encode(19));
        _expectInvalid(config);
    }

    /// @dev Whatever the decimals of a token, the same values are compared.
    function test_DecimalsChangeNoLimit() external {
        dollar = new MintableToken();
        _deployMarket(_config18());
        _supply(lender, 20_000e18);
        _lock(borrower, LOCKED);
        vm.expectRevert(
            abi.encodeWithSelector(
                ILendingBook.LendingDebtTooLarge.selector, borrower, (15_000e18 + 1) * 1e8, 15_000e18 * 1e8
            )
        );
        vm.prank(borrower);
        market.borrow(15_000e18 + 1);
        _borrow(borrower, 15_000e18);
    }

    function _config18() private returns (ProtectedLendingMarket.LendingConfig memory config) {
        config = _config();
        config.debt.terms = _lanes(60_000e18, 0);
        config.terms.minDebt = 100e18;
    }

    function _expectInvalid(ProtectedLendingMarket.LendingConfig memory config) private {
        address host = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        config.escrow = address(new OutflowEscrow(host, REVIEW, 3 days));
        vm.expectRevert(
            abi.encodeWithSelector(
                ILendingBook.LendingTokensInvalid.selector, config.collateral.token, config.debt.token
            )
        );
        new ProtectedLendingMarket(config);
    }
}
