// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {PauseBase} from "./PauseBase.t.sol";
import {IContainment} from "../../contracts/core/IContainment.sol";
import {IGuardianPause} from "../../contracts/pause/IGuardianPause.sol";
import {IPauseBatch} from "../../contracts/pause/IPauseBatch.sol";
import {PauseBatch} from "../../contracts/pause/PauseBatch.sol";
import {Scope} from "../../contracts/types/Scope.sol";
import {Tier} from "../../contracts/types/Tier.sol";
import {PauseHost} from "../harness/PauseHost.sol";
import {StatusStub} from "../mocks/hosts/StatusStub.sol";

/// @notice Three real hosts behind a batch that sits as guardian at each, and a second batch that is their council.
abstract contract BatchBase is PauseBase {
    bytes32 internal constant ALPHA = "alpha";
    bytes32 internal constant BETA = "beta";
    bytes32 internal constant GAMMA = "gamma";
    bytes32 internal constant BAD = "bad";
    bytes32 internal constant NOBODY = "nobody";
    uint32 internal constant GAS_CAP = 250_000;
    uint256 internal constant REASON_MAX = 256;

    PauseBatch internal batch;
    PauseBatch internal councilBatch;
    PauseHost internal alpha;
    PauseHost internal beta;
    PauseHost internal gamma;
    address internal owner;
    address internal operator;

    function setUp() public virtual override {
        super.setUp();
        (owner, operator) = (makeAddr("batch owner"), makeAddr("operator"));
        (batch, councilBatch) = (_newBatch(Tier.Guardian), _newBatch(Tier.Council));
        (alpha, beta, gamma) = (_addHost(ALPHA), _addHost(BETA), _addHost(GAMMA));
        vm.warp(START + 2 days);
    }

    // Set-up

    function _newBatch(Tier tier) internal returns (PauseBatch made) {
        made = new PauseBatch(owner, tier);
        vm.prank(owner);
        made.setOperator(operator, true);
    }

    /// @dev A real host that both batches know and that knows both.
    function _addHost(bytes32 name) internal returns (PauseHost made) {
        PauseHost.Config memory config = _config();
        config.council = address(councilBatch);
        made = new PauseHost(config);
        made.seat(address(batch), _terms());
        _register(name, address(made));
    }

    function _register(bytes32 name, address host_) internal {
        _register(name, host_, GAS_CAP);
    }

    /// @dev A bad host was a good one when it was registered.
    function _register(bytes32 name, address host_, uint32 gasCap) internal {
        bytes memory code = host_.code;
        vm.etch(host_, type(StatusStub).runtimeCode);
        vm.startPrank(owner);
        batch.registerHost(name, host_, gasCap);
        councilBatch.registerHost(name, host_, gasCap);
        vm.stopPrank();
        vm.etch(host_, code);
    }

    // Verbs

    /// @dev For one hour as a whole.
    function _order(bytes32 name) internal pure returns (IPauseBatch.Order memory) {
        return IPauseBatch.Order(name, HOST, ENTER_TRADE, 1 hours);
    }

    function _orders(bytes32 a) internal pure returns (IPauseBatch.Order[] memory orders) {
        orders = new IPauseBatch.Order[](1);
        orders[0] = _order(a);
    }

    function _orders(bytes32 a, bytes32 b) internal pure returns (IPauseBatch.Order[] memory orders) {
        orders = new IPauseBatch.Order[](2);
        (orders[0], orders[1]) = (_order(a), _order(b));
    }

    function _orders(bytes32 a, bytes32 b, bytes32 c) internal pure returns (IPauseBatch.Order[] memory orders) {
        orders = new IPauseBatch.Order[](3);
        (orders[0], orders[1], orders[2]) = (_order(a), _order(b), _order(c));
    }

    function _names(bytes32 a, bytes32 b, bytes32 c) internal pure returns (bytes32[] memory names) {
        names = new bytes32[](3);
        (names[0], names[1], names[2]) = (a, b, c);
    }

    function _batchPause(IPauseBatch.Order[] memory orders) internal returns (IPauseBatch.Result[] memory) {
        vm.prank(operator);
        return batch.pause(orders, CAUSE, EVIDENCE);
    }

    function _councilPause(IPauseBatch.Order[] memory orders) internal returns (IPauseBatch.Result[] memory) {
        vm.prank(operator);
        return councilBatch.pause(orders, CAUSE, EVIDENCE);
    }

    // Expectations

    function _failed(bytes32 name, address host_, IPauseBatch.Outcome outcome, bytes memory reason)
        internal
        pure
        returns (IPauseBatch.Result memory)
    {
        return IPauseBatch.Result(name, host_, outcome, 0, 0, reason);
    }

    function _closed(bytes32 name, address host_, uint64 incident, uint40 until)
        internal
        pure
        returns (IPauseBatch.Result memory)
    {
        return IPauseBatch.Result(name, host_, IPauseBatch.Outcome.Closed, incident, until, "");
    }

    function _assertResult(IPauseBatch.Result memory actual, IPauseBatch.Result memory expected) internal pure {
        string memory name = string(abi.encodePacked(expected.name));
        assertEq(actual.name, expected.name, name);
        assertEq(actual.host, expected.host, name);
        assertEq(uint8(actual.outcome), uint8(expected.outcome), name);
        assertEq(actual.incident, expected.incident, name);
        assertEq(actual.until, expected.until, name);
        assertEq(actual.reason, expected.reason, name);
    }

    function _expectTargetFailed(bytes32 name, address host_, IPauseBatch.Outcome outcome, bytes memory reason)
        internal
    {
        vm.expectEmit(address(batch));
        emit IPauseBatch.TargetFailed(name, host_, outcome, reason);
    }

    function _expectPaused(uint256 closed, uint256 failed) internal {
        vm.expectEmit(address(batch));
        emit IPauseBatch.BatchPaused(operator, CAUSE, closed, failed);
    }

    function _expectUnauthorized(address account) internal {
        vm.expectRevert(abi.encodeWithSelector(IPauseBatch.BatchUnauthorized.selector, account));
    }

    function _refusal(IGuardianPause.GuardianRefusal reason, uint256 asked, uint256 allowed)
        internal
        view
        returns (bytes memory)
    {
        return abi.encodeWithSelector(IGuardianPause.GuardianRefused.selector, address(batch), reason, asked, allowed);
    }

    function _assertShut(IContainment host_, bool shut, string memory what) internal view {
        assertEq(host_.isOpen(Scope.Enter), !shut, what);
        assertEq(host_.isOpen(Scope.Trade), !shut, what);
    }
}
