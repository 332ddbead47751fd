import { describe, expect, it } from 'vitest';
import { replyText } from '../../../src/reply/text/reply-text.ts';

const plain = (text: string) => replyText({ text, html: null });
const html = (source: string) => replyText({ text: null, html: source });

describe('quote headers of plain mail', () => {
  it.each([
    ['en', 'On Tue, Nov 3, 2026 at 10:00 AM Jane Doe <\nj@probe.example> wrote:'],
    ['de', 'Am Di., 3. Nov. 2026 um 10:00 Uhr schrieb Jane Doe <j@probe.example>:'],
    ['de Outlook', 'Von: Jane\nGesendet: Dienstag, 3. November 2026 10:00\nAn: Info\nBetreff: Frage'],
    ['fr', 'Le mar. 3 nov. 2026 à 10:00, Jane Doe <j@probe.example> a écrit :'],
    ['es', 'El mar, 3 nov 2026 a las 10:00, Jane Doe (<j@probe.example>) escribió:'],
    ['it', 'Il giorno mar 3 nov 2026 alle ore 10:00 Jane Doe <j@probe.example> ha scritto:'],
    ['pt', 'Em ter., 3 de nov. de 2026 às 10:00, Jane Doe <j@probe.example> escreveu:'],
    ['nl', 'Op di 3 nov. 2026 om 10:00 schreef Jane Doe <j@probe.example>:'],
    ['pl', 'wt., 3 lis 2026 o 10:00 Jane Doe <j@probe.example> napisał(a):'],
    ['cs', 'út 3. 11. 2026 v 10:00 odesílatel Jane Doe <j@probe.example> napsal:'],
    ['ru', 'вт, 3 нояб. 2026 г. в 10:00, Jane Doe <j@probe.example>:'],
    ['sv', 'Den tis 3 nov. 2026 kl 10:00 skrev Jane Doe <j@probe.example>:'],
    ['fi', 'ti 3. marrask. 2026 klo 10.00 Jane Doe (j@probe.example) kirjoitti:'],
    ['hu', 'Jane Doe <j@probe.example> ezt írta (időpont: 2026. nov. 3., K, 10:00):'],
    ['tr', 'Jane Doe <j@probe.example>, 3 Kas 2026 Sal, 10:00 tarihinde şunu yazdı:'],
    ['ja', '2026年11月3日(火) 10:00 Jane Doe <j@probe.example>:'],
    ['zh', '在 2026年11月3日，Jane Doe <j@probe.example> 写道：'],
    ['zh Outlook', '发件人: Jane\n发送时间: 2026年11月3日 10:00\n收件人: 客服\n主题: 问题'],
    ['ko', '2026년 11월 3일 (화) 오전 10:00, Jane Doe <j@probe.example>님이 작성:'],
    ['el', 'Στις Τρί 3 Νοε 2026 στις 10:00, ο/η Jane Doe <j@probe.example> έγραψε:'],
    ['ro', 'În mar., 3 nov. 2026 la 10:00, Jane Doe <j@probe.example> a scris:'],
    ['a separator', '-----Original Message-----\nFrom: Jane\nSent: Tuesday\nTo: x\nSubject: y'],
    [
      'a rule and labels',
      '________________________________\nFrom: Jane <j@probe.example>\nDate: Tuesday\nTo: x\nSubject: y',
    ],
  ])('are recognised, marked or not: %s', (_language, header) => {
    expect(plain(`Yes, we do.\n\n${header}\n\n> Do you?\n> Thanks`)).toBe('Yes, we do.');
    expect(plain(`Yes, we do.\n\n${header}\n\nDo you?\nThanks`)).toBe('Yes, we do.');
  });

  it('are not seen in prose', () => {
    const prose =
      'On the other hand we wrote to you on Monday.\nAs my boss wrote: it is free.\n\nFrom: our side, all is well.';
    expect(plain(prose)).toBe(prose);
  });
});

