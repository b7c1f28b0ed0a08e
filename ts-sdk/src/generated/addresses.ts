// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { AddressBook } from '../addresses/broadcast.js';

/** Addresses of published deployments, by contract and chain id. Read local ones with `addressesFromBroadcast`. */
export const addresses = {} as const satisfies AddressBook;
