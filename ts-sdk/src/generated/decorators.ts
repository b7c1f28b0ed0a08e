// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Account, Address, Chain, Client, Transport } from 'viem';
import {
  readClosedTime,
  type ReadClosedTimeParameters,
  type ReadClosedTimeReturnType,
  readClosedUntil,
  type ReadClosedUntilParameters,
  type ReadClosedUntilReturnType,
  simulateContain,
  type SimulateContainParameters,
  type SimulateContainReturnType,
  writeContain,
  type WriteContainParameters,
  type WriteContainReturnType,
  writeContainSync,
  type WriteContainSyncParameters,
  type WriteContainSyncReturnType,
  readContainmentBounds,
  type ReadContainmentBoundsParameters,
  type ReadContainmentBoundsReturnType,
  readContainmentWord,
  type ReadContainmentWordParameters,
  type ReadContainmentWordReturnType,
  readIncidentCount,
  type ReadIncidentCountParameters,
  type ReadIncidentCountReturnType,
  readIsMarketOpen,
  type ReadIsMarketOpenParameters,
  type ReadIsMarketOpenReturnType,
  readIsOpen,
  type ReadIsOpenParameters,
  type ReadIsOpenReturnType,
  readSupportsInterface,
  type ReadSupportsInterfaceParameters,
  type ReadSupportsInterfaceReturnType,
  watchAutomaticClockSetEvent,
  type WatchAutomaticClockSetEventParameters,
  type WatchAutomaticClockSetEventReturnType,
  getAutomaticClockSetEvents,
  type GetAutomaticClockSetEventsParameters,
  type GetAutomaticClockSetEventsReturnType,
  watchContainedEvent,
  type WatchContainedEventParameters,
  type WatchContainedEventReturnType,
  getContainedEvents,
  type GetContainedEventsParameters,
  type GetContainedEventsReturnType,
  watchContainmentBoundsSetEvent,
  type WatchContainmentBoundsSetEventParameters,
  type WatchContainmentBoundsSetEventReturnType,
  getContainmentBoundsSetEvents,
  type GetContainmentBoundsSetEventsParameters,
  type GetContainmentBoundsSetEventsReturnType,
  watchHostBitsSetEvent,
  type WatchHostBitsSetEventParameters,
  type WatchHostBitsSetEventReturnType,
  getHostBitsSetEvents,
  type GetHostBitsSetEventsParameters,
  type GetHostBitsSetEventsReturnType,
  watchReopenedEvent,
  type WatchReopenedEventParameters,
  type WatchReopenedEventReturnType,
  getReopenedEvents,
  type GetReopenedEventsParameters,
  type GetReopenedEventsReturnType,
} from './actions/core/Containment.js';
import {
  readUpgradeAnnouncedCodeHash,
  type ReadUpgradeAnnouncedCodeHashParameters,
  type ReadUpgradeAnnouncedCodeHashReturnType,
  watchUpgradeAnnouncedEvent,
  type WatchUpgradeAnnouncedEventParameters,
  type WatchUpgradeAnnouncedEventReturnType,
  getUpgradeAnnouncedEvents,
  type GetUpgradeAnnouncedEventsParameters,
  type GetUpgradeAnnouncedEventsReturnType,
} from './actions/core/ScheduledUpgrade.js';
import {
  simulateCancelChange,
  type SimulateCancelChangeParameters,
  type SimulateCancelChangeReturnType,
  writeCancelChange,
  type WriteCancelChangeParameters,
  type WriteCancelChangeReturnType,
  writeCancelChangeSync,
  type WriteCancelChangeSyncParameters,
  type WriteCancelChangeSyncReturnType,
  readChangeDelays,
  type ReadChangeDelaysParameters,
  type ReadChangeDelaysReturnType,
  simulateExecuteChange,
  type SimulateExecuteChangeParameters,
  type SimulateExecuteChangeReturnType,
  writeExecuteChange,
  type WriteExecuteChangeParameters,
  type WriteExecuteChangeReturnType,
  writeExecuteChangeSync,
  type WriteExecuteChangeSyncParameters,
  type WriteExecuteChangeSyncReturnType,
  readPendingChange,
  type ReadPendingChangeParameters,
  type ReadPendingChangeReturnType,
  simulateScheduleChange,
  type SimulateScheduleChangeParameters,
  type SimulateScheduleChangeReturnType,
  writeScheduleChange,
  type WriteScheduleChangeParameters,
  type WriteScheduleChangeReturnType,
  writeScheduleChangeSync,
  type WriteScheduleChangeSyncParameters,
  type WriteScheduleChangeSyncReturnType,
  simulateSetChangeDelays,
  type SimulateSetChangeDelaysParameters,
  type SimulateSetChangeDelaysReturnType,
  writeSetChangeDelays,
  type WriteSetChangeDelaysParameters,
  type WriteSetChangeDelaysReturnType,
  writeSetChangeDelaysSync,
  type WriteSetChangeDelaysSyncParameters,
  type WriteSetChangeDelaysSyncReturnType,
  simulateVetoChange,
  type SimulateVetoChangeParameters,
  type SimulateVetoChangeReturnType,
  writeVetoChange,
  type WriteVetoChangeParameters,
  type WriteVetoChangeReturnType,
  writeVetoChangeSync,
  type WriteVetoChangeSyncParameters,
  type WriteVetoChangeSyncReturnType,
  simulateWaiveChangeVeto,
  type SimulateWaiveChangeVetoParameters,
  type SimulateWaiveChangeVetoReturnType,
  writeWaiveChangeVeto,
  type WriteWaiveChangeVetoParameters,
  type WriteWaiveChangeVetoReturnType,
  writeWaiveChangeVetoSync,
  type WriteWaiveChangeVetoSyncParameters,
  type WriteWaiveChangeVetoSyncReturnType,
  watchChangeCancelledEvent,
  type WatchChangeCancelledEventParameters,
  type WatchChangeCancelledEventReturnType,
  getChangeCancelledEvents,
  type GetChangeCancelledEventsParameters,
  type GetChangeCancelledEventsReturnType,
  watchChangeDelaysSetEvent,
  type WatchChangeDelaysSetEventParameters,
  type WatchChangeDelaysSetEventReturnType,
  getChangeDelaysSetEvents,
  type GetChangeDelaysSetEventsParameters,
  type GetChangeDelaysSetEventsReturnType,
  watchChangeExecutedEvent,
  type WatchChangeExecutedEventParameters,
  type WatchChangeExecutedEventReturnType,
  getChangeExecutedEvents,
  type GetChangeExecutedEventsParameters,
  type GetChangeExecutedEventsReturnType,
  watchChangeScheduledEvent,
  type WatchChangeScheduledEventParameters,
  type WatchChangeScheduledEventReturnType,
  getChangeScheduledEvents,
  type GetChangeScheduledEventsParameters,
  type GetChangeScheduledEventsReturnType,
  watchChangeVetoedEvent,
  type WatchChangeVetoedEventParameters,
  type WatchChangeVetoedEventReturnType,
  getChangeVetoedEvents,
  type GetChangeVetoedEventsParameters,
  type GetChangeVetoedEventsReturnType,
  watchChangeWaivedEvent,
  type WatchChangeWaivedEventParameters,
  type WatchChangeWaivedEventReturnType,
  getChangeWaivedEvents,
  type GetChangeWaivedEventsParameters,
  type GetChangeWaivedEventsReturnType,
} from './actions/core/TwoSpeedChange.js';
import {
  readCanPause,
  type ReadCanPauseParameters,
  type ReadCanPauseReturnType,
  simulateGuardianDrill,
  type SimulateGuardianDrillParameters,
  type SimulateGuardianDrillReturnType,
  writeGuardianDrill,
  type WriteGuardianDrillParameters,
  type WriteGuardianDrillReturnType,
  writeGuardianDrillSync,
  type WriteGuardianDrillSyncParameters,
  type WriteGuardianDrillSyncReturnType,
  readGuardianBudget,
  type ReadGuardianBudgetParameters,
  type ReadGuardianBudgetReturnType,
  readGuardianStatus,
  type ReadGuardianStatusParameters,
  type ReadGuardianStatusReturnType,
  readGuardians,
  type ReadGuardiansParameters,
  type ReadGuardiansReturnType,
  simulateGuardianPause,
  type SimulateGuardianPauseParameters,
  type SimulateGuardianPauseReturnType,
  writeGuardianPause,
  type WriteGuardianPauseParameters,
  type WriteGuardianPauseReturnType,
  writeGuardianPauseSync,
  type WriteGuardianPauseSyncParameters,
  type WriteGuardianPauseSyncReturnType,
  simulateGuardianPauseMany,
  type SimulateGuardianPauseManyParameters,
  type SimulateGuardianPauseManyReturnType,
  writeGuardianPauseMany,
  type WriteGuardianPauseManyParameters,
  type WriteGuardianPauseManyReturnType,
  writeGuardianPauseManySync,
  type WriteGuardianPauseManySyncParameters,
  type WriteGuardianPauseManySyncReturnType,
  simulateRemoveGuardian,
  type SimulateRemoveGuardianParameters,
  type SimulateRemoveGuardianReturnType,
  writeRemoveGuardian,
  type WriteRemoveGuardianParameters,
  type WriteRemoveGuardianReturnType,
  writeRemoveGuardianSync,
  type WriteRemoveGuardianSyncParameters,
  type WriteRemoveGuardianSyncReturnType,
  simulateReplaceGuardian,
  type SimulateReplaceGuardianParameters,
  type SimulateReplaceGuardianReturnType,
  writeReplaceGuardian,
  type WriteReplaceGuardianParameters,
  type WriteReplaceGuardianReturnType,
  writeReplaceGuardianSync,
  type WriteReplaceGuardianSyncParameters,
  type WriteReplaceGuardianSyncReturnType,
  simulateSetGuardian,
  type SimulateSetGuardianParameters,
  type SimulateSetGuardianReturnType,
  writeSetGuardian,
  type WriteSetGuardianParameters,
  type WriteSetGuardianReturnType,
  writeSetGuardianSync,
  type WriteSetGuardianSyncParameters,
  type WriteSetGuardianSyncReturnType,
  simulateSetGuardianBudget,
  type SimulateSetGuardianBudgetParameters,
  type SimulateSetGuardianBudgetReturnType,
  writeSetGuardianBudget,
  type WriteSetGuardianBudgetParameters,
  type WriteSetGuardianBudgetReturnType,
  writeSetGuardianBudgetSync,
  type WriteSetGuardianBudgetSyncParameters,
  type WriteSetGuardianBudgetSyncReturnType,
  watchGuardianBudgetSetEvent,
  type WatchGuardianBudgetSetEventParameters,
  type WatchGuardianBudgetSetEventReturnType,
  getGuardianBudgetSetEvents,
  type GetGuardianBudgetSetEventsParameters,
  type GetGuardianBudgetSetEventsReturnType,
  watchGuardianClockSetEvent,
  type WatchGuardianClockSetEventParameters,
  type WatchGuardianClockSetEventReturnType,
  getGuardianClockSetEvents,
  type GetGuardianClockSetEventsParameters,
  type GetGuardianClockSetEventsReturnType,
  watchGuardianDrilledEvent,
  type WatchGuardianDrilledEventParameters,
  type WatchGuardianDrilledEventReturnType,
  getGuardianDrilledEvents,
  type GetGuardianDrilledEventsParameters,
  type GetGuardianDrilledEventsReturnType,
  watchGuardianRemovedEvent,
  type WatchGuardianRemovedEventParameters,
  type WatchGuardianRemovedEventReturnType,
  getGuardianRemovedEvents,
  type GetGuardianRemovedEventsParameters,
  type GetGuardianRemovedEventsReturnType,
  watchGuardianReplacedEvent,
  type WatchGuardianReplacedEventParameters,
  type WatchGuardianReplacedEventReturnType,
  getGuardianReplacedEvents,
  type GetGuardianReplacedEventsParameters,
  type GetGuardianReplacedEventsReturnType,
  watchGuardianSetEvent,
  type WatchGuardianSetEventParameters,
  type WatchGuardianSetEventReturnType,
  getGuardianSetEvents,
  type GetGuardianSetEventsParameters,
  type GetGuardianSetEventsReturnType,
  watchGuardianShareRetiredEvent,
  type WatchGuardianShareRetiredEventParameters,
  type WatchGuardianShareRetiredEventReturnType,
  getGuardianShareRetiredEvents,
  type GetGuardianShareRetiredEventsParameters,
  type GetGuardianShareRetiredEventsReturnType,
} from './actions/pause/GuardianPause.js';
import {
  simulateBatchDrill,
  type SimulateBatchDrillParameters,
  type SimulateBatchDrillReturnType,
  writeBatchDrill,
  type WriteBatchDrillParameters,
  type WriteBatchDrillReturnType,
  writeBatchDrillSync,
  type WriteBatchDrillSyncParameters,
  type WriteBatchDrillSyncReturnType,
  simulateBatchDrillAll,
  type SimulateBatchDrillAllParameters,
  type SimulateBatchDrillAllReturnType,
  writeBatchDrillAll,
  type WriteBatchDrillAllParameters,
  type WriteBatchDrillAllReturnType,
  writeBatchDrillAllSync,
  type WriteBatchDrillAllSyncParameters,
  type WriteBatchDrillAllSyncReturnType,
  readBatchGasLimitFor,
  type ReadBatchGasLimitForParameters,
  type ReadBatchGasLimitForReturnType,
  readBatchHosts,
  type ReadBatchHostsParameters,
  type ReadBatchHostsReturnType,
  readBatchIsOperator,
  type ReadBatchIsOperatorParameters,
  type ReadBatchIsOperatorReturnType,
  readBatchNameOf,
  type ReadBatchNameOfParameters,
  type ReadBatchNameOfReturnType,
  simulateBatchPause,
  type SimulateBatchPauseParameters,
  type SimulateBatchPauseReturnType,
  writeBatchPause,
  type WriteBatchPauseParameters,
  type WriteBatchPauseReturnType,
  writeBatchPauseSync,
  type WriteBatchPauseSyncParameters,
  type WriteBatchPauseSyncReturnType,
  simulateBatchPauseAll,
  type SimulateBatchPauseAllParameters,
  type SimulateBatchPauseAllReturnType,
  writeBatchPauseAll,
  type WriteBatchPauseAllParameters,
  type WriteBatchPauseAllReturnType,
  writeBatchPauseAllSync,
  type WriteBatchPauseAllSyncParameters,
  type WriteBatchPauseAllSyncReturnType,
  readBatchPreflight,
  type ReadBatchPreflightParameters,
  type ReadBatchPreflightReturnType,
  readBatchPreflightAll,
  type ReadBatchPreflightAllParameters,
  type ReadBatchPreflightAllReturnType,
  simulateBatchRegisterHost,
  type SimulateBatchRegisterHostParameters,
  type SimulateBatchRegisterHostReturnType,
  writeBatchRegisterHost,
  type WriteBatchRegisterHostParameters,
  type WriteBatchRegisterHostReturnType,
  writeBatchRegisterHostSync,
  type WriteBatchRegisterHostSyncParameters,
  type WriteBatchRegisterHostSyncReturnType,
  simulateBatchRemoveHost,
  type SimulateBatchRemoveHostParameters,
  type SimulateBatchRemoveHostReturnType,
  writeBatchRemoveHost,
  type WriteBatchRemoveHostParameters,
  type WriteBatchRemoveHostReturnType,
  writeBatchRemoveHostSync,
  type WriteBatchRemoveHostSyncParameters,
  type WriteBatchRemoveHostSyncReturnType,
  simulateBatchSetOperator,
  type SimulateBatchSetOperatorParameters,
  type SimulateBatchSetOperatorReturnType,
  writeBatchSetOperator,
  type WriteBatchSetOperatorParameters,
  type WriteBatchSetOperatorReturnType,
  writeBatchSetOperatorSync,
  type WriteBatchSetOperatorSyncParameters,
  type WriteBatchSetOperatorSyncReturnType,
  readBatchTier,
  type ReadBatchTierParameters,
  type ReadBatchTierReturnType,
  watchBatchDrilledEvent,
  type WatchBatchDrilledEventParameters,
  type WatchBatchDrilledEventReturnType,
  getBatchDrilledEvents,
  type GetBatchDrilledEventsParameters,
  type GetBatchDrilledEventsReturnType,
  watchBatchPausedEvent,
  type WatchBatchPausedEventParameters,
  type WatchBatchPausedEventReturnType,
  getBatchPausedEvents,
  type GetBatchPausedEventsParameters,
  type GetBatchPausedEventsReturnType,
  watchBatchHostRegisteredEvent,
  type WatchBatchHostRegisteredEventParameters,
  type WatchBatchHostRegisteredEventReturnType,
  getBatchHostRegisteredEvents,
  type GetBatchHostRegisteredEventsParameters,
  type GetBatchHostRegisteredEventsReturnType,
  watchBatchHostRemovedEvent,
  type WatchBatchHostRemovedEventParameters,
  type WatchBatchHostRemovedEventReturnType,
  getBatchHostRemovedEvents,
  type GetBatchHostRemovedEventsParameters,
  type GetBatchHostRemovedEventsReturnType,
  watchBatchOperatorSetEvent,
  type WatchBatchOperatorSetEventParameters,
  type WatchBatchOperatorSetEventReturnType,
  getBatchOperatorSetEvents,
  type GetBatchOperatorSetEventsParameters,
  type GetBatchOperatorSetEventsReturnType,
  watchBatchTargetFailedEvent,
  type WatchBatchTargetFailedEventParameters,
  type WatchBatchTargetFailedEventReturnType,
  getBatchTargetFailedEvents,
  type GetBatchTargetFailedEventsParameters,
  type GetBatchTargetFailedEventsReturnType,
} from './actions/pause/PauseBatch.js';
import {
  simulateExecuteUnpause,
  type SimulateExecuteUnpauseParameters,
  type SimulateExecuteUnpauseReturnType,
  writeExecuteUnpause,
  type WriteExecuteUnpauseParameters,
  type WriteExecuteUnpauseReturnType,
  writeExecuteUnpauseSync,
  type WriteExecuteUnpauseSyncParameters,
  type WriteExecuteUnpauseSyncReturnType,
  readPendingUnpause,
  type ReadPendingUnpauseParameters,
  type ReadPendingUnpauseReturnType,
  simulateProposeUnpause,
  type SimulateProposeUnpauseParameters,
  type SimulateProposeUnpauseReturnType,
  writeProposeUnpause,
  type WriteProposeUnpauseParameters,
  type WriteProposeUnpauseReturnType,
  writeProposeUnpauseSync,
  type WriteProposeUnpauseSyncParameters,
  type WriteProposeUnpauseSyncReturnType,
  simulateSetUnpauseTimes,
  type SimulateSetUnpauseTimesParameters,
  type SimulateSetUnpauseTimesReturnType,
  writeSetUnpauseTimes,
  type WriteSetUnpauseTimesParameters,
  type WriteSetUnpauseTimesReturnType,
  writeSetUnpauseTimesSync,
  type WriteSetUnpauseTimesSyncParameters,
  type WriteSetUnpauseTimesSyncReturnType,
  readUnpauseTimes,
  type ReadUnpauseTimesParameters,
  type ReadUnpauseTimesReturnType,
  simulateVetoUnpause,
  type SimulateVetoUnpauseParameters,
  type SimulateVetoUnpauseReturnType,
  writeVetoUnpause,
  type WriteVetoUnpauseParameters,
  type WriteVetoUnpauseReturnType,
  writeVetoUnpauseSync,
  type WriteVetoUnpauseSyncParameters,
  type WriteVetoUnpauseSyncReturnType,
  simulateWithdrawUnpause,
  type SimulateWithdrawUnpauseParameters,
  type SimulateWithdrawUnpauseReturnType,
  writeWithdrawUnpause,
  type WriteWithdrawUnpauseParameters,
  type WriteWithdrawUnpauseReturnType,
  writeWithdrawUnpauseSync,
  type WriteWithdrawUnpauseSyncParameters,
  type WriteWithdrawUnpauseSyncReturnType,
  watchUnpauseProposedEvent,
  type WatchUnpauseProposedEventParameters,
  type WatchUnpauseProposedEventReturnType,
  getUnpauseProposedEvents,
  type GetUnpauseProposedEventsParameters,
  type GetUnpauseProposedEventsReturnType,
  watchUnpauseTimesSetEvent,
  type WatchUnpauseTimesSetEventParameters,
  type WatchUnpauseTimesSetEventReturnType,
  getUnpauseTimesSetEvents,
  type GetUnpauseTimesSetEventsParameters,
  type GetUnpauseTimesSetEventsReturnType,
  watchUnpauseVetoedEvent,
  type WatchUnpauseVetoedEventParameters,
  type WatchUnpauseVetoedEventReturnType,
  getUnpauseVetoedEvents,
  type GetUnpauseVetoedEventsParameters,
  type GetUnpauseVetoedEventsReturnType,
  watchUnpauseWithdrawnEvent,
  type WatchUnpauseWithdrawnEventParameters,
  type WatchUnpauseWithdrawnEventReturnType,
  getUnpauseWithdrawnEvents,
  type GetUnpauseWithdrawnEventsParameters,
  type GetUnpauseWithdrawnEventsReturnType,
} from './actions/pause/TimelockedUnpause.js';
import {
  simulateOutflowHoldClaims,
  type SimulateOutflowHoldClaimsParameters,
  type SimulateOutflowHoldClaimsReturnType,
  writeOutflowHoldClaims,
  type WriteOutflowHoldClaimsParameters,
  type WriteOutflowHoldClaimsReturnType,
  writeOutflowHoldClaimsSync,
  type WriteOutflowHoldClaimsSyncParameters,
  type WriteOutflowHoldClaimsSyncReturnType,
  simulateLatchOutflow,
  type SimulateLatchOutflowParameters,
  type SimulateLatchOutflowReturnType,
  writeLatchOutflow,
  type WriteLatchOutflowParameters,
  type WriteLatchOutflowReturnType,
  writeLatchOutflowSync,
  type WriteLatchOutflowSyncParameters,
  type WriteLatchOutflowSyncReturnType,
  readOutflowBuckets,
  type ReadOutflowBucketsParameters,
  type ReadOutflowBucketsReturnType,
  readOutflowCapacity,
  type ReadOutflowCapacityParameters,
  type ReadOutflowCapacityReturnType,
  readOutflowEscrow,
  type ReadOutflowEscrowParameters,
  type ReadOutflowEscrowReturnType,
  readOutflowLatchedUntil,
  type ReadOutflowLatchedUntilParameters,
  type ReadOutflowLatchedUntilReturnType,
  readOutflowLine,
  type ReadOutflowLineParameters,
  type ReadOutflowLineReturnType,
  readOutflowLinePassed,
  type ReadOutflowLinePassedParameters,
  type ReadOutflowLinePassedReturnType,
  readOutflowLiquidity,
  type ReadOutflowLiquidityParameters,
  type ReadOutflowLiquidityReturnType,
  readOutflowRescue,
  type ReadOutflowRescueParameters,
  type ReadOutflowRescueReturnType,
  readOutflowTerms,
  type ReadOutflowTermsParameters,
  type ReadOutflowTermsReturnType,
  simulateOutflowPassClaim,
  type SimulateOutflowPassClaimParameters,
  type SimulateOutflowPassClaimReturnType,
  writeOutflowPassClaim,
  type WriteOutflowPassClaimParameters,
  type WriteOutflowPassClaimReturnType,
  writeOutflowPassClaimSync,
  type WriteOutflowPassClaimSyncParameters,
  type WriteOutflowPassClaimSyncReturnType,
  readPreviewOutflow,
  type ReadPreviewOutflowParameters,
  type ReadPreviewOutflowReturnType,
  simulateOutflowQuarantineClaims,
  type SimulateOutflowQuarantineClaimsParameters,
  type SimulateOutflowQuarantineClaimsReturnType,
  writeOutflowQuarantineClaims,
  type WriteOutflowQuarantineClaimsParameters,
  type WriteOutflowQuarantineClaimsReturnType,
  writeOutflowQuarantineClaimsSync,
  type WriteOutflowQuarantineClaimsSyncParameters,
  type WriteOutflowQuarantineClaimsSyncReturnType,
  simulateOutflowRecoverQuarantined,
  type SimulateOutflowRecoverQuarantinedParameters,
  type SimulateOutflowRecoverQuarantinedReturnType,
  writeOutflowRecoverQuarantined,
  type WriteOutflowRecoverQuarantinedParameters,
  type WriteOutflowRecoverQuarantinedReturnType,
  writeOutflowRecoverQuarantinedSync,
  type WriteOutflowRecoverQuarantinedSyncParameters,
  type WriteOutflowRecoverQuarantinedSyncReturnType,
  simulateSetOutflowEscalation,
  type SimulateSetOutflowEscalationParameters,
  type SimulateSetOutflowEscalationReturnType,
  writeSetOutflowEscalation,
  type WriteSetOutflowEscalationParameters,
  type WriteSetOutflowEscalationReturnType,
  writeSetOutflowEscalationSync,
  type WriteSetOutflowEscalationSyncParameters,
  type WriteSetOutflowEscalationSyncReturnType,
  simulateSetOutflowRescue,
  type SimulateSetOutflowRescueParameters,
  type SimulateSetOutflowRescueReturnType,
  writeSetOutflowRescue,
  type WriteSetOutflowRescueParameters,
  type WriteSetOutflowRescueReturnType,
  writeSetOutflowRescueSync,
  type WriteSetOutflowRescueSyncParameters,
  type WriteSetOutflowRescueSyncReturnType,
  simulateSetOutflowTerms,
  type SimulateSetOutflowTermsParameters,
  type SimulateSetOutflowTermsReturnType,
  writeSetOutflowTerms,
  type WriteSetOutflowTermsParameters,
  type WriteSetOutflowTermsReturnType,
  writeSetOutflowTermsSync,
  type WriteSetOutflowTermsSyncParameters,
  type WriteSetOutflowTermsSyncReturnType,
  simulateSetOutflowWeight,
  type SimulateSetOutflowWeightParameters,
  type SimulateSetOutflowWeightReturnType,
  writeSetOutflowWeight,
  type WriteSetOutflowWeightParameters,
  type WriteSetOutflowWeightReturnType,
  writeSetOutflowWeightSync,
  type WriteSetOutflowWeightSyncParameters,
  type WriteSetOutflowWeightSyncReturnType,
  simulateOutflowSkipClaim,
  type SimulateOutflowSkipClaimParameters,
  type SimulateOutflowSkipClaimReturnType,
  writeOutflowSkipClaim,
  type WriteOutflowSkipClaimParameters,
  type WriteOutflowSkipClaimReturnType,
  writeOutflowSkipClaimSync,
  type WriteOutflowSkipClaimSyncParameters,
  type WriteOutflowSkipClaimSyncReturnType,
  watchOutflowCallDelayedEvent,
  type WatchOutflowCallDelayedEventParameters,
  type WatchOutflowCallDelayedEventReturnType,
  getOutflowCallDelayedEvents,
  type GetOutflowCallDelayedEventsParameters,
  type GetOutflowCallDelayedEventsReturnType,
  watchOutflowEscalationSetEvent,
  type WatchOutflowEscalationSetEventParameters,
  type WatchOutflowEscalationSetEventReturnType,
  getOutflowEscalationSetEvents,
  type GetOutflowEscalationSetEventsParameters,
  type GetOutflowEscalationSetEventsReturnType,
  watchOutflowHostLatchedEvent,
  type WatchOutflowHostLatchedEventParameters,
  type WatchOutflowHostLatchedEventReturnType,
  getOutflowHostLatchedEvents,
  type GetOutflowHostLatchedEventsParameters,
  type GetOutflowHostLatchedEventsReturnType,
  watchOutflowLaneTrippedEvent,
  type WatchOutflowLaneTrippedEventParameters,
  type WatchOutflowLaneTrippedEventReturnType,
  getOutflowLaneTrippedEvents,
  type GetOutflowLaneTrippedEventsParameters,
  type GetOutflowLaneTrippedEventsReturnType,
  watchOutflowLatchedByEvent,
  type WatchOutflowLatchedByEventParameters,
  type WatchOutflowLatchedByEventReturnType,
  getOutflowLatchedByEvents,
  type GetOutflowLatchedByEventsParameters,
  type GetOutflowLatchedByEventsReturnType,
  watchOutflowPlaceGivenUpEvent,
  type WatchOutflowPlaceGivenUpEventParameters,
  type WatchOutflowPlaceGivenUpEventReturnType,
  getOutflowPlaceGivenUpEvents,
  type GetOutflowPlaceGivenUpEventsParameters,
  type GetOutflowPlaceGivenUpEventsReturnType,
  watchOutflowRescueSetEvent,
  type WatchOutflowRescueSetEventParameters,
  type WatchOutflowRescueSetEventReturnType,
  getOutflowRescueSetEvents,
  type GetOutflowRescueSetEventsParameters,
  type GetOutflowRescueSetEventsReturnType,
  watchOutflowSampledEvent,
  type WatchOutflowSampledEventParameters,
  type WatchOutflowSampledEventReturnType,
  getOutflowSampledEvents,
  type GetOutflowSampledEventsParameters,
  type GetOutflowSampledEventsReturnType,
  watchOutflowSmallPaidEvent,
  type WatchOutflowSmallPaidEventParameters,
  type WatchOutflowSmallPaidEventReturnType,
  getOutflowSmallPaidEvents,
  type GetOutflowSmallPaidEventsParameters,
  type GetOutflowSmallPaidEventsReturnType,
  watchOutflowTermsSetEvent,
  type WatchOutflowTermsSetEventParameters,
  type WatchOutflowTermsSetEventReturnType,
  getOutflowTermsSetEvents,
  type GetOutflowTermsSetEventsParameters,
  type GetOutflowTermsSetEventsReturnType,
  watchOutflowWeightSetEvent,
  type WatchOutflowWeightSetEventParameters,
  type WatchOutflowWeightSetEventReturnType,
  getOutflowWeightSetEvents,
  type GetOutflowWeightSetEventsParameters,
  type GetOutflowWeightSetEventsReturnType,
} from './actions/outflow/OutflowLimiter.js';
import {
  readLiquidationCapacity,
  type ReadLiquidationCapacityParameters,
  type ReadLiquidationCapacityReturnType,
  readLiquidationTerms,
  type ReadLiquidationTermsParameters,
  type ReadLiquidationTermsReturnType,
  simulateSetLiquidationTerms,
  type SimulateSetLiquidationTermsParameters,
  type SimulateSetLiquidationTermsReturnType,
  writeSetLiquidationTerms,
  type WriteSetLiquidationTermsParameters,
  type WriteSetLiquidationTermsReturnType,
  writeSetLiquidationTermsSync,
  type WriteSetLiquidationTermsSyncParameters,
  type WriteSetLiquidationTermsSyncReturnType,
  watchLiquidationTermsSetEvent,
  type WatchLiquidationTermsSetEventParameters,
  type WatchLiquidationTermsSetEventReturnType,
  getLiquidationTermsSetEvents,
  type GetLiquidationTermsSetEventsParameters,
  type GetLiquidationTermsSetEventsReturnType,
} from './actions/outflow/LiquidationOutflow.js';
import {
  readIsInsideOutflowPerimeter,
  type ReadIsInsideOutflowPerimeterParameters,
  type ReadIsInsideOutflowPerimeterReturnType,
  simulateSetOutflowPerimeter,
  type SimulateSetOutflowPerimeterParameters,
  type SimulateSetOutflowPerimeterReturnType,
  writeSetOutflowPerimeter,
  type WriteSetOutflowPerimeterParameters,
  type WriteSetOutflowPerimeterReturnType,
  writeSetOutflowPerimeterSync,
  type WriteSetOutflowPerimeterSyncParameters,
  type WriteSetOutflowPerimeterSyncReturnType,
  watchOutflowPerimeterSetEvent,
  type WatchOutflowPerimeterSetEventParameters,
  type WatchOutflowPerimeterSetEventReturnType,
  getOutflowPerimeterSetEvents,
  type GetOutflowPerimeterSetEventsParameters,
  type GetOutflowPerimeterSetEventsReturnType,
} from './actions/outflow/OutflowPerimeter.js';
import {
  readEscrowClaimCount,
  type ReadEscrowClaimCountParameters,
  type ReadEscrowClaimCountReturnType,
  readEscrowClaimDueAt,
  type ReadEscrowClaimDueAtParameters,
  type ReadEscrowClaimDueAtReturnType,
  readEscrowClaimState,
  type ReadEscrowClaimStateParameters,
  type ReadEscrowClaimStateReturnType,
  simulateEscrowCollect,
  type SimulateEscrowCollectParameters,
  type SimulateEscrowCollectReturnType,
  writeEscrowCollect,
  type WriteEscrowCollectParameters,
  type WriteEscrowCollectReturnType,
  writeEscrowCollectSync,
  type WriteEscrowCollectSyncParameters,
  type WriteEscrowCollectSyncReturnType,
  simulateEscrowExpire,
  type SimulateEscrowExpireParameters,
  type SimulateEscrowExpireReturnType,
  writeEscrowExpire,
  type WriteEscrowExpireParameters,
  type WriteEscrowExpireReturnType,
  writeEscrowExpireSync,
  type WriteEscrowExpireSyncParameters,
  type WriteEscrowExpireSyncReturnType,
  simulateEscrowFreeze,
  type SimulateEscrowFreezeParameters,
  type SimulateEscrowFreezeReturnType,
  writeEscrowFreeze,
  type WriteEscrowFreezeParameters,
  type WriteEscrowFreezeReturnType,
  writeEscrowFreezeSync,
  type WriteEscrowFreezeSyncParameters,
  type WriteEscrowFreezeSyncReturnType,
  simulateEscrowHold,
  type SimulateEscrowHoldParameters,
  type SimulateEscrowHoldReturnType,
  writeEscrowHold,
  type WriteEscrowHoldParameters,
  type WriteEscrowHoldReturnType,
  writeEscrowHoldSync,
  type WriteEscrowHoldSyncParameters,
  type WriteEscrowHoldSyncReturnType,
  readEscrowHoldTime,
  type ReadEscrowHoldTimeParameters,
  type ReadEscrowHoldTimeReturnType,
  readEscrowHost,
  type ReadEscrowHostParameters,
  type ReadEscrowHostReturnType,
  simulateEscrowOpen,
  type SimulateEscrowOpenParameters,
  type SimulateEscrowOpenReturnType,
  writeEscrowOpen,
  type WriteEscrowOpenParameters,
  type WriteEscrowOpenReturnType,
  writeEscrowOpenSync,
  type WriteEscrowOpenSyncParameters,
  type WriteEscrowOpenSyncReturnType,
  readEscrowOwed,
  type ReadEscrowOwedParameters,
  type ReadEscrowOwedReturnType,
  simulateEscrowPushWithCall,
  type SimulateEscrowPushWithCallParameters,
  type SimulateEscrowPushWithCallReturnType,
  writeEscrowPushWithCall,
  type WriteEscrowPushWithCallParameters,
  type WriteEscrowPushWithCallReturnType,
  writeEscrowPushWithCallSync,
  type WriteEscrowPushWithCallSyncParameters,
  type WriteEscrowPushWithCallSyncReturnType,
  simulateEscrowQuarantine,
  type SimulateEscrowQuarantineParameters,
  type SimulateEscrowQuarantineReturnType,
  writeEscrowQuarantine,
  type WriteEscrowQuarantineParameters,
  type WriteEscrowQuarantineReturnType,
  writeEscrowQuarantineSync,
  type WriteEscrowQuarantineSyncParameters,
  type WriteEscrowQuarantineSyncReturnType,
  simulateEscrowRecover,
  type SimulateEscrowRecoverParameters,
  type SimulateEscrowRecoverReturnType,
  writeEscrowRecover,
  type WriteEscrowRecoverParameters,
  type WriteEscrowRecoverReturnType,
  writeEscrowRecoverSync,
  type WriteEscrowRecoverSyncParameters,
  type WriteEscrowRecoverSyncReturnType,
  readEscrowRecoverable,
  type ReadEscrowRecoverableParameters,
  type ReadEscrowRecoverableReturnType,
  simulateEscrowRelease,
  type SimulateEscrowReleaseParameters,
  type SimulateEscrowReleaseReturnType,
  writeEscrowRelease,
  type WriteEscrowReleaseParameters,
  type WriteEscrowReleaseReturnType,
  writeEscrowReleaseSync,
  type WriteEscrowReleaseSyncParameters,
  type WriteEscrowReleaseSyncReturnType,
  simulateEscrowReleaseWithCall,
  type SimulateEscrowReleaseWithCallParameters,
  type SimulateEscrowReleaseWithCallReturnType,
  writeEscrowReleaseWithCall,
  type WriteEscrowReleaseWithCallParameters,
  type WriteEscrowReleaseWithCallReturnType,
  writeEscrowReleaseWithCallSync,
  type WriteEscrowReleaseWithCallSyncParameters,
  type WriteEscrowReleaseWithCallSyncReturnType,
  simulateEscrowRetry,
  type SimulateEscrowRetryParameters,
  type SimulateEscrowRetryReturnType,
  writeEscrowRetry,
  type WriteEscrowRetryParameters,
  type WriteEscrowRetryReturnType,
  writeEscrowRetrySync,
  type WriteEscrowRetrySyncParameters,
  type WriteEscrowRetrySyncReturnType,
  readEscrowReview,
  type ReadEscrowReviewParameters,
  type ReadEscrowReviewReturnType,
  simulateEscrowSkip,
  type SimulateEscrowSkipParameters,
  type SimulateEscrowSkipReturnType,
  writeEscrowSkip,
  type WriteEscrowSkipParameters,
  type WriteEscrowSkipReturnType,
  writeEscrowSkipSync,
  type WriteEscrowSkipSyncParameters,
  type WriteEscrowSkipSyncReturnType,
  watchEscrowClaimCollectedEvent,
  type WatchEscrowClaimCollectedEventParameters,
  type WatchEscrowClaimCollectedEventReturnType,
  getEscrowClaimCollectedEvents,
  type GetEscrowClaimCollectedEventsParameters,
  type GetEscrowClaimCollectedEventsReturnType,
  watchEscrowClaimExpiredEvent,
  type WatchEscrowClaimExpiredEventParameters,
  type WatchEscrowClaimExpiredEventReturnType,
  getEscrowClaimExpiredEvents,
  type GetEscrowClaimExpiredEventsParameters,
  type GetEscrowClaimExpiredEventsReturnType,
  watchEscrowClaimOpenedEvent,
  type WatchEscrowClaimOpenedEventParameters,
  type WatchEscrowClaimOpenedEventReturnType,
  getEscrowClaimOpenedEvents,
  type GetEscrowClaimOpenedEventsParameters,
  type GetEscrowClaimOpenedEventsReturnType,
  watchEscrowClaimPushFailedEvent,
  type WatchEscrowClaimPushFailedEventParameters,
  type WatchEscrowClaimPushFailedEventReturnType,
  getEscrowClaimPushFailedEvents,
  type GetEscrowClaimPushFailedEventsParameters,
  type GetEscrowClaimPushFailedEventsReturnType,
  watchEscrowClaimReleasedEvent,
  type WatchEscrowClaimReleasedEventParameters,
  type WatchEscrowClaimReleasedEventReturnType,
  getEscrowClaimReleasedEvents,
  type GetEscrowClaimReleasedEventsParameters,
  type GetEscrowClaimReleasedEventsReturnType,
  watchEscrowClaimSkippedEvent,
  type WatchEscrowClaimSkippedEventParameters,
  type WatchEscrowClaimSkippedEventReturnType,
  getEscrowClaimSkippedEvents,
  type GetEscrowClaimSkippedEventsParameters,
  type GetEscrowClaimSkippedEventsReturnType,
  watchEscrowClaimsFrozenEvent,
  type WatchEscrowClaimsFrozenEventParameters,
  type WatchEscrowClaimsFrozenEventReturnType,
  getEscrowClaimsFrozenEvents,
  type GetEscrowClaimsFrozenEventsParameters,
  type GetEscrowClaimsFrozenEventsReturnType,
  watchEscrowClaimsHeldEvent,
  type WatchEscrowClaimsHeldEventParameters,
  type WatchEscrowClaimsHeldEventReturnType,
  getEscrowClaimsHeldEvents,
  type GetEscrowClaimsHeldEventsParameters,
  type GetEscrowClaimsHeldEventsReturnType,
  watchEscrowClaimsQuarantinedEvent,
  type WatchEscrowClaimsQuarantinedEventParameters,
  type WatchEscrowClaimsQuarantinedEventReturnType,
  getEscrowClaimsQuarantinedEvents,
  type GetEscrowClaimsQuarantinedEventsParameters,
  type GetEscrowClaimsQuarantinedEventsReturnType,
  watchEscrowClaimsRecoveredEvent,
  type WatchEscrowClaimsRecoveredEventParameters,
  type WatchEscrowClaimsRecoveredEventReturnType,
  getEscrowClaimsRecoveredEvents,
  type GetEscrowClaimsRecoveredEventsParameters,
  type GetEscrowClaimsRecoveredEventsReturnType,
} from './actions/outflow/OutflowEscrow.js';
import {
  simulateAcceptOwnership,
  type SimulateAcceptOwnershipParameters,
  type SimulateAcceptOwnershipReturnType,
  writeAcceptOwnership,
  type WriteAcceptOwnershipParameters,
  type WriteAcceptOwnershipReturnType,
  writeAcceptOwnershipSync,
  type WriteAcceptOwnershipSyncParameters,
  type WriteAcceptOwnershipSyncReturnType,
  readIsCouncil,
  type ReadIsCouncilParameters,
  type ReadIsCouncilReturnType,
  readOwner,
  type ReadOwnerParameters,
  type ReadOwnerReturnType,
  readPendingOwner,
  type ReadPendingOwnerParameters,
  type ReadPendingOwnerReturnType,
  simulateRenounceOwnership,
  type SimulateRenounceOwnershipParameters,
  type SimulateRenounceOwnershipReturnType,
  writeRenounceOwnership,
  type WriteRenounceOwnershipParameters,
  type WriteRenounceOwnershipReturnType,
  writeRenounceOwnershipSync,
  type WriteRenounceOwnershipSyncParameters,
  type WriteRenounceOwnershipSyncReturnType,
  simulateSetCouncil,
  type SimulateSetCouncilParameters,
  type SimulateSetCouncilReturnType,
  writeSetCouncil,
  type WriteSetCouncilParameters,
  type WriteSetCouncilReturnType,
  writeSetCouncilSync,
  type WriteSetCouncilSyncParameters,
  type WriteSetCouncilSyncReturnType,
  simulateTransferOwnership,
  type SimulateTransferOwnershipParameters,
  type SimulateTransferOwnershipReturnType,
  writeTransferOwnership,
  type WriteTransferOwnershipParameters,
  type WriteTransferOwnershipReturnType,
  writeTransferOwnershipSync,
  type WriteTransferOwnershipSyncParameters,
  type WriteTransferOwnershipSyncReturnType,
  watchOwnableCouncilSetEvent,
  type WatchOwnableCouncilSetEventParameters,
  type WatchOwnableCouncilSetEventReturnType,
  getOwnableCouncilSetEvents,
  type GetOwnableCouncilSetEventsParameters,
  type GetOwnableCouncilSetEventsReturnType,
  watchOwnershipTransferStartedEvent,
  type WatchOwnershipTransferStartedEventParameters,
  type WatchOwnershipTransferStartedEventReturnType,
  getOwnershipTransferStartedEvents,
  type GetOwnershipTransferStartedEventsParameters,
  type GetOwnershipTransferStartedEventsReturnType,
  watchOwnershipTransferredEvent,
  type WatchOwnershipTransferredEventParameters,
  type WatchOwnershipTransferredEventReturnType,
  getOwnershipTransferredEvents,
  type GetOwnershipTransferredEventsParameters,
  type GetOwnershipTransferredEventsReturnType,
} from './actions/access/OwnableAuthority.js';
import {
  readOracleCheck,
  type ReadOracleCheckParameters,
  type ReadOracleCheckReturnType,
  simulateOracleDistrustFeed,
  type SimulateOracleDistrustFeedParameters,
  type SimulateOracleDistrustFeedReturnType,
  writeOracleDistrustFeed,
  type WriteOracleDistrustFeedParameters,
  type WriteOracleDistrustFeedReturnType,
  writeOracleDistrustFeedSync,
  type WriteOracleDistrustFeedSyncParameters,
  type WriteOracleDistrustFeedSyncReturnType,
  readOracleFacadePrice,
  type ReadOracleFacadePriceParameters,
  type ReadOracleFacadePriceReturnType,
  readOracleFeedSettings,
  type ReadOracleFeedSettingsParameters,
  type ReadOracleFeedSettingsReturnType,
  readOracleFixedFeed,
  type ReadOracleFixedFeedParameters,
  type ReadOracleFixedFeedReturnType,
  readOracleIsTripped,
  type ReadOracleIsTrippedParameters,
  type ReadOracleIsTrippedReturnType,
  readOracleLastTrip,
  type ReadOracleLastTripParameters,
  type ReadOracleLastTripReturnType,
  simulateOraclePoke,
  type SimulateOraclePokeParameters,
  type SimulateOraclePokeReturnType,
  writeOraclePoke,
  type WriteOraclePokeParameters,
  type WriteOraclePokeReturnType,
  writeOraclePokeSync,
  type WriteOraclePokeSyncParameters,
  type WriteOraclePokeSyncReturnType,
  readOraclePrice,
  type ReadOraclePriceParameters,
  type ReadOraclePriceReturnType,
  simulateOracleRebaseAnchor,
  type SimulateOracleRebaseAnchorParameters,
  type SimulateOracleRebaseAnchorReturnType,
  writeOracleRebaseAnchor,
  type WriteOracleRebaseAnchorParameters,
  type WriteOracleRebaseAnchorReturnType,
  writeOracleRebaseAnchorSync,
  type WriteOracleRebaseAnchorSyncParameters,
  type WriteOracleRebaseAnchorSyncReturnType,
  readOracleRecoveryOf,
  type ReadOracleRecoveryOfParameters,
  type ReadOracleRecoveryOfReturnType,
  simulateOracleRemoveFeed,
  type SimulateOracleRemoveFeedParameters,
  type SimulateOracleRemoveFeedReturnType,
  writeOracleRemoveFeed,
  type WriteOracleRemoveFeedParameters,
  type WriteOracleRemoveFeedReturnType,
  writeOracleRemoveFeedSync,
  type WriteOracleRemoveFeedSyncParameters,
  type WriteOracleRemoveFeedSyncReturnType,
  readOracleSecondSettings,
  type ReadOracleSecondSettingsParameters,
  type ReadOracleSecondSettingsReturnType,
  readOracleSequencer,
  type ReadOracleSequencerParameters,
  type ReadOracleSequencerReturnType,
  simulateOracleSetFeed,
  type SimulateOracleSetFeedParameters,
  type SimulateOracleSetFeedReturnType,
  writeOracleSetFeed,
  type WriteOracleSetFeedParameters,
  type WriteOracleSetFeedReturnType,
  writeOracleSetFeedSync,
  type WriteOracleSetFeedSyncParameters,
  type WriteOracleSetFeedSyncReturnType,
  simulateOracleSetSecondFeed,
  type SimulateOracleSetSecondFeedParameters,
  type SimulateOracleSetSecondFeedReturnType,
  writeOracleSetSecondFeed,
  type WriteOracleSetSecondFeedParameters,
  type WriteOracleSetSecondFeedReturnType,
  writeOracleSetSecondFeedSync,
  type WriteOracleSetSecondFeedSyncParameters,
  type WriteOracleSetSecondFeedSyncReturnType,
  readOracleStatus,
  type ReadOracleStatusParameters,
  type ReadOracleStatusReturnType,
  simulateOracleSyncAnchor,
  type SimulateOracleSyncAnchorParameters,
  type SimulateOracleSyncAnchorReturnType,
  writeOracleSyncAnchor,
  type WriteOracleSyncAnchorParameters,
  type WriteOracleSyncAnchorReturnType,
  writeOracleSyncAnchorSync,
  type WriteOracleSyncAnchorSyncParameters,
  type WriteOracleSyncAnchorSyncReturnType,
  simulateOracleTrustFeed,
  type SimulateOracleTrustFeedParameters,
  type SimulateOracleTrustFeedReturnType,
  writeOracleTrustFeed,
  type WriteOracleTrustFeedParameters,
  type WriteOracleTrustFeedReturnType,
  writeOracleTrustFeedSync,
  type WriteOracleTrustFeedSyncParameters,
  type WriteOracleTrustFeedSyncReturnType,
  watchOracleAnchorRebasedEvent,
  type WatchOracleAnchorRebasedEventParameters,
  type WatchOracleAnchorRebasedEventReturnType,
  getOracleAnchorRebasedEvents,
  type GetOracleAnchorRebasedEventsParameters,
  type GetOracleAnchorRebasedEventsReturnType,
  watchOracleDistrustSetEvent,
  type WatchOracleDistrustSetEventParameters,
  type WatchOracleDistrustSetEventReturnType,
  getOracleDistrustSetEvents,
  type GetOracleDistrustSetEventsParameters,
  type GetOracleDistrustSetEventsReturnType,
  watchOracleFeedRemovedEvent,
  type WatchOracleFeedRemovedEventParameters,
  type WatchOracleFeedRemovedEventReturnType,
  getOracleFeedRemovedEvents,
  type GetOracleFeedRemovedEventsParameters,
  type GetOracleFeedRemovedEventsReturnType,
  watchOracleFeedSetEvent,
  type WatchOracleFeedSetEventParameters,
  type WatchOracleFeedSetEventReturnType,
  getOracleFeedSetEvents,
  type GetOracleFeedSetEventsParameters,
  type GetOracleFeedSetEventsReturnType,
  watchOracleSecondSetEvent,
  type WatchOracleSecondSetEventParameters,
  type WatchOracleSecondSetEventReturnType,
  getOracleSecondSetEvents,
  type GetOracleSecondSetEventsParameters,
  type GetOracleSecondSetEventsReturnType,
  watchOracleSuspectedEvent,
  type WatchOracleSuspectedEventParameters,
  type WatchOracleSuspectedEventReturnType,
  getOracleSuspectedEvents,
  type GetOracleSuspectedEventsParameters,
  type GetOracleSuspectedEventsReturnType,
  watchOracleTrippedEvent,
  type WatchOracleTrippedEventParameters,
  type WatchOracleTrippedEventReturnType,
  getOracleTrippedEvents,
  type GetOracleTrippedEventsParameters,
  type GetOracleTrippedEventsReturnType,
} from './actions/oracle/OracleBreaker.js';
import {
  readBridgeCustody,
  type ReadBridgeCustodyParameters,
  type ReadBridgeCustodyReturnType,
  simulateBridgeDeliver,
  type SimulateBridgeDeliverParameters,
  type SimulateBridgeDeliverReturnType,
  writeBridgeDeliver,
  type WriteBridgeDeliverParameters,
  type WriteBridgeDeliverReturnType,
  writeBridgeDeliverSync,
  type WriteBridgeDeliverSyncParameters,
  type WriteBridgeDeliverSyncReturnType,
  simulateBridgeDeposit,
  type SimulateBridgeDepositParameters,
  type SimulateBridgeDepositReturnType,
  writeBridgeDeposit,
  type WriteBridgeDepositParameters,
  type WriteBridgeDepositReturnType,
  writeBridgeDepositSync,
  type WriteBridgeDepositSyncParameters,
  type WriteBridgeDepositSyncReturnType,
  readBridgeIsDelivered,
  type ReadBridgeIsDeliveredParameters,
  type ReadBridgeIsDeliveredReturnType,
  readBridgeMessenger,
  type ReadBridgeMessengerParameters,
  type ReadBridgeMessengerReturnType,
  watchBridgeDeliveredEvent,
  type WatchBridgeDeliveredEventParameters,
  type WatchBridgeDeliveredEventReturnType,
  getBridgeDeliveredEvents,
  type GetBridgeDeliveredEventsParameters,
  type GetBridgeDeliveredEventsReturnType,
  watchBridgeDepositedEvent,
  type WatchBridgeDepositedEventParameters,
  type WatchBridgeDepositedEventReturnType,
  getBridgeDepositedEvents,
  type GetBridgeDepositedEventsParameters,
  type GetBridgeDepositedEventsReturnType,
  watchBridgeMessengerSetEvent,
  type WatchBridgeMessengerSetEventParameters,
  type WatchBridgeMessengerSetEventReturnType,
  getBridgeMessengerSetEvents,
  type GetBridgeMessengerSetEventsParameters,
  type GetBridgeMessengerSetEventsReturnType,
} from './actions/presets/BridgeCustody.js';
import {
  readBridgeDelaysDeliveries,
  type ReadBridgeDelaysDeliveriesParameters,
  type ReadBridgeDelaysDeliveriesReturnType,
  readBridgeMarketOf,
  type ReadBridgeMarketOfParameters,
  type ReadBridgeMarketOfReturnType,
  simulateBridgeSetContainmentBounds,
  type SimulateBridgeSetContainmentBoundsParameters,
  type SimulateBridgeSetContainmentBoundsReturnType,
  writeBridgeSetContainmentBounds,
  type WriteBridgeSetContainmentBoundsParameters,
  type WriteBridgeSetContainmentBoundsReturnType,
  writeBridgeSetContainmentBoundsSync,
  type WriteBridgeSetContainmentBoundsSyncParameters,
  type WriteBridgeSetContainmentBoundsSyncReturnType,
  simulateBridgeSetMessenger,
  type SimulateBridgeSetMessengerParameters,
  type SimulateBridgeSetMessengerReturnType,
  writeBridgeSetMessenger,
  type WriteBridgeSetMessengerParameters,
  type WriteBridgeSetMessengerReturnType,
  writeBridgeSetMessengerSync,
  type WriteBridgeSetMessengerSyncParameters,
  type WriteBridgeSetMessengerSyncReturnType,
} from './actions/presets/ProtectedBridge.js';
import {
  simulateVaultAddYield,
  type SimulateVaultAddYieldParameters,
  type SimulateVaultAddYieldReturnType,
  writeVaultAddYield,
  type WriteVaultAddYieldParameters,
  type WriteVaultAddYieldReturnType,
  writeVaultAddYieldSync,
  type WriteVaultAddYieldSyncParameters,
  type WriteVaultAddYieldSyncReturnType,
  readVaultAllowance,
  type ReadVaultAllowanceParameters,
  type ReadVaultAllowanceReturnType,
  simulateVaultApprove,
  type SimulateVaultApproveParameters,
  type SimulateVaultApproveReturnType,
  writeVaultApprove,
  type WriteVaultApproveParameters,
  type WriteVaultApproveReturnType,
  writeVaultApproveSync,
  type WriteVaultApproveSyncParameters,
  type WriteVaultApproveSyncReturnType,
  readVaultAsset,
  type ReadVaultAssetParameters,
  type ReadVaultAssetReturnType,
  readVaultBalanceOf,
  type ReadVaultBalanceOfParameters,
  type ReadVaultBalanceOfReturnType,
  readVaultConvertToAssets,
  type ReadVaultConvertToAssetsParameters,
  type ReadVaultConvertToAssetsReturnType,
  readVaultConvertToShares,
  type ReadVaultConvertToSharesParameters,
  type ReadVaultConvertToSharesReturnType,
  readVaultDecimals,
  type ReadVaultDecimalsParameters,
  type ReadVaultDecimalsReturnType,
  simulateVaultDeposit,
  type SimulateVaultDepositParameters,
  type SimulateVaultDepositReturnType,
  writeVaultDeposit,
  type WriteVaultDepositParameters,
  type WriteVaultDepositReturnType,
  writeVaultDepositSync,
  type WriteVaultDepositSyncParameters,
  type WriteVaultDepositSyncReturnType,
  readVaultMaxDeposit,
  type ReadVaultMaxDepositParameters,
  type ReadVaultMaxDepositReturnType,
  readVaultMaxMint,
  type ReadVaultMaxMintParameters,
  type ReadVaultMaxMintReturnType,
  readVaultMaxRedeem,
  type ReadVaultMaxRedeemParameters,
  type ReadVaultMaxRedeemReturnType,
  readVaultMaxWithdraw,
  type ReadVaultMaxWithdrawParameters,
  type ReadVaultMaxWithdrawReturnType,
  simulateVaultMint,
  type SimulateVaultMintParameters,
  type SimulateVaultMintReturnType,
  writeVaultMint,
  type WriteVaultMintParameters,
  type WriteVaultMintReturnType,
  writeVaultMintSync,
  type WriteVaultMintSyncParameters,
  type WriteVaultMintSyncReturnType,
  readVaultName,
  type ReadVaultNameParameters,
  type ReadVaultNameReturnType,
  readVaultPreviewDeposit,
  type ReadVaultPreviewDepositParameters,
  type ReadVaultPreviewDepositReturnType,
  readVaultPreviewMint,
  type ReadVaultPreviewMintParameters,
  type ReadVaultPreviewMintReturnType,
  readVaultPreviewRedeem,
  type ReadVaultPreviewRedeemParameters,
  type ReadVaultPreviewRedeemReturnType,
  readVaultPreviewWithdraw,
  type ReadVaultPreviewWithdrawParameters,
  type ReadVaultPreviewWithdrawReturnType,
  simulateVaultRedeem,
  type SimulateVaultRedeemParameters,
  type SimulateVaultRedeemReturnType,
  writeVaultRedeem,
  type WriteVaultRedeemParameters,
  type WriteVaultRedeemReturnType,
  writeVaultRedeemSync,
  type WriteVaultRedeemSyncParameters,
  type WriteVaultRedeemSyncReturnType,
  readVaultSymbol,
  type ReadVaultSymbolParameters,
  type ReadVaultSymbolReturnType,
  readVaultTotalAssets,
  type ReadVaultTotalAssetsParameters,
  type ReadVaultTotalAssetsReturnType,
  readVaultTotalSupply,
  type ReadVaultTotalSupplyParameters,
  type ReadVaultTotalSupplyReturnType,
  simulateVaultTransfer,
  type SimulateVaultTransferParameters,
  type SimulateVaultTransferReturnType,
  writeVaultTransfer,
  type WriteVaultTransferParameters,
  type WriteVaultTransferReturnType,
  writeVaultTransferSync,
  type WriteVaultTransferSyncParameters,
  type WriteVaultTransferSyncReturnType,
  simulateVaultTransferFrom,
  type SimulateVaultTransferFromParameters,
  type SimulateVaultTransferFromReturnType,
  writeVaultTransferFrom,
  type WriteVaultTransferFromParameters,
  type WriteVaultTransferFromReturnType,
  writeVaultTransferFromSync,
  type WriteVaultTransferFromSyncParameters,
  type WriteVaultTransferFromSyncReturnType,
  simulateVaultWithdraw,
  type SimulateVaultWithdrawParameters,
  type SimulateVaultWithdrawReturnType,
  writeVaultWithdraw,
  type WriteVaultWithdrawParameters,
  type WriteVaultWithdrawReturnType,
  writeVaultWithdrawSync,
  type WriteVaultWithdrawSyncParameters,
  type WriteVaultWithdrawSyncReturnType,
  watchVaultApprovalEvent,
  type WatchVaultApprovalEventParameters,
  type WatchVaultApprovalEventReturnType,
  getVaultApprovalEvents,
  type GetVaultApprovalEventsParameters,
  type GetVaultApprovalEventsReturnType,
  watchVaultDepositEvent,
  type WatchVaultDepositEventParameters,
  type WatchVaultDepositEventReturnType,
  getVaultDepositEvents,
  type GetVaultDepositEventsParameters,
  type GetVaultDepositEventsReturnType,
  watchVaultTransferEvent,
  type WatchVaultTransferEventParameters,
  type WatchVaultTransferEventReturnType,
  getVaultTransferEvents,
  type GetVaultTransferEventsParameters,
  type GetVaultTransferEventsReturnType,
  watchVaultWithdrawEvent,
  type WatchVaultWithdrawEventParameters,
  type WatchVaultWithdrawEventReturnType,
  getVaultWithdrawEvents,
  type GetVaultWithdrawEventsParameters,
  type GetVaultWithdrawEventsReturnType,
  watchVaultYieldAddedEvent,
  type WatchVaultYieldAddedEventParameters,
  type WatchVaultYieldAddedEventReturnType,
  getVaultYieldAddedEvents,
  type GetVaultYieldAddedEventsParameters,
  type GetVaultYieldAddedEventsReturnType,
} from './actions/presets/VaultBooks.js';
import {
  simulateVaultRequestExit,
  type SimulateVaultRequestExitParameters,
  type SimulateVaultRequestExitReturnType,
  writeVaultRequestExit,
  type WriteVaultRequestExitParameters,
  type WriteVaultRequestExitReturnType,
  writeVaultRequestExitSync,
  type WriteVaultRequestExitSyncParameters,
  type WriteVaultRequestExitSyncReturnType,
  simulateVaultSetContainmentBounds,
  type SimulateVaultSetContainmentBoundsParameters,
  type SimulateVaultSetContainmentBoundsReturnType,
  writeVaultSetContainmentBounds,
  type WriteVaultSetContainmentBoundsParameters,
  type WriteVaultSetContainmentBoundsReturnType,
  writeVaultSetContainmentBoundsSync,
  type WriteVaultSetContainmentBoundsSyncParameters,
  type WriteVaultSetContainmentBoundsSyncReturnType,
  watchVaultExitRequestedEvent,
  type WatchVaultExitRequestedEventParameters,
  type WatchVaultExitRequestedEventReturnType,
  getVaultExitRequestedEvents,
  type GetVaultExitRequestedEventsParameters,
  type GetVaultExitRequestedEventsReturnType,
} from './actions/presets/ProtectedVault.js';
import {
  simulateLendingBorrow,
  type SimulateLendingBorrowParameters,
  type SimulateLendingBorrowReturnType,
  writeLendingBorrow,
  type WriteLendingBorrowParameters,
  type WriteLendingBorrowReturnType,
  writeLendingBorrowSync,
  type WriteLendingBorrowSyncParameters,
  type WriteLendingBorrowSyncReturnType,
  simulateLendingDepositCollateral,
  type SimulateLendingDepositCollateralParameters,
  type SimulateLendingDepositCollateralReturnType,
  writeLendingDepositCollateral,
  type WriteLendingDepositCollateralParameters,
  type WriteLendingDepositCollateralReturnType,
  writeLendingDepositCollateralSync,
  type WriteLendingDepositCollateralSyncParameters,
  type WriteLendingDepositCollateralSyncReturnType,
  simulateLendingLiquidate,
  type SimulateLendingLiquidateParameters,
  type SimulateLendingLiquidateReturnType,
  writeLendingLiquidate,
  type WriteLendingLiquidateParameters,
  type WriteLendingLiquidateReturnType,
  writeLendingLiquidateSync,
  type WriteLendingLiquidateSyncParameters,
  type WriteLendingLiquidateSyncReturnType,
  readLendingMarketBooks,
  type ReadLendingMarketBooksParameters,
  type ReadLendingMarketBooksReturnType,
  readLendingMarketTerms,
  type ReadLendingMarketTermsParameters,
  type ReadLendingMarketTermsReturnType,
  readLendingMarketTokens,
  type ReadLendingMarketTokensParameters,
  type ReadLendingMarketTokensReturnType,
  readLendingPositionOf,
  type ReadLendingPositionOfParameters,
  type ReadLendingPositionOfReturnType,
  simulateLendingRepay,
  type SimulateLendingRepayParameters,
  type SimulateLendingRepayReturnType,
  writeLendingRepay,
  type WriteLendingRepayParameters,
  type WriteLendingRepayReturnType,
  writeLendingRepaySync,
  type WriteLendingRepaySyncParameters,
  type WriteLendingRepaySyncReturnType,
  readLendingRepayClosedTime,
  type ReadLendingRepayClosedTimeParameters,
  type ReadLendingRepayClosedTimeReturnType,
  simulateLendingSetMarketTerms,
  type SimulateLendingSetMarketTermsParameters,
  type SimulateLendingSetMarketTermsReturnType,
  writeLendingSetMarketTerms,
  type WriteLendingSetMarketTermsParameters,
  type WriteLendingSetMarketTermsReturnType,
  writeLendingSetMarketTermsSync,
  type WriteLendingSetMarketTermsSyncParameters,
  type WriteLendingSetMarketTermsSyncReturnType,
  readLendingSharesOf,
  type ReadLendingSharesOfParameters,
  type ReadLendingSharesOfReturnType,
  simulateLendingSupply,
  type SimulateLendingSupplyParameters,
  type SimulateLendingSupplyReturnType,
  writeLendingSupply,
  type WriteLendingSupplyParameters,
  type WriteLendingSupplyReturnType,
  writeLendingSupplySync,
  type WriteLendingSupplySyncParameters,
  type WriteLendingSupplySyncReturnType,
  simulateLendingWithdraw,
  type SimulateLendingWithdrawParameters,
  type SimulateLendingWithdrawReturnType,
  writeLendingWithdraw,
  type WriteLendingWithdrawParameters,
  type WriteLendingWithdrawReturnType,
  writeLendingWithdrawSync,
  type WriteLendingWithdrawSyncParameters,
  type WriteLendingWithdrawSyncReturnType,
  simulateLendingWithdrawCollateral,
  type SimulateLendingWithdrawCollateralParameters,
  type SimulateLendingWithdrawCollateralReturnType,
  writeLendingWithdrawCollateral,
  type WriteLendingWithdrawCollateralParameters,
  type WriteLendingWithdrawCollateralReturnType,
  writeLendingWithdrawCollateralSync,
  type WriteLendingWithdrawCollateralSyncParameters,
  type WriteLendingWithdrawCollateralSyncReturnType,
  readLendingWorthOf,
  type ReadLendingWorthOfParameters,
  type ReadLendingWorthOfReturnType,
  watchLendingBorrowedEvent,
  type WatchLendingBorrowedEventParameters,
  type WatchLendingBorrowedEventReturnType,
  getLendingBorrowedEvents,
  type GetLendingBorrowedEventsParameters,
  type GetLendingBorrowedEventsReturnType,
  watchLendingCollateralDepositedEvent,
  type WatchLendingCollateralDepositedEventParameters,
  type WatchLendingCollateralDepositedEventReturnType,
  getLendingCollateralDepositedEvents,
  type GetLendingCollateralDepositedEventsParameters,
  type GetLendingCollateralDepositedEventsReturnType,
  watchLendingCollateralWithdrawnEvent,
  type WatchLendingCollateralWithdrawnEventParameters,
  type WatchLendingCollateralWithdrawnEventReturnType,
  getLendingCollateralWithdrawnEvents,
  type GetLendingCollateralWithdrawnEventsParameters,
  type GetLendingCollateralWithdrawnEventsReturnType,
  watchLendingInterestAccruedEvent,
  type WatchLendingInterestAccruedEventParameters,
  type WatchLendingInterestAccruedEventReturnType,
  getLendingInterestAccruedEvents,
  type GetLendingInterestAccruedEventsParameters,
  type GetLendingInterestAccruedEventsReturnType,
  watchLendingLiquidatedEvent,
  type WatchLendingLiquidatedEventParameters,
  type WatchLendingLiquidatedEventReturnType,
  getLendingLiquidatedEvents,
  type GetLendingLiquidatedEventsParameters,
  type GetLendingLiquidatedEventsReturnType,
  watchLendingLossWrittenOffEvent,
  type WatchLendingLossWrittenOffEventParameters,
  type WatchLendingLossWrittenOffEventReturnType,
  getLendingLossWrittenOffEvents,
  type GetLendingLossWrittenOffEventsParameters,
  type GetLendingLossWrittenOffEventsReturnType,
  watchLendingMarketTermsSetEvent,
  type WatchLendingMarketTermsSetEventParameters,
  type WatchLendingMarketTermsSetEventReturnType,
  getLendingMarketTermsSetEvents,
  type GetLendingMarketTermsSetEventsParameters,
  type GetLendingMarketTermsSetEventsReturnType,
  watchLendingRepaidEvent,
  type WatchLendingRepaidEventParameters,
  type WatchLendingRepaidEventReturnType,
  getLendingRepaidEvents,
  type GetLendingRepaidEventsParameters,
  type GetLendingRepaidEventsReturnType,
  watchLendingSuppliedEvent,
  type WatchLendingSuppliedEventParameters,
  type WatchLendingSuppliedEventReturnType,
  getLendingSuppliedEvents,
  type GetLendingSuppliedEventsParameters,
  type GetLendingSuppliedEventsReturnType,
  watchLendingWithdrawnEvent,
  type WatchLendingWithdrawnEventParameters,
  type WatchLendingWithdrawnEventReturnType,
  getLendingWithdrawnEvents,
  type GetLendingWithdrawnEventsParameters,
  type GetLendingWithdrawnEventsReturnType,
} from './actions/presets/LendingBook.js';
import {
  readLendingFeedOf,
  type ReadLendingFeedOfParameters,
  type ReadLendingFeedOfReturnType,
  simulateLendingRequestWithdraw,
  type SimulateLendingRequestWithdrawParameters,
  type SimulateLendingRequestWithdrawReturnType,
  writeLendingRequestWithdraw,
  type WriteLendingRequestWithdrawParameters,
  type WriteLendingRequestWithdrawReturnType,
  writeLendingRequestWithdrawSync,
  type WriteLendingRequestWithdrawSyncParameters,
  type WriteLendingRequestWithdrawSyncReturnType,
  simulateLendingSetContainmentBounds,
  type SimulateLendingSetContainmentBoundsParameters,
  type SimulateLendingSetContainmentBoundsReturnType,
  writeLendingSetContainmentBounds,
  type WriteLendingSetContainmentBoundsParameters,
  type WriteLendingSetContainmentBoundsReturnType,
  writeLendingSetContainmentBoundsSync,
  type WriteLendingSetContainmentBoundsSyncParameters,
  type WriteLendingSetContainmentBoundsSyncReturnType,
} from './actions/presets/ProtectedLendingMarket.js';
import {
  simulateRouterDrillHost,
  type SimulateRouterDrillHostParameters,
  type SimulateRouterDrillHostReturnType,
  writeRouterDrillHost,
  type WriteRouterDrillHostParameters,
  type WriteRouterDrillHostReturnType,
  writeRouterDrillHostSync,
  type WriteRouterDrillHostSyncParameters,
  type WriteRouterDrillHostSyncReturnType,
  readRouterHostLink,
  type ReadRouterHostLinkParameters,
  type ReadRouterHostLinkReturnType,
  simulateRouterPokeAndContain,
  type SimulateRouterPokeAndContainParameters,
  type SimulateRouterPokeAndContainReturnType,
  writeRouterPokeAndContain,
  type WriteRouterPokeAndContainParameters,
  type WriteRouterPokeAndContainReturnType,
  writeRouterPokeAndContainSync,
  type WriteRouterPokeAndContainSyncParameters,
  type WriteRouterPokeAndContainSyncReturnType,
  simulateRouterSetContainmentBounds,
  type SimulateRouterSetContainmentBoundsParameters,
  type SimulateRouterSetContainmentBoundsReturnType,
  writeRouterSetContainmentBounds,
  type WriteRouterSetContainmentBoundsParameters,
  type WriteRouterSetContainmentBoundsReturnType,
  writeRouterSetContainmentBoundsSync,
  type WriteRouterSetContainmentBoundsSyncParameters,
  type WriteRouterSetContainmentBoundsSyncReturnType,
  simulateRouterSetHostLink,
  type SimulateRouterSetHostLinkParameters,
  type SimulateRouterSetHostLinkReturnType,
  writeRouterSetHostLink,
  type WriteRouterSetHostLinkParameters,
  type WriteRouterSetHostLinkReturnType,
  writeRouterSetHostLinkSync,
  type WriteRouterSetHostLinkSyncParameters,
  type WriteRouterSetHostLinkSyncReturnType,
  watchRouterHostContainedEvent,
  type WatchRouterHostContainedEventParameters,
  type WatchRouterHostContainedEventReturnType,
  getRouterHostContainedEvents,
  type GetRouterHostContainedEventsParameters,
  type GetRouterHostContainedEventsReturnType,
  watchRouterHostRefusedEvent,
  type WatchRouterHostRefusedEventParameters,
  type WatchRouterHostRefusedEventReturnType,
  getRouterHostRefusedEvents,
  type GetRouterHostRefusedEventsParameters,
  type GetRouterHostRefusedEventsReturnType,
  watchRouterLinkSetEvent,
  type WatchRouterLinkSetEventParameters,
  type WatchRouterLinkSetEventReturnType,
  getRouterLinkSetEvents,
  type GetRouterLinkSetEventsParameters,
  type GetRouterLinkSetEventsReturnType,
} from './actions/presets/OracleRouter.js';

