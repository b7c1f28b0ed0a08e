/** A guardian that cannot pay for a transaction cannot pause. */
import { formatEther } from 'viem/utils';
import type { Check } from '../types.js';

/** Several closings, each with room for a market of its own. */
const GAS = 1_000_000n;

export const checkGas: Check = (status, { accounts, gasPrice }) => {
  const armed = status.guardians.flatMap(({ account, armed, standIn }) => [
    ...(armed ? [account] : []),
    ...(standIn?.armed ? [standIn.account] : []),
  ]);
  const needed = GAS * gasPrice;
  return armed.flatMap((account) => {
    const facts = accounts.get(account);
    if (facts === undefined || facts.isContract || facts.balance >= needed) return [];
    const reason = `It holds ${formatEther(facts.balance)} of the native coin: too little to pause several times.`;
    const command = `Send it ${formatEther(needed)} or more.`;
    const severity = facts.balance * 5n < needed ? 'critical' : 'warning';
    return [{ id: 'guardian-without-gas', severity, subject: `guardian ${account}`, reason, command }];
  });
};
