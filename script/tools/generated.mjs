/** Finds out whether the committed generated code is what the generators write today. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { ROOT } from './foundry.mjs';

const FOLDER = join(ROOT, 'ts-sdk', 'src', 'generated');

/**
 * Regenerates in place and compares with what was there, so the answer does not depend on what is staged in git.
 * After a failure the new files are in place: look at them, commit them.
 */
export async function checkGenerated() {
  const started = performance.now();
  const before = fingerprints();
  const code = (await build()) || report(differences(before, fingerprints()));
  return { code, seconds: (performance.now() - started) / 1000 };
}

/** @param {string[]} changed */
function report(changed) {
  if (changed.length === 0) return 0;
  console.log(
    `Generated code was out of date and has been rewritten. Review and commit:\n${changed.map((file) => `  ${file}`).join('\n')}`,
  );
  return 1;
}

/** @returns {Map<string, string>} file to hash */
function fingerprints() {
  if (!existsSync(FOLDER)) return new Map();
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((name) => join(FOLDER, name))
    .filter((file) => statSync(file).isFile());
  return new Map(
    files.map((file) => [relative(ROOT, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

/**
 * @param {Map<string, string>} before
 * @param {Map<string, string>} after
 */
function differences(before, after) {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}
