import type { QuestionText } from '../../inquiry.ts';
import { touchMs, type Hand } from '../hand.ts';
import type { FormField } from '../reading.ts';

interface Attachment {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Hands over a small file of a kind the control takes that holds the question; null when it wants another kind. */
export async function giveFile(
  { frame }: Hand,
  { selector }: FormField,
  question: QuestionText,
): Promise<string | null> {
  const control = frame.locator(selector);
  const accept = (await control.getAttribute('accept', { timeout: touchMs })) ?? '';
  const file = fileFor(accept, question);
  if (file === null) return null;
  await control.setInputFiles(file, { timeout: touchMs });
  return file.name;
}

function fileFor(accept: string, question: QuestionText): Attachment | null {
  const kinds: readonly (readonly [RegExp, () => Attachment])[] = [
    [/^\s*$|\*\/\*|text\/|\.txt/i, () => letter(question)],
    [/pdf/i, () => document(question)],
    [/image|\.(png|jpe?g|gif)/i, () => picture],
  ];
  return kinds.find(([pattern]) => pattern.test(accept))?.[1]() ?? null;
}

const letter = ({ subject, body }: QuestionText): Attachment => ({
  name: 'question.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(`${subject}\n\n${body}\n`),
});

/** One grey pixel. */
const picture: Attachment = {
  name: 'attachment.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** One page with the subject on it (ISO 32000-1); letters beyond Latin-1 stand as question marks. */
function document({ subject }: QuestionText): Attachment {
  const text = subject.replaceAll(/[()\\]/g, '\\$&').replaceAll(/[^ -~\u00A1-\u00FF]/g, '?');
  const stream = `BT /F 12 Tf 40 780 Td (${text}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return {
    name: 'question.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(file + table + end, 'latin1'),
  };
}
