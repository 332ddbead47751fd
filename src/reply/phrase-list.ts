/** Reads a list of phrases written for people: separated by `|` or line ends, empty ones left out. */
export function phraseList(text: string): string[] {
  return text
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
