import { collecting, english, type FillingSite } from './site.ts';

const nameAndEmail = `<p><label>Your name * <input name="name" required></label></p><p><label>Email * <input name="email" type="email" required></label></p>`;
const hiddenNative =
  'style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);opacity:0"';

/** Controls that are drawn by scripts. */
export const widgetFillingSites: Readonly<Record<string, FillingSite>> = {
  buttonWithListbox: collecting(
    `${english}<div><span id="tl">Topic *</span> <button type="button" id="tb" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="tl tb">Choose a topic</button></div>`,
    `const button = document.getElementById('tb'); let topic = '';
     button.onclick = () => { if (document.querySelector('[role=listbox]')) return;
       const list = document.createElement('ul'); list.setAttribute('role', 'listbox'); list.style.cssText = 'position:absolute;background:#fff;border:1px solid';
       for (const label of ['Complaint', 'Jobs', 'General question']) { const item = document.createElement('li'); item.setAttribute('role', 'option'); item.textContent = label;
         item.onclick = () => { topic = label; button.textContent = label; button.setAttribute('aria-expanded', 'false'); list.remove(); }; list.append(item); }
       document.body.append(list); button.setAttribute('aria-expanded', 'true'); };
     function check(data) { data.topic = topic; if (!topic) { refuse('Please choose a topic'); return false; } }`,
    { formats: { topic: /^General question$/ } },
  ),
  searchingCombobox: collecting(
    `${english}<p><label for="land">Country *</label> <input id="land" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="lands" aria-required="true" autocomplete="off"></p><ul id="lands" role="listbox" hidden></ul>`,
    `const box = document.getElementById('land'), list = document.getElementById('lands'); let chosen = '';
     box.addEventListener('input', () => { chosen = ''; const sought = box.value.toLowerCase(); setTimeout(() => {
       const found = ['Spain', 'Sudan', 'Sweden', 'Switzerland'].filter((name) => sought.length > 1 && name.toLowerCase().startsWith(sought));
       list.innerHTML = found.map((name) => '<li role="option">' + name + '</li>').join(''); list.hidden = found.length === 0; }, 150); });
     list.addEventListener('mousedown', (event) => { event.preventDefault(); box.value = chosen = event.target.textContent; list.hidden = true; });
     box.addEventListener('blur', () => { if (!chosen) box.value = ''; });
     function check(data) { data.country = chosen; }`,
    { formats: { country: /^Sweden$/ } },
  ),
  replacedSelect: collecting(
    `${english}<p><label for="t">Topic *</label><select id="t" name="topic" class="native-hidden" tabindex="-1" aria-hidden="true" ${hiddenNative}><option value="">Choose</option><option value="jobs">Jobs</option><option value="general">General inquiry</option></select><span class="select-box" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-label="Topic" style="border:1px solid;display:inline-block;width:200px">Choose</span></p>`,
    `const native = document.getElementById('t'), shown = document.querySelector('.select-box'); let seen = '';
     shown.onclick = () => { const list = document.createElement('div'); list.setAttribute('role', 'listbox'); list.style.cssText = 'position:absolute;background:#fff';
       for (const option of [...native.options].slice(1)) { const item = document.createElement('div'); item.setAttribute('role', 'option'); item.textContent = option.text;
         item.onclick = () => { seen = native.value = option.value; shown.textContent = option.text; list.remove(); native.dispatchEvent(new Event('change', { bubbles: true })); }; list.append(item); }
       shown.after(list); };
     function check(data) { data.topic = seen; if (!seen) { refuse('Please choose a topic'); return false; } }`,
    { formats: { topic: /^general$/ } },
  ),
  syncedSelect: collecting(
    `${english}<p><label for="t">Topic *</label><select id="t" name="topic" class="select-accessible" tabindex="-1" aria-hidden="true" ${hiddenNative} required><option value="">Choose</option><option value="jobs">Jobs</option><option value="general">General inquiry</option></select><span class="select-container"><span class="select-shown">Choose</span></span></p>`,
    `const native = document.getElementById('t'); native.addEventListener('change', () => { document.querySelector('.select-shown').textContent = native.selectedOptions[0].text; });
     function check(data) { if (document.querySelector('.select-shown').textContent === 'Choose') { refuse('Please choose a topic'); return false; } }`,
    { formats: { topic: /^general$/ } },
  ),
  coveredCombobox: collecting(
    `${english}<div><div id="tl">Topic *</div><div class="control" style="position:relative;border:1px solid;width:240px;height:30px"><div class="placeholder" style="position:absolute;inset:4px;z-index:1">Select...</div><input role="combobox" aria-labelledby="tl" aria-expanded="false" aria-haspopup="true" aria-required="true" autocomplete="off" style="width:2px;border:0;opacity:.01"></div></div>`,
    `const control = document.querySelector('.control'), input = control.querySelector('input'); let topic = '';
     const open = () => { if (document.querySelector('.menu')) return; const menu = document.createElement('div'); menu.className = 'menu'; menu.setAttribute('role', 'listbox');
       for (const label of ['Press', 'General inquiry', 'Careers']) { const item = document.createElement('div'); item.setAttribute('role', 'option'); item.textContent = label;
         item.onmousedown = (event) => { event.preventDefault(); topic = label; control.querySelector('.placeholder').textContent = label; menu.remove(); }; menu.append(item); }
       control.after(menu); };
     control.addEventListener('mousedown', (event) => { event.preventDefault(); input.focus(); open(); });
     input.addEventListener('keydown', (event) => { if (event.key === 'ArrowDown') open(); });
     function check(data) { data.topic = topic; if (!topic) { refuse('Please choose a topic'); return false; } }`,
    { formats: { topic: /^General inquiry$/ } },
  ),
  unspokenList: collecting(
    `${english}<p><label for="t">Topic *</label></p><div class="choices" style="width:220px"><div class="choices-inner"><select id="t" name="topic" class="choices-input" hidden tabindex="-1" required><option value="" selected>Choose</option></select><div class="choices-shown" style="border:1px solid">Choose</div></div><div class="choices-list" style="display:none"></div></div>`,
    `const native = document.getElementById('t'), shown = document.querySelector('.choices-shown'), list = document.querySelector('.choices-list');
     for (const [value, label] of [['jobs', 'Jobs'], ['general', 'General inquiry']]) { const item = document.createElement('div'); item.className = 'choice-item'; item.setAttribute('role', 'option'); item.textContent = label;
       item.onmousedown = () => { native.innerHTML = '<option selected value="' + value + '">' + label + '</option>'; shown.textContent = label; list.style.display = 'none'; }; list.append(item); }
     shown.onclick = () => { list.style.display = 'block'; };
     function check({ topic }) { if (!topic) { refuse('Please choose a topic'); return false; } }`,
    { formats: { topic: /^general$/ } },
  ),
  buttonCombobox: collecting(
    `${english}<div><label id="cl">Country *</label><button type="button" role="combobox" aria-expanded="false" aria-labelledby="cl" aria-required="true" data-placeholder>Select a country</button></div>`,
    `const button = document.querySelector('[role=combobox]'); let country = '';
     button.addEventListener('click', () => { const box = document.createElement('div'); box.setAttribute('role', 'listbox'); box.style.cssText = 'position:fixed;inset:20px;background:#fff;overflow:auto;height:120px';
       for (const name of ['Denmark', 'Finland', 'Norway', 'Sweden']) { const item = document.createElement('div'); item.setAttribute('role', 'option'); item.textContent = name; item.style.height = '60px';
         item.onpointerup = () => { country = button.textContent = name; box.remove(); document.body.style.pointerEvents = ''; }; box.append(item); }
       document.body.append(box); });
     function check(data) { data.country = country; if (!country) { refuse('Please choose a country'); return false; } }`,
    { formats: { country: /^Sweden$/ } },
  ),
  drawnBoxes: collecting(
    `${english}<div id="pl">How shall we reply? *</div><div role="radiogroup" aria-labelledby="pl" aria-required="true"><div role="radio" aria-checked="false" tabindex="0" data-v="phone">By phone</div><div role="radio" aria-checked="false" tabindex="-1" data-v="email">By e-mail</div></div>
<div role="checkbox" aria-checked="false" tabindex="0" aria-required="true" id="ok" style="width:260px">I have read the privacy policy and agree *</div>
<label class="tick"><input type="checkbox" name="terms" required ${hiddenNative}><span class="box" style="display:inline-block;width:16px;height:16px;border:1px solid"></span> I accept the terms of use *</label>`,
    `for (const one of document.querySelectorAll('[role=radio]')) one.onclick = () => { for (const other of document.querySelectorAll('[role=radio]')) other.setAttribute('aria-checked', String(other === one)); };
     const ok = document.getElementById('ok'); ok.onclick = () => ok.setAttribute('aria-checked', String(ok.getAttribute('aria-checked') !== 'true'));
     function check(data) { data.reply = document.querySelector('[role=radio][aria-checked=true]')?.dataset.v ?? ''; data.privacy = ok.getAttribute('aria-checked'); }`,
    { formats: { reply: /^email$/, privacy: /^true$/, terms: /^on$/ } },
  ),
  switchAndSlider: collecting(
    `${english}<p><span id="sl">I agree to the privacy policy *</span> <button type="button" role="switch" aria-checked="false" aria-labelledby="sl" aria-required="true" style="width:40px;height:20px"></button></p>
<p id="bl">Your budget *</p><div role="slider" tabindex="0" aria-labelledby="bl" aria-required="true" aria-valuemin="0" aria-valuemax="5000" aria-valuenow="0" style="width:200px;height:10px;background:#ccc"></div>`,
    `const toggle = document.querySelector('[role=switch]'), slider = document.querySelector('[role=slider]');
     toggle.onclick = () => toggle.setAttribute('aria-checked', String(toggle.getAttribute('aria-checked') !== 'true'));
     slider.onkeydown = (event) => { const step = { ArrowRight: 500, ArrowUp: 500, ArrowLeft: -500, ArrowDown: -500 }[event.key] ?? 0;
       slider.setAttribute('aria-valuenow', String(Math.min(5000, Math.max(0, Number(slider.getAttribute('aria-valuenow')) + step)))); };
     function check(data) { data.agreed = toggle.getAttribute('aria-checked'); data.budget = slider.getAttribute('aria-valuenow'); if (data.budget === '0') { refuse('Please say your budget'); return false; } }`,
    { formats: { agreed: /^true$/, budget: /^[1-9]\d*$/ } },
  ),
  framedEditor: collecting(
    `${nameAndEmail}<p><label for="m">Your message *</label></p><div class="editor-wrap"><textarea id="m" name="message" style="display:none"></textarea><iframe id="m_ifr" title="Rich text area" style="width:400px;height:120px" srcdoc="<body contenteditable='true' id='ed'><p><br></p></body>"></iframe></div>`,
    `function check(data) { data.message = document.getElementById('m_ifr').contentDocument.body.innerText.trim(); if (!data.message) { refuse('The message is missing'); return false; } }`,
    { formats: { message: /hall lamp/ } },
  ),
  paragraphEditor: collecting(
    `${nameAndEmail}<p><label for="m">Your message *</label></p><div class="wrap"><div class="toolbar"><button type="button"><b>B</b></button></div><div class="editor"><div contenteditable="true" data-placeholder="Write to us" style="min-height:80px;border:1px solid"><p><br></p></div></div><textarea id="m" name="message" style="display:none" required></textarea></div>`,
    `const editor = document.querySelector('[contenteditable]'); editor.addEventListener('input', () => { form.message.value = editor.innerText.trim(); });`,
    { formats: { message: /^Hello,\s+how long/ } },
  ),
  chips: collecting(
    `${english}<p><label for="kw">Products you are interested in *</label></p><div class="tags-input"><input id="kw" aria-required="true" placeholder="Type and press comma"></div>`,
    `const box = document.getElementById('kw'); const tags = [];
     const add = () => { const text = box.value.replace(/,/g, '').trim(); if (text) { tags.push(text); const chip = document.createElement('span'); chip.className = 'tag'; chip.textContent = text; box.before(chip); box.value = ''; } };
     box.addEventListener('input', () => { if (box.value.includes(',')) add(); });
     function check(data) { data.tags = tags.join('|'); if (tags.length === 0) { refuse('Please add a product'); return false; } }`,
    { formats: { tags: /^[^|]+$/ } },
  ),
  requiredFile: collecting(
    `${english}<p><label>Attachment (PDF) * <input type="file" name="file" accept=".pdf,application/pdf" required></label></p><p><label>Second attachment <input type="file" name="second"></label></p>`,
    `function check(data) { data.file = data.file.name; data.second = data.second.name; }`,
    { formats: { file: /\.pdf$/, second: /^$/ } },
  ),
  fileNobodyHas: collecting(
    `${english}<p><label>Floor plan * <input type="file" name="file" accept=".dwg" required></label></p>`,
    '',
    { reason: /^file_required: / },
  ),
};
