import { type Abi, parseAbi } from 'viem';
import { describe, expect, test } from 'vitest';
import type { PublicContract } from '../../contracts.list.js';
import { renderActions } from '../../generator/actions.js';
import { renderAddresses } from '../../generator/addresses.js';
import { readSource, toSource } from '../../generator/artifact.js';
import { scan } from '../../generator/declarations.js';
import { distinctErrors, renderErrors } from '../../generator/errors.js';
import { jsDoc } from '../../generator/natspec.js';
import { indexEvents } from '../../generator/primary.js';
import { renderTypes, typeOf } from '../../generator/types.js';

const contract: PublicContract = { name: 'Tap', artifact: 'ITap', module: 'core', prefix: 'Tap' };
const solidity = `
/// @notice How far it is open. To decode by hand:
///
/// | bits | content |
type Turns is uint16;

interface ITap {
    /// What flows.
    enum Water {
        Cold, // first
        Hot
    }

    /// @notice Settings.
    /// @param most Litres
    /// per second.
    struct Settings {
        uint256 most;
        Water water;
    }
}
`;
const settings = {
  name: 'settings',
  type: 'tuple',
  internalType: 'struct ITap.Settings',
  components: [
    { name: 'most', type: 'uint256', internalType: 'uint256' },
    { name: 'water', type: 'uint8', internalType: 'enum ITap.Water' },
  ],
} as const;
const abi: Abi = [
  {
    type: 'function',
    name: 'turn',
    stateMutability: 'payable',
    inputs: [{ name: 'by', type: 'uint16', internalType: 'Turns' }, settings],
    outputs: [],
  },
  ...parseAbi([
    'function turned() view returns (uint256 now, uint256 most)',
    'event Turned(address indexed who, uint256 by)',
    'error TapStuck(uint256 force)',
  ]),
];
const source = toSource(contract, {
  abi,
  userdoc: {
    methods: { 'turn(uint16,(uint256,uint8))': { notice: 'Turns it. Emits `Turned`.' } },
    errors: { 'TapStuck(uint256)': [{ notice: 'It is stuck. Use less than `force`.' }] },
  },
  devdoc: {
    methods: {
      'turn(uint16,(uint256,uint8))': { details: 'Not while it rains */ outside.', params: { by: 'How far.' } },
      'turned()': { returns: { now: 'Turns.', most: 'Turns at most.' } },
    },
  },
});
const events = indexEvents([source], () => new Set());
const { code, actions } = renderActions(source, new Set(), events);

describe('functions', () => {
  test('are a read, or a simulation and a write, and per event a subscription and a search', () => {
    expect(actions.map(({ name }) => name)).toEqual([
      'simulateTapTurn',
      'writeTapTurn',
      'writeTapTurnSync',
      'readTapTurned',
      'watchTapTurnedEvent',
      'getTapTurnedEvents',
      'extractTapTurnedEvents',
    ]);
  });

  test('carry the NatSpec, and no text of it ends the comment', () => {
    expect(code).toContain(' * Turns it. Emits `Turned`.\n *\n * Not while it rains *\\/ outside.\n');
    expect(code).toContain('  /** How far. `Turns` */\n  by: Turns;\n');
    expect(code).toContain(' * @returns now: Turns. most: Turns at most.\n');
  });

  test('take value only where they are payable, and name their results', () => {
    expect(code).toContain('= TapTurnArguments & WriteOptions<chain, account, chainOverride> & ValueOption;');
    expect(code).toContain('export type ReadTapTurnedReturnType = readonly [now: bigint, most: bigint];');
  });

  test('that a parent has are left to it', () => {
    const { actions: own } = renderActions(source, new Set(['turned()', 'Turned(address,uint256)']), events);
    expect(own.map(({ name }) => name)).toEqual(['simulateTapTurn', 'writeTapTurn', 'writeTapTurnSync']);
  });
});

describe('types', () => {
  const types = renderTypes([source], scan(solidity));

  test('of structs have the comments of their fields', () => {
    expect(types).toContain(
      '/** Settings. */\nexport type Settings = {\n  /** Litres per second. */\n  most: bigint;\n  water: Water;\n};',
    );
  });

  test('of enums are constants with their members', () => {
    expect(types).toContain('export const Water = {\n  Cold: 0,\n  Hot: 1,\n} as const;');
  });

  test('of values lose the sentence that announces a table', () => {
    expect(types).toContain('/** How far it is open. */\nexport type Turns = number;');
  });

  test('that no source declares are an error', () => {
    expect(() => renderTypes([source], [])).toThrow('was not found in contracts/');
  });

  test.each([
    ['uint48', 'number'],
    ['uint56', 'bigint'],
    ['int24', 'number'],
    ['bytes4', 'Hex'],
    ['address[]', 'readonly Address[]'],
    ['uint8[2][]', 'readonly (readonly number[])[]'],
  ])('%s is %s', (type, expected) => expect(typeOf({ type, name: 'x' })).toBe(expected));
});

describe('errors', () => {
  test('are classes with a field per parameter and the notice as message', () => {
    const classes = renderErrors(distinctErrors([source]));
    expect(classes).toContain('export class TapStuckError extends BulkheadError {');
    expect(classes).toContain('  readonly force: bigint;');
    expect(classes).toContain('"It is stuck. Use less than `force`."');
  });

  test('of one name and two signatures are refused', () => {
    const other = toSource({ ...contract, artifact: 'IOther' }, { abi: parseAbi(['error TapStuck(address by)']) });
    expect(() => distinctErrors([source, other])).toThrow('TapStuck(uint256) in ITap and TapStuck(address) in IOther');
  });

  test('that several contracts share are one', () => expect(distinctErrors([source, source])).toHaveLength(1));
});

test('addresses are sorted by contract and chain, and empty without deployments', () => {
  const address = '0x5FbDB2315678afecb367f032d93F642f64180aa3';
  const deployments = [10, 1].map(
    (chainId) => ({ chainId, addresses: { B: address, A: address }, contracts: [] }) as const,
  );
  const rendered = renderAddresses(deployments);
  expect(rendered.match(/\w+(?=: [{'])/g)).toEqual(['A', '1', '10', 'B', '1', '10']);
  expect(renderAddresses([])).toContain('export const addresses = {} as const satisfies AddressBook;');
});

test('a contract that was not compiled is a sentence with the next step', () => {
  expect(() => readSource(contract, 'nowhere')).toThrow(
    'ITap.sol/ITap.json is in ts-sdk/contracts.list.ts but was not compiled. Run `npm run build`',
  );
});

test('long comments wrap, examples do not', () => {
  const doc = jsDoc(['word '.repeat(40), ['@example', 'x'.repeat(200)]], '  ');
  expect(doc.split('\n').filter((line) => line.includes('word')).length).toBe(2);
  expect(doc).toContain('x'.repeat(200));
});
