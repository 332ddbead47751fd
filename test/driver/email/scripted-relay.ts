import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface ScriptedRelay {
  port: number;
  /** The lines that came, those of the message included. */
  seen: string[];
  close(): Promise<void>;
}

/** What to answer to a command (its first word, `MESSAGE` for the final dot); null hangs up without a word. */
export type Script = Readonly<Record<string, string | null>>;

const polite: Script = {
  EHLO: '250 relay.test',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
  MESSAGE: '250 queued as 77',
  QUIT: '221 bye',
};

/** An SMTP server that misbehaves on command, for what a good one never does. */
export async function startScriptedRelay(script: Script): Promise<ScriptedRelay> {
  const answers = { ...polite, ...script };
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.write('220 relay.test\r\n');
    converse(socket, answers, seen);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    close: async () => {
      for (const socket of sockets) {
        socket.destroy();
      }
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function converse(socket: Socket, answers: Script, seen: string[]): void {
  let buffered = '';
  let inMessage = false;
  const answer = (command: string): void => {
    const text = answers[command];
    if (text === null) {
      socket.destroy();
    } else {
      socket.write(`${text ?? '502 what?'}\r\n`);
      inMessage = command === 'DATA' && text?.startsWith('354') === true;
    }
  };
  socket.on('data', (chunk) => {
    buffered += chunk.toString();
    for (let end = buffered.indexOf('\r\n'); end >= 0; end = buffered.indexOf('\r\n')) {
      const line = buffered.slice(0, end);
      buffered = buffered.slice(end + 2);
      seen.push(line);
      if (!inMessage) {
        answer(line.split(' ')[0]?.toUpperCase() ?? '');
      } else if (line === '.') {
        inMessage = false;
        answer('MESSAGE');
      }
    }
  });
}
