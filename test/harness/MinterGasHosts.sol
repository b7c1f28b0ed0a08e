// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IMinterToken} from "../../contracts/examples/IMinterToken.sol";
import {MinterToken} from "../../contracts/examples/MinterToken.sol";
import {Bucket, BucketLib} from "../../contracts/types/Bucket.sol";
import {ITwoSpeedChange} from "../../contracts/core/ITwoSpeedChange.sol";

// `MinterToken` and two that differ from it in `mint` alone: what it costs more is what the limit costs.

/// @notice The role alone, without a limit.
contract MinterTokenRole is MinterToken {
    constructor(address governor, ITwoSpeedChange.ChangeDelays memory delays, MinterSeat[] memory minters)
        MinterToken("Minted", "MINT", governor, governor, delays, minters)
    {}

    function mint(address to, uint256 amount) external override {
        require(amount != 0, MinterAmountZero());
        _checkAppointed(_records[msg.sender]);
        _mint(to, amount);
    }
}

/// @notice The allowance in a slot of its own.
contract MinterTokenSeparate is MinterToken {
    mapping(address minter => Bucket) private _allowances;

    constructor(address governor, ITwoSpeedChange.ChangeDelays memory delays, MinterSeat[] memory minters)
        MinterToken("Minted", "MINT", governor, governor, delays, minters)
    {
        for (uint256 i = 0; i < minters.length; ++i) {
            MinterTerms memory terms = minters[i].terms;
            _allowances[minters[i].account] = BucketLib.create(terms.burst, terms.refill, 1 days, block.timestamp);
        }
    }

    function mint(address to, uint256 amount) external override {
        require(amount != 0, MinterAmountZero());
        _checkAppointed(_records[msg.sender]);
        Bucket allowance = _allowances[msg.sender].settle(block.timestamp);
        if (amount > allowance.available()) _refuse(allowance, amount);
        _allowances[msg.sender] = allowance.charge(amount);
        _mint(to, amount);
    }
}

/// @notice A minter that mints twice in one transaction: the second call finds everything warm.
contract TwiceMinter {
    function once(IMinterToken token, uint256 amount) external returns (uint256 gas) {
        gas = gasleft();
        token.mint(address(this), amount);
        gas -= gasleft();
    }

    function second(IMinterToken token, uint256 amount) external returns (uint256 gas) {
        token.mint(address(this), amount);
        gas = gasleft();
        token.mint(address(this), amount);
        gas -= gasleft();
    }
}
