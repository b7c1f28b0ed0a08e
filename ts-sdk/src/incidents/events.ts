/** The events of the public contracts. */
import type { AbiEvent, AbiParameterToPrimitiveType } from 'viem';
import * as abis from '../generated/abis/index.js';

type Events = { [abi in keyof typeof abis]: Extract<(typeof abis)[abi][number], { type: 'event' }> };

type AnyEvent = Events[keyof typeof abis];

/** Name of an event in Solidity; no two events of the suite share one. */
export type EventName = AnyEvent['name'];

type Input<name extends EventName> = Extract<AnyEvent, { name: name }>['inputs'][number];

/** Decoded arguments of an event. */
export type EventArgs<name extends EventName> = {
  [input in Input<name> as input['name']]: AbiParameterToPrimitiveType<input>;
};

let collected: readonly AbiEvent[] | undefined;

/** Each event once. Collected when first asked for: importing this must cost nothing. */
export function eventsAbi(): readonly AbiEvent[] {
  collected ??= [...new Map(allItems().flatMap((item) => (item.type === 'event' ? [[item.name, item]] : []))).values()];
  return collected;
}

function allItems() {
  return Object.values(abis).flatMap((abi) => [...abi]);
}

/** What honest use makes all day: of no interest in an incident, and too much of it. */
const ORDINARY: ReadonlySet<EventName> = new Set<EventName>([
  'Approval',
  'Borrowed',
  'CollateralDeposited',
  'CollateralWithdrawn',
  'Delivered',
  'Deposit',
  'Deposited',
  'ExitRequested',
  'InterestAccrued',
  'OutflowSampled',
  'OutflowSmallPaid',
  'Repaid',
  'Supplied',
  'Transfer',
  'Withdraw',
  'Withdrawn',
  'YieldAdded',
]);

export function isOrdinary(name: string): boolean {
  return ORDINARY.has(name as EventName);
}
