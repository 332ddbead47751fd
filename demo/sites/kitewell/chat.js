/* The chat widget: a launcher, a pre-chat form, a transcript fed by an event stream, and a composer. */

const widget = document.querySelector('.chat-widget');
const part = (selector) => widget.querySelector(selector);
const launcher = part('.launcher');
const panel = part('.panel');
const transcript = part('.transcript');
const prechat = part('.prechat');
const composer = part('.composer');
const storageKey = 'kitewell-chat';

function post(path, body) {
  return fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function toggle(open) {
  panel.hidden = !open;
  launcher.setAttribute('aria-expanded', String(open));
  launcher.setAttribute('aria-label', open ? 'Minimise chat' : 'Open chat');
  if (open) panel.querySelector('form:not([hidden]) :is(input, textarea)')?.focus();
}

function show({ author, name, text }) {
  const line = document.createElement('div');
  line.className = `line line--${author}`;
  if (name !== '' && author !== 'visitor') {
    const speaker = document.createElement('span');
    speaker.className = 'speaker';
    speaker.textContent = name;
    line.append(speaker);
  }
  const bubble = document.createElement('div');
  bubble.className = 'text';
  bubble.textContent = text;
  line.append(bubble);
  transcript.append(line);
  transcript.scrollTop = transcript.scrollHeight;
}

function join(id) {
  sessionStorage.setItem(storageKey, id);
  prechat.hidden = true;
  composer.hidden = false;
  const events = new EventSource(`/chat/sessions/${id}/events`);
  events.addEventListener('open', () => transcript.replaceChildren());
  events.addEventListener('message', ({ data }) => show(JSON.parse(data)));
  composer.dataset.session = id;
}

prechat.addEventListener('submit', async (event) => {
  event.preventDefault();
  const response = await post('/chat/sessions', Object.fromEntries(new FormData(prechat)));
  const { id, problem = '' } = await response.json();
  part('.problem').textContent = problem;
  if (!id) return;
  join(id);
  composer.elements.text.focus();
});

composer.addEventListener('submit', async (event) => {
  event.preventDefault();
  const field = composer.elements.text;
  const text = field.value.trim();
  if (text === '') return;
  field.value = '';
  await post(`/chat/sessions/${composer.dataset.session}/messages`, { text });
});

composer.elements.text.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  composer.requestSubmit();
});

launcher.addEventListener('click', () => toggle(panel.hidden));
part('.close').addEventListener('click', () => toggle(false));

const stored = sessionStorage.getItem(storageKey);
if (stored) {
  const { ok } = await fetch(`/chat/sessions/${stored}`);
  if (ok) join(stored);
  else sessionStorage.removeItem(storageKey);
}
