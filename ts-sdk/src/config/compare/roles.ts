/** Who acts for the host, and what it is deployed with. */
import { type Address, isAddressEqual } from 'viem';
import {
  writeAcceptOwnership,
  writeSetCouncil,
  writeTransferOwnership,
} from '../../generated/actions/access/OwnableAuthority.js';
import { writeSetOutflowRescue } from '../../generated/actions/outflow/OutflowLimiter.js';
import { writeBridgeSetMessenger } from '../../generated/actions/presets/ProtectedBridge.js';
import { type FieldChange, fieldChanges } from '../direction.js';
import type { Present } from '../present.js';
import type { Config } from '../schema.js';
import { configCall, type Draft, draftOf, type Extra, gone, moved, type Part } from './draft.js';

export const roles: Part = (present, wanted, add) => {
  const { host, config } = present;
  const { messenger, rescue } = wanted.roles ?? {};
  if (messenger) {
    const call = configCall(writeBridgeSetMessenger.call({ address: host.address, messenger }));
    add(draftOf('roles.messenger', moved('messenger', config.roles?.messenger, messenger), call), 'roles.messenger');
  }
  if (rescue) {
    const call = configCall(writeSetOutflowRescue.call({ address: host.address, rescue }));
    add(draftOf('roles.rescue', moved('rescue', config.roles?.rescue, rescue), call), 'roles.rescue');
  }
  // Where authority is kept elsewhere, the configuration only says who it is.
  return host.governor === undefined ? [] : compareAuthority(present, wanted.roles ?? {}, add);
};

function compareAuthority(
  { host, council }: Present,
  { governor, council: member }: NonNullable<Config['roles']>,
  add: (draft: Draft | undefined, path: string) => void,
): Extra[] {
  const path = 'roles.governor';
  const { address, pendingGovernor: offered } = host;
  const isOffered = offered !== undefined && governor !== undefined && isAddressEqual(offered, governor);
  if (governor) {
    const call = isOffered
      ? configCall(writeAcceptOwnership.call({ address }))
      : configCall(writeTransferOwnership.call({ address, newOwner: governor }));
    add(draftOf(path, moved('governor', host.governor, governor), call, isOffered ? { sender: governor } : {}), path);
  }
  const others = governor && offered && !isOffered ? [{ path, what: `The ownership was offered to ${offered}.` }] : [];
  return [...others, ...(member ? compareCouncil(address, council, member, add) : [])];
}

function compareCouncil(
  address: Address,
  council: readonly Address[],
  member: Address,
  add: (draft: Draft | undefined, path: string) => void,
): Extra[] {
  const path = 'roles.council';
  const set = (account: Address, isMember: boolean) =>
    configCall(writeSetCouncil.call({ address, accountArg: account, member: isMember }));
  const isThere = council.some((account) => isAddressEqual(account, member));
  const change: FieldChange = { field: 'council', current: undefined, wanted: member, direction: 'mixed' };
  add(isThere ? undefined : draftOf(path, [change], set(member, true)), path);
  return council
    .filter((account) => !isAddressEqual(account, member))
    .map((account) => ({
      path: `${path} ${account}`,
      what: `${account} may act for the council, too.`,
      draft: draftOf(`${path} ${account}`, [gone('council', account)], set(account, false), { after: [path] }),
    }));
}

export const fixed: Part = ({ config }, { escrow, delaysDeliveries }, add) => {
  if (escrow) add(draftOf('escrow', fieldChanges(config.escrow, escrow), undefined), 'escrow');
  if (delaysDeliveries !== undefined) {
    const fields = fieldChanges(
      { delaysDeliveries: config.delaysDeliveries ?? !delaysDeliveries },
      { delaysDeliveries },
    );
    add(draftOf('delaysDeliveries', fields, undefined), 'delaysDeliveries');
  }
  return [];
};
