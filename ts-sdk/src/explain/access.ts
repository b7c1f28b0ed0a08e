/** Who may do what: our tiers, and OpenZeppelin's three styles behind them. */
import { zeroHash } from 'viem';
import { keccak256, stringToHex } from 'viem/utils';
import { Tier } from '../generated/types.js';
import { span } from './say.js';
import type { Explanations } from './types.js';

const TIERS: Readonly<Record<Tier, string>> = {
  [Tier.Automatic]: 'a module of the host',
  [Tier.Guardian]: 'a guardian',
  [Tier.Council]: 'the council',
  [Tier.Governor]: 'the governor',
};

const ROLES: Readonly<Record<string, string>> = {
  [zeroHash]: 'the role of the default admin',
  [keccak256(stringToHex('GOVERNOR_ROLE'))]: 'GOVERNOR_ROLE',
  [keccak256(stringToHex('COUNCIL_ROLE'))]: 'COUNCIL_ROLE',
};

export const access = {
  AuthorityUnauthorized: ({ account, required }) => ({
    promise: 'GUA-6',
    what: `${account} was to do what only ${TIERS[required]} may.`,
    nextStep: `Send it from ${TIERS[required]}.`,
    command: 'bulkhead status',
  }),
  OwnableCouncilInvalid: () => ({
    promise: 'GUA-6',
    what: 'The zero address cannot be a council account.',
    never: true,
    nextStep: 'Name an account that can act.',
  }),
  OwnableInvalidOwner: ({ owner }) => ({
    promise: null,
    what: `${owner} cannot be the owner.`,
    never: true,
    nextStep: 'Name an account that can act.',
  }),
  OwnableUnauthorizedAccount: ({ account }) => ({
    promise: null,
    what: `${account} was to do what only the owner may.`,
    nextStep: 'Send it from the owner, who is the governor where the contract is a host.',
    command: 'bulkhead status',
  }),
  AccessControlAccountInvalid: () => ({
    promise: 'GUA-6',
    what: 'The zero address cannot have a role.',
    never: true,
    nextStep: 'Name an account that can act.',
  }),
  AccessControlBadConfirmation: () => ({
    promise: null,
    what: 'A role was to be given up for an account other than the sender.',
    never: true,
    nextStep: 'Send it from the account that gives up its role.',
  }),
  AccessControlLastGovernor: ({ account }) => ({
    promise: 'GUA-6',
    what: `${account} is the last governor: without it nobody could propose a plan or a change any more.`,
    never: true,
    nextStep: 'Grant the role to another account first, by a scheduled change.',
  }),
  AccessControlUnauthorizedAccount: ({ account, neededRole }) => ({
    promise: null,
    what: `${account} does not have ${ROLES[neededRole] ?? `the role ${neededRole}`}.`,
    nextStep: 'Send it from an account that has the role.',
    command: 'bulkhead status',
  }),
  AccessManagedInvalidAuthority: ({ authority }) => ({
    promise: null,
    what: `There is no contract at ${authority}, so it cannot manage access.`,
    never: true,
    nextStep: 'Name a deployed AccessManager.',
  }),
  AccessManagedRequiredDelay: ({ caller, delay }) => ({
    promise: null,
    what: `${caller} may do this only ${span(delay)} after scheduling it with the access manager.`,
    nextStep: 'Schedule the call with the access manager, and send it after the delay.',
  }),
  AccessManagedUnauthorized: ({ caller }) => ({
    promise: null,
    what: `The access manager does not let ${caller} do this.`,
    nextStep: 'Send it from an account that it lets, or have the role granted there.',
    command: 'bulkhead status',
  }),
} satisfies Partial<Explanations>;
