import type { FormField } from '../form/reading.ts';
import type { Box } from '../page/form/contract.ts';
import { doubtAbout, numbered, type Numbered, type Places } from './marks.ts';
import type { Portrait } from './picture.ts';

const style = `
  * { box-sizing: border-box; margin: 0; }
  body { width: max-content; padding: 32px; background: #eef1f6; color: #172033;
    font: 14px/1.45 'Inter', 'Helvetica Neue', 'Liberation Sans', Arial, 'Noto Sans', sans-serif; }
  header { margin-bottom: 20px; }
  h1 { font-size: 20px; line-height: 1.3; font-weight: 650; letter-spacing: -.01em; }
  header p { color: #566178; margin-top: 4px; }
  .stop { display: inline-block; margin-top: 10px; padding: 6px 12px; border-radius: 8px; background: #fdecea; color: #9b1c13; font-weight: 600; }
  main { display: flex; gap: 28px; align-items: flex-start; }
  .shot { position: relative; flex: none; border-radius: 12px; overflow: hidden; background: #fff; box-shadow: 0 1px 2px #1720331f, 0 8px 28px #17203324; }
  .shot img { display: block; }
  .box { position: absolute; border: 2px solid; border-radius: 6px; }
  .form { border: 2px dashed #94a0b8; border-radius: 10px; }
  .badge { display: inline-grid; place-items: center; min-width: 22px; height: 22px; padding: 0 6px; border-radius: 11px; color: #fff; font-size: 12px; font-weight: 700; line-height: 1; font-variant-numeric: tabular-nums; }
  .box .badge { position: absolute; left: -17px; top: 50%; translate: 0 -50%; box-shadow: 0 0 0 2px #fff; } .small .badge { left: -30px; }
  .required { border-color: #1d4ed8; } .required .badge, .badge.required { background: #1d4ed8; }
  .optional { border-color: #64748b; } .optional .badge, .badge.optional { background: #64748b; }
  .doubtful { border-color: #c2620a; } .doubtful .badge, .badge.doubtful { background: #c2620a; }
  .sends { border-color: #137a3b; } .sends .badge, .badge.sends { background: #137a3b; }
  aside { width: 520px; flex: none; background: #fff; border-radius: 12px; padding: 8px 20px 18px; box-shadow: 0 1px 2px #1720331f, 0 8px 28px #17203324; }
  table { border-collapse: collapse; width: 100%; table-layout: fixed; }
  td { padding: 11px 0; border-bottom: 1px solid #e6eaf1; vertical-align: top; }
  td:first-child { width: 40px; } td:last-child { width: 122px; text-align: right; }
  .role { font-weight: 650; } .asks { color: #3a465e; } .asks, .selector { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .selector { font: 12px/1.5 'JetBrains Mono', 'Liberation Mono', 'DejaVu Sans Mono', monospace; color: #6b7690; }
  .demand { color: #3a465e; font-size: 13px; } .doubt { color: #a4510a; font-size: 13px; font-weight: 600; }
  .bar { display: inline-block; width: 64px; height: 6px; border-radius: 3px; background: #e3e8f0; vertical-align: middle; margin-right: 7px; overflow: hidden; }
  .bar i { display: block; height: 100%; background: #4b6bd6; border-radius: 3px; } .doubtful .bar i { background: #c2620a; }
  .sure { font-size: 13px; font-variant-numeric: tabular-nums; color: #3a465e; }
  .key { display: flex; flex-wrap: wrap; gap: 8px 16px; margin-top: 16px; font-size: 13px; color: #566178; }
  .key span { display: inline-flex; align-items: center; gap: 6px; } .key b { width: 12px; height: 12px; border-radius: 4px; border-style: solid; border-width: 2px; }
  .unseen { margin-top: 14px; color: #566178; font-size: 13px; }`;

interface Shot {
  clip: Box;
  png: string;
}

