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
        for (uint256 i = 0; i < paths.length; ++i) {
            Verdict memory verdict = _replay(paths[i], false);
            Verdict memory alone = _replay(paths[i], true);
            _assertAsExpected(paths[i], verdict);
            _write(paths[i], verdict, alone);
        }
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

    /// @dev The same attack in steps that every band lets through: a fifth of a percent, then a quarter more in the
    /// same transaction.
    function test_ORA9_AGentlerHarvestIsAPair() external {
        PricePath memory path = OraclePaths.load()[4];
        assertEq(path.id, "harvest-2020");
        (path.points[1].price, path.points[2].price) = (0.982e8, 0.9845e8);
        Verdict memory verdict = _replay(path, false);
        assertEq(verdict.rule, "PairMoved");
        assertEq(verdict.index, 2);
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

    function _write(PricePath memory path, Verdict memory verdict, Verdict memory alone) private {
        string memory key = path.id;
        vm.serializeString(key, "date", path.date);
        vm.serializeString(key, "class", path.class);
        if (verdict.isTripped) vm.serializeString(key, "tripped", _moment(path, verdict.index, verdict.rule));
        if (verdict.isRefused) {
            vm.serializeString(key, "refused", _moment(path, verdict.refusedIndex, verdict.refusedRule));
        }
        if (alone.isTripped) vm.serializeString(key, "alone", _moment(path, alone.index, alone.rule));
        string memory row = vm.serializeBool(key, "expectTrip", path.expectTrip);
        vm.writeJson(vm.serializeString("rows", path.id, row), RESULT);
    }

    function _moment(PricePath memory path, uint256 index, string memory rule) private returns (string memory) {
        vm.serializeString("moment", "rule", rule);
        return vm.serializeInt("moment", "t", path.points[index].t);
    }
}
