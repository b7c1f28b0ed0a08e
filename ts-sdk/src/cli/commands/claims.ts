import type { Command } from 'commander';
import type { Cli } from '../types.js';
import { registerClaimsHold } from './claimsHold.js';
import { registerClaimsList } from './claimsList.js';
import { registerClaimsRelease } from './claimsRelease.js';

export function registerClaims(program: Command, cli: Cli): void {
  const group = program.command('claims').description('Delayed value: what waits, and moving it on or holding it.');
  registerClaimsList(group, cli);
  registerClaimsRelease(group, cli);
  registerClaimsHold(group, cli);
}
