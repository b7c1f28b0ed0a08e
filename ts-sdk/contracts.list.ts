/**
 * The public contracts. Both generators read this list and nothing else: what is not here is not in the SDK.
 *
 * After a change run `npm run build` in the repository root and commit what it writes.
 */

/** Folder of `contracts/`, and of `src/generated/actions/`. */
export type Module = 'access' | 'core' | 'pause' | 'outflow' | 'oracle' | 'presets' | 'types';

export type PublicContract = {
  /** Name in TypeScript: of the ABI constant (`containmentAbi`) and of the ethers type. */
  name: string;
  /** Name of the compiled contract or interface, when it differs. */
  artifact?: string;
  /** Name of its source file without `.sol`, when it differs from the artifact. */
  source?: string;
  module: Module;
  /**
   * Word that goes between verb and function name unless the function name has it already, so that names never clash:
   * `release` of the escrow becomes `writeEscrowRelease`, `outflowCapacity` of the limiter `readOutflowCapacity`.
   */
  prefix?: string;
  /** Contracts of this list whose functions and events it inherits. They are generated there, and work on it as well. */
  parents?: string[];
  /** Names that are taken as they are, by signature. Without one an overload is called `…With<Parameters>`. */
  names?: Record<string, string>;
  /** Takes the errors and nothing else. */
  errorsOnly?: boolean;
};

export const contractsList: PublicContract[] = [
  {
    name: 'Containment',
    artifact: 'IContainment',
    module: 'core',
    names: { 'isOpen(bytes32,uint8)': 'isMarketOpen' },
  },
  { name: 'ScheduledUpgrade', artifact: 'IScheduledUpgrade', module: 'core', prefix: 'Upgrade' },
  { name: 'TwoSpeedChange', artifact: 'ITwoSpeedChange', module: 'core', prefix: 'Change' },
  {
    name: 'GuardianPause',
    artifact: 'IGuardianPause',
    module: 'pause',
    prefix: 'Guardian',
    names: { 'canPause(address,bytes32,uint8,uint32)': 'canPause' },
  },
  { name: 'PauseBatch', artifact: 'IPauseBatch', module: 'pause', prefix: 'Batch' },
  { name: 'TimelockedUnpause', artifact: 'ITimelockedUnpause', module: 'pause', prefix: 'Unpause' },
  { name: 'OutflowLimiter', artifact: 'IOutflowLimiter', module: 'outflow', prefix: 'Outflow' },
  { name: 'LiquidationOutflow', artifact: 'ILiquidationOutflow', module: 'outflow', prefix: 'Liquidation' },
  { name: 'OutflowPerimeter', artifact: 'IOutflowPerimeter', module: 'outflow', prefix: 'Outflow' },
  { name: 'OutflowEscrow', module: 'outflow', prefix: 'Escrow' },
  { name: 'OwnableAuthority', module: 'access', parents: ['TwoSpeedChange'] },
  { name: 'OracleBreaker', artifact: 'IOracleBreaker', module: 'oracle', prefix: 'Oracle' },
  {
    name: 'BridgeCustody',
    artifact: 'IBridgeCustody',
    source: 'IProtectedBridge',
    module: 'presets',
    prefix: 'Bridge',
  },
  {
    name: 'ProtectedBridge',
    module: 'presets',
    prefix: 'Bridge',
    parents: [
      'BridgeCustody',
      'Containment',
      'TwoSpeedChange',
      'GuardianPause',
      'TimelockedUnpause',
      'OutflowLimiter',
      'OracleBreaker',
      'OwnableAuthority',
    ],
  },
  {
    name: 'VaultBooks',
    artifact: 'IVaultBooks',
    source: 'IProtectedVault',
    module: 'presets',
    prefix: 'Vault',
  },
  {
    name: 'ProtectedVault',
    module: 'presets',
    prefix: 'Vault',
    parents: [
      'VaultBooks',
      'Containment',
      'TwoSpeedChange',
      'GuardianPause',
      'TimelockedUnpause',
      'OutflowLimiter',
      'OwnableAuthority',
    ],
  },
  {
    name: 'LendingBook',
    artifact: 'ILendingBook',
    source: 'IProtectedLendingMarket',
    module: 'presets',
    prefix: 'Lending',
  },
  {
    name: 'ProtectedLendingMarket',
    module: 'presets',
    prefix: 'Lending',
    parents: [
      'LendingBook',
      'Containment',
      'TwoSpeedChange',
      'GuardianPause',
      'TimelockedUnpause',
      'OutflowLimiter',
      'LiquidationOutflow',
      'OracleBreaker',
      'OwnableAuthority',
    ],
  },
  {
    name: 'OracleRouter',
    module: 'presets',
    prefix: 'Router',
    parents: ['Containment', 'TwoSpeedChange', 'OracleBreaker', 'OwnableAuthority'],
  },
  { name: 'AccessControlAuthority', module: 'access', errorsOnly: true },
  { name: 'AccessManagedAuthority', module: 'access', errorsOnly: true },
  { name: 'ComposedFeed', module: 'oracle', errorsOnly: true },
  { name: 'ConfidenceFeed', module: 'oracle', errorsOnly: true },
  { name: 'ShareRateFeed', module: 'oracle', errorsOnly: true },
  { name: 'TwapFeed', module: 'oracle', errorsOnly: true },
  { name: 'BucketLib', source: 'Bucket', module: 'types', errorsOnly: true },
];
