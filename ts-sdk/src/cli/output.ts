import type { Io, Result } from './types.js';

/** What a machine reads: bigints as decimal strings, sets as lists, one value per run. */
export function toJson(value: unknown): string {
  const plain = (_key: string, inner: unknown) => {
    if (typeof inner === 'bigint') return inner.toString();
    if (inner instanceof Set) return [...inner];
    return inner instanceof Map ? Object.fromEntries(inner) : inner;
  };
  return `${JSON.stringify(value, plain, 2)}\n`;
}

export function writeResult(io: Io, { json, text }: Result, { asJson }: { asJson: boolean }): void {
  io.stdout(asJson ? toJson(json) : `${text.trimEnd()}\n`);
}

/** Keeps secrets out of everything that is written, whoever writes it: a node's error may quote the whole request. */
export function redacting(io: Io, secrets: ReadonlyMap<string, string>): Io {
  const clean = (text: string) => {
    let cleaned = text;
    for (const [secret, shown] of secrets) cleaned = cleaned.replaceAll(secret, shown);
    return cleaned;
  };
  return {
    ...io,
    stdout: (text) => io.stdout(clean(text)),
    stderr: (text) => io.stderr(clean(text)),
    ask: (question, options) => io.ask(clean(question), options),
  };
}