describe('replyText', () => {
  it('keeps answers written between and below quotations', () => {
    expect(plain('Jane wrote on 2026-11-03:\n> First?\nYes.\n> Second?\n\nNo.\n\n> Third?')).toBe(
      'Yes.\n\nNo.',
    );
  });

  it('keeps the earlier text of a message that has no other', () => {
    expect(
      plain('---------- Forwarded message ---------\nFrom: a\nDate: b\nTo: c\nSubject: d\n\nthe text'),
    ).toBe('the text');
    expect(plain('> only this')).toBe('only this');
  });

  it('takes the newest comment of a help desk', () => {
    const mail =
      '##- Bitte geben Sie Ihre Antwort über dieser Zeile ein. -##\n\n----------------------------------------------\n\nAnna, 3. Nov. 2026, 10:00 MEZ\n\nDas geht.\n\n----------------------------------------------\n\nJane, 2. Nov. 2026, 09:00 MEZ\n\nGeht das?';
    expect(plain(mail)).toBe('Das geht.');
    expect(plain('Works for me.\n\n--- Reply above this line ---\n\nolder')).toBe('Works for me.');
  });

  it.each([
    ['the delimiter', 'Yes.\n\n-- \nAnna\nAcme Ltd'],
    ['a phone', 'Yes.\n\nSent from my iPhone'],
    ['a German phone', 'Yes.\n\nVon meinem iPhone gesendet'],
    ['a card', 'Yes.\n\nAnna Smith\nAcme Ltd\nTel: +44 1632 960112\nwww.acme.example'],
    [
      'a disclaimer',
      'Yes.\n\nThis message is confidential and intended only for the addressee.\nIf not you, delete it.',
    ],
    ['a gateway', 'CAUTION: This email originated from outside of the organization.\n\nYes.'],
    [
      'a list',
      'Yes.\n\n_______________________________________________\nusers mailing list\nusers@lists.example',
    ],
  ])('leaves out the signature of %s', (_what, text) => {
    expect(plain(text)).toBe('Yes.');
  });

  it('keeps the closing and the name, not what stands under it', () => {
    expect(plain('Yes.\n\nKind regards,\nAnna Smith\nSales Manager\nAcme Ltd | +44 1632 960112')).toBe(
      'Yes.\n\nKind regards,\nAnna Smith',
    );
  });

  it.each([
    [
      'Gmail',
      '<div>Yes.</div><div class="gmail_quote"><div class="gmail_attr">Ar Mháirt scríobh Jane:<br></div><blockquote>Do you?</blockquote></div>',
    ],
    [
      'Outlook',
      '<p>Yes.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Jane</p></div><p>Do you?</p>',
    ],
    [
      'Outlook on the web',
      '<p>Yes.</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">x</div><div>Do you?</div>',
    ],
    [
      'Apple Mail',
      '<div>Yes.<br><div><br><blockquote type="cite"><div>On 3 Nov 2026, at 10:00, Jane wrote:</div>Do you?</blockquote></div></div>',
    ],
    [
      'Thunderbird',
      '<p>Yes.</p><div class="moz-cite-prefix">Am 3.11. schrieb Jane:</div><blockquote type="cite">Do you?</blockquote>',
    ],
    ['Yahoo', '<div>Yes.</div><div class="yahoo_quoted">On Tuesday Jane wrote: Do you?</div>'],
    ['a signature block', '<div>Yes.</div><div class="gmail_signature">Anna<br>Acme</div>'],
  ])('reads the HTML of %s', (_program, source) => {
    expect(html(source)).toBe('Yes.');
  });

  it('shows no hidden text, style or script, and separates cells', () => {
    expect(
      html(
        '<style>p{}</style><div style="display:none">peek</div><table><tr><td>a</td><td>b</td></tr></table><script>x</script>',
      ),
    ).toBe('a b');
  });

  it('prefers the part in which the quotation is marked', () => {
    const text = 'Yes.\nJane asked: Do you?';
    expect(replyText({ text, html: '<div>Yes.</div><blockquote>Jane asked: Do you?</blockquote>' })).toBe(
      'Yes.',
    );
    expect(
      replyText({ text: 'Please view this message as HTML.', html: `<p>${'long answer '.repeat(30)}</p>` }),
    ).toContain('long answer');
  });

  it('reads HTML that came as plain text', () => {
    expect(plain('<html><body><p>Yes.</p><blockquote>Do you?</blockquote></body></html>')).toBe('Yes.');
  });

  it('is empty for no text', () => {
    expect(replyText({ text: null, html: null })).toBe('');
  });
});

