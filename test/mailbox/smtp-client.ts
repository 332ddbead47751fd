import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** A client that says what it is told, also what no library would say. */
export interface SmtpClient {
  /** The server's first line. */
  greeting: string;
  /** Sends one line and returns the whole reply. */
  say(line: string): Promise<string>;
  /** EHLO, MAIL, RCPT and DATA, one after the other; returns the replies. */
  envelope(from: string, ...to: string[]): Promise<string[]>;
  /** After DATA: the message and the final dot; returns the reply. */
  message(text: string | Buffer): Promise<string>;
  write(data: string | Buffer): void;
  upgrade(ca: string): Promise<void>;
  hangUp(): void;
}

export async function dial(port: number): Promise<SmtpClient> {
  let socket: Socket = connect(port, '127.0.0.1');
  let reply = listen(socket);
  const greeting = await reply();
  const say = (line: string): Promise<string> => {
    socket.write(`${line}\r\n`);
    return reply();
  };
  return {
    greeting,
    say,
    envelope: async (from, ...to) => {
      const replies = [await say('EHLO client.test'), await say(`MAIL FROM:<${from}>`)];
      for (const address of to) {
        replies.push(await say(`RCPT TO:<${address}>`));
      }
      return [...replies, await say('DATA')];
    },
    message: (text) => {
      socket.write(text);
      return say('\r\n.');
    },
    write: (data) => {
      socket.write(data);
    },
    upgrade: async (ca) => {
      await say('STARTTLS');
      socket.removeAllListeners();
      const secure = connectTls({ socket, ca, servername: 'mail.test' });
      await once(secure, 'secureConnect');
      socket = secure;
      reply = listen(socket);
    },
    hangUp: () => socket.destroy(),
  };
}

/** Each call resolves with the next complete reply; an ended connection is the reply `<closed>`. */
function listen(socket: Socket): () => Promise<string> {
  let text = '';
  let ended = false;
  let wake = (): void => undefined;
  const end = (): void => {
    ended = true;
    wake();
  };
  socket.on('data', (chunk) => {
    text += chunk.toString();
    wake();
  });
  socket.on('close', end);
  socket.on('error', end);
  return async () => {
    for (;;) {
      const whole = /^(?:\d{3}-[^\n]*\n)*\d{3} [^\n]*\n/.exec(text)?.[0];
      if (whole !== undefined) {
        text = text.slice(whole.length);
        return whole.trim();
      }
      if (ended) {
        return '<closed>';
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
}
