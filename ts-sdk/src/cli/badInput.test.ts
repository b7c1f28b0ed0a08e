/** What is typed wrongly is refused before anybody is asked: one sentence, the next step, code 2. */
import { expect, test } from 'vitest';
import { runCli } from '../../test/cli.js';

const HOST = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
const RPC = 'http://127.0.0.1:9'; // nobody listens there: who asks it gets code 3
const KEY = `0x${'c0ffee'.repeat(10)}1234`;
const on = `--rpc ${RPC} --host ${HOST}`;

test.each([
  ['puase', "Unknown command 'puase'.", 'Did you mean pause?'],
  ['gibberish', "Unknown command 'gibberish'.", 'See bulkhead --help.'],
  ['unpause propse', "Unknown command 'propse'.", 'Did you mean propose?'],
  ['pause --scope Enter', "Unknown option '--scope'.", 'Did you mean --scopes?'],
  ['guardian status', 'The protected contract is not given.', 'Add --host <address>, or set BULKHEAD_HOST.'],
  ['pause extra', "Too many arguments for 'pause'. Expected 0 arguments but got 1.", 'See bulkhead pause --help.'],
  ['oracle poke', "Missing required argument 'feed'.", 'See bulkhead oracle --help.'],
  ['pause --for', "Option '--for <duration>' argument missing.", 'See bulkhead pause --help.'],
  [`guardian status --host ${HOST}`, 'A node is not given.', 'Add --rpc <url>, or set BULKHEAD_RPC.'],
  [
    `guardian status --host ${HOST} --rpc ws://127.0.0.1:8546`,
    '--rpc is "ws://127.0.0.1:8546", but it has to be an address that begins with http:// or https://.',
    'Nodes that speak ws:// have one of these as well.',
  ],
  [
    `guardian status --host ${HOST} --rpc localhost`,
    '--rpc is "localhost", but it has to be an address that begins with http:// or https://.',
    'Nodes that speak ws:// have one of these as well.',
  ],
  ['guardian status --host 0x12', '"0x12" is no address, as --host has to be.', 'Write 0x and 40 hex digits.'],
  [
    'guardian status --host vault.eth',
    '"vault.eth" is a name, but --host has to be an address.',
    'Look the address up where you trust it, and write that: a name can point elsewhere tomorrow.',
  ],
  [
    `guardian status --host ${HOST.replace('5aA', '5AA')}`,
    'The checksum of 0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed, given for --host, is wrong: a digit or a letter was changed.',
    `Compare it with where it came from. Only if every digit is right: it is spelled ${HOST}.`,
  ],
  [
    'guardian status --chain mainnet',
    '--chain is "mainnet", but it has to be a chain id.',
    'Write the number, for example 1 for Ethereum.',
  ],
  [
    'guardian status --timeout 10',
    '"10" is no duration.',
    'Write whole numbers with their units, as in 90s, 30m, 6h, 1d 12h or 2w.',
  ],
  ['guardian status --timeout 0s', '--timeout is "0s", but it has to be between 1s and 1d.', 'Write for example 30s.'],
  [
    'guardian status --from-block latest',
    '--from-block is "latest", but it has to be the number of a block.',
    'Leave it out to search from the block in which the host was deployed.',
  ],
  ['guardian status --max-fee 1e9', '--max-fee is "1e9", but it has to be a number of gwei.', 'Write for example 1.5.'],
  [
    `pause --safe ${HOST} --account key.json`,
    '--safe and --account contradict each other: a proposal is sent by the Safe.',
    'Leave one of them out.',
  ],
  ['claims release', 'Which claims?', 'Name their numbers, or --due, or --all.'],
  ['claims release 1 --due', 'Which claims?', 'Name their numbers, or --due, or --all.'],
  ['claims hold 0', 'The claim is "0", but it has to be a number from 1.', 'See bulkhead claims list.'],
  ['claims hold 5 4', 'Claim 4 comes before claim 5.', 'Name the lower number first.'],
  ['simulate call 0x12 0x', '"0x12" is no address, as the contract has to be.', 'Write 0x and 40 hex digits.'],
  [`simulate call ${HOST} 0x123`, 'The data is "0x123", but it has to be whole bytes in hex.', 'Write it as 0x….'],
  [
    'change schedule transfer',
    'The change is "transfer", but it has to be an id or calldata in hex.',
    'See bulkhead change list.',
  ],
  ['completion tcsh', 'The shell is "tcsh", but it has to be bash, zsh, fish.', 'Name one of them.'],
])('error: bulkhead %s', async (line, message, nextStep) => {
  const ran = await runCli(line);
  expect(ran).toMatchObject({ code: 2, out: '', err: `${message}\n${nextStep}\n`, questions: [] });
  const asJson = await runCli(`${line} --json`);
  expect(asJson).toMatchObject({ code: 2, err: '', questions: [] });
  expect(asJson.json()).toEqual({ error: expect.objectContaining({ code: 2, message, nextStep }) });
});

test.each(['--private-key', '--password'])(
  'error: %s is refused, and what it says is shown nowhere',
  async (option) => {
    for (const words of [[option, KEY], [`${option}=${KEY}`]]) {
      const ran = await runCli(['pause', ...words, ...on.split(' ')], { env: { BULKHEAD_DEBUG: '1' } });
      expect(ran.code).toBe(2);
      expect(ran.err).toContain(
        `${option} is not taken: it would stay in the shell's history.\nTreat what you typed as known to others.`,
      );
      expect(ran.out + ran.err).not.toContain(KEY.slice(2, 20));
    }
  },
);

test('error: a key behind a mistyped option, or in the place of something else, is not repeated', async () => {
  const lines = [
    ['pause', `--privatekey=${KEY}`],
    ['pause', '--private-kee', KEY],
    [KEY],
    ['pause', KEY],
    ['pause', '--host', KEY],
  ];
  for (const words of lines) {
    const ran = await runCli(words);
    expect(ran.code).toBe(2);
    expect(ran.out + ran.err).not.toContain(KEY.slice(2, 20));
  }
});

test('error: without a command there is help, and code 2', async () => {
  expect(await runCli('')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Usage: bulkhead') });
  expect(await runCli('unpause')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('Usage: bulkhead unpause'),
  });
  for (const line of ['--json', 'unpause --json']) {
    const { code, json } = await runCli(line);
    expect(code).toBe(2);
    expect(json().error).toMatchObject({ code: 2, message: 'No command is named, or only half of one.' });
  }
});
