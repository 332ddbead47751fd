import type { QuestionText } from '../../inquiry.ts';

const asks = /[?？؟;]\s*$/;

/**
 * The question as long as a field allows, best first: whole; without what follows its questions; without greeting; its questions alone; its
 * subject. `least`: as many characters as the page wants at least. Nothing is cut within a sentence.
 */
export function messagesWithin(
  { subject, body }: QuestionText,
  { least, most }: { least: number; most: number },
): string[] {
  const sentences = sentencesOf(body);
  const questions = sentences.filter((sentence) => asks.test(sentence));
  const last = questions.at(-1) ?? '';
  const head = body.slice(0, body.lastIndexOf(last) + last.length);
  const middle = sentences.slice(sentences.indexOf(questions[0] ?? ''), sentences.lastIndexOf(last) + 1);
  const shorter = [head, ...[middle, questions, questions.slice(0, 1)].map((some) => some.join(' '))];
  const longer = [`${subject}\n\n${body}`, `${subject}\n\n${body}\n\n${questions.join(' ')}`];
  const fits = (text: string) => text !== '' && text.length >= least && text.length <= most;
  return [...new Set([body, ...longer, ...shorter, subject])].filter(fits);
}

function sentencesOf(body: string): string[] {
  return body
    .split(/(?<=[.!?。？！؟])\s+|(?<=[。？！])|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
