/**
 * The one schema of a declared configuration. Names are those of `script/config/`, whose files are valid as they are.
 *
 * A section that is left out is left alone on the chain. A section that is there is complete, because the contracts set
 * it as a whole.
 */
import { type Address, pad, zeroAddress, zeroHash } from 'viem';
import { z } from 'zod';
import {
  type Amount,
  address,
  amount,
  basisPoints,
  count,
  duration,
  flag,
  key,
  partsPerMillion,
  price,
  resolveAmount,
  resolveUnits,
  scopes,
  slope,
  text,
  units,
  type WrittenAmount,
} from './fields.js';
import { type Read, readDecimal, readInteger } from './quantity.js';

const group = <shape extends z.core.$ZodLooseShape>(shape: shape) => z.strictObject(shape);

const roles = group({
  governor: address().optional(),
  council: address().optional(),
  messenger: address().optional(),
  rescue: address().optional(),
});

const changeDelays = group({ slow: duration(), fast: duration(), window: duration() });

const escrow = group({ review: duration(), hold: duration() });

const containment = group({
  graceCap: duration(),
  graceBps: basisPoints(),
  councilMax: duration(),
  automaticMax: duration(),
  automaticBudget: duration(),
  automaticWindow: duration(),
});

const seat = group({
  account: address(),
  successor: address().default(zeroAddress),
  scopes: scopes(),
  exitScopes: scopes().default(0),
  maxDuration: duration(),
  exitMaxDuration: duration().default(0),
  burst: duration(),
  refill: duration(),
  drillInterval: duration(),
});

const guardians = group({
  budget: duration(),
  window: duration(),
  minGuardians: count(8),
  minSeconds: duration(),
  minScopes: scopes(),
  seats: z.array(seat),
});

const unpause = group({ delay: duration(), window: duration(), vetoPeriod: duration() });

const escalation = group({ epoch: duration(), shareBps: basisPoints() });

/** The amounts of an asset that are shares with `isShare`. */
const SHARES = ['burst', 'refill', 'smallBurst', 'smallRefill', 'threshold', 'most'] as const;

type WrittenTerms = Record<(typeof SHARES)[number] | 'floor', WrittenAmount> & {
  isShare: boolean;
  symbol?: string | undefined;
  decimals?: number | undefined;
  liquidation?: { burst: WrittenAmount; refill: WrittenAmount } | undefined;
};

const asset = group({
  symbol: text().optional(),
  asset: address(),
  decimals: count(8).optional(),
  isShare: flag(),
  window: duration(),
  tripPpm: partsPerMillion(),
  weightBps: basisPoints(),
  burst: amount(),
  refill: amount(),
  smallBurst: amount(),
  smallRefill: amount(),
  threshold: amount(),
  most: amount(),
  floor: amount().default({ units: 0n }),
  liquidation: group({ burst: amount(), refill: amount() }).optional(),
}).transform((written, context) => {
  const { liquidation, ...rest } = written;
  return { ...rest, ...resolvedTerms(written, context), ...resolvedLane(written, context) };
});

type Context = { addIssue: (issue: { code: 'custom'; message: string; path: PropertyKey[]; input: unknown }) => void };

function resolvedTerms(written: WrittenTerms, context: Context): Record<(typeof SHARES)[number] | 'floor', Amount> {
  const shares = SHARES.map((name) => [name, settled(resolveAmount(written[name], written), [name], context)]);
  const floor = settled(resolveUnits(written.floor, written), ['floor'], context);
  return { ...Object.fromEntries(shares), floor };
}

function resolvedLane(written: WrittenTerms, context: Context): { liquidation?: { burst: Amount; refill: Amount } } {
  if (written.liquidation === undefined) return {};
  const { burst, refill } = written.liquidation;
  const take = (name: string, given: WrittenAmount) =>
    settled(resolveAmount(given, written), ['liquidation', name], context);
  return { liquidation: { burst: take('burst', burst), refill: take('refill', refill) } };
}

