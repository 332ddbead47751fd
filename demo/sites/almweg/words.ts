/** Everything the site says, in one language. */
export interface SiteWords {
  language: string;
  /** The language's own name, for the switch. */
  label: string;
  paths: { home: string; contact: string; privacy: string; search: string };
  nav: { tours: string; contact: string; privacy: string };
  search: string;
  home: { title: string; lead: string; ask: string; tours: readonly (readonly [string, string])[] };
  contact: {
    title: string;
    lead: string;
    promise: string;
    hoursTitle: string;
    hours: readonly string[];
    firstName: string;
    lastName: string;
    email: string;
    phone: string;
    topic: string;
    chooseTopic: string;
    topics: readonly string[];
    message: string;
    consent: string;
    newsletter: string;
    optional: string;
    send: string;
    done: string;
    doneText: string;
  };
  faults: { summary: string; missing: string; email: string; consent: string; stale: string };
  newsletter: { title: string; email: string; button: string; done: string };
  found: string;
  privacy: { title: string; paragraphs: readonly string[] };
  fiction: string;
}

const de: SiteWords = {
  language: 'de',
  label: 'Deutsch',
  paths: { home: '/', contact: '/kontakt', privacy: '/datenschutz', search: '/suche' },
  nav: { tours: 'Touren', contact: 'Kontakt', privacy: 'Datenschutz' },
  search: 'Suche',
  home: {
    title: 'Ausrüstung für den ganzen Weg.',
    lead: 'Jacken, Schuhe und Rucksäcke aus Chur. Geprüft auf 3000 Metern, geflickt im Tal.',
    ask: 'Fragen Sie uns',
    tours: [
      ['Greina-Hochebene', '2 Tage · mittel'],
      ['Fuorcla Surlej', '5 Stunden · leicht'],
      ['Piz Beverin', '7 Stunden · schwer'],
    ],
  },
  contact: {
    title: 'Kontakt',
    lead: 'Schreiben Sie uns. Felder ohne Zusatz sind Pflichtfelder.',
    promise: 'Wir antworten innerhalb eines Arbeitstages.',
    hoursTitle: 'Öffnungszeiten Laden Chur',
    hours: ['Mo–Fr 9.00–18.30 Uhr', 'Sa 9.00–16.00 Uhr', 'So geschlossen'],
    firstName: 'Vorname',
    lastName: 'Nachname',
    email: 'E-Mail-Adresse',
    phone: 'Telefon',
    topic: 'Thema',
    chooseTopic: 'Bitte wählen',
    topics: ['Bestellung', 'Lieferung und Rückgabe', 'Produktberatung', 'Anderes'],
    message: 'Ihre Nachricht',
    consent:
      'Ich habe die Datenschutzerklärung gelesen und bin mit der Verarbeitung meiner Angaben einverstanden.',
    newsletter: 'Ja, ich möchte den Almweg-Newsletter erhalten.',
    optional: 'freiwillig',
    send: 'Nachricht senden',
    done: 'Vielen Dank für Ihre Nachricht!',
    doneText: 'Sie ist bei unserem Kundendienst eingegangen. Eine Bestätigung ist unterwegs zu Ihnen.',
  },
  faults: {
    summary: 'Bitte prüfen Sie die markierten Felder.',
    missing: 'Bitte füllen Sie dieses Feld aus.',
    email: 'Bitte geben Sie eine gültige E-Mail-Adresse ein.',
    consent: 'Ohne Ihre Zustimmung dürfen wir die Anfrage nicht bearbeiten.',
    stale: 'Das Formular ist abgelaufen. Bitte senden Sie es noch einmal ab.',
  },
  newsletter: {
    title: 'Post aus den Bergen',
    email: 'Ihre E-Mail',
    button: 'Abonnieren',
    done: 'Danke, Sie sind angemeldet.',
  },
  found: 'Keine Treffer für',
  privacy: {
    title: 'Datenschutz',
    paragraphs: [
      'Verantwortlich ist die Almweg Ausrüstung AG in Chur. Ihre Angaben aus dem Kontaktformular verwenden wir nur, um Ihre Anfrage zu beantworten, und löschen sie nach zwölf Monaten.',
      'Sie können jederzeit Auskunft, Berichtigung und Löschung verlangen.',
    ],
  },
  fiction: 'Eine erfundene Firma der ReplyBench-Demo.',
};

