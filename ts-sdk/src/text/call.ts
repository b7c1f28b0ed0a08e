const LONGEST = 240;

/** `setMessenger(0x…)`: a call in words, cut where it is longer than anybody reads. */
export function formatCall(functionName: string, args: readonly unknown[]): string {
  const text = `${functionName}(${args.map(formatValue).join(', ')})`;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A value as the ABI decodes it. Texts that are no hex are quoted: a terminal obeys some bytes. */
export function formatValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatValue).join(', ')}]`;
  if (typeof value === 'string') return /^0x[\da-f]*$/i.test(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${formatValue(inner)}`)
    .join(', ')} }`;
}
