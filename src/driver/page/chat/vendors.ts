import type { VendorSignals } from '../../chat/survey.ts';

/** A global of that name that is no element which merely has it as its id. */
function hasGlobal(path: string): boolean {
  let value: unknown = globalThis;
  for (const name of path.split('.')) {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false;
    value = Reflect.get(value, name);
  }
  if (value === undefined || value === null) return false;
  return !(value instanceof Element) && !(value instanceof HTMLCollection);
}

function hostsHere(): string[] {
  const loaded = document.querySelectorAll('script[src], iframe[src]');
  return [...loaded].map((element) => {
    const address = element.getAttribute('src') ?? '';
    return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).hostname : '';
  });
}

function comesFrom(hosts: readonly string[], wanted: readonly string[]): boolean {
  return hosts.some((host) => wanted.some((name) => host === name || host.endsWith(`.${name}`)));
}

/** Ids of the vendors whose signals this frame shows, in the order given. */
export function recognise(vendors: readonly VendorSignals[]): string[] {
  const hosts = hostsHere();
  const shows = ({ signals: { globals = [], hosts: wanted = [], selectors = [] } }: VendorSignals) =>
    globals.some(hasGlobal) ||
    comesFrom(hosts, wanted) ||
    selectors.some((selector) => document.querySelector(selector) !== null);
  return vendors.filter(shows).map(({ vendor }) => vendor);
}
