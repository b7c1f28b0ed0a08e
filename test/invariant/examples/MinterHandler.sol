// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {CommonBase} from "forge-std/Base.sol";
import {StdCheats} from "forge-std/StdCheats.sol";
import {StdUtils} from "forge-std/StdUtils.sol";

import {IMinterToken} from "../../../contracts/examples/IMinterToken.sol";
import {MinterTag} from "../../../contracts/examples/MinterTag.sol";
import {MinterToken} from "../../../contracts/examples/MinterToken.sol";
import {Bucket} from "../../../contracts/types/Bucket.sol";

/// @notice Three minters with stolen keys, a governor who tightens, dismisses and appoints, and time.
contract MinterHandler is CommonBase, StdCheats, StdUtils {
    using MinterTag for Bucket;

    MinterToken private immutable TOKEN;
    address private immutable GOVERNOR;
    uint256 private immutable SLOW;
    IMinterToken.MinterTerms private _loosest;
    address[] public minters;

    uint256 public supply;
    mapping(address minter => uint256) public expectedTag;
    /// @notice Most that a minter issued over any interval, what it got back and the loosest refill apart, in 1/65,536.
    mapping(address minter => int256) public worst;

    mapping(address minter => int256) private _net;
    mapping(address minter => int256) private _lowest;

    constructor(
        MinterToken token,
        address governor,
        uint256 slow,
        address[] memory minters_,
        IMinterToken.MinterTerms memory loosest
    ) {
        (TOKEN, GOVERNOR, SLOW, minters, _loosest) = (token, governor, slow, minters_, loosest);
        for (uint256 i = 0; i < minters_.length; ++i) {
            expectedTag[minters_[i]] = token.minterRecord(minters_[i]).tag();
            _lowest[minters_[i]] = type(int256).max;
            _record(minters_[i]);
        }
    }

    // Minters

    function mint(uint256 seed, uint256 amount) external {
        address minter = _minter(seed);
        uint256 capacity = TOKEN.mintCapacity(minter);
        if (capacity == 0) return;
        amount = bound(amount, 1, capacity);
        _record(minter);
        vm.prank(minter);
        TOKEN.mint(minter, amount);
        supply += amount;
        _net[minter] += int256(amount);
        _record(minter);
    }

    function burn(uint256 seed, uint256 amount) external {
        address minter = _minter(seed);
        uint256 held = TOKEN.balanceOf(minter);
        if (held == 0) return;
        amount = bound(amount, 1, held);
        uint256 before = _available(minter);
        vm.prank(minter);
        TOKEN.burn(amount);
        supply -= amount;
        _net[minter] -= int256(_available(minter) - before);
        _record(minter);
    }

    // Governor

    function tighten(uint256 seed, uint256 burst, uint256 refill) external {
        address minter = _minter(seed);
        Bucket record = TOKEN.minterRecord(minter);
        if (!record.mayMint(vm.getBlockTimestamp())) return;
        IMinterToken.MinterTerms memory terms = IMinterToken.MinterTerms({
            burst: uint112(bound(burst, 1, record.burst())),
            refill: uint112(bound(refill, 0, record.rate() * 1 days >> 16)),
            endDay: uint32(record.endsAt() / 1 days)
        });
        vm.prank(GOVERNOR);
        TOKEN.setMinter(minter, terms);
    }

    function dismiss(uint256 seed) external {
        address minter = _minter(seed);
        if (expectedTag[minter] == 0) return;
        vm.prank(GOVERNOR);
        TOKEN.dismissMinter(minter);
        expectedTag[minter] = 0;
    }

    function appoint(uint256 seed) external {
        address minter = _minter(seed);
        bytes memory call = abi.encodeCall(TOKEN.setMinter, (minter, _loosest));
        vm.prank(GOVERNOR);
        TOKEN.scheduleChange(call);
        skip(SLOW);
        TOKEN.executeChange(call);
        expectedTag[minter] = 1 | (uint256(_loosest.endDay) << 1);
    }

    // Time

    function wait(uint256 time) external {
        skip(bound(time, 1, 1 days));
    }

    // Private

    function _minter(uint256 seed) private view returns (address) {
        return minters[seed % minters.length];
    }

    function _available(address minter) private view returns (uint256) {
        return TOKEN.minterRecord(minter).settle(vm.getBlockTimestamp()).available();
    }

    /// @dev The largest rise of `net - rate x time` above its lowest value so far.
    function _record(address minter) private {
        uint256 rate = (uint256(_loosest.refill) << 16) / 1 days;
        int256 line = (_net[minter] << 16) - int256(rate * vm.getBlockTimestamp());
        if (line < _lowest[minter]) _lowest[minter] = line;
        if (line - _lowest[minter] > worst[minter]) worst[minter] = line - _lowest[minter];
    }
}
