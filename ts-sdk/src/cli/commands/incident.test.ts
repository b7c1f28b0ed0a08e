import { encodeErrorResult, pad, parseEther, zeroHash } from 'viem';
import { beforeEach, describe, expect, test } from 'vitest';
import { runCli } from '../../../test/cli.js';
import { sample } from '../../../test/samples.js';
import {
  deliver,
  guardian,
  HOUR,
  cause as hole,
  mined,
  NATIVE,
  pass,
  stranger,
  user,
  useWorld,
} from '../../../test/world.js';
import { explainError } from '../../explain/explainError.js';
import { explanations } from '../../explain/explanations.js';
import { writeGuardianDrill, writeGuardianPause } from '../../generated/actions/pause/GuardianPause.js';
import { errorsAbi } from '../../generated/errorsAbi.js';
import { Scope } from '../../generated/types.js';
import { commands } from '../commands.js';
import { createProgram } from '../program.js';

const world = useWorld();
const bulkhead = (line: string) => runCli(`${line} --rpc ${world.url} --host ${world.bridge}`);

/** Without an estimate, which would stop what reverts. */
function pause(account = guardian) {
  const { client, bridge: address } = world;
  const call = {
    address,
    market: zeroHash,
    scopes: 1 << Scope.Enter,
    duration: HOUR,
    cause: hole,
    evidence: pad('0x0e'),
  };
  return writeGuardianPause(client, { ...call, account, gas: 1_000_000n });
}

describe('incident list', () => {
  test('default: nothing', async () => {
    const { code, out } = await bulkhead('incident list');
    expect({ code, out }).toEqual({ code: 0, out: 'Nothing was ever closed in the blocks searched.\n' });
  });

  test('default: what was closed, and what is latched', async () => {
    await deliver(world, NATIVE, parseEther('70'));
    await mined(world, pause());
    const { code, out, err } = await bulkhead('incident list');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Incident 1: open until .* UTC \(in (1h|59m \d+s)\)$/m);
    expect(out).toContain('  closed    Enter of the whole host\n');
    expect(out).toContain('  cause     "hole"\n');
    expect(out).toContain(`  by        ${guardian.address} as Guardian, `);
    expect(out).toContain(`  evidence  ${pad('0x0e')}\n`);
    expect(out).toMatch(/^Latched {3}ETH until /m);
    expect(out).toMatch(/^Latched {3}every asset until /m);
  });

  test('behavior: only open ones', async () => {
    await mined(world, pause());
    expect((await bulkhead('incident list --open --json')).json().incidents).toHaveLength(1);
    await pass(world, HOUR);
    expect((await bulkhead('incident list --open')).out).toBe('Nothing is closed by any incident.\n');
    expect((await bulkhead('incident list')).out).toMatch(/^Incident 1: over since .* UTC \((now|\d+s ago)\)$/m);
  });

  test('behavior: for machines', async () => {
    await mined(world, pause());
    expect((await bulkhead('incident list --json')).json()).toMatchObject({
      host: world.bridge,
      incidents: [
        { number: '1', scopes: ['Enter'], closed: ['Enter'], state: 'open', cause: '"hole"', tier: 'Guardian' },
      ],
      latches: [],
    });
  });
});

describe('incident show', () => {
  beforeEach(async () => {
    await deliver(world, NATIVE, parseEther('70'));
    await mined(world, pause());
  });

  test('default: one, from what led to it', async () => {
    const { code, out } = await bulkhead('incident show 1');
    expect(code).toBe(0);
    const order = [
      'Incident 1: open until',
      'An outflow of 70 ETH tripped the lane',
      'had to wait as claim 1.',
      'Incident 1: 0x',
    ];
    const places = order.map((text) => out.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBe(0);
    expect(out).not.toContain('was delivered to');
  });

  test('default: everything', async () => {
    const { out } = await bulkhead('incident show');
    expect(out).toContain('[1] Incident 1: 0x');
    expect(out).toContain('Limits for ETH were set');
    expect((await bulkhead('incident show --all')).out).toContain('was delivered to');
  });

  test('behavior: for machines', async () => {
    const { incident, events } = (await bulkhead('incident show 1 --json')).json();
    expect(incident).toMatchObject({ number: '1', state: 'open' });
    expect(events.length).toBe(incident.events);
    expect(events.at(-1)).toMatchObject({ name: 'GuardianClockSet', sender: guardian.address, incident: '1' });
  });

  test('error: a number that is none, or not there', async () => {
    expect(await bulkhead('incident show 0')).toMatchObject({ code: 2, out: '' });
    expect(await bulkhead('incident show two')).toMatchObject({ code: 2, err: expect.stringContaining('"two"') });
    const { code, err } = await bulkhead('incident show 2');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'There is no incident 2 in the blocks that were searched.\nChoose one from 1 to 1, or start the search earlier.\n',
    });
  });
});

