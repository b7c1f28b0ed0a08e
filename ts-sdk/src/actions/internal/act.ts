/** Runs an action of viem in the way that the client wants it. */

import { getAction } from 'viem/utils';
import type { AnyClient } from '../../chain/client.js';

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
