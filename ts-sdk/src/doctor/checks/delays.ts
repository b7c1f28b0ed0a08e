/** Delays that end before people have acted. */
import { configure, short } from '../say.js';
import type { Check } from '../types.js';

export const checkDelays: Check = (status, { reactionTime }) => {
  const { change, unpause, review } = status.delays;
  const delays = [
    ['delay-review', 'review of the escrow', review, 'stolen value leaves the escrow'],
    ['delay-plan', 'delay of plans', unpause?.delay, 'a plan reopens'],
    ['delay-veto', 'veto period of plans', unpause?.vetoPeriod, 'a plan can no longer be vetoed'],
    ['delay-change', 'slow delay of changes', change?.slow, 'a loosening takes effect'],
  ] as const;
  return delays.flatMap(([id, subject, seconds, what]) => {
    if (seconds === undefined || seconds >= reactionTime) return [];
    const reason = `It is ${short(seconds)}, and people need ${short(reactionTime)}: ${what} before anybody has looked.`;
    const command =
      id === 'delay-review'
        ? 'It is fixed in the escrow: deploy a host with an escrow that reviews for longer.'
        : configure(status, `the ${subject}`);
    return [{ id, severity: 'warning', subject, reason, command }];
  });
};
