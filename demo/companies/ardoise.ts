import type { CompanyProfile } from '../company.ts';

/** A competitor that never answers: the form works, a machine says thank you now and then, and that is all. */
export const ardoise: CompanyProfile = {
  slug: 'ardoise',
  name: 'Maison Ardoise',
  relation: 'competitor',
  industry: 'outdoor',
  country: 'FR',
  timeZone: 'Europe/Paris',
  language: 'fr',
  acknowledgement: { medianSeconds: 1.2, scale: 0.2, share: 0.6 },
  human: null,
  mail: {
    robot: { name: 'Maison Ardoise', address: 'ne-pas-repondre@maison-ardoise.example' },
    desk: { name: 'Maison Ardoise', address: 'contact@maison-ardoise.example' },
    acknowledgementHeaders: { 'Auto-Submitted': 'auto-generated' },
    answerHeaders: {},
    quoteEvery: 0,
    html: false,
  },
  acknowledgements: {
    fr: {
      subject: 'Nous avons bien reçu votre message',
      text: `Bonjour,

Nous vous remercions de l’intérêt que vous portez à la Maison Ardoise. Votre message a bien été enregistré et sera lu avec attention.

Cet e-mail est envoyé automatiquement, merci de ne pas y répondre.

Maison Ardoise`,
    },
  },
  letters: {},
};
