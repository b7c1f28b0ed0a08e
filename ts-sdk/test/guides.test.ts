/** Whoever follows a page of `docs/guides` line by line sees what it says. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeErrorResult, parseEther } from 'viem';
import { afterEach, expect, test } from 'vitest';
import { foundryBinary, ROOT } from '../../script/tools/foundry.mjs';
import { quarantine } from '../examples/quarantine.js';
import { errorsAbi } from '../src/exports/errors.js';
import { account, startAnvil } from './anvil.js';
import { runCli } from './cli.js';
import { missingLines, readGuide, type Step, wordsOf } from './guide.js';
import { PASSWORD, privateKeyOf, writeKeystore } from './keys.js';
import { installPacked, output, temporaryFolder } from './packed.js';
import {
  council,
  DAY,
  DOLLAR,
  deliver,
  governor,
  guardian,
  HOUR,
  NATIVE,
  pass,
  report,
  startWorld,
  stranger,
  user,
} from './world.js';

const PATIENCE = 600_000; // milliseconds; a page is a whole incident, or compiles a project
const folder = join(ROOT, 'docs', 'guides');
/** Others cannot read it, or the command warns. */
const OURS = { mode: 0o600 };

/** Where a page is followed. */
type Place = {
  cwd: string;
  variables: Record<string, string>;
  /** What happens between two blocks. */
  givens: Record<string, () => Promise<unknown>>;
  /** Other programs than ours. */
  programs: Record<string, (words: readonly string[]) => Promise<string>>;
};

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** A folder with the keystores of all who have a part. */
function workplace(): string {
  const cwd = temporaryFolder('guide');
  closers.push(() => rmSync(cwd, { recursive: true, force: true }));
  const people = { governor, council, guardian, keeper: user };
  for (const [name, person] of Object.entries(people))
    renameSync(writeKeystore(cwd, person), join(cwd, `${name}.json`));
  writeFileSync(join(cwd, 'password'), PASSWORD, OURS);
  return cwd;
}

