import type { Result, Sent } from '../types.js';
import { describeSent } from './describe.js';

/** What a command that sends answers, in one shape for all of them. `facts` are the command's own. */
export function sentResult(sent: Sent, facts: Readonly<Record<string, unknown>> = {}): Result {
  const { text, json } = describeSent(sent);
  return { json: { ...facts, ...json }, text };
}
