import { american, basicsIn, collecting, empty, english, german, posting, type FillingSite } from './site.ts';

type Labels = readonly (string | readonly [string, string])[];
const options = (...labels: Labels) =>
  labels
    .map((label) =>
      typeof label === 'string'
        ? `<option>${label}</option>`
        : `<option value="${label[0]}">${label[1]}</option>`,
    )
    .join('');
const select = (name: string, label: string, ...labels: Labels) =>
  `<p><label>${label} * <select name="${name}" required>${options(...labels)}</select></label></p>`;
const radios = (name: string, legend: string, ...labels: readonly (readonly [string, string])[]) =>
  `<fieldset><legend>${legend} *</legend>${labels
    .map(
      ([value, label]) =>
        `<label><input type="radio" name="${name}" value="${value}" required> ${label}</label>`,
    )
    .join('')}</fieldset>`;

/** Choices that have a meaning, and prompts that are none. */
export const choiceSites: Readonly<Record<string, FillingSite>> = {
  everyKindOfSelect: posting(
    english +
      select(
        'topic',
        'Topic',
        ['', 'Topic'],
        ['1', 'Complaint'],
        ['2', 'Sales'],
        ['3', 'General inquiry'],
        ['4', 'Other'],
      ) +
      select(
        'department',
        'Department',
        ['0', 'Select a department'],
        ['hr', 'Human resources'],
        ['press', 'Press office'],
        ['sales', 'Sales'],
        ['legal', 'Legal'],
      ) +
      select(
        'heard',
        'How did you hear about us?',
        ['', '---'],
        'A friend',
        'Radio',
        'Internet search',
        'Trade fair',
      ) +
      select(
        'budget',
        'Budget',
        ['x', 'Please select your budget'],
        '€50,000+',
        '€10,000–50,000',
        'Under €10,000',
      ) +
      select(
        'size',
        'Company size',
        ['', 'Choose one'],
        '51–200 employees',
        '11–50 employees',
        '1–10 employees',
      ) +
      select('slot', 'Best time to reach you', ['', '–'], 'Before 9 am', 'Morning', 'Any time') +
      select('salutation', 'Title', ['', ''], 'Mr', 'Ms', 'Prefer not to say') +
      `<p><label>State the country you live in * <select name="country" required><option disabled selected value="">Country</option><option value="DE">Germany</option><option value="SE">Sweden</option><option value="CH">Switzerland</option><option value="FR">France</option></select></label></p>`,
    {
      formats: {
        topic: /^3$/,
        department: /^sales$/,
        heard: /^Internet search$/,
        budget: /^Under/,
        size: /^1–10/,
        slot: /^Any time$/,
        salutation: /^Prefer/,
        country: /^SE$/,
      },
    },
  ),
  everyKindOfRadio: posting(
    english +
      radios('reply', 'Preferred contact method', ['p', 'Phone'], ['e', 'E-mail'], ['l', 'Letter']) +
      radios('customer', 'Are you already a customer?', ['y', 'Yes'], ['n', 'No']) +
      radios('contact', 'May we contact you about your question?', ['y', 'Yes'], ['n', 'No']) +
      radios('adult', 'Are you over 18 years of age?', ['y', 'Yes'], ['n', 'No']) +
      radios('role', 'I am writing as', ['b', 'Business'], ['j', 'Journalist'], ['p', 'Private person']) +
      `<fieldset><legend>Which newsletter editions interest you? (optional)</legend><label><input type="radio" name="edition" value="w"> Weekly</label><label><input type="radio" name="edition" value="m"> Monthly</label></fieldset>`,
    {
      formats: { reply: /^e$/, customer: /^n$/, adult: /^y$/, contact: /^y$/, role: /^p$/, edition: empty },
    },
  ),
  germanChoices: posting(
    basicsIn('Name', 'E-Mail', 'Ihre Nachricht') +
      select('anrede', 'Anrede', ['', 'Bitte auswählen'], 'Herr', 'Frau', 'Divers / keine Angabe') +
      select(
        'betreff',
        'Worum geht es?',
        ['0', '- Bitte wählen -'],
        'Reklamation',
        'Bewerbung',
        'Frage zu Produkten',
        'Sonstiges',
      ) +
      radios(
        'kunde',
        'Sind Sie bereits Kunde bei uns?',
        ['1', 'Ja, seit diesem Jahr'],
        ['2', 'Ja, seit längerem'],
        ['0', 'Nein'],
      ) +
      select(
        'gefunden',
        'Wie sind Sie auf uns aufmerksam geworden?',
        ['', '…'],
        'Empfehlung',
        'Zeitung',
        'Internet',
      ) +
      select(
        'land',
        'Land',
        ['', 'Land wählen'],
        ['AT', 'Österreich'],
        ['CH', 'Schweiz'],
        ['DE', 'Deutschland'],
      ),
    {
      lang: 'de',
      title: 'Kontakt',
      button: 'Absenden',
      asker: german,
      formats: {
        anrede: /keine Angabe/,
        betreff: /^Frage/,
        kunde: /^0$/,
        gefunden: /^Internet$/,
        land: /^DE$/,
      },
    },
  ),
  boxGroups: collecting(
    `${english}<fieldset><legend>What is your inquiry about? *</legend>
<label><input type="checkbox" name="about" value="jobs"> Jobs</label><label><input type="checkbox" name="about" value="general"> General question</label>
<label><input type="checkbox" name="about" value="press"> Press</label></fieldset>
<fieldset><legend>Which brochures may we send you?</legend><label><input type="checkbox" name="brochure" value="a"> Hall lamps</label>
<label><input type="checkbox" name="brochure" value="b"> Garden lamps</label></fieldset>`,
    `function check(data) { if (!data.about) { refuse('Please tick at least one topic'); return false; } }`,
    { required: ['name', 'email', 'message', 'about'], formats: { about: /^general$/, brochure: empty } },
  ),
  dividedPrompt: posting(
    english +
      `<p><label>Subject * <select name="topic" required><option value="">Choose a subject…</option><optgroup label="Orders"><option value="return" disabled>Returns</option><option value="broken">Complaint</option></optgroup><optgroup label="Anything else"><option value="any">Something else</option></optgroup></select></label></p>`,
    { formats: { topic: /^any$/ } },
  ),
  countryByItsOtherName: posting(
    english + select('country', 'Country', ['', 'Select'], 'Canada', 'USA', 'Mexico', 'Other country'),
    { asker: american, formats: { country: /^USA$/ } },
  ),
  countryOfOthers: posting(
    english + select('country', 'Country', ['', 'Select'], 'Germany', 'Austria', 'Other country'),
    { formats: { country: /^Other country$/ } },
  ),
  countryNotInTheList: posting(english + select('country', 'Country', ['', 'Select'], 'Germany', 'Austria'), {
    reason: /^country_required: /,
  }),
};
