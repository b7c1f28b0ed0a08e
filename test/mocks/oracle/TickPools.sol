// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {ITickPool} from "../../../contracts/oracle/adapters/ITickPool.sol";
import {DecimalsToken} from "./AdapterSources.sol";

/// @notice What the tests call of the vendor's factory.
interface IPoolFactory {
    function createPool(address tokenA, address tokenB, uint24 fee) external returns (IPool pool);
}

/// @notice What the tests call of the vendor's pool.
interface IPool is ITickPool {
    function initialize(uint160 sqrtPriceX96) external;
    function increaseObservationCardinalityNext(uint16 next) external;
    function mint(address recipient, int24 lower, int24 upper, uint128 amount, bytes calldata data)
        external
        returns (uint256 amount0, uint256 amount1);
    function swap(address recipient, bool zeroForOne, int256 amount, uint160 sqrtPriceLimitX96, bytes calldata data)
        external
        returns (int256 amount0, int256 amount1);
    function slot0()
        external
        view
        returns (uint160 sqrtPriceX96, int24 tick, uint16 index, uint16 cardinality, uint16 next, uint8, bool);
}

/// @notice Pays a pool whatever it asks, in tokens that anybody may mint.
contract PoolTrader {
    function uniswapV3MintCallback(uint256 amount0, uint256 amount1, bytes calldata) external {
        _pay(ITickPool(msg.sender).token0(), amount0);
        _pay(ITickPool(msg.sender).token1(), amount1);
    }

    function uniswapV3SwapCallback(int256 amount0, int256 amount1, bytes calldata) external {
        if (amount0 > 0) _pay(ITickPool(msg.sender).token0(), uint256(amount0));
        if (amount1 > 0) _pay(ITickPool(msg.sender).token1(), uint256(amount1));
    }

    function provide(IPool pool, uint128 liquidity) external {
        pool.mint(address(this), -887_220, 887_220, liquidity, "");
    }

    /// @notice Trades until the pool stands at this price.
    function moveTo(IPool pool, uint160 sqrtPriceX96) external {
        (uint160 current,,,,,,) = pool.slot0();
        pool.swap(address(this), sqrtPriceX96 < current, type(int128).max, sqrtPriceX96, "");
    }

    function _pay(address token, uint256 amount) private {
        DecimalsToken(token).mint(address(this), amount);
        require(IERC20(token).transfer(msg.sender, amount), "unpaid");
    }
}
