/** The transactions of a run, all through the SDK. */
import {
  type Claim,
  type ClaimRange,
  outflowLimiterAbi,
  writeBridgeDeliver,
  writeBridgeDeposit,
  writeEscrowRelease,
  writeEscrowSkip,
  writeExecuteChange,
  writeScheduleChange,
  writeSetOutflowWeight,
} from '@bulkhead/sdk';
import { type Address, encodeFunctionData, type Hex, pad, parseAbi } from 'viem';
import { messageIdOf, recipientOf } from './accounts.js';
import type { Send } from './blocks.js';
import type { ChainClient } from './chain.js';
import type { Deployed } from './deploy.js';
import type { Flow } from './merge.js';

/** Named by hand: asking the chain for each would double the time of the replay. */
const GAS = 1_500_000n;

const tokenAbi = parseAbi([
  'function mint(address to, uint256 amount)',
  'function approve(address spender, uint256 amount)',
]);

/** Everything that somebody sends in a run. */
export type Sends = ReturnType<typeof sendsFor>;

export function sendsFor(client: ChainClient, { accounts, bridge, escrow, tokens }: Deployed) {
  const as = (account: Address, address: Address) => ({ account, address, gas: GAS, chain: null });
  const tokenOf = (symbol: string): Address => tokens.get(symbol) ?? bridge;
  const escrowAddress = escrow ?? bridge; // never asked where there is none: no claim was made

  return {
    mint: (symbol: string, amount: bigint): Send => {
      const { depositor, deployer } = accounts;
      const call = { ...as(deployer, tokenOf(symbol)), abi: tokenAbi, functionName: 'mint' } as const;
      return () => client.writeContract({ ...call, args: [depositor, amount] });
    },

    approve: (symbol: string, amount: bigint): Send => {
      const call = { ...as(accounts.depositor, tokenOf(symbol)), abi: tokenAbi, functionName: 'approve' } as const;
      return () => client.writeContract({ ...call, args: [bridge, amount] });
    },

    deposit: (symbol: string, amount: bigint, recipient: Hex): Send => {
      const parameters = { ...as(accounts.depositor, bridge), asset: tokenOf(symbol), amount, recipient };
      return () => writeBridgeDeposit(client, parameters);
    },

    /** Honest or not: nothing in the message tells. */
    deliver: ({ line, asset, amount }: Flow): Send => {
      const message = {
        id: messageIdOf(line),
        asset: tokenOf(asset),
        recipient: recipientOf(line),
        amount,
        data: '0x',
      } as const;
      return () => writeBridgeDeliver(client, { ...as(accounts.messenger, bridge), message });
    },

    release: (id: bigint, claim: Claim): Send => {
      return () => writeEscrowRelease(client, { ...as(accounts.keeper, escrowAddress), id, claim });
    },

    skip: (id: bigint, claim: Claim): Send => {
      return () => writeEscrowSkip(client, { ...as(accounts.keeper, escrowAddress), id, claim });
    },

    schedule: (call: Hex): Send => {
      return () => writeScheduleChange(client, { ...as(accounts.governor, bridge), call });
    },

    /** Anyone may; here the keeper does. */
    execute: (call: Hex): Send => {
      return () => writeExecuteChange(client, { ...as(accounts.keeper, bridge), call });
    },

    renewWeight: (symbol: string, weightBps: number): Send => {
      const parameters = { ...as(accounts.governor, bridge), asset: tokenOf(symbol), weightBps };
      return () => writeSetOutflowWeight(client, parameters);
    },
  };
}

/** Recipient on the other chain, which is not part of this story. */
export function remoteRecipient(line: number): Hex {
  return pad(recipientOf(line));
}

/** What the governor schedules. */
export function quarantineCall(asset: Address, ranges: readonly ClaimRange[]): Hex {
  return encodeFunctionData({ abi: outflowLimiterAbi, functionName: 'quarantineClaims', args: [asset, [...ranges]] });
}
