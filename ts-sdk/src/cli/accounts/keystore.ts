/**
 * Web3 Secret Storage, version 3, as geth, wallets and `cast` write it. The ciphers are those of Node, which are native:
 * a responder waits half a second for scrypt and not three.
 */
import { createDecipheriv, pbkdf2, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type { Address, Hex } from 'viem';
import { concatHex, getAddress, isAddress, keccak256, toHex } from 'viem/utils';
import { KeystoreInvalidError, KeystorePasswordError } from './errors.js';

export type Keystore = {
  file: string;
  /** What the file says; checked when it is opened. */
  address: Address | undefined;
  ciphertext: Buffer;
  iv: Buffer;
  mac: string;
  kdf: Kdf;
};

type Kdf =
  | { name: 'scrypt'; salt: Buffer; n: number; r: number; p: number; dklen: number }
  | { name: 'pbkdf2'; salt: Buffer; c: number; dklen: number };

/** Memory that scrypt may take: eight times what wallets ask for, and less than what a laptop has. */
const MOST_MEMORY = 2 ** 31;
const MOST_ROUNDS = 2 ** 27;

/** Reads the text of a keystore, which may hold anything. */
export function parseKeystore(text: string, file: string): Keystore {
  const invalid = (reason: string) => new KeystoreInvalidError({ file, reason });
  const root = objectIn(parseJson(text));
  if (root === undefined) throw invalid('it holds no JSON object');
  if (root['version'] !== 3) throw invalid(`its version is ${shown(root['version'])}`);
  const crypto = objectIn(root['crypto'] ?? root['Crypto']);
  if (crypto === undefined) throw invalid('it has no "crypto"');
  if (crypto['cipher'] !== 'aes-128-ctr') throw invalid(`its cipher is ${shown(crypto['cipher'])}, not aes-128-ctr`);
  const bytes = (from: unknown, name: string, length?: number) => {
    const hex = typeof from === 'string' ? from.replace(/^0x/, '') : '';
    const buffer = Buffer.from(hex, 'hex');
    if (hex === '' || buffer.length * 2 !== hex.length || (length !== undefined && buffer.length !== length))
      throw invalid(`its ${name} is not ${length === undefined ? 'hex' : `${length} bytes of hex`}`);
    return buffer;
  };
  const named = typeof root['address'] === 'string' ? `0x${root['address'].replace(/^0x/, '').toLowerCase()}` : '';
  return {
    file,
    address: isAddress(named) ? getAddress(named) : undefined,
    ciphertext: bytes(crypto['ciphertext'], 'ciphertext', 32),
    iv: bytes(objectIn(crypto['cipherparams'])?.['iv'], 'iv', 16),
    mac: bytes(crypto['mac'], 'mac', 32).toString('hex'),
    kdf: kdfOf(crypto, bytes, invalid),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function kdfOf(
  crypto: Fields,
  bytes: (from: unknown, name: string) => Buffer,
  invalid: (reason: string) => Error,
): Kdf {
  const params = objectIn(crypto['kdfparams']) ?? {};
  const whole = (name: string, least: number, most: number) => {
    const value = params[name];
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    throw invalid(`its ${name} is ${shown(value)}`);
  };
  const common = () => ({ salt: bytes(params['salt'], 'salt'), dklen: whole('dklen', 32, 1_024) });
  if (crypto['kdf'] === 'scrypt') {
    const kdf = { ...common(), n: whole('n', 2, 2 ** 24), r: whole('r', 1, 64), p: whole('p', 1, 64) };
    if ((kdf.n & (kdf.n - 1)) !== 0) throw invalid('its n is no power of two');
    if (kdf.n * kdf.r * 128 > MOST_MEMORY) throw invalid('its scrypt would take more than 2 GB of memory');
    return { name: 'scrypt', ...kdf };
  }
  if (crypto['kdf'] === 'pbkdf2') {
    if (params['prf'] !== 'hmac-sha256') throw invalid(`its prf is ${shown(params['prf'])}, not hmac-sha256`);
    return { name: 'pbkdf2', ...common(), c: whole('c', 1, MOST_ROUNDS) };
  }
  throw invalid(`its kdf is ${shown(crypto['kdf'])}, not scrypt or pbkdf2`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function objectIn(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** Only what cannot be a secret: the file may be a key by mistake. */
function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  return typeof value === 'number' || (typeof value === 'string' && value.length <= 16) ? `"${value}"` : 'unknown';
}

/** @throws {@link KeystorePasswordError} when the password is another one. */
export async function openKeystore(keystore: Keystore, password: string): Promise<Hex> {
  const key = await derivedKey(keystore.kdf, password);
  const mac = keccak256(concatHex([toHex(key.subarray(16, 32)), toHex(keystore.ciphertext)]));
  if (mac.slice(2) !== keystore.mac) throw new KeystorePasswordError({ file: keystore.file });
  const decipher = createDecipheriv('aes-128-ctr', key.subarray(0, 16), keystore.iv);
  return toHex(Buffer.concat([decipher.update(keystore.ciphertext), decipher.final()]));
}

async function derivedKey(kdf: Kdf, password: string): Promise<Buffer> {
  const { salt, dklen } = kdf;
  if (kdf.name === 'pbkdf2') return promisify(pbkdf2)(password, salt, kdf.c, dklen, 'sha256');
  const { n, r, p } = kdf;
  if (n >= 2 ** (16 * r)) return derivedSlowly(kdf, password);
  const derive = promisify<string, Buffer, number, object, Buffer>(scrypt as never);
  return derive(password, salt, dklen, { N: n, r, p, maxmem: 2 * 128 * n * r + 128 * r * p });
}

/** OpenSSL refuses these parameters (RFC 7914 asks for `n < 2^(16 r)`), and yet some libraries write them. */
async function derivedSlowly({ salt, n, r, p }: Extract<Kdf, { name: 'scrypt' }>, password: string): Promise<Buffer> {
  const { scrypt: derive } = await import('ox/Keystore');
  const [key] = derive({ password, salt, n, r, p });
  return Buffer.from((typeof key === 'function' ? key() : key).slice(2), 'hex');
}
