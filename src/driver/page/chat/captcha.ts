import { isVisible } from './dom.ts';

/** Challenges that are shown to a person; invisible scoring scripts do not stop anybody. */
const challenges: readonly (readonly [name: string, selector: string])[] = [
  [
    'recaptcha',
    'iframe[src*="/recaptcha/"][src*="anchor"]:not([src*="size=invisible"]), .g-recaptcha:not([data-size=invisible])',
  ],
  ['hcaptcha', 'iframe[src*="hcaptcha.com"]:not([src*="invisible"]), .h-captcha:not([data-size=invisible])'],
  ['turnstile', 'iframe[src*="challenges.cloudflare.com"], .cf-turnstile'],
  ['image', 'img[src*="captcha" i], img[alt*="captcha" i], [class*="captcha" i] img, [id*="captcha" i] img'],
  ['other', 'input[name*="captcha" i]:not([type=hidden]), [class*="captcha" i] input:not([type=hidden])'],
];

/** The kind of CAPTCHA that this frame shows; null when it shows none. */
export function findCaptcha(): string | null {
  for (const [name, selector] of challenges) {
    const shown = [...document.querySelectorAll(selector)].some((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 20 && box.height > 10 && isVisible(element);
    });
    if (shown) return name;
  }
  return null;
}