/** At a bridge that holds ether and a token. */
async function atBridge(): Promise<Place> {
  const cwd = workplace();
  const world = await startWorld();
  closers.push(() => world.stop());
  const variables: Record<string, string> = {
    BULKHEAD_RPC: world.url,
    BULKHEAD_HOST: world.bridge,
    BULKHEAD_PASSWORD_FILE: join(cwd, 'password'),
    GOVERNOR: governor.address,
    SAFE: council.address,
    REFUSAL: encodeErrorResult({
      abi: errorsAbi,
      errorName: 'OutflowLimitExceeded',
      args: [NATIVE, parseEther('61'), parseEther('60'), 120n],
    }),
    CALL: quarantine(world.bridge, NATIVE, 1n, 1n),
  };
  return {
    cwd,
    variables,
    programs: {},
    givens: {
      'a forged message': async () => {
        const { transactionHash } = await deliver(world, NATIVE, parseEther('200'), stranger.address);
        variables['HASH'] = transactionHash;
      },
      'an honest exit behind it': () => deliver(world, NATIVE, parseEther('2'), user.address),
      'an hour later': () => pass(world, HOUR),
      'two days later': async () => {
        await pass(world, 2 * DAY);
        for (const feed of [world.feed, world.second]) await report(world, feed, DOLLAR);
      },
      'a burst of 50 ETH in the file': async () => edit(join(cwd, 'bulkhead.yaml'), ' burst: 60 ETH', ' burst: 50 ETH'),
      'a burst of 60 ETH in the file': async () => edit(join(cwd, 'bulkhead.yaml'), ' burst: 50 ETH', ' burst: 60 ETH'),
    },
  };
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no "${from}".`);
  writeFileSync(file, text.replace(from, to));
}

const REMAPPINGS = [
  '@bulkhead/contracts/=node_modules/@bulkhead/contracts/',
  '@openzeppelin/contracts/=node_modules/@openzeppelin/contracts/',
  `forge-std/=${join(ROOT, 'node_modules/@layerzerolabs/toolbox-foundry/lib/forge-std')}/`,
];

/** In a Foundry project, with a chain to deploy to. */
async function atProject(): Promise<Place> {
  const cwd = workplace();
  const anvil = await startAnvil();
  closers.push(() => anvil.stop());
  const settings = {
    solc: join(ROOT, 'script', 'tools', 'solc'),
    evm_version: 'cancun',
    optimizer: false, // it compiles three times as fast
    auto_detect_remappings: false,
    allow_paths: [join(ROOT, 'node_modules')],
  };
  const lines = Object.entries(settings).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
  writeFileSync(join(cwd, 'foundry.toml'), `[profile.default]\n${lines.join('\n')}\n`);
  const variables: Record<string, string> = {
    BULKHEAD_RPC: anvil.url,
    BULKHEAD_PASSWORD_FILE: join(cwd, 'password'),
    GOVERNOR: governor.address,
    COUNCIL: council.address,
    GUARDIAN: guardian.address,
  };
  return {
    cwd,
    variables,
    givens: {
      'foundry.toml and remappings.txt as told': async () => {
        writeFileSync(join(cwd, 'remappings.txt'), REMAPPINGS.join('\n'));
        const file = join(cwd, 'foundry.toml');
        const permission = 'fs_permissions = [{ access = "read", path = "./out" }]\n';
        writeFileSync(file, readFileSync(file, 'utf8') + permission);
      },
      'the address of the host': async () => {
        const record = join(cwd, 'broadcast/DeployTill.s.sol/31337/run-latest.json');
        const { transactions } = JSON.parse(readFileSync(record, 'utf8'));
        variables['BULKHEAD_HOST'] = transactions.find(
          ({ contractName }: { contractName: string }) => contractName === 'Till',
        ).contractAddress;
      },
      'addresses in bulkhead.yaml': async () => {
        const file = join(cwd, 'bulkhead.yaml');
        const people = [governor, council, guardian].map((person) => person.address);
        const text = readFileSync(file, 'utf8').replaceAll(/0x0{40}/g, () => people.shift() ?? '');
        writeFileSync(file, text);
      },
    },
    programs: {
      npm: async () => {
        await installPacked('@bulkhead/contracts', cwd);
        mkdirSync(join(cwd, 'node_modules/@openzeppelin'), { recursive: true });
        const name = '@openzeppelin/contracts';
        symlinkSync(join(ROOT, 'node_modules', name), join(cwd, 'node_modules', name), 'junction');
        return '';
      },
      forge: async ([, ...args]) => {
        const signed = args.join(' ').replace('--account deployer', `--private-key ${privateKeyOf(account(9))}`);
        return output({ command: foundryBinary('forge'), args: signed.split(' '), cwd, env: variables });
      },
    },
  };
}

const PAGES: Record<string, () => Promise<Place>> = {
  'protect-a-new-protocol.md': atProject,
  'protect-a-deployed-one.md': atBridge,
  'respond-to-an-incident.md': atBridge,
  'recover.md': atBridge,
  'read-the-state.md': atBridge,
};

test('default: every page is followed here', () => {
  expect(readdirSync(folder).sort()).toEqual([...Object.keys(PAGES), 'README.md'].sort());
});

test.each(Object.entries(PAGES))(
  'default: %s',
  async (page, arrive) => {
    const place = await arrive();
    const { steps } = readGuide(readFileSync(join(folder, page), 'utf8'));
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) await follow(step, place, page);
  },
  PATIENCE,
);

async function follow(step: Step, place: Place, page: string): Promise<void> {
  const where = `${page}, block at line ${step.line}`;
  if (step.type === 'given') {
    const given = place.givens[step.what];
    if (given === undefined) throw new Error(`${where}: nobody knows how to make "${step.what}".`);
    await given();
    return;
  }
  const { code, text } = await runWords(wordsOf(step.command, place.variables), place);
  if (process.env['GUIDES'] === 'print') console.log(`$ ${step.command}\n${text}`);
  expect(code, `${where}: ${step.command}\n${text}`).toBe(step.exit);
  expect(missingLines(step.shows, text), `${where}: ${step.command}\n${text}`).toEqual([]);
}

async function runWords(words: readonly string[], { cwd, variables, programs }: Place) {
  const [program = '', ...argv] = words;
  if (program === 'bulkhead') {
    const redirect = argv.indexOf('>');
    const [args, file] = redirect < 0 ? [argv] : [argv.slice(0, redirect), argv[redirect + 1]];
    const { code, out, err } = await runCli(args, { cwd, env: variables, answers: ['y', 'y', 'y', 'y'] });
    if (file !== undefined) writeFileSync(join(cwd, file), out);
    return { code, text: `${err}\n${out}` };
  }
  const run = programs[program];
  if (run === undefined) throw new Error(`Nobody knows how to run ${program}.`);
  return { code: 0, text: await run(words) };
}

// The TypeScript of a page is a part of a file that the compiler checks and a test runs.
test.each(Object.keys(PAGES))('default: TypeScript in %s is that of an example', (page) => {
  const examples = readdirSync(join(ROOT, 'ts-sdk/examples')).map((name) =>
    readFileSync(join(ROOT, 'ts-sdk/examples', name), 'utf8'),
  );
  const { typescript } = readGuide(readFileSync(join(folder, page), 'utf8'));
  const flat = (text: string) => text.replaceAll(/^ +/gm, '');
  expect(typescript.filter((block) => !examples.some((text) => flat(text).includes(flat(block))))).toEqual([]);
});
