/** Who acts in a run. All are accounts that anvil holds the keys of. */
import { type Address, type Hex, keccak256, stringToHex } from 'viem';
import type { ChainClient } from './chain.js';

export type Accounts = {
  deployer: Address;
  /** Schedules changes. In production a timelocked multisig. */
  governor: Address;
  council: Address;
  guardian: Address;
  standIn: Address;
  /** Brings messages, and in this incident also those that it should not bring. */
  messenger: Address;
  /** Makes all deposits. */
  depositor: Address;
  /** Anyone: releases claims that are due and executes changes that are due. */
  keeper: Address;
  rescue: Address;
};

export async function readAccounts(client: ChainClient): Promise<Accounts> {
  const [deployer, governor, council, guardian, standIn, messenger, depositor, keeper, rescue] =
    (await client.getAddresses()) as [Address, Address, Address, Address, Address, Address, Address, Address, Address];
  return { deployer, governor, council, guardian, standIn, messenger, depositor, keeper, rescue };
}

/** Everybody who is paid has an address of his own, derived in one way for the honest and for thieves. */
export function recipientOf(line: number): Address {
  return `0x${keccak256(stringToHex(`recipient of line ${line}`)).slice(-40)}`;
}

/** Number of a message, equally. */
export function messageIdOf(line: number): Hex {
  return keccak256(stringToHex(`message of line ${line}`));
}
