/** Options that every generated function takes beside the arguments of the contract's own function. */
import type {
  Abi,
  AbiFunction,
  AccessList,
  Account,
  Address,
  CallParameters,
  Chain,
  ContractEventName,
  DeriveChain,
  GetChainParameter,
  Hex,
  Log,
  ParseAccount,
} from 'viem';

/** Where the contract is. */
export type AddressOption = {
  /** The host, or whichever contract implements the function. */
  address: Address;
};

/** Options of a read: at which block, as whom, over which state. */
export type ReadOptions = AddressOption &
  Pick<CallParameters, 'account' | 'blockNumber' | 'blockTag' | 'stateOverride'>;

/**
 * One call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and the like. The ABI holds
 * the function and, untold to the compiler, all errors of the suite.
 */
export type Call<abi extends readonly [AbiFunction], args extends readonly unknown[]> = {
  address: Address;
  abi: abi;
  functionName: abi[0]['name'];
  args: args;
  /** The address once more, under the name that transactions give it. */
  to: Address;
  data: Hex;
};

/** A call that may bring value along. */
export type PayableCall<abi extends readonly [AbiFunction], args extends readonly unknown[]> = Call<abi, args> &
  ValueOption;

type TransactionOptions = RequestOptions & {
  accessList?: AccessList | undefined;
  /** Wei per gas, for chains without EIP-1559. */
  gasPrice?: bigint | undefined;
  /** Wei per gas. */
  maxFeePerGas?: bigint | undefined;
  /** Wei per gas. */
  maxPriorityFeePerGas?: bigint | undefined;
};

/** Options that every kind of transaction has. */
type RequestOptions = {
  /** Appended to the calldata. */
  dataSuffix?: Hex | undefined;
  /** Gas limit. Estimated when it is absent. */
  gas?: bigint | undefined;
  nonce?: number | undefined;
};

/** Value that goes with a call of a payable function. */
export type ValueOption = {
  /** Wei. */
  value?: bigint | undefined;
};

export type SimulateOptions<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = AddressOption &
  TransactionOptions &
  Pick<CallParameters, 'blockNumber' | 'blockTag' | 'stateOverride'> & {
    /** Who would send it. The client's account when it is absent. */
    account?: accountOverride | undefined;
    chain?: chainOverride | undefined;
  };

export type WriteOptions<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = AddressOption & TransactionOptions & AccountOption<account> & GetChainParameter<chain, chainOverride>;

/** Options of the wait for a receipt. */
export type WaitOptions = {
  /** Blocks that confirm it, its own included. One when it is absent. */
  confirmations?: number | undefined;
  /** Milliseconds between two looks. */
  pollingInterval?: number | undefined;
  /** Milliseconds after which the wait ends with an error; the transaction may still be mined. */
  timeout?: number | undefined;
};

/** A client without an account needs one in the call. */
type AccountOption<account extends Account | undefined> = [account] extends [undefined]
  ? { account: Account | Address }
  : { account?: Account | Address | undefined };

/** Options of a subscription to one event. */
export type WatchOptions<abi extends Abi, eventName extends ContractEventName<abi>> = {
  /** One contract, or several. */
  address: Address | Address[];
  /** Called with one or more new logs, in the order of the chain. */
  onLogs: (logs: EventLog<abi, eventName>[]) => void;
  onError?: ((error: Error) => void) | undefined;
  /** First block to look at. */
  fromBlock?: bigint | undefined;
  /** Whether logs that arrive together are handed over together. */
  batch?: boolean | undefined;
  /** Polls also where the transport could subscribe. */
  poll?: boolean | undefined;
  /** Milliseconds between two polls. */
  pollingInterval?: number | undefined;
};

/** Options of a search for past events. */
export type EventsOptions = {
  /** One contract, or several. */
  address: Address | Address[];
  /** First block, included. Without it only the latest block is searched. */
  fromBlock?: bigint | 'earliest' | undefined;
  /** Last block, included. */
  toBlock?: bigint | 'latest' | undefined;
  /** One block by its hash, instead of a range. */
  blockHash?: Hex | undefined;
};

/** A decoded log whose arguments are complete. */
export type EventLog<abi extends Abi, eventName extends ContractEventName<abi>> = Log<
  bigint,
  number,
  false,
  undefined,
  true,
  abi,
  eventName
>;

/**
 * What a simulation gives. The request goes untouched to `writeContract`; it is a plain type, because viem's own takes
 * the compiler a fifth of a second per function.
 */
export type Simulated<
  abi extends Abi,
  functionName extends string,
  args extends readonly unknown[],
  result,
  client extends { chain: Chain | undefined; account: Account | undefined },
  given extends { chain: Chain | undefined; account: Account | Address | null | undefined },
> = {
  /** What the call would return now. */
  result: result;
  request: AddressOption &
    RequestOptions & {
      abi: abi;
      functionName: functionName;
      args: args;
      chain: DeriveChain<client['chain'], given['chain']>;
      account: given['account'] extends Account | Address | null ? ParseAccount<given['account']> : client['account'];
    };
};
