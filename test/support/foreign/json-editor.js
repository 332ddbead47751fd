/* JSON Editor: a form from a JSON schema, with the owner's own button outside of it. */

import { JSONEditor } from '@json-editor/json-editor';
import { deliver, host, thank } from './deliver.js';

const schema = {
  type: 'object',
  title: 'Your inquiry',
  required: ['name', 'email', 'subject', 'message'],
  properties: {
    name: { type: 'string', title: 'Name', minLength: 1 },
    email: { type: 'string', format: 'email', title: 'E-mail', minLength: 3 },
    subject: { type: 'string', title: 'Subject', minLength: 1 },
    message: { type: 'string', format: 'textarea', title: 'Message', minLength: 10 },
  },
};

const drawn = document.createElement('div');
const button = document.createElement('button');
button.type = 'button';
button.textContent = 'Send message';
host.append(drawn, button);

const editor = new JSONEditor(drawn, {
  schema,
  disable_collapse: true,
  disable_edit_json: true,
  disable_properties: true,
  show_errors: 'interaction',
});

async function submit() {
  // With the value given: without it the verdict is that of the last frame.
  if (editor.validate(editor.getValue()).length > 0) {
    editor.setOption('show_errors', 'always');
    return;
  }
  await deliver(host.dataset.page, editor.getValue());
  thank('Thank you! Your message has been sent.');
}

button.addEventListener('click', () => void submit());
