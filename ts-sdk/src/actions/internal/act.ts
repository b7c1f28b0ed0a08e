/** Runs an action of viem in the way that the client wants it. */
import type { Account, Chain, Client, Transport } from 'viem';
import { getAction } from 'viem/utils';

export type AnyClient = Client<Transport, Chain | undefined, Account | undefined>;
type AnyAction = (client: never, parameters: never) => unknown;

/** Goes through `getAction`: what a client overrides is respected. */
export function act(client: AnyClient, action: AnyAction, name: string, parameters: object): unknown {
  const bind = getAction as unknown as (
    client: AnyClient,
    action: AnyAction,
    name: string,
  ) => (given: object) => unknown;
  return bind(client, action, name)(parameters);
}
