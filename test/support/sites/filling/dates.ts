import { american, basicsIn, collecting, english, german, posting, type FillingSite } from './site.ts';

const input = (name: string, label: string, attributes: string) =>
  `<p><label>${label} * <input name="${name}" ${attributes} required></label></p>`;
const day = 86_400_000;
const iso = (offset: number) => new Date(Date.now() + offset * day).toISOString().slice(0, 10);

/** A number typed digit by digit, as masks write it: `9` stands for a digit. */
export const maskScript = (name: string, picture: string) => `
{ const box = document.querySelector('[name=${name}]');
  let digits = '';
  box.addEventListener('keydown', (event) => {
    if (/^[0-9]$/.test(event.key)) digits += event.key;
    else if (event.key === 'Backspace' || event.key === 'Delete') digits = box.selectionStart !== box.selectionEnd ? '' : digits.slice(0, -1);
    else if (event.key.length > 1 || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    digits = digits.slice(0, ${picture.replaceAll(/[^9]/g, '').length});
    let at = 0; let text = '';
    for (const mark of '${picture}') { if (at >= digits.length) break; text += mark === '9' ? digits[at++] : mark; }
    box.value = text; box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  box.addEventListener('beforeinput', (event) => { if (event.inputType !== 'deleteContentBackward') event.preventDefault(); });
  box.addEventListener('input', () => { if (box.value === '') digits = ''; }); }`;

/** A calendar that opens on a read-only box and shows one month; days gone by cannot be pressed. */
const calendar = (name: string, marks: 'grid' | 'plain') => `
{ const box = document.querySelector('[name=${name}]');
  let shown = new Date(); shown.setDate(1); let picked = '';
  box.form.addEventListener('formdata', (event) => event.formData.set(box.name, picked));
  const panel = document.createElement('div'); panel.className = 'calendar-popup'; panel.hidden = true;
  panel.style.cssText = 'position:absolute;background:#fff;border:1px solid;z-index:5;width:260px';
  ${marks === 'grid' ? `panel.setAttribute('role', 'dialog'); panel.setAttribute('aria-label', 'Choose date');` : ''}
  document.body.append(panel);
  const draw = () => {
    const year = shown.getFullYear(), month = shown.getMonth();
    const count = new Date(year, month + 1, 0).getDate(), lead = (new Date(year, month, 1).getDay() + 6) % 7;
    const title = shown.toLocaleDateString('en', { month: 'long', year: 'numeric' });
    const cells = [];
    for (let n = 1 - lead; n <= Math.ceil((count + lead) / 7) * 7 - lead; n += 1) {
      const date = new Date(year, month, n), outside = n < 1 || n > count, past = date <= new Date(), sunday = date.getDay() === 0;
      const off = outside || past || sunday;
      cells.push(${
        marks === 'grid'
          ? `'<td role="gridcell"' + (off ? ' aria-disabled="true"' : ' tabindex="-1"') + ' aria-label="' + date.toLocaleDateString('en', { dateStyle: 'full' }) + '" data-day="' + n + '">' + date.getDate() + '</td>'`
          : `'<td class="' + (off ? 'day off disabled' : 'day') + '" data-day="' + n + '">' + date.getDate() + '</td>'`
      });
    }
    const rows = []; while (cells.length > 0) rows.push('<tr>' + cells.splice(0, 7).join('') + '</tr>');
    panel.innerHTML = ${
      marks === 'grid'
        ? `'<button type="button" aria-label="Previous month">‹</button><h2 aria-live="polite">' + title + '</h2><button type="button" aria-label="Next month">›</button><table role="grid">' + rows.join('') + '</table>'`
        : `'<table><thead><tr><th class="prev">«</th><th colspan="5">' + title + '</th><th class="next">»</th></tr></thead><tbody>' + rows.join('') + '</tbody></table>'`
    };
  };
  box.addEventListener('click', () => { draw(); panel.hidden = false; const at = box.getBoundingClientRect(); panel.style.top = at.bottom + scrollY + 'px'; panel.style.left = at.left + 'px'; });
  panel.addEventListener('click', (event) => {
    const cell = event.target.closest('td'), step = event.target.closest('button, th');
    if (step && step.matches('[aria-label^=Next], .next')) { shown.setMonth(shown.getMonth() + 1); draw(); }
    if (step && step.matches('[aria-label^=Prev], .prev')) { shown.setMonth(shown.getMonth() - 1); draw(); }
    if (!cell || cell.matches('[aria-disabled=true], .disabled')) return;
    const date = new Date(Date.UTC(shown.getFullYear(), shown.getMonth(), Number(cell.dataset.day)));
    box.value = picked = date.toISOString().slice(0, 10); panel.hidden = true;
    box.dispatchEvent(new Event('change', { bubbles: true }));
  }); }`;