/** The sheet that is photographed: the form on the left, what its numbers mean on the right. */
export function sheetOf(portrait: Portrait, places: Places, { clip, png }: Shot): string {
  const { form, title, captcha } = portrait;
  const rows = numbered(form);
  const size = `width:${clip.width}px;height:${clip.height}px`;
  const marks = rows.map(({ number, field }) =>
    mark(places.fields.get(field), clip, [kindOf(field), number]),
  );
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>
<header><h1>${safe(title)}</h1><p>${safe(factsOf(portrait))}</p>${stop(captcha)}</header>
<main><div class="shot" style="${size}"><img alt="" src="data:image/png;base64,${png}" style="${size}">
${mark(places.form, clip, ['form', null])}${marks.join('')}${mark(places.submit, clip, ['sends', 'S'])}</div>
<aside><table>${rows.map(row).join('')}${submitRow(form.submit)}</table>${key}${unseen(rows)}</aside></main>`;
}

function factsOf({ form }: Portrait): string {
  const language = form.language === null ? '' : ` · language ${form.language}`;
  const steps = form.steps > 1 ? ' · several steps' : '';
  const where = form.frame === null ? '' : ` in ${form.frame}`;
  return `form ${form.selector}${where} · ${percent(form.confidence)} sure${language}${steps}`;
}

const stop = (captcha: string) =>
  captcha === 'none'
    ? ''
    : `<p class="stop">Proof of humanity: ${safe(captcha)}. A probe ends here as blocked.</p>`;

function kindOf(field: FormField): string {
  if (doubtAbout(field) !== null) return 'doubtful';
  return field.required ? 'required' : 'optional';
}

const air = 3;
/** A box this narrow would vanish under its number. */
const smallBox = 40;

function mark(
  box: Box | null | undefined,
  clip: Box,
  [kind, text]: readonly [string, number | string | null],
): string {
  if (box === null || box === undefined) return '';
  const [left, top] = [box.left - clip.left - air, box.top - clip.top - air];
  const place = `left:${left}px;top:${top}px;width:${box.width + 2 * air}px;height:${box.height + 2 * air}px`;
  const size = box.width < smallBox ? 'small' : '';
  return `<div class="box ${kind} ${size}" style="${place}">${text === null ? '' : badge(text)}</div>`;
}

const badge = (text: number | string, kind = '') => `<span class="badge ${kind}">${text}</span>`;

function row({ number, field }: Numbered): string {
  if (number === null) return '';
  const { role, label, placeholder, selector, confidence } = field;
  const kind = kindOf(field);
  const asks = label || placeholder;
  const doubt = doubtAbout(field);
  return `<tr class="${kind}"><td>${badge(number, kind)}</td><td><div class="role">${role}</div>
${asks === '' ? '' : `<div class="asks">${safe(asks)}</div>`}<div class="selector">${safe(selector)}</div></td>
<td><div class="demand">${demandOf(field)}</div>${role === 'other' ? '' : sureness(confidence)}
${doubt === null ? '' : '<div class="doubt">check this</div>'}</td></tr>`;
}

const sureness = (share: number) =>
  `<div class="sure"><span class="bar"><i style="width:${percent(share)}"></i></span>${percent(share)}</div>`;

const demandOf = ({ required, requiredBy }: FormField) =>
  required ? `required (${requiredBy ?? 'unknown'})` : 'optional';

function submitRow(submit: string | null): string {
  const text = submit === null ? 'no button was recognised' : safe(submit);
  return `<tr><td>${badge('S', 'sends')}</td><td><div class="role">submit</div><div class="selector">${text}</div></td><td></td></tr>`;
}

const key = `<p class="key">${[
  ['required', 'required'],
  ['optional', 'optional'],
  ['doubtful', 'check this'],
  ['sends', 'sends'],
]
  .map(([kind, words]) => `<span><b class="${kind}"></b>${words}</span>`)
  .join('')}</p>`;

function unseen(rows: readonly Numbered[]): string {
  const hidden = rows.filter(({ number }) => number === null);
  const names = hidden.map(({ field }) => `<span class="selector">${safe(field.selector)}</span>`);
  return hidden.length === 0
    ? ''
    : `<p class="unseen">Not shown to people, so never filled: ${names.join(', ')}</p>`;
}

const percent = (share: number) => `${Math.round(share * 100)}%`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Texts of pages are foreign: they stay text. */
function safe(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
