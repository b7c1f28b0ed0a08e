/** What the parts of the command line share. Types only: this file must cost nothing at start-up. */
import type { Address, Chain, Hash, Hex, PublicClient, TransactionReceipt, Transport } from 'viem';
import type { Host } from '../status/host.js';

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

/** Options that every command takes, as they are after checking. */
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
  /** Where the proposal for the Safe is written. */
  out?: string;
  /** Where the search for events starts; the host's first block when absent. */
  fromBlock?: bigint;
  /** Seconds to wait for each answer of the node. */
  timeout: number;
  /** Seconds to wait until a transaction is mined. */
  wait: number;
  /** Wei per gas at most; what the node suggests when absent. */
  maxFee?: bigint;
  /** Wei per gas for the block's builder; what the node suggests when absent. */
  priorityFee?: bigint;
};

export type ReadClient = PublicClient<Transport, Chain>;

/** A node that answers, on the chain that was asked for. */
export type Node = {
  client: ReadClient;
  /** Second of the latest block: commands reckon in the time of the chain. */
  now: number;
};

/** A node, and a contract on it that is one of ours. */
export type Connection = Node & { host: Address; hostInfo: Host };

/** What a command is run with. */
export type Context = {
  options: GlobalOptions;
  io: Io;
  /** Connects and checks the chain: for commands about no host. */
  connectNode: () => Promise<Node>;
  /** Connects, and checks chain, code and kind of contract before anything else is asked. */
  connect: () => Promise<Connection>;
  /** Address of the account that would send. Asks for no password. */
  sender: () => Promise<Address>;
  /** A line that replaces the last one, for long work. */
  progress: (text: string) => void;
  /** Shows, simulates, prices, asks, sends, waits. The one way to a transaction. */
  send: (intent: Intent) => Promise<Sent>;
};

/** A call, as the `.call` companion of a generated function gives it. */
export type TransactionCall = { to: Address; data: Hex; value?: bigint | undefined };

/** A transaction that a command wants. */
export type Intent = {
  /** What it will do, as a sentence in the future: `Closes Enter and Trade of the whole host until …`. */
  summary: string;
  call: TransactionCall;
  /** Facts worth knowing before the yes, one line each. */
  notes?: readonly string[] | undefined;
  /** Set when the chain is in the wanted state already: said, and nothing is sent. */
  alreadyDone?: string | undefined;
};

export type Sent =
  | { type: 'done'; reason: string }
  | { type: 'dryRun'; from: Address; to: Address; data: Hex; gas?: bigint; cost?: bigint }
  | { type: 'proposal'; safe: Address; file: string }
  | { type: 'mined'; hash: Hash; from: Address; receipt: TransactionReceipt };

/** What a command answers: one value for machines, one text for people. */
export type Result = {
  /** Bigints become decimal strings, times are Unix seconds, addresses have their checksum. */
  json: unknown;
  text: string;
  /** 0 when absent. See `exit.ts`. */
  exitCode?: number;
};

/** A command's work: its context, then what commander hands to an action (arguments, options, command). */
export type Handler<args extends readonly unknown[]> = (context: Context, ...args: args) => Promise<Result>;

/** What commands are registered with. */
export type Cli = {
  /** Makes an action of a handler: `command.action(cli.action(async (context, id, options) => …))`. */
  action: <args extends readonly unknown[]>(handler: Handler<args>) => (...args: args) => Promise<void>;
};
