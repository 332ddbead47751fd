import { html, type Markup } from '../html.ts';
import { frame, type ContactName, type ContactState } from './pages.ts';
import type { SiteWords } from './words.ts';

interface FieldShape {
  name: ContactName;
  label: string;
  type: 'text' | 'email' | 'tel';
  optional?: string;
}

function faultNote(name: string, fault: string | undefined): Markup | false {
  return fault !== undefined && html`<span class="fault" id="fault-${name}">${fault}</span>`;
}

function faultLink(name: string, fault: string | undefined): Markup | false {
  return fault !== undefined && html`aria-invalid="true" aria-describedby="fault-${name}"`;
}

function textField({ name, label, type, optional }: FieldShape, { values, faults }: ContactState): Markup {
  return html`<div class="field">
    <label for="k-${name}">${label} ${optional !== undefined && html`<small>${optional}</small>`}</label>
    <input
      id="k-${name}"
      name="${name}"
      type="${type}"
      value="${values[name] ?? ''}"
      ${optional === undefined && 'required'}
      ${faultLink(name, faults[name])}
    />
    ${faultNote(name, faults[name])}
  </div>`;
}

function topicField(words: SiteWords, { values, faults }: ContactState): Markup {
  const { topic, chooseTopic, topics } = words.contact;
  return html`<div class="field">
    <label for="k-topic">${topic}</label>
    <select id="k-topic" name="topic" required ${faultLink('topic', faults['topic'])}>
      <option value="">${chooseTopic}</option>
      ${topics.map(
        (option, index) =>
          html`<option value="${index + 1}" ${values.topic === String(index + 1) && 'selected'}>
            ${option}
          </option>`,
      )}
    </select>
    ${faultNote('topic', faults['topic'])}
  </div>`;
}

function tick(
  name: 'consent' | 'newsletter',
  label: Markup | string,
  { values, faults }: ContactState,
): Markup {
  return html`<div class="field tick">
    <input
      id="k-${name}"
      name="${name}"
      type="checkbox"
      value="1"
      ${values[name] === '1' && 'checked'}
      ${name === 'consent' && 'required'}
      ${faultLink(name, faults[name])}
    />
    <label for="k-${name}">${label}</label>
    ${faultNote(name, faults[name])}
  </div>`;
}

function contactForm(words: SiteWords, state: ContactState): Markup {
  const { contact } = words;
  const { faults, values } = state;
  const summary = faults['form'] ?? (Object.keys(faults).length > 0 && words.faults.summary);
  return html`<form class="contact" method="post" action="${words.paths.contact}" novalidate>
    ${summary && html`<p class="alert" role="alert">${summary}</p>`}
    <input type="hidden" name="form_id" value="${state.formId}" />
    ${textField({ name: 'first_name', label: contact.firstName, type: 'text' }, state)}
    ${textField({ name: 'last_name', label: contact.lastName, type: 'text' }, state)}
    ${textField({ name: 'email', label: contact.email, type: 'email' }, state)}
    ${textField({ name: 'phone', label: contact.phone, type: 'tel', optional: contact.optional }, state)}
    ${topicField(words, state)}
    <div class="field wide">
      <label for="k-message">${contact.message}</label>
      <textarea id="k-message" name="message" rows="7" required ${faultLink('message', faults['message'])}>
${values.message ?? ''}</textarea>
      ${faultNote('message', faults['message'])}
    </div>
    ${tick('consent', contact.consent, state)} ${tick('newsletter', contact.newsletter, state)}
    <button type="submit">${contact.send}</button>
  </form>`;
}

/** The contact page: with the form, or with the thanks in its place once it is sent. */
export function contactPage(words: SiteWords, state: ContactState | 'sent'): Markup {
  const { contact } = words;
  const sent = html`<div class="sent" role="status">
    <h2>${contact.done}</h2>
    <p>${contact.doneText}</p>
  </div>`;
  return frame(
    words,
    'contact',
    html`<div class="columns">
      <section>
        <h1>${contact.title}</h1>
        ${
          state === 'sent'
            ? sent
            : html`<p class="lead">${contact.lead}</p>
                ${contactForm(words, state)}`
        }
      </section>
      <aside>
        <p><strong>${contact.promise}</strong></p>
        <h2>${contact.hoursTitle}</h2>
        <ul>
          ${contact.hours.map((line) => html`<li>${line}</li>`)}
        </ul>
        <address>Almweg Ausrüstung AG<br />Untere Gasse 12<br />7000 Chur</address>
      </aside>
    </div>`,
  );
}
