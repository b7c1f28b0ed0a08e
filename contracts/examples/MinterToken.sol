// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

import {IMinterToken} from "./IMinterToken.sol";
import {MinterTag} from "./MinterTag.sol";
import {OwnableAuthority} from "../access/OwnableAuthority.sol";
import {Bucket, BucketLib} from "../types/Bucket.sol";
import {Tier} from "../types/Tier.sol";

/// @title MinterToken
/// @notice EXAMPLE, UNAUDITED. A token whose minters' allowances live in the words that hold their roles.
/// @dev What it shows: the value type alone (OUT-12). A host that writes a word per actor anyway puts a `Bucket` there
/// and its own flags into the tag: limit and role are one read and one write.
/// What it stops: a stolen minter key that issues without end.
/// Who may act: appointed minters mint; the governor appoints slowly, tightens and dismisses at once; anyone burns.
/// Whom it trusts: the governor's appointments, which the council can veto while they wait.
/// What it cannot stop: each minter's burst, and what it regains per day.
/// How it combines: without modules. A host that also pauses inherits `TimelockedUnpause` and guards `mint` with a
/// scope; one that pays out what it holds inherits `OutflowLimiter`, which has trips, claims and a small lane on top.
/// @custom:security-contact see SECURITY.md
contract MinterToken is IMinterToken, ERC20, OwnableAuthority {
    using MinterTag for Bucket;

    /// @notice A minter and its terms.
    struct MinterSeat {
        address account;
        MinterTerms terms;
    }

    uint256 private constant WINDOW = 1 days;

    mapping(address minter => Bucket) internal _records;

    constructor(
        string memory name,
        string memory symbol,
        address governor,
        address council,
        ChangeDelays memory delays,
        MinterSeat[] memory minters
    ) ERC20(name, symbol) OwnableAuthority(governor, council) {
        __TwoSpeedChange_init(delays);
        for (uint256 i = 0; i < minters.length; ++i) {
            _setMinter(minters[i].account, minters[i].terms);
        }
    }

    // Minters

    /// @inheritdoc IMinterToken
    function mint(address to, uint256 amount) external virtual {
        require(amount != 0, MinterAmountZero());
        Bucket record = _records[msg.sender];
        _checkAppointed(record);
        record = record.settle(block.timestamp);
        if (amount > record.available()) _refuse(record, amount);
        _records[msg.sender] = record.charge(amount);
        _mint(to, amount);
    }

    // Anyone

    /// @inheritdoc IMinterToken
    function burn(uint256 amount) external {
        require(amount != 0, MinterAmountZero());
        _burn(msg.sender, amount);
        Bucket record = _records[msg.sender];
        if (!record.isSet()) return;
        (_records[msg.sender],) = record.settle(block.timestamp).credit(amount);
    }

    // Governor

    /// @inheritdoc IMinterToken
    function setMinter(address minter, MinterTerms calldata terms) external {
        if (!_isScheduledCall()) {
            _checkTier(Tier.Governor);
            require(_isTighter(_records[minter], terms), MinterChangeLoosens(minter));
        }
        _setMinter(minter, terms);
    }

    /// @inheritdoc IMinterToken
    function dismissMinter(address minter) external {
        if (!_isScheduledCall()) _checkTier(Tier.Governor);
        Bucket record = _records[minter];
        require(record.tag() != 0, MinterNotAppointed(minter, 0));
        _records[minter] = record.dismissed();
        emit MinterDismissed(minter);
    }

    // Reads

    /// @inheritdoc IMinterToken
    function mintCapacity(address minter) external view returns (uint256) {
        Bucket record = _records[minter];
        return record.mayMint(block.timestamp) ? record.settle(block.timestamp).available() : 0;
    }

    /// @inheritdoc IMinterToken
    function minterRecord(address minter) external view returns (Bucket) {
        return _records[minter];
    }

    // Internals

    function _checkAppointed(Bucket record) internal view {
        require(record.mayMint(block.timestamp), MinterNotAppointed(msg.sender, record.endsAt()));
    }

    /// @dev Out of line: when the amount fits is worked out only for who is refused.
    function _refuse(Bucket record, uint256 amount) internal view {
        revert MinterLimitExceeded(msg.sender, amount, record.available(), record.secondsUntil(amount));
    }

    function _isTighter(Bucket record, MinterTerms calldata terms) private view returns (bool) {
        Bucket next = record.withLimit(terms.burst, terms.refill, WINDOW);
        return record.mayMint(block.timestamp) && next.burst() <= record.burst() && next.rate() <= record.rate()
            && uint256(terms.endDay) * 1 days <= record.endsAt();
    }

    /// @dev Settles first, so that the new rate does not count for the time before it.
    function _setMinter(address minter, MinterTerms memory terms) private {
        bool isValid = minter != address(0) && terms.burst != 0 && terms.endDay <= MinterTag.LAST_DAY;
        require(isValid && uint256(terms.endDay) * 1 days > block.timestamp, MinterTermsInvalid(minter));
        Bucket record = _records[minter];
        record = record.isSet()
            ? record.settle(block.timestamp).withLimit(terms.burst, terms.refill, WINDOW)
            : BucketLib.create(terms.burst, terms.refill, WINDOW, block.timestamp);
        record = record.appointed(terms.endDay);
        _records[minter] = record;
        emit MinterSet(minter, terms, record);
    }
}
