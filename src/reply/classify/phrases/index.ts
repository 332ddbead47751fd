import { compileBook, type CompiledBook } from './compile.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export type { CompiledBook, PhraseCategory } from './compile.ts';

export const phraseBooks: readonly CompiledBook[] = [en, de].map(compileBook);
