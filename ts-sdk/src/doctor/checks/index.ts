/** All checks, in the order in which they are told within a severity. */
import type { Check } from '../types.js';
import { checkClaims } from './claims.js';
import { checkClosings } from './closings.js';
import { checkDelays } from './delays.js';
import { checkDrills } from './drills.js';
import { checkFeeds } from './feeds.js';
import { checkGas } from './gas.js';
import { checkLimits } from './limits.js';
import { checkPausing } from './pausing.js';
import { checkPending } from './pending.js';
import { checkProxy } from './proxy.js';
import { checkRoles } from './roles.js';
import { checkWeights } from './weights.js';

export const checks: readonly Check[] = [
  checkPausing,
  checkGas,
  checkClosings,
  checkPending,
  checkFeeds,
  checkDrills,
  checkRoles,
  checkProxy,
  checkDelays,
  checkLimits,
  checkWeights,
  checkClaims,
];
