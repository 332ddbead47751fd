/** Sends POST requests over kept connections for some seconds and tells its parent how many were answered with 202. */
import { Agent, request } from 'node:http';

interface Load {
  url: string;
  key: string;
  body: string;
  seconds: number;
  connections: number;
}

const { url, key, body, seconds, connections } = JSON.parse(process.argv[2] ?? '{}') as Load;
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const headers = {
  authorization: `Bearer ${key}`,
  'content-type': 'application/json',
  'content-length': Buffer.byteLength(body),
};
const end = performance.now() + seconds * 1000;
const count = { answered: 0, refused: 0 };

function post(): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    });
    sent.once('error', reject).end(body);
  });
}

async function connection(): Promise<void> {
  while (performance.now() < end) {
    const status = await post();
    if (status === 202) count.answered += 1;
    else count.refused += 1;
  }
}

await Promise.all(Array.from({ length: connections }, connection));
agent.destroy();
process.send?.(count);
process.disconnect?.();