export type GeneratedPublicActions<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
> = {
  /** Seconds, up to now, during which the word of `market` had the scope closed. Never decreases. */
  readClosedTime: (parameters: ReadClosedTimeParameters) => Promise<ReadClosedTimeReturnType>;
  /** Unix second at which the word of `market` opens the scope; in the past when it is open. */
  readClosedUntil: (parameters: ReadClosedUntilParameters) => Promise<ReadClosedUntilReturnType>;
  /** Closes scopes until a time. Council up to `councilMax` from now, governor without limit. */
  simulateContain: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateContainParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateContainReturnType<chain, account, chainOverride, accountOverride>>;
  /** The bounds in force. */
  readContainmentBounds: (parameters: ReadContainmentBoundsParameters) => Promise<ReadContainmentBoundsReturnType>;
  /** The whole word of a market, see `ContainmentWord` for its bits. */
  readContainmentWord: (parameters: ReadContainmentWordParameters) => Promise<ReadContainmentWordReturnType>;
  /** Number of the latest incident, zero when there was none. */
  readIncidentCount: (parameters: ReadIncidentCountParameters) => Promise<ReadIncidentCountReturnType>;
  /** Whether both the host word and the word of `market` leave the scope open now. */
  readIsMarketOpen: (parameters: ReadIsMarketOpenParameters) => Promise<ReadIsMarketOpenReturnType>;
  /** Whether the host word leaves the scope open now. */
  readIsOpen: (parameters: ReadIsOpenParameters) => Promise<ReadIsOpenReturnType>;
  /** Calls `supportsInterface`. */
  readSupportsInterface: (parameters: ReadSupportsInterfaceParameters) => Promise<ReadSupportsInterfaceReturnType>;
  /** Tier `Automatic` spent seconds of the key's budget; what it closed or latched lasts until `until`. */
  watchAutomaticClockSetEvent: (parameters: WatchAutomaticClockSetEventParameters) => WatchAutomaticClockSetEventReturnType;
  /** Tier `Automatic` spent seconds of the key's budget; what it closed or latched lasts until `until`. */
  getAutomaticClockSetEvents: (parameters: GetAutomaticClockSetEventsParameters) => Promise<GetAutomaticClockSetEventsReturnType>;
  /** Scopes were closed, or closed for longer. One event carries the whole new state of the market. */
  watchContainedEvent: (parameters: WatchContainedEventParameters) => WatchContainedEventReturnType;
  /** Scopes were closed, or closed for longer. One event carries the whole new state of the market. */
  getContainedEvents: (parameters: GetContainedEventsParameters) => Promise<GetContainedEventsReturnType>;
  /** The bounds were set. */
  watchContainmentBoundsSetEvent: (parameters: WatchContainmentBoundsSetEventParameters) => WatchContainmentBoundsSetEventReturnType;
  /** The bounds were set. */
  getContainmentBoundsSetEvents: (parameters: GetContainmentBoundsSetEventsParameters) => Promise<GetContainmentBoundsSetEventsReturnType>;
  /** The host changed the bits of its own that it keeps in its word. */
  watchHostBitsSetEvent: (parameters: WatchHostBitsSetEventParameters) => WatchHostBitsSetEventReturnType;
  /** The host changed the bits of its own that it keeps in its word. */
  getHostBitsSetEvents: (parameters: GetHostBitsSetEventsParameters) => Promise<GetHostBitsSetEventsReturnType>;
  /** Scopes were reopened before their closing had ended. */
  watchReopenedEvent: (parameters: WatchReopenedEventParameters) => WatchReopenedEventReturnType;
  /** Scopes were reopened before their closing had ended. */
  getReopenedEvents: (parameters: GetReopenedEventsParameters) => Promise<GetReopenedEventsReturnType>;
  /** Code hash that was announced with the scheduled change `id`; zero when it is no upgrade. */
  readUpgradeAnnouncedCodeHash: (parameters: ReadUpgradeAnnouncedCodeHashParameters) => Promise<ReadUpgradeAnnouncedCodeHashReturnType>;
  /** An upgrade was scheduled. `codeHash` is what the implementation must still have when it is executed. */
  watchUpgradeAnnouncedEvent: (parameters: WatchUpgradeAnnouncedEventParameters) => WatchUpgradeAnnouncedEventReturnType;
  /** An upgrade was scheduled. `codeHash` is what the implementation must still have when it is executed. */
  getUpgradeAnnouncedEvents: (parameters: GetUpgradeAnnouncedEventsParameters) => Promise<GetUpgradeAnnouncedEventsReturnType>;
  /** Takes back a pending change. Only the governor. */
  simulateCancelChange: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateCancelChangeParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateCancelChangeReturnType<chain, account, chainOverride, accountOverride>>;
  /** The delays in force. */
  readChangeDelays: (parameters: ReadChangeDelaysParameters) => Promise<ReadChangeDelaysReturnType>;
  /** Executes a due change. Anyone: what was announced must not depend on a key being awake. */
  simulateExecuteChange: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateExecuteChangeParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateExecuteChangeReturnType<chain, account, chainOverride, accountOverride>>;
  /** The change pending under `id`; all zero when there is none. */
  readPendingChange: (parameters: ReadPendingChangeParameters) => Promise<ReadPendingChangeReturnType>;
  /** Schedules a call of the host to itself. Only the governor. */
  simulateScheduleChange: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateScheduleChangeParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateScheduleChangeReturnType<chain, account, chainOverride, accountOverride>>;
  /** Alters the delays. Only as a scheduled change. */
  simulateSetChangeDelays: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateSetChangeDelaysParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateSetChangeDelaysReturnType<chain, account, chainOverride, accountOverride>>;
  /** Stops a pending change. Only the council, and never for a change to the council itself. */
  simulateVetoChange: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateVetoChangeParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateVetoChangeReturnType<chain, account, chainOverride, accountOverride>>;
  /** Gives up the council's veto, which brings `eta` forward to `scheduledAt + fast`. Only the council. */
  simulateWaiveChangeVeto: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateWaiveChangeVetoParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateWaiveChangeVetoReturnType<chain, account, chainOverride, accountOverride>>;
  /** The event `ChangeCancelled`. */
  watchChangeCancelledEvent: (parameters: WatchChangeCancelledEventParameters) => WatchChangeCancelledEventReturnType;
  /** The event `ChangeCancelled`. */
  getChangeCancelledEvents: (parameters: GetChangeCancelledEventsParameters) => Promise<GetChangeCancelledEventsReturnType>;
  /** The delays were set. Emitted at set-up, and when a scheduled change alters them. */
  watchChangeDelaysSetEvent: (parameters: WatchChangeDelaysSetEventParameters) => WatchChangeDelaysSetEventReturnType;
  /** The delays were set. Emitted at set-up, and when a scheduled change alters them. */
  getChangeDelaysSetEvents: (parameters: GetChangeDelaysSetEventsParameters) => Promise<GetChangeDelaysSetEventsReturnType>;
  /** The event `ChangeExecuted`. */
  watchChangeExecutedEvent: (parameters: WatchChangeExecutedEventParameters) => WatchChangeExecutedEventReturnType;
  /** The event `ChangeExecuted`. */
  getChangeExecutedEvents: (parameters: GetChangeExecutedEventsParameters) => Promise<GetChangeExecutedEventsReturnType>;
  /** A change may be executed from `eta` until before `expiry`. */
  watchChangeScheduledEvent: (parameters: WatchChangeScheduledEventParameters) => WatchChangeScheduledEventReturnType;
  /** A change may be executed from `eta` until before `expiry`. */
  getChangeScheduledEvents: (parameters: GetChangeScheduledEventsParameters) => Promise<GetChangeScheduledEventsReturnType>;
  /** The event `ChangeVetoed`. */
  watchChangeVetoedEvent: (parameters: WatchChangeVetoedEventParameters) => WatchChangeVetoedEventReturnType;
  /** The event `ChangeVetoed`. */
  getChangeVetoedEvents: (parameters: GetChangeVetoedEventsParameters) => Promise<GetChangeVetoedEventsReturnType>;
  /** The council gave up its veto; the change is due earlier. */
  watchChangeWaivedEvent: (parameters: WatchChangeWaivedEventParameters) => WatchChangeWaivedEventReturnType;
  /** The council gave up its veto; the change is due earlier. */
  getChangeWaivedEvents: (parameters: GetChangeWaivedEventsParameters) => Promise<GetChangeWaivedEventsReturnType>;
  /** What `pause` would do for `account` now. */
  readCanPause: (parameters: ReadCanPauseParameters) => Promise<ReadCanPauseReturnType>;
  /**
   * Proves that the caller could pause now, and closes nothing. Moves the guardian's deadline; the first drill of a
   * stand-in takes the power from the guardian that lapsed.
   */
  simulateGuardianDrill: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateGuardianDrillParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateGuardianDrillReturnType<chain, account, chainOverride, accountOverride>>;
  /** Budget and floor in force, and the share of removed guardians that is still reserved. */
  readGuardianBudget: (parameters: ReadGuardianBudgetParameters) => Promise<ReadGuardianBudgetReturnType>;
  /** Power and deadlines of a guardian or stand-in; all zero for anybody else. */
  readGuardianStatus: (parameters: ReadGuardianStatusParameters) => Promise<ReadGuardianStatusReturnType>;
  /** All guardians, at most 16, in no order. */
  readGuardians: (parameters: ReadGuardiansParameters) => Promise<ReadGuardiansReturnType>;
  /** Closes scopes of a market for a time. */
  simulateGuardianPause: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateGuardianPauseParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateGuardianPauseReturnType<chain, account, chainOverride, accountOverride>>;
  /** Closes scopes of several markets for the same time, all or nothing: a refusal of one reverts. */
  simulateGuardianPauseMany: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateGuardianPauseManyParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateGuardianPauseManyReturnType<chain, account, chainOverride, accountOverride>>;
  /**
   * Takes the seat away. At once by the governor while the floor holds afterwards, else as a scheduled change; never
   * the last one. Its share of the budget can be granted again when its closings have left the window.
   */
  simulateRemoveGuardian: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateRemoveGuardianParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateRemoveGuardianReturnType<chain, account, chainOverride, accountOverride>>;
  /** Passes the seat of `guardian`, with its clock, to `newGuardian`. Only as a scheduled change. */
  simulateReplaceGuardian: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateReplaceGuardianParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateReplaceGuardianReturnType<chain, account, chainOverride, accountOverride>>;
  /** Gives `guardian` a seat, or its seat other terms. A seat that exists keeps what its clock has consumed. */
  simulateSetGuardian: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateSetGuardianParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateSetGuardianReturnType<chain, account, chainOverride, accountOverride>>;
  /** Sets budget and floor. Only as a scheduled change. */
  simulateSetGuardianBudget: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateSetGuardianBudgetParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateSetGuardianBudgetReturnType<chain, account, chainOverride, accountOverride>>;
  /** The budget and the floor were set. */
  watchGuardianBudgetSetEvent: (parameters: WatchGuardianBudgetSetEventParameters) => WatchGuardianBudgetSetEventReturnType;
  /** The budget and the floor were set. */
  getGuardianBudgetSetEvents: (parameters: GetGuardianBudgetSetEventsParameters) => Promise<GetGuardianBudgetSetEventsReturnType>;
  /** The clock of a seat was charged or refunded, or pays for another key from now on. */
  watchGuardianClockSetEvent: (parameters: WatchGuardianClockSetEventParameters) => WatchGuardianClockSetEventReturnType;
  /** The clock of a seat was charged or refunded, or pays for another key from now on. */
  getGuardianClockSetEvents: (parameters: GetGuardianClockSetEventsParameters) => Promise<GetGuardianClockSetEventsReturnType>;
  /** `by` proved that it can act. `drillBy` is the guardian's next deadline; a stand-in has none. */
  watchGuardianDrilledEvent: (parameters: WatchGuardianDrilledEventParameters) => WatchGuardianDrilledEventReturnType;
  /** `by` proved that it can act. `drillBy` is the guardian's next deadline; a stand-in has none. */
  getGuardianDrilledEvents: (parameters: GetGuardianDrilledEventsParameters) => Promise<GetGuardianDrilledEventsReturnType>;
  /** A guardian lost its seat. Its share of the budget stays reserved, see `GuardianShareRetired`. */
  watchGuardianRemovedEvent: (parameters: WatchGuardianRemovedEventParameters) => WatchGuardianRemovedEventReturnType;
  /** A guardian lost its seat. Its share of the budget stays reserved, see `GuardianShareRetired`. */
  getGuardianRemovedEvents: (parameters: GetGuardianRemovedEventsParameters) => Promise<GetGuardianRemovedEventsReturnType>;
  /** The seat, with its clock, passed to another account. */
  watchGuardianReplacedEvent: (parameters: WatchGuardianReplacedEventParameters) => WatchGuardianReplacedEventReturnType;
  /** The seat, with its clock, passed to another account. */
  getGuardianReplacedEvents: (parameters: GetGuardianReplacedEventsParameters) => Promise<GetGuardianReplacedEventsReturnType>;
  /** A guardian got, or kept, a seat on these terms. The clock shows burst and rate after rounding. */
  watchGuardianSetEvent: (parameters: WatchGuardianSetEventParameters) => WatchGuardianSetEventReturnType;
  /** A guardian got, or kept, a seat on these terms. The clock shows burst and rate after rounding. */
  getGuardianSetEvents: (parameters: GetGuardianSetEventsParameters) => Promise<GetGuardianSetEventsReturnType>;
  /** What removed or lowered seats may still have spent in the window is granted to nobody until `retiredUntil`. */
  watchGuardianShareRetiredEvent: (parameters: WatchGuardianShareRetiredEventParameters) => WatchGuardianShareRetiredEventReturnType;
  /** What removed or lowered seats may still have spent in the window is granted to nobody until `retiredUntil`. */
  getGuardianShareRetiredEvents: (parameters: GetGuardianShareRetiredEventsParameters) => Promise<GetGuardianShareRetiredEventsReturnType>;
  /** Proves to the named hosts that the batch could pause now, and closes nothing. Guardian tier only. */
  simulateBatchDrill: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateBatchDrillParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateBatchDrillReturnType<chain, account, chainOverride, accountOverride>>;
  /** The same for every registered host. */
  simulateBatchDrillAll: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateBatchDrillAllParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateBatchDrillAllReturnType<chain, account, chainOverride, accountOverride>>;
  /** Gas limit for a transaction that orders these names, enough for targets that burn all they get. */
  readBatchGasLimitFor: (parameters: ReadBatchGasLimitForParameters) => Promise<ReadBatchGasLimitForReturnType>;
  /** All registered hosts, in the order of `pauseAll`. */
  readBatchHosts: (parameters: ReadBatchHostsParameters) => Promise<ReadBatchHostsReturnType>;
  /** Whether the account may order, the owner apart. */
  readBatchIsOperator: (parameters: ReadBatchIsOperatorParameters) => Promise<ReadBatchIsOperatorReturnType>;
  /** The name of a registered host; zero for anybody else. */
  readBatchNameOf: (parameters: ReadBatchNameOfParameters) => Promise<ReadBatchNameOfReturnType>;
  /** Closes each ordered target as far as its host allows, and asks each whether it is closed. */
  simulateBatchPause: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateBatchPauseParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateBatchPauseReturnType<chain, account, chainOverride, accountOverride>>;
  /** The same for every registered host as a whole, in the order of `hosts`. */
  simulateBatchPauseAll: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateBatchPauseAllParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateBatchPauseAllReturnType<chain, account, chainOverride, accountOverride>>;
  /** What `pause` would answer now, as far as each host's `canPause` tells. Guardian tier only. */
  readBatchPreflight: (parameters: ReadBatchPreflightParameters) => Promise<ReadBatchPreflightReturnType>;
  /** What `pauseAll` would answer now. Guardian tier only. */
  readBatchPreflightAll: (parameters: ReadBatchPreflightAllParameters) => Promise<ReadBatchPreflightAllReturnType>;
  /** Registers a host. Afterwards its governor seats the batch, and `preflight` shows whether it did. */
  simulateBatchRegisterHost: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateBatchRegisterHostParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateBatchRegisterHostReturnType<chain, account, chainOverride, accountOverride>>;
  /** Removes a host. The order of `hosts` may change. */
  simulateBatchRemoveHost: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateBatchRemoveHostParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateBatchRemoveHostReturnType<chain, account, chainOverride, accountOverride>>;
  /** Lets an account order, or no longer. */
  simulateBatchSetOperator: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateBatchSetOperatorParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateBatchSetOperatorReturnType<chain, account, chainOverride, accountOverride>>;
  /** As what the batch closes: `Guardian` calls `pause` of each host, `Council` calls `contain`. */
  readBatchTier: (parameters: ReadBatchTierParameters) => Promise<ReadBatchTierReturnType>;
  /** Targets were drilled. `failed` of them, each with a `TargetFailed`, are not known to be armed. */
  watchBatchDrilledEvent: (parameters: WatchBatchDrilledEventParameters) => WatchBatchDrilledEventReturnType;
  /** Targets were drilled. `failed` of them, each with a `TargetFailed`, are not known to be armed. */
  getBatchDrilledEvents: (parameters: GetBatchDrilledEventsParameters) => Promise<GetBatchDrilledEventsReturnType>;
  /** Targets were ordered closed. `failed` of them, each with a `TargetFailed`, are not known to be closed. */
  watchBatchPausedEvent: (parameters: WatchBatchPausedEventParameters) => WatchBatchPausedEventReturnType;
  /** Targets were ordered closed. `failed` of them, each with a `TargetFailed`, are not known to be closed. */
  getBatchPausedEvents: (parameters: GetBatchPausedEventsParameters) => Promise<GetBatchPausedEventsReturnType>;
  /** The host is ordered by this name from now on. */
  watchBatchHostRegisteredEvent: (parameters: WatchBatchHostRegisteredEventParameters) => WatchBatchHostRegisteredEventReturnType;
  /** The host is ordered by this name from now on. */
  getBatchHostRegisteredEvents: (parameters: GetBatchHostRegisteredEventsParameters) => Promise<GetBatchHostRegisteredEventsReturnType>;
  /** The host left the batch. The seat that it granted is still there, for its governor to take away. */
  watchBatchHostRemovedEvent: (parameters: WatchBatchHostRemovedEventParameters) => WatchBatchHostRemovedEventReturnType;
  /** The host left the batch. The seat that it granted is still there, for its governor to take away. */
  getBatchHostRemovedEvents: (parameters: GetBatchHostRemovedEventsParameters) => Promise<GetBatchHostRemovedEventsReturnType>;
  /** `operator` may order, or may no longer. */
  watchBatchOperatorSetEvent: (parameters: WatchBatchOperatorSetEventParameters) => WatchBatchOperatorSetEventReturnType;
  /** `operator` may order, or may no longer. */
  getBatchOperatorSetEvents: (parameters: GetBatchOperatorSetEventsParameters) => Promise<GetBatchOperatorSetEventsReturnType>;
  /** The target is not known to be closed, or drilled. */
  watchBatchTargetFailedEvent: (parameters: WatchBatchTargetFailedEventParameters) => WatchBatchTargetFailedEventReturnType;
  /** The target is not known to be closed, or drilled. */
  getBatchTargetFailedEvents: (parameters: GetBatchTargetFailedEventsParameters) => Promise<GetBatchTargetFailedEventsReturnType>;
  /** Executes the pending plan from `eta` until before `expiry`. Emits `Reopened`. */
  simulateExecuteUnpause: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateExecuteUnpauseParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateExecuteUnpauseReturnType<chain, account, chainOverride, accountOverride>>;
  /** The pending plan, a lapsed one included; all zero when there is none. */
  readPendingUnpause: (parameters: ReadPendingUnpauseParameters) => Promise<ReadPendingUnpauseReturnType>;
  /** Proposes a plan. Emits `UnpauseProposed`. */
  simulateProposeUnpause: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateProposeUnpauseParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateProposeUnpauseReturnType<chain, account, chainOverride, accountOverride>>;
  /** Sets the times. Only as a scheduled change; a pending plan keeps its own. */
  simulateSetUnpauseTimes: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateSetUnpauseTimesParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateSetUnpauseTimesReturnType<chain, account, chainOverride, accountOverride>>;
  /** The times in force. */
  readUnpauseTimes: (parameters: ReadUnpauseTimesParameters) => Promise<ReadUnpauseTimesReturnType>;
  /** Stops the pending plan. An armed guardian or the council, before `vetoUntil`. Emits `UnpauseVetoed`. */
  simulateVetoUnpause: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateVetoUnpauseParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateVetoUnpauseReturnType<chain, account, chainOverride, accountOverride>>;
  /** Takes the pending plan back. Emits `UnpauseWithdrawn`. */
  simulateWithdrawUnpause: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateWithdrawUnpauseParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateWithdrawUnpauseReturnType<chain, account, chainOverride, accountOverride>>;
  /** A plan is public. `proposal` holds all of it. */
  watchUnpauseProposedEvent: (parameters: WatchUnpauseProposedEventParameters) => WatchUnpauseProposedEventReturnType;
  /** A plan is public. `proposal` holds all of it. */
  getUnpauseProposedEvents: (parameters: GetUnpauseProposedEventsParameters) => Promise<GetUnpauseProposedEventsReturnType>;
  /** The times were set. */
  watchUnpauseTimesSetEvent: (parameters: WatchUnpauseTimesSetEventParameters) => WatchUnpauseTimesSetEventReturnType;
  /** The times were set. */
  getUnpauseTimesSetEvents: (parameters: GetUnpauseTimesSetEventsParameters) => Promise<GetUnpauseTimesSetEventsReturnType>;
  /** The plan was vetoed; a successor waits the whole delay. */
  watchUnpauseVetoedEvent: (parameters: WatchUnpauseVetoedEventParameters) => WatchUnpauseVetoedEventReturnType;
  /** The plan was vetoed; a successor waits the whole delay. */
  getUnpauseVetoedEvents: (parameters: GetUnpauseVetoedEventsParameters) => Promise<GetUnpauseVetoedEventsReturnType>;
  /** The governor took the plan back. */
  watchUnpauseWithdrawnEvent: (parameters: WatchUnpauseWithdrawnEventParameters) => WatchUnpauseWithdrawnEventReturnType;
  /** The governor took the plan back. */
  getUnpauseWithdrawnEvents: (parameters: GetUnpauseWithdrawnEventsParameters) => Promise<GetUnpauseWithdrawnEventsReturnType>;
  /** Holds every claim of an asset in the range for the escrow's hold time, once. A guardian. */
  simulateOutflowHoldClaims: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateOutflowHoldClaimsParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateOutflowHoldClaimsReturnType<chain, account, chainOverride, accountOverride>>;
  /** Latches a lane for `duration` seconds. A guardian, on its own clock. */
  simulateLatchOutflow: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateLatchOutflowParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateLatchOutflowReturnType<chain, account, chainOverride, accountOverride>>;
  /** The stored words of both lanes, see `Bucket` for their bits. */
  readOutflowBuckets: (parameters: ReadOutflowBucketsParameters) => Promise<ReadOutflowBucketsReturnType>;
  /** What one exit of this asset could take at once, now. */
  readOutflowCapacity: (parameters: ReadOutflowCapacityParameters) => Promise<ReadOutflowCapacityReturnType>;
  /** The escrow that keeps delayed value. */
  readOutflowEscrow: (parameters: ReadOutflowEscrowParameters) => Promise<ReadOutflowEscrowReturnType>;
  /** Until when the lane of `asset` pays only small exits: the later of its own latch and the host's. */
  readOutflowLatchedUntil: (parameters: ReadOutflowLatchedUntilParameters) => Promise<ReadOutflowLatchedUntilReturnType>;
  /** Samples and line of an asset. */
  readOutflowLine: (parameters: ReadOutflowLineParameters) => Promise<ReadOutflowLineReturnType>;
  /** How far the line of an asset has moved: places that end at or before this are due. */
  readOutflowLinePassed: (parameters: ReadOutflowLinePassedParameters) => Promise<ReadOutflowLinePassedReturnType>;
  /** What the host holds of an asset by its own books, claims that wait in escrow apart. */
  readOutflowLiquidity: (parameters: ReadOutflowLiquidityParameters) => Promise<ReadOutflowLiquidityReturnType>;
  /** Where failed pushes go once they expire. */
  readOutflowRescue: (parameters: ReadOutflowRescueParameters) => Promise<ReadOutflowRescueReturnType>;
  /** Terms of an asset. */
  readOutflowTerms: (parameters: ReadOutflowTermsParameters) => Promise<ReadOutflowTermsReturnType>;
  /** Called by the escrow before it pays: reverts unless the line has passed `lineEnd`. */
  simulateOutflowPassClaim: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateOutflowPassClaimParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateOutflowPassClaimReturnType<chain, account, chainOverride, accountOverride>>;
  /** What a delayed exit of `amount` would get now. */
  readPreviewOutflow: (parameters: ReadPreviewOutflowParameters) => Promise<ReadPreviewOutflowReturnType>;
  /** Quarantines claims. Only as a scheduled change; scheduling it holds them until it is executed or gone. */
  simulateOutflowQuarantineClaims: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateOutflowQuarantineClaimsParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateOutflowQuarantineClaimsReturnType<chain, account, chainOverride, accountOverride>>;
  /**
   * Sends on what quarantined claims of an asset left in the escrow, for its victims. Only as a scheduled change, and
   * only what was skipped: see `IOutflowEscrow.recoverable`.
   */
  simulateOutflowRecoverQuarantined: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateOutflowRecoverQuarantinedParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateOutflowRecoverQuarantinedReturnType<chain, account, chainOverride, accountOverride>>;
  /** Sets escalation. Only as a scheduled change. */
  simulateSetOutflowEscalation: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateSetOutflowEscalationParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateSetOutflowEscalationReturnType<chain, account, chainOverride, accountOverride>>;
  /** Sets where failed pushes go once they expire. Only as a scheduled change. */
  simulateSetOutflowRescue: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateSetOutflowRescueParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateSetOutflowRescueReturnType<chain, account, chainOverride, accountOverride>>;
  /**
   * Sets the terms of an asset. At once by the governor when they are the first and the host holds none of the asset,
   * or when they only tighten and leave the small lane alone; otherwise only as a scheduled change.
   */
  simulateSetOutflowTerms: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateSetOutflowTermsParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateSetOutflowTermsReturnType<chain, account, chainOverride, accountOverride>>;
  /**
   * Renews the weight of an asset for escalation. The governor at once, if it is not lowered; otherwise only as a
   * scheduled change.
   */
  simulateSetOutflowWeight: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateSetOutflowWeightParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateSetOutflowWeightReturnType<chain, account, chainOverride, accountOverride>>;
  /** Called by the escrow once the line has reached a quarantined claim: gives its place up. */
  simulateOutflowSkipClaim: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateOutflowSkipClaimParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateOutflowSkipClaimReturnType<chain, account, chainOverride, accountOverride>>;
  /**
   * The claim that was just opened (`ClaimOpened` of the escrow) carries a call: whoever releases it passes `data`.
   */
  watchOutflowCallDelayedEvent: (parameters: WatchOutflowCallDelayedEventParameters) => WatchOutflowCallDelayedEventReturnType;
  /**
   * The claim that was just opened (`ClaimOpened` of the escrow) carries a call: whoever releases it passes `data`.
   */
  getOutflowCallDelayedEvents: (parameters: GetOutflowCallDelayedEventsParameters) => Promise<GetOutflowCallDelayedEventsReturnType>;
  /** Escalation was set. */
  watchOutflowEscalationSetEvent: (parameters: WatchOutflowEscalationSetEventParameters) => WatchOutflowEscalationSetEventReturnType;
  /** Escalation was set. */
  getOutflowEscalationSetEvents: (parameters: GetOutflowEscalationSetEventsParameters) => Promise<GetOutflowEscalationSetEventsReturnType>;
  /** The lanes that tripped within one epoch weigh enough: every lane is latched until `until`. */
  watchOutflowHostLatchedEvent: (parameters: WatchOutflowHostLatchedEventParameters) => WatchOutflowHostLatchedEventReturnType;
  /** The lanes that tripped within one epoch weigh enough: every lane is latched until `until`. */
  getOutflowHostLatchedEvents: (parameters: GetOutflowHostLatchedEventsParameters) => Promise<GetOutflowHostLatchedEventsReturnType>;
  /** The lane tripped and pays at once only small exits until `until`. */
  watchOutflowLaneTrippedEvent: (parameters: WatchOutflowLaneTrippedEventParameters) => WatchOutflowLaneTrippedEventReturnType;
  /** The lane tripped and pays at once only small exits until `until`. */
  getOutflowLaneTrippedEvents: (parameters: GetOutflowLaneTrippedEventsParameters) => Promise<GetOutflowLaneTrippedEventsReturnType>;
  /** A guardian latched a lane, or with the zero asset the host. */
  watchOutflowLatchedByEvent: (parameters: WatchOutflowLatchedByEventParameters) => WatchOutflowLatchedByEventReturnType;
  /** A guardian latched a lane, or with the zero asset the host. */
  getOutflowLatchedByEvents: (parameters: GetOutflowLatchedByEventsParameters) => Promise<GetOutflowLatchedByEventsReturnType>;
  /** The line passed over a quarantined claim, whose place was given up. */
  watchOutflowPlaceGivenUpEvent: (parameters: WatchOutflowPlaceGivenUpEventParameters) => WatchOutflowPlaceGivenUpEventReturnType;
  /** The line passed over a quarantined claim, whose place was given up. */
  getOutflowPlaceGivenUpEvents: (parameters: GetOutflowPlaceGivenUpEventsParameters) => Promise<GetOutflowPlaceGivenUpEventsReturnType>;
  /** Where failed pushes go once they expire. */
  watchOutflowRescueSetEvent: (parameters: WatchOutflowRescueSetEventParameters) => WatchOutflowRescueSetEventReturnType;
  /** Where failed pushes go once they expire. */
  getOutflowRescueSetEvents: (parameters: GetOutflowRescueSetEventsParameters) => Promise<GetOutflowRescueSetEventsReturnType>;
  /** The opening sample of a day was taken. */
  watchOutflowSampledEvent: (parameters: WatchOutflowSampledEventParameters) => WatchOutflowSampledEventReturnType;
  /** The opening sample of a day was taken. */
  getOutflowSampledEvents: (parameters: GetOutflowSampledEventsParameters) => Promise<GetOutflowSampledEventsReturnType>;
  /** An exit was paid from the small lane. */
  watchOutflowSmallPaidEvent: (parameters: WatchOutflowSmallPaidEventParameters) => WatchOutflowSmallPaidEventReturnType;
  /** An exit was paid from the small lane. */
  getOutflowSmallPaidEvents: (parameters: GetOutflowSmallPaidEventsParameters) => Promise<GetOutflowSmallPaidEventsReturnType>;
  /** Terms of an asset were set; the buckets carry the effective, rounded values. */
  watchOutflowTermsSetEvent: (parameters: WatchOutflowTermsSetEventParameters) => WatchOutflowTermsSetEventReturnType;
  /** Terms of an asset were set; the buckets carry the effective, rounded values. */
  getOutflowTermsSetEvents: (parameters: GetOutflowTermsSetEventsParameters) => Promise<GetOutflowTermsSetEventsReturnType>;
  /** The weight of an asset was renewed; it counts as zero from `until` on. */
  watchOutflowWeightSetEvent: (parameters: WatchOutflowWeightSetEventParameters) => WatchOutflowWeightSetEventReturnType;
  /** The weight of an asset was renewed; it counts as zero from `until` on. */
  getOutflowWeightSetEvents: (parameters: GetOutflowWeightSetEventsParameters) => Promise<GetOutflowWeightSetEventsReturnType>;
  /** What liquidators could be paid of this asset now. */
  readLiquidationCapacity: (parameters: ReadLiquidationCapacityParameters) => Promise<ReadLiquidationCapacityReturnType>;
  /** Terms of the lane; zero when there is none. */
  readLiquidationTerms: (parameters: ReadLiquidationTermsParameters) => Promise<ReadLiquidationTermsReturnType>;
  /**
   * Sets the lane of an asset that has terms. Only as a scheduled change: a smaller one could stop liquidations in a
   * crash, a larger one is one more way out.
   */
  simulateSetLiquidationTerms: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateSetLiquidationTermsParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateSetLiquidationTermsReturnType<chain, account, chainOverride, accountOverride>>;
  /** The lane was set; the bucket carries the effective, rounded values. */
  watchLiquidationTermsSetEvent: (parameters: WatchLiquidationTermsSetEventParameters) => WatchLiquidationTermsSetEventReturnType;
  /** The lane was set; the bucket carries the effective, rounded values. */
  getLiquidationTermsSetEvents: (parameters: GetLiquidationTermsSetEventsParameters) => Promise<GetLiquidationTermsSetEventsReturnType>;
  /** Whether moves to the account are moves inside. */
  readIsInsideOutflowPerimeter: (parameters: ReadIsInsideOutflowPerimeterParameters) => Promise<ReadIsInsideOutflowPerimeterReturnType>;
  /** Takes an account in, only as a scheduled change; or out, also at once by the governor. */
  simulateSetOutflowPerimeter: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateSetOutflowPerimeterParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateSetOutflowPerimeterReturnType<chain, account, chainOverride, accountOverride>>;
  /** The account is, or is no longer, inside. */
  watchOutflowPerimeterSetEvent: (parameters: WatchOutflowPerimeterSetEventParameters) => WatchOutflowPerimeterSetEventReturnType;
  /** The account is, or is no longer, inside. */
  getOutflowPerimeterSetEvents: (parameters: GetOutflowPerimeterSetEventsParameters) => Promise<GetOutflowPerimeterSetEventsReturnType>;
  /** Number of the latest claim of an asset, zero when there was none. */
  readEscrowClaimCount: (parameters: ReadEscrowClaimCountParameters) => Promise<ReadEscrowClaimCountReturnType>;
  /** Unix second at which review and hold of a claim are over. */
  readEscrowClaimDueAt: (parameters: ReadEscrowClaimDueAtParameters) => Promise<ReadEscrowClaimDueAtReturnType>;
  /**
   * State of a claim. `Due` speaks of review, hold and freeze; the line is the host's to tell. A failed push that is
   * frozen or quarantined is told as that: nobody can retry or collect it.
   */
  readEscrowClaimState: (parameters: ReadEscrowClaimStateParameters) => Promise<ReadEscrowClaimStateReturnType>;
  /** Takes a failed push to any address, without its call. Only its recipient. */
  simulateEscrowCollect: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateEscrowCollectParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateEscrowCollectReturnType<chain, account, chainOverride, accountOverride>>;
  /**
   * Sends an expired failed push to the host's rescue address. Anyone, a year after the failure, and not while a
   * quarantine of it is pending; such a time counts in the year.
   */
  simulateEscrowExpire: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateEscrowExpireParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateEscrowExpireReturnType<chain, account, chainOverride, accountOverride>>;
  /** Freezes ranges until a scheduled quarantine is executed, vetoed, cancelled or lapsed. Only the host. */
  simulateEscrowFreeze: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateEscrowFreezeParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateEscrowFreezeReturnType<chain, account, chainOverride, accountOverride>>;
  /** Holds a range of claims of an asset. Only the host. */
  simulateEscrowHold: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateEscrowHoldParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateEscrowHoldReturnType<chain, account, chainOverride, accountOverride>>;
  /** Seconds that a hold adds, once. */
  readEscrowHoldTime: (parameters: ReadEscrowHoldTimeParameters) => Promise<ReadEscrowHoldTimeReturnType>;
  /** The host it serves. */
  readEscrowHost: (parameters: ReadEscrowHostParameters) => Promise<ReadEscrowHostReturnType>;
  /** Records a claim on value that has just arrived. Only the host. */
  simulateEscrowOpen: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateEscrowOpenParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateEscrowOpenReturnType<chain, account, chainOverride, accountOverride>>;
  /** Sum of open claims of an asset, quarantined and failed ones included. */
  readEscrowOwed: (parameters: ReadEscrowOwedParameters) => Promise<ReadEscrowOwedReturnType>;
  /** One push with a call, which this contract makes to itself so that both fail together. */
  simulateEscrowPushWithCall: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateEscrowPushWithCallParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateEscrowPushWithCallReturnType<chain, account, chainOverride, accountOverride>>;
  /** Quarantines ranges. Only the host. */
  simulateEscrowQuarantine: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateEscrowQuarantineParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateEscrowQuarantineReturnType<chain, account, chainOverride, accountOverride>>;
  /** Sends on what skipped claims of an asset left here. Only the host. */
  simulateEscrowRecover: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateEscrowRecoverParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateEscrowRecoverReturnType<chain, account, chainOverride, accountOverride>>;
  /** What skipped claims of an asset left here, in what they were worth when made. Part of `owed`. */
  readEscrowRecoverable: (parameters: ReadEscrowRecoverableParameters) => Promise<ReadEscrowRecoverableReturnType>;
  /** Pays a due claim. Anyone. When the push fails the value stays, for `retry` and for `collect`. */
  simulateEscrowRelease: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateEscrowReleaseParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateEscrowReleaseReturnType<chain, account, chainOverride, accountOverride>>;
  /** Pays a due claim that carries a call, and makes it: both or neither. Anyone. */
  simulateEscrowReleaseWithCall: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateEscrowReleaseWithCallParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateEscrowReleaseWithCallReturnType<chain, account, chainOverride, accountOverride>>;
  /**
   * Pushes a failed claim to its recipient again, with all the gas that is there, and never with less than `release`
   * grants. Anyone: a token that was paused, or a call that needed more gas, must not cost a recipient that cannot
   * `collect`.
   */
  simulateEscrowRetry: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateEscrowRetryParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateEscrowRetryReturnType<chain, account, chainOverride, accountOverride>>;
  /** Seconds for which every claim is reviewed. */
  readEscrowReview: (parameters: ReadEscrowReviewParameters) => Promise<ReadEscrowReviewReturnType>;
  /**
   * Gives up the place of a quarantined claim that the line has reached. Anyone. Its value is recoverable from then
   * on.
   */
  simulateEscrowSkip: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateEscrowSkipParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateEscrowSkipReturnType<chain, account, chainOverride, accountOverride>>;
  /** The recipient of a failed push took it to another address. */
  watchEscrowClaimCollectedEvent: (parameters: WatchEscrowClaimCollectedEventParameters) => WatchEscrowClaimCollectedEventReturnType;
  /** The recipient of a failed push took it to another address. */
  getEscrowClaimCollectedEvents: (parameters: GetEscrowClaimCollectedEventsParameters) => Promise<GetEscrowClaimCollectedEventsReturnType>;
  /** A failed push expired to the rescue address. */
  watchEscrowClaimExpiredEvent: (parameters: WatchEscrowClaimExpiredEventParameters) => WatchEscrowClaimExpiredEventReturnType;
  /** A failed push expired to the rescue address. */
  getEscrowClaimExpiredEvents: (parameters: GetEscrowClaimExpiredEventsParameters) => Promise<GetEscrowClaimExpiredEventsReturnType>;
  /** A claim was made. Everything that `release` needs is here; the data of a call was told by the host. */
  watchEscrowClaimOpenedEvent: (parameters: WatchEscrowClaimOpenedEventParameters) => WatchEscrowClaimOpenedEventReturnType;
  /** A claim was made. Everything that `release` needs is here; the data of a call was told by the host. */
  getEscrowClaimOpenedEvents: (parameters: GetEscrowClaimOpenedEventsParameters) => Promise<GetEscrowClaimOpenedEventsReturnType>;
  /** The push failed. Anyone may retry it, and the recipient may collect the value until `expiry`. */
  watchEscrowClaimPushFailedEvent: (parameters: WatchEscrowClaimPushFailedEventParameters) => WatchEscrowClaimPushFailedEventReturnType;
  /** The push failed. Anyone may retry it, and the recipient may collect the value until `expiry`. */
  getEscrowClaimPushFailedEvents: (parameters: GetEscrowClaimPushFailedEventsParameters) => Promise<GetEscrowClaimPushFailedEventsReturnType>;
  /** A claim was paid. `paid` is less than its amount only when the token shrank meanwhile. */
  watchEscrowClaimReleasedEvent: (parameters: WatchEscrowClaimReleasedEventParameters) => WatchEscrowClaimReleasedEventReturnType;
  /** A claim was paid. `paid` is less than its amount only when the token shrank meanwhile. */
  getEscrowClaimReleasedEvents: (parameters: GetEscrowClaimReleasedEventsParameters) => Promise<GetEscrowClaimReleasedEventsReturnType>;
  /** The place of a quarantined claim was given up. */
  watchEscrowClaimSkippedEvent: (parameters: WatchEscrowClaimSkippedEventParameters) => WatchEscrowClaimSkippedEventReturnType;
  /** The place of a quarantined claim was given up. */
  getEscrowClaimSkippedEvents: (parameters: GetEscrowClaimSkippedEventsParameters) => Promise<GetEscrowClaimSkippedEventsReturnType>;
  /** A scheduled quarantine holds the ranges as long as that change is pending. */
  watchEscrowClaimsFrozenEvent: (parameters: WatchEscrowClaimsFrozenEventParameters) => WatchEscrowClaimsFrozenEventReturnType;
  /** A scheduled quarantine holds the ranges as long as that change is pending. */
  getEscrowClaimsFrozenEvents: (parameters: GetEscrowClaimsFrozenEventsParameters) => Promise<GetEscrowClaimsFrozenEventsReturnType>;
  /** All claims of the asset in the range are due only after the hold. */
  watchEscrowClaimsHeldEvent: (parameters: WatchEscrowClaimsHeldEventParameters) => WatchEscrowClaimsHeldEventReturnType;
  /** All claims of the asset in the range are due only after the hold. */
  getEscrowClaimsHeldEvents: (parameters: GetEscrowClaimsHeldEventsParameters) => Promise<GetEscrowClaimsHeldEventsReturnType>;
  /** The ranges are quarantined for good. */
  watchEscrowClaimsQuarantinedEvent: (parameters: WatchEscrowClaimsQuarantinedEventParameters) => WatchEscrowClaimsQuarantinedEventReturnType;
  /** The ranges are quarantined for good. */
  getEscrowClaimsQuarantinedEvents: (parameters: GetEscrowClaimsQuarantinedEventsParameters) => Promise<GetEscrowClaimsQuarantinedEventsReturnType>;
  /** What quarantined claims left was sent on. `paid` is less than they were only when the token shrank. */
  watchEscrowClaimsRecoveredEvent: (parameters: WatchEscrowClaimsRecoveredEventParameters) => WatchEscrowClaimsRecoveredEventReturnType;
  /** What quarantined claims left was sent on. `paid` is less than they were only when the token shrank. */
  getEscrowClaimsRecoveredEvents: (parameters: GetEscrowClaimsRecoveredEventsParameters) => Promise<GetEscrowClaimsRecoveredEventsReturnType>;
  /** Calls `acceptOwnership`. */
  simulateAcceptOwnership: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateAcceptOwnershipParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateAcceptOwnershipReturnType<chain, account, chainOverride, accountOverride>>;
  /** Whether the account may act for the council. */
  readIsCouncil: (parameters: ReadIsCouncilParameters) => Promise<ReadIsCouncilReturnType>;
  /** Calls `owner`. */
  readOwner: (parameters: ReadOwnerParameters) => Promise<ReadOwnerReturnType>;
  /** Calls `pendingOwner`. */
  readPendingOwner: (parameters: ReadPendingOwnerParameters) => Promise<ReadPendingOwnerReturnType>;
  /** Leaves the host without governor for good. Only as a scheduled change. */
  simulateRenounceOwnership: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateRenounceOwnershipParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateRenounceOwnershipReturnType<chain, account, chainOverride, accountOverride>>;
  /** Adds or removes a council account. Only as a scheduled change, which the council cannot veto. */
  simulateSetCouncil: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateSetCouncilParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateSetCouncilReturnType<chain, account, chainOverride, accountOverride>>;
  /** Offers the ownership. Only as a scheduled change; the new owner accepts with `acceptOwnership`. */
  simulateTransferOwnership: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateTransferOwnershipParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateTransferOwnershipReturnType<chain, account, chainOverride, accountOverride>>;
  /** `account` now is, or is no longer, a council account. */
  watchOwnableCouncilSetEvent: (parameters: WatchOwnableCouncilSetEventParameters) => WatchOwnableCouncilSetEventReturnType;
  /** `account` now is, or is no longer, a council account. */
  getOwnableCouncilSetEvents: (parameters: GetOwnableCouncilSetEventsParameters) => Promise<GetOwnableCouncilSetEventsReturnType>;
  /** The event `OwnershipTransferStarted`. */
  watchOwnershipTransferStartedEvent: (parameters: WatchOwnershipTransferStartedEventParameters) => WatchOwnershipTransferStartedEventReturnType;
  /** The event `OwnershipTransferStarted`. */
  getOwnershipTransferStartedEvents: (parameters: GetOwnershipTransferStartedEventsParameters) => Promise<GetOwnershipTransferStartedEventsReturnType>;
  /** The event `OwnershipTransferred`. */
  watchOwnershipTransferredEvent: (parameters: WatchOwnershipTransferredEventParameters) => WatchOwnershipTransferredEventReturnType;
  /** The event `OwnershipTransferred`. */
  getOwnershipTransferredEvents: (parameters: GetOwnershipTransferredEventsParameters) => Promise<GetOwnershipTransferredEventsReturnType>;
  /** The decision about the price at this moment. */
  readOracleCheck: (parameters: ReadOracleCheckParameters) => Promise<ReadOracleCheckReturnType>;
  /** Takes a feed out of use, at once and without end. Only council or governor. */
  simulateOracleDistrustFeed: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateOracleDistrustFeedParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateOracleDistrustFeedReturnType<chain, account, chainOverride, accountOverride>>;
  /**
   * The price for a purpose, for who reads one price for everything (`BreakerFeed`): while the feed is tripped it
   * reverts, but no longer than liquidations are halted; then it is the worst candidate for that purpose (ORA-10).
   */
  readOracleFacadePrice: (parameters: ReadOracleFacadePriceParameters) => Promise<ReadOracleFacadePriceReturnType>;
  /** The settings in force; all zero when there is no such feed. */
  readOracleFeedSettings: (parameters: ReadOracleFeedSettingsParameters) => Promise<ReadOracleFeedSettingsReturnType>;
  /**
   * How a feed is judged when that is fixed in the host's code, as the word of `FeedConfig`; zero when it is stored.
   */
  readOracleFixedFeed: (parameters: ReadOracleFixedFeedParameters) => Promise<ReadOracleFixedFeedReturnType>;
  /** Whether latch or distrust is in force, in one slot and one word: the cheapest question. */
  readOracleIsTripped: (parameters: ReadOracleIsTrippedParameters) => Promise<ReadOracleIsTrippedReturnType>;
  /** What the latest latch saw. */
  readOracleLastTrip: (parameters: ReadOracleLastTripParameters) => Promise<ReadOracleLastTripReturnType>;
  /**
   * Makes a trip durable: latches the feed, and closes its registered scopes, when its data is bad now. In a fast
   * market it counts the reports on which both feeds agree; an old anchor it lets follow, once that arrives.
   */
  simulateOraclePoke: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateOraclePokeParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateOraclePokeReturnType<chain, account, chainOverride, accountOverride>>;
  /**
   * The price for a purpose, which is not the same for all once a feed is not in a good state: whoever borrows is
   * judged by the worse price for it, whoever might be liquidated by the better.
   */
  readOraclePrice: (parameters: ReadOraclePriceParameters) => Promise<ReadOraclePriceReturnType>;
  /**
   * Sets the anchor by hand: the way out when a genuine move has left its tolerance for good. Only as a scheduled
   * change, which names the price in public.
   */
  simulateOracleRebaseAnchor: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateOracleRebaseAnchorParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateOracleRebaseAnchorReturnType<chain, account, chainOverride, accountOverride>>;
  /** How far a feed is on its way to another anchor, or to a latch. */
  readOracleRecoveryOf: (parameters: ReadOracleRecoveryOfParameters) => Promise<ReadOracleRecoveryOfReturnType>;
  /** Removes a feed with all that is stored about it. Only as a scheduled change. Emits `OracleFeedRemoved`. */
  simulateOracleRemoveFeed: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateOracleRemoveFeedParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateOracleRemoveFeedReturnType<chain, account, chainOverride, accountOverride>>;
  /** The settings of its second feed; all zero when there is none. */
  readOracleSecondSettings: (parameters: ReadOracleSecondSettingsParameters) => Promise<ReadOracleSecondSettingsReturnType>;
  /** The sequencer's uptime feed and the seconds of grace after it came back; zero on other chains. */
  readOracleSequencer: (parameters: ReadOracleSequencerParameters) => Promise<ReadOracleSequencerReturnType>;
  /** Sets a feed, or sets it anew. Only as a scheduled change. */
  simulateOracleSetFeed: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateOracleSetFeedParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateOracleSetFeedReturnType<chain, account, chainOverride, accountOverride>>;
  /** Sets the second feed of a feed, or sets it anew, or removes it. Only as a scheduled change. */
  simulateOracleSetSecondFeed: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateOracleSetSecondFeedParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateOracleSetSecondFeedReturnType<chain, account, chainOverride, accountOverride>>;
  /** What is stored about a feed, from one slot. */
  readOracleStatus: (parameters: ReadOracleStatusParameters) => Promise<ReadOracleStatusReturnType>;
  /** Lets the anchor follow an accepted price, as the host does whenever it reads one in a transaction. */
  simulateOracleSyncAnchor: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateOracleSyncAnchorParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateOracleSyncAnchorReturnType<chain, account, chainOverride, accountOverride>>;
  /** Puts a distrusted feed back into use. Only as a scheduled change. Emits `OracleDistrustSet`. */
  simulateOracleTrustFeed: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateOracleTrustFeedParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateOracleTrustFeedReturnType<chain, account, chainOverride, accountOverride>>;
  /** The anchor was set by a scheduled change, or followed both feeds to where they agreed for long enough. */
  watchOracleAnchorRebasedEvent: (parameters: WatchOracleAnchorRebasedEventParameters) => WatchOracleAnchorRebasedEventReturnType;
  /** The anchor was set by a scheduled change, or followed both feeds to where they agreed for long enough. */
  getOracleAnchorRebasedEvents: (parameters: GetOracleAnchorRebasedEventsParameters) => Promise<GetOracleAnchorRebasedEventsReturnType>;
  /** A feed was taken out of use by hand, or put back. */
  watchOracleDistrustSetEvent: (parameters: WatchOracleDistrustSetEventParameters) => WatchOracleDistrustSetEventReturnType;
  /** A feed was taken out of use by hand, or put back. */
  getOracleDistrustSetEvents: (parameters: GetOracleDistrustSetEventsParameters) => Promise<GetOracleDistrustSetEventsReturnType>;
  /** A feed was removed. */
  watchOracleFeedRemovedEvent: (parameters: WatchOracleFeedRemovedEventParameters) => WatchOracleFeedRemovedEventReturnType;
  /** A feed was removed. */
  getOracleFeedRemovedEvents: (parameters: GetOracleFeedRemovedEventsParameters) => Promise<GetOracleFeedRemovedEventsReturnType>;
  /** A feed was set or set anew. */
  watchOracleFeedSetEvent: (parameters: WatchOracleFeedSetEventParameters) => WatchOracleFeedSetEventReturnType;
  /** A feed was set or set anew. */
  getOracleFeedSetEvents: (parameters: GetOracleFeedSetEventsParameters) => Promise<GetOracleFeedSetEventsReturnType>;
  /** A second feed was set, set anew, or with a zero aggregator removed. */
  watchOracleSecondSetEvent: (parameters: WatchOracleSecondSetEventParameters) => WatchOracleSecondSetEventReturnType;
  /** A second feed was set, set anew, or with a zero aggregator removed. */
  getOracleSecondSetEvents: (parameters: GetOracleSecondSetEventsParameters) => Promise<GetOracleSecondSetEventsReturnType>;
  /**
   * A first poke saw bad data that could be gone with its transaction. Poke again in a later block, within an hour:
   * if they still stand, the feed is latched.
   */
  watchOracleSuspectedEvent: (parameters: WatchOracleSuspectedEventParameters) => WatchOracleSuspectedEventReturnType;
  /**
   * A first poke saw bad data that could be gone with its transaction. Poke again in a later block, within an hour:
   * if they still stand, the feed is latched.
   */
  getOracleSuspectedEvents: (parameters: GetOracleSuspectedEventsParameters) => Promise<GetOracleSuspectedEventsReturnType>;
  /** A poke latched a feed. */
  watchOracleTrippedEvent: (parameters: WatchOracleTrippedEventParameters) => WatchOracleTrippedEventReturnType;
  /** A poke latched a feed. */
  getOracleTrippedEvents: (parameters: GetOracleTrippedEventsParameters) => Promise<GetOracleTrippedEventsReturnType>;
  /** What the custody holds of an asset by its own books; donations do not count. */
  readBridgeCustody: (parameters: ReadBridgeCustodyParameters) => Promise<ReadBridgeCustodyReturnType>;
  /** Delivers a message. Only the messenger. */
  simulateBridgeDeliver: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateBridgeDeliverParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateBridgeDeliverReturnType<chain, account, chainOverride, accountOverride>>;
  /** Takes `amount` of `asset` into custody for `recipient` on the other side. */
  simulateBridgeDeposit: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateBridgeDepositParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateBridgeDepositReturnType<chain, account, chainOverride, accountOverride>>;
  /** Whether a message was delivered. */
  readBridgeIsDelivered: (parameters: ReadBridgeIsDeliveredParameters) => Promise<ReadBridgeIsDeliveredReturnType>;
  /** Who brings messages. */
  readBridgeMessenger: (parameters: ReadBridgeMessengerParameters) => Promise<ReadBridgeMessengerReturnType>;
  /** A message was delivered: `paid` at once, `delayed` as a claim in escrow. */
  watchBridgeDeliveredEvent: (parameters: WatchBridgeDeliveredEventParameters) => WatchBridgeDeliveredEventReturnType;
  /** A message was delivered: `paid` at once, `delayed` as a claim in escrow. */
  getBridgeDeliveredEvents: (parameters: GetBridgeDeliveredEventsParameters) => Promise<GetBridgeDeliveredEventsReturnType>;
  /** Value came in. `received` is what really arrived. */
  watchBridgeDepositedEvent: (parameters: WatchBridgeDepositedEventParameters) => WatchBridgeDepositedEventReturnType;
  /** Value came in. `received` is what really arrived. */
  getBridgeDepositedEvents: (parameters: GetBridgeDepositedEventsParameters) => Promise<GetBridgeDepositedEventsReturnType>;
  /** The messenger was set. */
  watchBridgeMessengerSetEvent: (parameters: WatchBridgeMessengerSetEventParameters) => WatchBridgeMessengerSetEventReturnType;
  /** The messenger was set. */
  getBridgeMessengerSetEvents: (parameters: GetBridgeMessengerSetEventsParameters) => Promise<GetBridgeMessengerSetEventsReturnType>;
  /** Whether deliveries that do not fit wait in escrow (true) or are refused and can be retried (false). */
  readBridgeDelaysDeliveries: (parameters: ReadBridgeDelaysDeliveriesParameters) => Promise<ReadBridgeDelaysDeliveriesReturnType>;
  /** The key under which an asset is closed as a market and priced as a feed. */
  readBridgeMarketOf: (parameters: ReadBridgeMarketOfParameters) => Promise<ReadBridgeMarketOfReturnType>;
  /** Alters the bounds. Only as a scheduled change. */
  simulateBridgeSetContainmentBounds: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateBridgeSetContainmentBoundsParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateBridgeSetContainmentBoundsReturnType<chain, account, chainOverride, accountOverride>>;
  /** Sets who brings messages. Only as a scheduled change. */
  simulateBridgeSetMessenger: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateBridgeSetMessengerParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateBridgeSetMessengerReturnType<chain, account, chainOverride, accountOverride>>;
  /** Adds `assets` of the caller to the vault without minting shares. Anyone. Emits `YieldAdded`. */
  simulateVaultAddYield: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateVaultAddYieldParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateVaultAddYieldReturnType<chain, account, chainOverride, accountOverride>>;
  /** Calls `allowance`. */
  readVaultAllowance: (parameters: ReadVaultAllowanceParameters) => Promise<ReadVaultAllowanceReturnType>;
  /** Calls `approve`. */
  simulateVaultApprove: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateVaultApproveParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateVaultApproveReturnType<chain, account, chainOverride, accountOverride>>;
  /** Calls `asset`. */
  readVaultAsset: (parameters: ReadVaultAssetParameters) => Promise<ReadVaultAssetReturnType>;
  /** Calls `balanceOf`. */
  readVaultBalanceOf: (parameters: ReadVaultBalanceOfParameters) => Promise<ReadVaultBalanceOfReturnType>;
  /** Calls `convertToAssets`. */
  readVaultConvertToAssets: (parameters: ReadVaultConvertToAssetsParameters) => Promise<ReadVaultConvertToAssetsReturnType>;
  /** Calls `convertToShares`. */
  readVaultConvertToShares: (parameters: ReadVaultConvertToSharesParameters) => Promise<ReadVaultConvertToSharesReturnType>;
  /** Calls `decimals`. */
  readVaultDecimals: (parameters: ReadVaultDecimalsParameters) => Promise<ReadVaultDecimalsReturnType>;
  /** Calls `deposit`. */
  simulateVaultDeposit: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateVaultDepositParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateVaultDepositReturnType<chain, account, chainOverride, accountOverride>>;
  /** Calls `maxDeposit`. */
  readVaultMaxDeposit: (parameters: ReadVaultMaxDepositParameters) => Promise<ReadVaultMaxDepositReturnType>;
  /** Calls `maxMint`. */
  readVaultMaxMint: (parameters: ReadVaultMaxMintParameters) => Promise<ReadVaultMaxMintReturnType>;
  /** Calls `maxRedeem`. */
  readVaultMaxRedeem: (parameters: ReadVaultMaxRedeemParameters) => Promise<ReadVaultMaxRedeemReturnType>;
  /** Calls `maxWithdraw`. */
  readVaultMaxWithdraw: (parameters: ReadVaultMaxWithdrawParameters) => Promise<ReadVaultMaxWithdrawReturnType>;
  /** Calls `mint`. */
  simulateVaultMint: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateVaultMintParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateVaultMintReturnType<chain, account, chainOverride, accountOverride>>;
  /** Calls `name`. */
  readVaultName: (parameters: ReadVaultNameParameters) => Promise<ReadVaultNameReturnType>;
  /** Calls `previewDeposit`. */
  readVaultPreviewDeposit: (parameters: ReadVaultPreviewDepositParameters) => Promise<ReadVaultPreviewDepositReturnType>;
  /** Calls `previewMint`. */
  readVaultPreviewMint: (parameters: ReadVaultPreviewMintParameters) => Promise<ReadVaultPreviewMintReturnType>;
  /** Calls `previewRedeem`. */
  readVaultPreviewRedeem: (parameters: ReadVaultPreviewRedeemParameters) => Promise<ReadVaultPreviewRedeemReturnType>;
  /** Calls `previewWithdraw`. */
  readVaultPreviewWithdraw: (parameters: ReadVaultPreviewWithdrawParameters) => Promise<ReadVaultPreviewWithdrawReturnType>;
  /** Calls `redeem`. */
  simulateVaultRedeem: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateVaultRedeemParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateVaultRedeemReturnType<chain, account, chainOverride, accountOverride>>;
  /** Calls `symbol`. */
  readVaultSymbol: (parameters: ReadVaultSymbolParameters) => Promise<ReadVaultSymbolReturnType>;
  /** Calls `totalAssets`. */
  readVaultTotalAssets: (parameters: ReadVaultTotalAssetsParameters) => Promise<ReadVaultTotalAssetsReturnType>;
  /** Calls `totalSupply`. */
  readVaultTotalSupply: (parameters: ReadVaultTotalSupplyParameters) => Promise<ReadVaultTotalSupplyReturnType>;
  /** Calls `transfer`. */
  simulateVaultTransfer: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateVaultTransferParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateVaultTransferReturnType<chain, account, chainOverride, accountOverride>>;
  /** Calls `transferFrom`. */
  simulateVaultTransferFrom: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateVaultTransferFromParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateVaultTransferFromReturnType<chain, account, chainOverride, accountOverride>>;
  /** Calls `withdraw`. */
  simulateVaultWithdraw: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateVaultWithdrawParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateVaultWithdrawReturnType<chain, account, chainOverride, accountOverride>>;
  /** The event `Approval`. */
  watchVaultApprovalEvent: (parameters: WatchVaultApprovalEventParameters) => WatchVaultApprovalEventReturnType;
  /** The event `Approval`. */
  getVaultApprovalEvents: (parameters: GetVaultApprovalEventsParameters) => Promise<GetVaultApprovalEventsReturnType>;
  /** The event `Deposit`. */
  watchVaultDepositEvent: (parameters: WatchVaultDepositEventParameters) => WatchVaultDepositEventReturnType;
  /** The event `Deposit`. */
  getVaultDepositEvents: (parameters: GetVaultDepositEventsParameters) => Promise<GetVaultDepositEventsReturnType>;
  /** The event `Transfer`. */
  watchVaultTransferEvent: (parameters: WatchVaultTransferEventParameters) => WatchVaultTransferEventReturnType;
  /** The event `Transfer`. */
  getVaultTransferEvents: (parameters: GetVaultTransferEventsParameters) => Promise<GetVaultTransferEventsReturnType>;
  /** The event `Withdraw`. */
  watchVaultWithdrawEvent: (parameters: WatchVaultWithdrawEventParameters) => WatchVaultWithdrawEventReturnType;
  /** The event `Withdraw`. */
  getVaultWithdrawEvents: (parameters: GetVaultWithdrawEventsParameters) => Promise<GetVaultWithdrawEventsReturnType>;
  /** Yield came in: every share is worth more. */
  watchVaultYieldAddedEvent: (parameters: WatchVaultYieldAddedEventParameters) => WatchVaultYieldAddedEventReturnType;
  /** Yield came in: every share is worth more. */
  getVaultYieldAddedEvents: (parameters: GetVaultYieldAddedEventsParameters) => Promise<GetVaultYieldAddedEventsReturnType>;
  /**
   * Burns `shares` at the present price, pays what fits under the limit and lets the rest wait in escrow. Emits
   * `ExitRequested`.
   */
  simulateVaultRequestExit: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateVaultRequestExitParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateVaultRequestExitReturnType<chain, account, chainOverride, accountOverride>>;
  /** Alters the bounds. Only as a scheduled change. */
  simulateVaultSetContainmentBounds: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateVaultSetContainmentBoundsParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateVaultSetContainmentBoundsReturnType<chain, account, chainOverride, accountOverride>>;
  /** Shares were burnt for `paid + waits`: the one was paid at once, the other waits as a claim in escrow. */
  watchVaultExitRequestedEvent: (parameters: WatchVaultExitRequestedEventParameters) => WatchVaultExitRequestedEventReturnType;
  /** Shares were burnt for `paid + waits`: the one was paid at once, the other waits as a claim in escrow. */
  getVaultExitRequestedEvents: (parameters: GetVaultExitRequestedEventsParameters) => Promise<GetVaultExitRequestedEventsReturnType>;
  /** Borrows against the caller's collateral. Scope `Trade`. Emits `Borrowed`. */
  simulateLendingBorrow: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateLendingBorrowParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateLendingBorrowReturnType<chain, account, chainOverride, accountOverride>>;
  /**
   * Adds collateral to an account, paid by the caller. Scope `Repay` for an account that owes something, `Enter` for
   * any other. Emits `CollateralDeposited`.
   */
  simulateLendingDepositCollateral: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateLendingDepositCollateralParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateLendingDepositCollateralReturnType<chain, account, chainOverride, accountOverride>>;
  /**
   * Repays debt of an account that owes too much and takes collateral of that value and a bonus. Scope `Liquidate`.
   * Emits `Liquidated`, and `LossWrittenOff` when debt is left without collateral.
   */
  simulateLendingLiquidate: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateLendingLiquidateParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateLendingLiquidateReturnType<chain, account, chainOverride, accountOverride>>;
  /** What the market holds and is owed. */
  readLendingMarketBooks: (parameters: ReadLendingMarketBooksParameters) => Promise<ReadLendingMarketBooksReturnType>;
  /** Terms in force. */
  readLendingMarketTerms: (parameters: ReadLendingMarketTermsParameters) => Promise<ReadLendingMarketTermsReturnType>;
  /** What is locked, and what is lent for it. */
  readLendingMarketTokens: (parameters: ReadLendingMarketTokensParameters) => Promise<ReadLendingMarketTokensReturnType>;
  /** Collateral and debt of an account, with interest up to now. */
  readLendingPositionOf: (parameters: ReadLendingPositionOfParameters) => Promise<ReadLendingPositionOfReturnType>;
  /** Repays an account's debt, paid by the caller. Scope `Repay`. Emits `Repaid`. */
  simulateLendingRepay: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateLendingRepayParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateLendingRepayReturnType<chain, account, chainOverride, accountOverride>>;
  /** Seconds in all during which nobody could repay; no interest is charged for them. */
  readLendingRepayClosedTime: (parameters: ReadLendingRepayClosedTimeParameters) => Promise<ReadLendingRepayClosedTimeReturnType>;
  /** Sets the terms, of open accounts too. Only as a scheduled change. Scope `Govern`. Emits `MarketTermsSet`. */
  simulateLendingSetMarketTerms: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateLendingSetMarketTermsParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateLendingSetMarketTermsReturnType<chain, account, chainOverride, accountOverride>>;
  /** Shares of a lender. */
  readLendingSharesOf: (parameters: ReadLendingSharesOfParameters) => Promise<ReadLendingSharesOfReturnType>;
  /** Lends `amount` to the market. Scope `Enter`. Emits `Supplied`. */
  simulateLendingSupply: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateLendingSupplyParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateLendingSupplyReturnType<chain, account, chainOverride, accountOverride>>;
  /** Gives shares back and pays all they are worth, or refuses. Scope `Exit`. Emits `Withdrawn`. */
  simulateLendingWithdraw: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateLendingWithdrawParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateLendingWithdrawReturnType<chain, account, chainOverride, accountOverride>>;
  /**
   * Takes the caller's collateral back. Scope `Trade` while the caller owes something, `Exit` otherwise. Emits
   * `CollateralWithdrawn`.
   */
  simulateLendingWithdrawCollateral: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateLendingWithdrawCollateralParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateLendingWithdrawCollateralReturnType<chain, account, chainOverride, accountOverride>>;
  /** What shares are worth now, whether or not the market has the cash. */
  readLendingWorthOf: (parameters: ReadLendingWorthOfParameters) => Promise<ReadLendingWorthOfReturnType>;
  /** An account borrowed. */
  watchLendingBorrowedEvent: (parameters: WatchLendingBorrowedEventParameters) => WatchLendingBorrowedEventReturnType;
  /** An account borrowed. */
  getLendingBorrowedEvents: (parameters: GetLendingBorrowedEventsParameters) => Promise<GetLendingBorrowedEventsReturnType>;
  /** Collateral came in, paid by `by`. */
  watchLendingCollateralDepositedEvent: (parameters: WatchLendingCollateralDepositedEventParameters) => WatchLendingCollateralDepositedEventReturnType;
  /** Collateral came in, paid by `by`. */
  getLendingCollateralDepositedEvents: (parameters: GetLendingCollateralDepositedEventsParameters) => Promise<GetLendingCollateralDepositedEventsReturnType>;
  /** Collateral went back to its account. */
  watchLendingCollateralWithdrawnEvent: (parameters: WatchLendingCollateralWithdrawnEventParameters) => WatchLendingCollateralWithdrawnEventReturnType;
  /** Collateral went back to its account. */
  getLendingCollateralWithdrawnEvents: (parameters: GetLendingCollateralWithdrawnEventsParameters) => Promise<GetLendingCollateralWithdrawnEventsReturnType>;
  /** Interest was charged. Debts grow with the index, in parts of 1e27. */
  watchLendingInterestAccruedEvent: (parameters: WatchLendingInterestAccruedEventParameters) => WatchLendingInterestAccruedEventReturnType;
  /** Interest was charged. Debts grow with the index, in parts of 1e27. */
  getLendingInterestAccruedEvents: (parameters: GetLendingInterestAccruedEventsParameters) => Promise<GetLendingInterestAccruedEventsReturnType>;
  /** Somebody repaid a debt and took collateral for it. */
  watchLendingLiquidatedEvent: (parameters: WatchLendingLiquidatedEventParameters) => WatchLendingLiquidatedEventReturnType;
  /** Somebody repaid a debt and took collateral for it. */
  getLendingLiquidatedEvents: (parameters: GetLendingLiquidatedEventsParameters) => Promise<GetLendingLiquidatedEventsReturnType>;
  /** An account without collateral owed this; it is the lenders' loss. */
  watchLendingLossWrittenOffEvent: (parameters: WatchLendingLossWrittenOffEventParameters) => WatchLendingLossWrittenOffEventReturnType;
  /** An account without collateral owed this; it is the lenders' loss. */
  getLendingLossWrittenOffEvents: (parameters: GetLendingLossWrittenOffEventsParameters) => Promise<GetLendingLossWrittenOffEventsReturnType>;
  /** Terms were set. */
  watchLendingMarketTermsSetEvent: (parameters: WatchLendingMarketTermsSetEventParameters) => WatchLendingMarketTermsSetEventReturnType;
  /** Terms were set. */
  getLendingMarketTermsSetEvents: (parameters: GetLendingMarketTermsSetEventsParameters) => Promise<GetLendingMarketTermsSetEventsReturnType>;
  /** A debt was repaid in part or whole, paid by `by`. */
  watchLendingRepaidEvent: (parameters: WatchLendingRepaidEventParameters) => WatchLendingRepaidEventReturnType;
  /** A debt was repaid in part or whole, paid by `by`. */
  getLendingRepaidEvents: (parameters: GetLendingRepaidEventsParameters) => Promise<GetLendingRepaidEventsReturnType>;
  /** A lender's value came in. */
  watchLendingSuppliedEvent: (parameters: WatchLendingSuppliedEventParameters) => WatchLendingSuppliedEventReturnType;
  /** A lender's value came in. */
  getLendingSuppliedEvents: (parameters: GetLendingSuppliedEventsParameters) => Promise<GetLendingSuppliedEventsReturnType>;
  /** A lender gave shares back for `amount`. */
  watchLendingWithdrawnEvent: (parameters: WatchLendingWithdrawnEventParameters) => WatchLendingWithdrawnEventReturnType;
  /** A lender gave shares back for `amount`. */
  getLendingWithdrawnEvents: (parameters: GetLendingWithdrawnEventsParameters) => Promise<GetLendingWithdrawnEventsReturnType>;
  /** The key under which a token's price feed is set. It keeps the decimals that it had in the beginning. */
  readLendingFeedOf: (parameters: ReadLendingFeedOfParameters) => Promise<ReadLendingFeedOfReturnType>;
  /** Gives shares back; what does not fit under the limit waits in escrow. Scope `Exit`. Emits `Withdrawn`. */
  simulateLendingRequestWithdraw: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateLendingRequestWithdrawParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateLendingRequestWithdrawReturnType<chain, account, chainOverride, accountOverride>>;
  /** Alters the bounds. Only as a scheduled change. */
  simulateLendingSetContainmentBounds: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateLendingSetContainmentBoundsParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateLendingSetContainmentBoundsReturnType<chain, account, chainOverride, accountOverride>>;
  /** Exercises the router's seat on the host of a feed, before its deadline. Anyone. */
  simulateRouterDrillHost: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateRouterDrillHostParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateRouterDrillHostReturnType<chain, account, chainOverride, accountOverride>>;
  /** What a trip of a feed closes elsewhere. */
  readRouterHostLink: (parameters: ReadRouterHostLinkParameters) => Promise<ReadRouterHostLinkReturnType>;
  /** Pokes a feed, and closes the scopes of its host as long as the feed is latched. Anyone. */
  simulateRouterPokeAndContain: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateRouterPokeAndContainParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateRouterPokeAndContainReturnType<chain, account, chainOverride, accountOverride>>;
  /** Alters the bounds. Only as a scheduled change. */
  simulateRouterSetContainmentBounds: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateRouterSetContainmentBoundsParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateRouterSetContainmentBoundsReturnType<chain, account, chainOverride, accountOverride>>;
  /** Sets what a trip of a feed closes elsewhere. Only as a scheduled change. */
  simulateRouterSetHostLink: <
    chainOverride extends Chain | undefined = undefined,
    accountOverride extends Account | Address | null | undefined = undefined,
  >(
    parameters: SimulateRouterSetHostLinkParameters<chainOverride, accountOverride>,
  ) => Promise<SimulateRouterSetHostLinkReturnType<chain, account, chainOverride, accountOverride>>;
  /** The host closed until the end of the latch, or as long as the seat allowed. */
  watchRouterHostContainedEvent: (parameters: WatchRouterHostContainedEventParameters) => WatchRouterHostContainedEventReturnType;
  /** The host closed until the end of the latch, or as long as the seat allowed. */
  getRouterHostContainedEvents: (parameters: GetRouterHostContainedEventsParameters) => Promise<GetRouterHostContainedEventsReturnType>;
  /** The host refused: look at the seat of the router there (`guardianStatus`, `canPause`). The latch stands. */
  watchRouterHostRefusedEvent: (parameters: WatchRouterHostRefusedEventParameters) => WatchRouterHostRefusedEventReturnType;
  /** The host refused: look at the seat of the router there (`guardianStatus`, `canPause`). The latch stands. */
  getRouterHostRefusedEvents: (parameters: GetRouterHostRefusedEventsParameters) => Promise<GetRouterHostRefusedEventsReturnType>;
  /** A trip of the feed closes these scopes from now on. */
  watchRouterLinkSetEvent: (parameters: WatchRouterLinkSetEventParameters) => WatchRouterLinkSetEventReturnType;
  /** A trip of the feed closes these scopes from now on. */
  getRouterLinkSetEvents: (parameters: GetRouterLinkSetEventsParameters) => Promise<GetRouterLinkSetEventsReturnType>;
};

