import { connect, type LookupFunction, type Socket } from 'node:net';
import { ReplyBenchError } from '../../domain/errors.ts';
import type { Address, Target } from './targets.ts';

/** Milliseconds until an unanswered connection is given up, all addresses together. */
const connectTimeout = 20_000;
/** Milliseconds until the next address of a name is tried beside a slow one. */
const attemptTimeout = 1500;

/** A lookup that knows one answer: what was checked is what is dialled. */
function pinned(addresses: readonly [Address, ...Address[]]): LookupFunction {
  return (_hostname, { all }, callback) => {
    if (all === true) callback(null, [...addresses]);
    else callback(null, addresses[0].address, addresses[0].family);
  };
}

/** Options for net, http and https that reach the target's checked addresses only; the name stays for Host and SNI. */
export function dialOptions({ hostname, port, addresses }: Target) {
  return {
    host: hostname,
    port,
    lookup: pinned(addresses),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: attemptTimeout,
  };
}

function timedOut(): ReplyBenchError {
  return new ReplyBenchError('unavailable', `No connection within ${connectTimeout / 1000} s.`);
}

/** Destroys a socket that does not connect in time; an established one may be silent for as long as it likes. */
export function limitConnecting(socket: Socket): void {
  if (!socket.connecting) return;
  const timer = setTimeout(() => socket.destroy(timedOut()), connectTimeout);
  const stop = () => clearTimeout(timer);
  socket.once('connect', stop).once('close', stop);
}

/** Opens a TCP connection that either side may half-close. */
export async function dial(target: Target): Promise<Socket> {
  const socket = connect({ ...dialOptions(target), allowHalfOpen: true, noDelay: true });
  limitConnecting(socket);
  await new Promise((resolve, reject) => {
    socket.once('connect', resolve).once('error', reject);
  });
  return socket;
}
