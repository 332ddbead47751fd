import PostalMime from 'postal-mime';
import { createChannel, createCompany } from '../src/company/index.ts';
import { systemActor } from '../src/domain/actor.ts';
import { ensureListenerMailbox } from '../src/mailbox/index.ts';
import { planProbe } from '../src/probe/index.ts';
import { receiveMessages } from '../src/reply/index.ts';
import type { Runtime } from '../src/runtime.ts';
import { median, withInstallation } from './installation.ts';

const messages = 600;
const rounds = 3;

/** Messages a second through the whole pipeline (store sealed, parse, attribute, classify, record), against parsing alone. */
export async function benchMail(print: (line: string) => void): Promise<void> {
  await withInstallation([], {}, async (runtime) => {
    const ratios: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const raws = await prepareMessages(runtime, round);
      const parseRate = await perSecond(raws, (raw) => PostalMime.parse(raw));
      const ourRate = await perSecond(raws, await pipeline(runtime));
      ratios.push(ourRate / parseRate);
      print(
        `mail      ${Math.round(ourRate)}/s through the pipeline · ${Math.round(parseRate)}/s postal-mime alone`,
      );
    }
    print(`mail      ratio ${median(ratios).toFixed(3)}`);
  });
}

/** One realistic answer to each of as many planned probes. */
async function prepareMessages({ ctx }: Runtime, round: number): Promise<Uint8Array[]> {
  const asBench = { ...ctx, actor: systemActor('bench') };
  const company = await createCompany(asBench, { name: `Bench ${round}`, website: 'http://shop.test/' });
  const channel = await createChannel(asBench, company.id, {
    kind: 'form',
    target: 'http://shop.test/contact',
  });
  const raws: Uint8Array[] = [];
  for (let index = 0; index < messages; index += 1) {
    const probe = await planProbe(asBench, { channel_id: channel.id });
    raws.push(Buffer.from(letter(probe?.alias ?? '', round * messages + index)));
  }
  return raws;
}

function letter(to: string, number: number): string {
  return [
    'Received: from mail.shop.test (mail.shop.test [192.0.2.7]) by mx.replybench.test; Mon, 2 Mar 2026 10:00:00 +0000',
    'From: Anna Keller <anna.keller@shop.test>',
    `To: ${to}`,
    `Message-ID: <${number}@shop.test>`,
    'Date: Mon, 2 Mar 2026 10:00:00 +0000',
    `Subject: Re: your question no. ${number}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Dear customer,\r\n\r\nyou reach us from Monday to Friday between 9:00 and 17:30. Order ${number} is on its way.\r\n\r\nKind regards\r\nAnna Keller\r\n`,
    '--part',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<p>Dear customer,</p><p>you reach us from Monday to Friday between 9:00 and 17:30. Order ${number} is on its way.</p><p>Kind regards<br>Anna Keller</p>`,
    '--part--',
    '',
  ].join('\r\n');
}

async function pipeline({ ctx, vault }: Runtime): Promise<(raw: Uint8Array) => Promise<void>> {
  const mailboxId = await ensureListenerMailbox(ctx, 'replybench.test');
  const deliver = receiveMessages(
    { ...ctx, actor: systemActor('bench') },
    { vault, retentionDays: 90, timeScale: 1 },
  );
  return (raw) =>
    deliver({
      raw,
      size: raw.length,
      truncated: false,
      receivedAt: new Date(),
      receivedBy: 'listener',
      mailboxId,
      folder: null,
      uid: null,
      uidValidity: null,
      envelopeTo: [],
      envelopeFrom: null,
    });
}

const lanes = 8;

async function perSecond(
  raws: readonly Uint8Array[],
  take: (raw: Uint8Array) => Promise<unknown>,
): Promise<number> {
  const start = performance.now();
  const lane = async (first: number) => {
    for (let index = first; index < raws.length; index += lanes) await take(raws[index] ?? new Uint8Array());
  };
  await Promise.all(Array.from({ length: lanes }, (_, first) => lane(first)));
  return (raws.length * 1000) / (performance.now() - start);
}
