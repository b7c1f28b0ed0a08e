// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {VmSafe} from "forge-std/Vm.sol";
import {stdJson} from "forge-std/StdJson.sol";

/// @notice What a feed and an independent source said at one time, in 8 decimals.
struct PricePoint {
    int256 t;
    int256 updatedAt;
    int128 price;
    int128 ref;
    uint64 conf;
}

/// @notice One path of `test/incidents/oracle/paths.json`.
struct PricePath {
    string id;
    string date;
    string class;
    bool expectTrip;
    bool isMisconfiguration;
    bool isRefRegistered;
    bool hasConfidence;
    int192 minAnswer;
    PricePoint[] points;
}

/// @notice Reads the recorded paths. Amounts are cut from 18 decimals to the 8 that feeds in USD have.
library OraclePaths {
    using stdJson for string;

    VmSafe private constant VM = VmSafe(address(uint160(uint256(keccak256("hevm cheat code")))));
    uint256 private constant CUT = 1e10;

    function load() internal view returns (PricePath[] memory paths) {
        string memory json = VM.readFile("test/incidents/oracle/paths.json");
        paths = new PricePath[](_length(json, ".paths"));
        for (uint256 i = 0; i < paths.length; ++i) {
            paths[i] = _path(json, _at(".paths", i));
        }
    }

    function _path(string memory json, string memory key) private view returns (PricePath memory path) {
        path.id = json.readString(string.concat(key, ".id"));
        path.date = json.readString(string.concat(key, ".date"));
        path.class = json.readString(string.concat(key, ".class"));
        path.expectTrip = json.readBool(string.concat(key, ".expectTrip"));
        path.isMisconfiguration = _is(json, string.concat(key, ".kind"), "misconfiguration");
        path.isRefRegistered = _is(json, string.concat(key, ".registered"), "ref");
        path.hasConfidence = json.keyExists(string.concat(key, ".points[0].conf"));
        path.minAnswer = int192(int256(json.readUintOr(string.concat(key, ".minAnswer"), 0) / CUT));
        path.points = new PricePoint[](_length(json, string.concat(key, ".points")));
        for (uint256 i = 0; i < path.points.length; ++i) {
            path.points[i] = _point(json, _at(string.concat(key, ".points"), i));
        }
    }

    function _point(string memory json, string memory key) private view returns (PricePoint memory point) {
        point.t = json.readInt(string.concat(key, ".t"));
        point.updatedAt = json.readIntOr(string.concat(key, ".updatedAt"), point.t);
        point.price = int128(uint128(json.readUint(string.concat(key, ".price")) / CUT));
        point.ref = int128(uint128(json.readUint(string.concat(key, ".ref")) / CUT));
        point.conf = uint64(json.readUintOr(string.concat(key, ".conf"), 0) / CUT);
    }

    function _length(string memory json, string memory key) private view returns (uint256 length) {
        while (json.keyExists(_at(key, length))) ++length;
    }

    function _at(string memory key, uint256 index) private pure returns (string memory) {
        return string.concat(key, "[", VM.toString(index), "]");
    }

    function _is(string memory json, string memory key, string memory value) private pure returns (bool) {
        return keccak256(bytes(json.readString(key))) == keccak256(bytes(value));
    }
}
