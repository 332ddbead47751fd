import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** RFC 6455: the constant that a server hashes with the client's key. */
const handshakeGuid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/**
 * Takes web sockets on any path of a server: each short text message goes to `onText`, whose text is sent back.
 * Returns what ends those that are open, which the server's own closing does not.
 */
export function acceptSockets(server: Server, onText: (path: string, text: string) => string): () => void {
  const open = new Set<Duplex>();
  server.on('upgrade', (request, socket: Duplex) => {
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}${handshakeGuid}`)
      .digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    open.add(socket);
    socket.on('error', () => {});
    socket.on('data', (frame: Buffer) => {
      const text = textOf(frame);
      const answer = text === null ? '' : onText(request.url ?? '/', text);
      if (answer !== '')
        socket.write(Buffer.concat([Buffer.from([0x81, answer.length]), Buffer.from(answer)]));
    });
  });
  return () => {
    for (const socket of open) socket.destroy();
  };
}

/** The text of a whole masked frame; null for anything but text. */
function textOf(frame: Buffer): string | null {
  if ((frame[0] ?? 0) !== 0x81) return null;
  const short = (frame[1] ?? 0) & 0x7f;
  const length = short === 126 ? frame.readUInt16BE(2) : short;
  const start = short === 126 ? 4 : 2;
  const mask = frame.subarray(start, start + 4);
  const body = frame.subarray(start + 4, start + 4 + length);
  return Buffer.from(body.map((byte, index) => byte ^ (mask[index % 4] ?? 0))).toString('utf8');
}
