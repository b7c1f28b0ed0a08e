/** Who is inside, and what a lending market lends against. */
import { type Address, isAddressEqual } from 'viem';
import { writeSetOutflowPerimeter } from '../../generated/actions/outflow/OutflowPerimeter.js';
import { writeLendingSetMarketTerms } from '../../generated/actions/presets/LendingBook.js';
import { type FieldChange, fieldChanges } from '../direction.js';
import { configCall, draftOf, gone, type Part } from './draft.js';

export const perimeter: Part = ({ host: { address }, config }, { perimeter: wanted }, add) => {
  if (wanted === undefined) return [];
  const now = config.perimeter ?? [];
  const set = (account: Address, inside: boolean) =>
    configCall(writeSetOutflowPerimeter.call({ address, accountArg: account, inside }));
  for (const [index, account] of wanted.entries()) {
    const path = `perimeter[${index}]`;
    const isInside = now.some((other) => isAddressEqual(other, account));
    const change: FieldChange = { field: 'account', current: undefined, wanted: account, direction: 'loosens' };
    add(isInside ? undefined : draftOf(path, [change], set(account, true), { subject: account }), path);
  }
  return now
    .filter((account) => !wanted.some((other) => isAddressEqual(other, account)))
    .map((account) => ({
      path: `perimeter ${account}`,
      what: `${account} is inside the perimeter, too.`,
      draft: draftOf(`perimeter ${account}`, [gone('account', account)], set(account, false), { subject: account }),
    }));
};

export const lending: Part = ({ host: { address }, config }, { lending: terms }, add) => {
  if (terms) {
    const call = configCall(writeLendingSetMarketTerms.call({ address, terms }));
    add(draftOf('lending', fieldChanges(config.lending, terms), call), 'lending');
  }
  return [];
};
