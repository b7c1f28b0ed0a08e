import { encodeFunctionData, parseEther } from 'viem';
import { describe, expect, test } from 'vitest';
import { cliAt } from '../../../test/cli.js';
import { deliver, guardian, messenger, NATIVE, stranger, useWorld } from '../../../test/world.js';
import { protectedBridgeAbi } from '../../generated/abis/ProtectedBridge.js';

const world = useWorld();
const { bulkhead } = cliAt(world);

describe('outflow', () => {
  test.each([
    ['0.5', 'Of 0.5 ETH, 0.5 ETH would be paid at once.\nIt would not trip the lane.\n'],
    ['40', 'Of 40 ETH, 40 ETH would be paid at once.\nIt would not trip the lane.\n'],
    ['50', 'Of 50 ETH, 50 ETH would be paid at once.\nIt would trip the lane.\n'],
  ])('default: %s fits', async (amount, out) => {
    expect(await bulkhead(`simulate outflow native ${amount}`)).toMatchObject({ code: 0, out, err: '' });
  });

  test('behavior: what waits, for how long, and the trip', async () => {
    const ran = await bulkhead('simulate outflow native 90');
    expect(ran.out).toMatch(
      /^Of 90 ETH, (59\.9\d*|60) ETH would be paid at once\.\n30.* ETH would wait 1h.* in line, and the review on top\.\nWhere tokens .* refused whole\.\nIt would trip the lane\.\n$/,
    );
    const { paid, waits, trip } = (await bulkhead('simulate outflow native 90 --json')).json();
    expect(BigInt(paid) + BigInt(waits)).toBe(parseEther('90'));
    expect(trip).toBe('trips');
  });

  test('behavior: agrees with the chain about the trip, and says when it is latched', async () => {
    for (const amount of ['44', '46']) {
      const { trip } = (await bulkhead(`simulate outflow native ${amount} --json`)).json();
      const receipt = await deliver(world, NATIVE, parseEther(amount)).then(({ logs }) => logs.length);
      expect(trip, amount).toBe(amount === '44' ? 'no' : 'trips');
      expect(receipt).toBeGreaterThan(0);
    }
    expect((await bulkhead('simulate outflow native 50')).out).toContain(
      'The lane is latched now: only its small lane pays at once.\n',
    );
  });

  test('behavior: a token in its own decimals', async () => {
    expect((await bulkhead(`simulate outflow ${world.token} 500.5 --json`)).json()).toMatchObject({
      amount: '500500000',
      decimals: 6,
      waits: '0',
    });
  });

  test.each([
    [
      '1.0000000000000000001',
      '"1.0000000000000000001" has 19 decimals, but the asset has 18.\nWrite at most 18 digits after the point.\n',
    ],
    ['1,5', '"1,5" is no amount.\nWrite digits, with a point before the decimals, as in 1250 or 0.5.\n'],
  ])('error: %s', async (amount, err) => {
    expect(await bulkhead(`simulate outflow native ${amount}`)).toMatchObject({ code: 2, out: '', err });
  });
});

describe('pause', () => {
  test('default: whether it would work, and until when', async () => {
    const ran = await bulkhead(`simulate pause --from ${guardian.address} --scopes Enter --for 2h`);
    expect(ran.out).toMatch(
      /^Closes Enter of the whole host until .* UTC \(in 2h\)\.\n {2}The guardian's clock has 6h left\.\nIt would succeed\.\n$/,
    );
    expect(ran).toMatchObject({ code: 0, err: '', questions: [] });
  });

  test('error: why it would not', async () => {
    const ran = await bulkhead(`simulate pause --from ${stranger.address} --scopes Enter --for 2h`);
    expect(ran).toMatchObject({ code: 5, out: '' });
    expect(ran.err).toContain('  Error: GuardianRefused\n');
  });
});

describe('call', () => {
  const data = (functionName: string, args: readonly unknown[]) =>
    encodeFunctionData({ abi: protectedBridgeAbi, functionName, args } as never);

  test('default: the call and its answer in words', async () => {
    const ran = await bulkhead(`simulate call ${world.bridge} ${data('isOpen', [2])}`);
    expect(ran).toMatchObject({ code: 0, err: '', out: 'isOpen(2) would succeed, and answer true.\n' });
    const plain = await bulkhead(
      `simulate call ${world.bridge} 0x01ffc9a701ffc9a700000000000000000000000000000000000000000000000000000000 --json`,
    );
    expect(plain.json()).toMatchObject({ function: 'supportsInterface', result: true });
  });

  test('error: refused, and explained', async () => {
    const message = { id: `0x${'9'.repeat(64)}`, asset: NATIVE, recipient: stranger.address, amount: 1n, data: '0x' };
    const call = data('deliver', [message]);
    expect((await bulkhead(`simulate call ${world.bridge} ${call} --from ${messenger.address}`)).code).toBe(0);
    const ran = await bulkhead(`simulate call ${world.bridge} ${call} --from ${stranger.address}`);
    expect(ran).toMatchObject({ code: 5, out: '' });
    expect(ran.err).toMatch(/ {2}Error: Bridge\w+\n/);
  });
});
