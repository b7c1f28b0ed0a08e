// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {stdJson} from "forge-std/StdJson.sol";

import {IncidentBridge} from "./IncidentBridge.t.sol";
import {IOutflowLimiter} from "../../contracts/outflow/IOutflowLimiter.sol";

/// @notice What a replay measures, and where it is kept. `script/tools/incidents.mjs` makes docs/incidents.md of it.
/// Figures are balances of the thief at the tokens, asset by asset, in the order of the record.
abstract contract IncidentBase is IncidentBridge {
    using stdJson for string;

    string internal constant RECORDS = "test/incidents/";
    string private constant RESULTS = "test/snapshots/incidents/";
    /// @dev After this long the replay stops waiting.
    uint256 internal constant PATIENCE = 60 days;

    /// @param without Stolen from the bridge without protection.
    /// @param atOnce Stolen before any claim can leave: all there is when somebody looks within the review.
    /// @param reaction Stolen in the end when the governor acts at the recorded time; empty when no time is recorded.
    /// @param unwatched Stolen in the end when nobody ever acts.
    /// @param other Stolen at once from a custody that held more; empty when what was held is recorded.
    struct Result {
        uint256[] without;
        uint256[] atOnce;
        uint256[] reaction;
        uint256[] unwatched;
        uint256[] other;
        int256 secondsToContainment;
        uint256 honestRows;
        uint256 honestDelayed;
        uint256 longestHonestWait;
    }

    uint256 internal firstTheft;
    int256 internal secondsToContainment = -1;

    // Replaying

    /// @dev One theft at both bridges.
    function _steal(uint256 asset, uint256 amount) internal {
        if (firstTheft == 0) firstTheft = _now();
        uint256 paid = _deliver(bridge, asset, amount, true);
        _deliver(unprotected, asset, amount, true);
        _noteContainment(asset, paid < amount);
    }

    /// @dev The first second from the first theft on in which the contracts contained: a delivery waits or a lane
    /// latches. Whether that was a theft or an honest one does not matter, the chain cannot tell.
    function _noteContainment(uint256 asset, bool waits) internal {
        if (firstTheft == 0 || secondsToContainment >= 0) return;
        if (!waits && bridge.outflowLatchedUntil(address(tokens[asset])) <= _now()) return;
        secondsToContainment = int256(_now() - firstTheft);
    }

    /// @dev Both ends of the story from here: nobody acts, or the governor does `reaction` seconds after the first
    /// theft.
    function _finish(Result memory result, uint256 reaction) internal {
        result.without = _balancesOf(looter);
        result.atOnce = _balancesOf(thief);
        result.secondsToContainment = secondsToContainment;
        result.honestDelayed = delayedRows;
        uint256 snapshot = vm.snapshotState();
        _workUntil(_now() + PATIENCE);
        result.unwatched = _balancesOf(thief);
        _assertNobodyWaits();
        vm.revertToState(snapshot);
        if (reaction == 0) return;
        assertGe(firstTheft + reaction, _now(), "the record ends before the team reacts");
        _workUntil(firstTheft + reaction);
        _quarantineThefts();
        _workUntil(_now() + PATIENCE);
        result.reaction = _balancesOf(thief);
        result.longestHonestWait = longestHonestWait;
        _assertNobodyWaits();
    }

    function _assertNobodyWaits() private view {
        for (uint256 i = 0; i < open.length; ++i) {
            assertTrue(open[i].isTheft, "an honest claim still waits");
        }
    }

    function _balancesOf(address account) internal view returns (uint256[] memory balances) {
        balances = new uint256[](tokens.length);
        for (uint256 i = 0; i < tokens.length; ++i) {
            balances[i] = tokens[i].balanceOf(account);
        }
    }

    /// @dev What the terms let out of an asset in `period` seconds, small exits included (OUT-1), by today's base.
    function _bound(uint256 asset, uint256 period) internal view returns (uint256) {
        IOutflowLimiter.OutflowTerms memory terms = bridge.outflowTerms(address(tokens[asset]));
        IOutflowLimiter.OutflowLine memory line = bridge.outflowLine(address(tokens[asset]));
        uint256 base = line.sample < line.previousSample ? line.sample : line.previousSample;
        uint256 share = uint256(terms.burst) + terms.smallBurst;
        share += (uint256(terms.refill) + terms.smallRefill) * period / terms.window;
        return share * base / 1_000_000;
    }

    // Writing

    /// @dev Called last, so that a replay that breaks a bound leaves no figures. Amounts are text: they do not fit the
    /// numbers of JSON.
    function _write(string memory id, Held[] memory assets, Result memory result) internal {
        string memory all = "";
        for (uint256 i = 0; i < assets.length; ++i) {
            all = string(string.concat(id, ".assets")).serialize(assets[i].symbol, _figures(id, i, result));
        }
        id.serialize("assets", all);
        id.serialize("secondsToContainment", result.secondsToContainment);
        id.serialize("honestRows", result.honestRows);
        id.serialize("longestHonestWait", result.longestHonestWait);
        string memory json = id.serialize("honestDelayed", result.honestDelayed);
        vm.createDir(RESULTS, true);
        vm.writeJson(json, string.concat(RESULTS, id, ".json"));
    }

    function _figures(string memory id, uint256 i, Result memory result) private returns (string memory json) {
        string memory key = string.concat(id, ".", vm.toString(i));
        key.serialize("without", vm.toString(result.without[i]));
        key.serialize("atOnce", vm.toString(result.atOnce[i]));
        if (result.reaction.length != 0) key.serialize("reaction", vm.toString(result.reaction[i]));
        if (result.other.length != 0) key.serialize("other", vm.toString(result.other[i]));
        return key.serialize("unwatched", vm.toString(result.unwatched[i]));
    }
}
