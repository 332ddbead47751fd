/** Parts of a transcript that are no message. */
export const timeLine =
  /^(?:(?:today|yesterday|heute|gestern|aujourd.hui|hier|hoy|ayer|oggi|vandaag|mon|tue|wed|thu|fri|sat|sun)\p{L}*[,.\s·•-]*)?(?:(?:at|um|à|a las)\s)?(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|uhr)?)?(?:[,.\s·•-]*\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?)?(?:[,.\s·•-]*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?)?$/iu;

export const relativeTime =
  /^(?:(?:just )?now|(?:a |an )?(?:few )?(?:moments?|seconds?|minutes?) ago|(?:less than )?\d+ ?(?:s|sec|m|min|h|mins?|minutes?|hours?|hrs?|d|days?)(?: ago)?|gerade eben|jetzt|eben|vor (?:\d+|einer|wenigen|ein paar) \p{L}+|à l.instant|il y a \d+ \p{L}+|maintenant|ahora|hace \d+ \p{L}+|adesso|nu|zojuist)\.?$/iu;

const months =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|jän|mär|mai|okt|dez|janv|févr?|fév|avr|juin|juil|août|aoû|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|mrt|mei|fev|out';

export const dateLine = new RegExp(
  `^(?:\\p{L}{2,12}\\.?,? )?(?:\\d{1,2}\\.? (?:de )?(?:${months})\\p{L}*\\.?|(?:${months})\\p{L}*\\.? \\d{1,2}(?:st|nd|rd|th)?)` +
    `(?:,? (?:de )?\\d{4})?(?:,? (?:at |um )?\\d{1,2}:\\d{2}(?: ?[ap]m)?)?$`,
  'iu',
);

export const receipt =
  /^(?:[✓✔√\s]+|(?:not )?(?:sent|delivered|seen|read|sending|received)(?:[\s.…✓✔·•].{0,20})?|gesendet|zugestellt|gelesen|wird gesendet|envoyé|distribué|lu|vu|envoi en cours|enviado|entregado|leído|visto|inviato|letto|verzonden|gelezen)[.…]*$/iu;

export const typing =
  /^[.…·•●○\s]+$|(?:is|are) (?:typing|writing|thinking)|^(?:typing|thinking|writing|loading)(?:[.…\s]|$)|schreibt(?: gerade)?(?:\s?[.…]|$)|tippt|(?:est en train d.écrire|écrit\s?(?:[.…]|$))|(?:está|esta) escribiendo|escribiendo\s?[.…]|sta scrivendo|is aan het typen|está digitando/iu;

/** Who we are, as widgets call us. */
export const ownName =
  /^(?:you|me|visitor|customer|guest|user|sie|ich|du|gast|besucher|kunde|vous|moi|visiteur|client|tú|tu|yo|usted|visitante|cliente|tu|io|jij|ik)(?: ?[:·•-])?$/iu;
