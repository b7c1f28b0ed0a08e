import type { Account, Chain, Client, Transport } from 'viem';

/** Any client of viem, with or without chain and account. */
export type AnyClient = Client<Transport, Chain | undefined, Account | undefined>;
