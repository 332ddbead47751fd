import type { InstallationFile } from '../src/cli/installation-file.ts';
import type { World } from './world.ts';

/** The demo's question: delivery abroad and returns, which every shop tells anyone. */
const scenario: InstallationFile['scenarios'][number] = {
  slug: 'delivery-and-returns',
  title: 'Delivery abroad and returns',
  justification: 'Delivery times and return periods are printed in every shop and told to anyone who asks.',
  texts: {
    en: {
      subject: 'Delivery to Austria',
      body: 'Hello, I would like to order something as a present. How long does delivery to Austria take, and how long could it be returned? Thank you very much.',
    },
    de: {
      subject: 'Lieferung nach Österreich',
      body: 'Guten Tag, ich möchte etwas als Geschenk bestellen. Wie lange dauert die Lieferung nach Österreich, und wie lange könnte man es zurückgeben? Vielen Dank im Voraus.',
    },
    fr: {
      subject: 'Livraison en Autriche',
      body: 'Bonjour, j’aimerais commander un cadeau. Combien de temps prend la livraison en Autriche, et pendant combien de temps peut-on le retourner ? Merci beaucoup.',
    },
  },
  answer_points: [
    {
      id: 'delivery',
      description: 'Says how long delivery abroad takes',
      accept: [
        'business days',
        'working days',
        'Werktage',
        'Werktagen',
        'jours ouvrables',
        'Tuesdays and Fridays',
      ],
    },
    {
      id: 'returns',
      description: 'Says for how long goods may be returned',
      accept: ['{number} days', '{number} Tage', '{number} Tagen', '{number} jours'],
    },
  ],
};

export interface InstallationOptions {
  /** Cron pattern by which every channel is probed again and again. */
  cron: string;
  windowSeconds: number;
}

/** The fictional companies as an installation: what a user would write into a file for `apply`. */
export function installationOf(world: World, { cron, windowSeconds }: InstallationOptions): InstallationFile {
  return {
    scenarios: [scenario],
    personas: [],
    companies: world.companies.map(
      ({ slug, name, relation, industry, country, timeZone, website, channels }) => ({
        slug,
        name,
        relation,
        industry,
        country,
        website,
        time_zone: timeZone,
        weekly_hours: Array.from({ length: 7 }, () => [['00:00', '24:00'] as const]),
        relaxed_rules: ['spacing'],
        relaxed_reason: 'a fictional company that nobody works for',
        channels: channels.map((channel) => ({
          ...channel,
          schedules: [
            {
              cron,
              time_zone: timeZone,
              window_seconds: windowSeconds,
              active: true,
              scenario: scenario.slug,
            },
          ],
        })),
      }),
    ),
  };
}
