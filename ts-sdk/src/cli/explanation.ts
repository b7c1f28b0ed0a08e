/** Explanations as text and as JSON, for every command that shows one. */
import { type Address, isAddress } from 'viem';
import { TAKEN } from '../errors/names.js';
import type { Explanation } from '../explain/types.js';
import { formatDuration } from '../text/duration.js';
import { formatTime } from '../text/time.js';

/** What follows after the sentence that says what was refused. */
export function explanationLines(explanation: Explanation, { now }: { now: number | undefined }): string[] {
  const { error, promise, nextStep, command } = explanation;
  const passes = passesLine(explanation, now);
  return [
    `Error     ${error.errorName}`,
    ...(promise ? [`Promise   ${promise.id}: ${promise.text}`] : []),
    ...(passes ? [`Passes    ${passes}`] : []),
    `Next      ${nextStep}`,
    ...(command ? [`Command   ${command}`] : []),
  ];
}

function passesLine({ passesIn, passesAt, never }: Explanation, now: number | undefined): string | undefined {
  if (never) return 'never as it is';
  if (passesAt !== undefined) return `from ${formatTime(passesAt, { now })}`;
  if (passesIn !== undefined) return `in ${formatDuration(passesIn, { units: 2 })}`;
  return undefined;
}

export function explanationJson({ error, ...told }: Explanation) {
  const fields = Object.fromEntries(Object.entries(error).filter(([name]) => !TAKEN.has(name)));
  return { error: error.errorName, fields, ...told };
}

/** The asset that an error or an event is about, if it names one. */
export function assetsIn(values: Iterable<object>): Address[] {
  const assets = [...values].map((value) => (value as { asset?: unknown }).asset);
  return assets.filter((asset): asset is Address => typeof asset === 'string' && isAddress(asset));
}
