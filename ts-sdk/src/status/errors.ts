/** Why an address is no host that these tools can work with. */
import type { Address } from 'viem';
import { BulkheadToolError } from '../errors/tool.js';
import type { HostModule } from './host.js';

/** There is a contract, but none of our modules. */
export class NotAHostError extends BulkheadToolError {
  readonly address: Address;

  constructor({ address, hint }: { address: Address; hint?: string | undefined }) {
    super('NotAHostError', `The contract at ${address} is no Bulkhead host.`, {
      nextStep:
        hint ?? 'Give the address of the protected contract itself, not of its token, its escrow or its library.',
    });
    this.address = address;
  }
}

/** It is a host, but of another version of our contracts than these tools were made for. */
export class HostVersionError extends BulkheadToolError {
  readonly address: Address;
  /** Functions that it lacks, by the module they belong to. */
  readonly missing: readonly { readonly module: HostModule | 'containment'; readonly function: string }[];

  constructor({ address, missing }: Pick<HostVersionError, 'address' | 'missing'>) {
    super('HostVersionError', `The host at ${address} was built from another version of the contracts.`, {
      details: missing.map((part) => `It lacks ${part.function} of ${part.module}.`),
      nextStep: 'Use the version of `@bulkhead/sdk` that was released with its contracts.',
    });
    this.address = address;
    this.missing = missing;
  }
}
