// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Test} from "forge-std/Test.sol";

import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {OutflowEscrow} from "../../../contracts/outflow/OutflowEscrow.sol";
import {Bucket} from "../../../contracts/types/Bucket.sol";
import {OutflowHost} from "../../harness/OutflowHost.sol";
import {MintableToken} from "../../mocks/tokens/MintableToken.sol";
import {LaneHistory} from "./LaneHistory.sol";

/// @notice What honest users, an attacker with unlimited capital, guardians, the governor and time do to a host. Each
/// function is one transaction and can always succeed.
contract OutflowHandler is Test {
    struct Opened {
        uint64 id;
        IOutflowEscrow.Claim claim;
    }

    address internal constant NATIVE = 0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE;

    OutflowHost internal immutable HOST;
    OutflowEscrow internal immutable ESCROW;
    address internal immutable GUARDIAN;
    IOutflowLimiter.OutflowTerms internal _loosest;
    address[] internal _assets;
    address[] internal _actors;
    Opened[] internal _claims;

    mapping(address asset => LaneHistory) public history;
    mapping(address asset => LaneHistory) public liquidations;
    /// @notice Whether a liquidation ever moved another lane, or another exit the lane of liquidators.
    bool public lanesMixed;
    mapping(address asset => uint256) public lastPassed;
    bool public lineWentBack;
    uint256 public roundTripsThatMoved;
    mapping(bytes32 action => uint256) public calls;

    constructor(
        OutflowHost host,
        address guardian,
        address[] memory assets,
        IOutflowLimiter.OutflowTerms memory loosest
    ) {
        (HOST, ESCROW, GUARDIAN) = (host, OutflowEscrow(payable(host.outflowEscrow())), guardian);
        (_assets, _loosest) = (assets, loosest);
        for (uint256 i = 0; i < 4; ++i) {
            _actors.push(address(uint160(0xa000 + i)));
        }
        for (uint256 i = 0; i < assets.length; ++i) {
            history[assets[i]] = new LaneHistory(loosest.refill / loosest.window, loosest.smallRefill / loosest.window);
            uint112 rate = host.liquidationTerms(assets[i]).refill / loosest.window;
            liquidations[assets[i]] = new LaneHistory(rate, 0);
            _record(assets[i]);
        }
    }

    receive() external payable {}

    // Flows

    function deposit(uint256 assetSeed, uint256 amount) external counted("deposit") {
        address asset = _asset(assetSeed);
        amount = bound(amount, 1, 20_000_000);
        _mint(asset, address(HOST), amount);
        _before(asset);
        HOST.inflow(asset, amount);
        history[asset].addInflow(amount);
        _record(asset);
    }

    function exact(uint256 assetSeed, uint256 actorSeed, uint256 amount) external counted("exact") {
        address asset = _asset(assetSeed);
        (uint256 main, uint256 small) = HOST.outflowCapacity(asset);
        uint256 most = main > small ? main : small;
        if (most > _balance(asset)) most = _balance(asset);
        if (most == 0) return;
        amount = bound(amount, 1, most);
        _before(asset);
        uint256 word = _smallWord(asset);
        uint256 lane = HOST.liquidationCapacity(asset);
        HOST.exact(asset, _actor(actorSeed), amount);
        if (HOST.liquidationCapacity(asset) != lane) lanesMixed = true;
        history[asset].addPaid(amount, _smallWord(asset) != word);
        _record(asset);
    }

    function delayed(uint256 assetSeed, uint256 actorSeed, uint256 amount) external counted("delayed") {
        address asset = _asset(assetSeed);
        if (_balance(asset) == 0) return;
        amount = bound(amount, 1, _balance(asset) < 5_000_000 ? _balance(asset) : 5_000_000);
        address actor = _actor(actorSeed);
        _before(asset);
        uint256 word = _smallWord(asset);
        (uint256 paid, uint64 id) = HOST.delayed(asset, actor, amount);
        history[asset].addPaid(paid, _smallWord(asset) != word);
        if (id != 0) _remember(id, asset, actor, amount - paid);
        _record(asset);
    }

    /// @dev Value that is here for one transaction only, in either order.
    function roundTrip(uint256 assetSeed, uint256 amount, bool outFirst) external counted("round trip") {
        address asset = _asset(assetSeed);
        _before(asset);
        HOST.inflow(asset, 1); // settles the word in this second, and takes the day's sample
        history[asset].addInflow(1);
        // Above the small lane's reach, and not so much that it trips or needs the line: those are outflows.
        (uint256 main, uint256 small) = HOST.outflowCapacity(asset);
        uint256 level = _tripLevel(asset);
        if (main <= level + small + 1) return _record(asset);
        amount = bound(amount, small + 1, outFirst ? main - level - 1 : 20_000_000);
        if (!outFirst) _mint(asset, address(HOST), amount);
        if (amount > _balance(asset)) return _record(asset);
        uint256 word = _mainWord(asset);
        if (outFirst) HOST.exact(asset, address(this), amount);
        HOST.inflow(asset, amount);
        if (!outFirst) HOST.exact(asset, address(this), amount);
        else _mint(asset, address(HOST), amount);
        if (_mainWord(asset) != word) ++roundTripsThatMoved;
        _record(asset);
    }

    function donate(uint256 assetSeed, uint256 amount, bool toEscrow) external counted("donate") {
        address asset = _asset(assetSeed);
        if (asset == NATIVE && toEscrow) return; // its escrow takes native value from the host only
        _mint(asset, toEscrow ? address(ESCROW) : address(HOST), bound(amount, 1, 20_000_000));
    }

    /// @dev Asks for more than there is, for all of it, or for less.
    function liquidate(uint256 assetSeed, uint256 actorSeed, uint256 amount) external counted("liquidate") {
        address asset = _asset(assetSeed);
        amount = bound(amount, 1, _balance(asset) + 1);
        if (amount > _balance(asset)) return;
        _record(asset);
        (uint256 main, uint256 small) = HOST.outflowCapacity(asset);
        uint256 paid = HOST.liquidate(asset, _actor(actorSeed), amount);
        (uint256 mainAfter, uint256 smallAfter) = HOST.outflowCapacity(asset);
        if (mainAfter != main || smallAfter != small) lanesMixed = true;
        liquidations[asset].addPaid(paid, false);
        _record(asset);
    }

    // Claims

    function release(uint256 seed) external counted("release") {
        if (_claims.length == 0) return;
        uint256 index = seed % _claims.length;
        Opened memory opened = _claims[index];
        if (HOST.outflowLinePassed(opened.claim.asset) < opened.claim.lineEnd) return;
        if (ESCROW.claimState(opened.id, opened.claim) != IOutflowEscrow.ClaimState.Due) return;
        ESCROW.release(opened.id, opened.claim);
        _forget(index);
    }

    function hold(uint256 assetSeed, uint256 first, uint256 last) external counted("hold") {
        address asset = _asset(assetSeed);
        uint64 count = ESCROW.claimCount(asset);
        if (count == 0) return;
        first = bound(first, 1, count);
        vm.prank(GUARDIAN);
        HOST.holdClaims(asset, uint64(first), uint64(bound(last, first, count)));
    }

    // Guardian, governor, time

    function latch(uint256 assetSeed, uint256 duration, bool wholeHost) external counted("latch") {
        uint32 most = HOST.guardianStatus(GUARDIAN).available;
        if (most > 6 hours) most = 6 hours;
        if (most == 0) return;
        vm.prank(GUARDIAN);
        HOST.latchOutflow(wholeHost ? address(0) : _asset(assetSeed), uint32(bound(duration, 1, most)), "", "");
    }

    /// @dev Terms between a quarter of the loosest and the loosest: the bound of the loosest must hold throughout.
    function retune(uint256 assetSeed, uint256 burst, uint256 refill) external counted("retune") {
        address asset = _asset(assetSeed);
        IOutflowLimiter.OutflowTerms memory terms = HOST.outflowTerms(asset);
        if (terms.isShare) return;
        terms.burst = uint112(bound(burst, _loosest.burst / 4, _loosest.burst));
        terms.refill = uint112(bound(refill, 0, _loosest.refill));
        _before(asset);
        HOST.initTerms(asset, terms);
        _record(asset);
    }

    function wait(uint256 seconds_, uint256 scale) external counted("wait") {
        uint256[4] memory scales = [uint256(12), 1 hours, 1 days, 3 weeks];
        skip(bound(seconds_, 0, scales[scale % 4]));
        for (uint256 i = 0; i < _assets.length; ++i) {
            _record(_assets[i]);
        }
    }

    // What the invariants ask

    function claimCount() external view returns (uint256) {
        return _claims.length;
    }

    function claimAt(uint256 index) external view returns (Opened memory) {
        return _claims[index];
    }

    /// @dev Brings the line to its end by inflow, waits out review and hold, and pays everybody.
    function payEverybody() external {
        for (uint256 i = 0; i < _assets.length; ++i) {
            (Bucket main,) = HOST.outflowBuckets(_assets[i]);
            uint256 debt = main.debt();
            _mint(_assets[i], address(HOST), debt);
            if (debt != 0) HOST.inflow(_assets[i], debt);
        }
        skip(4 days);
        for (uint256 i = 0; i < _claims.length; ++i) {
            ESCROW.release(_claims[i].id, _claims[i].claim);
        }
    }

    // Private

    modifier counted(bytes32 action) {
        ++calls[action];
        _;
    }

    function _before(address asset) private {
        _record(asset);
    }

    function _record(address asset) private {
        uint256 passed = HOST.outflowLinePassed(asset);
        if (passed < lastPassed[asset]) lineWentBack = true;
        lastPassed[asset] = passed;
        history[asset].record(vm.getBlockTimestamp(), passed);
        liquidations[asset].record(vm.getBlockTimestamp(), 0);
    }

    function _remember(uint64 id, address asset, address actor, uint256 amount) private {
        uint128 lineEnd = HOST.outflowLine(asset).reserved;
        uint40 madeAt = uint40(vm.getBlockTimestamp());
        _claims.push(Opened(id, IOutflowEscrow.Claim(asset, actor, uint128(amount), lineEnd, madeAt, 0)));
    }

    function _forget(uint256 index) private {
        _claims[index] = _claims[_claims.length - 1];
        _claims.pop();
    }

    function _mint(address asset, address to, uint256 amount) private {
        if (asset == NATIVE) vm.deal(to, to.balance + amount);
        else MintableToken(asset).mint(to, amount);
    }

    function _balance(address asset) private view returns (uint256) {
        return asset == NATIVE ? address(HOST).balance : MintableToken(asset).balanceOf(address(HOST));
    }

    /// @dev What an outflow has to leave so that it does not trip, rounded up.
    function _tripLevel(address asset) private view returns (uint256) {
        (Bucket bucket,) = HOST.outflowBuckets(asset);
        return ((bucket.tag() >> 2) & 63) * bucket.burst() / 64 + 1;
    }

    /// @dev The whole word but for the flag of a latch that is over, which the next outflow takes down.
    function _mainWord(address asset) private view returns (uint256) {
        (Bucket main,) = HOST.outflowBuckets(asset);
        bool isOver = HOST.outflowLatchedUntil(asset) <= vm.getBlockTimestamp();
        return Bucket.unwrap(isOver ? main.withTag(main.tag() & ~uint256(1)) : main);
    }

    /// @dev What the small lane has left; it changes, within a second, only when the lane pays.
    function _smallWord(address asset) private view returns (uint256) {
        (, Bucket small) = HOST.outflowBuckets(asset);
        return small.settle(vm.getBlockTimestamp()).available();
    }

    function _asset(uint256 seed) private view returns (address) {
        return _assets[seed % _assets.length];
    }

    function _actor(uint256 seed) private view returns (address) {
        return _actors[seed % _actors.length];
    }
}