export function generatedPublicActions<chain extends Chain | undefined, account extends Account | undefined>(
  client: Client<Transport, chain, account>,
): GeneratedPublicActions<chain, account> {
  return {
    readClosedTime: (parameters) => readClosedTime(client, parameters),
    readClosedUntil: (parameters) => readClosedUntil(client, parameters),
    simulateContain: (parameters) => simulateContain(client, parameters),
    readContainmentBounds: (parameters) => readContainmentBounds(client, parameters),
    readContainmentWord: (parameters) => readContainmentWord(client, parameters),
    readIncidentCount: (parameters) => readIncidentCount(client, parameters),
    readIsMarketOpen: (parameters) => readIsMarketOpen(client, parameters),
    readIsOpen: (parameters) => readIsOpen(client, parameters),
    readSupportsInterface: (parameters) => readSupportsInterface(client, parameters),
    watchAutomaticClockSetEvent: (parameters) => watchAutomaticClockSetEvent(client, parameters),
    getAutomaticClockSetEvents: (parameters) => getAutomaticClockSetEvents(client, parameters),
    watchContainedEvent: (parameters) => watchContainedEvent(client, parameters),
    getContainedEvents: (parameters) => getContainedEvents(client, parameters),
    watchContainmentBoundsSetEvent: (parameters) => watchContainmentBoundsSetEvent(client, parameters),
    getContainmentBoundsSetEvents: (parameters) => getContainmentBoundsSetEvents(client, parameters),
    watchHostBitsSetEvent: (parameters) => watchHostBitsSetEvent(client, parameters),
    getHostBitsSetEvents: (parameters) => getHostBitsSetEvents(client, parameters),
    watchReopenedEvent: (parameters) => watchReopenedEvent(client, parameters),
    getReopenedEvents: (parameters) => getReopenedEvents(client, parameters),
    readUpgradeAnnouncedCodeHash: (parameters) => readUpgradeAnnouncedCodeHash(client, parameters),
    watchUpgradeAnnouncedEvent: (parameters) => watchUpgradeAnnouncedEvent(client, parameters),
    getUpgradeAnnouncedEvents: (parameters) => getUpgradeAnnouncedEvents(client, parameters),
    simulateCancelChange: (parameters) => simulateCancelChange(client, parameters),
    readChangeDelays: (parameters) => readChangeDelays(client, parameters),
    simulateExecuteChange: (parameters) => simulateExecuteChange(client, parameters),
    readPendingChange: (parameters) => readPendingChange(client, parameters),
    simulateScheduleChange: (parameters) => simulateScheduleChange(client, parameters),
    simulateSetChangeDelays: (parameters) => simulateSetChangeDelays(client, parameters),
    simulateVetoChange: (parameters) => simulateVetoChange(client, parameters),
    simulateWaiveChangeVeto: (parameters) => simulateWaiveChangeVeto(client, parameters),
    watchChangeCancelledEvent: (parameters) => watchChangeCancelledEvent(client, parameters),
    getChangeCancelledEvents: (parameters) => getChangeCancelledEvents(client, parameters),
    watchChangeDelaysSetEvent: (parameters) => watchChangeDelaysSetEvent(client, parameters),
    getChangeDelaysSetEvents: (parameters) => getChangeDelaysSetEvents(client, parameters),
    watchChangeExecutedEvent: (parameters) => watchChangeExecutedEvent(client, parameters),
    getChangeExecutedEvents: (parameters) => getChangeExecutedEvents(client, parameters),
    watchChangeScheduledEvent: (parameters) => watchChangeScheduledEvent(client, parameters),
    getChangeScheduledEvents: (parameters) => getChangeScheduledEvents(client, parameters),
    watchChangeVetoedEvent: (parameters) => watchChangeVetoedEvent(client, parameters),
    getChangeVetoedEvents: (parameters) => getChangeVetoedEvents(client, parameters),
    watchChangeWaivedEvent: (parameters) => watchChangeWaivedEvent(client, parameters),
    getChangeWaivedEvents: (parameters) => getChangeWaivedEvents(client, parameters),
    readCanPause: (parameters) => readCanPause(client, parameters),
    simulateGuardianDrill: (parameters) => simulateGuardianDrill(client, parameters),
    readGuardianBudget: (parameters) => readGuardianBudget(client, parameters),
    readGuardianStatus: (parameters) => readGuardianStatus(client, parameters),
    readGuardians: (parameters) => readGuardians(client, parameters),
    simulateGuardianPause: (parameters) => simulateGuardianPause(client, parameters),
    simulateGuardianPauseMany: (parameters) => simulateGuardianPauseMany(client, parameters),
    simulateRemoveGuardian: (parameters) => simulateRemoveGuardian(client, parameters),
    simulateReplaceGuardian: (parameters) => simulateReplaceGuardian(client, parameters),
    simulateSetGuardian: (parameters) => simulateSetGuardian(client, parameters),
    simulateSetGuardianBudget: (parameters) => simulateSetGuardianBudget(client, parameters),
    watchGuardianBudgetSetEvent: (parameters) => watchGuardianBudgetSetEvent(client, parameters),
    getGuardianBudgetSetEvents: (parameters) => getGuardianBudgetSetEvents(client, parameters),
    watchGuardianClockSetEvent: (parameters) => watchGuardianClockSetEvent(client, parameters),
    getGuardianClockSetEvents: (parameters) => getGuardianClockSetEvents(client, parameters),
    watchGuardianDrilledEvent: (parameters) => watchGuardianDrilledEvent(client, parameters),
    getGuardianDrilledEvents: (parameters) => getGuardianDrilledEvents(client, parameters),
    watchGuardianRemovedEvent: (parameters) => watchGuardianRemovedEvent(client, parameters),
    getGuardianRemovedEvents: (parameters) => getGuardianRemovedEvents(client, parameters),
    watchGuardianReplacedEvent: (parameters) => watchGuardianReplacedEvent(client, parameters),
    getGuardianReplacedEvents: (parameters) => getGuardianReplacedEvents(client, parameters),
    watchGuardianSetEvent: (parameters) => watchGuardianSetEvent(client, parameters),
    getGuardianSetEvents: (parameters) => getGuardianSetEvents(client, parameters),
    watchGuardianShareRetiredEvent: (parameters) => watchGuardianShareRetiredEvent(client, parameters),
    getGuardianShareRetiredEvents: (parameters) => getGuardianShareRetiredEvents(client, parameters),
    simulateBatchDrill: (parameters) => simulateBatchDrill(client, parameters),
    simulateBatchDrillAll: (parameters) => simulateBatchDrillAll(client, parameters),
    readBatchGasLimitFor: (parameters) => readBatchGasLimitFor(client, parameters),
    readBatchHosts: (parameters) => readBatchHosts(client, parameters),
    readBatchIsOperator: (parameters) => readBatchIsOperator(client, parameters),
    readBatchNameOf: (parameters) => readBatchNameOf(client, parameters),
    simulateBatchPause: (parameters) => simulateBatchPause(client, parameters),
    simulateBatchPauseAll: (parameters) => simulateBatchPauseAll(client, parameters),
    readBatchPreflight: (parameters) => readBatchPreflight(client, parameters),
    readBatchPreflightAll: (parameters) => readBatchPreflightAll(client, parameters),
    simulateBatchRegisterHost: (parameters) => simulateBatchRegisterHost(client, parameters),
    simulateBatchRemoveHost: (parameters) => simulateBatchRemoveHost(client, parameters),
    simulateBatchSetOperator: (parameters) => simulateBatchSetOperator(client, parameters),
    readBatchTier: (parameters) => readBatchTier(client, parameters),
    watchBatchDrilledEvent: (parameters) => watchBatchDrilledEvent(client, parameters),
    getBatchDrilledEvents: (parameters) => getBatchDrilledEvents(client, parameters),
    watchBatchPausedEvent: (parameters) => watchBatchPausedEvent(client, parameters),
    getBatchPausedEvents: (parameters) => getBatchPausedEvents(client, parameters),
    watchBatchHostRegisteredEvent: (parameters) => watchBatchHostRegisteredEvent(client, parameters),
    getBatchHostRegisteredEvents: (parameters) => getBatchHostRegisteredEvents(client, parameters),
    watchBatchHostRemovedEvent: (parameters) => watchBatchHostRemovedEvent(client, parameters),
    getBatchHostRemovedEvents: (parameters) => getBatchHostRemovedEvents(client, parameters),
    watchBatchOperatorSetEvent: (parameters) => watchBatchOperatorSetEvent(client, parameters),
    getBatchOperatorSetEvents: (parameters) => getBatchOperatorSetEvents(client, parameters),
    watchBatchTargetFailedEvent: (parameters) => watchBatchTargetFailedEvent(client, parameters),
    getBatchTargetFailedEvents: (parameters) => getBatchTargetFailedEvents(client, parameters),
    simulateExecuteUnpause: (parameters) => simulateExecuteUnpause(client, parameters),
    readPendingUnpause: (parameters) => readPendingUnpause(client, parameters),
    simulateProposeUnpause: (parameters) => simulateProposeUnpause(client, parameters),
    simulateSetUnpauseTimes: (parameters) => simulateSetUnpauseTimes(client, parameters),
    readUnpauseTimes: (parameters) => readUnpauseTimes(client, parameters),
    simulateVetoUnpause: (parameters) => simulateVetoUnpause(client, parameters),
    simulateWithdrawUnpause: (parameters) => simulateWithdrawUnpause(client, parameters),
    watchUnpauseProposedEvent: (parameters) => watchUnpauseProposedEvent(client, parameters),
    getUnpauseProposedEvents: (parameters) => getUnpauseProposedEvents(client, parameters),
    watchUnpauseTimesSetEvent: (parameters) => watchUnpauseTimesSetEvent(client, parameters),
    getUnpauseTimesSetEvents: (parameters) => getUnpauseTimesSetEvents(client, parameters),
    watchUnpauseVetoedEvent: (parameters) => watchUnpauseVetoedEvent(client, parameters),
    getUnpauseVetoedEvents: (parameters) => getUnpauseVetoedEvents(client, parameters),
    watchUnpauseWithdrawnEvent: (parameters) => watchUnpauseWithdrawnEvent(client, parameters),
    getUnpauseWithdrawnEvents: (parameters) => getUnpauseWithdrawnEvents(client, parameters),
    simulateOutflowHoldClaims: (parameters) => simulateOutflowHoldClaims(client, parameters),
    simulateLatchOutflow: (parameters) => simulateLatchOutflow(client, parameters),
    readOutflowBuckets: (parameters) => readOutflowBuckets(client, parameters),
    readOutflowCapacity: (parameters) => readOutflowCapacity(client, parameters),
    readOutflowEscrow: (parameters) => readOutflowEscrow(client, parameters),
    readOutflowLatchedUntil: (parameters) => readOutflowLatchedUntil(client, parameters),
    readOutflowLine: (parameters) => readOutflowLine(client, parameters),
    readOutflowLinePassed: (parameters) => readOutflowLinePassed(client, parameters),
    readOutflowLiquidity: (parameters) => readOutflowLiquidity(client, parameters),
    readOutflowRescue: (parameters) => readOutflowRescue(client, parameters),
    readOutflowTerms: (parameters) => readOutflowTerms(client, parameters),
    simulateOutflowPassClaim: (parameters) => simulateOutflowPassClaim(client, parameters),
    readPreviewOutflow: (parameters) => readPreviewOutflow(client, parameters),
    simulateOutflowQuarantineClaims: (parameters) => simulateOutflowQuarantineClaims(client, parameters),
    simulateOutflowRecoverQuarantined: (parameters) => simulateOutflowRecoverQuarantined(client, parameters),
    simulateSetOutflowEscalation: (parameters) => simulateSetOutflowEscalation(client, parameters),
    simulateSetOutflowRescue: (parameters) => simulateSetOutflowRescue(client, parameters),
    simulateSetOutflowTerms: (parameters) => simulateSetOutflowTerms(client, parameters),
    simulateSetOutflowWeight: (parameters) => simulateSetOutflowWeight(client, parameters),
    simulateOutflowSkipClaim: (parameters) => simulateOutflowSkipClaim(client, parameters),
    watchOutflowCallDelayedEvent: (parameters) => watchOutflowCallDelayedEvent(client, parameters),
    getOutflowCallDelayedEvents: (parameters) => getOutflowCallDelayedEvents(client, parameters),
    watchOutflowEscalationSetEvent: (parameters) => watchOutflowEscalationSetEvent(client, parameters),
    getOutflowEscalationSetEvents: (parameters) => getOutflowEscalationSetEvents(client, parameters),
    watchOutflowHostLatchedEvent: (parameters) => watchOutflowHostLatchedEvent(client, parameters),
    getOutflowHostLatchedEvents: (parameters) => getOutflowHostLatchedEvents(client, parameters),
    watchOutflowLaneTrippedEvent: (parameters) => watchOutflowLaneTrippedEvent(client, parameters),
    getOutflowLaneTrippedEvents: (parameters) => getOutflowLaneTrippedEvents(client, parameters),
    watchOutflowLatchedByEvent: (parameters) => watchOutflowLatchedByEvent(client, parameters),
    getOutflowLatchedByEvents: (parameters) => getOutflowLatchedByEvents(client, parameters),
    watchOutflowPlaceGivenUpEvent: (parameters) => watchOutflowPlaceGivenUpEvent(client, parameters),
    getOutflowPlaceGivenUpEvents: (parameters) => getOutflowPlaceGivenUpEvents(client, parameters),
    watchOutflowRescueSetEvent: (parameters) => watchOutflowRescueSetEvent(client, parameters),
    getOutflowRescueSetEvents: (parameters) => getOutflowRescueSetEvents(client, parameters),
    watchOutflowSampledEvent: (parameters) => watchOutflowSampledEvent(client, parameters),
    getOutflowSampledEvents: (parameters) => getOutflowSampledEvents(client, parameters),
    watchOutflowSmallPaidEvent: (parameters) => watchOutflowSmallPaidEvent(client, parameters),
    getOutflowSmallPaidEvents: (parameters) => getOutflowSmallPaidEvents(client, parameters),
    watchOutflowTermsSetEvent: (parameters) => watchOutflowTermsSetEvent(client, parameters),
    getOutflowTermsSetEvents: (parameters) => getOutflowTermsSetEvents(client, parameters),
    watchOutflowWeightSetEvent: (parameters) => watchOutflowWeightSetEvent(client, parameters),
    getOutflowWeightSetEvents: (parameters) => getOutflowWeightSetEvents(client, parameters),
    readLiquidationCapacity: (parameters) => readLiquidationCapacity(client, parameters),
    readLiquidationTerms: (parameters) => readLiquidationTerms(client, parameters),
    simulateSetLiquidationTerms: (parameters) => simulateSetLiquidationTerms(client, parameters),
    watchLiquidationTermsSetEvent: (parameters) => watchLiquidationTermsSetEvent(client, parameters),
    getLiquidationTermsSetEvents: (parameters) => getLiquidationTermsSetEvents(client, parameters),
    readIsInsideOutflowPerimeter: (parameters) => readIsInsideOutflowPerimeter(client, parameters),
    simulateSetOutflowPerimeter: (parameters) => simulateSetOutflowPerimeter(client, parameters),
    watchOutflowPerimeterSetEvent: (parameters) => watchOutflowPerimeterSetEvent(client, parameters),
    getOutflowPerimeterSetEvents: (parameters) => getOutflowPerimeterSetEvents(client, parameters),
    readEscrowClaimCount: (parameters) => readEscrowClaimCount(client, parameters),
    readEscrowClaimDueAt: (parameters) => readEscrowClaimDueAt(client, parameters),
    readEscrowClaimState: (parameters) => readEscrowClaimState(client, parameters),
    simulateEscrowCollect: (parameters) => simulateEscrowCollect(client, parameters),
    simulateEscrowExpire: (parameters) => simulateEscrowExpire(client, parameters),
    simulateEscrowFreeze: (parameters) => simulateEscrowFreeze(client, parameters),
    simulateEscrowHold: (parameters) => simulateEscrowHold(client, parameters),
    readEscrowHoldTime: (parameters) => readEscrowHoldTime(client, parameters),
    readEscrowHost: (parameters) => readEscrowHost(client, parameters),
    simulateEscrowOpen: (parameters) => simulateEscrowOpen(client, parameters),
    readEscrowOwed: (parameters) => readEscrowOwed(client, parameters),
    simulateEscrowPushWithCall: (parameters) => simulateEscrowPushWithCall(client, parameters),
    simulateEscrowQuarantine: (parameters) => simulateEscrowQuarantine(client, parameters),
    simulateEscrowRecover: (parameters) => simulateEscrowRecover(client, parameters),
    readEscrowRecoverable: (parameters) => readEscrowRecoverable(client, parameters),
    simulateEscrowRelease: (parameters) => simulateEscrowRelease(client, parameters),
    simulateEscrowReleaseWithCall: (parameters) => simulateEscrowReleaseWithCall(client, parameters),
    simulateEscrowRetry: (parameters) => simulateEscrowRetry(client, parameters),
    readEscrowReview: (parameters) => readEscrowReview(client, parameters),
    simulateEscrowSkip: (parameters) => simulateEscrowSkip(client, parameters),
    watchEscrowClaimCollectedEvent: (parameters) => watchEscrowClaimCollectedEvent(client, parameters),
    getEscrowClaimCollectedEvents: (parameters) => getEscrowClaimCollectedEvents(client, parameters),
    watchEscrowClaimExpiredEvent: (parameters) => watchEscrowClaimExpiredEvent(client, parameters),
    getEscrowClaimExpiredEvents: (parameters) => getEscrowClaimExpiredEvents(client, parameters),
    watchEscrowClaimOpenedEvent: (parameters) => watchEscrowClaimOpenedEvent(client, parameters),
    getEscrowClaimOpenedEvents: (parameters) => getEscrowClaimOpenedEvents(client, parameters),
    watchEscrowClaimPushFailedEvent: (parameters) => watchEscrowClaimPushFailedEvent(client, parameters),
    getEscrowClaimPushFailedEvents: (parameters) => getEscrowClaimPushFailedEvents(client, parameters),
    watchEscrowClaimReleasedEvent: (parameters) => watchEscrowClaimReleasedEvent(client, parameters),
    getEscrowClaimReleasedEvents: (parameters) => getEscrowClaimReleasedEvents(client, parameters),
    watchEscrowClaimSkippedEvent: (parameters) => watchEscrowClaimSkippedEvent(client, parameters),
    getEscrowClaimSkippedEvents: (parameters) => getEscrowClaimSkippedEvents(client, parameters),
    watchEscrowClaimsFrozenEvent: (parameters) => watchEscrowClaimsFrozenEvent(client, parameters),
    getEscrowClaimsFrozenEvents: (parameters) => getEscrowClaimsFrozenEvents(client, parameters),
    watchEscrowClaimsHeldEvent: (parameters) => watchEscrowClaimsHeldEvent(client, parameters),
    getEscrowClaimsHeldEvents: (parameters) => getEscrowClaimsHeldEvents(client, parameters),
    watchEscrowClaimsQuarantinedEvent: (parameters) => watchEscrowClaimsQuarantinedEvent(client, parameters),
    getEscrowClaimsQuarantinedEvents: (parameters) => getEscrowClaimsQuarantinedEvents(client, parameters),
    watchEscrowClaimsRecoveredEvent: (parameters) => watchEscrowClaimsRecoveredEvent(client, parameters),
    getEscrowClaimsRecoveredEvents: (parameters) => getEscrowClaimsRecoveredEvents(client, parameters),
    simulateAcceptOwnership: (parameters) => simulateAcceptOwnership(client, parameters),
    readIsCouncil: (parameters) => readIsCouncil(client, parameters),
    readOwner: (parameters) => readOwner(client, parameters),
    readPendingOwner: (parameters) => readPendingOwner(client, parameters),
    simulateRenounceOwnership: (parameters) => simulateRenounceOwnership(client, parameters),
    simulateSetCouncil: (parameters) => simulateSetCouncil(client, parameters),
    simulateTransferOwnership: (parameters) => simulateTransferOwnership(client, parameters),
    watchOwnableCouncilSetEvent: (parameters) => watchOwnableCouncilSetEvent(client, parameters),
    getOwnableCouncilSetEvents: (parameters) => getOwnableCouncilSetEvents(client, parameters),
    watchOwnershipTransferStartedEvent: (parameters) => watchOwnershipTransferStartedEvent(client, parameters),
    getOwnershipTransferStartedEvents: (parameters) => getOwnershipTransferStartedEvents(client, parameters),
    watchOwnershipTransferredEvent: (parameters) => watchOwnershipTransferredEvent(client, parameters),
    getOwnershipTransferredEvents: (parameters) => getOwnershipTransferredEvents(client, parameters),
    readOracleCheck: (parameters) => readOracleCheck(client, parameters),
    simulateOracleDistrustFeed: (parameters) => simulateOracleDistrustFeed(client, parameters),
    readOracleFacadePrice: (parameters) => readOracleFacadePrice(client, parameters),
    readOracleFeedSettings: (parameters) => readOracleFeedSettings(client, parameters),
    readOracleFixedFeed: (parameters) => readOracleFixedFeed(client, parameters),
    readOracleIsTripped: (parameters) => readOracleIsTripped(client, parameters),
    readOracleLastTrip: (parameters) => readOracleLastTrip(client, parameters),
    simulateOraclePoke: (parameters) => simulateOraclePoke(client, parameters),
    readOraclePrice: (parameters) => readOraclePrice(client, parameters),
    simulateOracleRebaseAnchor: (parameters) => simulateOracleRebaseAnchor(client, parameters),
    readOracleRecoveryOf: (parameters) => readOracleRecoveryOf(client, parameters),
    simulateOracleRemoveFeed: (parameters) => simulateOracleRemoveFeed(client, parameters),
    readOracleSecondSettings: (parameters) => readOracleSecondSettings(client, parameters),
    readOracleSequencer: (parameters) => readOracleSequencer(client, parameters),
    simulateOracleSetFeed: (parameters) => simulateOracleSetFeed(client, parameters),
    simulateOracleSetSecondFeed: (parameters) => simulateOracleSetSecondFeed(client, parameters),
    readOracleStatus: (parameters) => readOracleStatus(client, parameters),
    simulateOracleSyncAnchor: (parameters) => simulateOracleSyncAnchor(client, parameters),
    simulateOracleTrustFeed: (parameters) => simulateOracleTrustFeed(client, parameters),
    watchOracleAnchorRebasedEvent: (parameters) => watchOracleAnchorRebasedEvent(client, parameters),
    getOracleAnchorRebasedEvents: (parameters) => getOracleAnchorRebasedEvents(client, parameters),
    watchOracleDistrustSetEvent: (parameters) => watchOracleDistrustSetEvent(client, parameters),
    getOracleDistrustSetEvents: (parameters) => getOracleDistrustSetEvents(client, parameters),
    watchOracleFeedRemovedEvent: (parameters) => watchOracleFeedRemovedEvent(client, parameters),
    getOracleFeedRemovedEvents: (parameters) => getOracleFeedRemovedEvents(client, parameters),
    watchOracleFeedSetEvent: (parameters) => watchOracleFeedSetEvent(client, parameters),
    getOracleFeedSetEvents: (parameters) => getOracleFeedSetEvents(client, parameters),
    watchOracleSecondSetEvent: (parameters) => watchOracleSecondSetEvent(client, parameters),
    getOracleSecondSetEvents: (parameters) => getOracleSecondSetEvents(client, parameters),
    watchOracleSuspectedEvent: (parameters) => watchOracleSuspectedEvent(client, parameters),
    getOracleSuspectedEvents: (parameters) => getOracleSuspectedEvents(client, parameters),
    watchOracleTrippedEvent: (parameters) => watchOracleTrippedEvent(client, parameters),
    getOracleTrippedEvents: (parameters) => getOracleTrippedEvents(client, parameters),
    readBridgeCustody: (parameters) => readBridgeCustody(client, parameters),
    simulateBridgeDeliver: (parameters) => simulateBridgeDeliver(client, parameters),
    simulateBridgeDeposit: (parameters) => simulateBridgeDeposit(client, parameters),
    readBridgeIsDelivered: (parameters) => readBridgeIsDelivered(client, parameters),
    readBridgeMessenger: (parameters) => readBridgeMessenger(client, parameters),
    watchBridgeDeliveredEvent: (parameters) => watchBridgeDeliveredEvent(client, parameters),
    getBridgeDeliveredEvents: (parameters) => getBridgeDeliveredEvents(client, parameters),
    watchBridgeDepositedEvent: (parameters) => watchBridgeDepositedEvent(client, parameters),
    getBridgeDepositedEvents: (parameters) => getBridgeDepositedEvents(client, parameters),
    watchBridgeMessengerSetEvent: (parameters) => watchBridgeMessengerSetEvent(client, parameters),
    getBridgeMessengerSetEvents: (parameters) => getBridgeMessengerSetEvents(client, parameters),
    readBridgeDelaysDeliveries: (parameters) => readBridgeDelaysDeliveries(client, parameters),
    readBridgeMarketOf: (parameters) => readBridgeMarketOf(client, parameters),
    simulateBridgeSetContainmentBounds: (parameters) => simulateBridgeSetContainmentBounds(client, parameters),
    simulateBridgeSetMessenger: (parameters) => simulateBridgeSetMessenger(client, parameters),
    simulateVaultAddYield: (parameters) => simulateVaultAddYield(client, parameters),
    readVaultAllowance: (parameters) => readVaultAllowance(client, parameters),
    simulateVaultApprove: (parameters) => simulateVaultApprove(client, parameters),
    readVaultAsset: (parameters) => readVaultAsset(client, parameters),
    readVaultBalanceOf: (parameters) => readVaultBalanceOf(client, parameters),
    readVaultConvertToAssets: (parameters) => readVaultConvertToAssets(client, parameters),
    readVaultConvertToShares: (parameters) => readVaultConvertToShares(client, parameters),
    readVaultDecimals: (parameters) => readVaultDecimals(client, parameters),
    simulateVaultDeposit: (parameters) => simulateVaultDeposit(client, parameters),
    readVaultMaxDeposit: (parameters) => readVaultMaxDeposit(client, parameters),
    readVaultMaxMint: (parameters) => readVaultMaxMint(client, parameters),
    readVaultMaxRedeem: (parameters) => readVaultMaxRedeem(client, parameters),
    readVaultMaxWithdraw: (parameters) => readVaultMaxWithdraw(client, parameters),
    simulateVaultMint: (parameters) => simulateVaultMint(client, parameters),
    readVaultName: (parameters) => readVaultName(client, parameters),
    readVaultPreviewDeposit: (parameters) => readVaultPreviewDeposit(client, parameters),
    readVaultPreviewMint: (parameters) => readVaultPreviewMint(client, parameters),
    readVaultPreviewRedeem: (parameters) => readVaultPreviewRedeem(client, parameters),
    readVaultPreviewWithdraw: (parameters) => readVaultPreviewWithdraw(client, parameters),
    simulateVaultRedeem: (parameters) => simulateVaultRedeem(client, parameters),
    readVaultSymbol: (parameters) => readVaultSymbol(client, parameters),
    readVaultTotalAssets: (parameters) => readVaultTotalAssets(client, parameters),
    readVaultTotalSupply: (parameters) => readVaultTotalSupply(client, parameters),
    simulateVaultTransfer: (parameters) => simulateVaultTransfer(client, parameters),
    simulateVaultTransferFrom: (parameters) => simulateVaultTransferFrom(client, parameters),
    simulateVaultWithdraw: (parameters) => simulateVaultWithdraw(client, parameters),
    watchVaultApprovalEvent: (parameters) => watchVaultApprovalEvent(client, parameters),
    getVaultApprovalEvents: (parameters) => getVaultApprovalEvents(client, parameters),
    watchVaultDepositEvent: (parameters) => watchVaultDepositEvent(client, parameters),
    getVaultDepositEvents: (parameters) => getVaultDepositEvents(client, parameters),
    watchVaultTransferEvent: (parameters) => watchVaultTransferEvent(client, parameters),
    getVaultTransferEvents: (parameters) => getVaultTransferEvents(client, parameters),
    watchVaultWithdrawEvent: (parameters) => watchVaultWithdrawEvent(client, parameters),
    getVaultWithdrawEvents: (parameters) => getVaultWithdrawEvents(client, parameters),
    watchVaultYieldAddedEvent: (parameters) => watchVaultYieldAddedEvent(client, parameters),
    getVaultYieldAddedEvents: (parameters) => getVaultYieldAddedEvents(client, parameters),
    simulateVaultRequestExit: (parameters) => simulateVaultRequestExit(client, parameters),
    simulateVaultSetContainmentBounds: (parameters) => simulateVaultSetContainmentBounds(client, parameters),
    watchVaultExitRequestedEvent: (parameters) => watchVaultExitRequestedEvent(client, parameters),
    getVaultExitRequestedEvents: (parameters) => getVaultExitRequestedEvents(client, parameters),
    simulateLendingBorrow: (parameters) => simulateLendingBorrow(client, parameters),
    simulateLendingDepositCollateral: (parameters) => simulateLendingDepositCollateral(client, parameters),
    simulateLendingLiquidate: (parameters) => simulateLendingLiquidate(client, parameters),
    readLendingMarketBooks: (parameters) => readLendingMarketBooks(client, parameters),
    readLendingMarketTerms: (parameters) => readLendingMarketTerms(client, parameters),
    readLendingMarketTokens: (parameters) => readLendingMarketTokens(client, parameters),
    readLendingPositionOf: (parameters) => readLendingPositionOf(client, parameters),
    simulateLendingRepay: (parameters) => simulateLendingRepay(client, parameters),
    readLendingRepayClosedTime: (parameters) => readLendingRepayClosedTime(client, parameters),
    simulateLendingSetMarketTerms: (parameters) => simulateLendingSetMarketTerms(client, parameters),
    readLendingSharesOf: (parameters) => readLendingSharesOf(client, parameters),
    simulateLendingSupply: (parameters) => simulateLendingSupply(client, parameters),
    simulateLendingWithdraw: (parameters) => simulateLendingWithdraw(client, parameters),
    simulateLendingWithdrawCollateral: (parameters) => simulateLendingWithdrawCollateral(client, parameters),
    readLendingWorthOf: (parameters) => readLendingWorthOf(client, parameters),
    watchLendingBorrowedEvent: (parameters) => watchLendingBorrowedEvent(client, parameters),
    getLendingBorrowedEvents: (parameters) => getLendingBorrowedEvents(client, parameters),
    watchLendingCollateralDepositedEvent: (parameters) => watchLendingCollateralDepositedEvent(client, parameters),
    getLendingCollateralDepositedEvents: (parameters) => getLendingCollateralDepositedEvents(client, parameters),
    watchLendingCollateralWithdrawnEvent: (parameters) => watchLendingCollateralWithdrawnEvent(client, parameters),
    getLendingCollateralWithdrawnEvents: (parameters) => getLendingCollateralWithdrawnEvents(client, parameters),
    watchLendingInterestAccruedEvent: (parameters) => watchLendingInterestAccruedEvent(client, parameters),
    getLendingInterestAccruedEvents: (parameters) => getLendingInterestAccruedEvents(client, parameters),
    watchLendingLiquidatedEvent: (parameters) => watchLendingLiquidatedEvent(client, parameters),
    getLendingLiquidatedEvents: (parameters) => getLendingLiquidatedEvents(client, parameters),
    watchLendingLossWrittenOffEvent: (parameters) => watchLendingLossWrittenOffEvent(client, parameters),
    getLendingLossWrittenOffEvents: (parameters) => getLendingLossWrittenOffEvents(client, parameters),
    watchLendingMarketTermsSetEvent: (parameters) => watchLendingMarketTermsSetEvent(client, parameters),
    getLendingMarketTermsSetEvents: (parameters) => getLendingMarketTermsSetEvents(client, parameters),
    watchLendingRepaidEvent: (parameters) => watchLendingRepaidEvent(client, parameters),
    getLendingRepaidEvents: (parameters) => getLendingRepaidEvents(client, parameters),
    watchLendingSuppliedEvent: (parameters) => watchLendingSuppliedEvent(client, parameters),
    getLendingSuppliedEvents: (parameters) => getLendingSuppliedEvents(client, parameters),
    watchLendingWithdrawnEvent: (parameters) => watchLendingWithdrawnEvent(client, parameters),
    getLendingWithdrawnEvents: (parameters) => getLendingWithdrawnEvents(client, parameters),
    readLendingFeedOf: (parameters) => readLendingFeedOf(client, parameters),
    simulateLendingRequestWithdraw: (parameters) => simulateLendingRequestWithdraw(client, parameters),
    simulateLendingSetContainmentBounds: (parameters) => simulateLendingSetContainmentBounds(client, parameters),
    simulateRouterDrillHost: (parameters) => simulateRouterDrillHost(client, parameters),
    readRouterHostLink: (parameters) => readRouterHostLink(client, parameters),
    simulateRouterPokeAndContain: (parameters) => simulateRouterPokeAndContain(client, parameters),
    simulateRouterSetContainmentBounds: (parameters) => simulateRouterSetContainmentBounds(client, parameters),
    simulateRouterSetHostLink: (parameters) => simulateRouterSetHostLink(client, parameters),
    watchRouterHostContainedEvent: (parameters) => watchRouterHostContainedEvent(client, parameters),
    getRouterHostContainedEvents: (parameters) => getRouterHostContainedEvents(client, parameters),
    watchRouterHostRefusedEvent: (parameters) => watchRouterHostRefusedEvent(client, parameters),
    getRouterHostRefusedEvents: (parameters) => getRouterHostRefusedEvents(client, parameters),
    watchRouterLinkSetEvent: (parameters) => watchRouterLinkSetEvent(client, parameters),
    getRouterLinkSetEvents: (parameters) => getRouterLinkSetEvents(client, parameters),
  };
}

