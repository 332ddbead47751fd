import { all, attribute, tagOf } from '../dom.ts';
import type { CaptchaMark, CaptchaVendor } from './contract.ts';

/** How each service shows itself: elements of its widget, and the addresses of its scripts and frames. */
const services: readonly {
  vendor: CaptchaVendor;
  name: string;
  widget: string;
  address: RegExp;
  call: RegExp | null;
}[] = [
  {
    vendor: 'turnstile',
    name: 'Cloudflare Turnstile',
    widget: '.cf-turnstile, [name="cf-turnstile-response"]',
    address: /challenges\.cloudflare\.com\/turnstile/,
    call: /\bturnstile\.(render|execute)\s*\(/,
  },
  {
    vendor: 'hcaptcha',
    name: 'hCaptcha',
    widget: '.h-captcha, [name="h-captcha-response"]',
    address: /(^|\/\/)([\w-]+\.)*hcaptcha\.com\//,
    call: /\bhcaptcha\.(render|execute)\s*\(/,
  },
  {
    vendor: 'recaptcha',
    name: 'reCAPTCHA',
    widget:
      '.g-recaptcha, .grecaptcha-badge, .grecaptcha, [name="g-recaptcha-response"], [name="g_recaptcha_response"], #recaptcha_widget_div, #recaptcha_response_field, [name="recaptcha_challenge_field"], [name="recaptcha_response_field"]',
    address: /(google\.com|recaptcha\.net|gstatic\.com)\/recaptcha\/(api|enterprise|releases)/,
    call: /\bgrecaptcha(\.enterprise)?\.(render|execute)\s*\(|\bRecaptcha\.create\s*\(/,
  },
  {
    vendor: 'other',
    name: 'another captcha service',
    widget:
      '.frc-captcha, altcha-widget, .mtcaptcha, .geetest_holder, .smart-captcha, .procaptcha, .cap-widget, cap-widget, .lemin-cropped-captcha, .QapTcha, .slidercaptcha, .visualCaptcha',
    address:
      /friendlycaptcha|friendly-challenge|mtcaptcha\.com|geetest\.com|smartcaptcha\.|arkoselabs\.com|funcaptcha|captcha-delivery\.com|keycaptcha\.com|js\.prosopo\.io/,
    call: null,
  },
];

/** Signs of captcha services in the page, and the element of each. A noscript that asks for one stands in for a script. */
export function captchaMarks(): { mark: CaptchaMark; element: Element }[] {
  return services.flatMap((service) => [
    ...all(document, service.widget)
      .filter((element) => tagOf(element) !== 'script')
      .map((element) => ({
        element,
        mark: mark(
          service,
          'widget',
          `${tagOf(element)} ${attribute(element, 'class') || attribute(element, 'name')}`,
        ),
      })),
    ...all(document, 'iframe[src], iframe[data-src]')
      .filter((element) => service.address.test(attribute(element, 'src')))
      .map((element) => ({ element, mark: mark(service, 'widget', 'iframe') })),
    ...all(document, 'script').flatMap((element) => scriptMark(service, element)),
    ...all(document, 'noscript')
      .filter((element) => service.address.test(element.textContent ?? ''))
      .map((element) => ({ element, mark: mark(service, 'script', 'noscript') })),
  ]);
}

type Service = (typeof services)[number];

function mark(service: Service, by: CaptchaMark['by'], evidence: string): CaptchaMark {
  return { vendor: service.vendor, by, evidence: `${service.name}: ${evidence}`.slice(0, 120) };
}

function scriptMark(service: Service, element: Element): { mark: CaptchaMark; element: Element }[] {
  const source = attribute(element, 'src') || attribute(element, 'data-src');
  if (service.address.test(source)) return [{ element, mark: mark(service, 'script', source) }];
  const text = source === '' ? (element.textContent ?? '').slice(0, 20_000) : '';
  const type = attribute(element, 'type');
  if (type !== '' && !/javascript|module/i.test(type)) return [];
  if (service.call === null || !service.call.test(text)) return [];
  return [{ element, mark: mark(service, 'script', 'inline call') }];
}
