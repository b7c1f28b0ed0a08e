// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// Who contains, from the fastest and weakest to the slowest and strongest.
/// `Automatic`: a module on objective evidence. `Guardian`: one bot or key. `Council`: m of n. `Governor`: timelocked.
enum Tier {
    Automatic,
    Guardian,
    Council,
    Governor
}
