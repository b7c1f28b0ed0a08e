// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice Rebases: every balance is a share of a supply that can shrink and grow.
contract ShrinkingToken {
    uint256 internal constant UNIT = 1e18;

    uint256 internal _perShare = UNIT;
    mapping(address account => uint256) internal _shares;
    mapping(address owner => mapping(address spender => uint256)) public allowance;

    function mint(address to, uint256 amount) external {
        _shares[to] += amount * UNIT / _perShare;
    }

    /// @notice Multiplies every balance by `bps` / 10,000.
    function rebase(uint256 bps) external {
        _perShare = _perShare * bps / 10_000;
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        allowance[msg.sender][spender] = amount;
        return true;
    }

    function transfer(address to, uint256 amount) public virtual returns (bool) {
        return _move(msg.sender, to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        allowance[from][msg.sender] -= amount;
        return _move(from, to, amount);
    }

    function balanceOf(address account) public view returns (uint256) {
        return _shares[account] * _perShare / UNIT;
    }

    function _move(address from, address to, uint256 amount) private returns (bool) {
        uint256 shares = (amount * UNIT + _perShare - 1) / _perShare;
        _shares[from] -= shares;
        _shares[to] += shares;
        return true;
    }
}
