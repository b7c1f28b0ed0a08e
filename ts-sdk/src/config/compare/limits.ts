/** What may leave: terms, weights, lanes for liquidators. */
import { type Address, isAddressEqual } from 'viem';
import { writeSetLiquidationTerms } from '../../generated/actions/outflow/LiquidationOutflow.js';
import {
  writeSetOutflowEscalation,
  writeSetOutflowTerms,
  writeSetOutflowWeight,
} from '../../generated/actions/outflow/OutflowLimiter.js';
import type { OutflowTerms } from '../../generated/types.js';
import { least } from '../../math/extremes.js';
import { type FieldChange, fieldChanges } from '../direction.js';
import type { Present } from '../present.js';
import type { AssetConfig } from '../schema.js';
import { type AmountUnit, configCall, type Draft, draftOf, type Extra, gone, type Part, tightenings } from './draft.js';

export const limiter: Part = ({ host: { address }, config }, { escalation }, add) => {
  if (escalation) {
    const call = configCall(writeSetOutflowEscalation.call({ address, terms: escalation }));
    add(draftOf('escalation', fieldChanges(config.escalation, escalation), call), 'escalation');
  }
  return [];
};

const TERMS = [
  'isShare',
  'window',
  'tripPpm',
  'weightBps',
  'burst',
  'refill',
  'smallBurst',
  'smallRefill',
  'threshold',
  'most',
  'floor',
] as const satisfies readonly (keyof OutflowTerms)[];

function outflowTermsOf(asset: AssetConfig): OutflowTerms {
  return Object.fromEntries(TERMS.map((name) => [name, asset[name]])) as OutflowTerms;
}

export const assets: Part = (present, wanted, add) => {
  if (wanted.assets === undefined && wanted.asset === undefined) return [];
  const list = (wanted.assets ?? []).map((asset, index) => ({ asset, path: `assets[${index}]` }));
  if (wanted.asset) list.push({ asset: wanted.asset, path: 'asset' });
  const lanes: Extra[] = list.flatMap(({ asset, path }) => compareAsset(present, asset, path, add));
  const others = (present.config.assets ?? []).filter(
    ({ asset }) => !list.some((other) => isAddressEqual(other.asset.asset, asset)),
  );
  // Terms cannot be taken away, only lowered.
  return [...lanes, ...others.map(({ asset }) => ({ path: `assets ${asset}`, what: `${asset} has terms, too.` }))];
};

type About = { subject: string; unit: AmountUnit };

function compareAsset(
  present: Present,
  asset: AssetConfig,
  path: string,
  add: (draft: Draft | undefined, path: string) => void,
): Extra[] {
  const { address } = present.host;
  const subject = asset.symbol ?? asset.asset;
  const { isShare, symbol, decimals } = asset;
  const about = { subject, unit: { isShare, symbol, decimals } };
  const now = present.config.assets?.find((other) => isAddressEqual(other.asset, asset.asset));
  const terms = outflowTermsOf(asset);
  const fields = fieldChanges(now && outflowTermsOf(now), terms);
  const draft = draftOf(
    path,
    fields,
    configCall(writeSetOutflowTerms.call({ address, asset: asset.asset, terms })),
    about,
  );
  const isWeightOnly = fields.length === 1 && fields[0]?.field === 'weightBps';
  for (const part of now ? tightened(address, now, asset, draft) : []) add(part, part.path);
  if (!isWeightOnly) add(draft, path);
  if (now && (isWeightOnly || fields.length === 0))
    add(compareWeight(present, asset, path, about, fields), `${path}.weightBps`);
  return compareLane(address, asset, now, { path, about, isChanging: fields.length > 0 }, add);
}

/** A weight alone has a function of its own; one that nobody renewed in time counts as zero and is set anew. */
function compareWeight(
  { host, weightUntil, block }: Present,
  { asset, weightBps }: AssetConfig,
  path: string,
  about: About,
  fields: FieldChange[],
): Draft | undefined {
  const until = [...weightUntil].find(([key]) => isAddressEqual(key, asset))?.[1] ?? Number.POSITIVE_INFINITY;
  const isLapsed = weightBps !== 0 && until <= block.timestamp;
  const lapsed: FieldChange = { field: 'weightBps', current: 0, wanted: weightBps, direction: 'tightens' };
  const changes = fields.length === 0 && isLapsed ? [lapsed] : fields;
  const call = configCall(writeSetOutflowWeight.call({ address: host.address, asset, weightBps }));
  return draftOf(`${path}.weightBps`, changes, call, about);
}

/** The part of a mixed change that the contract takes at once: see OutflowTermsLib.isTighterThan. */
function tightened(address: Address, now: AssetConfig, asset: AssetConfig, draft: Draft | undefined): Draft[] {
  if (draft?.direction !== 'mixed') return [];
  const [old, next] = [outflowTermsOf(now), outflowTermsOf(asset)];
  if (old.isShare !== next.isShare) return [];
  const terms: OutflowTerms = {
    ...old,
    burst: least(old.burst, next.burst),
    refill: least(old.refill, next.refill),
    most: least(old.most, next.most),
    floor: least(old.floor, next.floor),
    tripPpm: Math.max(old.tripPpm, next.tripPpm),
    weightBps: Math.max(old.weightBps, next.weightBps),
  };
  const call = configCall(writeSetOutflowTerms.call({ address, asset: asset.asset, terms }));
  return tightenings(draft, fieldChanges(old, terms), call);
}

function compareLane(
  address: Address,
  { asset, liquidation }: AssetConfig,
  now: AssetConfig | undefined,
  { path, about, isChanging }: { path: string; about: About; isChanging: boolean },
  add: (draft: Draft | undefined, path: string) => void,
): Extra[] {
  const at = `${path}.liquidation`;
  const set = (burst: bigint, refill: bigint) =>
    configCall(writeSetLiquidationTerms.call({ address, asset, terms: { burst, refill } }));
  if (liquidation === undefined)
    return now?.liquidation
      ? [
          {
            path: at,
            what: `${about.subject} has a lane for liquidators.`,
            draft: draftOf(at, [gone('liquidation', now.liquidation.burst)], set(0n, 0n), about),
          },
        ]
      : [];
  const fields = fieldChanges(now?.liquidation ?? { burst: 0n, refill: 0n }, liquidation);
  const { burst, refill } = liquidation as { burst: bigint; refill: bigint };
  add(draftOf(at, fields, set(burst, refill), { ...about, after: isChanging ? [path] : [] }), at);
  return [];
}