function settled<value>(read: Read<value>, path: string[], context: Context): value {
  if ('value' in read) return read.value;
  context.addIssue({ code: 'custom', message: read.problem, path, input: undefined });
  return z.NEVER;
}

const second = group({
  aggregator: address(),
  decimals: count(8),
  maxAge: duration(24),
  agreeBps: basisPoints(),
  rounds: count(8),
  span: duration(24),
  bandBps: basisPoints(),
});

const link = group({ host: address(), scopes: scopes(), market: key().default(zeroHash) });

const feed = group({
  asset: address().optional(),
  id: key().optional(),
  aggregator: address(),
  decimals: count(8),
  maxAge: duration(24),
  latchSeconds: duration(24),
  baseBps: basisPoints(),
  capBps: basisPoints(),
  slope: slope(),
  anchorLimit: duration(),
  low: price(),
  high: price(),
  twoStep: flag(),
  closes: scopes(),
  market: key(),
  second: second.nullable().optional(),
  link: link.nullable().optional(),
}).transform((written, context) => {
  const { asset: of, id = of && keyOf(of), ...rest } = written;
  if (id === undefined)
    context.addIssue({
      code: 'custom',
      message: 'Name the feed by its asset, or by its id.',
      path: [],
      input: written,
    });
  const bound = (name: 'low' | 'high') => settled(readPrice(written[name], written.decimals), [name], context);
  return { ...rest, id: id ?? zeroHash, low: bound('low'), high: bound('high') };
});

function readPrice(written: bigint | { digits: string }, decimals: number): Read<bigint> {
  if (typeof written === 'bigint') return { value: written };
  const read = readDecimal(written.digits, decimals, `the feed has ${decimals}`);
  return 'problem' in read ? read : readInteger(read.value, 96);
}

/** The key under which the presets know an asset as a market and as a feed. */
export function keyOf(asset: Address) {
  return pad(asset.toLowerCase() as Address);
}

const lending = group({
  borrowBps: basisPoints(),
  liquidationBps: basisPoints(),
  bonusBps: basisPoints(),
  rateAtZeroBps: basisPoints(24),
  rateAtFullBps: basisPoints(24),
  minDebt: units(96),
});

/** Each section by its name. */
export const sections = {
  name: text().optional(),
  about: text().optional(),
  $schema: text().optional(),
  /** Whether what the chain has and the file does not mention is removed where that is possible. */
  exact: flag().default(false),
  roles: roles.optional(),
  share: group({ name: text(), symbol: text() }).optional(),
  delaysDeliveries: flag().optional(),
  changeDelays: changeDelays.optional(),
  escrow: escrow.optional(),
  containment: containment.optional(),
  guardians: guardians.optional(),
  unpause: unpause.optional(),
  escalation: escalation.optional(),
  assets: z.array(asset).optional(),
  /** Of a vault, in place of `assets`. */
  asset: asset.optional(),
  feeds: z.array(feed).optional(),
  perimeter: z.array(address()).optional(),
  lending: lending.optional(),
};

/** The schema of a declared configuration, for zod. */
export const configSchema = z.strictObject(sections);

/** A configuration as one writes it. */
export type ConfigInput = z.input<typeof configSchema>;

/** A configuration as it was read: seconds, basis points, sets of scopes, token units. */
export type Config = z.output<typeof configSchema>;

export type AssetConfig = NonNullable<Config['assets']>[number];
export type FeedConfig = NonNullable<Config['feeds']>[number];
export type SeatConfig = NonNullable<Config['guardians']>['seats'][number];

/**
 * The schema for editors, which complete and check while one writes.
 *
 * @returns JSON Schema 2020-12.
 *
 * @example
 * import { configJsonSchema } from '@bulkhead/sdk/config';
 *
 * await writeFile('bulkhead.schema.json', JSON.stringify(configJsonSchema()));
 */
export function configJsonSchema(): object {
  return z.toJSONSchema(configSchema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // A bigint has no place in JSON; left in, it would allow anything.
      const { anyOf } = jsonSchema;
      if (anyOf !== undefined) jsonSchema.anyOf = anyOf.filter((option) => Object.keys(option).length > 0);
    },
  });
}
