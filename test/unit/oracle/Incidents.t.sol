// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ReplayTest, Verdict} from "./ReplayTest.sol";
import {OraclePaths, PricePath} from "../../utils/OraclePaths.sol";

/// @notice Every recorded path against the settings that its class is recommended (ORA-9), with its second feed and
/// without. Writes what `docs/oracle-incidents.md` is made of.
/// @dev Isolated, so that each call is a transaction of its own and only a pair is one together.
/// forge-config: default.isolate = true
contract OracleIncidentsTest is ReplayTest {
    string internal constant RESULT = "test/snapshots/oracle-incidents.json";

    function test_ORA9_RecordedIncidentsTripAndControlsDoNot() external {
        PricePath[] memory paths = OraclePaths.load();
        assertEq(paths.length, 20, "paths");
        string memory rows;
        for (uint256 i = 0; i < paths.length; ++i) {
            Verdict memory verdict = _replay(paths[i], false);
            Verdict memory alone = _replay(paths[i], true);
            _assertAsExpected(paths[i], verdict);
            rows = string.concat(rows, i == 0 ? "" : ",\n", _row(paths[i], verdict, alone));
        }
        vm.writeFile(RESULT, string.concat("[\n", rows, "\n]\n"));
    }

    /// @dev Settings that were fitted to the paths would not bear this: every tolerance at three quarters.
    function test_ORA9_TheSameWithTighterTolerances() external {
        quarters = 3;
        _assertAllAsExpected();
    }

    /// @dev And at three halves.
    function test_ORA9_TheSameWithWiderTolerances() external {
        quarters = 6;
        _assertAllAsExpected();
    }

    /// @dev Why only the lenders' oracle of that path is registered: the spot price of a thin pool is not the price.
    function test_ORA9_ASpotPriceInItsPlaceTrips() external {
        PricePath memory path = OraclePaths.load()[13];
        assertEq(path.id, "ezeth-2024");
        path.isRefRegistered = false;
        Verdict memory verdict = _replay(path, false);
        assertEq(verdict.rule, "Disagreement");
        assertEq(path.points[verdict.index].t, 287);
    }

    function _assertAllAsExpected() private {
        PricePath[] memory paths = OraclePaths.load();
        for (uint256 i = 0; i < paths.length; ++i) {
            _assertAsExpected(paths[i], _replay(paths[i], false));
        }
    }

    /// @dev Due is the first point at which the independent source says something else.
    function _assertAsExpected(PricePath memory path, Verdict memory verdict) private pure {
        assertEq(verdict.isTripped, path.expectTrip, path.id);
        if (path.expectTrip) {
            assertEq(verdict.index, _due(path), string.concat(path.id, ": at the first wrong price, not before"));
        } else {
            assertFalse(verdict.haltsLiquidation, string.concat(path.id, ": liquidation goes on"));
        }
    }

    function _due(PricePath memory path) private pure returns (uint256 index) {
        while (path.points[index].price == path.points[index].ref) ++index;
    }

    // Result

    function _row(PricePath memory path, Verdict memory verdict, Verdict memory alone)
        private
        pure
        returns (string memory)
    {
        string memory head = string.concat(
            '  {"id": "', path.id, '", "date": "', path.date, '", "class": "', path.class, '", "expectTrip": '
        );
        head = string.concat(head, path.expectTrip ? "true" : "false", _event(path, "tripped", verdict));
        Verdict memory soft = Verdict(verdict.isRefused, verdict.refusedIndex, verdict.refusedRule, false, 0, "", false);
        return string.concat(head, _event(path, "refused", soft), _event(path, "alone", alone), "}");
    }

    function _event(PricePath memory path, string memory name, Verdict memory verdict)
        private
        pure
        returns (string memory)
    {
        string memory key = string.concat(', "', name, '": ');
        if (!verdict.isTripped) return string.concat(key, "null");
        string memory second = vm.toString(path.points[verdict.index].t);
        return string.concat(key, '{"t": ', second, ', "rule": "', verdict.rule, '"}');
    }
}
