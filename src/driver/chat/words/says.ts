interface Sayings {
  person: string;
  thanks: string;
}

const english: Sayings = {
  person: 'Could I talk to a person about this, please?',
  thanks: 'Thank you very much, that is all I needed. Goodbye!',
};

const others: Readonly<Record<string, Sayings>> = {
  de: {
    person: 'Könnte ich dazu bitte mit einem Menschen sprechen?',
    thanks: 'Vielen Dank, mehr brauche ich nicht. Auf Wiedersehen!',
  },
  fr: {
    person: 'Pourrais-je en parler à une personne, s’il vous plaît ?',
    thanks: 'Merci beaucoup, c’est tout ce qu’il me fallait. Au revoir !',
  },
  es: {
    person: '¿Podría hablar con una persona, por favor?',
    thanks: 'Muchas gracias, no necesito nada más. ¡Adiós!',
  },
};

/** What we say beside the question, by BCP 47 primary language; English for those we do not speak. */
export function sayingsIn(language: string): Sayings {
  return others[language] ?? english;
}
