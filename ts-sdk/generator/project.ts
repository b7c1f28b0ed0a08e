/** Where things are, read once. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { foundryBinary, ROOT } from '../../script/tools/foundry.mjs';
import { contractsList } from '../contracts.list.js';
import { readSource } from './artifact.js';
import { distinctErrors } from './errors.js';

const forge = foundryBinary('forge');
const config = forgeConfig();
const sources = contractsList.map((contract) => readSource(contract, join(ROOT, config.out)));

export const project = {
  /** Quoted: it is passed to a shell. */
  forge: `"${forge}"`,
  /** Artifact folder below the root. */
  out: config.out,
  sources,
  errors: distinctErrors(sources),
  contracts: join(ROOT, config.src),
  broadcasts: join(ROOT, config.broadcast),
  generated: join(ROOT, 'ts-sdk', 'src', 'generated'),
};

function forgeConfig(): { out: string; src: string; broadcast: string } {
  const { status, stdout, stderr } = spawnSync(forge, ['config', '--json', '--root', ROOT], {
    encoding: 'utf8',
    cwd: ROOT,
  });
  if (status === 0) return JSON.parse(stdout);
  throw new Error(`\`forge config\` failed: ${stderr.trim()}`);
}
