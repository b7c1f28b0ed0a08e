// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IMinterToken} from "../../contracts/examples/IMinterToken.sol";
import {MinterToken} from "../../contracts/examples/MinterToken.sol";
import {MinterTokenRole, MinterTokenSeparate, TwiceMinter} from "../harness/MinterGasHosts.sol";
import {MinterBase} from "../utils/MinterBase.t.sol";

/// @notice What a limit adds to a mint that reads the minter's role anyway: in the word of the role, and in a slot of
/// its own. Every allowance is partly used, an hour ago. Cold figures need `--isolate`.
contract MinterWordGasTest is MinterBase {
    uint256 private constant AMOUNT = 1000;

    TwiceMinter private twice;
    MinterToken.MinterSeat[] private _seats;

    function setUp() public override {
        super.setUp();
        twice = new TwiceMinter();
        _seats.push(MinterToken.MinterSeat(address(twice), _terms()));
    }

    function test_OUT12_SharedWord() external {
        (uint256 cold, uint256 warm) =
            _added(new MinterToken("Minted", "MINT", users.governor, users.governor, _delays(), _seats));
        vm.snapshotValue("outflow", "sharedWord.cold", cold);
        vm.snapshotValue("outflow", "sharedWord.warm", warm);
    }

    function test_SeparateWord() external {
        (uint256 cold, uint256 warm) = _added(new MinterTokenSeparate(users.governor, _delays(), _seats));
        vm.snapshotValue("outflow", "separateWord.cold", cold);
        vm.snapshotValue("outflow", "separateWord.warm", warm);
    }

    function _added(IMinterToken limited) private returns (uint256 cold, uint256 warm) {
        IMinterToken role = new MinterTokenRole(users.governor, _delays(), _seats);
        (cold, warm) = _measured(limited);
        (uint256 roleCold, uint256 roleWarm) = _measured(role);
        return (cold - roleCold, warm - roleWarm);
    }

    function _measured(IMinterToken token_) private returns (uint256 cold, uint256 warm) {
        twice.once(token_, AMOUNT);
        skip(1 hours);
        cold = twice.once(token_, AMOUNT);
        warm = twice.second(token_, AMOUNT);
    }
}
