import { isClosing } from '../text/signature.ts';
import type { Evidence } from './evidence.ts';
import type { Facts } from './facts.ts';
import { phraseBooks } from './phrases/index.ts';
import { organisation } from './senders.ts';
import { isReplySubject } from './subject.ts';

type Weights = Evidence['weights'];

const amount =
  /[$€£¥₺₽]\s?\d|\d[\d.,\s]{0,12}(?:€|£|\$|eur\b|euros?\b|usd\b|gbp\b|chf\b|kč|zł|kr\b|ft\b|lei\b|tl\b|грн|руб|рублей|円|元|원|만원|pounds?\b|dollars?\b|reais\b)/u;

/** A share off, with a code to type; or a price struck out by words. */
const discount =
  /\d{1,2}\s?%.{0,160}(?:\bcode\b|\bcodes?\b|código|codice|\bkod(?:e|en|u|em|om)?\b|\bkód|κωδικ|код|コード|优惠码|優惠碼|쿠폰|gutschein|rabatt|voucher|coupon|cupón|cupom)|(?:\bcode\b|código|codice|\bkod(?:e|en|u|em|om)?\b|\bkód|κωδικ|код|コード|优惠码|쿠폰|gutschein|rabatt|voucher|coupon|cupón|cupom).{0,80}\d{1,2}\s?%/u;

/** What the shape says: a form's fields, a template, a letter. */
export function structureEvidence(facts: Facts): Evidence[] {
  return [
    ...formEvidence(facts),
    ...addressEvidence(facts),
    ...templateEvidence(facts),
    ...letterEvidence(facts),
  ];
}

function evidence(reason: string, weights: Weights): Evidence {
  return { source: 'structure', reason, weights };
}

/** A page repeats to whom it writes; a person has no reason to. */
function addressEvidence({ message, text, quotes, thread }: Facts): Evidence[] {
  const own = message.to.some(({ address }) => address !== '' && text.includes(address.toLowerCase()));
  if (!own || quotes || thread) return [];
  return [evidence('names our own address', { acknowledgement: 0.9, bulk: 0.4, human: -0.7 })];
}

/** The fields of a form come back as "Label: value" lines, or as a label above its value. */
function formEvidence(facts: Facts): Evidence[] {
  const labels = new Set(facts.lines.slice(0, 200).flatMap((line) => formLabel(line) ?? []));
  if (labels.size < 2 || facts.quotes) return [];
  const named = [...labels].slice(0, 4).join(', ');
  const weights =
    labels.size >= 3 ? { acknowledgement: 2.4, human: -1.2 } : { acknowledgement: 1, human: -0.3 };
  return [evidence(`repeats form fields: ${named}`, weights)];
}

function formLabel(line: string): string | null {
  const label = /^[\s*•\-–>|]{0,6}([\p{L}][^:：=\t|]{1,40}?)[\s*]{0,4}(?:[:：=\t|]|\*$|$)/u.exec(
    line.slice(0, 120).trim(),
  );
  const text = (label?.[1] ?? '').toLowerCase().trim();
  if (text === '') return null;
  return phraseBooks.some((book) => matches(book.patterns.get('formLabels'), text)) ? text : null;
}

function matches(pattern: RegExp | undefined, text: string): boolean {
  return pattern !== undefined && text.search(pattern) >= 0;
}

function templateEvidence({ html, wholeText, message, header }: Facts): Evidence[] {
  const links = Math.max(html.links, wholeText.match(/https?:\/\//g)?.length ?? 0);
  // Programs in which people type send plain text as well, or answer something.
  const page = html.present && (message.text ?? '').trim() === '' && message.inReplyTo.length === 0;
  const signs: [boolean, string, Weights][] = [
    [
      page && !isReplySubject(message.subject),
      'HTML alone',
      { bulk: 0.5, acknowledgement: 0.2, human: -0.5 },
    ],
    [
      /undisclosed|recipient list/i.test(header('to') ?? ''),
      'sent to hidden recipients',
      { bulk: 1.6, human: -1 },
    ],
    [html.trackingPixel, 'tracking pixel', { bulk: 1.2, human: -0.5 }],
    [html.campaignLinks, 'campaign links', { bulk: 1, human: -0.4 }],
    [html.hiddenPreheader, 'hidden preview text', { bulk: 0.8, human: -0.5 }],
    [html.buttons > 0, 'links drawn as buttons', { bulk: 0.7, human: -0.6 }],
    [discount.test(wholeText), 'offers a discount', { bulk: 1.3, human: -0.6 }],
    [links > 14, `${links} links`, { bulk: 1.4, human: -0.8 }],
    [links > 7 && links <= 14, `${links} links`, { bulk: 0.7, human: -0.3 }],
    [html.images > 6, `${html.images} images`, { bulk: 0.6, human: -0.3 }],
    [html.tables > 8, `${html.tables} tables`, { bulk: 0.4, acknowledgement: 0.2, human: -0.4 }],
  ];
  return signs.filter(([holds]) => holds).map(([, reason, weights]) => evidence(reason, weights));
}

function letterEvidence(facts: Facts): Evidence[] {
  const words = facts.text.split(' ').length;
  const few = facts.text !== '' && words <= 25 && facts.html.buttons === 0;
  const question = /[?？]/.test(facts.text.replaceAll(/https?:\S{1,500}/g, ''));
  const signs: [boolean, string, Weights][] = [
    [amount.test(facts.text), 'names an amount', { human: 0.6, acknowledgement: -0.5 }],
    [few, 'a few words', { human: 0.5, bulk: -0.3 }],
    [question, 'asks a question', { human: 0.5, acknowledgement: -0.3 }],
    [
      isSigned(facts.newText),
      'signed by a person',
      { human: 0.8, out_of_office: 0.5, acknowledgement: -0.3, bulk: -0.3 },
    ],
    [hasKey(facts), 'signed with a key', { human: 1, bulk: -0.4 }],
  ];
  return signs.filter(([holds]) => holds).map(([, reason, weights]) => evidence(reason, weights));
}

/** A closing near the end, and a person's name below it. */
function isSigned(text: string): boolean {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const closing = lines.findLastIndex(isClosing);
  const name = closing >= lines.length - 4 ? lines[closing + 1] : undefined;
  return closing > 0 && name !== undefined && isPersonName(name);
}

function hasKey({ header, wholeText }: Facts): boolean {
  return (
    /multipart\/signed|pgp-signature|application\/(?:x-)?pkcs7/i.test(header('content-type') ?? '') ||
    wholeText.includes('-----begin pgp sign')
  );
}

function isPersonName(line: string): boolean {
  const words = line.replaceAll(/[.,]/g, ' ').trim().split(/\s+/);
  return (
    words.length <= 4 &&
    !/\d|@|:/.test(line) &&
    words.every((word) => /^[\p{Lu}\p{Lo}(]/u.test(word) || word.length <= 3) &&
    !organisation.test(line)
  );
}
