import { maskScript } from './dates.ts';
import { american, basicsIn, collecting, english, german, posting, swede, type FillingSite } from './site.ts';

const input = (name: string, label: string, attributes: string) =>
  `<p><label>${label} * <input name="${name}" ${attributes} required></label></p>`;

const { phone: _, ...withoutPhone } = swede;

/** Numbers, phones and postal codes as handlers want them. */
export const numberSites: Readonly<Record<string, FillingSite>> = {
  boundedNumbers: posting(
    english +
      input('pieces', 'Quantity', 'type="number" min="50" max="500" step="25"') +
      input('rooms', 'Number of rooms', 'type="number" min="0.5" step="0.5"') +
      `<p><label>Importance <input type="range" name="weight" min="10" max="20" step="5"></label></p>`,
    { formats: { pieces: /^(50|75|100|[1-4]\d[05]|500)$/, rooms: /^\d(\.5)?$/, weight: /^1[05]$/ } },
  ),
  americanPhone: posting(
    english +
      input('phone', 'Phone', 'type="tel" pattern="\\(\\d{3}\\) \\d{3}-\\d{4}" title="(555) 555-5555"') +
      input('zip', 'ZIP code', 'inputmode="numeric" maxlength="5" pattern="[0-9]{5}"'),
    { asker: american, formats: { phone: /^\(202\) 555-0143$/, zip: /^43215$/ } },
  ),
  maskedPhone: posting(english + input('phone', 'Phone', 'type="tel"'), {
    asker: american,
    script: maskScript('phone', '(999) 999-9999'),
    formats: { phone: /^\(202\) 555-0143$/ },
  }),
  phoneWithCodeSelect: posting(
    english +
      `<p><label for="p">Phone *</label> <select name="code" aria-label="Country code"><option value="1">🇺🇸 +1</option><option value="44">🇬🇧 +44</option><option value="46">🇸🇪 +46</option></select>
<input id="p" name="phone" type="tel" required></p>`,
    { formats: { code: /^46$/, phone: /^0?70[ -]?1234567$/ } },
  ),
  phoneByCode: posting(
    basicsIn('Name', 'E-Mail', 'Ihre Nachricht') +
      `<p>Telefon * <input name="vorwahl" aria-label="Vorwahl" size="5" required> / <input name="nummer" aria-label="Rufnummer" required></p>`,
    { lang: 'de', title: 'Kontakt', asker: german, formats: { vorwahl: /^0\d{2,5}$/, nummer: /^\d{4,}$/ } },
  ),
  phoneByNetwork: posting(
    `${english}<p>Phone number * <select name="net" required><option value="">net</option><option>06-1</option><option>06-20</option><option>06-30</option></select> <input name="rest" maxlength="7" required></p>`,
    {
      asker: { ...swede, phone: '+36301234567', country: 'HU' },
      formats: { net: /^06-30$/, rest: /^1234567$/ },
    },
  ),
  phoneWidget: collecting(
    `${english}<p><label for="p">Phone *</label></p><div class="phone-box" style="display:flex"><button type="button" class="flag" aria-label="Country: Germany" aria-haspopup="listbox">🇩🇪</button><input id="p" type="tel" required></div>`,
    `const codes = { 49: 'Germany', 46: 'Sweden', 1: 'United States' }; let code = '49';
     const box = document.getElementById('p');
     box.addEventListener('input', () => { const found = Object.keys(codes).find((one) => box.value.replace(/\\s/g, '').startsWith('+' + one));
       if (found) { code = found; document.querySelector('.flag').setAttribute('aria-label', 'Country: ' + codes[found]); } });
     function check(data) { const digits = box.value.replace(/\\D/g, ''); data.phone = box.value.trim().startsWith('+') ? '+' + digits : '+' + code + digits.replace(/^0/, ''); }`,
    { formats: { phone: /^\+46701234567$/ } },
  ),
  strictPostalCode: posting(english + input('zip', 'Postal code', 'maxlength="6"'), {
    formats: { zip: /^\d{3} ?\d{2}$/ },
  }),
  ukPostcode: posting(
    english +
      input(
        'code',
        'Postcode',
        'pattern="[A-Za-z]{1,2}[0-9Rr][0-9A-Za-z]? ?[0-9][ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2}"',
      ),
    {
      asker: { ...swede, country: 'GB', postalCode: 'LS1 4AP', city: 'Leeds', locale: 'en-GB' },
      formats: { code: /^LS1 4AP$/ },
    },
  ),
  phoneNobodyHas: posting(english + input('phone', 'Phone', 'type="tel"'), {
    asker: withoutPhone,
    reason: /^phone_required: /,
  }),
  shortMessage: posting(
    `<p><label>Your name * <input name="name" required></label></p><p><label>Email * <input name="email" type="email" required></label></p>
<p><label>Your message * <textarea name="message" maxlength="60" required></textarea></label></p>`,
    { formats: { message: /how long does delivery of the hall lamp take\?$/i } },
  ),
  silentlyShortMessage: collecting(
    english,
    `const area = form.message; area.addEventListener('input', () => { if (area.value.length > 60) area.value = area.value.slice(0, 60); });`,
    { formats: { message: /how long does delivery of the hall lamp take\?$/i } },
  ),
  longMessage: collecting(
    english,
    `function check({ message }) { if (message.length < 70) { const note = document.createElement('span'); note.className = 'error'; note.textContent = 'Your message is too short, please write at least 70 characters'; form.message.setAttribute('aria-invalid', 'true'); form.message.after(note); return false; } }`,
    { formats: { message: /^[^]{70,}$/, email: new RegExp(swede.email) } },
  ),
};
