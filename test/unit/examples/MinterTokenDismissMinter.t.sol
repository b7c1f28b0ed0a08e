// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "../../../contracts/core/Authority.sol";
import {IMinterToken} from "../../../contracts/examples/IMinterToken.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {MinterBase} from "../../utils/MinterBase.t.sol";

/// @notice `dismissMinter`: see dismissMinter.tree.
contract MinterTokenDismissMinterTest is MinterBase {
    function test_RevertWhen_TheSenderIsNotTheGovernor() external {
        address[3] memory senders = [users.council, minter, users.stranger];
        for (uint256 i = 0; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, senders[i], Tier.Governor));
            vm.prank(senders[i]);
            token.dismissMinter(minter);
        }
    }

    function test_RevertWhen_TheAccountIsNoMinter() external {
        _dismiss();
        _expectNotAppointed(minter, 0);
        _dismiss();
    }

    function test_GUA6_EndsTheAppointmentAtOnce() external {
        _mint(400_000);
        vm.expectEmit(address(token));
        emit IMinterToken.MinterDismissed(minter);
        _dismiss();
        assertEq(token.mintCapacity(minter), 0);
        assertEq(token.minterRecord(minter).available(), BURST - 400_000, "what it used up is remembered");
        _expectNotAppointed(minter, 0);
        _mint(1);
    }

    /// @dev Together with other changes, in one public plan.
    function test_MayBeScheduled() external {
        _change(abi.encodeCall(token.dismissMinter, (minter)));
        assertEq(_tag(), 0);
    }

    function _dismiss() private {
        vm.prank(users.governor);
        token.dismissMinter(minter);
    }
}
