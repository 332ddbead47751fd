import { findChannel, findCompany, findPersona, findScenario, type PersonaRow } from '../company/index.ts';
import type { ConductSubject } from '../conduct/index.ts';
import type { ChannelKind } from '../domain/nouns.ts';
import type { Asker, Inquiry } from '../driver/index.ts';
import type { Database } from '../platform/database.ts';
import type { ProbeRow } from './store.ts';

/** All that is needed to run one probe. */
export interface Assignment {
  probe: ProbeRow;
  kind: ChannelKind;
  /** false: the channel was switched off since the probe was planned. */
  active: boolean;
  subject: ConductSubject;
  inquiry: Inquiry;
}

export interface AssignmentOptions {
  /** In the demo every company may relax conduct rules; elsewhere only one's own. */
  demo: boolean;
}

export async function loadAssignment(
  db: Database,
  probe: ProbeRow,
  { demo }: AssignmentOptions,
): Promise<Assignment> {
  const [company, channel, scenario, persona] = await Promise.all([
    findCompany(db, probe.company_id),
    findChannel(db, probe.channel_id),
    findScenario(db, probe.scenario_id),
    findPersona(db, probe.persona_id),
  ]);
  return {
    probe,
    kind: channel.kind,
    active: channel.active,
    subject: {
      probeId: probe.id,
      companyId: company.id,
      channelId: channel.id,
      kind: channel.kind,
      target: channel.target,
      relation: company.relation,
      industry: company.industry,
      relaxedRules: company.relation === 'own' || demo ? company.relaxed_rules : [],
    },
    inquiry: {
      target: channel.target,
      asker: askerOf(persona, probe.alias),
      question: scenario.texts,
      ...(probe.email_message_id !== null && { messageId: probe.email_message_id }),
    },
  };
}

function askerOf(persona: PersonaRow, email: string): Asker {
  const { phone, company, job_title, street, city, region, postal_code, names } = persona;
  return {
    firstName: persona.first_name,
    lastName: persona.last_name,
    email,
    country: persona.country,
    locale: persona.locale,
    ...(phone !== null && { phone }),
    ...(company !== null && { company }),
    ...(job_title !== null && { jobTitle: job_title }),
    ...(street !== null && { street }),
    ...(city !== null && { city }),
    ...(region !== null && { region }),
    names: namesOf(names),
    ...(postal_code !== null && { postalCode: postal_code }),
  };
}

function namesOf(names: PersonaRow['names']): Asker['names'] & object {
  return Object.fromEntries(
    Object.entries(names).map(([tag, { first_name, last_name }]) => [
      tag,
      { firstName: first_name, lastName: last_name },
    ]),
  );
}