describe('what programs and houses put around a letter', () => {
  const letter = 'Hello Jane,\n\nYes, we do, from 12 May.\n\nKind regards,\nTom Reeve';
  const markup = '<p>Hello Jane,</p><p>Yes, we do, from 12 May.</p><p>Kind regards,<br>Tom Reeve</p>';

  it.each([
    [
      'a job title and a legal text',
      'Sales Manager | Kern Ltd\n\nThis email and any files with it are confidential.',
    ],
    [
      'a company register',
      '\nKern GmbH\nHauptstr. 1, 10115 Berlin\nTel.: +49 30 000000\nAmtsgericht Berlin HRB 1234',
    ],
    [
      'an advertisement below the name',
      '\nDiscover our autumn range: forty new shades, and free samples in every shop until Christmas.',
    ],
    [
      'the footer of a list',
      '_______________________________________________\nusers mailing list\nusers@lists.example',
    ],
    ['a virus scanner', '\n--\nThis email has been checked for viruses.\nwww.scanner.example'],
  ])('leaves out %s', (_what, below) => {
    expect(plain(`${letter}\n${below}`)).toBe(letter);
  });

  it.each([
    ['in brackets', '[EXTERNAL EMAIL] Do not click links unless you recognize the sender.'],
    ['in capitals', 'CAUTION: This message was sent by somebody outside.'],
  ])('leaves out a warning above: %s', (_where, banner) => {
    expect(plain(`${banner}\n\n${letter}`)).toBe(letter);
  });

  it('keeps a postscript', () => {
    expect(plain(`${letter}\n\nP.S. Bring the old one.`)).toBe(`${letter}\n\nP.S. Bring the old one.`);
  });

  it('keeps an answer that is nothing but where to ask', () => {
    const answer =
      'Hello,\n\nplease write to rooms@house.example about this, or call\nmy colleague on 01632 960000 in the morning.';
    expect(plain(answer)).toBe(answer);
  });

  it('takes the newest comment of a help desk that draws tables instead of rules', () => {
    const comment = (name: string, time: string, text: string) =>
      `<table><tr><td><b>${name}</b><br>${time}<div>${text}</div></td></tr></table>`;
    const source =
      '<div>##- Please type your reply above this line -##</div><p>Your request (88) has been updated.</p>' +
      comment('Tom', 'Nov 4, 2026, 14:02', markup) +
      comment('Jane', 'Nov 3, 2026, 10:00', '<p>Do you sell them?</p>');
    expect(html(source)).toBe(letter);
  });

  it('takes what a help desk says of a case when only the question stands below', () => {
    const rule = '-'.repeat(46);
    const mail = `##- Please type your reply above this line -##\n\nWe have not heard from you and closed the request.\n\n${rule}\n\nJane, Nov 3, 2026, 10:00\n\nDo you sell them?`;
    expect(plain(mail)).toBe('We have not heard from you and closed the request.');
  });
});

describe('quotations', () => {
  it.each([
    ['initials in front', 'Вы писали 3 ноября 2026 г., 10:00:\n\nИП> Есть ли они?\n\nYes, we do.'],
    [
      'a last line wrapped without a prefix',
      'Yes, we do.\n\n> Hello, do you have the blue ones and would you tell me what\ntwo of them cost?\nJane',
    ],
    ['an unknown verb, marked', 'Yes, we do.\n\nNov 3, 2026 10:00 Jane Doe mumbled:\n\n> Do you?'],
    [
      'an unknown verb, with an address',
      'Yes, we do.\n\nNov 3, 2026 10:00 Jane j@probe.example mumbled:\n\nDo you?',
    ],
    ['name before time', 'Yes, we do.\n\nJane Doe schrieb am 03.11.26 um 10:00:\n\nDo you?'],
    [
      'a sender and a date under a rule',
      'Yes, we do.\n\n------------------------------\nFra: Jane Doe\nDato: 03.11.2026\nDo you?',
    ],
    [
      'a card below',
      `Yes, we do.\n\n> Do you?\n\n${'-'.repeat(30)}\nKern Ltd\nTEL 01632 960000\n${'-'.repeat(30)}`,
    ],
  ])('are left out with %s', (_shape, text) => {
    expect(plain(text)).toBe('Yes, we do.');
  });
});
