/** A field as the hosted form builder stores it. */
export interface HostedField {
  id: string;
  type: 'short_text' | 'email' | 'choice' | 'long_text';
  label: string;
  hint?: string;
  required: boolean;
  options?: readonly string[];
}

/** A form that a customer of the form builder has put together. */
export interface HostedForm {
  id: string;
  title: string;
  button: string;
  thanks: { title: string; text: string };
  fields: readonly HostedField[];
}

/** Halyard & Pine's contact form; the ids are the builder's own numbers. */
export const halyardForm: HostedForm = {
  id: 'k7x2m',
  title: 'Contact Halyard & Pine',
  button: 'Send it over',
  thanks: {
    title: 'Got it – thanks!',
    text: 'Your message reached our dock. We reply within one business day, usually a lot sooner.',
  },
  fields: [
    { id: 'field_17', type: 'short_text', label: 'Your name', required: true },
    { id: 'field_18', type: 'email', label: 'Where do we reply?', hint: 'you@example.com', required: true },
    {
      id: 'field_22',
      type: 'choice',
      label: 'This is about',
      required: true,
      options: ['An order', 'A product question', 'A repair', 'Something else'],
    },
    { id: 'field_23', type: 'short_text', label: 'Order number', hint: 'If you have one', required: false },
    { id: 'field_31', type: 'long_text', label: 'How can we help?', required: true },
  ],
};
