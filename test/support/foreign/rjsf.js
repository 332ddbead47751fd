/* react-jsonschema-form: the owner writes a JSON schema, the plug-in draws, checks and hands over the data. */

import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { deliver, host, thank } from './deliver.js';

const schema = {
  type: 'object',
  required: ['fullName', 'email', 'reason', 'message'],
  properties: {
    fullName: { type: 'string', title: 'Full name' },
    email: { type: 'string', format: 'email', title: 'Email address' },
    reason: {
      type: 'string',
      title: 'Reason for contacting us',
      enum: ['A question before buying', 'An order', 'Press'],
    },
    message: { type: 'string', title: 'How can we help?', minLength: 10 },
  },
};
const uiSchema = { message: { 'ui:widget': 'textarea' } };

async function submit({ formData }) {
  await deliver(host.dataset.page, formData);
  thank('Thank you, we have received your message.');
}

createRoot(document.querySelector('#form').appendChild(document.createElement('div'))).render(
  createElement(Form, { schema, uiSchema, validator, onSubmit: submit }),
);
