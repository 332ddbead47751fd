import { createServer } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMailer } from '../../demo/mailer.ts';
import { messageOf } from '../../demo/thrown.ts';
import { openInbox, type Inbox } from './inbox.ts';

let inbox: Inbox;
beforeEach(async () => {
  inbox = await openInbox();
});
afterEach(() => inbox.close());

const mail = { from: 'desk@shop.example', to: 'anna@probe.example', subject: 'Hello', text: 'Hello Anna' };
const quiet = () => undefined;

test('a mail that is put off is tried again until it is taken, once', async () => {
  const mailer = createMailer({ host: '127.0.0.1', port: inbox.port }, quiet);
  inbox.refuse(451, 2);
  await mailer.send(mail);
  expect(inbox.refusals()).toBe(2);
  expect(inbox.mails).toHaveLength(1);
  await mailer.close();
});

test('a mail that is refused for good is not tried again', async () => {
  const mailer = createMailer({ host: '127.0.0.1', port: inbox.port }, quiet);
  inbox.refuse(550, 5);
  await expect(mailer.send(mail)).rejects.toMatchObject({ responseCode: 550 });
  expect(inbox.refusals()).toBe(1);
  await mailer.close();
});

test('closing ends a mail that is still trying, and one stuck in a silent connection', async () => {
  const silent = createServer();
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as { port: number };

  let tries = 0;
  let tried = () => {};
  const triedOnce = new Promise<void>((resolve) => {
    tried = resolve;
  });
  const retrying = createMailer({ host: '127.0.0.1', port: inbox.port }, () => {
    tries += 1;
    tried();
  });
  inbox.refuse(451, 100);
  const putOff = retrying.send(mail).catch(messageOf);
  await triedOnce;
  await retrying.close();
  expect(await putOff).toMatch(/abort/i);
  expect(tries).toBeGreaterThan(0);

  const stuck = createMailer({ host: '127.0.0.1', port }, quiet);
  const connected = once(silent, 'connection');
  const lost = stuck.send(mail).catch(messageOf);
  await connected;
  await stuck.close();
  expect(await lost).toMatch(/abort/i);
  await new Promise((resolve) => silent.close(resolve));
});
