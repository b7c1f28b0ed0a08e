import type { Address } from 'viem';
import { getHost } from '../status/host.js';
import { findSender } from './accounts/sender.js';
import { connectNode } from './node/connect.js';
import { globalOptions, type RawOptions } from './options.js';
import { createProgress } from './progress.js';
import { send } from './send/send.js';
import type { Connection, Context, Io, Node } from './types.js';
import { OptionMissingError } from './usage.js';

/** Everything that a command is run with. Each question to the outside is asked once, and only when it is needed. */
export function createContext(raw: RawOptions, io: Io): Context {
  const options = globalOptions(raw, io.env);
  const progress = createProgress(io);
  const node = once(() => connectNode(options));
  return {
    options,
    io,
    progress,
    connectNode: node,
    connect: once(() => connectHost(node, options.host)),
    sender: async () => (await findSender(options, io)).address,
    send: async (intent) => send(intent, { options, io, progress, node }),
  };
}

async function connectHost(connect: () => Promise<Node>, address: Address | undefined): Promise<Connection> {
  if (address === undefined)
    throw new OptionMissingError({ option: '--host <address>', env: 'BULKHEAD_HOST', what: 'The protected contract' });
  const node = await connect();
  const hostInfo = await getHost(node.client, { address });
  return { ...node, host: hostInfo.address, hostInfo };
}

function once<value>(make: () => Promise<value>): () => Promise<value> {
  let made: Promise<value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
