import type { Letters } from '../company.ts';

/** What the people at Almweg write, in the three languages of its site. */
export const almwegLetters: Readonly<Record<string, Letters>> = {
  de: {
    subject: 'AW: {subject}',
    agents: ['Seraina Luzi', 'Andri Caduff', 'Corinne Wyss'],
    openings: [
      'Guten Tag {firstName} {lastName}\n\nBesten Dank für Ihre Anfrage. Gern gebe ich Ihnen Auskunft.',
      'Grüezi {firstName} {lastName}\n\nDanke für Ihr Interesse an Almweg, und bitte entschuldigen Sie die Wartezeit.',
      'Guten Tag {firstName} {lastName}\n\nIch habe das soeben mit unserem Lager in Chur geklärt.',
      'Guten Tag {firstName} {lastName}\n\nSchön, dass Sie sich bei uns melden.',
    ],
    passages: {
      delivery: [
        'Die Lieferung ins Ausland ({country}) dauert vier bis sechs Werktage und kostet pauschal 14 Franken. Verzollt ist sie schon.',
        'Wir liefern auch ins Ausland: Für {country} rechnen Sie bitte mit 4–6 Werktagen ab Bestellung, Versandkosten 14 Franken.',
        'Ein Paket mit dem Ziel {country} verlässt unser Lager am selben Tag und ist nach vier bis sechs Werktagen bei Ihnen.',
      ],
      returns: [
        'Ungebrauchte Ware nehmen wir innert 30 Tagen zurück; der Rücksendeschein liegt dem Paket bei.',
        'Für die Rückgabe haben Sie 30 Tage Zeit. Sobald die Ware bei uns ist, erstatten wir den Kaufpreis innert fünf Tagen.',
        'Sie können alles, was nicht getragen wurde, innert 30 Tagen zurücksenden, auch einzelne Stücke einer Bestellung.',
      ],
      hours: [
        'Unser Laden in Chur ist Montag bis Freitag von 9 bis 18.30 Uhr und am Samstag bis 16 Uhr geöffnet.',
        'Die Öffnungszeiten: Montag bis Freitag 9–18.30 Uhr, Samstag 9–16 Uhr, Sonntag geschlossen.',
      ],
    },
    closings: [
      'Haben Sie noch eine Frage? Dann antworten Sie einfach auf diese E-Mail.',
      'Ich hoffe, das hilft Ihnen weiter.',
      'Wenn Sie mir die Grösse nennen, lege ich Ihnen gern etwas zurück.',
    ],
    signOffs: [
      'Freundliche Grüsse aus Chur\n{agent}\nKundendienst Almweg',
      'Herzliche Grüsse\n{agent}',
      'Beste Grüsse und eine gute Tour\n{agent}\nAlmweg Ausrüstung AG',
    ],
    elsewhere: 'Europa',
    quoteLine: 'Am {date} schrieb {firstName} {lastName}:',
  },
  fr: {
    subject: 'RE: {subject}',
    agents: ['Seraina Luzi', 'Corinne Wyss', 'Baptiste Morel'],
    openings: [
      'Bonjour {firstName} {lastName},\n\nmerci de votre message, je vous renseigne volontiers.',
      'Bonjour {firstName} {lastName},\n\nje viens de vérifier auprès de notre dépôt de Coire.',
      'Bonjour {firstName} {lastName},\n\nmerci de votre intérêt et pardon pour l’attente.',
    ],
    passages: {
      delivery: [
        'La livraison à l’étranger ({country}) prend quatre à six jours ouvrables et coûte 14 francs, droits de douane compris.',
        'Nous livrons aussi hors de Suisse : pour la destination {country}, comptez 4 à 6 jours ouvrables et 14 francs de port.',
      ],
      returns: [
        'Vous pouvez nous retourner les articles non portés dans les 30 jours ; le bulletin de retour se trouve dans le colis.',
        'Le délai de retour est de 30 jours et nous remboursons le prix d’achat sous cinq jours.',
      ],
      hours: [
        'Notre magasin de Coire est ouvert du lundi au vendredi de 9 h à 18 h 30 et le samedi jusqu’à 16 h.',
        'Nous sommes ouverts du lundi au vendredi, 9 h–18 h 30, et le samedi de 9 h à 16 h.',
      ],
    },
    closings: [
      'N’hésitez pas à me répondre si quelque chose n’est pas clair.',
      'J’espère vous avoir été utile.',
    ],
    signOffs: [
      'Meilleures salutations\n{agent}\nService clients Almweg',
      'Bien cordialement et belle randonnée\n{agent}',
    ],
    elsewhere: 'Europe',
    quoteLine: 'Le {date}, {firstName} {lastName} a écrit :',
  },
  en: {
    subject: 'Re: {subject}',
    agents: ['Seraina Luzi', 'Andri Caduff', 'Corinne Wyss'],
    openings: [
      'Dear {firstName} {lastName}\n\nThank you for your inquiry, I am glad to help.',
      'Dear {firstName} {lastName}\n\nI have just asked our warehouse in Chur about it.',
      'Dear {firstName} {lastName}\n\nThank you for your patience, and for your interest in Almweg.',
    ],
    passages: {
      delivery: [
        'Delivery to {country} takes four to six working days and costs 14 francs, customs included.',
        'We do deliver to {country}: please allow 4–6 working days; postage is 14 francs.',
      ],
      returns: [
        'Unworn items may be returned within 30 days; you will find the return slip in the parcel.',
        'You have 30 days for returns, and we refund the price within five days.',
      ],
      hours: [
        'Our shop in Chur is open Monday to Friday from 9 am to 6.30 pm, and on Saturday until 4 pm.',
        'We are open 9–18.30 on weekdays and 9–16 on Saturdays.',
      ],
    },
    closings: ['Please reply to this e-mail if anything is left open.', 'I hope this helps.'],
    signOffs: [
      'Kind regards from Chur\n{agent}\nAlmweg customer service',
      'With best wishes for your next tour\n{agent}',
    ],
    elsewhere: 'other European countries',
    quoteLine: 'On {date}, {firstName} {lastName} wrote:',
  },
};
