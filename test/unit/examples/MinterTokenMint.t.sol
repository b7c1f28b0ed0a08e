// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IMinterToken} from "../../../contracts/examples/IMinterToken.sol";
import {MinterBase} from "../../utils/MinterBase.t.sol";

/// @notice `mint`: see mint.tree.
contract MinterTokenMintTest is MinterBase {
    function test_RevertWhen_TheAmountIsZero() external {
        vm.expectRevert(IMinterToken.MinterAmountZero.selector);
        _mint(0);
    }

    function test_RevertWhen_NeverAppointed() external {
        _expectNotAppointed(alice, 0);
        vm.prank(alice);
        token.mint(alice, 1);
    }

    function test_OUT12_TheEndIsInTheWordOfTheAllowance() external {
        uint256 end = uint256(END_DAY) * 1 days;
        vm.warp(end - 1);
        _mint(1);
        assertEq(token.mintCapacity(minter), BURST - 1);
        vm.warp(end);
        assertEq(token.mintCapacity(minter), 0);
        _expectNotAppointed(minter, end);
        _mint(1);
    }

    function test_OUT12_IssuesAndCharges() external {
        uint256 tag = _tag();
        _mint(400_000);
        assertEq(token.balanceOf(alice), 400_000);
        assertEq(token.mintCapacity(minter), 600_000);
        assertEq(_tag(), tag, "role and end are as they were");
    }

    function test_OUT12_RevertWhen_OneMoreThanIsLeft() external {
        _mint(BURST - 10);
        _expectExceeded(11, 10, 1);
        _mint(11);
        _mint(10);
        _expectExceeded(1, 0, 1);
        _mint(1);
    }

    function test_OUT12_TheAllowanceRefills() external {
        _mint(BURST);
        skip(1 hours - 1);
        _expectExceeded(PER_HOUR, PER_HOUR - 25, 1);
        _mint(PER_HOUR);
        skip(1);
        _mint(PER_HOUR);
    }

    function test_OUT12_RevertWhen_ItNeverFits() external {
        _expectExceeded(uint256(BURST) + 1, BURST, type(uint256).max);
        _mint(uint256(BURST) + 1);
        _expectExceeded(type(uint256).max, BURST, type(uint256).max);
        _mint(type(uint256).max);
    }

    /// @dev Two bursts and three days apart: each minter has an allowance of its own.
    function test_OUT12_EachMinterHasItsOwn() external {
        address second = makeAddr("second");
        _change(abi.encodeCall(token.setMinter, (second, _terms())));
        _mint(BURST);
        vm.prank(second);
        token.mint(alice, BURST);
        assertEq(token.totalSupply(), 2 * uint256(BURST));
    }

    /// @dev OUT-1 for one minter, whatever it mints and burns and when.
    function testFuzz_OUT12_NoMoreThanBurstAndRefill(uint64[16] memory amounts, uint16[16] memory pauses) external {
        (uint256 minted, uint256 start) = (0, _now());
        for (uint256 i = 0; i < 16; ++i) {
            uint256 amount = bound(amounts[i], 1, BURST);
            if (amount <= token.mintCapacity(minter)) {
                _mint(amount);
                minted += amount;
            }
            assertLe(minted, BURST + uint256(REFILL) * (_now() - start) / 1 days);
            skip(pauses[i]);
        }
    }
}
