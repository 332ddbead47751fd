import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../src/mailbox/index.ts';
import { attributeMessage } from '../../../src/reply/attribute/attribute.ts';
import type { Candidate } from '../../../src/reply/attribute/evidence.ts';

const asked = 'Hello, do you deliver garden sheds to Ireland, and how long does the delivery take in winter?';

function candidate(id: string, over: Partial<Candidate> = {}): Candidate {
  return {
    probeId: id,
    alias: `jane.${id}@probe.example`,
    messageId: null,
    question: { subject: 'Delivery of sheds to Ireland', body: asked },
    companyDomains: [`${id}.example`],
    submittedAt: new Date('2026-11-03T10:00:00Z'),
    windowEndsAt: new Date('2026-11-17T10:00:00Z'),
    ticketNumbers: [],
    ...over,
  };
}

const candidates = [candidate('acme'), candidate('bolt'), candidate('cove')];
const during = new Date('2026-11-04T09:00:00Z');

async function attribute(raw: string, among = candidates, at: Date | null = during) {
  return attributeMessage(await parseMessage(Buffer.from(raw)), among, at);
}

describe('attributeMessage', () => {
  it.each([
    ['Delivered-To', 'Delivered-To: jane.bolt@probe.example\nTo: undisclosed\n\nhi'],
    ['X-Original-To', 'X-Original-To: Jane.Bolt@Probe.example\n\nhi'],
    ['Received', 'Received: from a by mx (x) with LMTP id 1 for <jane.bolt@probe.example>; Tue\n\nhi'],
    [
      'a forwarded original',
      'Subject: Fwd\n\nsee below\n\nFrom: Jane <jane.bolt@probe.example>\nSent: today\nSubject: x\n',
    ],
    ['HTML only', 'Content-Type: text/html\n\n<p>ok</p><a href="mailto:jane.bolt@probe.example">you</a>'],
    [
      'an enclosed message',
      'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\nFrom: jane.bolt@probe.example\n\nx\n--b--',
    ],
  ])('finds our alias in %s', async (_where, raw) => {
    expect((await attribute(raw)).probeId).toBe('bolt');
  });

  it('follows In-Reply-To, and References only under the same subject', async () => {
    const sent = [candidate('acme', { messageId: '1@probe' }), candidate('bolt', { messageId: '2@probe' })];
    expect((await attribute('In-Reply-To: <2@probe>\n\nhi', sent)).probeId).toBe('bolt');
    expect(
      (await attribute('References: <2@probe>\nSubject: RE: Delivery of sheds to Ireland\n\nhi', sent))
        .probeId,
    ).toBe('bolt');
    expect((await attribute('References: <2@probe>\nSubject: Something new\n\nhi', sent)).probeId).toBeNull();
  });

  it('attributes a bounce by the Message-ID of what it returns', async () => {
    const raw =
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; a\n\nFinal-Recipient: rfc822; x@acme.example\nAction: failed\nStatus: 5.1.1\n\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <2@probe>\n\n--b--';
    const sent = [candidate('acme', { messageId: '1@probe' }), candidate('bolt', { messageId: '2@probe' })];
    expect((await attribute(raw, sent)).probeId).toBe('bolt');
  });

  it('takes our question quoted together with the domain of the company', async () => {
    const raw = `From: help@cove.example\nSubject: Re: your mail\n\nYes.\n\n> ${asked}`;
    const found = await attribute(raw);
    expect(found.probeId).toBe('cove');
    expect(found.evidence.map(({ kind }) => kind)).toEqual(['question_quoted', 'sender_domain']);
  });

  it('takes a ticket number that an earlier acknowledgement named', async () => {
    const two = [candidate('acme', { ticketNumbers: ['TK-4711'] }), candidate('bolt')];
    expect((await attribute('Subject: [TK-4711] update\n\nhi', two)).probeId).toBe('acme');
  });

  it('leaves the same question asked of two companies to a person', async () => {
    const found = await attribute(`From: someone@elsewhere.example\n\n> ${asked}`);
    expect(found).toMatchObject({ probeId: null, ambiguous: true });
    expect(found.suggestions).toHaveLength(3);
  });

  it('does not choose between two probes of one company by its domain', async () => {
    const two = [
      candidate('a', { companyDomains: ['acme.example'] }),
      candidate('b', { companyDomains: ['acme.example'] }),
    ];
    expect(await attribute('From: x@acme.example\n\nhi', two)).toMatchObject({
      probeId: null,
      ambiguous: true,
    });
  });

  it('does not take a newsletter by the domain of its sender', async () => {
    const raw = 'From: news@acme.example\nList-Unsubscribe: <https://x.example>\n\nSale!';
    expect(await attribute(raw)).toMatchObject({ probeId: null, ambiguous: true });
  });

  it('knows nothing from before the inquiry, and little after the window', async () => {
    const raw = 'From: x@acme.example\n\nhi';
    expect((await attribute(raw, candidates, new Date('2026-11-01T00:00:00Z'))).ambiguous).toBe(false);
    expect(await attribute(raw, candidates, new Date('2026-12-24T00:00:00Z'))).toMatchObject({
      probeId: null,
      ambiguous: true,
    });
  });

  it('says nothing of a stranger', async () => {
    expect(await attribute('From: x@stranger.example\n\nhi')).toEqual({
      probeId: null,
      score: 0,
      evidence: [],
      ambiguous: false,
      suggestions: [],
    });
  });
});
