// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {IMinterToken} from "../../../contracts/examples/IMinterToken.sol";
import {Bucket} from "../../../contracts/types/Bucket.sol";
import {MinterBase} from "../../utils/MinterBase.t.sol";

/// @notice `burn`: see burn.tree.
contract MinterTokenBurnTest is MinterBase {
    function test_RevertWhen_TheAmountIsZero() external {
        vm.expectRevert(IMinterToken.MinterAmountZero.selector);
        token.burn(0);
    }

    function test_RevertWhen_TheSenderHoldsLess() external {
        _mint(5);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, 5, 6));
        vm.prank(alice);
        token.burn(6);
    }

    function test_AHolderBurnsAndNoRecordIsWritten() external {
        _mint(500);
        vm.prank(alice);
        token.burn(200);
        assertEq(token.totalSupply(), 300);
        assertFalse(token.minterRecord(alice).isSet());
        assertEq(token.mintCapacity(minter), BURST - 500, "and no minter regains anything");
    }

    function test_OUT12_AMinterRegainsWhatItBurns() external {
        uint256 tag = _tag();
        _mintToItself(400_000);
        _burn(300_000);
        assertEq(token.mintCapacity(minter), BURST - 100_000);
        assertEq(_tag(), tag, "role and end are as they were");
    }

    /// @dev What comes back when there is no room raises nothing: the burst stays the most that goes out at once.
    function test_OUT12_NeverMoreThanTheBurst() external {
        _mintToItself(400_000);
        skip(2 hours);
        _burn(400_000);
        assertEq(token.mintCapacity(minter), BURST);
        _expectExceeded(uint256(BURST) + 1, BURST, type(uint256).max);
        _mint(uint256(BURST) + 1);
    }

    function test_OUT12_ADismissedMinterMayBurn() external {
        _mintToItself(400_000);
        vm.prank(users.governor);
        token.dismissMinter(minter);
        _burn(400_000);
        Bucket record = token.minterRecord(minter);
        assertEq(record.available(), BURST);
        assertEq(record.tag(), 0, "and is no minter for it");
        assertEq(token.mintCapacity(minter), 0);
    }

    function _mintToItself(uint256 amount) private {
        vm.prank(minter);
        token.mint(minter, amount);
    }

    function _burn(uint256 amount) private {
        vm.prank(minter);
        token.burn(amount);
    }
}
