// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {FixedTermLoans} from "../../../contracts/examples/FixedTermLoans.sol";
import {IFixedTermLoans} from "../../../contracts/examples/IFixedTermLoans.sol";
import {LoansBase} from "../../utils/LoansBase.t.sol";

/// @notice `initialize`.
contract FixedTermLoansInitializeTest is LoansBase {
    function test_SetsUpEveryModule() external view {
        assertEq(loans.owner(), users.governor);
        assertTrue(loans.isCouncil(users.council));
        (address lent, address locked) = loans.loanTokens();
        assertEq(lent, address(token));
        assertEq(locked, address(collateral));
        assertEq(abi.encode(loans.loanTerms()), abi.encode(_loanTerms()));
        assertEq(abi.encode(loans.changeDelays()), abi.encode(_config().delays));
        assertEq(abi.encode(loans.containmentBounds()), abi.encode(_bounds()));
        assertEq(abi.encode(loans.unpauseTimes()), abi.encode(_config().times));
        assertTrue(loans.guardianStatus(users.guardian).armed);
        assertTrue(loans.guardianStatus(users.guardian2).armed);
    }

    /// @dev The constant is what the comment above it derives.
    function test_KeepsItsStateAtTheNamedSlot() external view {
        bytes32 slot =
            keccak256(abi.encode(uint256(keccak256("bulkhead.storage.FixedTermLoans")) - 1)) & ~bytes32(uint256(0xff));
        assertEq(vm.load(address(loans), slot), bytes32(uint256(uint160(address(token)))));
    }

    function test_RevertWhen_InitialisedAgain() external {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        loans.initialize(_loansConfig());
    }

    function test_RevertWhen_TheImplementationIsInitialised() external {
        FixedTermLoans implementation = new FixedTermLoans();
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(_loansConfig());
    }

    function test_RevertWhen_TheTokensAreOne() external {
        _expectTokensInvalid(address(token), address(token));
    }

    function test_RevertWhen_ATokenHasNoCode() external {
        _expectTokensInvalid(users.stranger, address(collateral));
        _expectTokensInvalid(address(token), users.stranger);
    }

    function _expectTokensInvalid(address lent, address locked) private {
        FixedTermLoans.LoansConfig memory config = _loansConfig();
        (config.token, config.collateralToken) = (IERC20(lent), IERC20(locked));
        vm.expectRevert(abi.encodeWithSelector(IFixedTermLoans.LoansTokensInvalid.selector, lent, locked));
        this.deploy(config);
    }

    function deploy(FixedTermLoans.LoansConfig memory config) external {
        _deploy(config);
    }
}
