import { de } from './de.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';

export const languages: readonly Language[] = [en, de];
