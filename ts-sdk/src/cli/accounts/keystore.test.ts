import * as LibraryKeystore from 'ox/Keystore';
import { describe, expect, test } from 'vitest';
import { type Keystore, openKeystore, parseKeystore } from './keystore.js';

const PASSWORD = 'testpassword';
const KEY = '0x7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d';

/** The examples of the standard, Web3 Secret Storage. */
const byPbkdf2 = {
  crypto: {
    cipher: 'aes-128-ctr',
    cipherparams: { iv: '6087dab2f9fdbbfaddc31a909735c1e6' },
    ciphertext: '5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46',
    kdf: 'pbkdf2',
    kdfparams: {
      c: 262_144,
      dklen: 32,
      prf: 'hmac-sha256',
      salt: 'ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd',
    },
    mac: '517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2',
  },
  id: '3198bc9c-6672-5ab3-d995-4942343ae5b6',
  version: 3,
};
const byScrypt = {
  crypto: {
    cipher: 'aes-128-ctr',
    cipherparams: { iv: '83dbcc02d8ccb40e466191a123791e0e' },
    ciphertext: 'd172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c',
    kdf: 'scrypt',
    kdfparams: {
      dklen: 32,
      n: 262_144,
      p: 8,
      r: 1,
      salt: 'ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19',
    },
    mac: '2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097',
  },
  id: '3198bc9c-6672-5ab3-d995-4942343ae5b6',
  version: 3,
};

const parse = (value: unknown): Keystore => parseKeystore(JSON.stringify(value), 'key.json');
const changed = (crypto: object, root: object = {}) => ({
  ...byScrypt,
  crypto: { ...byScrypt.crypto, ...crypto },
  ...root,
});

describe('openKeystore', () => {
  test.each([
    ['pbkdf2', byPbkdf2],
    ['scrypt', byScrypt],
    ['the old spelling of "crypto"', { ...byPbkdf2, Crypto: byPbkdf2.crypto, crypto: undefined }],
  ])('default: opens %s', async (_name, keystore) => {
    expect(await openKeystore(parse(keystore), PASSWORD)).toBe(KEY);
  });

  test('default: opens what another library locked, with the parameters of geth', async () => {
    const [key, options] = LibraryKeystore.scrypt({ password: 'pässwörd', n: 4_096, r: 8, p: 1 });
    const keystore = LibraryKeystore.encrypt(KEY, key, options);
    expect(await openKeystore(parse(keystore), 'pässwörd')).toBe(KEY);
  });

  test('error: another password, another mac', async () => {
    const said = 'The password does not open the keystore key.json.';
    await expect(openKeystore(parse(byPbkdf2), 'Testpassword')).rejects.toThrow(said);
    const mac = byPbkdf2.crypto.mac.replace('5', '6');
    await expect(openKeystore(parse({ ...byPbkdf2, crypto: { ...byPbkdf2.crypto, mac } }), PASSWORD)).rejects.toThrow(
      said,
    );
  });
});

describe('parseKeystore', () => {
  test('default: the address with its checksum, when there is one', () => {
    const address = '5aaeb6053f3e94c9b9a09f33669435e7ef1beaed';
    expect(parse({ ...byPbkdf2, address }).address).toBe('0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed');
    expect(parse({ ...byPbkdf2, address: `0x${address}` }).address).toBe('0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed');
    expect(parse(byPbkdf2).address).toBeUndefined();
  });

  test.each([
    [`"${KEY}"`, 'it holds no JSON object'],
    [KEY, 'it holds no JSON object'],
    ['', 'it holds no JSON object'],
    ['[]', 'it holds no JSON object'],
    ['{}', 'its version is missing'],
    ['{"version":1}', 'its version is "1"'],
    ['{"version":3}', 'it has no "crypto"'],
    [JSON.stringify(changed({ cipher: 'aes-256-gcm' })), 'its cipher is "aes-256-gcm", not aes-128-ctr'],
    [JSON.stringify(changed({ ciphertext: KEY.slice(0, 20) })), 'its ciphertext is not 32 bytes of hex'],
    [JSON.stringify(changed({ ciphertext: undefined })), 'its ciphertext is not 32 bytes of hex'],
    [JSON.stringify(changed({ cipherparams: {} })), 'its iv is not 16 bytes of hex'],
    [JSON.stringify(changed({ mac: 'xyz' })), 'its mac is not 32 bytes of hex'],
    [JSON.stringify(changed({ kdf: 'argon2id' })), 'its kdf is "argon2id", not scrypt or pbkdf2'],
    [JSON.stringify(changed({ kdfparams: { ...byScrypt.crypto.kdfparams, n: -1 } })), 'its n is "-1"'],
    [JSON.stringify(changed({ kdfparams: { ...byScrypt.crypto.kdfparams, n: 3 } })), 'its n is no power of two'],
    [
      JSON.stringify(changed({ kdfparams: { ...byScrypt.crypto.kdfparams, n: 2 ** 24, r: 8 } })),
      'its scrypt would take more than 2 GB of memory',
    ],
    [JSON.stringify(changed({ kdfparams: {} })), 'its salt is not hex'],
  ])('error: %s', (text, reason) => {
    const read = () => parseKeystore(text, 'key.json');
    expect(read).toThrow(`The file key.json is no keystore of version 3: ${reason}.`);
    expect(read).not.toThrow(KEY.slice(2, 12));
  });
});
