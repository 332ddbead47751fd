import { Type, type Static } from 'typebox';
import { channelKinds, relations, relaxableRules, type WeeklyHours } from '../domain/nouns.ts';
import { pageProperties } from '../platform/page.ts';
import {
  Country,
  HttpUrl,
  Id,
  Language,
  nullable,
  Slug,
  strict,
  Timestamp,
  TimeZone,
} from '../platform/schema.ts';

const Name = Type.String({ minLength: 1, maxLength: 200 });
const ShortText = Type.String({ minLength: 1, maxLength: 500 });
const TimeOfDay = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$|^24:00$', description: 'HH:MM' });
const IsoDate = Type.String({ format: 'date' });

const WeeklyHoursSchema = Type.Unsafe<WeeklyHours>(
  Type.Array(Type.Array(Type.Array(TimeOfDay, { minItems: 2, maxItems: 2 }), { maxItems: 10 }), {
    minItems: 7,
    maxItems: 7,
    description: 'Seven days from Monday, each a list of [opens, closes]',
  }),
);

const companyProperties = {
  name: Name,
  relation: Type.Enum([...relations]),
  website: nullable(HttpUrl),
  industry: nullable(ShortText),
  country: nullable(Country),
  time_zone: TimeZone,
  weekly_hours: WeeklyHoursSchema,
  closures: Type.Array(IsoDate, { maxItems: 1000 }),
  relaxed_rules: Type.Array(Type.Enum([...relaxableRules]), {
    uniqueItems: true,
    description: 'Conduct rules relaxed for an own company',
  }),
  relaxed_reason: nullable(ShortText),
  tags: Type.Array(Slug, { maxItems: 50, uniqueItems: true }),
};

const office: WeeklyHours[number] = [['09:00', '17:00']];
const workdays: WeeklyHours = [office, office, office, office, office, [], []];

export const CompanyInput = strict({
  slug: Type.Optional(Slug),
  ...Type.Partial(Type.Object(companyProperties)).properties,
  name: Name,
  relation: Type.Enum([...relations], { default: 'competitor' }),
  time_zone: Type.String({ ...TimeZone, default: 'UTC' }),
  weekly_hours: Type.Unsafe<WeeklyHours>({ ...WeeklyHoursSchema, default: workdays }),
});
export const CompanyChange = strict(Type.Partial(Type.Object(companyProperties)).properties);
export const Company = Type.Object({
  id: Id,
  slug: Slug,
  ...companyProperties,
  created_at: Timestamp,
  updated_at: Timestamp,
});

const Target = Type.String({
  minLength: 3,
  maxLength: 2000,
  description: 'URL of the page; address for email',
});
export const ChannelInput = strict({
  kind: Type.Enum([...channelKinds]),
  target: Target,
  language: Type.Optional(nullable(Language)),
  active: Type.Optional(Type.Boolean()),
});
export const ChannelChange = strict({
  language: Type.Optional(nullable(Language)),
  active: Type.Optional(Type.Boolean()),
});
export const Channel = Type.Object({
  id: Id,
  company_id: Id,
  kind: Type.Enum([...channelKinds]),
  target: Target,
  language: nullable(Language),
  active: Type.Boolean(),
  created_at: Timestamp,
  updated_at: Timestamp,
});

const ScenarioTextSchema = strict({
  subject: Type.String({ minLength: 1, maxLength: 200 }),
  body: Type.String({ minLength: 10, maxLength: 4000 }),
});
const AnswerPointSchema = strict({
  id: Slug,
  description: ShortText,
  accept: Type.Array(Type.String({ minLength: 1, maxLength: 200 }), {
    minItems: 1,
    maxItems: 100,
    description:
      'Phrases, one of which an answer contains; {time}, {date}, {number} and {price} stand for any such',
  }),
});
export const ScenarioInput = strict({
  slug: Slug,
  title: Name,
  justification: Type.String({
    minLength: 10,
    maxLength: 2000,
    description: 'Why the company tells this to anyone who asks',
  }),
  texts: Type.Record(Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' }), ScenarioTextSchema, {
    minProperties: 1,
    additionalProperties: Type.Never(),
  }),
  answer_points: Type.Array(AnswerPointSchema, { minItems: 1, maxItems: 3 }),
});
export const Scenario = Type.Object({
  id: Id,
  slug: Slug,
  version: Type.Integer(),
  title: Name,
  justification: Type.String(),
  texts: Type.Record(Type.String(), ScenarioTextSchema),
  answer_points: Type.Array(AnswerPointSchema),
  created_at: Timestamp,
});

const PersonNamesSchema = strict({ first_name: Name, last_name: Name });
const personaProperties = {
  first_name: Name,
  last_name: Name,
  locale: Language,
  country: Country,
  phone: nullable(Type.String({ pattern: '^\\+[1-9]\\d{6,14}$', description: 'E.164, a number you own' })),
  company: nullable(Name),
  job_title: nullable(Name),
  street: nullable(Name),
  city: nullable(Name),
  region: nullable(Name),
  postal_code: nullable(Type.String({ minLength: 1, maxLength: 20 })),
  names: Type.Record(Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' }), PersonNamesSchema, {
    additionalProperties: Type.Never(),
    description: 'The name as other languages or scripts write it, by BCP 47 tag; `ja-Kana` for its reading',
  }),
  active: Type.Boolean(),
};
export const PersonaInput = strict({
  slug: Slug,
  ...Type.Partial(Type.Object(personaProperties)).properties,
  first_name: Name,
  last_name: Name,
  locale: Language,
  country: Country,
});
export const PersonaChange = strict(Type.Partial(Type.Object(personaProperties)).properties);
export const Persona = Type.Object({
  id: Id,
  slug: Slug,
  ...personaProperties,
  created_at: Timestamp,
  updated_at: Timestamp,
});

export const CompanyListQuery = strict({
  ...pageProperties,
  relation: Type.Optional(Type.Enum([...relations])),
  tag: Type.Optional(Slug),
});

export type CompanyInput = Static<typeof CompanyInput>;
export type Company = Static<typeof Company>;
export type ChannelInput = Static<typeof ChannelInput>;
export type Channel = Static<typeof Channel>;
export type ScenarioInput = Static<typeof ScenarioInput>;
export type PersonaInput = Static<typeof PersonaInput>;
export type CompanyListQuery = Static<typeof CompanyListQuery>;
