// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Vm} from "forge-std/Vm.sol";

/// @notice Reads from a compiled contract which functions can change state.
library HostAbi {
    Vm private constant VM = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @notice Signatures of the functions that change state, `receive()` and `fallback()` included.
    /// @dev By name, since an artifact ties signatures to names and names to mutability: a view that shares its name
    /// with a function that writes is taken for one.
    /// @param path Artifact as forge wrote it, from the root of the project. Of a contract with two functions or more.
    function writers(string memory path) internal view returns (string[] memory signatures) {
        string memory json = VM.readFile(path);
        string[] memory names = _writerNames(json);
        string[] memory types = _strings(json, ".abi[*].type");
        string[] memory all = VM.parseJsonKeys(json, ".methodIdentifiers");
        signatures = new string[](all.length + 2);
        uint256 count = 0;
        for (uint256 i = 0; i < all.length; ++i) {
            if (_has(names, VM.split(all[i], "(")[0])) signatures[count++] = all[i];
        }
        if (_has(types, "receive")) signatures[count++] = "receive()";
        if (_has(types, "fallback")) signatures[count++] = "fallback()";
        // Assembly: shortens the array to what was found.
        assembly ("memory-safe") {
            mstore(signatures, count)
        }
    }

    /// @notice Where artifacts are: what stands before `Host.sol/Host.json`.
    function folder(string memory path) internal pure returns (string memory result) {
        string[] memory parts = VM.split(path, "/");
        for (uint256 i = 0; i + 2 < parts.length; ++i) {
            result = string.concat(result, parts[i], "/");
        }
    }

    function selector(string memory signature) internal pure returns (bytes4) {
        return bytes4(keccak256(bytes(signature)));
    }

    /// @dev Names of functions that write; the places of the others stay empty.
    function _writerNames(string memory json) private pure returns (string[] memory names) {
        names = _strings(json, ".abi[?(@.type=='function')].name");
        string[] memory mutability = _strings(json, ".abi[?(@.type=='function')].stateMutability");
        for (uint256 i = 0; i < names.length; ++i) {
            if (_equal(mutability[i], "view") || _equal(mutability[i], "pure")) names[i] = "";
        }
    }

    /// @dev Not `parseJsonStringArray`, which wants an array in the file and not a path with several matches.
    function _strings(string memory json, string memory path) private pure returns (string[] memory) {
        return abi.decode(VM.parseJson(json, path), (string[]));
    }

    function _has(string[] memory list, string memory entry) private pure returns (bool) {
        for (uint256 i = 0; i < list.length; ++i) {
            if (_equal(list[i], entry)) return true;
        }
        return false;
    }

    function _equal(string memory a, string memory b) private pure returns (bool) {
        return keccak256(bytes(a)) == keccak256(bytes(b));
    }
}
