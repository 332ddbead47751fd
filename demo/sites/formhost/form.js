/* Draws the form it is told to, checks it, posts it as JSON and puts a thank-you in its place. */

const app = document.querySelector('#app');
const formUrl = `/api/forms/${app.dataset.form}`;
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

function tellHeight() {
  parent.postMessage({ papermill: app.dataset.form, height: document.body.offsetHeight }, '*');
}

function drawControl(field) {
  const shared = { id: field.id, name: field.id, 'aria-describedby': `${field.id}_error` };
  if (field.type === 'long_text') return element('textarea', { ...shared, rows: '6' });
  if (field.type === 'choice') {
    const options = field.options.map((option) => element('option', { value: option }, option));
    return element('select', shared, element('option', { value: '' }, 'Please select'), ...options);
  }
  return element('input', {
    ...shared,
    type: field.type === 'email' ? 'email' : 'text',
    placeholder: field.hint,
  });
}

function drawField(field) {
  const star = field.required ? [element('span', { class: 'star', 'aria-hidden': 'true' }, ' *')] : [];
  return element(
    'div',
    { class: `row row--${field.type}` },
    element('label', { for: field.id }, field.label, ...star),
    drawControl(field),
    element('p', { class: 'error', id: `${field.id}_error`, role: 'alert' }),
  );
}

function showFault(field, fault) {
  document.querySelector(`#${field}_error`).textContent = fault;
  document.querySelector(`#${field}`).toggleAttribute('aria-invalid', fault !== '');
}

function faultOf(field, value) {
  if (field.required && value === '') return 'This field is required.';
  if (field.type === 'email' && !emailPattern.test(value)) return 'Please enter a valid email address.';
  return '';
}

function check(form, values) {
  const faults = form.fields.map((field) => ({ field: field.id, fault: faultOf(field, values[field.id]) }));
  for (const { field, fault } of faults) showFault(field, fault);
  const first = faults.find(({ fault }) => fault !== '');
  if (first) document.querySelector(`#${first.field}`).focus();
  return first === undefined;
}

function showThanks({ thanks }) {
  const panel = element(
    'div',
    { class: 'thanks', role: 'status' },
    element('h2', {}, thanks.title),
    element('p', {}, thanks.text),
  );
  app.replaceChildren(panel);
}

async function send(form, values) {
  const response = await fetch(`${formUrl}/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key: form.key, values }),
  });
  if (response.ok) return showThanks(form);
  const { faults = [] } = await response.json();
  for (const { field, fault } of faults) showFault(field, fault);
  document.querySelector('.failure').textContent =
    response.status === 409 ? 'We already have this message.' : 'That did not work. Please check the form.';
}

function draw(form) {
  const button = element('button', { type: 'submit' }, form.button);
  const failure = element('p', { class: 'failure', role: 'alert' });
  const drawn = element('form', { novalidate: true }, ...form.fields.map(drawField), failure, button);
  drawn.addEventListener('submit', async (event) => {
    event.preventDefault();
    const values = Object.fromEntries(form.fields.map(({ id }) => [id, drawn.elements[id].value.trim()]));
    failure.textContent = '';
    if (check(form, values)) {
      button.disabled = true;
      await send(form, values).catch(() => {
        failure.textContent = 'We could not reach the server. Please try again.';
      });
      button.disabled = false;
    }
    tellHeight();
  });
  app.replaceChildren(drawn);
}

draw(await (await fetch(formUrl)).json());
new ResizeObserver(tellHeight).observe(document.body);
