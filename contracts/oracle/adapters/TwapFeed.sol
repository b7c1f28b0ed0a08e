// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";

import {FeedAdapter} from "./FeedAdapter.sol";
import {ITickPool} from "./ITickPool.sol";
import {TickPrice} from "./TickPrice.sol";

/// @title TwapFeed
/// @notice The mean price of a pool of the Uniswap v3 kind over a window: the geometric mean, weighted by time.
/// @dev What it stops: a price that is made and unmade within a transaction or a block: it moves this feed by its share
/// of the window.
/// Who may act: nobody. Whom it trusts: that it costs more to hold the pool away from the market for the window than
/// there is to gain, so it is worth what the pool's liquidity is.
/// What it cannot stop: whoever can afford that, or builds several blocks in a row. Its own lateness: it shows half of
/// a genuine jump after half a window, so as a second feed it needs `agreeBps` as wide as the asset moves within one.
/// How it combines: as a second feed, beside one that does not come from the pool. Enlarge the pool's memory first, to
/// one observation for each block of the window: somebody who trades in every block otherwise makes the pool forget the
/// start of the window, which reads as `Unreadable`.
/// @custom:security-contact see SECURITY.md
contract TwapFeed is FeedAdapter {
    uint256 private constant SHORTEST = 5 minutes;
    uint256 private constant LONGEST = 1 days;
    /// @dev With 18 more for the answer the powers of ten stay in the range of `TickPrice`.
    uint256 private constant MOST_TOKEN_DECIMALS = 20;

    /// @notice The pool, and the token whose price is told in units of the other.
    ITickPool public immutable pool;
    address public immutable token;
    /// @notice Seconds over which the mean is taken.
    uint32 public immutable window;
    bool private immutable IS_TOKEN0;
    uint256 private immutable NUMERATOR;
    uint256 private immutable DENOMINATOR;

    /// @notice The pool does not trade this token.
    error TwapTokenUnknown(address token);

    /// @param token_ One of the pool's two.
    /// @param window_ 300 to 86,400 seconds.
    /// @param decimals_ Of the answers, up to 18. A price below one unit of them is told as zero, so leave room.
    constructor(ITickPool pool_, address token_, uint32 window_, uint8 decimals_) FeedAdapter(decimals_) {
        _checkSource(address(pool_));
        _checkRange(window_, SHORTEST, LONGEST);
        (address token0, address token1) = (pool_.token0(), pool_.token1());
        require(token_ == token0 || token_ == token1, TwapTokenUnknown(token_));
        (pool, token, window, IS_TOKEN0) = (pool_, token_, window_, token_ == token0);
        NUMERATOR = 10 ** (decimals_ + _tokenDecimals(token_));
        DENOMINATOR = 10 ** _tokenDecimals(token_ == token0 ? token1 : token0);
        _latest(); // a pool that does not remember the window serves nobody
    }

    /// @inheritdoc FeedAdapter
    /// @dev The mean reaches up to now, whether or not somebody traded.
    function _latest() internal view override returns (int256 answer, uint256 updatedAt) {
        int256 tick = _meanTick();
        return (_answer(TickPrice.scaled(IS_TOKEN0 ? tick : -tick, NUMERATOR, DENOMINATOR)), block.timestamp);
    }

    /// @dev Rounded down, as the pool rounds its ticks.
    function _meanTick() private view returns (int256 tick) {
        uint32[] memory secondsAgos = new uint32[](2);
        secondsAgos[0] = window;
        (int56[] memory sums,) = pool.observe(secondsAgos);
        int256 seconds_ = int256(uint256(window));
        int256 sum = int256(sums[1]) - sums[0];
        tick = sum / seconds_;
        if (sum < 0 && sum % seconds_ != 0) --tick;
    }

    function _tokenDecimals(address token_) private view returns (uint256 digits) {
        digits = IERC20Metadata(token_).decimals();
        _checkRange(digits, 0, MOST_TOKEN_DECIMALS);
    }
}
