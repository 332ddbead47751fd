import { Type, type Static } from 'typebox';
import { strict } from '../../platform/schema.ts';
import { fieldRoles, type FieldRole } from '../form/reading.ts';
import { isAddressPattern } from './address.ts';
import { Format } from 'typebox/format';

Format.Set('address-pattern', isAddressPattern);

const Selector = (description: string) => Type.String({ minLength: 1, maxLength: 500, description });
const Words = (description: string) => Type.String({ minLength: 2, maxLength: 300, description });
const Address = (description: string) =>
  Type.String({ format: 'address-pattern', maxLength: 2000, description });

/** What a definition may call a field. A trap or a proof of humanity stays what it was found to be. */
const givenRoles = fieldRoles.filter(
  (role): role is Exclude<FieldRole, 'honeypot' | 'captcha'> => role !== 'honeypot' && role !== 'captcha',
);
const Role = Type.Enum(givenRoles);

const Step = Type.Object(
  {
    click: Type.Optional(Selector('press this')),
    waitFor: Type.Optional(Selector('wait until this is in sight')),
    scrollTo: Type.Optional(Selector('bring this into sight')),
    choose: Type.Optional(Selector('the <select> to choose in')),
    option: Type.Optional(Words('with `choose`: the label or value to choose')),
    frame: Type.Optional(Selector('the iframe it is in')),
  },
  { additionalProperties: false },
);

const Field = Type.Object(
  {
    role: Type.Optional(Role),
    value: Type.Optional(
      Type.String({ minLength: 1, maxLength: 2000, description: 'what to write, or which option' }),
    ),
    required: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false, minProperties: 1 },
);

const Response = strict({
  url: Address('of the answer'),
  status: Type.Optional(Type.Integer({ minimum: 100, maximum: 599 })),
  text: Type.Optional(Words('its body holds this')),
});

const Sign = Type.Object(
  {
    text: Type.Optional(Words('these words come into sight')),
    selector: Type.Optional(Selector('this comes into sight')),
    url: Type.Optional(Address('the page moves to this address')),
    response: Type.Optional(Response),
  },
  { additionalProperties: false, minProperties: 1 },
);

const Seconds = (maximum: number, description: string) =>
  Type.Number({ exclusiveMinimum: 0, maximum, description });

/** How one site wants to be driven where detection is not enough; `probes/_template.ts` explains each key. */
export const ProbeDefinitionSchema = strict({
  match: Type.Union([
    Address('the pages it is for'),
    Type.Array(Address('the pages it is for'), { minItems: 1 }),
  ]),
  banner: Type.Optional(Selector('button of the cookie banner that consents to the least')),
  before: Type.Optional(Type.Array(Step, { maxItems: 20 })),
  frame: Type.Optional(Selector('the iframe the form is in')),
  form: Type.Optional(Selector('the form, or what is around its fields')),
  fields: Type.Optional(
    Type.Record(Type.String({ minLength: 1 }), Field, { description: 'corrections by selector' }),
  ),
  leave: Type.Optional(Type.Array(Selector('a field to leave alone'))),
  needsNo: Type.Optional(Type.Array(Role, { description: 'roles that are not required' })),
  submit: Type.Optional(Selector('the button that sends')),
  settleSeconds: Type.Optional(Seconds(30, 'how long to wait for the form')),
  answerSeconds: Type.Optional(Seconds(120, 'how long the site may take to answer')),
  success: Type.Optional(Sign),
  rejection: Type.Optional(Sign),
});

export type ProbeDefinition = Static<typeof ProbeDefinitionSchema>;
export type DefinedStep = Static<typeof Step>;
export type DefinedField = Static<typeof Field>;
export type DefinedSign = Static<typeof Sign>;
