// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Asset} from "../../../contracts/outflow/Asset.sol";
import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";

/// @notice What the host issues has lanes of its own: mint is outflow, burn is inflow (OUT-9).
contract IssuanceTest is OutflowBase {
    address private issued = makeAddr("issued");
    address private key = Asset.issuanceOf(issued);

    function setUp() public override {
        super.setUp();
        host.initTerms(key, _terms());
    }

    /// @dev Resolv, March 2026: one key minted without end. Here it mints a burst, then what flows back.
    function test_OUT9_AnUnlimitedMintIsBounded() external {
        host.mint(issued, BURST);
        _expectLatched(key, 1e6);
        host.mint(issued, 1e6);
    }

    function test_OUT9_BurningGivesCapacityBack() external {
        host.mint(issued, BURST - LEVEL);
        host.burn(issued, BURST - LEVEL);
        (uint256 main,) = host.outflowCapacity(key);
        assertEq(main, BURST);
    }

    function test_OUT9_RevertGiven_NoTermsForWhatIsIssued() external {
        address other = makeAddr("other");
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowAssetUnset.selector, Asset.issuanceOf(other)));
        host.mint(other, 1);
    }

    /// @dev A host may hold the token that it issues: neither lane knows of the other.
    function test_OUT9_IssuanceAndCustodyOfOneTokenLiveApart() external {
        host.initTerms(Asset.issuanceOf(address(token)), _terms());
        host.mint(address(token), BURST - LEVEL);
        (uint256 main,) = _capacity();
        assertEq(main, BURST);
        _empty(address(token));
        (main,) = host.outflowCapacity(Asset.issuanceOf(address(token)));
        assertEq(main, LEVEL);
    }

    function testFuzz_OUT9_KeysNeverMeet(address a, address b) external pure {
        vm.assume(a != b);
        assertTrue(Asset.issuanceOf(a) != Asset.issuanceOf(b));
        assertTrue(Asset.issuanceOf(a) != a);
        assertEq(Asset.issuanceOf(Asset.issuanceOf(a)), a);
    }

    function _expectLatched(address asset, uint256 requested) private {
        uint40 until = host.outflowLatchedUntil(asset);
        vm.expectRevert(
            abi.encodeWithSelector(IOutflowLimiter.OutflowLatched.selector, asset, requested, THRESHOLD, until)
        );
    }
}
