/** Finds ports to listen on. */
import { createServer } from 'node:net';
import { PortBusyError } from './errors.js';

const HOST = '127.0.0.1';

/**
 * One port per chain: free ones, or `first` and those after it.
 *
 * @throws PortBusyError when one that was asked for is taken.
 */
export async function choosePorts(count: number, first: number | undefined): Promise<number[]> {
  const wanted = Array.from({ length: count }, (_, index) => (first === undefined ? 0 : first + index));
  // All at once, or the system may hand out the same free port twice.
  const tried = await Promise.allSettled(wanted.map(listen));
  const servers = tried.filter((result) => result.status === 'fulfilled').map((result) => result.value);
  await Promise.all(servers.map(({ close }) => close()));
  const busy = tried.findIndex((result) => result.status === 'rejected');
  if (busy >= 0) throw new PortBusyError(wanted[busy] ?? 0);
  return servers.map(({ port }) => port);
}

function listen(port: number): Promise<{ port: number; close: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, HOST, () => {
      const address = server.address();
      const close = () => new Promise<void>((closed) => server.close(() => closed()));
      resolve({ port: typeof address === 'object' && address !== null ? address.port : port, close });
    });
  });
}
