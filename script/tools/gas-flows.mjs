/** Reads measured flows and compares them with their budgets. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Budget
 * @property {number} budget never to be exceeded
 * @property {number} [floor] what the storage accesses alone cost
 * @property {Record<string, number | string>} [peers] the same flow in other code: a figure measured in the same way, or
 *   the name of a flow that is measured here, at the same time
 * @property {boolean} [pending] its test is not written yet
 * @property {{ gas: number, why: string }} [known] a miss that is admitted: how much it may cost meanwhile, and why
 */

/** @typedef {'ok' | 'over' | 'known' | 'missing' | 'pending' | 'no budget'} Verdict */
/**
 * @typedef {{ flow: string, gas: number | undefined, limit: Budget | undefined, verdict: Verdict,
 *   peers: [string, number][] }} Row
 */

/**
 * Forge writes one file per group, name to figure, figures as strings. Other files (storage layouts) are not flows.
 *
 * @param {string} folder
 * @param {string[]} [names]
 * @returns {Map<string, number>}
 */
export function readSnapshots(folder, names = readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  return new Map(
    names
      .sort()
      .flatMap((name) => flowsIn(name.replace(/\.json$/, ''), JSON.parse(readFileSync(join(folder, name), 'utf8')))),
  );
}

/**
 * @param {string} group
 * @param {Record<string, unknown>} values
 * @returns {[string, number][]}
 */
function flowsIn(group, values) {
  const entries = Object.entries(values);
  const areFigures = entries.every(([, value]) => typeof value === 'string' && /^\d+$/.test(value));
  return areFigures ? entries.map(([name, value]) => [`${group}.${name}`, Number(value)]) : [];
}

/**
 * @param {Map<string, number>} flows
 * @param {Record<string, Budget>} budgets
 * @returns {Row[]} budgeted flows in the order of their file, then the others
 */
export function judge(flows, budgets) {
  const names = new Set([...Object.keys(budgets), ...flows.keys()]);
  return [...names].map((flow) => {
    const gas = flows.get(flow);
    const limit = budgets[flow];
    return { flow, gas, limit, verdict: verdictOf(gas, limit), peers: peersOf(flow, limit, flows) };
  });
}

/**
 * @param {string} flow
 * @param {Budget | undefined} limit
 * @param {Map<string, number>} flows
 * @returns {[string, number][]}
 */
function peersOf(flow, limit, flows) {
  return Object.entries(limit?.peers ?? {}).map(([name, peer]) => {
    const gas = typeof peer === 'number' ? peer : flows.get(peer);
    if (gas === undefined)
      throw new Error(
        `${flow}: the flow "${peer}" of its peer ${name} was not measured. Correct test/gas/budgets.json.`,
      );
    return [name, gas];
  });
}

/**
 * @param {number | undefined} gas
 * @param {Budget | undefined} limit
 * @returns {Verdict}
 */
function verdictOf(gas, limit) {
  if (limit === undefined) return 'no budget';
  if (gas === undefined) return limit.pending ? 'pending' : 'missing';
  if (gas <= limit.budget) return 'ok';
  return limit.known !== undefined && gas <= limit.known.gas ? 'known' : 'over';
}
