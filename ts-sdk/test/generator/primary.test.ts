/** The event by which a function tells that it was done. */
import { type Abi, parseAbi } from 'viem';
import { describe, expect, test } from 'vitest';
import { contractsList, type PrimaryEvent, primaryEvents } from '../../contracts.list.js';
import { readSource, type Source, toSource } from '../../generator/artifact.js';
import { derivedEvent, indexEvents, primaryEvent, unusedSignatures } from '../../generator/primary.js';
import { OUT } from '../deploy.js';

const callable = contractsList.filter(({ errorsOnly }) => !errorsOnly).map((contract) => readSource(contract, OUT));
/** What the parents have, as the generator leaves it to them. */
const inherited = ({ contract }: Source) =>
  new Set(
    callable
      .filter(({ contract: { name } }) => contract.parents?.includes(name))
      .flatMap(({ functions, events }) => [...functions, ...events].map(({ signature }) => signature)),
  );
const index = indexEvents(callable, inherited);
const writes = callable.flatMap((source) =>
  source.functions
    .filter(({ item }) => item.stateMutability !== 'view' && item.stateMutability !== 'pure')
    .filter(({ signature }) => !inherited(source).has(signature))
    .map((documented) => ({ source, documented })),
);

const DEPLOYED = [
  'ProtectedBridge',
  'ProtectedVault',
  'ProtectedLendingMarket',
  'OutflowEscrow',
  'OracleRouter',
  'PauseBatch',
];

describe('the public contracts', () => {
  test('every state-changing function has an event that exists, or a reason to have none', () => {
    expect(writes.length).toBeGreaterThan(80);
    for (const { source, documented } of writes) {
      const primary = primaryEvent(source, documented, index);
      if (primary.event === undefined) expect(primary.none).toMatch(/\w{3}/);
      else expect(index.get(primary.event)?.event).toBe(primary.event);
    }
  });

  test('an event of another contract is marked, one of its own is not', () => {
    const bySignature = new Map(
      writes.map(({ source, documented }) => [documented.signature, primaryEvent(source, documented, index)]),
    );
    // An interface knows the events of its own module only; what is deployed has them all.
    const wrong = callable
      .filter(({ contract }) => DEPLOYED.includes(contract.name))
      .flatMap(({ functions, events }) =>
        functions.filter(({ signature }) => {
          const primary = bySignature.get(signature);
          if (primary?.event === undefined) return false;
          return events.some(({ item }) => item.name === primary.event) === (primary.from !== undefined);
        }),
      );
    expect(wrong.map(({ signature }) => signature)).toEqual([]);
  });

  test('the table names no function that does not exist, and none that its comment names as well', () => {
    expect(unusedSignatures(callable)).toEqual([]);
    const twice = writes.filter(({ documented: { signature, doc } }) => {
      const entry = primaryEvents[signature];
      return typeof entry === 'string' && derivedEvent(`${doc.notice} ${doc.details}`) === entry;
    });
    expect(twice.map(({ documented }) => documented.signature)).toEqual([]);
  });
});

describe('derivedEvent', () => {
  test.each([
    ['Turns it. Emits `Turned`.', 'Turned'],
    ['Emits an {Approval} event.', 'Approval'],
    ['Emits `Liquidated`, and `LossWrittenOff` when debt is left.', 'Liquidated'],
    ['Emits `Tripped`, `Suspected` or `Rebased`.', undefined],
    ['Turns it.', undefined],
  ])('%s', (comment, event) => expect(derivedEvent(comment)).toBe(event));
});

describe('primaryEvent', () => {
  const abi: Abi = parseAbi(['function turn()', 'event Turned(uint256 by)']);
  const source = toSource({ name: 'Tap', module: 'core' }, { abi });
  const [turn] = source.functions;
  const own = indexEvents([source], () => new Set());
  const find = (table: Record<string, PrimaryEvent>) => turn && primaryEvent(source, turn, own, table);

  test('default: from the table', () => {
    expect(find({ 'turn()': 'Turned' })).toMatchObject({ event: 'Turned', log: 'TurnedLog', path: 'core/Tap' });
    expect(find({ 'turn()': { none: 'it drips' } })).toEqual({ event: undefined, none: 'it drips' });
  });

  test('error: neither in the table nor in the comment', () => {
    expect(() => find({})).toThrow('Tap.turn() has no event. Add it to `primaryEvents`');
  });

  test('error: an event that no contract has', () => {
    expect(() => find({ 'turn()': 'Burst' })).toThrow('Tap.turn() would emit Burst, which no listed contract has.');
  });

  test('error: two events of one name', () => {
    expect(() => indexEvents([source, source], () => new Set())).toThrow('Two events are called Turned');
  });
});
