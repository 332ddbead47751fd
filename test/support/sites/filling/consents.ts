import { basicsIn, collecting, empty, english, german, posting, type FillingSite } from './site.ts';

const box = (name: string, label: string, attributes = '') =>
  `<p><label><input type="checkbox" name="${name}" value="yes" ${attributes}> ${label}</label></p>`;

/** Boxes that agree to something. */
export const consentSites: Readonly<Record<string, FillingSite>> = {
  tickedBefore: posting(
    english +
      box('privacy', 'I have read the privacy policy and agree to it. *', 'required') +
      box('news', 'Keep me informed about news and special offers', 'checked') +
      box('copy', 'Send me a copy of this message'),
    { formats: { privacy: /^yes$/, news: empty, copy: empty } },
  ),
  negated: posting(
    english +
      box('nonews', 'I do not want to receive the newsletter') +
      box('nooffers', 'Please do not send me offers by e-mail', 'checked') +
      box('terms', 'I accept the terms and conditions'),
    { formats: { nonews: /^yes$/, nooffers: /^yes$/, terms: empty } },
  ),
  germanNegated: posting(
    basicsIn('Name', 'E-Mail', 'Ihre Nachricht') +
      box('keine', 'Ich möchte keine Werbung und keinen Newsletter erhalten') +
      box('werbung', 'Ja, ich möchte über Angebote per Newsletter informiert werden', 'checked') +
      box('dsgvo', 'Ich stimme der Verarbeitung meiner Daten zu (Pflichtfeld)', 'required'),
    {
      lang: 'de',
      title: 'Kontakt',
      button: 'Absenden',
      asker: german,
      formats: { keine: /^yes$/, werbung: empty, dsgvo: /^yes$/ },
    },
  ),
  acceptAll: collecting(
    english +
      box('all', 'Accept all') +
      box('privacy', 'I agree to the processing of my data (required)') +
      box('marketing', 'I agree to receive marketing e-mails (optional)'),
    `form.all.onclick = () => { form.privacy.checked = form.marketing.checked = form.all.checked; };
     function check({ privacy }) { if (!privacy) { refuse('Please agree to the processing of your data'); return false; } }`,
    { formats: { all: empty, privacy: /^yes$/, marketing: empty } },
  ),
  offersByRadio: posting(
    `${english}<fieldset><legend>Would you like to receive our newsletter? *</legend><label><input type="radio" name="news" value="1" checked required> Yes, please</label><label><input type="radio" name="news" value="0" required> No, thank you</label></fieldset>`,
    { formats: { news: /^0$/ } },
  ),
  everythingInOne: posting(
    english + box('both', 'I agree to the privacy policy and want to receive the newsletter *', 'required'),
    { reason: /^(newsletter_opt_in_required|rejected): / },
  ),
};
