/** Runs TypeChain over the ABIs of the same list. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTypeChain } from 'typechain';
import type { Source } from './artifact.js';

/**
 * TypeChain reads files: it gets one per contract that holds the ABI and nothing else, named as in TypeScript. Without
 * bytecode it writes factories that connect and do not deploy, which keeps megabytes out of the repository.
 */
export async function generateEthers(sources: readonly Source[], outDir: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-abis-'));
  try {
    const files = sources.map(({ contract, abi }) => {
      const file = join(folder, `${contract.name}.json`);
      writeFileSync(file, JSON.stringify(abi));
      return file;
    });
    await runTypeChain({
      cwd: folder,
      filesToProcess: files,
      allFiles: files,
      outDir,
      target: 'ethers-v6',
      flags: { alwaysGenerateOverloads: false, node16Modules: true, tsNocheck: false, environment: undefined } as never,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
