/** Keys of anvil's own accounts, which everybody knows, in the forms that the command line takes. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as Keystore from 'ox/Keystore';
import { toHex } from 'viem';
import type { HDAccount } from 'viem/accounts';

export const PASSWORD = 'correct horse';

export function privateKeyOf(account: HDAccount): `0x${string}` {
  const { privateKey } = account.getHdKey();
  if (privateKey === null) throw new Error(`${account.address} has no key`);
  return toHex(privateKey);
}

export function keyIn(account: HDAccount): Record<string, string> {
  return { BULKHEAD_PRIVATE_KEY: privateKeyOf(account) };
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'bulkhead-'));
}

/** Locked with few rounds: a test need not wait. @returns Path of the file. */
export function writeKeystore(folder: string, account: HDAccount, { address = true, mode = 0o600 } = {}): string {
  const [key, options] = Keystore.pbkdf2({ password: PASSWORD, iterations: 1_000 });
  const keystore = Keystore.encrypt(privateKeyOf(account), key, options);
  const file = join(folder, `${account.address}.json`);
  writeFileSync(
    file,
    JSON.stringify(address ? { address: account.address.slice(2).toLowerCase(), ...keystore } : keystore),
    { mode },
  );
  return file;
}

/** @returns Path of the file. */
export function writePassword(folder: string, password = PASSWORD, mode = 0o600): string {
  const file = join(folder, 'password');
  writeFileSync(file, `${password}\n`, { mode });
  return file;
}

/** A keystore that lies about whose it is. */
export function writeKeystoreAddress(folder: string, account: HDAccount, address: string): string {
  const file = writeKeystore(folder, account, { address: false });
  const keystore = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...keystore, address: address.slice(2) }));
  return file;
}
