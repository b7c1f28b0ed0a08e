/** Keystores that open fast: right in everything but the effort that guessing their password would take. */
import { createCipheriv, pbkdf2Sync } from 'node:crypto';
import { type Hex, hexToBytes } from 'viem';
import { privateKeyToAddress } from 'viem/accounts';
import { keccak256 } from 'viem/utils';

export const PASSWORD = 'password of a test';

/** Web3 Secret Storage, version 3. */
export function keystoreOf(privateKey: Hex): string {
  const salt = Buffer.alloc(32, 1);
  const iv = Buffer.alloc(16, 2);
  const key = pbkdf2Sync(PASSWORD, salt, 1, 32, 'sha256');
  const cipher = createCipheriv('aes-128-ctr', key.subarray(0, 16), iv);
  const ciphertext = Buffer.concat([cipher.update(hexToBytes(privateKey)), cipher.final()]);
  return JSON.stringify({
    version: 3,
    address: privateKeyToAddress(privateKey).slice(2).toLowerCase(),
    crypto: {
      cipher: 'aes-128-ctr',
      cipherparams: { iv: iv.toString('hex') },
      ciphertext: ciphertext.toString('hex'),
      kdf: 'pbkdf2',
      kdfparams: { c: 1, dklen: 32, prf: 'hmac-sha256', salt: salt.toString('hex') },
      mac: keccak256(Buffer.concat([key.subarray(16, 32), ciphertext])).slice(2),
    },
  });
}
