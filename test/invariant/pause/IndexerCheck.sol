// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Test} from "forge-std/Test.sol";

import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {Bucket} from "../../../contracts/types/Bucket.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {PauseHost} from "../../harness/PauseHost.sol";
import {Indexer} from "./Indexer.sol";

/// @notice CON-7: what the indexer rebuilt from events equals what the host says of itself.
abstract contract IndexerCheck is Test {
    // keccak256(abi.encode(uint256(keccak256("bulkhead.storage.GuardianPause")) - 1)) & ~bytes32(uint256(0xff))
    uint256 private constant GUARDIAN_SLOT = 0xe61764e10b23862f973bdfb6df8ff4c0af0c4f157c309741ad60bfa278f0ca00;

    function _checkIndexer(Indexer indexer, PauseHost host, bytes32[] memory markets) internal view {
        _checkSettings(indexer, host);
        _checkMarkets(indexer, host, markets);
        _checkSeats(indexer, host);
        _checkChanges(indexer, host);
    }

    function _checkSettings(Indexer indexer, PauseHost host) private view {
        Indexer.Settings memory set = indexer.settings();
        (IGuardianPause.GuardianBudget memory budget, uint256 retired, uint40 retiredUntil) = host.guardianBudget();
        bytes memory known = abi.encode(set.bounds, set.budget, set.times, set.delays);
        bytes memory actual = abi.encode(host.containmentBounds(), budget, host.unpauseTimes(), host.changeDelays());
        assertEq(known, actual, "CON-7: settings");
        assertEq(indexer.retired(), retired, "CON-7: reserved share");
        assertEq(indexer.retiredUntil(), retiredUntil, "CON-7: end of the reserved share");
        assertEq(indexer.incidentCount(), host.incidentCount(), "CON-7: number of incidents");
    }

    function _checkMarkets(Indexer indexer, PauseHost host, bytes32[] memory markets) private view {
        for (uint256 m = 0; m < markets.length; ++m) {
            bytes32 market = markets[m];
            assertTrue(indexer.word(market).equals(host.containmentWord(market)), "CON-7: word");
            bytes memory plan = abi.encode(indexer.planOf(market));
            assertEq(plan, abi.encode(host.pendingUnpause(market)), "CON-7: pending plan");
            for (uint8 s = 0; s < 6; ++s) {
                uint256 closed = host.closedTime(market, Scope(s));
                assertEq(indexer.closedTime(market, Scope(s)), closed, "CON-7: closed time");
            }
        }
    }

    function _checkSeats(Indexer indexer, PauseHost host) private view {
        address[] memory guardians = host.guardians();
        assertEq(abi.encode(indexer.guardians()), abi.encode(guardians), "CON-7: guardians");
        for (uint256 i = 0; i < guardians.length; ++i) {
            Indexer.Seat memory seat = indexer.seatOf(guardians[i]);
            IGuardianPause.GuardianStatus memory status = host.guardianStatus(guardians[i]);
            assertEq(_terms(seat), _terms(status), "CON-7: terms");
            assertEq(seat.drillBy, status.drillBy, "CON-7: deadline");
            assertEq(seat.successorDrilled, status.successorDrilled, "CON-7: stand-in's drill");
            assertEq(seat.clockEnd, status.clockEnd, "CON-7: end of the clock");
            assertEq(Bucket.unwrap(seat.clock), Bucket.unwrap(status.clock), "CON-7: clock");
            assertEq(seat.clockKey, _clockKey(host, guardians[i]), "CON-7: what the clock pays for");
        }
    }

    function _checkChanges(Indexer indexer, PauseHost host) private view {
        for (uint256 i = 0; i < indexer.changeCount(); ++i) {
            bytes32 id = indexer.changeIds(i);
            bytes memory change = abi.encode(indexer.changeOf(id));
            assertEq(change, abi.encode(host.pendingChange(id)), "CON-7: scheduled change");
        }
    }

    function _terms(Indexer.Seat memory seat) private pure returns (bytes memory) {
        IGuardianPause.GuardianTerms memory t = seat.terms;
        return abi.encode(t.scopes, t.exitScopes, t.maxDuration, t.exitMaxDuration, t.drillInterval, t.successor);
    }

    function _terms(IGuardianPause.GuardianStatus memory t) private pure returns (bytes memory) {
        return abi.encode(t.scopes, t.exitScopes, t.maxDuration, t.exitMaxDuration, t.drillInterval, t.successor);
    }

    /// @dev No function tells it: the last twelve bytes of the first slot of a seat.
    function _clockKey(PauseHost host, address guardian) private view returns (bytes12) {
        return bytes12(vm.load(address(host), keccak256(abi.encode(guardian, GUARDIAN_SLOT + 3))));
    }
}