/** Days that are to come, in any way of writing that the page names. */
export const dateSites: Readonly<Record<string, FillingSite>> = {
  nativeDates: posting(
    english +
      input('visit', 'Preferred date', `type="date" min="${iso(20)}" max="${iso(60)}"`) +
      input('soon', 'Latest date', `type="date" max="${iso(6)}"`) +
      input('hour', 'Preferred time', 'type="time" min="13:00" max="17:00" step="1800"') +
      input('start', 'Start month', 'type="month"') +
      input('call', 'When may we call', `type="datetime-local" min="${iso(3)}T09:00" max="${iso(40)}T18:00"`),
    {
      required: ['name', 'email', 'message', 'visit', 'soon', 'hour', 'start', 'call'],
      formats: { hour: /^1[3-7]:[03]0$/ },
    },
  ),
  americanDate: collecting(
    english + input('date', 'Event date (MM/DD/YYYY)', ''),
    `function check({ date }) { const [m, d, y] = date.split('/').map(Number); const at = new Date(y, m - 1, d);
      if (!/^\\d{2}\\/\\d{2}\\/\\d{4}$/.test(date) || m > 12 || !(at > new Date())) { refuse('Date must be MM/DD/YYYY'); return false; } }`,
    { asker: american, required: ['date'] },
  ),
  germanDate: posting(
    basicsIn('Name', 'E-Mail', 'Ihre Nachricht') +
      input('termin', 'Wunschtermin', 'placeholder="z. B. 31.12.2027" title="Format: TT.MM.JJJJ"'),
    {
      lang: 'de',
      title: 'Kontakt',
      asker: german,
      formats: { termin: /^(0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])\.20\d\d$/ },
    },
  ),
  maskedDate: posting(
    english + input('day', 'Preferred date', 'placeholder="__-__-____" inputmode="numeric"'),
    {
      script: maskScript('day', '99-99-9999'),
      formats: { day: /^(0[1-9]|[12]\d|3[01])-(0[1-9]|1[0-2])-20\d\d$/ },
    },
  ),
  threeSelects: posting(
    `${english}<fieldset><legend>Preferred date *</legend>
<select name="d" aria-label="Day" required><option value="">Day</option>${Array.from({ length: 31 }, (_, index) => `<option>${index + 1}</option>`).join('')}</select>
<select name="m" aria-label="Month" required><option value="">Month</option>${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'].map((name, index) => `<option value="${index}">${name}</option>`).join('')}</select>
<select name="y" aria-label="Year" required><option value="">Year</option>${[0, 1, 2].map((more) => `<option>${new Date().getFullYear() + more}</option>`).join('')}</select></fieldset>`,
    { required: ['name', 'email', 'message', 'd', 'm', 'y'] },
  ),
  gridCalendar: posting(english + input('day', 'Preferred date', 'readonly aria-haspopup="dialog"'), {
    script: calendar('day', 'grid'),
    formats: { day: /^20\d\d-\d\d-\d\d$/ },
  }),
  tableCalendar: posting(english + input('day', 'Preferred date', 'readonly'), {
    script: calendar('day', 'plain'),
    formats: { day: /^20\d\d-\d\d-\d\d$/ },
  }),
  birthDate: posting(english + input('born', 'Date of birth', 'type="date"'), {
    reason: /^date_required: /,
  }),
};
