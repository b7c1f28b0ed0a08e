import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Address, Hex, LocalAccount } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import type { GlobalOptions, Io } from '../types.js';
import { SecretOnCommandLineError } from '../usage.js';
import {
  AccountKeyInvalidError,
  AccountMissingError,
  KeystoreAddressError,
  KeystorePasswordMissingError,
  KeystoreUnreadableError,
  PasswordFileError,
} from './errors.js';
import { openKeystore, parseKeystore } from './keystore.js';

/** Who sends. The address is enough to look and to simulate; the key is asked for when it is time to sign. */
export type Sender =
  | { type: 'key'; address: Address; unlock: () => Promise<LocalAccount> }
  | { type: 'safe'; address: Address };

/** In this order: the Safe, the keystore, the key in the environment. */
export async function findSender(options: GlobalOptions, io: Io): Promise<Sender> {
  if (options.safe) return { type: 'safe', address: options.safe };
  if (options.account) return fromKeystore(options.account, io);
  const key = io.env['BULKHEAD_PRIVATE_KEY'];
  if (key) return unlocked(fromEnvironment(key));
  throw new AccountMissingError();
}

function unlocked(account: LocalAccount): Sender {
  return { type: 'key', address: account.address, unlock: async () => account };
}

function fromEnvironment(text: string): LocalAccount {
  const hex = text.trim().replace(/^0x/, '');
  if (!/^[0-9a-f]{64}$/i.test(hex)) throw new AccountKeyInvalidError();
  return accountOf(`0x${hex}`);
}

/** The library's error could quote the key, so it is not the cause of ours. */
function accountOf(key: Hex): LocalAccount {
  try {
    return privateKeyToAccount(key);
  } catch {
    throw new AccountKeyInvalidError();
  }
}

async function fromKeystore(path: string, io: Io): Promise<Sender> {
  if (/^(0x)?[0-9a-f]{64}$/i.test(path))
    throw new SecretOnCommandLineError({ option: 'A private key after --account' });
  const file = resolve(io.cwd, path);
  const reading = (reason: string) => new KeystoreUnreadableError({ file, reason });
  const keystore = parseKeystore(await readText(file, reading), file);
  await warnIfShared(file, io);
  const unlock = async () => {
    const account = accountOf(await openKeystore(keystore, await passwordFor(file, io)));
    const named = keystore.address;
    if (named && named !== account.address) throw new KeystoreAddressError({ file, named, found: account.address });
    return account;
  };
  // Some wallets leave the address out, for privacy: only the key tells it then.
  if (keystore.address === undefined) return unlocked(await unlock());
  return { type: 'key', address: keystore.address, unlock };
}

async function passwordFor(file: string, io: Io): Promise<string> {
  const passwordFile = io.env['BULKHEAD_PASSWORD_FILE'];
  if (passwordFile) {
    const path = resolve(io.cwd, passwordFile);
    const text = await readText(path, (reason) => new PasswordFileError({ file: path, reason }));
    await warnIfShared(path, io);
    return text.replace(/\r?\n$/, '');
  }
  const answer = await io.ask(`Password of ${file}: `, { secret: true });
  if (answer === undefined) throw new KeystorePasswordMissingError({ file });
  return answer;
}

async function readText(file: string, failed: (reason: string) => Error): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw failed(reasons[code] ?? code);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read it',
  EISDIR: 'it is a folder',
};

/** Windows has no such bits. */
async function warnIfShared(file: string, io: Io): Promise<void> {
  const { mode } = await stat(file);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    io.stderr(`Warning: others can read ${file}; close it with chmod 600 ${file}\n`);
}
