// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

/** Every generated function. */

export * from './core/Containment.js';
export * from './core/ScheduledUpgrade.js';
export * from './core/TwoSpeedChange.js';
export * from './pause/GuardianPause.js';
export * from './pause/PauseBatch.js';
export * from './pause/TimelockedUnpause.js';
export * from './outflow/OutflowLimiter.js';
export * from './outflow/LiquidationOutflow.js';
export * from './outflow/OutflowPerimeter.js';
export * from './outflow/OutflowEscrow.js';
export * from './access/OwnableAuthority.js';
export * from './oracle/OracleBreaker.js';
export * from './presets/BridgeCustody.js';
export * from './presets/ProtectedBridge.js';
export * from './presets/VaultBooks.js';
export * from './presets/ProtectedVault.js';
export * from './presets/LendingBook.js';
export * from './presets/ProtectedLendingMarket.js';
export * from './presets/OracleRouter.js';
export * from './oracle/BreakerFeed.js';
