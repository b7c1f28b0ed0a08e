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

/**
 * The event by which a state-changing function tells that it was done: what `.extractEvent` finds and the `…Sync` twin
 * returns. Where the interface says "Emits `X`" nothing is needed here.
 */
export type PrimaryEvent =
  | string
  /** A call may succeed without it; the reason, after "when". */
  | { event: string; absentWhen: string }
  /** It comes from another contract. */
  | { event: string; from: string }
  /** There is none; the reason. */
  | { none: string };

/** By signature. No two functions of the list share a signature and differ in this. */
export const primaryEvents: Record<string, PrimaryEvent> = {
  // Containment
  'contain(bytes32,uint8,uint40,bytes32,bytes32)': { event: 'Contained', absentWhen: 'nothing was lengthened' },
  'setContainmentBounds((uint32,uint16,uint32,uint32,uint32,uint32))': 'ContainmentBoundsSet',
  // TwoSpeedChange
  'cancelChange(bytes)': 'ChangeCancelled',
  'executeChange(bytes)': 'ChangeExecuted',
  'scheduleChange(bytes)': 'ChangeScheduled',
  'setChangeDelays((uint32,uint32,uint32))': 'ChangeDelaysSet',
  'vetoChange(bytes)': 'ChangeVetoed',
  'waiveChangeVeto(bytes32)': 'ChangeWaived',
  // GuardianPause
  'drill()': 'GuardianDrilled',
  'pause(bytes32,uint8,uint32,bytes32,bytes32)': { event: 'Contained', absentWhen: 'nothing was lengthened' },
  'pauseMany((bytes32,uint8)[],uint32,bytes32,bytes32)': { none: 'one `Contained` for each key that it closes' },
  'removeGuardian(address)': 'GuardianRemoved',
  'replaceGuardian(address,address)': 'GuardianReplaced',
  'setGuardian(address,(uint8,uint8,uint32,uint32,uint32,uint32,uint32,address))': 'GuardianSet',
  'setGuardianBudget((uint32,uint32,uint8,uint32,uint8))': 'GuardianBudgetSet',
  // PauseBatch
  'drill(bytes32[])': 'BatchDrilled',
  'drillAll()': 'BatchDrilled',
  'pause((bytes32,bytes32,uint8,uint32)[],bytes32,bytes32)': 'BatchPaused',
  'pauseAll(uint8,uint32,bytes32,bytes32)': 'BatchPaused',
  'registerHost(bytes32,address,uint32)': 'HostRegistered',
  'removeHost(bytes32)': 'HostRemoved',
  'setOperator(address,bool)': 'OperatorSet',
  // TimelockedUnpause
  'setUnpauseTimes((uint32,uint32,uint32))': 'UnpauseTimesSet',
  // OutflowLimiter
  'holdClaims(address,uint64,uint64)': { event: 'ClaimsHeld', from: 'the escrow' },
  'latchOutflow(address,uint32,bytes32,bytes32)': 'OutflowLatchedBy',
  'passClaim(address,uint256,uint256)': { none: 'the escrow tells what became of the claim' },
  'quarantineClaims(address,(uint64,uint64)[])': { event: 'ClaimsQuarantined', from: 'the escrow' },
  'recoverQuarantined(address,address)': { event: 'ClaimsRecovered', from: 'the escrow' },
  'setOutflowEscalation((uint32,uint16))': 'OutflowEscalationSet',
  'setOutflowRescue(address)': 'OutflowRescueSet',
  'setOutflowTerms(address,(bool,uint32,uint32,uint16,uint112,uint112,uint112,uint112,uint112,uint112,uint112))':
    'OutflowTermsSet',
  'setOutflowWeight(address,uint16)': 'OutflowWeightSet',
  'skipClaim(address,uint256,uint256)': 'OutflowPlaceGivenUp',
  // LiquidationOutflow, OutflowPerimeter
  'setLiquidationTerms(address,(uint112,uint112))': 'LiquidationTermsSet',
  'setOutflowPerimeter(address,bool)': 'OutflowPerimeterSet',
  // OutflowEscrow
  'collect(uint64,(address,address,uint128,uint128,uint40,bytes32),address)': 'ClaimCollected',
  'expire(uint64,(address,address,uint128,uint128,uint40,bytes32))': 'ClaimExpired',
  'freeze(address,(uint64,uint64)[],bytes32)': 'ClaimsFrozen',
  'hold(address,uint64,uint64)': 'ClaimsHeld',
  'open(address,address,uint128,uint128,bytes32)': 'ClaimOpened',
  'pushWithCall(address,address,uint256,bytes)': { none: 'what called it tells whether the push failed' },
  'quarantine(address,(uint64,uint64)[])': 'ClaimsQuarantined',
  'recover(address,address)': 'ClaimsRecovered',
  'release(uint64,(address,address,uint128,uint128,uint40,bytes32))': {
    event: 'ClaimReleased',
    absentWhen: 'the recipient refused; then there is `ClaimPushFailed`',
  },
  'releaseWithCall(uint64,(address,address,uint128,uint128,uint40,bytes32),bytes)': {
    event: 'ClaimReleased',
    absentWhen: 'the recipient refused; then there is `ClaimPushFailed`',
  },
  'retry(uint64,(address,address,uint128,uint128,uint40,bytes32),bytes)': 'ClaimReleased',
  'skip(uint64,(address,address,uint128,uint128,uint40,bytes32))': 'ClaimSkipped',
  // OwnableAuthority
  'acceptOwnership()': 'OwnershipTransferred',
  'renounceOwnership()': 'OwnershipTransferred',
  'setCouncil(address,bool)': 'OwnableCouncilSet',
  'transferOwnership(address)': 'OwnershipTransferStarted',
  // OracleBreaker
  'distrustFeed(bytes32)': { event: 'OracleDistrustSet', absentWhen: 'the feed was distrusted already' },
  'poke(bytes32)': { none: '`OracleTripped`, `OracleSuspected`, `OracleAnchorRebased`, or nothing worth telling' },
  'syncAnchor(bytes32)': { none: 'the anchor follows the price without a word' },
  'trustFeed(bytes32)': { event: 'OracleDistrustSet', absentWhen: 'the feed was not distrusted' },
  // BridgeCustody
  'deliver((bytes32,address,address,uint256,bytes))': 'Delivered',
  'deposit(address,uint256,bytes32)': 'Deposited',
  'setMessenger(address)': 'MessengerSet',
  // VaultBooks
  'deposit(uint256,address)': 'Deposit',
  'mint(uint256,address)': 'Deposit',
  'redeem(uint256,address,address)': 'Withdraw',
  'withdraw(uint256,address,address)': 'Withdraw',
  // OracleRouter
  'drillHost(bytes32)': { event: 'GuardianDrilled', from: 'the linked host' },
  'pokeAndContain(bytes32)': {
    event: 'RouterHostContained',
    absentWhen: 'the feed is not latched, has no link, or the host refused; then there is `RouterHostRefused`',
  },
  'setHostLink(bytes32,(address,uint8,bytes32))': 'RouterLinkSet',
};