describe('explain', () => {
  const data = encodeErrorResult({
    abi: errorsAbi,
    errorName: 'OutflowLimitExceeded',
    args: [NATIVE, parseEther('70'), parseEther('60'), 1_200n],
  });

  test('default: revert data, without a node', async () => {
    const { code, out, err } = await runCli(`explain ${data}`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatchInlineSnapshot(`
      "The call asks for 70 of native value at once, and the limit lets out 60 now.
      Error     OutflowLimitExceeded
      Promise   OUT-11: A refusal says what would fit and when, and both can be asked beforehand.
      Passes    in 20m
      Next      Try again in 20m, or take at most 60 now.
      Command   bulkhead status
      "
    `);
  });

  test('behavior: with a node, amounts are those of the token', async () => {
    const { out } = await bulkhead(`explain ${data}`);
    expect(out).toContain('The call asks for 70 ETH at once, and the limit lets out 60 now.');
  });

  test('default: a transaction that reverted', async () => {
    const hash = await pause(stranger);
    const { code, out } = await bulkhead(`explain ${hash}`);
    expect(code).toBe(0);
    expect(out).toMatch(/^Reverted in block \d+, .* UTC, from 0x\w{40} to 0x\w{40}\.\n0x\w{40} is not armed/);
    expect(out).toContain('Promise   GUA-4: ');
    expect((await bulkhead(`explain ${hash} --json`)).json()).toMatchObject({
      status: 'reverted',
      source: 'trace',
      explanation: {
        error: 'GuardianRefused',
        fields: { account: stranger.address, reason: 1 },
        promise: { id: 'GUA-4' },
      },
    });
  });

  test('default: a transaction that succeeded', async () => {
    const { transactionHash } = await deliver(world, NATIVE, parseEther('70'));
    const { out } = await bulkhead(`explain ${transactionHash}`);
    expect(out).toContain('- An outflow of 70 ETH tripped the lane');
    expect(out).toContain(`for ${user.address} had to wait as claim 1.`);
  });

  test('behavior: a transaction that succeeded, and yet did nothing', async () => {
    const to = pad('0x5afe', { size: 20 });
    await world.client.setCode({ address: to, bytecode: `0x365f5f375f5f365f5f73${world.bridge.slice(2)}5af100` });
    const { data: call } = writeGuardianDrill.call({ address: world.bridge });
    const hash = await world.client.sendTransaction({ to, data: call, gas: 1_000_000n });
    await world.client.waitForTransactionReceipt({ hash });
    const { out } = await bulkhead(`explain ${hash}`);
    expect(out).toContain('But within it this was refused');
    expect((await bulkhead(`explain ${hash} --json`)).json().swallowed).toMatchObject([{ error: 'GuardianRefused' }]);
  });

  test('behavior: somebody else said no', async () => {
    expect((await runCli('explain 0x12345678')).out).toContain("an error that is none of Bulkhead's");
  });

  test('error: neither hash nor data', async () => {
    for (const text of ['hello', '0x', '0x123', '0x1234567']) {
      const { code, err } = await runCli(`explain ${text}`);
      expect(code).toBe(2);
      expect(err).toContain(`"${text}" is neither the hash of a transaction nor revert data.`);
    }
  });

  test('error: a transaction that is not there', async () => {
    expect(await bulkhead(`explain ${pad('0x01')}`)).toMatchObject({
      code: 2,
      err: expect.stringContaining('The node knows no transaction'),
    });
  });
});

describe('commands that explanations name', () => {
  test('behavior: exist', async () => {
    const silent = { stdout: () => {}, stderr: () => {}, ask: async () => undefined, env: {}, cwd: '/', isTty: false };
    const program = await createProgram(
      silent,
      commands.map(({ name }) => name),
    );
    const known = new Set(
      program.commands.flatMap((one) => [one.name(), ...one.commands.map((leaf) => `${one.name()} ${leaf.name()}`)]),
    );
    const named = errorsAbi.map(({ name, inputs }) => {
      const args = (inputs as readonly { name: string; type: string }[]).map(sample);
      return explainError(encodeErrorResult({ abi: errorsAbi, errorName: name, args } as never))?.command;
    });
    const missing = new Set(
      named.flatMap((line) => line?.replace(/^bulkhead /, '') ?? []).filter((line) => !known.has(line)),
    );
    expect([...missing]).toEqual([]);
    expect(Object.keys(explanations).length).toBeGreaterThan(140);
  });
});
