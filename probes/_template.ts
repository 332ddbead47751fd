import { defineProbe } from '#probe';

/*
 * A probe definition says how one site wants to be driven, where detection is not enough. Copy this file to
 * `probes/<site>.ts` and keep only the lines that the site needs: everything but `match` can go, and what is not said
 * here is found by detection. Files whose names begin with `_` are not loaded. `replybench probe init URL` writes a
 * first version, `replybench probe try FILE` fills the form by it and sends nothing.
 *
 * A selector is CSS, as `inspect` prints it; it also finds what is inside of open shadow roots, and `host >> inner`
 * steps into one. A selector that is not on the page ends the probe as failed before anything is sent.
 *
 * A definition cannot switch off rules: what people do not see is not filled, proofs of humanity end the probe, consent
 * to advertising is not given, and nothing is sent before it is committed.
 */
export default defineProbe({
  // The pages this is for. `*` stands for any characters; a host alone means all of its pages. Scheme, `www.`, query and
  // a slash at the end make no difference. Two definitions for the same page are an error.
  match: ['www.example.com/contact', 'example.com/*/kontakt'],

  // The button of the cookie banner that consents to the least. It may be missing: not everybody is shown a banner.
  banner: '#cookies .reject',

  // What to do before the form is looked for, in order. Nothing is written here, so nothing of ours can be sent.
  before: [
    { click: '#tab-contact' },
    { waitFor: '#contact-form' },
    { choose: '#department', option: 'Customer service' },
    { scrollTo: 'footer' },
    // In an iframe:
    { click: 'button.start', frame: 'iframe#forms' },
  ],

  // The iframe the form is in, when detection takes the wrong one.
  frame: 'iframe#forms',

  // The form, or whatever is around its fields: only this is read then.
  form: '#contact-form',

  // Corrections, by selector. `role`: what the field is for. `value`: what to write, or the label of the option to
  // choose. `required`: whether it has to be filled.
  fields: {
    '#field-7': { role: 'message' },
    '#topic': { value: 'General question' },
    '#mobile': { required: false },
  },

  // Fields that stay as they are.
  leave: ['#newsletter', '#callback-time'],

  // What the form asks for as if it had to have it, and does not need: these stay empty.
  needsNo: ['phone', 'company'],

  // The button that sends, on the last step if there are several.
  submit: '#contact-form button.send',

  // Seconds to wait for the form, and for the site's answer to the inquiry.
  settleSeconds: 8,
  answerSeconds: 30,

  // How success shows, when detection cannot tell: any of these, if it was not there before. It counts only together
  // with a request that carried the inquiry.
  success: {
    text: 'Your request has been registered',
    selector: '#ticket-number',
    url: 'example.com/contact?sent=*',
    response: { url: 'example.com/api/tickets', status: 201, text: '"id":' },
  },

  // How it shows that the site did not take the inquiry.
  rejection: { selector: '.error-summary' },
});
