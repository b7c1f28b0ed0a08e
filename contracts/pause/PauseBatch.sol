// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {ERC165Checker} from "@openzeppelin/contracts/utils/introspection/ERC165Checker.sol";

import {BoundedCall} from "./BoundedCall.sol";
import {IGuardianPause} from "./IGuardianPause.sol";
import {IPauseBatch} from "./IPauseBatch.sol";
import {IContainment} from "../core/IContainment.sol";
import {IContainmentStatus} from "../core/IContainmentStatus.sol";
import {ContainmentWord} from "../types/ContainmentWord.sol";
import {ScopeSet} from "../types/Scope.sol";
import {Tier} from "../types/Tier.sol";

/// @title PauseBatch
/// @notice Contains many hosts in one transaction and reports on each.
/// @dev What it stops: whatever the scopes of its hosts stop, everywhere at once, when nobody knows yet what is next.
/// Who may act: operators (hot keys) pause and drill; the owner (cold) registers, removes and names operators.
/// Whom it trusts: operators with what each host granted. As guardian that is a clock that runs out. As council it is
/// `councilMax` at a time and again and again, so there let the operators be multisigs. It trusts no host: each call
/// has a gas cap, each answer is cut, and only what a host says afterwards counts as closed.
/// What it cannot stop: a host that lies in its answers, too, or a host whose seat it has lost; see `preflight`.
/// How it combines: a seat (`setGuardian`) or a council membership at each host. The batch uses it to close and to
/// drill and has no function for anything else: not for vetoes, not for giving a veto up.
/// @custom:security-contact see SECURITY.md
contract PauseBatch is IPauseBatch, Ownable2Step {
    using BoundedCall for address;

    struct Target {
        // 20 + 4 + 2 = 26 bytes: the only slot that a pause reads
        address host;
        uint32 gasCap;
        // Place in `_names`.
        uint16 index;
    }

    // The dearest pause, every scope of a market that was never closed before, takes 104,000; behind a proxy 110,000.
    uint256 private constant GAS_CAP_MIN = 150_000;
    // A sixteenth of a transaction: one host must not crowd out the others.
    uint256 private constant GAS_CAP_MAX = 1_000_000;
    // EIP-7825 caps a transaction at 16,777,216. The difference is for a multisig around the call.
    uint256 private constant TRANSACTION_MAX = 16_000_000;
    // Asking a host for its word takes three cold slots and two cold accounts at worst: a proxy with a beacon.
    uint256 private constant READ_GAS = 50_000;
    // Around the call to one target: reading back, and less than 10,000 for its slots, its account and a reason of 256
    // bytes that is kept, logged and returned. The rest is for costs that a fork may raise.
    uint256 private constant TARGET_GAS = 80_000;
    // Around all targets: the array and the event.
    uint256 private constant BASE_GAS = 30_000;
    // What a transaction pays before the contract can look at its gas, as a whole and for each order.
    uint256 private constant ENTRY_GAS = 40_000;
    uint256 private constant ORDER_GAS = 8000;
    // The longest error of a host is 132 bytes; a revert string may want more.
    uint256 private constant REASON_MAX = 256;

    /// @inheritdoc IPauseBatch
    Tier public immutable tier;
    /// @inheritdoc IPauseBatch
    mapping(address account => bool) public isOperator;
    /// @inheritdoc IPauseBatch
    mapping(address host => bytes32) public nameOf;
    mapping(bytes32 name => Target) private _targets;
    bytes32[] private _names;

    modifier onlyOperator() {
        require(isOperator[msg.sender] || msg.sender == owner(), BatchUnauthorized(msg.sender));
        _;
    }

    modifier onlyGuardianTier() {
        require(tier == Tier.Guardian, BatchTierInvalid(tier));
        _;
    }

    constructor(address owner_, Tier tier_) Ownable(owner_) {
        require(tier_ == Tier.Guardian || tier_ == Tier.Council, BatchTierInvalid(tier_));
        tier = tier_;
    }

    // Operators and owner

    /// @inheritdoc IPauseBatch
    function pause(Order[] calldata orders, bytes32 cause, bytes32 evidence)
        external
        onlyOperator
        returns (Result[] memory results)
    {
        results = _begin(_namesOf(orders));
        for (uint256 i = 0; i < orders.length; ++i) {
            Order calldata order = orders[i];
            bytes memory payload = _payload(order.market, order.scopes, order.duration, cause, evidence);
            _pauseOne(results[i], payload, order.market, order.scopes);
        }
        _reportPause(results, cause);
    }

    /// @inheritdoc IPauseBatch
    function pauseAll(ScopeSet scopes, uint32 duration, bytes32 cause, bytes32 evidence)
        external
        onlyOperator
        returns (Result[] memory results)
    {
        results = _begin(_names);
        bytes memory payload = _payload(bytes32(0), scopes, duration, cause, evidence);
        for (uint256 i = 0; i < results.length; ++i) {
            _pauseOne(results[i], payload, bytes32(0), scopes);
        }
        _reportPause(results, cause);
    }

    /// @inheritdoc IPauseBatch
    function drill(bytes32[] calldata names) external onlyOperator returns (Result[] memory) {
        return _drill(names);
    }

    /// @inheritdoc IPauseBatch
    function drillAll() external onlyOperator returns (Result[] memory) {
        return _drill(_names);
    }

    // Owner

    /// @inheritdoc IPauseBatch
    // The cast: there are fewer hosts than a transaction has room for.
    // forge-lint: disable-next-item(unsafe-typecast)
    function registerHost(bytes32 name, address host, uint32 gasCap) external onlyOwner {
        require(name != bytes32(0), BatchNameInvalid(name));
        require(_targets[name].host == address(0), BatchNameTaken(name, _targets[name].host));
        require(nameOf[host] == bytes32(0), BatchHostTaken(host, nameOf[host]));
        require(_isHost(host), BatchHostInvalid(host));
        require(gasCap >= GAS_CAP_MIN && gasCap <= GAS_CAP_MAX, BatchGasCapInvalid(gasCap, GAS_CAP_MIN, GAS_CAP_MAX));
        _targets[name] = Target({host: host, gasCap: gasCap, index: uint16(_names.length)});
        nameOf[host] = name;
        _names.push(name);
        uint256 gas = gasLimitFor(_names);
        require(gas <= TRANSACTION_MAX, BatchGasExceeded(gas, TRANSACTION_MAX));
        emit HostRegistered(name, host, gasCap);
    }

    /// @inheritdoc IPauseBatch
    function removeHost(bytes32 name) external onlyOwner {
        Target memory target = _targets[name];
        require(target.host != address(0), BatchNameUnknown(name));
        bytes32 last = _names[_names.length - 1];
        (_names[target.index], _targets[last].index) = (last, target.index);
        _names.pop();
        delete _targets[name];
        delete nameOf[target.host];
        emit HostRemoved(name, target.host);
    }

    /// @inheritdoc IPauseBatch
    function setOperator(address operator, bool allowed) external onlyOwner {
        require(operator != address(0), BatchOperatorInvalid(operator));
        isOperator[operator] = allowed;
        emit OperatorSet(operator, allowed);
    }

    /// @notice Refused: nobody could take a leaked operator's power away.
    function renounceOwnership() public view override onlyOwner {
        revert BatchOwnerRequired();
    }

    // Reads

    /// @inheritdoc IPauseBatch
    function preflight(Order[] calldata orders) external view onlyGuardianTier returns (Result[] memory results) {
        results = _begin(_namesOf(orders));
        for (uint256 i = 0; i < orders.length; ++i) {
            _preflightOne(results[i], orders[i].market, orders[i].scopes, orders[i].duration);
        }
    }

    /// @inheritdoc IPauseBatch
    function preflightAll(ScopeSet scopes, uint32 duration)
        external
        view
        onlyGuardianTier
        returns (Result[] memory results)
    {
        results = _begin(_names);
        for (uint256 i = 0; i < results.length; ++i) {
            _preflightOne(results[i], bytes32(0), scopes, duration);
        }
    }

    /// @inheritdoc IPauseBatch
    function gasLimitFor(bytes32[] memory names) public view returns (uint256 gas) {
        gas = ENTRY_GAS + BASE_GAS;
        for (uint256 i = 0; i < names.length; ++i) {
            gas += ORDER_GAS + _gasFor(_targets[names[i]].gasCap);
        }
    }

    /// @inheritdoc IPauseBatch
    function hosts() external view returns (Registration[] memory list) {
        list = new Registration[](_names.length);
        for (uint256 i = 0; i < list.length; ++i) {
            Target storage target = _targets[_names[i]];
            list[i] = Registration({name: _names[i], host: target.host, gasCap: target.gasCap});
        }
    }

    // Private: all targets

    /// @dev One result per name, `Unregistered` so far. Makes sure that each target can be given all of its gas cap.
    function _begin(bytes32[] memory names) private view returns (Result[] memory results) {
        (uint256 gas, uint256 required) = (gasleft(), BASE_GAS);
        require(names.length != 0, BatchOrdersEmpty());
        results = new Result[](names.length);
        for (uint256 i = 0; i < names.length; ++i) {
            (Result memory result, bytes32 name) = (results[i], names[i]);
            Target storage target = _targets[name];
            (result.name, result.host) = (name, target.host);
            required += _gasFor(target.gasCap);
        }
        require(gas >= required, BatchGasTooLow(gas, required));
    }

    function _drill(bytes32[] memory names) private onlyGuardianTier returns (Result[] memory results) {
        results = _begin(names);
        for (uint256 i = 0; i < results.length; ++i) {
            _drillOne(results[i]);
        }
        uint256 failed = _reportFailures(results, Outcome.Drilled);
        emit BatchDrilled(msg.sender, results.length - failed, failed);
    }

    function _reportPause(Result[] memory results, bytes32 cause) private {
        uint256 failed = _reportFailures(results, Outcome.Closed);
        emit BatchPaused(msg.sender, cause, results.length - failed, failed);
    }

    function _reportFailures(Result[] memory results, Outcome good) private returns (uint256 failed) {
        for (uint256 i = 0; i < results.length; ++i) {
            Result memory result = results[i];
            if (result.outcome == good) continue;
            ++failed;
            emit TargetFailed(result.name, result.host, result.outcome, result.reason);
        }
    }

    // Private: one target. Each writes what became of it into `result`.

    // The cast: compared in the same line.
    // forge-lint: disable-next-item(unsafe-typecast)
    function _pauseOne(Result memory result, bytes memory payload, bytes32 market, ScopeSet scopes) private {
        address host = result.host;
        if (host == address(0)) return;
        (bool accepted, uint256 incident) = _call(result, payload);
        // Also of a host that refused: somebody else may have closed it.
        uint40 until = _closedUntil(host, market, scopes);
        result.until = until;
        if (!accepted) return;
        if (until <= block.timestamp) {
            result.outcome = _unconfirmed(host, Outcome.NotClosed);
        } else {
            (result.outcome, result.incident) = (Outcome.Closed, incident > type(uint64).max ? 0 : uint64(incident));
        }
    }

    // The cast: compared before it.
    // forge-lint: disable-next-item(unsafe-typecast)
    function _drillOne(Result memory result) private {
        address host = result.host;
        if (host == address(0)) return;
        (bool accepted,) = _call(result, abi.encodeCall(IGuardianPause.drill, ()));
        if (!accepted) return;
        bytes memory question = abi.encodeCall(IGuardianPause.guardianStatus, (address(this)));
        // Of the status only `armed` and, four words later, `drillBy`.
        (bool answered, uint256[] memory words) = host.read(READ_GAS, question, 5);
        bool armed = answered && words[0] == 1 && words[4] <= type(uint40).max;
        if (armed) (result.outcome, result.until) = (Outcome.Drilled, uint40(words[4]));
        else result.outcome = _unconfirmed(host, Outcome.NotDrilled);
    }

    // The cast: compared before it.
    // forge-lint: disable-next-item(unsafe-typecast)
    function _preflightOne(Result memory result, bytes32 market, ScopeSet scopes, uint32 duration) private view {
        address host = result.host;
        if (host == address(0)) return;
        bytes memory question = abi.encodeCall(IGuardianPause.canPause, (address(this), market, scopes, duration));
        (bool answered, uint256[] memory words) = host.read(_targets[result.name].gasCap, question, 3);
        if (answered && words[0] == 0) {
            (result.outcome, result.reason) = (Outcome.Refused, abi.encode(words[1]));
        } else if (answered && words[0] == 1 && words[2] >= block.timestamp && words[2] <= type(uint40).max) {
            (result.outcome, result.until) = (Outcome.Closed, uint40(words[2]));
        } else {
            result.outcome = _unconfirmed(host, Outcome.NotClosed);
        }
    }

    function _call(Result memory result, bytes memory payload) private returns (bool accepted, uint256 word) {
        (accepted, word) = result.host.write(_targets[result.name].gasCap, payload);
        if (!accepted) (result.outcome, result.reason) = (Outcome.Refused, BoundedCall.answer(REASON_MAX));
    }

    function _payload(bytes32 market, ScopeSet scopes, uint32 duration, bytes32 cause, bytes32 evidence)
        private
        view
        returns (bytes memory)
    {
        if (tier == Tier.Guardian) {
            return abi.encodeCall(IGuardianPause.pause, (market, scopes, duration, cause, evidence));
        }
        return
            abi.encodeCall(IContainment.contain, (market, scopes, uint40(block.timestamp) + duration, cause, evidence));
    }

    /// @dev Second at which the first of the scopes opens, as the host says; zero when it says nothing sensible.
    // The casts cut a field out of a word.
    // forge-lint: disable-next-item(unsafe-typecast)
    function _closedUntil(address host, bytes32 market, ScopeSet scopes) private view returns (uint40 until) {
        if (scopes.isEmpty() || !scopes.isValid()) return 0;
        (bool answered, uint256 raw) = host.readWord(READ_GAS, IContainmentStatus.containmentWord.selector, market);
        // Whatever is no word of ours must not be read as a time; all ones is none, though it looks like one.
        if (!answered || !ContainmentWord.wrap(raw).isInitialized() || raw == type(uint256).max) return 0;
        until = type(uint40).max;
        for (uint256 set = ScopeSet.unwrap(scopes); set != 0; (set, raw) = (set >> 1, raw >> 40)) {
            if (set & 1 != 0 && uint40(raw) < until) until = uint40(raw);
        }
    }

    /// @dev An account without code accepts every call; asked only when its answer gives reason to.
    function _unconfirmed(address host, Outcome otherwise) private view returns (Outcome) {
        return host.code.length == 0 ? Outcome.NoCode : otherwise;
    }

    // Private: the rest

    /// @dev What speaks for a contract being a host, as far as it can be asked before a seat is granted.
    function _isHost(address host) private view returns (bool) {
        return ERC165Checker.supportsInterface(host, type(IContainmentStatus).interfaceId);
    }

    /// @dev A call passes on at most 63/64 of what is left, so the rest has to be there, too.
    function _gasFor(uint256 gasCap) private pure returns (uint256) {
        return gasCap + gasCap / 63 + TARGET_GAS;
    }

    function _namesOf(Order[] calldata orders) private pure returns (bytes32[] memory names) {
        names = new bytes32[](orders.length);
        for (uint256 i = 0; i < orders.length; ++i) {
            names[i] = orders[i].name;
        }
    }
}
