import { randomUUID } from 'node:crypto';
import { loadDefaults } from '../company/defaults.ts';
import { ReplyBenchError } from '../domain/errors.ts';
import type { Inquiry } from '../driver/inquiry.ts';

/** The shipped scenario asked by the first shipped persona, for commands that need no database. */
export async function inquiryTo(target: string, mailDomain: string): Promise<Inquiry> {
  const { scenarios, personas } = await loadDefaults();
  const [scenario] = scenarios;
  const [persona] = personas;
  if (!scenario || !persona)
    throw new ReplyBenchError('internal', 'The shipped scenario and personas are missing.');
  return {
    target,
    question: scenario.texts,
    asker: {
      firstName: persona.first_name,
      lastName: persona.last_name,
      email: `${persona.slug}.${randomUUID().slice(0, 8)}@${mailDomain}`,
      country: persona.country,
      locale: persona.locale,
      ...(persona.street && { street: persona.street }),
      ...(persona.city && { city: persona.city }),
      ...(persona.region && { region: persona.region }),
      ...(persona.postal_code && { postalCode: persona.postal_code }),
    },
  };
}
