/** Some value of every ABI type, so that a table can be tried with every entry of an ABI. */
import type { AbiParameter } from 'viem';

export const sampleAddress = '0x00000000000000000000000000000000000000A5';

/** Small numbers, so that enums and scopes accept them. */
export function sample({ type, components }: AbiParameter & { components?: readonly AbiParameter[] }): unknown {
  if (type.endsWith('[]')) return [sample({ ...(components && { components }), name: '', type: type.slice(0, -2) })];
  if (type === 'tuple') return Object.fromEntries((components ?? []).map((inner) => [inner.name, sample(inner)]));
  if (type === 'address') return sampleAddress;
  if (type === 'bool') return true;
  if (type === 'string') return 'text';
  if (type === 'bytes') return '0x1234';
  if (type.startsWith('bytes')) return `0x${'ab'.repeat(Number(type.slice(5)))}`;
  return Number(type.replace(/\D/g, '')) <= 48 ? 3 : 3n;
}
