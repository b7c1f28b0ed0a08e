// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IMinterToken} from "../../../contracts/examples/IMinterToken.sol";
import {MinterToken} from "../../../contracts/examples/MinterToken.sol";
import {MinterBase} from "../../utils/MinterBase.t.sol";
import {MinterHandler} from "./MinterHandler.sol";

/// @notice A minter's word holds its allowance and its role, and neither disturbs the other.
contract MinterInvariants is MinterBase {
    uint32 private constant LAST_DAY = END_DAY + 3650;

    MinterHandler private handler;

    function setUp() public override {
        super.setUp();
        IMinterToken.MinterTerms memory terms = IMinterToken.MinterTerms(BURST, REFILL, LAST_DAY);
        address[] memory minters = new address[](3);
        MinterToken.MinterSeat[] memory seats = new MinterToken.MinterSeat[](3);
        for (uint256 i = 0; i < 3; ++i) {
            minters[i] = address(uint160(0x3141 + i));
            seats[i] = MinterToken.MinterSeat(minters[i], terms);
        }
        token = new MinterToken("Minted", "MINT", users.governor, users.council, _delays(), seats);
        handler = new MinterHandler(token, users.governor, SLOW, minters, terms);
        targetContract(address(handler));
    }

    function invariant_OUT12_EachMinterStaysWithinBurstAndRefill() external view {
        for (uint256 i = 0; i < 3; ++i) {
            assertLe(handler.worst(handler.minters(i)), int256(uint256(BURST)) << 16);
        }
    }

    function invariant_OUT12_FlowsTouchNoTag() external view {
        for (uint256 i = 0; i < 3; ++i) {
            address minter_ = handler.minters(i);
            assertEq(token.minterRecord(minter_).tag(), handler.expectedTag(minter_));
        }
    }

    function invariant_SupplyIsWhatWasMintedAndNotBurned() external view {
        assertEq(token.totalSupply(), handler.supply());
    }
}
