/** What calldata of a host would do, by name. Brings every ABI along: import it late where start-up matters. */
import type { Abi, AbiFunction, Hex } from 'viem';
import { decodeFunctionData, toFunctionSelector } from 'viem/utils';
import * as abis from '../generated/abis/index.js';
import { formatCall } from '../text/call.js';

let functions: Map<string, AbiFunction> | undefined;

/** The function and its arguments; undefined where it is none of ours, or the data are not its. */
export function decodeHostCall(call: Hex): { item: AbiFunction; args: readonly unknown[] } | undefined {
  functions ??= collect();
  const item = functions.get(call.slice(0, 10).toLowerCase());
  if (item === undefined) return undefined;
  try {
    return { item, args: decodeFunctionData({ abi: [item], data: call }).args ?? [] };
  } catch {
    return undefined; // a selector of ours before data that are not
  }
}

/** `setMessenger(0x…)`, or the first four bytes of what is none of ours. */
export function formatHostCall(call: Hex): string {
  const decoded = decodeHostCall(call);
  return decoded ? formatCall(decoded.item.name, decoded.args) : `the call ${call.slice(0, 10)}`;
}

function collect(): Map<string, AbiFunction> {
  const all = Object.values(abis).flatMap((abi) => [...(abi as Abi)]);
  const items = all.filter((item): item is AbiFunction => item.type === 'function');
  return new Map(items.map((item) => [toFunctionSelector(item), item]));
}
