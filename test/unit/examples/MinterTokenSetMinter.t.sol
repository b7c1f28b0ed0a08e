// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "../../../contracts/core/Authority.sol";
import {IMinterToken} from "../../../contracts/examples/IMinterToken.sol";
import {MinterTag} from "../../../contracts/examples/MinterTag.sol";
import {MinterToken} from "../../../contracts/examples/MinterToken.sol";
import {Bucket, BucketLib} from "../../../contracts/types/Bucket.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {MinterBase} from "../../utils/MinterBase.t.sol";

/// @notice `setMinter`: see setMinter.tree.
contract MinterTokenSetMinterTest is MinterBase {
    using MinterTag for Bucket;

    function test_SetsUp() external {
        Bucket record = BucketLib.create(BURST, REFILL, 1 days, START).appointed(END_DAY);
        vm.expectEmit();
        emit IMinterToken.MinterSet(minter, _terms(), record);
        MinterToken other = _token(new MinterToken.MinterSeat[](1));
        assertEq(Bucket.unwrap(other.minterRecord(minter)), Bucket.unwrap(record));
        assertEq(record.endsAt(), uint256(END_DAY) * 1 days);
    }

    // At once

    function test_RevertWhen_TheSenderIsNotTheGovernor() external {
        address[3] memory senders = [users.council, minter, users.stranger];
        for (uint256 i = 0; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, senders[i], Tier.Governor));
            vm.prank(senders[i]);
            token.setMinter(minter, _terms());
        }
    }

    function test_GUA6_RevertWhen_AnythingLoosens() external {
        _expectLoosens(minter, IMinterToken.MinterTerms(BURST + 1, REFILL, END_DAY));
        _expectLoosens(minter, IMinterToken.MinterTerms(BURST, REFILL + 2, END_DAY));
        _expectLoosens(minter, IMinterToken.MinterTerms(BURST, REFILL, END_DAY + 1));
        _expectLoosens(minter, IMinterToken.MinterTerms(1, 0, type(uint32).max));
    }

    function test_GUA6_RevertWhen_ItAppoints() external {
        _expectLoosens(alice, _terms());
        vm.prank(users.governor);
        token.dismissMinter(minter);
        _expectLoosens(minter, _terms());
    }

    function test_GUA6_RevertWhen_TheAppointmentHasEnded() external {
        vm.warp(uint256(END_DAY) * 1 days);
        _expectLoosens(minter, _terms());
    }

    function test_GUA6_TighteningIsInstant() external {
        _mint(100_000);
        IMinterToken.MinterTerms memory terms = IMinterToken.MinterTerms(500_000, 1_200_000, END_DAY - 1);
        Bucket record = token.minterRecord(minter).withLimit(500_000, 1_200_000, 1 days).appointed(END_DAY - 1);
        vm.expectEmit(address(token));
        emit IMinterToken.MinterSet(minter, terms, record);
        vm.prank(users.governor);
        token.setMinter(minter, terms);
        assertEq(token.mintCapacity(minter), 500_000);
    }

    function test_RevertWhen_TheTermsAreInvalid() external {
        _expectInvalid(minter, IMinterToken.MinterTerms(0, REFILL, END_DAY));
        _expectInvalid(minter, IMinterToken.MinterTerms(BURST, REFILL, uint32(START / 1 days)));
        vm.warp(START + 1 days - 1);
        IMinterToken.MinterTerms memory today = IMinterToken.MinterTerms(BURST, REFILL, uint32(START / 1 days) + 1);
        vm.prank(users.governor);
        token.setMinter(minter, today);
        skip(1);
        _expectInvalidSetUp(address(0), _terms());
        _expectInvalidSetUp(minter, IMinterToken.MinterTerms(BURST, REFILL, 1 << 17));
    }

    // As a scheduled change

    function test_GUA6_AppointingIsAScheduledChange() external {
        bytes memory call = abi.encodeCall(token.setMinter, (alice, _terms()));
        vm.prank(users.governor);
        token.scheduleChange(call);
        skip(SLOW);
        assertEq(token.mintCapacity(alice), 0);
        vm.prank(users.stranger);
        token.executeChange(call);
        assertEq(token.mintCapacity(alice), BURST);
    }

    function test_OUT12_ARaiseSettlesFirstAndKeepsWhatWasUsed() external {
        _mint(BURST);
        bytes memory call = abi.encodeCall(token.setMinter, (minter, IMinterToken.MinterTerms(BURST * 9, 0, END_DAY)));
        skip(1 hours);
        vm.prank(users.governor);
        token.scheduleChange(call);
        skip(SLOW);
        _mint(BURST);
        skip(1 hours);
        token.executeChange(call);
        assertEq(token.mintCapacity(minter), PER_HOUR, "the hour at the old rate, and no gift");
        skip(1 days);
        assertEq(token.mintCapacity(minter), PER_HOUR);
    }

    function test_OUT12_WhoComesBackHasUsedUpWhatItHadUsedUp() external {
        _mint(BURST);
        vm.prank(users.governor);
        token.dismissMinter(minter);
        bytes memory call = abi.encodeCall(token.setMinter, (minter, IMinterToken.MinterTerms(BURST, 0, END_DAY)));
        _change(call);
        assertEq(token.mintCapacity(minter), BURST, "two days have refilled it");
        _mint(BURST);
        vm.prank(users.governor);
        token.dismissMinter(minter);
        _change(call);
        assertEq(token.mintCapacity(minter), 0, "at a rate of zero nothing has");
    }

    function _expectLoosens(address account, IMinterToken.MinterTerms memory terms) private {
        vm.expectRevert(abi.encodeWithSelector(IMinterToken.MinterChangeLoosens.selector, account));
        vm.prank(users.governor);
        token.setMinter(account, terms);
    }

    function _expectInvalid(address account, IMinterToken.MinterTerms memory terms) private {
        vm.expectRevert(abi.encodeWithSelector(IMinterToken.MinterTermsInvalid.selector, account));
        vm.prank(users.governor);
        token.setMinter(account, terms);
    }

    function _expectInvalidSetUp(address account, IMinterToken.MinterTerms memory terms) private {
        MinterToken.MinterSeat[] memory seats = new MinterToken.MinterSeat[](1);
        seats[0] = MinterToken.MinterSeat(account, terms);
        vm.expectRevert(abi.encodeWithSelector(IMinterToken.MinterTermsInvalid.selector, account));
        new MinterToken("Minted", "MINT", users.governor, users.council, _delays(), seats);
    }
}