export type GeneratedWalletActions<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
> = {
  /** Closes scopes until a time. Council up to `councilMax` from now, governor without limit. */
  writeContain: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteContainParameters<chain, account, chainOverride>,
  ) => Promise<WriteContainReturnType>;
  /** Closes scopes until a time. Council up to `councilMax` from now, governor without limit. */
  writeContainSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteContainSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteContainSyncReturnType>;
  /** Takes back a pending change. Only the governor. */
  writeCancelChange: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteCancelChangeParameters<chain, account, chainOverride>,
  ) => Promise<WriteCancelChangeReturnType>;
  /** Takes back a pending change. Only the governor. */
  writeCancelChangeSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteCancelChangeSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteCancelChangeSyncReturnType>;
  /** Executes a due change. Anyone: what was announced must not depend on a key being awake. */
  writeExecuteChange: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteExecuteChangeParameters<chain, account, chainOverride>,
  ) => Promise<WriteExecuteChangeReturnType>;
  /** Executes a due change. Anyone: what was announced must not depend on a key being awake. */
  writeExecuteChangeSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteExecuteChangeSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteExecuteChangeSyncReturnType>;
  /** Schedules a call of the host to itself. Only the governor. */
  writeScheduleChange: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteScheduleChangeParameters<chain, account, chainOverride>,
  ) => Promise<WriteScheduleChangeReturnType>;
  /** Schedules a call of the host to itself. Only the governor. */
  writeScheduleChangeSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteScheduleChangeSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteScheduleChangeSyncReturnType>;
  /** Alters the delays. Only as a scheduled change. */
  writeSetChangeDelays: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetChangeDelaysParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetChangeDelaysReturnType>;
  /** Alters the delays. Only as a scheduled change. */
  writeSetChangeDelaysSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetChangeDelaysSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetChangeDelaysSyncReturnType>;
  /** Stops a pending change. Only the council, and never for a change to the council itself. */
  writeVetoChange: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVetoChangeParameters<chain, account, chainOverride>,
  ) => Promise<WriteVetoChangeReturnType>;
  /** Stops a pending change. Only the council, and never for a change to the council itself. */
  writeVetoChangeSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVetoChangeSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteVetoChangeSyncReturnType>;
  /** Gives up the council's veto, which brings `eta` forward to `scheduledAt + fast`. Only the council. */
  writeWaiveChangeVeto: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteWaiveChangeVetoParameters<chain, account, chainOverride>,
  ) => Promise<WriteWaiveChangeVetoReturnType>;
  /** Gives up the council's veto, which brings `eta` forward to `scheduledAt + fast`. Only the council. */
  writeWaiveChangeVetoSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteWaiveChangeVetoSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteWaiveChangeVetoSyncReturnType>;
  /**
   * Proves that the caller could pause now, and closes nothing. Moves the guardian's deadline; the first drill of a
   * stand-in takes the power from the guardian that lapsed.
   */
  writeGuardianDrill: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteGuardianDrillParameters<chain, account, chainOverride>,
  ) => Promise<WriteGuardianDrillReturnType>;
  /**
   * Proves that the caller could pause now, and closes nothing. Moves the guardian's deadline; the first drill of a
   * stand-in takes the power from the guardian that lapsed.
   */
  writeGuardianDrillSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteGuardianDrillSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteGuardianDrillSyncReturnType>;
  /** Closes scopes of a market for a time. */
  writeGuardianPause: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteGuardianPauseParameters<chain, account, chainOverride>,
  ) => Promise<WriteGuardianPauseReturnType>;
  /** Closes scopes of a market for a time. */
  writeGuardianPauseSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteGuardianPauseSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteGuardianPauseSyncReturnType>;
  /** Closes scopes of several markets for the same time, all or nothing: a refusal of one reverts. */
  writeGuardianPauseMany: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteGuardianPauseManyParameters<chain, account, chainOverride>,
  ) => Promise<WriteGuardianPauseManyReturnType>;
  /** Closes scopes of several markets for the same time, all or nothing: a refusal of one reverts. */
  writeGuardianPauseManySync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteGuardianPauseManySyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteGuardianPauseManySyncReturnType>;
  /**
   * Takes the seat away. At once by the governor while the floor holds afterwards, else as a scheduled change; never
   * the last one. Its share of the budget can be granted again when its closings have left the window.
   */
  writeRemoveGuardian: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteRemoveGuardianParameters<chain, account, chainOverride>,
  ) => Promise<WriteRemoveGuardianReturnType>;
  /**
   * Takes the seat away. At once by the governor while the floor holds afterwards, else as a scheduled change; never
   * the last one. Its share of the budget can be granted again when its closings have left the window.
   */
  writeRemoveGuardianSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteRemoveGuardianSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteRemoveGuardianSyncReturnType>;
  /** Passes the seat of `guardian`, with its clock, to `newGuardian`. Only as a scheduled change. */
  writeReplaceGuardian: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteReplaceGuardianParameters<chain, account, chainOverride>,
  ) => Promise<WriteReplaceGuardianReturnType>;
  /** Passes the seat of `guardian`, with its clock, to `newGuardian`. Only as a scheduled change. */
  writeReplaceGuardianSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteReplaceGuardianSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteReplaceGuardianSyncReturnType>;
  /** Gives `guardian` a seat, or its seat other terms. A seat that exists keeps what its clock has consumed. */
  writeSetGuardian: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetGuardianParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetGuardianReturnType>;
  /** Gives `guardian` a seat, or its seat other terms. A seat that exists keeps what its clock has consumed. */
  writeSetGuardianSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetGuardianSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetGuardianSyncReturnType>;
  /** Sets budget and floor. Only as a scheduled change. */
  writeSetGuardianBudget: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetGuardianBudgetParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetGuardianBudgetReturnType>;
  /** Sets budget and floor. Only as a scheduled change. */
  writeSetGuardianBudgetSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetGuardianBudgetSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetGuardianBudgetSyncReturnType>;
  /** Proves to the named hosts that the batch could pause now, and closes nothing. Guardian tier only. */
  writeBatchDrill: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBatchDrillParameters<chain, account, chainOverride>,
  ) => Promise<WriteBatchDrillReturnType>;
  /** Proves to the named hosts that the batch could pause now, and closes nothing. Guardian tier only. */
  writeBatchDrillSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBatchDrillSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteBatchDrillSyncReturnType>;
  /** The same for every registered host. */
  writeBatchDrillAll: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBatchDrillAllParameters<chain, account, chainOverride>,
  ) => Promise<WriteBatchDrillAllReturnType>;
  /** The same for every registered host. */
  writeBatchDrillAllSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBatchDrillAllSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteBatchDrillAllSyncReturnType>;
  /** Closes each ordered target as far as its host allows, and asks each whether it is closed. */
  writeBatchPause: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBatchPauseParameters<chain, account, chainOverride>,
  ) => Promise<WriteBatchPauseReturnType>;
  /** Closes each ordered target as far as its host allows, and asks each whether it is closed. */
  writeBatchPauseSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBatchPauseSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteBatchPauseSyncReturnType>;
  /** The same for every registered host as a whole, in the order of `hosts`. */
  writeBatchPauseAll: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBatchPauseAllParameters<chain, account, chainOverride>,
  ) => Promise<WriteBatchPauseAllReturnType>;
  /** The same for every registered host as a whole, in the order of `hosts`. */
  writeBatchPauseAllSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBatchPauseAllSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteBatchPauseAllSyncReturnType>;
  /** Registers a host. Afterwards its governor seats the batch, and `preflight` shows whether it did. */
  writeBatchRegisterHost: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBatchRegisterHostParameters<chain, account, chainOverride>,
  ) => Promise<WriteBatchRegisterHostReturnType>;
  /** Registers a host. Afterwards its governor seats the batch, and `preflight` shows whether it did. */
  writeBatchRegisterHostSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBatchRegisterHostSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteBatchRegisterHostSyncReturnType>;
  /** Removes a host. The order of `hosts` may change. */
  writeBatchRemoveHost: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBatchRemoveHostParameters<chain, account, chainOverride>,
  ) => Promise<WriteBatchRemoveHostReturnType>;
  /** Removes a host. The order of `hosts` may change. */
  writeBatchRemoveHostSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBatchRemoveHostSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteBatchRemoveHostSyncReturnType>;
  /** Lets an account order, or no longer. */
  writeBatchSetOperator: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBatchSetOperatorParameters<chain, account, chainOverride>,
  ) => Promise<WriteBatchSetOperatorReturnType>;
  /** Lets an account order, or no longer. */
  writeBatchSetOperatorSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBatchSetOperatorSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteBatchSetOperatorSyncReturnType>;
  /** Executes the pending plan from `eta` until before `expiry`. Emits `Reopened`. */
  writeExecuteUnpause: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteExecuteUnpauseParameters<chain, account, chainOverride>,
  ) => Promise<WriteExecuteUnpauseReturnType>;
  /** Executes the pending plan from `eta` until before `expiry`. Emits `Reopened`. */
  writeExecuteUnpauseSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteExecuteUnpauseSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteExecuteUnpauseSyncReturnType>;
  /** Proposes a plan. Emits `UnpauseProposed`. */
  writeProposeUnpause: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteProposeUnpauseParameters<chain, account, chainOverride>,
  ) => Promise<WriteProposeUnpauseReturnType>;
  /** Proposes a plan. Emits `UnpauseProposed`. */
  writeProposeUnpauseSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteProposeUnpauseSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteProposeUnpauseSyncReturnType>;
  /** Sets the times. Only as a scheduled change; a pending plan keeps its own. */
  writeSetUnpauseTimes: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetUnpauseTimesParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetUnpauseTimesReturnType>;
  /** Sets the times. Only as a scheduled change; a pending plan keeps its own. */
  writeSetUnpauseTimesSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetUnpauseTimesSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetUnpauseTimesSyncReturnType>;
  /** Stops the pending plan. An armed guardian or the council, before `vetoUntil`. Emits `UnpauseVetoed`. */
  writeVetoUnpause: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVetoUnpauseParameters<chain, account, chainOverride>,
  ) => Promise<WriteVetoUnpauseReturnType>;
  /** Stops the pending plan. An armed guardian or the council, before `vetoUntil`. Emits `UnpauseVetoed`. */
  writeVetoUnpauseSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVetoUnpauseSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteVetoUnpauseSyncReturnType>;
  /** Takes the pending plan back. Emits `UnpauseWithdrawn`. */
  writeWithdrawUnpause: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteWithdrawUnpauseParameters<chain, account, chainOverride>,
  ) => Promise<WriteWithdrawUnpauseReturnType>;
  /** Takes the pending plan back. Emits `UnpauseWithdrawn`. */
  writeWithdrawUnpauseSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteWithdrawUnpauseSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteWithdrawUnpauseSyncReturnType>;
  /** Holds every claim of an asset in the range for the escrow's hold time, once. A guardian. */
  writeOutflowHoldClaims: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOutflowHoldClaimsParameters<chain, account, chainOverride>,
  ) => Promise<WriteOutflowHoldClaimsReturnType>;
  /** Holds every claim of an asset in the range for the escrow's hold time, once. A guardian. */
  writeOutflowHoldClaimsSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOutflowHoldClaimsSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteOutflowHoldClaimsSyncReturnType>;
  /** Latches a lane for `duration` seconds. A guardian, on its own clock. */
  writeLatchOutflow: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLatchOutflowParameters<chain, account, chainOverride>,
  ) => Promise<WriteLatchOutflowReturnType>;
  /** Latches a lane for `duration` seconds. A guardian, on its own clock. */
  writeLatchOutflowSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLatchOutflowSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteLatchOutflowSyncReturnType>;
  /** Called by the escrow before it pays: reverts unless the line has passed `lineEnd`. */
  writeOutflowPassClaim: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOutflowPassClaimParameters<chain, account, chainOverride>,
  ) => Promise<WriteOutflowPassClaimReturnType>;
  /** Called by the escrow before it pays: reverts unless the line has passed `lineEnd`. */
  writeOutflowPassClaimSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOutflowPassClaimSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteOutflowPassClaimSyncReturnType>;
  /** Quarantines claims. Only as a scheduled change; scheduling it holds them until it is executed or gone. */
  writeOutflowQuarantineClaims: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOutflowQuarantineClaimsParameters<chain, account, chainOverride>,
  ) => Promise<WriteOutflowQuarantineClaimsReturnType>;
  /** Quarantines claims. Only as a scheduled change; scheduling it holds them until it is executed or gone. */
  writeOutflowQuarantineClaimsSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOutflowQuarantineClaimsSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteOutflowQuarantineClaimsSyncReturnType>;
  /**
   * Sends on what quarantined claims of an asset left in the escrow, for its victims. Only as a scheduled change, and
   * only what was skipped: see `IOutflowEscrow.recoverable`.
   */
  writeOutflowRecoverQuarantined: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOutflowRecoverQuarantinedParameters<chain, account, chainOverride>,
  ) => Promise<WriteOutflowRecoverQuarantinedReturnType>;
  /**
   * Sends on what quarantined claims of an asset left in the escrow, for its victims. Only as a scheduled change, and
   * only what was skipped: see `IOutflowEscrow.recoverable`.
   */
  writeOutflowRecoverQuarantinedSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOutflowRecoverQuarantinedSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteOutflowRecoverQuarantinedSyncReturnType>;
  /** Sets escalation. Only as a scheduled change. */
  writeSetOutflowEscalation: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetOutflowEscalationParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetOutflowEscalationReturnType>;
  /** Sets escalation. Only as a scheduled change. */
  writeSetOutflowEscalationSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetOutflowEscalationSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetOutflowEscalationSyncReturnType>;
  /** Sets where failed pushes go once they expire. Only as a scheduled change. */
  writeSetOutflowRescue: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetOutflowRescueParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetOutflowRescueReturnType>;
  /** Sets where failed pushes go once they expire. Only as a scheduled change. */
  writeSetOutflowRescueSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetOutflowRescueSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetOutflowRescueSyncReturnType>;
  /**
   * Sets the terms of an asset. At once by the governor when they are the first and the host holds none of the asset,
   * or when they only tighten and leave the small lane alone; otherwise only as a scheduled change.
   */
  writeSetOutflowTerms: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetOutflowTermsParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetOutflowTermsReturnType>;
  /**
   * Sets the terms of an asset. At once by the governor when they are the first and the host holds none of the asset,
   * or when they only tighten and leave the small lane alone; otherwise only as a scheduled change.
   */
  writeSetOutflowTermsSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetOutflowTermsSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetOutflowTermsSyncReturnType>;
  /**
   * Renews the weight of an asset for escalation. The governor at once, if it is not lowered; otherwise only as a
   * scheduled change.
   */
  writeSetOutflowWeight: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetOutflowWeightParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetOutflowWeightReturnType>;
  /**
   * Renews the weight of an asset for escalation. The governor at once, if it is not lowered; otherwise only as a
   * scheduled change.
   */
  writeSetOutflowWeightSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetOutflowWeightSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetOutflowWeightSyncReturnType>;
  /** Called by the escrow once the line has reached a quarantined claim: gives its place up. */
  writeOutflowSkipClaim: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOutflowSkipClaimParameters<chain, account, chainOverride>,
  ) => Promise<WriteOutflowSkipClaimReturnType>;
  /** Called by the escrow once the line has reached a quarantined claim: gives its place up. */
  writeOutflowSkipClaimSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOutflowSkipClaimSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteOutflowSkipClaimSyncReturnType>;
  /**
   * Sets the lane of an asset that has terms. Only as a scheduled change: a smaller one could stop liquidations in a
   * crash, a larger one is one more way out.
   */
  writeSetLiquidationTerms: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetLiquidationTermsParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetLiquidationTermsReturnType>;
  /**
   * Sets the lane of an asset that has terms. Only as a scheduled change: a smaller one could stop liquidations in a
   * crash, a larger one is one more way out.
   */
  writeSetLiquidationTermsSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetLiquidationTermsSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetLiquidationTermsSyncReturnType>;
  /** Takes an account in, only as a scheduled change; or out, also at once by the governor. */
  writeSetOutflowPerimeter: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetOutflowPerimeterParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetOutflowPerimeterReturnType>;
  /** Takes an account in, only as a scheduled change; or out, also at once by the governor. */
  writeSetOutflowPerimeterSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetOutflowPerimeterSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetOutflowPerimeterSyncReturnType>;
  /** Takes a failed push to any address, without its call. Only its recipient. */
  writeEscrowCollect: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowCollectParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowCollectReturnType>;
  /** Takes a failed push to any address, without its call. Only its recipient. */
  writeEscrowCollectSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowCollectSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowCollectSyncReturnType>;
  /**
   * Sends an expired failed push to the host's rescue address. Anyone, a year after the failure, and not while a
   * quarantine of it is pending; such a time counts in the year.
   */
  writeEscrowExpire: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowExpireParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowExpireReturnType>;
  /**
   * Sends an expired failed push to the host's rescue address. Anyone, a year after the failure, and not while a
   * quarantine of it is pending; such a time counts in the year.
   */
  writeEscrowExpireSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowExpireSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowExpireSyncReturnType>;
  /** Freezes ranges until a scheduled quarantine is executed, vetoed, cancelled or lapsed. Only the host. */
  writeEscrowFreeze: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowFreezeParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowFreezeReturnType>;
  /** Freezes ranges until a scheduled quarantine is executed, vetoed, cancelled or lapsed. Only the host. */
  writeEscrowFreezeSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowFreezeSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowFreezeSyncReturnType>;
  /** Holds a range of claims of an asset. Only the host. */
  writeEscrowHold: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowHoldParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowHoldReturnType>;
  /** Holds a range of claims of an asset. Only the host. */
  writeEscrowHoldSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowHoldSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowHoldSyncReturnType>;
  /** Records a claim on value that has just arrived. Only the host. */
  writeEscrowOpen: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowOpenParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowOpenReturnType>;
  /** Records a claim on value that has just arrived. Only the host. */
  writeEscrowOpenSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowOpenSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowOpenSyncReturnType>;
  /** One push with a call, which this contract makes to itself so that both fail together. */
  writeEscrowPushWithCall: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowPushWithCallParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowPushWithCallReturnType>;
  /** One push with a call, which this contract makes to itself so that both fail together. */
  writeEscrowPushWithCallSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowPushWithCallSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowPushWithCallSyncReturnType>;
  /** Quarantines ranges. Only the host. */
  writeEscrowQuarantine: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowQuarantineParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowQuarantineReturnType>;
  /** Quarantines ranges. Only the host. */
  writeEscrowQuarantineSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowQuarantineSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowQuarantineSyncReturnType>;
  /** Sends on what skipped claims of an asset left here. Only the host. */
  writeEscrowRecover: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowRecoverParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowRecoverReturnType>;
  /** Sends on what skipped claims of an asset left here. Only the host. */
  writeEscrowRecoverSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowRecoverSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowRecoverSyncReturnType>;
  /** Pays a due claim. Anyone. When the push fails the value stays, for `retry` and for `collect`. */
  writeEscrowRelease: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowReleaseParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowReleaseReturnType>;
  /** Pays a due claim. Anyone. When the push fails the value stays, for `retry` and for `collect`. */
  writeEscrowReleaseSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowReleaseSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowReleaseSyncReturnType>;
  /** Pays a due claim that carries a call, and makes it: both or neither. Anyone. */
  writeEscrowReleaseWithCall: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowReleaseWithCallParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowReleaseWithCallReturnType>;
  /** Pays a due claim that carries a call, and makes it: both or neither. Anyone. */
  writeEscrowReleaseWithCallSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowReleaseWithCallSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowReleaseWithCallSyncReturnType>;
  /**
   * Pushes a failed claim to its recipient again, with all the gas that is there, and never with less than `release`
   * grants. Anyone: a token that was paused, or a call that needed more gas, must not cost a recipient that cannot
   * `collect`.
   */
  writeEscrowRetry: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowRetryParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowRetryReturnType>;
  /**
   * Pushes a failed claim to its recipient again, with all the gas that is there, and never with less than `release`
   * grants. Anyone: a token that was paused, or a call that needed more gas, must not cost a recipient that cannot
   * `collect`.
   */
  writeEscrowRetrySync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowRetrySyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowRetrySyncReturnType>;
  /**
   * Gives up the place of a quarantined claim that the line has reached. Anyone. Its value is recoverable from then
   * on.
   */
  writeEscrowSkip: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowSkipParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowSkipReturnType>;
  /**
   * Gives up the place of a quarantined claim that the line has reached. Anyone. Its value is recoverable from then
   * on.
   */
  writeEscrowSkipSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteEscrowSkipSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteEscrowSkipSyncReturnType>;
  /** Calls `acceptOwnership`. */
  writeAcceptOwnership: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteAcceptOwnershipParameters<chain, account, chainOverride>,
  ) => Promise<WriteAcceptOwnershipReturnType>;
  /** Calls `acceptOwnership`. */
  writeAcceptOwnershipSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteAcceptOwnershipSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteAcceptOwnershipSyncReturnType>;
  /** Leaves the host without governor for good. Only as a scheduled change. */
  writeRenounceOwnership: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteRenounceOwnershipParameters<chain, account, chainOverride>,
  ) => Promise<WriteRenounceOwnershipReturnType>;
  /** Leaves the host without governor for good. Only as a scheduled change. */
  writeRenounceOwnershipSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteRenounceOwnershipSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteRenounceOwnershipSyncReturnType>;
  /** Adds or removes a council account. Only as a scheduled change, which the council cannot veto. */
  writeSetCouncil: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetCouncilParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetCouncilReturnType>;
  /** Adds or removes a council account. Only as a scheduled change, which the council cannot veto. */
  writeSetCouncilSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteSetCouncilSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteSetCouncilSyncReturnType>;
  /** Offers the ownership. Only as a scheduled change; the new owner accepts with `acceptOwnership`. */
  writeTransferOwnership: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteTransferOwnershipParameters<chain, account, chainOverride>,
  ) => Promise<WriteTransferOwnershipReturnType>;
  /** Offers the ownership. Only as a scheduled change; the new owner accepts with `acceptOwnership`. */
  writeTransferOwnershipSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteTransferOwnershipSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteTransferOwnershipSyncReturnType>;
  /** Takes a feed out of use, at once and without end. Only council or governor. */
  writeOracleDistrustFeed: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOracleDistrustFeedParameters<chain, account, chainOverride>,
  ) => Promise<WriteOracleDistrustFeedReturnType>;
  /** Takes a feed out of use, at once and without end. Only council or governor. */
  writeOracleDistrustFeedSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOracleDistrustFeedSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteOracleDistrustFeedSyncReturnType>;
  /**
   * Makes a trip durable: latches the feed, and closes its registered scopes, when its data is bad now. In a fast
   * market it counts the reports on which both feeds agree; an old anchor it lets follow, once that arrives.
   */
  writeOraclePoke: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOraclePokeParameters<chain, account, chainOverride>,
  ) => Promise<WriteOraclePokeReturnType>;
  /**
   * Makes a trip durable: latches the feed, and closes its registered scopes, when its data is bad now. In a fast
   * market it counts the reports on which both feeds agree; an old anchor it lets follow, once that arrives.
   */
  writeOraclePokeSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOraclePokeSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteOraclePokeSyncReturnType>;
  /**
   * Sets the anchor by hand: the way out when a genuine move has left its tolerance for good. Only as a scheduled
   * change, which names the price in public.
   */
  writeOracleRebaseAnchor: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOracleRebaseAnchorParameters<chain, account, chainOverride>,
  ) => Promise<WriteOracleRebaseAnchorReturnType>;
  /**
   * Sets the anchor by hand: the way out when a genuine move has left its tolerance for good. Only as a scheduled
   * change, which names the price in public.
   */
  writeOracleRebaseAnchorSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOracleRebaseAnchorSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteOracleRebaseAnchorSyncReturnType>;
  /** Removes a feed with all that is stored about it. Only as a scheduled change. Emits `OracleFeedRemoved`. */
  writeOracleRemoveFeed: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOracleRemoveFeedParameters<chain, account, chainOverride>,
  ) => Promise<WriteOracleRemoveFeedReturnType>;
  /** Removes a feed with all that is stored about it. Only as a scheduled change. Emits `OracleFeedRemoved`. */
  writeOracleRemoveFeedSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOracleRemoveFeedSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteOracleRemoveFeedSyncReturnType>;
  /** Sets a feed, or sets it anew. Only as a scheduled change. */
  writeOracleSetFeed: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOracleSetFeedParameters<chain, account, chainOverride>,
  ) => Promise<WriteOracleSetFeedReturnType>;
  /** Sets a feed, or sets it anew. Only as a scheduled change. */
  writeOracleSetFeedSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOracleSetFeedSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteOracleSetFeedSyncReturnType>;
  /** Sets the second feed of a feed, or sets it anew, or removes it. Only as a scheduled change. */
  writeOracleSetSecondFeed: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOracleSetSecondFeedParameters<chain, account, chainOverride>,
  ) => Promise<WriteOracleSetSecondFeedReturnType>;
  /** Sets the second feed of a feed, or sets it anew, or removes it. Only as a scheduled change. */
  writeOracleSetSecondFeedSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOracleSetSecondFeedSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteOracleSetSecondFeedSyncReturnType>;
  /** Lets the anchor follow an accepted price, as the host does whenever it reads one in a transaction. */
  writeOracleSyncAnchor: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOracleSyncAnchorParameters<chain, account, chainOverride>,
  ) => Promise<WriteOracleSyncAnchorReturnType>;
  /** Lets the anchor follow an accepted price, as the host does whenever it reads one in a transaction. */
  writeOracleSyncAnchorSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOracleSyncAnchorSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteOracleSyncAnchorSyncReturnType>;
  /** Puts a distrusted feed back into use. Only as a scheduled change. Emits `OracleDistrustSet`. */
  writeOracleTrustFeed: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOracleTrustFeedParameters<chain, account, chainOverride>,
  ) => Promise<WriteOracleTrustFeedReturnType>;
  /** Puts a distrusted feed back into use. Only as a scheduled change. Emits `OracleDistrustSet`. */
  writeOracleTrustFeedSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteOracleTrustFeedSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteOracleTrustFeedSyncReturnType>;
  /** Delivers a message. Only the messenger. */
  writeBridgeDeliver: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBridgeDeliverParameters<chain, account, chainOverride>,
  ) => Promise<WriteBridgeDeliverReturnType>;
  /** Delivers a message. Only the messenger. */
  writeBridgeDeliverSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBridgeDeliverSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteBridgeDeliverSyncReturnType>;
  /** Takes `amount` of `asset` into custody for `recipient` on the other side. */
  writeBridgeDeposit: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBridgeDepositParameters<chain, account, chainOverride>,
  ) => Promise<WriteBridgeDepositReturnType>;
  /** Takes `amount` of `asset` into custody for `recipient` on the other side. */
  writeBridgeDepositSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBridgeDepositSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteBridgeDepositSyncReturnType>;
  /** Alters the bounds. Only as a scheduled change. */
  writeBridgeSetContainmentBounds: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBridgeSetContainmentBoundsParameters<chain, account, chainOverride>,
  ) => Promise<WriteBridgeSetContainmentBoundsReturnType>;
  /** Alters the bounds. Only as a scheduled change. */
  writeBridgeSetContainmentBoundsSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBridgeSetContainmentBoundsSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteBridgeSetContainmentBoundsSyncReturnType>;
  /** Sets who brings messages. Only as a scheduled change. */
  writeBridgeSetMessenger: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBridgeSetMessengerParameters<chain, account, chainOverride>,
  ) => Promise<WriteBridgeSetMessengerReturnType>;
  /** Sets who brings messages. Only as a scheduled change. */
  writeBridgeSetMessengerSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteBridgeSetMessengerSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteBridgeSetMessengerSyncReturnType>;
  /** Adds `assets` of the caller to the vault without minting shares. Anyone. Emits `YieldAdded`. */
  writeVaultAddYield: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVaultAddYieldParameters<chain, account, chainOverride>,
  ) => Promise<WriteVaultAddYieldReturnType>;
  /** Adds `assets` of the caller to the vault without minting shares. Anyone. Emits `YieldAdded`. */
  writeVaultAddYieldSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVaultAddYieldSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteVaultAddYieldSyncReturnType>;
  /** Calls `approve`. */
  writeVaultApprove: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVaultApproveParameters<chain, account, chainOverride>,
  ) => Promise<WriteVaultApproveReturnType>;
  /** Calls `approve`. */
  writeVaultApproveSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVaultApproveSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteVaultApproveSyncReturnType>;
  /** Calls `deposit`. */
  writeVaultDeposit: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVaultDepositParameters<chain, account, chainOverride>,
  ) => Promise<WriteVaultDepositReturnType>;
  /** Calls `deposit`. */
  writeVaultDepositSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVaultDepositSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteVaultDepositSyncReturnType>;
  /** Calls `mint`. */
  writeVaultMint: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVaultMintParameters<chain, account, chainOverride>,
  ) => Promise<WriteVaultMintReturnType>;
  /** Calls `mint`. */
  writeVaultMintSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVaultMintSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteVaultMintSyncReturnType>;
  /** Calls `redeem`. */
  writeVaultRedeem: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVaultRedeemParameters<chain, account, chainOverride>,
  ) => Promise<WriteVaultRedeemReturnType>;
  /** Calls `redeem`. */
  writeVaultRedeemSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVaultRedeemSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteVaultRedeemSyncReturnType>;
  /** Calls `transfer`. */
  writeVaultTransfer: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVaultTransferParameters<chain, account, chainOverride>,
  ) => Promise<WriteVaultTransferReturnType>;
  /** Calls `transfer`. */
  writeVaultTransferSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVaultTransferSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteVaultTransferSyncReturnType>;
  /** Calls `transferFrom`. */
  writeVaultTransferFrom: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVaultTransferFromParameters<chain, account, chainOverride>,
  ) => Promise<WriteVaultTransferFromReturnType>;
  /** Calls `transferFrom`. */
  writeVaultTransferFromSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVaultTransferFromSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteVaultTransferFromSyncReturnType>;
  /** Calls `withdraw`. */
  writeVaultWithdraw: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVaultWithdrawParameters<chain, account, chainOverride>,
  ) => Promise<WriteVaultWithdrawReturnType>;
  /** Calls `withdraw`. */
  writeVaultWithdrawSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVaultWithdrawSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteVaultWithdrawSyncReturnType>;
  /**
   * Burns `shares` at the present price, pays what fits under the limit and lets the rest wait in escrow. Emits
   * `ExitRequested`.
   */
  writeVaultRequestExit: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVaultRequestExitParameters<chain, account, chainOverride>,
  ) => Promise<WriteVaultRequestExitReturnType>;
  /**
   * Burns `shares` at the present price, pays what fits under the limit and lets the rest wait in escrow. Emits
   * `ExitRequested`.
   */
  writeVaultRequestExitSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVaultRequestExitSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteVaultRequestExitSyncReturnType>;
  /** Alters the bounds. Only as a scheduled change. */
  writeVaultSetContainmentBounds: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVaultSetContainmentBoundsParameters<chain, account, chainOverride>,
  ) => Promise<WriteVaultSetContainmentBoundsReturnType>;
  /** Alters the bounds. Only as a scheduled change. */
  writeVaultSetContainmentBoundsSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteVaultSetContainmentBoundsSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteVaultSetContainmentBoundsSyncReturnType>;
  /** Borrows against the caller's collateral. Scope `Trade`. Emits `Borrowed`. */
  writeLendingBorrow: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLendingBorrowParameters<chain, account, chainOverride>,
  ) => Promise<WriteLendingBorrowReturnType>;
  /** Borrows against the caller's collateral. Scope `Trade`. Emits `Borrowed`. */
  writeLendingBorrowSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLendingBorrowSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteLendingBorrowSyncReturnType>;
  /**
   * Adds collateral to an account, paid by the caller. Scope `Repay` for an account that owes something, `Enter` for
   * any other. Emits `CollateralDeposited`.
   */
  writeLendingDepositCollateral: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLendingDepositCollateralParameters<chain, account, chainOverride>,
  ) => Promise<WriteLendingDepositCollateralReturnType>;
  /**
   * Adds collateral to an account, paid by the caller. Scope `Repay` for an account that owes something, `Enter` for
   * any other. Emits `CollateralDeposited`.
   */
  writeLendingDepositCollateralSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLendingDepositCollateralSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteLendingDepositCollateralSyncReturnType>;
  /**
   * Repays debt of an account that owes too much and takes collateral of that value and a bonus. Scope `Liquidate`.
   * Emits `Liquidated`, and `LossWrittenOff` when debt is left without collateral.
   */
  writeLendingLiquidate: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLendingLiquidateParameters<chain, account, chainOverride>,
  ) => Promise<WriteLendingLiquidateReturnType>;
  /**
   * Repays debt of an account that owes too much and takes collateral of that value and a bonus. Scope `Liquidate`.
   * Emits `Liquidated`, and `LossWrittenOff` when debt is left without collateral.
   */
  writeLendingLiquidateSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLendingLiquidateSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteLendingLiquidateSyncReturnType>;
  /** Repays an account's debt, paid by the caller. Scope `Repay`. Emits `Repaid`. */
  writeLendingRepay: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLendingRepayParameters<chain, account, chainOverride>,
  ) => Promise<WriteLendingRepayReturnType>;
  /** Repays an account's debt, paid by the caller. Scope `Repay`. Emits `Repaid`. */
  writeLendingRepaySync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLendingRepaySyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteLendingRepaySyncReturnType>;
  /** Sets the terms, of open accounts too. Only as a scheduled change. Scope `Govern`. Emits `MarketTermsSet`. */
  writeLendingSetMarketTerms: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLendingSetMarketTermsParameters<chain, account, chainOverride>,
  ) => Promise<WriteLendingSetMarketTermsReturnType>;
  /** Sets the terms, of open accounts too. Only as a scheduled change. Scope `Govern`. Emits `MarketTermsSet`. */
  writeLendingSetMarketTermsSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLendingSetMarketTermsSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteLendingSetMarketTermsSyncReturnType>;
  /** Lends `amount` to the market. Scope `Enter`. Emits `Supplied`. */
  writeLendingSupply: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLendingSupplyParameters<chain, account, chainOverride>,
  ) => Promise<WriteLendingSupplyReturnType>;
  /** Lends `amount` to the market. Scope `Enter`. Emits `Supplied`. */
  writeLendingSupplySync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLendingSupplySyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteLendingSupplySyncReturnType>;
  /** Gives shares back and pays all they are worth, or refuses. Scope `Exit`. Emits `Withdrawn`. */
  writeLendingWithdraw: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLendingWithdrawParameters<chain, account, chainOverride>,
  ) => Promise<WriteLendingWithdrawReturnType>;
  /** Gives shares back and pays all they are worth, or refuses. Scope `Exit`. Emits `Withdrawn`. */
  writeLendingWithdrawSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLendingWithdrawSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteLendingWithdrawSyncReturnType>;
  /**
   * Takes the caller's collateral back. Scope `Trade` while the caller owes something, `Exit` otherwise. Emits
   * `CollateralWithdrawn`.
   */
  writeLendingWithdrawCollateral: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLendingWithdrawCollateralParameters<chain, account, chainOverride>,
  ) => Promise<WriteLendingWithdrawCollateralReturnType>;
  /**
   * Takes the caller's collateral back. Scope `Trade` while the caller owes something, `Exit` otherwise. Emits
   * `CollateralWithdrawn`.
   */
  writeLendingWithdrawCollateralSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLendingWithdrawCollateralSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteLendingWithdrawCollateralSyncReturnType>;
  /** Gives shares back; what does not fit under the limit waits in escrow. Scope `Exit`. Emits `Withdrawn`. */
  writeLendingRequestWithdraw: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLendingRequestWithdrawParameters<chain, account, chainOverride>,
  ) => Promise<WriteLendingRequestWithdrawReturnType>;
  /** Gives shares back; what does not fit under the limit waits in escrow. Scope `Exit`. Emits `Withdrawn`. */
  writeLendingRequestWithdrawSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLendingRequestWithdrawSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteLendingRequestWithdrawSyncReturnType>;
  /** Alters the bounds. Only as a scheduled change. */
  writeLendingSetContainmentBounds: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLendingSetContainmentBoundsParameters<chain, account, chainOverride>,
  ) => Promise<WriteLendingSetContainmentBoundsReturnType>;
  /** Alters the bounds. Only as a scheduled change. */
  writeLendingSetContainmentBoundsSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteLendingSetContainmentBoundsSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteLendingSetContainmentBoundsSyncReturnType>;
  /** Exercises the router's seat on the host of a feed, before its deadline. Anyone. */
  writeRouterDrillHost: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteRouterDrillHostParameters<chain, account, chainOverride>,
  ) => Promise<WriteRouterDrillHostReturnType>;
  /** Exercises the router's seat on the host of a feed, before its deadline. Anyone. */
  writeRouterDrillHostSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteRouterDrillHostSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteRouterDrillHostSyncReturnType>;
  /** Pokes a feed, and closes the scopes of its host as long as the feed is latched. Anyone. */
  writeRouterPokeAndContain: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteRouterPokeAndContainParameters<chain, account, chainOverride>,
  ) => Promise<WriteRouterPokeAndContainReturnType>;
  /** Pokes a feed, and closes the scopes of its host as long as the feed is latched. Anyone. */
  writeRouterPokeAndContainSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteRouterPokeAndContainSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteRouterPokeAndContainSyncReturnType>;
  /** Alters the bounds. Only as a scheduled change. */
  writeRouterSetContainmentBounds: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteRouterSetContainmentBoundsParameters<chain, account, chainOverride>,
  ) => Promise<WriteRouterSetContainmentBoundsReturnType>;
  /** Alters the bounds. Only as a scheduled change. */
  writeRouterSetContainmentBoundsSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteRouterSetContainmentBoundsSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteRouterSetContainmentBoundsSyncReturnType>;
  /** Sets what a trip of a feed closes elsewhere. Only as a scheduled change. */
  writeRouterSetHostLink: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteRouterSetHostLinkParameters<chain, account, chainOverride>,
  ) => Promise<WriteRouterSetHostLinkReturnType>;
  /** Sets what a trip of a feed closes elsewhere. Only as a scheduled change. */
  writeRouterSetHostLinkSync: <chainOverride extends Chain | undefined = undefined>(
    parameters: WriteRouterSetHostLinkSyncParameters<chain, account, chainOverride>,
  ) => Promise<WriteRouterSetHostLinkSyncReturnType>;
};

