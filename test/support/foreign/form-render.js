/* formBuilder's formRender, a jQuery plug-in: draws the fields that were put together in its editor. */

import { jQuery } from 'jquery';
import { deliver, host, thank } from './deliver.js';

globalThis.jQuery = jQuery;
globalThis.$ = jQuery;
await import('formBuilder/dist/form-render.min.js');

const formData = [
  { type: 'header', subtype: 'h2', label: 'Estamos para ayudarle' },
  { type: 'text', name: 'text-1690000000001-0', label: 'Nombre y apellidos', required: true },
  {
    type: 'text',
    subtype: 'email',
    name: 'text-1690000000002-0',
    label: 'Correo electrónico',
    required: true,
  },
  {
    type: 'select',
    name: 'select-1690000000003-0',
    label: 'Asunto',
    required: true,
    values: [
      { label: 'Consulta general', value: 'consulta', selected: true },
      { label: 'Reclamación', value: 'reclamacion' },
    ],
  },
  { type: 'textarea', name: 'textarea-1690000000004-0', label: 'Mensaje', required: true },
  { type: 'button', subtype: 'submit', name: 'button-1690000000005-0', label: 'Enviar', style: 'primary' },
];

const form = document.createElement('form');
host.append(form);
await jQuery(form).formRender({ formData }).promise;

async function submit() {
  await deliver(host.dataset.page, Object.fromEntries(new FormData(form)));
  thank('Gracias, hemos recibido su mensaje.');
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void submit();
});
