/** What the parts of the command line share. */
import type { Account, Address, Chain, Hash, Hex, PublicClient, TransactionReceipt, Transport } from 'viem';

/** The outside world, so that a test can be one. */
export type Io = {
  /** Results only: what `--json` promises to keep parseable. */
  stdout: (text: string) => void;
  /** Everything else: progress, questions, errors. */
  stderr: (text: string) => void;
  /** Answer to a question, or undefined where nobody can be asked. */
  ask: (question: string, options?: { secret?: boolean }) => Promise<string | undefined>;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  isTty: boolean;
};

/** Options that every command takes. */
export type GlobalOptions = {
  rpc?: string;
  /** Chain id that the node must have. */
  chain?: number;
  /** The protected contract. */
  host?: Address;
  json: boolean;
  dryRun: boolean;
  yes: boolean;
  /** Keystore file of the account that sends. */
  account?: string;
  /** Safe to propose for instead of sending. */
  safe?: Address;
  /** Where the search for events starts; the host's first block when absent. */
  fromBlock?: bigint;
};

export type ReadClient = PublicClient<Transport, Chain>;

/** What a command is run with. */
export type Context = {
  options: GlobalOptions;
  io: Io;
  /** Connects, and checks chain, code and kind of contract before anything else is asked. */
  connect: () => Promise<{ client: ReadClient; host: Address }>;
  /** A line that replaces the last one, for long work. */
  progress: (text: string) => void;
  /** Shows, simulates, prices, asks, sends, waits. The one way to a transaction. */
  send: (intent: Intent) => Promise<Sent>;
};

/** A transaction that a command wants. */
export type Intent = {
  /** What it will do, as a sentence in the future: `Closes Enter and Trade of the whole host until …`. */
  summary: string;
  /** What a `.call` companion gives. */
  call: { to: Address; data: Hex; value?: bigint | undefined };
  /** Set when the chain is in the wanted state already: said, and nothing is sent. */
  alreadyDone?: string | undefined;
};

export type Sent =
  | { type: 'done'; reason: string }
  | { type: 'dryRun'; gas: bigint; cost: bigint; from: Address }
  | { type: 'proposal'; file: string }
  | { type: 'mined'; hash: Hash; receipt: TransactionReceipt; account: Account };

/** What a command answers: one value for machines, one text for people. */
export type Result = {
  /** Bigints become decimal strings, times are Unix seconds, addresses have their checksum. */
  json: unknown;
  text: string;
  /** 0 when absent. See `exit.ts`. */
  exitCode?: number;
};