export function generatedWalletActions<chain extends Chain | undefined, account extends Account | undefined>(
  client: Client<Transport, chain, account>,
): GeneratedWalletActions<chain, account> {
  return {
    writeContain: (parameters) => writeContain(client, parameters),
    writeContainSync: (parameters) => writeContainSync(client, parameters),
    writeCancelChange: (parameters) => writeCancelChange(client, parameters),
    writeCancelChangeSync: (parameters) => writeCancelChangeSync(client, parameters),
    writeExecuteChange: (parameters) => writeExecuteChange(client, parameters),
    writeExecuteChangeSync: (parameters) => writeExecuteChangeSync(client, parameters),
    writeScheduleChange: (parameters) => writeScheduleChange(client, parameters),
    writeScheduleChangeSync: (parameters) => writeScheduleChangeSync(client, parameters),
    writeSetChangeDelays: (parameters) => writeSetChangeDelays(client, parameters),
    writeSetChangeDelaysSync: (parameters) => writeSetChangeDelaysSync(client, parameters),
    writeVetoChange: (parameters) => writeVetoChange(client, parameters),
    writeVetoChangeSync: (parameters) => writeVetoChangeSync(client, parameters),
    writeWaiveChangeVeto: (parameters) => writeWaiveChangeVeto(client, parameters),
    writeWaiveChangeVetoSync: (parameters) => writeWaiveChangeVetoSync(client, parameters),
    writeGuardianDrill: (parameters) => writeGuardianDrill(client, parameters),
    writeGuardianDrillSync: (parameters) => writeGuardianDrillSync(client, parameters),
    writeGuardianPause: (parameters) => writeGuardianPause(client, parameters),
    writeGuardianPauseSync: (parameters) => writeGuardianPauseSync(client, parameters),
    writeGuardianPauseMany: (parameters) => writeGuardianPauseMany(client, parameters),
    writeGuardianPauseManySync: (parameters) => writeGuardianPauseManySync(client, parameters),
    writeRemoveGuardian: (parameters) => writeRemoveGuardian(client, parameters),
    writeRemoveGuardianSync: (parameters) => writeRemoveGuardianSync(client, parameters),
    writeReplaceGuardian: (parameters) => writeReplaceGuardian(client, parameters),
    writeReplaceGuardianSync: (parameters) => writeReplaceGuardianSync(client, parameters),
    writeSetGuardian: (parameters) => writeSetGuardian(client, parameters),
    writeSetGuardianSync: (parameters) => writeSetGuardianSync(client, parameters),
    writeSetGuardianBudget: (parameters) => writeSetGuardianBudget(client, parameters),
    writeSetGuardianBudgetSync: (parameters) => writeSetGuardianBudgetSync(client, parameters),
    writeBatchDrill: (parameters) => writeBatchDrill(client, parameters),
    writeBatchDrillSync: (parameters) => writeBatchDrillSync(client, parameters),
    writeBatchDrillAll: (parameters) => writeBatchDrillAll(client, parameters),
    writeBatchDrillAllSync: (parameters) => writeBatchDrillAllSync(client, parameters),
    writeBatchPause: (parameters) => writeBatchPause(client, parameters),
    writeBatchPauseSync: (parameters) => writeBatchPauseSync(client, parameters),
    writeBatchPauseAll: (parameters) => writeBatchPauseAll(client, parameters),
    writeBatchPauseAllSync: (parameters) => writeBatchPauseAllSync(client, parameters),
    writeBatchRegisterHost: (parameters) => writeBatchRegisterHost(client, parameters),
    writeBatchRegisterHostSync: (parameters) => writeBatchRegisterHostSync(client, parameters),
    writeBatchRemoveHost: (parameters) => writeBatchRemoveHost(client, parameters),
    writeBatchRemoveHostSync: (parameters) => writeBatchRemoveHostSync(client, parameters),
    writeBatchSetOperator: (parameters) => writeBatchSetOperator(client, parameters),
    writeBatchSetOperatorSync: (parameters) => writeBatchSetOperatorSync(client, parameters),
    writeExecuteUnpause: (parameters) => writeExecuteUnpause(client, parameters),
    writeExecuteUnpauseSync: (parameters) => writeExecuteUnpauseSync(client, parameters),
    writeProposeUnpause: (parameters) => writeProposeUnpause(client, parameters),
    writeProposeUnpauseSync: (parameters) => writeProposeUnpauseSync(client, parameters),
    writeSetUnpauseTimes: (parameters) => writeSetUnpauseTimes(client, parameters),
    writeSetUnpauseTimesSync: (parameters) => writeSetUnpauseTimesSync(client, parameters),
    writeVetoUnpause: (parameters) => writeVetoUnpause(client, parameters),
    writeVetoUnpauseSync: (parameters) => writeVetoUnpauseSync(client, parameters),
    writeWithdrawUnpause: (parameters) => writeWithdrawUnpause(client, parameters),
    writeWithdrawUnpauseSync: (parameters) => writeWithdrawUnpauseSync(client, parameters),
    writeOutflowHoldClaims: (parameters) => writeOutflowHoldClaims(client, parameters),
    writeOutflowHoldClaimsSync: (parameters) => writeOutflowHoldClaimsSync(client, parameters),
    writeLatchOutflow: (parameters) => writeLatchOutflow(client, parameters),
    writeLatchOutflowSync: (parameters) => writeLatchOutflowSync(client, parameters),
    writeOutflowPassClaim: (parameters) => writeOutflowPassClaim(client, parameters),
    writeOutflowPassClaimSync: (parameters) => writeOutflowPassClaimSync(client, parameters),
    writeOutflowQuarantineClaims: (parameters) => writeOutflowQuarantineClaims(client, parameters),
    writeOutflowQuarantineClaimsSync: (parameters) => writeOutflowQuarantineClaimsSync(client, parameters),
    writeOutflowRecoverQuarantined: (parameters) => writeOutflowRecoverQuarantined(client, parameters),
    writeOutflowRecoverQuarantinedSync: (parameters) => writeOutflowRecoverQuarantinedSync(client, parameters),
    writeSetOutflowEscalation: (parameters) => writeSetOutflowEscalation(client, parameters),
    writeSetOutflowEscalationSync: (parameters) => writeSetOutflowEscalationSync(client, parameters),
    writeSetOutflowRescue: (parameters) => writeSetOutflowRescue(client, parameters),
    writeSetOutflowRescueSync: (parameters) => writeSetOutflowRescueSync(client, parameters),
    writeSetOutflowTerms: (parameters) => writeSetOutflowTerms(client, parameters),
    writeSetOutflowTermsSync: (parameters) => writeSetOutflowTermsSync(client, parameters),
    writeSetOutflowWeight: (parameters) => writeSetOutflowWeight(client, parameters),
    writeSetOutflowWeightSync: (parameters) => writeSetOutflowWeightSync(client, parameters),
    writeOutflowSkipClaim: (parameters) => writeOutflowSkipClaim(client, parameters),
    writeOutflowSkipClaimSync: (parameters) => writeOutflowSkipClaimSync(client, parameters),
    writeSetLiquidationTerms: (parameters) => writeSetLiquidationTerms(client, parameters),
    writeSetLiquidationTermsSync: (parameters) => writeSetLiquidationTermsSync(client, parameters),
    writeSetOutflowPerimeter: (parameters) => writeSetOutflowPerimeter(client, parameters),
    writeSetOutflowPerimeterSync: (parameters) => writeSetOutflowPerimeterSync(client, parameters),
    writeEscrowCollect: (parameters) => writeEscrowCollect(client, parameters),
    writeEscrowCollectSync: (parameters) => writeEscrowCollectSync(client, parameters),
    writeEscrowExpire: (parameters) => writeEscrowExpire(client, parameters),
    writeEscrowExpireSync: (parameters) => writeEscrowExpireSync(client, parameters),
    writeEscrowFreeze: (parameters) => writeEscrowFreeze(client, parameters),
    writeEscrowFreezeSync: (parameters) => writeEscrowFreezeSync(client, parameters),
    writeEscrowHold: (parameters) => writeEscrowHold(client, parameters),
    writeEscrowHoldSync: (parameters) => writeEscrowHoldSync(client, parameters),
    writeEscrowOpen: (parameters) => writeEscrowOpen(client, parameters),
    writeEscrowOpenSync: (parameters) => writeEscrowOpenSync(client, parameters),
    writeEscrowPushWithCall: (parameters) => writeEscrowPushWithCall(client, parameters),
    writeEscrowPushWithCallSync: (parameters) => writeEscrowPushWithCallSync(client, parameters),
    writeEscrowQuarantine: (parameters) => writeEscrowQuarantine(client, parameters),
    writeEscrowQuarantineSync: (parameters) => writeEscrowQuarantineSync(client, parameters),
    writeEscrowRecover: (parameters) => writeEscrowRecover(client, parameters),
    writeEscrowRecoverSync: (parameters) => writeEscrowRecoverSync(client, parameters),
    writeEscrowRelease: (parameters) => writeEscrowRelease(client, parameters),
    writeEscrowReleaseSync: (parameters) => writeEscrowReleaseSync(client, parameters),
    writeEscrowReleaseWithCall: (parameters) => writeEscrowReleaseWithCall(client, parameters),
    writeEscrowReleaseWithCallSync: (parameters) => writeEscrowReleaseWithCallSync(client, parameters),
    writeEscrowRetry: (parameters) => writeEscrowRetry(client, parameters),
    writeEscrowRetrySync: (parameters) => writeEscrowRetrySync(client, parameters),
    writeEscrowSkip: (parameters) => writeEscrowSkip(client, parameters),
    writeEscrowSkipSync: (parameters) => writeEscrowSkipSync(client, parameters),
    writeAcceptOwnership: (parameters) => writeAcceptOwnership(client, parameters),
    writeAcceptOwnershipSync: (parameters) => writeAcceptOwnershipSync(client, parameters),
    writeRenounceOwnership: (parameters) => writeRenounceOwnership(client, parameters),
    writeRenounceOwnershipSync: (parameters) => writeRenounceOwnershipSync(client, parameters),
    writeSetCouncil: (parameters) => writeSetCouncil(client, parameters),
    writeSetCouncilSync: (parameters) => writeSetCouncilSync(client, parameters),
    writeTransferOwnership: (parameters) => writeTransferOwnership(client, parameters),
    writeTransferOwnershipSync: (parameters) => writeTransferOwnershipSync(client, parameters),
    writeOracleDistrustFeed: (parameters) => writeOracleDistrustFeed(client, parameters),
    writeOracleDistrustFeedSync: (parameters) => writeOracleDistrustFeedSync(client, parameters),
    writeOraclePoke: (parameters) => writeOraclePoke(client, parameters),
    writeOraclePokeSync: (parameters) => writeOraclePokeSync(client, parameters),
    writeOracleRebaseAnchor: (parameters) => writeOracleRebaseAnchor(client, parameters),
    writeOracleRebaseAnchorSync: (parameters) => writeOracleRebaseAnchorSync(client, parameters),
    writeOracleRemoveFeed: (parameters) => writeOracleRemoveFeed(client, parameters),
    writeOracleRemoveFeedSync: (parameters) => writeOracleRemoveFeedSync(client, parameters),
    writeOracleSetFeed: (parameters) => writeOracleSetFeed(client, parameters),
    writeOracleSetFeedSync: (parameters) => writeOracleSetFeedSync(client, parameters),
    writeOracleSetSecondFeed: (parameters) => writeOracleSetSecondFeed(client, parameters),
    writeOracleSetSecondFeedSync: (parameters) => writeOracleSetSecondFeedSync(client, parameters),
    writeOracleSyncAnchor: (parameters) => writeOracleSyncAnchor(client, parameters),
    writeOracleSyncAnchorSync: (parameters) => writeOracleSyncAnchorSync(client, parameters),
    writeOracleTrustFeed: (parameters) => writeOracleTrustFeed(client, parameters),
    writeOracleTrustFeedSync: (parameters) => writeOracleTrustFeedSync(client, parameters),
    writeBridgeDeliver: (parameters) => writeBridgeDeliver(client, parameters),
    writeBridgeDeliverSync: (parameters) => writeBridgeDeliverSync(client, parameters),
    writeBridgeDeposit: (parameters) => writeBridgeDeposit(client, parameters),
    writeBridgeDepositSync: (parameters) => writeBridgeDepositSync(client, parameters),
    writeBridgeSetContainmentBounds: (parameters) => writeBridgeSetContainmentBounds(client, parameters),
    writeBridgeSetContainmentBoundsSync: (parameters) => writeBridgeSetContainmentBoundsSync(client, parameters),
    writeBridgeSetMessenger: (parameters) => writeBridgeSetMessenger(client, parameters),
    writeBridgeSetMessengerSync: (parameters) => writeBridgeSetMessengerSync(client, parameters),
    writeVaultAddYield: (parameters) => writeVaultAddYield(client, parameters),
    writeVaultAddYieldSync: (parameters) => writeVaultAddYieldSync(client, parameters),
    writeVaultApprove: (parameters) => writeVaultApprove(client, parameters),
    writeVaultApproveSync: (parameters) => writeVaultApproveSync(client, parameters),
    writeVaultDeposit: (parameters) => writeVaultDeposit(client, parameters),
    writeVaultDepositSync: (parameters) => writeVaultDepositSync(client, parameters),
    writeVaultMint: (parameters) => writeVaultMint(client, parameters),
    writeVaultMintSync: (parameters) => writeVaultMintSync(client, parameters),
    writeVaultRedeem: (parameters) => writeVaultRedeem(client, parameters),
    writeVaultRedeemSync: (parameters) => writeVaultRedeemSync(client, parameters),
    writeVaultTransfer: (parameters) => writeVaultTransfer(client, parameters),
    writeVaultTransferSync: (parameters) => writeVaultTransferSync(client, parameters),
    writeVaultTransferFrom: (parameters) => writeVaultTransferFrom(client, parameters),
    writeVaultTransferFromSync: (parameters) => writeVaultTransferFromSync(client, parameters),
    writeVaultWithdraw: (parameters) => writeVaultWithdraw(client, parameters),
    writeVaultWithdrawSync: (parameters) => writeVaultWithdrawSync(client, parameters),
    writeVaultRequestExit: (parameters) => writeVaultRequestExit(client, parameters),
    writeVaultRequestExitSync: (parameters) => writeVaultRequestExitSync(client, parameters),
    writeVaultSetContainmentBounds: (parameters) => writeVaultSetContainmentBounds(client, parameters),
    writeVaultSetContainmentBoundsSync: (parameters) => writeVaultSetContainmentBoundsSync(client, parameters),
    writeLendingBorrow: (parameters) => writeLendingBorrow(client, parameters),
    writeLendingBorrowSync: (parameters) => writeLendingBorrowSync(client, parameters),
    writeLendingDepositCollateral: (parameters) => writeLendingDepositCollateral(client, parameters),
    writeLendingDepositCollateralSync: (parameters) => writeLendingDepositCollateralSync(client, parameters),
    writeLendingLiquidate: (parameters) => writeLendingLiquidate(client, parameters),
    writeLendingLiquidateSync: (parameters) => writeLendingLiquidateSync(client, parameters),
    writeLendingRepay: (parameters) => writeLendingRepay(client, parameters),
    writeLendingRepaySync: (parameters) => writeLendingRepaySync(client, parameters),
    writeLendingSetMarketTerms: (parameters) => writeLendingSetMarketTerms(client, parameters),
    writeLendingSetMarketTermsSync: (parameters) => writeLendingSetMarketTermsSync(client, parameters),
    writeLendingSupply: (parameters) => writeLendingSupply(client, parameters),
    writeLendingSupplySync: (parameters) => writeLendingSupplySync(client, parameters),
    writeLendingWithdraw: (parameters) => writeLendingWithdraw(client, parameters),
    writeLendingWithdrawSync: (parameters) => writeLendingWithdrawSync(client, parameters),
    writeLendingWithdrawCollateral: (parameters) => writeLendingWithdrawCollateral(client, parameters),
    writeLendingWithdrawCollateralSync: (parameters) => writeLendingWithdrawCollateralSync(client, parameters),
    writeLendingRequestWithdraw: (parameters) => writeLendingRequestWithdraw(client, parameters),
    writeLendingRequestWithdrawSync: (parameters) => writeLendingRequestWithdrawSync(client, parameters),
    writeLendingSetContainmentBounds: (parameters) => writeLendingSetContainmentBounds(client, parameters),
    writeLendingSetContainmentBoundsSync: (parameters) => writeLendingSetContainmentBoundsSync(client, parameters),
    writeRouterDrillHost: (parameters) => writeRouterDrillHost(client, parameters),
    writeRouterDrillHostSync: (parameters) => writeRouterDrillHostSync(client, parameters),
    writeRouterPokeAndContain: (parameters) => writeRouterPokeAndContain(client, parameters),
    writeRouterPokeAndContainSync: (parameters) => writeRouterPokeAndContainSync(client, parameters),
    writeRouterSetContainmentBounds: (parameters) => writeRouterSetContainmentBounds(client, parameters),
    writeRouterSetContainmentBoundsSync: (parameters) => writeRouterSetContainmentBoundsSync(client, parameters),
    writeRouterSetHostLink: (parameters) => writeRouterSetHostLink(client, parameters),
    writeRouterSetHostLinkSync: (parameters) => writeRouterSetHostLinkSync(client, parameters),
  };
}
