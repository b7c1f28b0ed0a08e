// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

/** The ABI of every public contract. */

export * from './Containment.js';
export * from './ScheduledUpgrade.js';
export * from './TwoSpeedChange.js';
export * from './GuardianPause.js';
export * from './PauseBatch.js';
export * from './TimelockedUnpause.js';
export * from './OutflowLimiter.js';
export * from './LiquidationOutflow.js';
export * from './OutflowPerimeter.js';
export * from './OutflowEscrow.js';
export * from './OwnableAuthority.js';
export * from './OracleBreaker.js';
export * from './BridgeCustody.js';
export * from './ProtectedBridge.js';
export * from './VaultBooks.js';
export * from './ProtectedVault.js';
export * from './LendingBook.js';
export * from './ProtectedLendingMarket.js';
export * from './OracleRouter.js';
export * from './BreakerFeed.js';
