/** What `PauseBatch` refuses. */
import { formatBytes32 } from '../text/bytes32.js';
import type { Explanations } from './types.js';

export const batch = {
  BatchGasCapInvalid: ({ gasCap, smallest, largest }) => ({
    promise: null,
    what: `A gas cap of ${gasCap} was named, and it must lie between ${smallest} and ${largest}.`,
    never: true,
    nextStep: 'Name what the dearest pause of the host costs, and half as much again.',
  }),
  BatchGasExceeded: ({ gas, allowed }) => ({
    promise: null,
    what: `With this host, closing all of them could take ${gas} gas, and one transaction has ${allowed}.`,
    never: true,
    nextStep: 'Lower gas caps, or use a second batch.',
  }),
  BatchGasTooLow: ({ gas, required }) => ({
    promise: null,
    what: `The call had ${gas} gas and needs ${required} so that every host gets all of its cap; nothing was closed.`,
    nextStep: 'Send it again at once with a gas limit from `gasLimitFor`, or order fewer hosts.',
  }),
  BatchHostInvalid: ({ host }) => ({
    promise: null,
    what: `${host} is no host: it does not tell what it has closed (ERC-165 for IContainmentStatus).`,
    never: true,
    nextStep: 'Check the address.',
    command: 'bulkhead doctor',
  }),
  BatchHostTaken: ({ host, nameArg }) => ({
    promise: null,
    what: `${host} is registered already, as ${formatBytes32(nameArg)}.`,
    never: true,
    nextStep: 'Use that name, or remove it first.',
  }),
  BatchNameInvalid: () => ({
    promise: null,
    what: 'The name of a host is zero.',
    never: true,
    nextStep: 'Give it a name.',
  }),
  BatchNameTaken: ({ nameArg, host }) => ({
    promise: null,
    what: `The name ${formatBytes32(nameArg)} belongs to ${host}.`,
    never: true,
    nextStep: 'Choose another name, or remove that host first.',
  }),
  BatchNameUnknown: ({ nameArg }) => ({
    promise: null,
    what: `No host has the name ${formatBytes32(nameArg)}.`,
    nextStep: 'Look at `hosts` of the batch.',
  }),
  BatchOperatorInvalid: () => ({
    promise: null,
    what: 'The zero address cannot be an operator.',
    never: true,
    nextStep: 'Name an account that can act.',
  }),
  BatchOrdersEmpty: () => ({
    promise: null,
    what: 'Nothing was ordered, or no host is registered.',
    nextStep: 'Name at least one registered host.',
  }),
  BatchOwnerRequired: () => ({
    promise: null,
    what: "Without an owner nobody could take a leaked operator's power away.",
    never: true,
    nextStep: 'Pass the ownership to another account instead.',
  }),
  BatchTierInvalid: () => ({
    promise: null,
    what: 'The batch acts as guardian or as council, and only as guardian has it drills and a preflight.',
    never: true,
    nextStep: 'Call what this tier has: `pause` and `pauseAll`.',
  }),
  BatchUnauthorized: ({ account }) => ({
    promise: null,
    what: `${account} is neither the owner nor an operator of the batch.`,
    nextStep: 'Let an operator send it, or the owner add the account.',
  }),
} satisfies Partial<Explanations>;
