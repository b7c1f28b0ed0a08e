import type { Abi, Hex } from 'viem';
import { decodeFunctionData, toFunctionSelector } from 'viem/utils';
import * as abis from '../../generated/abis/index.js';

const LONGEST = 240;

let functions: Map<Hex, Abi[number]> | undefined;

/** `setMessenger(0x…)`: what calldata of a host would do; its selector where the function is none of ours. */
export function callName(call: Hex): string {
  functions ??= collect();
  const item = functions.get(call.slice(0, 10) as Hex);
  if (item === undefined) return `the call ${call.slice(0, 10)}`;
  try {
    const { functionName, args } = decodeFunctionData({ abi: [item], data: call });
    const shown = `${functionName}(${(args ?? []).map(text).join(', ')})`;
    return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
  } catch {
    return `the call ${call.slice(0, 10)}`; // a selector of ours before data that are not
  }
}

function collect(): Map<Hex, Abi[number]> {
  const all = Object.values(abis).flatMap((abi) => [...(abi as Abi)]);
  return new Map(all.flatMap((item) => (item.type === 'function' ? [[toFunctionSelector(item), item]] : [])));
}

function text(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(text).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{${Object.entries(value)
    .map(([name, inner]) => `${name}: ${text(inner)}`)
    .join(', ')}}`;
}
