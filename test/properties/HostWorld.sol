// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Scope} from "../../contracts/types/Scope.sol";

/// @notice A call of the host that carries a guard and succeeds in the prepared world.
/// @param name How reports call it.
/// @param caller Who sends it.
/// @param value Native value sent along.
/// @param data Calldata.
/// @param scope The scope it claims to belong to.
/// @param market The market it claims to belong to; zero when only the host word guards it.
struct GuardedCall {
    string name;
    address caller;
    uint256 value;
    bytes data;
    Scope scope;
    bytes32 market;
}

/// @notice A function of the host that is left unguarded on purpose.
/// @param selector Such as `Host.sweep.selector`; `bytes4(keccak256("receive()"))` and `fallback()` count, too.
/// @param reason Why it needs no guard.
struct UnguardedFunction {
    bytes4 selector;
    string reason;
}

/// @notice A call that only a scheduled change may make.
/// @param data Calldata that would loosen something.
/// @param refusal What the governor gets who calls it directly; empty means `ChangeNotScheduledCall`.
struct SlowCall {
    bytes data;
    bytes refusal;
}

/// @notice Everything that the properties have to know of a host. An adopter fills it in `setUp`.
struct World {
    // Who
    address host;
    address governor;
    address council;
    address guardian; // zero for a host without `GuardianPause`
    address[] insiders; // whoever else has a tier of its own, beside guardians and their stand-ins
    // What
    string[] modules; // contracts of this suite that stand behind the host's `is`, by name
    GuardedCall[] calls;
    UnguardedFunction[] unguarded;
    SlowCall[] slow;
    // Optional
    string artifact; // compiled host, such as "out/Host.sol/Host.json"; HOST-4 needs it
    bytes upgrade; // calldata of an upgrade as a scheduled change; HOST-6 needs it
    // Knobs: deviations that a host means
    bytes4[] mayWait; // exits and repayments that also wait for other scopes, which a guardian may close
    bytes32[] sharedSlots; // written by the host's own calls and used by the modules
}
