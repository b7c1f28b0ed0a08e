import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { keccak256 } from 'viem/utils';
import { toSafeBatch } from '../../safe/batch.js';
import type { GlobalOptions, Intent, Io, Sent } from '../types.js';
import { ProposalFileError } from './errors.js';

/** Writes what the Safe's owners are to sign. The same proposal has the same name and the same bytes. */
export async function writeProposal(
  { summary, call }: Intent,
  { chainId, options, io }: { chainId: number; options: GlobalOptions & { safe: `0x${string}` }; io: Io },
): Promise<Extract<Sent, { type: 'proposal' }>> {
  const { safe } = options;
  const file = resolve(io.cwd, options.out ?? `bulkhead-${chainId}-${keccak256(call.data).slice(2, 10)}.json`);
  const batch = toSafeBatch([call], { chainId, safe, name: 'Bulkhead', description: summary });
  try {
    await writeFile(file, `${JSON.stringify(batch, null, 2)}\n`);
  } catch (error) {
    throw new ProposalFileError({ file, reason: (error as NodeJS.ErrnoException).code ?? 'unknown' });
  }
  return { type: 'proposal', safe, file };
}
