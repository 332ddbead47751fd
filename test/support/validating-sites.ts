import { basicFields, formOf, pageOf, plain, postJson, scripted } from './form-sites.ts';
import { sendJson, type Site } from './strict-form-server.ts';

const accepted: Site['answer'] = (_, response) => sendJson(response, { success: true });
const replaced = `if (response.ok) form.outerHTML = '<p>Thank you, your message has been sent.</p>';`;
const phone =
  '<p><label>Phone <input name="phone" type="tel"></label> <span class="error-message"></span></p>';
const complain = `document.querySelector('.error-message').textContent = 'Please enter a phone number';`;

/** Sites whose own script checks before it sends; an inquiry gets through after a correction. */
export const validatingSites: Readonly<Record<string, Site>> = {
  wantsPhoneAfterAll: {
    ...plain,
    required: ['name', 'email', 'message', 'phone'],
    page: () =>
      scripted(
        `${basicFields}${phone}`,
        `if (data.phone === '') { ${complain} return; } ${postJson} ${replaced}`,
      ),
    answer: accepted,
  },
  wantsPlainDigits: {
    ...plain,
    formats: { phone: /^0\d+$/ },
    page: () =>
      scripted(
        `${basicFields}${phone.replace('>Phone <input', '>Phone * <input required')}`,
        `if (!/^0\\d+$/.test(data.phone)) { form.phone.setAttribute('aria-invalid', 'true'); ${complain} return; }
         ${postJson} ${replaced}`,
      ),
    answer: accepted,
  },
  branch: {
    ...plain,
    required: ['name', 'email', 'message', 'kind', 'company'],
    page: () =>
      pageOf(`${formOf(`${basicFields}
<p><label>I am a * <select name="kind" required><option value="">Choose</option><option value="business">Business customer</option></select></label></p>
<p id="more" hidden><label>Company * <input name="company"></label></p>`)}<script>
document.querySelector('[name=kind]').addEventListener('change', (event) => {
  document.getElementById('more').hidden = event.target.value === '';
  document.querySelector('[name=company]').required = event.target.value !== ''; });</script>`),
  },
  /** Marks the address while it is looked up, then sends: pressing again would send twice. */
  looksRefused: {
    ...plain,
    page: () =>
      scripted(
        `${basicFields}<p class="error-message"></p>`,
        `form.email.setAttribute('aria-invalid', 'true'); document.querySelector('.error-message').textContent = 'Please check your email address';
         await new Promise((resolve) => setTimeout(resolve, 900)); ${postJson} ${replaced}`,
      ),
    answer: accepted,
  },
};
