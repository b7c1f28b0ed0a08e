/** What can be wrong with the account that is to send. None of these ever quotes a key or a password. */
import type { Address } from 'viem';
import { BulkheadToolError } from '../../errors/tool.js';

export class AccountMissingError extends BulkheadToolError {
  constructor() {
    super('AccountMissingError', 'No account is given to send with.', {
      nextStep:
        'Give a keystore with --account <file>, a key in BULKHEAD_PRIVATE_KEY, or a Safe to propose for with --safe <address>.',
    });
  }
}

export class AccountKeyInvalidError extends BulkheadToolError {
  constructor() {
    super('AccountKeyInvalidError', 'BULKHEAD_PRIVATE_KEY holds no private key.', {
      nextStep: 'It has to be 0x and 64 hex digits, and not zero.',
    });
  }
}

export class KeystoreUnreadableError extends BulkheadToolError {
  constructor({ file, reason }: { file: string; reason: string }) {
    super('KeystoreUnreadableError', `The keystore ${file} cannot be read: ${reason}.`, {
      nextStep: 'Check the path given with --account.',
    });
  }
}

export class KeystoreInvalidError extends BulkheadToolError {
  constructor({ file, reason }: { file: string; reason: string }) {
    super('KeystoreInvalidError', `The file ${file} is no keystore of version 3: ${reason}.`, {
      nextStep: 'Give the JSON file that a wallet, geth or `cast wallet import` has written.',
    });
  }
}

export class KeystorePasswordError extends BulkheadToolError {
  constructor({ file }: { file: string }) {
    super('KeystorePasswordError', `The password does not open the keystore ${file}.`, {
      nextStep: 'Try again; mind capital letters, and a line break at the end of the password file counts for nothing.',
    });
  }
}

export class KeystorePasswordMissingError extends BulkheadToolError {
  constructor({ file }: { file: string }) {
    super(
      'KeystorePasswordMissingError',
      `The keystore ${file} needs a password, and nobody can be asked for it here.`,
      {
        nextStep: 'Write it to a file that only you can read, and name that file in BULKHEAD_PASSWORD_FILE.',
      },
    );
  }
}

export class PasswordFileError extends BulkheadToolError {
  constructor({ file, reason }: { file: string; reason: string }) {
    super('PasswordFileError', `The password file ${file} cannot be read: ${reason}.`, {
      nextStep: 'Check the path in BULKHEAD_PASSWORD_FILE.',
    });
  }
}

export class KeystoreAddressError extends BulkheadToolError {
  constructor({ file, named, found }: { file: string; named: Address; found: Address }) {
    super('KeystoreAddressError', `The keystore ${file} says that it is ${named}, but its key is that of ${found}.`, {
      nextStep: 'Find out who changed the file. What was shown before was reckoned for the other account.',
    });
  }
}
