// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Bucket} from "../../../contracts/types/Bucket.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";
import {MintableToken} from "../../mocks/tokens/MintableToken.sol";

/// @notice Mistakes of others, played through here: what a limit is a share of.
/// forge-config: default.isolate = true
contract PeersLiquidityTest is OutflowBase {
    MintableToken private share;

    function setUp() public override {
        super.setUp();
        share = new MintableToken();
        _add(address(share), _shareTerms());
    }

    /// @dev DeFi-Circuit-Breaker v1-core: registered on a pool that holds funds it stayed inactive, without any limit.
    function test_OUT3_V1Core_APoolThatHoldsFundsIsLimitedInTheSameSecond() external {
        MintableToken fresh = new MintableToken();
        _add(address(fresh), _shareTerms());
        assertEq(_takeAll(fresh), BURST + SMALL_BURST);
    }

    /// @dev DeFi-Circuit-Breaker v1-core: liquidity younger than one period was not protected; a deposit of 3 h 54 min
    /// left whole.
    function test_OUT3_V1Core_FreshLiquidityIsProtectedInTheSameSecond() external {
        host.inflow(address(share), 90 * HELD);
        assertEq(_takeAll(share), BURST + SMALL_BURST);
    }

    /// @dev StarkGate: the quota is a share of the balance at the day's first withdrawal, so a deposit just before it
    /// raises the quota of the whole day.
    function test_OUT3_StarkGate_ADepositBeforeTheDaysFirstWithdrawalRaisesNothing() external {
        vm.warp(START + 3 days);
        host.inflow(address(share), 90 * HELD);
        assertEq(_takeAll(share), BURST + SMALL_BURST, "the sample is taken before the deposit");
        vm.warp(START + 4 days - 1);
        assertEq(_burst(), BURST, "and stands for the day");
    }

    /// @dev Hyperlane, hyperlane-xyz/hyperlane-monorepo #8671: a balance can be donated to shrink one's own delay. Here
    /// the base is the host's own books.
    function test_OUT3_Hyperlane8671_ADonationRaisesNoLimitAndShortensNoWait() external {
        _waitOf(address(share), alice, 5_000_000);
        for (uint256 day = 0; day < 3; ++day) {
            (uint256 main, uint256 small) = host.outflowCapacity(address(share));
            (,, uint256 wait) = host.previewOutflow(address(share), HELD);
            uint256 snapshot = vm.snapshotState();
            share.mint(address(host), 1000 * HELD);
            (uint256 mainAfter, uint256 smallAfter) = host.outflowCapacity(address(share));
            (,, uint256 waitAfter) = host.previewOutflow(address(share), HELD);
            assertEq(mainAfter, main);
            assertEq(smallAfter, small);
            assertEq(waitAfter, wait);
            vm.revertToState(snapshot);
            share.mint(address(host), 1000 * HELD);
            skip(1 days);
            host.inflow(address(share), 1);
            assertLe(_burst(), BURST, "nor on a later day");
        }
    }

    /// @dev DeFi-Circuit-Breaker erc7265: the cap shrinks with the holding, what was available is not clamped, and the
    /// next honest withdrawal reverts on it.
    function test_OUT3_Erc7265_WhenTheBaseShrinksHonestExitsGoOn() external {
        host.setBooks(address(share), HELD / 10);
        skip(1 days);
        host.exact(address(share), alice, 1);
        assertEq(_burst(), BURST / 10);
        (uint256 main,) = host.outflowCapacity(address(share));
        assertEq(main, BURST / 10 - 1, "cut to the new burst");
        host.exact(address(share), alice, main);
    }

    /// @dev Flying Tulip CircuitBreakerV2: an override on an asset never seen before starts its buffer at nothing.
    function test_OUT10_FlyingTulip_AFreshLaneStartsFull() external {
        MintableToken fresh = new MintableToken();
        _add(address(fresh), _terms());
        host.exact(address(fresh), alice, BURST);
        assertEq(fresh.balanceOf(alice), BURST);
    }

    /// @dev What a thief gets in one second who takes all that both lanes offer.
    function _takeAll(MintableToken asset) private returns (uint256 taken) {
        for (uint256 i = 0; i < 64; ++i) {
            (uint256 main, uint256 small) = host.outflowCapacity(address(asset));
            uint256 amount = main > small ? main : small;
            if (amount == 0) break;
            host.exact(address(asset), users.attacker, amount);
        }
        return asset.balanceOf(users.attacker);
    }

    function _burst() private view returns (uint256) {
        (Bucket main,) = host.outflowBuckets(address(share));
        return main.burst();
    }
}
