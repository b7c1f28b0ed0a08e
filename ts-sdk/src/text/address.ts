import type { Address } from 'viem';
import { getAddress, isAddress } from 'viem/utils';
import { BulkheadToolError } from '../errors/tool.js';

export class AddressInvalidError extends BulkheadToolError {
  constructor({ text, of }: { text: string; of: string }) {
    super('AddressInvalidError', `"${text}" is no address, as ${of} has to be.`, {
      nextStep: 'Write 0x and 40 hex digits.',
    });
  }
}

export class AddressChecksumError extends BulkheadToolError {
  constructor({ text, of }: { text: string; of: string }) {
    super(
      'AddressChecksumError',
      `The checksum of ${text}, given for ${of}, is wrong: a digit or a letter was changed.`,
      {
        nextStep: `Compare it with where it came from. Only if every digit is right: it is spelled ${getAddress(text.toLowerCase())}.`,
      },
    );
  }
}

export class EnsUnsupportedError extends BulkheadToolError {
  constructor({ text, of }: { text: string; of: string }) {
    super('EnsUnsupportedError', `"${text}" is a name, but ${of} has to be an address.`, {
      nextStep: 'Look the address up where you trust it, and write that: a name can point elsewhere tomorrow.',
    });
  }
}

/** It has the length of a private key, so it is not repeated. */
export class AddressTooLongError extends BulkheadToolError {
  constructor({ of }: { of: string }) {
    super('AddressTooLongError', `What is given for ${of} is 32 bytes long: no address, and perhaps a private key.`, {
      nextStep: 'Write 0x and 40 hex digits. If it was a private key, treat it as known to others.',
    });
  }
}

/**
 * Reads an address.
 *
 * @param text - 0x and 40 hex digits: with their checksum, or all in one case.
 * @param options - `of`: what the address is for, as errors call it.
 * @returns The address with its checksum.
 * @throws {@link AddressInvalidError}, {@link AddressTooLongError}, {@link AddressChecksumError}, {@link EnsUnsupportedError}
 *
 * @example
 * import { parseAddress } from '@bulkhead/sdk';
 *
 * parseAddress('0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed', { of: '--host' }); // '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'
 */
export function parseAddress(text: string, { of }: { of: string }): Address {
  const trimmed = text.trim();
  if (/^[^\s.]+(\.[^\s.]+)+$/.test(trimmed)) throw new EnsUnsupportedError({ text: trimmed, of });
  if (/^(0x)?[0-9a-f]{64}$/i.test(trimmed)) throw new AddressTooLongError({ of });
  if (!/^0x[0-9a-f]{40}$/i.test(trimmed)) throw new AddressInvalidError({ text: trimmed, of });
  const digits = trimmed.slice(2);
  const oneCase = digits === digits.toLowerCase() || digits === digits.toUpperCase();
  if (!oneCase && !isAddress(trimmed)) throw new AddressChecksumError({ text: trimmed, of });
  return getAddress(`0x${digits.toLowerCase()}`);
}
