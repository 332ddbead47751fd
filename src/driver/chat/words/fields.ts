import type { FieldRole } from '../../form/reading.ts';

/** What the fields of a pre-chat or offline form ask for; the first that matches wins. */
export const fieldWords: readonly (readonly [role: FieldRole, words: RegExp])[] = [
  ['honeypot', /leave (?:this )?(?:field )?(?:blank|empty)|honeypot|nicht ausfüllen|hp_/iu],
  ['email', /e-?mail|courriel|correo|posta elettronica/iu],
  ['phone', /phone|mobile|telefon|handy|rufnummer|téléphone|portable|teléfono|móvil|telefoon|cellulare/iu],
  ['first_name', /first ?_?-?name|given|vorname|prénom|fname|nombre de pila|voornaam/iu],
  ['last_name', /last ?_?-?name|surname|family|nachname|nom de famille|apellido|lname|achternaam|cognome/iu],
  ['company', /company|organi[sz]ation|firma|unternehmen|entreprise|société|empresa|bedrijf|azienda/iu],
  ['order_number', /order|bestell|auftrag|commande|pedido|invoice|rechnung/iu],
  ['full_name', /name|nom\b|nombre|naam|nome/iu],
  ['subject', /subject|betreff|sujet|objet|asunto|onderwerp|oggetto|topic|thema|department|abteilung/iu],
  [
    'message',
    /message|question|nachricht|frage|anliegen|mensaje|pregunta|consulta|how can we help|help you|describe|enquiry|inquiry|comment|messaggio|bericht|vraag/iu,
  ],
];

export const consentWords =
  /agree|consent|accept|privacy|terms|policy|gdpr|datenschutz|einverstanden|akzeptier|zustimm|accepte|confidentialité|conditions|acepto|privacidad|condiciones/iu;
export const newsletterWords =
  /newsletter|marketing|offers|promotion|updates|angebote|werbung|offres|ofertas|subscribe/iu;
