import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Version of the package that this file is in, wherever it was built to. */
export function version(): string {
  const file = createRequire(import.meta.url).resolve('@bulkhead/sdk/package.json');
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
