/** Closes a world in the middle of everything: planned replies, a mail that cannot be sent, an open chat. */
import { createServer } from 'node:net';
import { once } from 'node:events';
import { startWorld } from '../../demo/world.ts';
import { ask, companyOf, postJson } from './visitor.ts';

const closed = createServer().listen(0, '127.0.0.1');
await once(closed, 'listening');
const { port } = closed.address() as { port: number };
closed.close();
await once(closed, 'close');

let putOff = () => {};
const isTrying = new Promise<void>((resolve) => {
  putOff = resolve;
});
const world = await startWorld({
  smtp: { host: '127.0.0.1', port },
  seed: 'early',
  log: () => putOff(),
});
const words = { name: 'Anna Berg', email: 'anna@probe.example', message: 'Do you deliver to Austria?' };
for (const inquire of Object.values(ask)) await inquire(world, words);

const chat = `${companyOf(world, 'kitewell').website}/chat/sessions`;
const { id } = (await (await postJson(chat, words)).json()) as { id: string };
const stream = await fetch(`${chat}/${id}/events`);
await isTrying;

const inquiries = Object.values(world.received()).reduce((sum, counters) => sum + counters.inquiries, 0);
await world.close();
await stream.text().catch(() => '');
process.stdout.write(`closed with ${inquiries} inquiries\n`);
