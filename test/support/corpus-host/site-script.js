/*
 * The part of a site of the corpus that runs in its page. `site` is put in front of it by the host:
 * {mark, form, submit, sending, manner, token, controls: [key], required: [key], kept: {name: [value]}, errors: [{key, text}], message}.
 * It takes the marks off the elements before anyone else looks, and where the site sends by script, sends.
 */
(() => {
  const keys = new Map();
  const roots = new Set();

  function adopt(root) {
    if (roots.has(root)) return;
    roots.add(root);
    new MutationObserver(() => lift(root)).observe(root, { childList: true, subtree: true });
    lift(root);
  }

  function lift(root) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot !== null) adopt(element.shadowRoot);
      if (element.tagName === 'IFRAME') adoptFrame(element);
      const key = element.getAttribute(site.mark);
      if (key === null) continue;
      element.removeAttribute(site.mark);
      keys.set(element, Number(key));
      arrived(element, Number(key));
    }
  }

  function adoptFrame(frame) {
    if (roots.has(frame)) return;
    roots.add(frame);
    const look = () => frame.contentDocument !== null && adopt(frame.contentDocument);
    frame.addEventListener('load', look);
    look();
  }

  Element.prototype.attachShadow = new Proxy(Reflect.get(Element.prototype, 'attachShadow'), {
    apply(attach, host, [init]) {
      const root = Reflect.apply(attach, host, [init]);
      if (init.mode === 'open') adopt(root);
      return root;
    },
  });

  const elementOf = (key) => [...keys].findLast(([element, its]) => its === key && element.isConnected)?.[0];

  function arrived(element, key) {
    if (key === site.form && site.sending !== 'native') element.addEventListener('submit', onSubmit);
    if (key === site.submit && site.sending === 'scripted' && !submits(element))
      element.addEventListener('click', onClick, true);
    const error = site.errors.find((one) => one.key === key);
    if (error !== undefined) tell(element, error.text);
    keep(element);
  }

  const submits = (element) => element.form !== null && ['submit', 'image'].includes(element.type);

  function onSubmit(event) {
    event.preventDefault();
    void send();
  }

  /** An earlier step of a wizard leaves open what it does not show yet. */
  function onClick() {
    const values = collect();
    const later = site.required.some((key) => {
      const element = elementOf(key);
      const filled = (values[key] ?? []).some((value) => value.trim() !== '');
      return !filled && element !== undefined && !element.checkVisibility({ visibilityProperty: true });
    });
    if (!later) void send();
  }

  function collect() {
    const values = {};
    for (const key of site.controls) {
      const element = elementOf(key);
      if (element !== undefined) values[key] = valuesOf(element);
    }
    return values;
  }

  function valuesOf(element) {
    if (element.type === 'file') return [...element.files].map((file) => file.name);
    if (isTicked(element)) return groupOf(element).flatMap((one) => (one.checked ? [one.value] : []));
    if (element.getAttribute('role') === 'radio') {
      const group = element.closest('[role=radiogroup]') ?? element.parentElement;
      return [...group.querySelectorAll('[aria-checked=true]')].map((one) => one.textContent.trim());
    }
    if (element.isContentEditable) return [element.textContent];
    if (element.value !== undefined) return [element.value];
    return element.getAttribute('aria-checked') === 'true' ? ['true'] : [element.textContent.trim()];
  }

  const isTicked = ({ type }) => type === 'checkbox' || type === 'radio';

  function groupOf(element) {
    if (element.name === '') return [element];
    return [...element.getRootNode().querySelectorAll(`input[type=${element.type}]`)].filter(
      (one) => one.name === element.name && one.form === element.form,
    );
  }

  async function send() {
    const response = await fetch('/send', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: site.token, values: collect() }),
    });
    const answer = await response.json();
    site.token = answer.token;
    if (answer.ok) thank(answer.message);
    else for (const { key, text } of answer.errors) tell(elementOf(key), text);
  }

  function thank(text) {
    const form = elementOf(site.form);
    const said = Object.assign(document.createElement('p'), { textContent: text, className: 'sent' });
    if (form === undefined) document.body.prepend(said);
    else if (site.manner === 'replace') form.replaceChildren(said);
    else {
      said.setAttribute('role', 'status');
      form.after(said);
      if (site.manner === 'hide') form.style.display = 'none';
      else form.reset?.();
    }
  }

  function tell(element, text) {
    if (element === undefined) return;
    element.setAttribute('aria-invalid', 'true');
    const last = isTicked(element) ? groupOf(element).at(-1) : element;
    if (last.nextElementSibling?.className === 'field-error') return;
    last.after(
      Object.assign(document.createElement('span'), { textContent: text, className: 'field-error' }),
    );
  }

  /** A page that was turned down comes back with what was written. */
  function keep(element) {
    const values = site.kept[element.name];
    if (values === undefined || element.type === 'file') return;
    if (!isTicked(element)) element.value = values[0];
    else for (const one of groupOf(element)) one.checked = values.includes(one.value);
  }

  adopt(document);
  if (site.message !== null)
    document.addEventListener('DOMContentLoaded', () => {
      const notice = Object.assign(document.createElement('div'), { textContent: site.message });
      notice.className = 'form-errors';
      (elementOf(site.form) ?? document.body).prepend(notice);
    });
})();
