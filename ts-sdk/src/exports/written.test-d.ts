/** What the compiler says about the functions that are written by hand; `tsc` is the test. */
import { createPublicClient, type Hex, http } from 'viem';
import { mainnet } from 'viem/chains';
import { expectTypeOf, test } from 'vitest';
import { bulkheadPublicActions } from './actions.js';
import { type ConfigInput, defineConfig, diffConfig, parseConfig, planTransactions } from './config.js';
import { type Explanation, explainError, type TimelineEntry } from './incidents.js';
import { type ClaimFacts, type Finding, getStatus, type HostStatus } from './status.js';

const client = createPublicClient({ chain: mainnet, transport: http() });
const address = '0x0000000000000000000000000000000000000001';

test('a status is the same as a function and as a method, and cannot be changed', () => {
  expectTypeOf(getStatus(client, { address })).resolves.toEqualTypeOf<HostStatus>();
  const host = client.extend(bulkheadPublicActions());
  expectTypeOf(host.getStatus({ address })).resolves.toEqualTypeOf<HostStatus>();
  expectTypeOf(host.diagnose({ address })).resolves.toExtend<readonly Finding[]>();
  expectTypeOf(host.getClaims({ address })).resolves.toExtend<readonly ClaimFacts[]>();
  expectTypeOf(host.getTimeline({ address })).resolves.toExtend<readonly TimelineEntry[]>();
  // @ts-expect-error without a host there is nothing to tell
  void getStatus(client, {});
  // @ts-expect-error a status is a fact
  void getStatus(client, { address }).then((status) => (status.assets = []));
});

test('a release takes the claim that a list gives', () => {
  expectTypeOf<ClaimFacts['claim']['amount']>().toEqualTypeOf<bigint>();
  expectTypeOf<ClaimFacts['id']>().toEqualTypeOf<bigint>();
});

test('an explanation is there only for errors of ours', () => {
  expectTypeOf(explainError('0x')).toEqualTypeOf<Explanation | undefined>();
});

test('a configuration is checked as it is typed', async () => {
  expectTypeOf(defineConfig).parameter(0).toEqualTypeOf<ConfigInput>();
  // @ts-expect-error there is no such section
  defineConfig({ guardian: {} });
  const { steps } = await diffConfig(client, { address, config: parseConfig('') });
  expectTypeOf(steps[0]?.speed).toEqualTypeOf<'instant' | 'scheduled' | undefined>();
  expectTypeOf(planTransactions(await diffConfig(client, { address, config: parseConfig('') }))[0]?.data).toEqualTypeOf<
    Hex | undefined
  >();
});
