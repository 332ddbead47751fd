import type { CompanyProfile } from '../company.ts';
import { almwegLetters } from './almweg-letters.ts';

const machineHeaders = { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'OOF, AutoReply' };

/** Our own company in the mirror: three languages, a careful form, and the slowest answers of all who answer. */
export const almweg: CompanyProfile = {
  slug: 'almweg',
  name: 'Almweg',
  relation: 'own',
  industry: 'outdoor',
  country: 'CH',
  timeZone: 'Europe/Zurich',
  language: 'de',
  acknowledgement: { medianSeconds: 0.6, scale: 0.2, share: 1 },
  human: { medianSeconds: 12, scale: 0.2, share: 1 },
  mail: {
    robot: { name: 'Almweg Kundendienst', address: 'noreply@almweg.example' },
    desk: { name: '{agent}', address: 'kundendienst@almweg.example' },
    acknowledgementHeaders: machineHeaders,
    answerHeaders: { 'X-Priority': '3', 'Thread-Topic': 'Kundenanfrage' },
    quoteEvery: 3,
    html: true,
  },
  acknowledgements: {
    de: {
      subject: 'Eingangsbestätigung: {subject}',
      text: `Guten Tag {firstName} {lastName}

Ihre Anfrage ist bei uns eingegangen und trägt die Nummer {reference}. Wir bearbeiten sie so rasch wie möglich.

Dies ist eine automatisch erzeugte Nachricht. Bitte antworten Sie nicht auf diese E-Mail.

Almweg Ausrüstung AG · Chur`,
    },
    fr: {
      subject: 'Accusé de réception : {subject}',
      text: `Bonjour {firstName} {lastName},

Votre demande nous est bien parvenue. Elle porte le numéro {reference} et sera traitée dans les meilleurs délais.

Ceci est un message automatique, merci de ne pas y répondre.

Almweg Ausrüstung AG · Coire`,
    },
    en: {
      subject: 'We have received your inquiry: {subject}',
      text: `Dear {firstName} {lastName}

Your inquiry has reached us under the number {reference}. We will deal with it as soon as we can.

This message was created automatically. Please do not reply to it.

Almweg Ausrüstung AG · Chur`,
    },
  },
  letters: almwegLetters,
  absence: {
    every: 5,
    first: 3,
    afterSeconds: 1.6,
    letters: {
      de: {
        subject: 'Abwesenheitsnotiz: {subject}',
        text: `Guten Tag

Ich bin bis und mit Freitag nicht im Büro und lese meine E-Mails in dieser Zeit nicht. In dringenden Fällen hilft Ihnen mein Team gern weiter.

Freundliche Grüsse
Reto Caflisch`,
      },
      fr: {
        subject: 'Absence du bureau : {subject}',
        text: `Bonjour,

Je suis absent du bureau jusqu'à vendredi inclus et ne lis pas mes courriels. En cas d'urgence, mon équipe vous aidera volontiers.

Meilleures salutations
Reto Caflisch`,
      },
      en: {
        subject: 'Out of office: {subject}',
        text: `Hello

I am out of the office until Friday and do not read my e-mail. If it is urgent, my colleagues will gladly help you.

Kind regards
Reto Caflisch`,
      },
    },
  },
};
