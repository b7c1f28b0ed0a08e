// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {PauseBase} from "../../utils/PauseBase.t.sol";

contract IncidentCountTest is PauseBase {
    function test_IncidentCount_AfterSetUp_IsZero() external view {
        assertEq(host.incidentCount(), 0);
    }

    function test_CON7_IncidentCount_CountsAllTiersAndMarkets() external {
        _contain(users.council, HOST, ENTER, _now() + 1 hours);
        assertEq(host.incidentCount(), 1);
        _contain(users.governor, MARKET, ENTER, _now() + 1 hours);
        assertEq(host.incidentCount(), 2);
        _pause(users.guardian, "other", ENTER, 1 hours);
        assertEq(host.incidentCount(), 3);
        host.containAutomatically("fourth", ENTER, CAUSE, EVIDENCE);
        assertEq(host.incidentCount(), 4);
    }

    function test_CON2_IncidentCount_WhenNothingIsLengthened_Stays() external {
        _contain(users.council, HOST, ENTER, _now() + 2 hours);
        _contain(users.council, HOST, ENTER, _now() + 1 hours);
        _pause(users.guardian, ENTER, 1 hours);
        host.containAutomatically(HOST, ENTER, CAUSE, EVIDENCE);
        assertEq(host.incidentCount(), 2, "six automatic hours are longer than two");
        host.containAutomatically(HOST, ENTER, CAUSE, EVIDENCE);
        assertEq(host.incidentCount(), 2);
    }

    function test_IncidentCount_WhenSomethingReopens_Stays() external {
        _contain(users.council, HOST, ENTER, _now() + 7 days);
        _propose(HOST, _plan());
        skip(DELAY);
        host.executeUnpause(HOST);
        assertEq(host.incidentCount(), 1);
    }
}
