/* FormKit for Vue, in German: labels, rules and messages are the plug-in's. */

import { defaultConfig, FormKit, plugin } from '@formkit/vue';
import { de } from '@formkit/i18n';
import { createApp, h } from 'vue';
import { deliver, host, thank } from './deliver.js';

const fields = [
  { type: 'text', name: 'vorname', label: 'Vorname', validation: 'required' },
  { type: 'text', name: 'nachname', label: 'Nachname', validation: 'required' },
  { type: 'email', name: 'email', label: 'E-Mail-Adresse', validation: 'required|email' },
  { type: 'tel', name: 'telefon', label: 'Telefon (freiwillig)' },
  { type: 'textarea', name: 'nachricht', label: 'Ihre Nachricht', validation: 'required|length:10' },
  {
    type: 'checkbox',
    name: 'datenschutz',
    label: 'Ich habe die Datenschutzerklärung gelesen und stimme ihr zu.',
    validation: 'accepted',
  },
];

async function submit(values) {
  await deliver(host.dataset.page, values);
  thank('Vielen Dank, Ihre Nachricht ist bei uns angekommen.');
}

const form = {
  render: () =>
    h(FormKit, { type: 'form', submitLabel: 'Absenden', onSubmit: submit }, () =>
      fields.map((field) => h(FormKit, field)),
    ),
};

createApp(form)
  .use(plugin, defaultConfig({ locales: { de }, locale: 'de' }))
  .mount(host.appendChild(document.createElement('div')));
