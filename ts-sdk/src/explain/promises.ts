/** What `docs/promises.md` of the repository states, one sentence each; a test holds the two together. */
export const promises = {
  'CON-1': 'A scope is shut only until its time has come and opens by itself, without a transaction.',
  'CON-2': 'Containing again can lengthen and never shorten; what lengthens nothing changes nothing.',
  'CON-3':
    'Whatever is written, scopes can only reopen in a safe order: repaying before liquidating before trading, leaving before entering.',
  'CON-4': 'Borrowers who could not repay get time to do so before they can be liquidated, up to a cap.',
  'CON-5': 'The seconds that a scope was shut are counted, so that interest and deadlines can leave them out.',
  'CON-6': 'Replacing the implementation during an incident keeps what is contained.',
  'CON-7': 'The events alone suffice to rebuild the whole state.',
  'CON-8':
    'Anyone may trigger automatic closings, and yet their length and sum are bounded, and leaving and repaying are never among them.',
  'GUA-1': 'A guardian can close, within its scopes and its maximum, and can never open.',
  'GUA-2':
    'All fast guardians together keep a host shut for no more than a stated share of any window, graces apart, and none spends what another may need.',
  'GUA-3':
    'Leaving and repaying stay open unless the host lets a guardian close them; slowing outflow is always allowed.',
  'GUA-4': 'A guardian shows regularly that it could act; one that falls silent is replaced without a gap.',
  'GUA-5': 'Whether a pause would work, and why not, can be asked before it is needed.',
  'GUA-6': 'What weakens protection waits in public and can be vetoed; what strengthens it acts now.',
  'UNP-1': 'Opening early is a public plan with a delay, a veto and a window in which anyone can carry it out.',
  'UNP-2': 'A plan opens only the closings that it was made for; later ones outlive it.',
  'UNP-3': 'Vetoes cannot keep a host shut for ever.',
  'UNP-4': 'A plan reopens in the safe order and in one transaction.',
  'UNP-5': 'A signature from before an incident opens nothing after it.',
  'OUT-1':
    'Over any stretch of time no more leaves than burst plus refill plus what came in, and all lanes of an asset respect one stated limit.',
  'OUT-2': 'Inflow gives capacity back, and a round trip inside one transaction neither adds nor removes any.',
  'OUT-3':
    'A limit is an amount or a share of liquidity sampled before the flow, so that it cannot be pumped up first.',
  'OUT-4':
    'Exact entry points pay all or refuse; delaying ones pay what fits and queue the rest, or all of it where a call comes along.',
  'OUT-5': 'A queued claim has a place in line that moves with the refill, and its longest wait can be asked.',
  'OUT-6':
    'A claim can be held once and for a bounded time; only a delayed decision quarantines it, and no one can cancel it.',
  'OUT-7': 'Small exits have a lane of their own that large ones cannot drain.',
  'OUT-8':
    'An outflow that comes near the limit latches its lane and still succeeds; several lanes at once latch the host.',
  'OUT-9': 'What counts is what really moved, whatever the token does, and minting by the host counts as outflow.',
  'OUT-10': 'An asset without limits does not move; lowering a limit acts now, raising it waits.',
  'OUT-11': 'A refusal says what would fit and when, and both can be asked beforehand.',
  'OUT-12': 'The same arithmetic is there as a module to inherit and as a value to embed.',
  'OUT-13': 'Liquidators are paid from a lane that nothing else uses.',
  'ORA-1': 'A price is checked for sign, age, bounds, distance, agreement, sequencer and confidence before it is used.',
  'ORA-2':
    'The reference that prices are compared with moves no faster than a stated slope, however often it is observed.',
  'ORA-3': 'Without the second source nothing more is accepted than with it, and risk cannot be raised.',
  'ORA-4': 'In doubt each purpose gets the price that protects the protocol for that purpose.',
  'ORA-5':
    'A bad price is refused where it is read; making that durable is open to all, and repaying is never closed by it.',
  'ORA-6': 'A fast market does not latch, disagreement does, and every halt of liquidations ends.',
  'ORA-7': 'A new feed or bound is held against the live price before it is accepted.',
  'ORA-8':
    'The state of a feed can be read with its reason and its way back; manual and automatic trips do not undo each other.',
  'ORA-9': 'Recorded oracle incidents trip it, and recorded calm does not.',
  'ORA-10': 'As a drop-in feed it serves one purpose and is silent for a bounded time at most.',
} as const;

/** Id of a promise, such as `OUT-11`. */
export type PromiseId = keyof typeof promises;
