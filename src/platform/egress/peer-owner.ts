import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { endianness } from 'node:os';

/** Linux's list of IPv4 TCP sockets with the user each belongs to (proc_pid_net(5)). */
const socketTable = '/proc/net/tcp';
const established = '01';

/** `127.0.0.1`, 8080 → `0100007F:1F90`, as the kernel of this machine writes it. */
function tableAddress(address: string, port: number): string {
  const bytes = address.split('.').map((byte) => Number(byte).toString(16).padStart(2, '0'));
  const ordered = endianness() === 'LE' ? bytes.toReversed() : bytes;
  return `${ordered.join('')}:${port.toString(16).padStart(4, '0')}`.toUpperCase();
}

/** The user who holds the other end of a loopback connection; null when the table does not tell. */
async function ownerOfPeer({
  localAddress,
  localPort,
  remoteAddress,
  remotePort,
}: Socket): Promise<number | null> {
  if (remoteAddress === undefined || remotePort === undefined) return null;
  const peer = `${tableAddress(remoteAddress, remotePort)} ${tableAddress(localAddress ?? '', localPort ?? 0)}`;
  const table = await readFile(socketTable, 'latin1').catch(() => '');
  const start = table.indexOf(`: ${peer} `);
  if (start === -1) return null;
  const [, , , state, , , , uid] = table.slice(start, table.indexOf('\n', start)).split(/\s+/);
  // Only an established socket has an owner; one that is closing is listed under user 0.
  return state === established ? Number(uid) : null;
}

/** Whether this system tells who holds the other end of a loopback connection. */
export function knowsPeers(): Promise<boolean> {
  return readFile(socketTable).then(
    () => process.geteuid !== undefined,
    () => false,
  );
}

/** Whether the other end of a loopback connection belongs to the user this process runs as. */
export async function isOwnPeer(socket: Socket): Promise<boolean> {
  const owner = await ownerOfPeer(socket);
  return owner !== null && owner === process.geteuid?.();
}
