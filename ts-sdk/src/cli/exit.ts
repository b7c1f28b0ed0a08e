/** What a command answers to the shell. Scripts rely on these: a number never changes its meaning. */
export const exitCodes = {
  done: 0,
  unexpected: 1,
  badInput: 2,
  node: 3,
  wrongTarget: 4,
  refused: 5,
  found: 6,
  notConfirmed: 7,
  notMined: 8,
} as const;

/** For `--help` and `docs/cli.md`. */
export const exitCodeMeanings: Readonly<Record<number, string>> = {
  0: 'done, or nothing to do',
  1: 'unexpected: please report it',
  2: 'bad input: option, address, file, account, password',
  3: 'node unreachable, too slow, rate limited, or answering nonsense',
  4: 'wrong target: chain, no code, no host, another version',
  5: 'refused by the contract in simulation; nothing was sent',
  6: 'checked, and something was found',
  7: 'not confirmed; nothing was sent',
  8: 'sent, but reverted or not seen in time',
};

/** Tool errors whose code is not that of bad input, by their names: so nobody has to load a class to be counted. */
export const exitCodesByName: Readonly<Record<string, number>> = {
  NodeUnreachableError: exitCodes.node,
  NodeTimeoutError: exitCodes.node,
  NodeRateLimitedError: exitCodes.node,
  NodeNonsenseError: exitCodes.node,
  NodeRefusedError: exitCodes.node,
  NoHistoryError: exitCodes.node,
  LogsRefusedError: exitCodes.node,
  WrongChainError: exitCodes.wrongTarget,
  NoCodeError: exitCodes.wrongTarget,
  NotAHostError: exitCodes.wrongTarget,
  HostVersionError: exitCodes.wrongTarget,
  ModuleMissingError: exitCodes.wrongTarget,
  SimulationRefusedError: exitCodes.refused,
  ContractRefusedError: exitCodes.refused,
  NotConfirmedError: exitCodes.notConfirmed,
  TransactionRevertedError: exitCodes.notMined,
  TransactionNotSeenError: exitCodes.notMined,
  TransactionReplacedError: exitCodes.notMined,
  UnexpectedError: exitCodes.unexpected,
};

/** Exit code of an error of the tools. */
export function exitCodeOf(error: { name: string }): number {
  return exitCodesByName[error.name] ?? exitCodes.badInput;
}
