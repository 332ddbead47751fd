import { balkan } from './balkan.ts';
import { compileBook, type CompiledBook } from './compile.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { hu } from './hu.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { nordic } from './nordic.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

export type { CompiledBook, PhraseCategory } from './compile.ts';

export const phraseBooks: readonly CompiledBook[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  pl,
  cs,
  nordic,
  fi,
  hu,
  tr,
  balkan,
  ru,
  el,
  ja,
  zh,
  ko,
].map(compileBook);
