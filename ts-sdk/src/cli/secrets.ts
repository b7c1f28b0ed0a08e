import type { Io } from './types.js';

/** Longer parts of a path are keys of a node's operator, not names. */
const LONGEST_NAME = 12;

/**
 * What may never be written, with what is written instead. It is found before anything is checked, so that also the
 * error about a wrong value keeps it.
 */
export function secretsIn(argv: readonly string[], env: Io['env']): Map<string, string> {
  const secrets = new Map<string, string>();
  for (const url of [...valuesOf(argv, '--rpc'), env['BULKHEAD_RPC'] ?? '']) addUrl(secrets, url);
  for (const option of ['--private-key', '--password'])
    for (const value of valuesOf(argv, option)) add(secrets, value, '***');
  const key = env['BULKHEAD_PRIVATE_KEY'] ?? '';
  add(secrets, key, '***');
  add(secrets, key.replace(/^0x/, ''), '***');
  return secrets;
}

function valuesOf(argv: readonly string[], option: string): string[] {
  return argv.flatMap((word, index) => {
    if (word === option) return argv[index + 1] ?? [];
    return word.startsWith(`${option}=`) ? word.slice(option.length + 1) : [];
  });
}

function add(secrets: Map<string, string>, secret: string, shown: string): void {
  if (secret.length > 1) secrets.set(secret, shown);
}

/** The whole address first, then its parts: an error may quote either. */
function addUrl(secrets: Map<string, string>, text: string): void {
  if (!URL.canParse(text)) return;
  const url = new URL(text);
  const shown = shownUrl(text);
  if (text !== shown) add(secrets, text, shown);
  if (url.href !== shown) add(secrets, url.href, shown);
  const parts = [...url.pathname.split('/'), ...url.searchParams.values(), url.username, url.password];
  for (const part of parts) if (part.length > LONGEST_NAME) add(secrets, part, '***');
}

/** A node's address as it may be shown: who answers there, without name, password, path and query. */
export function shownUrl(text: string): string {
  if (!URL.canParse(text)) return text;
  const { origin, pathname, search, username } = new URL(text);
  const more = pathname.length > 1 || search !== '' || username !== '';
  return origin === 'null' ? `${text.split(':')[0]}:***` : `${origin}${more ? '/***' : ''}`;
}
