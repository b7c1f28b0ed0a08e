// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {AdapterTest} from "./AdapterTest.sol";
import {ITickPool} from "../../../../contracts/oracle/adapters/ITickPool.sol";
import {TickPrice} from "../../../../contracts/oracle/adapters/TickPrice.sol";
import {TwapFeed} from "../../../../contracts/oracle/adapters/TwapFeed.sol";
import {DecimalsToken} from "../../../mocks/oracle/AdapterSources.sol";
import {IPool, IPoolFactory, PoolTrader} from "../../../mocks/oracle/TickPools.sol";

/// @notice Against the vendor's own bytecode: a pool of two tokens with 18 decimals at one to one.
contract TwapFeedTest is AdapterTest {
    string internal constant FACTORY =
        "node_modules/@uniswap/v3-core/artifacts/contracts/UniswapV3Factory.sol/UniswapV3Factory.json";
    uint160 internal constant PAR = 1 << 96;
    uint160 internal constant LEAST_SQRT = 4_295_128_739;
    uint160 internal constant MOST_SQRT = 1_461_446_703_485_210_103_287_273_052_203_988_822_378_723_970_342;
    uint32 internal constant WINDOW = 5 minutes;

    IPoolFactory internal factory;
    PoolTrader internal trader;
    IPool internal pool;
    TwapFeed internal adapter;

    function setUp() public override {
        super.setUp();
        factory = IPoolFactory(vm.deployCode(FACTORY));
        trader = new PoolTrader();
        pool = _pool(18, 18, PAR);
        trader.provide(pool, 1e24);
        pool.increaseObservationCardinalityNext(50);
        vm.warp(START + 1 hours);
        adapter = new TwapFeed(pool, pool.token0(), WINDOW, 18);
    }

    // Set-up

    function test_RevertWhen_PoolHasNoCode() external {
        _expectSourceInvalid(address(0));
        new TwapFeed(ITickPool(address(0)), address(this), WINDOW, 18);
        _expectSourceInvalid(users.stranger);
        new TwapFeed(ITickPool(users.stranger), address(this), WINDOW, 18);
    }

    function test_RevertWhen_WindowIsOutOfRange() external {
        address token = pool.token0();
        _expectSettingInvalid(0, 300, 86_400);
        new TwapFeed(pool, token, 0, 18);
        _expectSettingInvalid(299, 300, 86_400);
        new TwapFeed(pool, token, 299, 18);
        _expectSettingInvalid(86_401, 300, 86_400);
        new TwapFeed(pool, token, 86_401, 18);
        vm.warp(START + 1 days);
        assertEq(new TwapFeed(pool, token, 86_400, 18).window(), 86_400);
    }

    function test_RevertWhen_DecimalsAreOutOfRange() external {
        address token = pool.token0();
        _expectSettingInvalid(19, 0, 18);
        new TwapFeed(pool, token, WINDOW, 19);
        IPool other = _pool(21, 18, PAR);
        vm.warp(START + 2 hours);
        (address token0, address token1) = (other.token0(), other.token1());
        _expectSettingInvalid(21, 0, 20);
        new TwapFeed(other, token0, WINDOW, 18);
        _expectSettingInvalid(21, 0, 20);
        new TwapFeed(other, token1, WINDOW, 18);
    }

    function test_RevertWhen_TokenIsNotOfThePool() external {
        vm.expectRevert(abi.encodeWithSelector(TwapFeed.TwapTokenUnknown.selector, users.stranger));
        new TwapFeed(pool, users.stranger, WINDOW, 18);
    }

    /// @dev A pool that was made a second too late for the window.
    function test_RevertWhen_PoolIsYoungerThanTheWindow() external {
        IPool young = _pool(18, 18, PAR);
        address token = young.token0();
        vm.warp(START + 1 hours + WINDOW - 1);
        vm.expectRevert(bytes("OLD"));
        new TwapFeed(young, token, WINDOW, 18);
        vm.warp(START + 1 hours + WINDOW);
        assertEq(_answer(new TwapFeed(young, token, WINDOW, 18)), 1e18);
    }

    // Tick and price

    /// @dev The pool's own tick is the largest whose price is at most the pool's price; so is ours, at any price.
    function testFuzz_AgreesWithThePoolAtAnyPrice(uint160 sqrtPrice) external {
        sqrtPrice = uint160(bound(sqrtPrice, LEAST_SQRT, MOST_SQRT - 1));
        IPool other = _pool(18, 18, sqrtPrice);
        (, int24 tick,,,,,) = other.slot0();
        // Both in units of 2^-64 of a price times 1e18, the precision of the pool's root near its lowest price.
        if (sqrtPrice >= PAR) {
            uint256 price = Math.mulDiv(sqrtPrice, sqrtPrice, 1 << 128);
            assertLe(TickPrice.scaled(tick, 1 << 64, 1), price + (price >> 60) + 1, "at most");
            assertGt(TickPrice.scaled(tick + 1, 1 << 64, 1) + (price >> 60) + 1, price, "and the next is more");
        } else {
            uint256 inverse = Math.mulDiv(uint256(1 << 192), 1 << 64, uint256(sqrtPrice) * sqrtPrice);
            assertLe(inverse, TickPrice.scaled(-int256(tick), 1 << 64, 1) + (inverse >> 60) + 1, "at most");
            assertGt(inverse + (inverse >> 60) + 1, TickPrice.scaled(-int256(tick) - 1, 1 << 64, 1), "the next is more");
        }
    }

    function test_TellsThePriceOfEitherToken() external {
        // Four of token 1 for one of token 0.
        IPool other = _pool(18, 18, 2 * PAR);
        vm.warp(START + 2 hours);
        assertApproxEqRel(uint256(_answer(new TwapFeed(other, other.token0(), WINDOW, 18))), 4e18, 0.0001e18);
        assertApproxEqRel(uint256(_answer(new TwapFeed(other, other.token1(), WINDOW, 18))), 0.25e18, 0.0001e18);
    }

    /// @dev 2,000 of a token with 6 decimals for one with 18: a raw price of 2e-9.
    function test_TakesTheDecimalsOfBothTokens() external {
        IPool other = _pool(18, 6, uint160(Math.sqrt((uint256(2000e6) << 192) / 1e18)));
        vm.warp(START + 2 hours);
        assertApproxEqRel(uint256(_answer(new TwapFeed(other, other.token0(), WINDOW, 8))), 2000e8, 0.0001e18);
        assertApproxEqRel(uint256(_answer(new TwapFeed(other, other.token1(), WINDOW, 18))), 0.0005e18, 0.0001e18);
    }

    function test_WorksAtBothEndsOfThePool() external {
        IPool lowest = _pool(18, 18, LEAST_SQRT);
        IPool highest = _pool(18, 18, MOST_SQRT - 1);
        vm.warp(START + 2 hours);
        assertEq(_answer(new TwapFeed(lowest, lowest.token0(), WINDOW, 18)), 0, "told as zero, which is refused");
        assertGt(_answer(new TwapFeed(highest, highest.token0(), WINDOW, 18)), 3e56);
    }

    // Mean

    /// @dev However far: within the second of the trade nothing of it is to be seen.
    function test_APriceMadeAndUnmadeInOneBlockMovesNothing() external {
        trader.moveTo(pool, 100 * PAR);
        assertEq(_answer(adapter), 1e18, "while it stands");
        // Back to par from above would end on the tick below.
        trader.moveTo(pool, PAR + 1);
        vm.warp(START + 2 hours);
        assertEq(_answer(adapter), 1e18, "afterwards");
    }

    /// @dev 30 of 300 seconds at tick 13,863 are a mean tick of 1,386, which is 1.1486 and not 4.
    function test_IsTheMeanTickOfTheWindow() external {
        trader.moveTo(pool, 2 * PAR);
        (, int24 tick,,,,,) = pool.slot0();
        assertEq(tick, 13_863);
        vm.warp(START + 1 hours + 30);
        assertEq(_answer(adapter), int256(TickPrice.scaled(1386, 1e18, 1)));
        vm.warp(START + 1 hours + WINDOW);
        assertEq(_answer(adapter), int256(TickPrice.scaled(13_863, 1e18, 1)), "the whole window");
        (,,, uint256 updatedAt,) = adapter.latestRoundData();
        assertEq(updatedAt, START + 1 hours + WINDOW);
    }

    /// @dev 30 of 300 seconds at tick -13,864 are -1,386.4, and the pool rounds down.
    function test_RoundsANegativeMeanDown() external {
        trader.moveTo(pool, PAR / 2);
        (, int24 tick,,,,,) = pool.slot0();
        assertEq(tick, -13_864);
        vm.warp(START + 1 hours + 30);
        assertEq(_answer(adapter), int256(TickPrice.scaled(-1387, 1e18, 1)));
        vm.warp(START + 1 hours + WINDOW);
        assertEq(_answer(adapter), int256(TickPrice.scaled(-13_864, 1e18, 1)), "a whole mean stays");
    }

    // Behind a breaker

    /// @dev A pool that remembers one trade forgets the start of the window with the next; a breaker sees no price.
    function test_ORA1_AForgetfulPoolIsUnreadable() external {
        IPool forgetful = _pool(18, 18, PAR);
        trader.provide(forgetful, 1e24);
        vm.warp(START + 2 hours);
        _register(new TwapFeed(forgetful, forgetful.token0(), WINDOW, 18), false);
        _assertAccepted(1e18);
        trader.moveTo(forgetful, PAR + PAR / 1000);
        vm.warp(START + 2 hours + 1);
        trader.moveTo(forgetful, PAR);
        vm.expectRevert(bytes("OLD"));
        TwapFeed(address(feed)).latestRoundData();
        (, uint256 price) = host.check(ETH);
        assertEq(price, 0);
    }

    function test_ORA1_NoPoolOfTheZooIsBelieved() external {
        _register(adapter, false);
        _assertNoneBelieved(address(pool), _zoo());
    }

    // Helpers

    /// @dev The token with `decimals0` is token 0.
    function _pool(uint8 decimals0, uint8 decimals1, uint160 sqrtPrice) private returns (IPool made) {
        (address a, address b) = (address(new DecimalsToken(decimals0)), address(new DecimalsToken(decimals1)));
        while (a > b) b = address(new DecimalsToken(decimals1));
        made = factory.createPool(a, b, 3000);
        made.initialize(sqrtPrice);
    }
}