const fr: SiteWords = {
  language: 'fr',
  label: 'Français',
  paths: { home: '/fr', contact: '/fr/contact', privacy: '/fr/confidentialite', search: '/fr/recherche' },
  nav: { tours: 'Randonnées', contact: 'Contact', privacy: 'Confidentialité' },
  search: 'Rechercher',
  home: {
    title: 'De quoi faire tout le chemin.',
    lead: 'Vestes, chaussures et sacs de Coire. Éprouvés à 3000 mètres, réparés dans la vallée.',
    ask: 'Nous écrire',
    tours: [
      ['Haut plateau de la Greina', '2 jours · moyen'],
      ['Fuorcla Surlej', '5 heures · facile'],
      ['Piz Beverin', '7 heures · difficile'],
    ],
  },
  contact: {
    title: 'Contact',
    lead: 'Écrivez-nous. Les champs sans mention sont obligatoires.',
    promise: 'Nous répondons en un jour ouvrable.',
    hoursTitle: 'Horaires du magasin de Coire',
    hours: ['Lu–ve 9 h–18 h 30', 'Sa 9 h–16 h', 'Di fermé'],
    firstName: 'Prénom',
    lastName: 'Nom',
    email: 'Adresse e-mail',
    phone: 'Téléphone',
    topic: 'Sujet',
    chooseTopic: 'Veuillez choisir',
    topics: ['Commande', 'Livraison et retour', 'Conseil produit', 'Autre'],
    message: 'Votre message',
    consent: 'J’ai lu la déclaration de confidentialité et j’accepte le traitement de mes données.',
    newsletter: 'Oui, je souhaite recevoir la lettre d’information d’Almweg.',
    optional: 'facultatif',
    send: 'Envoyer le message',
    done: 'Merci de votre message !',
    doneText: 'Il est arrivé à notre service clients. Une confirmation vous est envoyée.',
  },
  faults: {
    summary: 'Veuillez vérifier les champs signalés.',
    missing: 'Veuillez remplir ce champ.',
    email: 'Veuillez indiquer une adresse e-mail valable.',
    consent: 'Sans votre accord, nous ne pouvons pas traiter la demande.',
    stale: 'Le formulaire a expiré. Veuillez l’envoyer encore une fois.',
  },
  newsletter: {
    title: 'Des nouvelles d’en haut',
    email: 'Votre e-mail',
    button: 'S’abonner',
    done: 'Merci, vous êtes inscrit.',
  },
  found: 'Aucun résultat pour',
  privacy: {
    title: 'Confidentialité',
    paragraphs: [
      'Almweg Ausrüstung AG, à Coire, est responsable du traitement. Vos données du formulaire servent uniquement à répondre à votre demande et sont effacées après douze mois.',
      'Vous pouvez en tout temps demander l’accès, la rectification ou l’effacement.',
    ],
  },
  fiction: 'Une entreprise fictive de la démo ReplyBench.',
};

const en: SiteWords = {
  language: 'en',
  label: 'English',
  paths: { home: '/en', contact: '/en/contact', privacy: '/en/privacy', search: '/en/search' },
  nav: { tours: 'Tours', contact: 'Contact', privacy: 'Privacy' },
  search: 'Search',
  home: {
    title: 'Gear for the whole way.',
    lead: 'Jackets, boots and packs from Chur. Tested at 3000 metres, mended in the valley.',
    ask: 'Ask us',
    tours: [
      ['Greina plateau', '2 days · moderate'],
      ['Fuorcla Surlej', '5 hours · easy'],
      ['Piz Beverin', '7 hours · hard'],
    ],
  },
  contact: {
    title: 'Contact',
    lead: 'Write to us. Fields are required unless they say otherwise.',
    promise: 'We answer within one working day.',
    hoursTitle: 'Opening hours, Chur shop',
    hours: ['Mon–Fri 9 am–6.30 pm', 'Sat 9 am–4 pm', 'Sun closed'],
    firstName: 'First name',
    lastName: 'Last name',
    email: 'E-mail address',
    phone: 'Phone',
    topic: 'Topic',
    chooseTopic: 'Please choose',
    topics: ['Order', 'Delivery and returns', 'Product advice', 'Something else'],
    message: 'Your message',
    consent: 'I have read the privacy statement and agree to my details being processed.',
    newsletter: 'Yes, I would like to receive the Almweg newsletter.',
    optional: 'optional',
    send: 'Send message',
    done: 'Thank you for your message!',
    doneText: 'It has reached our customer service. A confirmation is on its way to you.',
  },
  faults: {
    summary: 'Please check the marked fields.',
    missing: 'Please fill in this field.',
    email: 'Please enter a valid e-mail address.',
    consent: 'We may not handle your inquiry without your consent.',
    stale: 'The form has expired. Please send it once more.',
  },
  newsletter: {
    title: 'Mail from the mountains',
    email: 'Your e-mail',
    button: 'Subscribe',
    done: 'Thank you, you are subscribed.',
  },
  found: 'Nothing found for',
  privacy: {
    title: 'Privacy',
    paragraphs: [
      'Almweg Ausrüstung AG in Chur is the controller. We use what you enter in the contact form to answer you and for nothing else, and delete it after twelve months.',
      'You may ask for access, correction and deletion at any time.',
    ],
  },
  fiction: 'A fictional company of the ReplyBench demo.',
};

/** The site's languages, its default first. */
export const editions: readonly SiteWords[] = [de, fr, en];
