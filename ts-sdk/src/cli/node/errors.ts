/** What can be wrong with a node. Each says where it was asked, and never with which key. */
import { BulkheadToolError } from '../../errors/tool.js';

type At = { at: string };

/** Nobody answers there, or a server that says it cannot. */
export class NodeUnreachableError extends BulkheadToolError {
  constructor({ at, reason, cause }: At & { reason: string; cause?: Error | undefined }) {
    super('NodeUnreachableError', `The node at ${at} cannot be reached: ${reason}.`, {
      nextStep: 'Check the address and the network, or give another node with --rpc. Nothing was sent.',
      cause,
    });
  }
}

/** No answer within the time that we wait. */
export class NodeTimeoutError extends BulkheadToolError {
  constructor({ at, seconds, cause }: At & { seconds: number; cause?: Error | undefined }) {
    super('NodeTimeoutError', `The node at ${at} has not answered within ${seconds} s.`, {
      nextStep: 'Try again, wait longer with --timeout, or give another node with --rpc.',
      cause,
    });
  }
}

/** It wants to be asked less often. */
export class NodeRateLimitedError extends BulkheadToolError {
  constructor({ at, cause }: At & { cause?: Error | undefined }) {
    super('NodeRateLimitedError', `The node at ${at} refuses more requests for now (rate limit).`, {
      nextStep: 'Wait a minute, or give a node of your own with --rpc.',
      cause,
    });
  }
}

/** It answers, but not as a node does. */
export class NodeNonsenseError extends BulkheadToolError {
  constructor({ at, found, cause }: At & { found: string; cause?: Error | undefined }) {
    super('NodeNonsenseError', `What answers at ${at} is no Ethereum node: ${found}.`, {
      nextStep:
        "Check the address given with --rpc: often it is the page of a node's operator, or its path is missing.",
      cause,
    });
  }
}

/** It is a node, and declines this request. */
export class NodeRefusedError extends BulkheadToolError {
  constructor({ at, reason, cause }: At & { reason: string; cause?: Error | undefined }) {
    super('NodeRefusedError', `The node at ${at} declines: ${reason}.`, {
      nextStep: 'Check what this node allows and which key it wants, or give another node with --rpc.',
      cause,
    });
  }
}

/** The node belongs to another chain than the one that was named. */
export class WrongChainError extends BulkheadToolError {
  constructor({ expected, found }: { expected: number; found: number }) {
    super('WrongChainError', `The node has chain ${found}, but --chain says ${expected}.`, {
      nextStep: `Give a node of chain ${expected} with --rpc, or correct --chain.`,
    });
  }
}
