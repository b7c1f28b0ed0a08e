// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Base} from "./Base.t.sol";
import {ITwoSpeedChange} from "../../contracts/core/ITwoSpeedChange.sol";
import {IMinterToken} from "../../contracts/examples/IMinterToken.sol";
import {MinterToken} from "../../contracts/examples/MinterToken.sol";
import {Bucket} from "../../contracts/types/Bucket.sol";

/// @notice A `MinterToken` with one minter, who may mint 1,000,000 at once and 25 more per second, for 30 days.
abstract contract MinterBase is Base {
    uint112 internal constant BURST = 1_000_000;
    uint112 internal constant REFILL = 2_160_000;
    uint256 internal constant PER_HOUR = 90_000;
    uint32 internal constant END_DAY = uint32(START / 1 days) + 30;
    uint32 internal constant SLOW = 2 days;

    MinterToken internal token;
    address internal minter = makeAddr("minter");
    address internal alice = makeAddr("alice");

    function setUp() public virtual override {
        super.setUp();
        token = _token(new MinterToken.MinterSeat[](1));
    }

    function _token(MinterToken.MinterSeat[] memory seats) internal returns (MinterToken) {
        seats[0] = MinterToken.MinterSeat(minter, _terms());
        return new MinterToken("Minted", "MINT", users.governor, users.council, _delays(), seats);
    }

    function _delays() internal pure returns (ITwoSpeedChange.ChangeDelays memory) {
        return ITwoSpeedChange.ChangeDelays({slow: SLOW, fast: 6 hours, window: 7 days});
    }

    function _terms() internal pure returns (IMinterToken.MinterTerms memory) {
        return IMinterToken.MinterTerms({burst: BURST, refill: REFILL, endDay: END_DAY});
    }

    function _mint(uint256 amount) internal {
        vm.prank(minter);
        token.mint(alice, amount);
    }

    /// @dev Schedules a call of the token to itself, waits for it and executes it.
    function _change(bytes memory call) internal {
        vm.prank(users.governor);
        token.scheduleChange(call);
        skip(SLOW);
        token.executeChange(call);
    }

    function _expectNotAppointed(address account, uint256 endedAt) internal {
        vm.expectRevert(abi.encodeWithSelector(IMinterToken.MinterNotAppointed.selector, account, endedAt));
    }

    function _expectExceeded(uint256 asked, uint256 available, uint256 retryIn) internal {
        vm.expectRevert(
            abi.encodeWithSelector(IMinterToken.MinterLimitExceeded.selector, minter, asked, available, retryIn)
        );
    }

    function _tag() internal view returns (uint256) {
        return Bucket.unwrap(token.minterRecord(minter)) >> 238;
    }
}
