// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILendingBook} from "../../../contracts/presets/IProtectedLendingMarket.sol";
import {ProtectedLendingMarket} from "../../../contracts/presets/ProtectedLendingMarket.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {LendingFixture} from "../../utils/LendingFixture.sol";
import {HostTest} from "../Host.test.sol";
import {GuardedCall, SlowCall} from "../HostWorld.sol";

/// @notice The preset with all modules and all six scopes. One account owes and is healthy, one may be liquidated.
contract ProtectedLendingMarketHostTest is LendingFixture, HostTest {
    address private debtor = makeAddr("debtor");

    function setUp() public override {
        super.setUp();
        _deployMarket(_patientConfig());
        _supply(lender, POOL);
        _lock(lender, LOCKED);
        _open();
        _lock(debtor, LOCKED);
        _borrow(debtor, LOAN / 2);
        _reportAfter(1 hours, 1800e8);
        _fund(dollar, liquidator, LOAN);
        _fund(collateral, liquidator, LOCKED);

        world.host = address(market);
        (world.governor, world.council, world.guardian) = (users.governor, users.council, users.guardian);
        world.modules = ["TimelockedUnpause", "LiquidationOutflow", "OracleBreaker", "OwnableAuthority"];
        _listLenders();
        _listBorrowers();
        ILendingBook.MarketTerms memory terms = _terms();
        world.slow.push(SlowCall(abi.encodeCall(market.setMarketTerms, (terms)), ""));
        world.artifact = "out/ProtectedLendingMarket.sol/ProtectedLendingMarket.json";
    }

    function _listLenders() private {
        _list("supply", liquidator, abi.encodeCall(market.supply, (1e6)), Scope.Enter);
        _list("withdraw", lender, abi.encodeCall(market.withdraw, (1e12)), Scope.Exit);
        _list("requestWithdraw", lender, abi.encodeCall(market.requestWithdraw, (1e12)), Scope.Exit);
    }

    function _listBorrowers() private {
        bytes memory first = abi.encodeCall(market.depositCollateral, (liquidator, 1e18));
        _list("depositCollateral, no debt", liquidator, first, Scope.Enter);
        bytes memory more = abi.encodeCall(market.depositCollateral, (debtor, 1e18));
        _list("depositCollateral, a debt", liquidator, more, Scope.Repay);
        bytes memory back = abi.encodeCall(market.withdrawCollateral, (1e18));
        _list("withdrawCollateral, no debt", lender, back, Scope.Exit);
        _list("withdrawCollateral, a debt", debtor, back, Scope.Trade);
        _list("borrow", debtor, abi.encodeCall(market.borrow, (1e6)), Scope.Trade);
        _list("repay", liquidator, abi.encodeCall(market.repay, (debtor, 1e6)), Scope.Repay);
        bytes memory liquidation = abi.encodeCall(market.liquidate, (borrower, 1000e6, 1));
        _list("liquidate", liquidator, liquidation, Scope.Liquidate);
    }

    function _list(string memory name, address caller, bytes memory data, Scope scope) private {
        world.calls.push(GuardedCall(name, caller, 0, data, scope, bytes32(0)));
    }

    /// @dev Closings last days here, and nobody reports meanwhile.
    function _patientConfig() private returns (ProtectedLendingMarket.LendingConfig memory config) {
        config = _config();
        config.collateral.feed.maxAge = config.debt.feed.maxAge = 180 days;
    }
}
